#include <curl/curl.h>

/* Sends the body through gateway.ai.cloudflare.com; don't share the handle. */
int ask(CURL *curl, const char *body) {
    struct curl_slist *headers = NULL;
    headers = curl_slist_append(headers, "cf-aig-authorization: Bearer token");
    curl_easy_setopt(curl, CURLOPT_URL, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    return curl_easy_perform(curl);
}
