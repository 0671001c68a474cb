#include <curl/curl.h>

int ask(const char *body, const char *other) {
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = NULL;
    headers = curl_slist_append(headers, "cf-aig-authorization: Bearer YOUR_TOKEN");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_URL, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    int code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_URL, other);
    return code + curl_easy_perform(curl);
}
