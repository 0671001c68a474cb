package o

import "example.com/h/config"

var u = cfg.Gateway
