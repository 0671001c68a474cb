package a;

public final class Config {
  public static final String BASE = "https://gateway.ai.cloudflare.com/v1/acc123/helpdesk/workers-ai/v1";
}
