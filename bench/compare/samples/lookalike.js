// None of these is the old API: a mirror, a metric of the same name, and the vendor's page about it.
export const mirror = "https://gateway.ai.cloudflare.com.mirror.example/v1/acme-account/helpdesk/compat";
export const metric = "x-cf-aig-authorization-failures";
export const help = "https://developers.cloudflare.com/ai-gateway/";
