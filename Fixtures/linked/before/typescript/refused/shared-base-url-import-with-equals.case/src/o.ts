import c = require("./config");
console.log(c.BASE);
