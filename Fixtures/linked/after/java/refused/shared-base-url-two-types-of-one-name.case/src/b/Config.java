package b;

public final class Config {
  public static final String BASE = "http://localhost:8787/v1";
}
