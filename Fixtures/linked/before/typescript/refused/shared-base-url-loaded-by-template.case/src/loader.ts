export async function setting(file: string) {
  const module = await import(`./${file}`);
  return module.GATEWAY_BASE;
}
