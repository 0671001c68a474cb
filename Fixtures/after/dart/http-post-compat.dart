import 'dart:convert';
import 'package:http/http.dart' as http;

Future<String> ask(String account, String gateway, String token, String question) async {
  final response = await http.post(
    Uri.parse('https://api.cloudflare.com/client/v4/accounts/$account/ai/v1/chat/completions'),
    headers: {
      'Authorization': 'Bearer $token',
      'cf-aig-gateway-id': gateway,
      'Content-Type': 'application/json',
    },
    body: jsonEncode({
      'model': '@cf/meta/llama-3.1-8b-instruct',
      'messages': [{'role': 'user', 'content': question}],
    }),
  );
  return response.body;
}
