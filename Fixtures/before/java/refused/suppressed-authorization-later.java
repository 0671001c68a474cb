class A {
    private final HttpClient client;
    String ask(String account, String gateway, String token, String body) throws Exception {
        var b = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.ai.cloudflare.com/v1/" + account + "/" + gateway + "/workers-ai/v1/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body));
        if (x) b.header("Authorization", key);
        return client.send(b.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
