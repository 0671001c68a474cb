class A {
    private final HttpClient client;
    String ask(String account, String gateway, String token, String body) throws Exception {
        var b = HttpRequest.newBuilder()
            .uri(URI.create("https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/v1/chat/completions"))
            
            .POST(HttpRequest.BodyPublishers.ofString(body));
        b.header("Authorization", "Bearer " + token);
        b.header("cf-aig-gateway-id", gateway);
        return client.send(b.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
