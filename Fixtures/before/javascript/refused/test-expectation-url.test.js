import { describe, expect, it, vi } from "vitest";
import { buildUrl, chat } from "../src/chat.js";

describe("gateway", () => {
  it("builds the compat URL", () => {
    expect(buildUrl("acc", "gw")).toBe("https://gateway.ai.cloudflare.com/v1/acc/gw/compat/chat/completions");
  });

  it("sends the gateway token", async () => {
    const fetchMock = vi.fn(async () => Response.json({ choices: [{ message: { content: "hi" } }] }));
    await chat("hello", { fetch: fetchMock, token: "t" });
    const [, init] = fetchMock.mock.calls[0];
    expect(init.headers).toHaveProperty("cf-aig-authorization", "Bearer t");
  });
});
