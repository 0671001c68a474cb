class A {
    private final HttpClient client;
    String ask(String account, String gateway, String token, String body) throws Exception {
        var b = HttpRequest.newBuilder()
            .uri(URI.create("https://gateway.ai.cloudflare.com/v1/" + account + "/" + gateway + "/workers-ai/v1/chat/completions"))
            
            .POST(HttpRequest.BodyPublishers.ofString(body));
        b.header("cf-aig-authorization", "Bearer " + token);
        return client.send(b.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
