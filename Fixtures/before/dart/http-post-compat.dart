import 'dart:convert';
import 'package:http/http.dart' as http;

Future<String> ask(String account, String gateway, String token, String question) async {
  final response = await http.post(
    Uri.parse('https://gateway.ai.cloudflare.com/v1/$account/$gateway/compat/chat/completions'),
    headers: {
      'cf-aig-authorization': 'Bearer $token',
      'Content-Type': 'application/json',
    },
    body: jsonEncode({
      'model': 'workers-ai/@cf/meta/llama-3.1-8b-instruct',
      'messages': [{'role': 'user', 'content': question}],
    }),
  );
  return response.body;
}
