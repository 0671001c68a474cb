import { expect, test } from "vitest";

test("asks the gateway", () => {
  expect(calls[0].url).toContain("gateway.ai.cloudflare.com/v1/acme/support");
});
