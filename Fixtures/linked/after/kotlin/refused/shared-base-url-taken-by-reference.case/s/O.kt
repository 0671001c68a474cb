package com.x.o
import com.x.config.Endpoints
val p = Endpoints::MODELS
