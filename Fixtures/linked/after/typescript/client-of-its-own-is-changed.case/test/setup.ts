globalThis.fetch = async () => new Response("{}", { headers: { authorization: "none" } });
