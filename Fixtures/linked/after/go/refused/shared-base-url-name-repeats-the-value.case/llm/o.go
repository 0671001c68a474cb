package llm

var x = same
