const std = @import("std");

pub fn ask(client: *std.http.Client, key: []const u8, token: []const u8) !void {
    _ = try client.fetch(.{
        .location = .{ .url = "https://gateway.ai.cloudflare.com/v1/acc123/support/workers-ai/v1/chat/completions" },
        .headers = .{ .authorization = .{ .override = key } },
        .extra_headers = &.{.{ .name = "cf-aig-authorization", .value = token }},
    });
}
