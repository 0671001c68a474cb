import { vi } from "vitest";

vi.mock("../src/config", () => ({ BASE: "http://localhost:1234" }));
