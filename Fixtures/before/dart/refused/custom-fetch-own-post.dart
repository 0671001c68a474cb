Future post(u, {headers}) async {}
Future<String> ask(String account, String gateway, String token) async {
  final r = await post(Uri.parse("https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/v1/chat/completions"), headers: {"cf-aig-authorization": "Bearer $token"});
}
