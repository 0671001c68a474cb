import 'package:http/http.dart' as http;

String label(String gateway) => 'gateway $gateway';

// The same name is a number here.
Future<String> numbered(String account, int gateway, String token) async {
  final answer = await http.post(Uri.parse('https://api.cloudflare.com/client/v4/accounts/$account/ai/run/@cf/meta/llama-3.1-8b-instruct'), headers: {'Authorization': 'Bearer $token', 'cf-aig-gateway-id': '$gateway'}, body: '{}');
  return answer.body;
}
