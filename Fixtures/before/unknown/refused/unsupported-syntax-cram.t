Requests of the old host are only mentioned in the test:

  $ grep gateway.ai.cloudflare.com "$PWD"/conf
  https://gateway.ai.cloudflare.com/v1/acc/docs
