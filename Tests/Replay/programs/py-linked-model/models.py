FAST = "workers-ai/@cf/meta/llama-3.1-8b-instruct"
