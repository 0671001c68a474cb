#include <cpr/cpr.h>
#include <string>

cpr::Response ask(const std::string& account, const std::string& gateway, const std::string& token, const std::string& body) {
    return cpr::Post(
        cpr::Url{"https://gateway.ai.cloudflare.com/v1/" + account + "/" + gateway + "/workers-ai/v1/chat/completions"},
        cpr::Header{
            {"cf-aig-authorization", "Bearer " + token},
            {"Content-Type", "application/json"},
        },
        cpr::Body{body});
}
