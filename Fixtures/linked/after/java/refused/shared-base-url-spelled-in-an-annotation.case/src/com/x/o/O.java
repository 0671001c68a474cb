package com.x.o;

import org.springframework.beans.factory.annotation.Value;

class O {
  @Value("#{T(com.x.config.Endpoints).MODELS}")
  String url;
}
