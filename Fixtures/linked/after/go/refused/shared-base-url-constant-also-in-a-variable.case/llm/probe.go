package llm

var shown = endpoint
