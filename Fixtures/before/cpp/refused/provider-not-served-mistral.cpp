#include <string>

// The mistral route of gateway.ai.cloudflare.com.
std::string url() {
    return R"(https://gateway.ai.cloudflare.com/v1/acc123/support/mistral/v1/chat/completions)";
}
