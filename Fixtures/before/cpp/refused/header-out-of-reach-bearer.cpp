#include <string>

#include <cpr/cpr.h>

cpr::Response ask(const std::string& token, const std::string& key) {
    return cpr::Post(
        cpr::Url{"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"},
        cpr::Header{{"cf-aig-authorization", token}},
        cpr::Bearer{key});
}
