document.getElementById("status").href = BASE.replace("workers-ai/v1", "openai/models");
