#!/usr/bin/env python3
"""Generates files full of call sites, for measuring the engine: the same bytes on every machine, from a seed.

    bench/sites.py FOLDER [--sites 40] [--only NAME]

Every shape is written three times, with 1, 10 and 100 times as many sites, as `NAME-1.ts`, `NAME-10.ts` and so on. Time
must grow like the size of the file; `bench/engine.py` measures that. The `sparse` shapes hold ordinary code with a site
now and then, which is what large files of real projects look like; `shared` ones hang all sites on one name; `deep` and
`line` ones are hostile.
"""

import argparse
from pathlib import Path

from generate import Numbers

SEED = 20261124
HOST = "gateway.ai.cloudflare.com"
NAMES = "cache chunk client config count data entry error event field group index item key label limit list message".split()
MODELS = ["@cf/meta/llama-3.1-8b-instruct", "@cf/baai/bge-m3", "@cf/qwen/qwen2.5-coder-32b-instruct"]
SCALES = (1, 10, 100)


class Text:
    """Lines in the making, with the numbers they are drawn from."""

    def __init__(self, seed):
        self.numbers = Numbers(seed)
        self.lines = []

    def name(self):
        return NAMES[self.numbers.below(len(NAMES))] + str(self.numbers.below(400))

    def add(self, text):
        self.lines.append(text)

    def done(self):
        return "\n".join(self.lines) + "\n"


def fetch(text, index):
    text.add(f"""
export async function ask{index}(prompt: string): Promise<string> {{
  const response = await fetch(`https://{HOST}/v1/${{process.env.ACCOUNT_ID}}/main/compat/chat/completions`, {{
    method: "POST",
    headers: {{ "Content-Type": "application/json", "cf-aig-authorization": `Bearer ${{process.env.AIG_TOKEN}}` }},
    body: JSON.stringify({{ model: "workers-ai/{MODELS[index % 3]}", messages: [{{ role: "user", content: prompt }}] }}),
  }});
  return (await response.json()).choices[0].message.content;
}}""")


def sdk(text, index):
    text.add(f"""
const client{index} = new OpenAI({{
  baseURL: "https://{HOST}/v1/" + account + "/" + gateway + "/compat",
  apiKey: process.env.CLOUDFLARE_API_TOKEN,
}});
export const rank{index} = (query: string) => client{index}.chat.completions.create({{
  model: "workers-ai/{MODELS[index % 3]}",
  messages: [{{ role: "user", content: query }}],
}});""")


def script(text, index):
    """Ordinary TypeScript without a site."""
    name, other = text.name(), text.name()
    text.add(
        f"""
/** Reads the {name} of a request, {index} in all. */
export function {name}_{index}(input: Map<string, number>, limit = {text.numbers.below(900)}): number[] {{
  const {other} = [...input.entries()].filter(([key, value]) => key.startsWith("{name}") && value > limit);
  for (const [key, value] of {other}) {{
    if (!key) throw new Error(`no key for ${{value}} in "{other}"`);
    log.debug({{ key, value, at: Date.now() }}, 'seen'); // a remark on {name}
  }}
  return {other}.map((pair) => pair[1] / 2);
}}"""
    )


def requests(text, index):
    text.add(f'''
def ask_{index}(prompt: str) -> str:
    """Asks the model."""
    headers = {{"cf-aig-authorization": f"Bearer {{os.environ['AIG_TOKEN']}}", "Content-Type": "application/json"}}
    payload = {{"model": "workers-ai/{MODELS[index % 3]}", "messages": [{{"role": "user", "content": prompt}}]}}
    response = requests.post(
        f"https://{HOST}/v1/{{ACCOUNT}}/main/compat/chat/completions", headers=headers, json=payload, timeout=30
    )
    return response.json()["choices"][0]["message"]["content"]
''')


