Future<String> ask(String account, String gateway, String token) async {
  final uri = Uri.parse("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions");
  final r = await http.post(uri, headers: {"cf-aig-authorization": "Bearer $token"});
}
