package com.example.probe;

import com.example.config.Endpoints;

final class Probe {
  static final String URL = Endpoints.MODELS + "/models";
}
