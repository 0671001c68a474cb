#include <cpr/cpr.h>
#include <string>

cpr::Response ask(const std::string& account, const std::string& gateway, const std::string& token, const std::string& body) {
    return cpr::Post(
        cpr::Url{"https://api.cloudflare.com/client/v4/accounts/" + account + "/ai/v1/chat/completions"},
        cpr::Header{
            {"Authorization", "Bearer " + token},
            {"cf-aig-gateway-id", gateway},
            {"Content-Type", "application/json"},
        },
        cpr::Body{body});
}
