package com.x.o;

import static com.x.config.Endpoints.MODELS;

class O {
  private static final String url = MODELS;
  void log() { System.out.println(url); }
}
