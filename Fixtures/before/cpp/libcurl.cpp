#include <curl/curl.h>
#include <string>

// Sends the body through gateway.ai.cloudflare.com.
bool ask(const std::string& token, const std::string& body) {
    CURL* curl = curl_easy_init();
    const std::string url = "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions";
    curl_slist* headers = nullptr;
    headers = curl_slist_append(headers, ("cf-aig-authorization: Bearer " + token).c_str());
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    const CURLcode code = curl_easy_perform(curl);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return code == CURLE_OK;
}
