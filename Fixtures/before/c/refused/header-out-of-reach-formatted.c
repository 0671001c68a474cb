#include <curl/curl.h>
#include <stdio.h>

int ask(const char *token, const char *body) {
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = NULL;
    char line[256];
    snprintf(line, sizeof line, "cf-aig-authorization: Bearer %s", token);
    headers = curl_slist_append(headers, line);
    curl_easy_setopt(curl, CURLOPT_URL, "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    return curl_easy_perform(curl);
}