def module(text, index):
    """Ordinary Python without a site."""
    name, other = text.name(), text.name()
    text.add(f'''
def {name}_{index}(values: dict[str, int], limit: int = {text.numbers.below(900)}) -> list[int]:
    """Reads the {name} of a request."""
    {other} = [pair for pair in values.items() if pair[0].startswith("{name}") and pair[1] > limit]
    for key, value in {other}:
        if not key:
            raise ValueError(f"no key for {{value}} in '{other}'")
        log.debug("seen %s %s", key, value)  # a remark on {name}
    return [value // 2 for _, value in {other}]
''')


def curl(text, index, url=None):
    url = url or f"https://{HOST}/v1/${{CF_ACCOUNT_ID}}/gw{index}/compat/chat/completions"
    text.add(f"""
curl -sS -X POST "{url}" \\
  -H "cf-aig-authorization: Bearer ${{AIG_TOKEN}}" \\
  -H "Content-Type: application/json" \\
  -d '{{"model": "workers-ai/{MODELS[index % 3]}", "messages": [{{"role": "user", "content": "hello"}}]}}' \\
  -o out{index}.json""")


def commands(text, index):
    """Ordinary shell code without a site."""
    name, other = text.name(), text.name()
    text.add(f"""
# Counts the {name} of a release.
{name}_{index}() {{
  local {other}="$1" limit=${{2:-{text.numbers.below(900)}}}
  if [ -z "${other}" ]; then echo "no {name} for $limit" >&2; return 1; fi
  grep -c '{name}' "${{{other}}}.log" | while read -r line; do printf '%s\\n' "$(basename "$line")"; done
}}""")


def fences(text, index):
    text.add(f"\n## Example {index}\n\nSend a request:\n\n```bash")
    curl(text, index)
    text.add("```\n\nThe same in TypeScript:\n\n```ts")
    fetch(text, index)
    text.add("```\n")


def prose(text, index):
    text.add(f"\n### The {text.name()} of {text.name()}\n")
    for _ in range(4):
        words = " ".join(text.name() for _ in range(14))
        text.add(f"Some words on {words}, [with a link](https://example.com/{index}) and `code`.")


TS_HEAD = 'import OpenAI from "openai";\nconst account = process.env.ACCOUNT!;\nconst gateway = process.env.GATEWAY!;'
PY_HEAD = 'import os\n\nimport requests\n\nACCOUNT = os.environ["ACCOUNT_ID"]\n'
SH_HEAD = "#!/usr/bin/env bash\nset -euo pipefail\n"
SHARED_TS = f'const BASE = `https://{HOST}/v1/${{process.env.ACCOUNT_ID}}/main/compat`;'


def shared_fetch(text, index):
    text.add(f"""
export const ask{index} = async (prompt: string) => fetch(`${{BASE}}/chat/completions`, {{
  method: "POST", headers: {{ "cf-aig-authorization": `Bearer ${{process.env.AIG_TOKEN}}` }},
  body: JSON.stringify({{ model: "workers-ai/{MODELS[index % 3]}", messages: [] }}),
}});""")


def shared_requests(text, index):
    text.add(f'''
def ask_{index}(prompt: str):
    return requests.post(f"{{BASE}}/chat/completions", headers=HEADERS, json={{"model": "workers-ai/{MODELS[index % 3]}"}})
''')


SHARED_PY = (
    PY_HEAD + f'BASE = f"https://{HOST}/v1/{{ACCOUNT}}/main/compat"\n'
    'HEADERS = {"cf-aig-authorization": f"Bearer {os.environ[\'AIG_TOKEN\']}"}\n'
)
SHARED_SH = SH_HEAD + f'URL="https://{HOST}/v1/${{CF_ACCOUNT_ID}}/main/compat/chat/completions"\n'

