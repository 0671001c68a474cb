Future<String> ask(String account, String gateway, String token) async {
  final uri = Uri.parse("https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions");
  final r = await http.post(uri, headers: {"Authorization": "Bearer $token", "cf-aig-gateway-id": gateway});
}
