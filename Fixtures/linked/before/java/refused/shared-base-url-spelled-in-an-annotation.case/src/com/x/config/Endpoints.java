package com.x.config;

public final class Endpoints {
  public static final String MODELS = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";

}
