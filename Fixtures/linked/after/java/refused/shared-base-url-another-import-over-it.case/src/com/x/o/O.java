package com.x.o;

import static com.x.b.Other.MODELS;
import static com.x.config.Endpoints.*;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public final class Chat {
  public String ask(HttpClient client, String body, String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(MODELS + "/chat/completions"))
            .header("cf-aig-authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
