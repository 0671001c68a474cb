window.BASE = localStorage.getItem("base") || window.BASE;
