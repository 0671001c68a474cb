#include <curl/curl.h>
#include <stdio.h>

/* Sends the body through gateway.ai.cloudflare.com; don't share the handle. */
int ask(const char *body) {
    CURL *curl = curl_easy_init();
    if (!curl) return 1;
    struct curl_slist *headers = NULL;
    headers = curl_slist_append(headers, "cf-aig-authorization: Bearer YOUR_TOKEN");
    headers = curl_slist_append(headers, "Content-Type: application/json");
    curl_easy_setopt(curl, CURLOPT_URL, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    CURLcode code = curl_easy_perform(curl);
    if (code != CURLE_OK) fprintf(stderr, "%s\n", curl_easy_strerror(code));
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return code != CURLE_OK;
}
