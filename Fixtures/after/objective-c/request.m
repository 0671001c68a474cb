#import <Foundation/Foundation.h>

// It's sent through gateway.ai.cloudflare.com.
void ask(NSString *token, NSData *body) {
    NSURL *url = [NSURL URLWithString:@"https://api.cloudflare.com/client/v4/accounts/acc123/ai/v1/chat/completions"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    request.HTTPBody = body;
    [request setValue:[@"Bearer " stringByAppendingString:token] forHTTPHeaderField:@"Authorization"];
    [request setValue:@"support" forHTTPHeaderField:@"cf-aig-gateway-id"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}
