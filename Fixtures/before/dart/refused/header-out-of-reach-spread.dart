Future<String> ask(String account, String gateway, String token) async {
  final r = await http.post(Uri.parse("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions"), headers: {"cf-aig-authorization": "Bearer $token", ...extra});
}
