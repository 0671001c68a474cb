package com.example.search;

import static com.example.config.Endpoints.MODELS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public final class Embeddings {
  public String embed(HttpClient client, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(URI.create(MODELS + "/embeddings"))
            .header("Authorization", "Bearer " + System.getenv("CF_API_TOKEN"))
            .header("cf-aig-gateway-id", "helpdesk")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
