#import <Foundation/Foundation.h>

// It's sent through gateway.ai.cloudflare.com.
NSMutableURLRequest *chatRequest(NSString *token, Signer *signer) {
    NSURL *url = [NSURL URLWithString:@"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    [request setValue:[@"Bearer " stringByAppendingString:token] forHTTPHeaderField:@"cf-aig-authorization"];
    [signer decorate:request];
    return request;
}
