#!/usr/bin/env python3
"""Measures what links across files cost: generated repositories of 1k, 10k and 100k files, with links and without.

    bench/links.py FOLDER [--program .build/release/aig-migrate] [--files 1000,10000,100000] [--page docs/performance.md]

Each repository is made three times over the same files of ordinary TypeScript: `none` has no occurrence, `near` has one
call site whose base URL and headers stand in other files that ten files import, `wide` has the same site, and one file in
ten also uses a name spelled like the base URL that comes from another package. What counts is CPU time (user + system) as a
ratio to `none`, which is the walk: links must cost one more look over the tree where there is something to look for
(a ratio of about two for `near`), nothing where there is not, and must not grow faster than the tree.
"""

import argparse
import sys
from pathlib import Path

from generate import WORDS, Numbers
from run import PROGRAM, run

SEED = 20261126
KINDS = ["none", "near", "wide"]
FOLDER = 50  # files in one folder

CONFIG = 'export const GATEWAY_BASE = "https://{host}/v1/acct/gw/workers-ai/v1";\n'
HEADERS = """export function gatewayHeaders(token: string) {
  return { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
}
"""
SITE = """import { GATEWAY_BASE } from "../config";
import { gatewayHeaders } from "../headers";
export const ask%d = (token: string, messages: unknown[]) =>
  fetch(`${GATEWAY_BASE}/chat/completions`, {
    method: "POST",
    headers: gatewayHeaders(token),
    body: JSON.stringify({ model: "@cf/meta/llama-3.1-8b-instruct", messages }),
  });
"""
OTHER = 'import { GATEWAY_BASE } from "@other/package";\nexport const address%d = `${GATEWAY_BASE}/status`;\n'


def ordinary(numbers, index, others):
    """A file of some 2 KB that imports from its neighbours and exports two names."""
    lines = [f'import {{ value{other} }} from "./m{other}";' for other in others]
    lines.append(f"export const value{index} = {numbers.below(1000)};")
    lines.append(f"export function work{index}(input: number): string {{")
    while sum(map(len, lines)) < 1800:
        word, other = (WORDS[numbers.below(26)] for _ in range(2))
        lines.append(f'  if (input > {numbers.below(99)}) return "{word} {other} {numbers.below(10**6)}";')
    return "\n".join([*lines, '  return "";', "}", ""])


def write(root, kind, files):
    """A repository with so many files, the same on every machine."""
    numbers = Numbers(SEED)
    root.mkdir(parents=True)
    (root / ".git").mkdir()
    (root / ".git/HEAD").write_text("ref: refs/heads/main\n")
    host = "gateway.example.com" if kind == "none" else "gateway.ai.cloudflare.com"
    (root / "src").mkdir()
    (root / "src/config.ts").write_text(CONFIG.format(host=host))
    (root / "src/headers.ts").write_text(HEADERS)
    for index in range(files):
        folder = root / f"src/d{index // FOLDER}"
        if index % FOLDER == 0:
            folder.mkdir()
        first = index - index % FOLDER
        text = ordinary(numbers, index, range(max(first, index - 3), index))
        (folder / f"m{index}.ts").write_text(text)
        if index < 10:
            (folder / f"site{index}.ts").write_text(SITE % index)
        if index % 10 == 9 and kind == "wide":
            (folder / f"other{index}.ts").write_text(OTHER % index)


def seconds(program, root, files):
    """CPU seconds of a preview of the whole repository, the smallest of some runs."""
    runs = 5 if files < 50_000 else 2
    return min(run([program, "--format", "json", str(root)])[3] for _ in range(runs)) / 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--program", default=str(PROGRAM), help="default: the release build of this checkout")
    parser.add_argument("--files", default="1000,10000,100000")
    parser.add_argument("--page", type=Path, help="write the table into this page")
    arguments = parser.parse_args()
    lines = ["| files | `none` CPU s | `near` CPU s | ratio | `wide` CPU s | ratio |", "|---|---|---|---|---|---|"]
    for files in map(int, arguments.files.split(",")):
        times = []
        for kind in KINDS:
            root = arguments.folder / f"{kind}-{files}"
            if not root.exists():
                write(root, kind, files)
            times.append(seconds(arguments.program, root, files))
        none, near, wide = times
        lines.append(f"| {files} | {none:.2f} | {near:.2f} | {near / none:.2f} | {wide:.2f} | {wide / none:.2f} |")
        print(lines[-1], flush=True)
    if arguments.page:
        text = arguments.page.read_text()
        start, end = (text.index(mark) for mark in ("<!-- links -->", "<!-- /links -->"))
        arguments.page.write_text(text[:start] + "<!-- links -->\n" + "\n".join(lines) + "\n" + text[end:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
