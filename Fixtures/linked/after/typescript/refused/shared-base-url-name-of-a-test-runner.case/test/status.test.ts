import { BASE } from "@gateway";

test("the gateway", () => expect(BASE).toMatch(/helpdesk/));
