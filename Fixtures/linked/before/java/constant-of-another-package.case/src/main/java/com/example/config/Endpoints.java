package com.example.config;

/** Addresses of what this service calls. */
public final class Endpoints {
  public static final String MODELS =
      "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";
  public static final String STATUS = "https://status.example.com";

  private Endpoints() {}
}
