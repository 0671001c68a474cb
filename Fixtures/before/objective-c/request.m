#import <Foundation/Foundation.h>

// It's sent through gateway.ai.cloudflare.com.
void ask(NSString *token, NSData *body) {
    NSURL *url = [NSURL URLWithString:@"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    request.HTTPBody = body;
    [request setValue:[@"Bearer " stringByAppendingString:token] forHTTPHeaderField:@"cf-aig-authorization"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}
