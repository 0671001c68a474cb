final class Endpoints {
    static final String MODELS = "https://gateway.ai.cloudflare.com/v1/acct-7f3a/services/workers-ai/v1";

    private Endpoints() {}
}
