package com.ex.status;

import com.ex.config.Endpoints;

final class Status {
  String address() {
    return Endpoints.INSTANCE.getMODELS();
  }
}
