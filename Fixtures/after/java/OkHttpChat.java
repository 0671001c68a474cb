import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

class OkHttpChat {
    String ask(OkHttpClient client, Settings settings, String json) throws IOException {
        String url = String.format("https://api.cloudflare.com/client/v4/accounts/%s/ai/v1/chat/completions",
            settings.account());
        Request request = new Request.Builder().url(url)
            .addHeader("Authorization", "Bearer " + settings.token())
            .addHeader("cf-aig-gateway-id", String.valueOf(settings.gateway()))
            .post(RequestBody.create(json, MediaType.get("application/json")))
            .build();
        try (Response response = client.newCall(request).execute()) {
            return response.body().string();
        }
    }
}