# Name: ending, head, the writer of a site, the writer of what stands between, and how many of those for a site.
SHAPES = {
    "fetch": ("ts", TS_HEAD, fetch, None, 0),
    "sdk": ("ts", TS_HEAD, sdk, None, 0),
    "requests": ("py", PY_HEAD, requests, None, 0),
    "curl": ("sh", SH_HEAD, curl, None, 0),
    "fences": ("md", "# Guide\n", fences, None, 0),
    "shared-ts": ("ts", TS_HEAD + "\n" + SHARED_TS, shared_fetch, None, 0),
    "shared-py": ("py", SHARED_PY, shared_requests, None, 0),
    "shared-sh": ("sh", SHARED_SH, lambda text, index: curl(text, index, "$URL"), None, 0),
    "sparse-ts": ("ts", TS_HEAD, fetch, script, 100),
    "sparse-py": ("py", PY_HEAD, requests, module, 100),
    "sparse-sh": ("sh", SH_HEAD, curl, commands, 100),
    "sparse-md": ("md", "# Guide\n", fences, prose, 100),
}


def shape(name, sites):
    """The text of a shape with so many sites."""
    _, head, site, between, count = SHAPES[name]
    text = Text(SEED)
    text.add(head)
    for index in range(sites):
        for number in range(count):
            between(text, index * count + number)
        site(text, index)
    return text.done()


def nested(open, inner, close, depth):
    """`inner` so deep inside of brackets, on lines short enough for a file that a person could have written."""
    lines = [open * 40] * (depth // 40)
    return "\n".join(lines) + inner + "\n".join(close * 40 for _ in lines)


def rows(count, write):
    return "\n".join(write(index) for index in range(count))


def hostile(scale):
    """Files nobody writes, each with few occurrences: deep nesting, long lists, one long line."""
    depth, count = 2000 * scale, 2000 * scale
    call = f'fetch("https://{HOST}/v1/a/b/compat/chat/completions")'
    url = f"https://{HOST}/v1/a/b/compat"
    yield "deep-brackets", "ts", "x = " + nested("[", call, "]", depth) + ";\n"
    yield "deep-calls", "ts", nested("f(", call, ")", depth) + ";\n"
    yield "deep-blocks", "ts", nested("{", call, "}", depth) + "\n"
    yield "deep-arrows", "ts", nested("(a = ", call, ") => 1", depth // 10) + "\n"
    yield "deep-holes", "ts", "x = " + nested("`${", call, "}`", depth) + ";\n"
    yield "deep-substitutions", "sh", nested("echo $(", f"curl {url}", ")", depth) + "\n"
    yield "deep-parentheses", "sh", nested("(", f"curl {url}", ")", depth) + "\n"
    yield "open-brackets", "py", "x = " + nested("([{", f'"{url}"\n', "", depth)
    yield "wrong-ends", "ts", nested("(", call, "]", depth) + "\n"
    yield "one-map", "ts", "const m = {\n" + rows(count, lambda i: f'  k{i}: "v{i}",') + f'\n  u: "{url}" }};\n'
    yield "one-list", "py", "m = [\n" + rows(count, lambda i: f'  "{url}/{i}",') + "\n]\n"
    yield "one-command", "sh", "echo \\\n" + rows(count, lambda i: f"  w{i} \\") + f"\n  {url}\n"
    yield "one-test", "ts", "describe('x', () => {\n" + rows(count, lambda i: f"  h.get('cf-aig-authorization');") + "\n});\n"
    yield "many-chains", "ts", "p" + rows(count, lambda i: f".then((v) => v + {i})") + f".then(() => {call});\n"
    yield "many-hosts", "txt", rows(count, lambda i: HOST) + "\n"
    yield "line", "txt", "x" * (scale * 1_000_000) + HOST + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sites", type=int, default=40, help="sites of the smallest file")
    parser.add_argument("--only", action="append", help="only this shape; may be repeated")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for scale in SCALES:
        for name, (ending, *_) in SHAPES.items():
            if not arguments.only or name in arguments.only:
                sites = arguments.sites if SHAPES[name][3] is None else max(1, arguments.sites // 10)
                (arguments.folder / f"{name}-{scale}.{ending}").write_text(shape(name, sites * scale))
        for name, ending, content in hostile(scale):
            if not arguments.only or name in arguments.only:
                (arguments.folder / f"{name}-{scale}.{ending}").write_text(content)


if __name__ == "__main__":
    main()
