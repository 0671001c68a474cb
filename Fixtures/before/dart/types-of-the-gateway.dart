import 'package:http/http.dart' as http;

String label(String gateway) => 'gateway $gateway';

// The same name is a number here.
Future<String> numbered(String account, int gateway, String token) async {
  final answer = await http.post(Uri.parse('https://gateway.ai.cloudflare.com/v1/$account/$gateway/workers-ai/@cf/meta/llama-3.1-8b-instruct'), headers: {'Authorization': 'Bearer $token'}, body: '{}');
  return answer.body;
}
