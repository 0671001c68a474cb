package com.example.config;

/** Addresses of what this service calls. */
public final class Endpoints {
  public static final String MODELS =
      "https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1";
  public static final String STATUS = "https://status.example.com";

  private Endpoints() {}
}
