package o

import "example.com/up/config"

var u = config.Gateway
