#import <Foundation/Foundation.h>

void ask(NSString *token, NSMutableURLRequest *other) {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions"]];
    [other setValue:[@"Bearer " stringByAppendingString:token] forHTTPHeaderField:@"cf-aig-authorization"];
    [[[NSURLSession sharedSession] dataTaskWithRequest:request] resume];
}
