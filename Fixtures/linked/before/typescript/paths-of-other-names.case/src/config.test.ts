test("nothing of it", () => expect(1).toBe(1));
