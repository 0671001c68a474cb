const plain = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("Authorization", `Bearer ${process.env.OPENAI_API_KEY}`);
  return plain(input, { ...init, headers });
};
