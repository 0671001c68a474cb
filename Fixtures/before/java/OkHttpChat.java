import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

class OkHttpChat {
    String ask(OkHttpClient client, Settings settings, String json) throws IOException {
        String url = String.format("https://gateway.ai.cloudflare.com/v1/%s/%s/workers-ai/v1/chat/completions",
            settings.account(), settings.gateway());
        Request request = new Request.Builder().url(url)
            .addHeader("Authorization", "Bearer " + settings.token())
            .addHeader("cf-aig-authorization", "Bearer " + settings.token())
            .post(RequestBody.create(json, MediaType.get("application/json")))
            .build();
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        }
    }
}
