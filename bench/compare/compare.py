#!/usr/bin/env python3
"""Compares aig-migrate with general tools on the same files: who migrates a file whole, and who leaves it half done.

    bench/compare/compare.py [--tool PATH] [--page docs/comparison.md] [--check] [--details]

Each tool gets a fresh copy of the samples and changes it in place. What became of a file is then read off its text by
the same rules for everybody (`verdict`), with tree-sitter as the judge of what still parses. With `--page` the table is
written into that page; with `--check` only aig-migrate runs, and what the page says of it must be so.
"""

import argparse
import collections
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
JUDGES = REPOSITORY / ".build-compare" / "judges"
sys.path[:0] = [str(REPOSITORY / "Tests" / "Replay"), str(REPOSITORY / "bench")]
import other_tools as tools  # noqa: E402
import pages  # noqa: E402
from sandbox import prepare_python  # noqa: E402

VERDICTS = ["migrated", "half", "url-only", "broken", "untouched"]
STAYS = {"lookalike.js", "native.py"}  # nothing in these may change
GRAMMARS = {".js": "javascript", ".ts": "typescript", ".tsx": "tsx", ".vue": "vue", ".html": "html", ".py": "python",
            ".sh": "bash", ".md": "markdown", ".json": "json", ".ipynb": "json", ".toml": "toml", ".yaml": "yaml",
            ".go": "go", ".rs": "rust", ".rb": "ruby", ".php": "php", ".java": "java", ".swift": "swift", ".tf": "hcl"}
HOST = re.compile(rb"gateway\.ai\.cloudflare\.com(?![\w.-])", re.I)
HEADER = re.compile(rb"(?<![\w-])cf-aig-authorization(?![\w-])", re.I)
NEEDLES = (b"gateway.ai.cloudflare.com", b"cf-aig-authorization")
NEW_HOST = b"api.cloudflare.com/client/v4/accounts/"


def make_samples(folder):
    """The samples, and the same text in other dress: line endings, encodings, one long line, a link."""
    shutil.copytree(HERE / "samples", folder)
    script = (folder / "ask.sh").read_bytes()
    client = (folder / "client.py").read_bytes()
    call = (folder / "fetch-call.js").read_bytes()
    (folder / "crlf.py").write_bytes(client.replace(b"\n", b"\r\n"))
    (folder / "bom.js").write_bytes(b"\xef\xbb\xbf" + call)
    (folder / "latin-1.py").write_bytes("# -*- coding: latin-1 -*-\n# für später\n".encode("latin-1") + client)
    (folder / "no-final-newline.sh").write_bytes(script.rstrip(b"\n"))
    filler = b"".join(b"function f%d(a){return a+%d}" % (n, n) for n in range(15_000))
    (folder / "bundle.js").write_bytes(filler + b" ".join(call.replace(b"export ", b"").split()) + b"\n")
    (folder / "link.py").symlink_to("client.py")


def parses(path, text):
    """Whether the text has no more syntax errors than tree-sitter saw in the original."""
    from tree_sitter_language_pack import get_parser

    grammar = GRAMMARS.get(path.suffix)
    return grammar is None or not get_parser(grammar).parse(text).root_node.has_error


def verdict(path, before, after):
    """What became of one file, as one of VERDICTS."""
    if before == after:
        return "untouched"
    if parses(path, before) and not parses(path, after):
        return "broken"
    if HOST.search(after) or HEADER.search(after) or NEW_HOST not in after or b"OPENAI_API_KEY" in after:
        return "half"
    if re.search(rb"[\"']workers-ai/@cf/|[\"']gpt-", after):
        return "half"  # a model that the new routes don't know
    if after.count(b"cf-aig-gateway-id") < max(1, len(HEADER.findall(before))):
        return "url-only"
    return "migrated"


def judge(tool, samples, details):
    """How many files came out how, and how many changed that must not."""
    counts = collections.Counter()
    with tempfile.TemporaryDirectory(dir="/tmp") as scratch:
        folder = Path(scratch) / "samples"
        shutil.copytree(samples, folder, symlinks=True)
        tool.apply(folder)
        for path in sorted(samples.iterdir()):
            before, after = path.read_bytes(), (folder / path.name).read_bytes()
            if path.is_symlink():
                before, after = b"", b"" if (folder / path.name).is_symlink() else after
            found = verdict(path, before, after)
            counts[found] += 1
            counts["must stay"] += path.name in STAYS and found != "untouched"
            if details and found != "untouched":
                print(f"{tool.name:14} {found:9} {path.name}")
    return counts


def account(program, samples):
    """How many occurrences the files have by a plain count, and how many of them the report gives a disposition."""
    result = subprocess.run([program, "--no-ignore", "--format", "json", samples], capture_output=True, text=True)
    counts = json.loads(result.stdout)["summary"]["occurrences"]
    plain = sum(path.read_bytes().lower().count(needle) for needle in NEEDLES
                for path in samples.iterdir() if not path.is_symlink())
    return plain, counts


def table(rows):
    names = [f"**{tool.title}**" if tool.is_ours else tool.title for tool, _ in rows]
    numbers = [[counts[key] for key in [*VERDICTS, "must stay"]] for _, counts in rows]
    return pages.table(["", *VERDICTS, "changed what must stay"], [[name, *row] for name, row in zip(names, numbers)])


def main():
    parser = argparse.ArgumentParser(description="Compares aig-migrate with general tools on the same files.")
    parser.add_argument("--tool", type=Path, default=REPOSITORY / ".build/debug/aig-migrate")
    parser.add_argument("--page", type=Path)
    parser.add_argument("--check", action="store_true", help="run aig-migrate only; fail when the page is not current")
    parser.add_argument("--details", action="store_true", help="print every file that a tool changed")
    arguments = parser.parse_args()
    others = [] if arguments.check else tools.others()
    if others and tools.missing():
        return f"compare: not installed: {', '.join(tools.missing())}"
    if others:
        prepare_python(tools.ENVIRONMENT, tools.REQUIREMENTS)
    prepare_python(JUDGES, HERE / "requirements.txt")
    sys.path[:0] = map(str, JUDGES.glob("lib/*/site-packages"))
    program = arguments.tool.resolve()
    ours = [tools.Tool("aig-migrate", "aig-migrate", tools.aig_migrate(program), is_ours=True),
            tools.Tool("aig-migrate-all", "aig-migrate `--accept all`", tools.aig_migrate(program, "--accept", "all"), True)]
    with tempfile.TemporaryDirectory() as scratch:
        samples = Path(scratch) / "samples"
        make_samples(samples)
        rows = [(tool, judge(tool, samples, arguments.details)) for tool in [*others, *ours]]
        plain, counts = account(program, samples)
    files = sum(rows[0][1][key] for key in VERDICTS)
    text = f"""{files} files, {plain} occurrences of the old host or header.

{table(rows)}

aig-migrate gave {counts['total']} of the {plain} occurrences a disposition: {counts['rewritten']} rewritten without a
question, {counts['needsConsent']} when the owner consents, {counts['needsReview']} for a person, {counts['left']} left as mentions."""
    print(text)
    if arguments.page and arguments.check:
        line = pages.missing(arguments.page, text)
        return f"{arguments.page.name} is not current, it lacks: {line}" if line else None
    if arguments.page:
        pages.put(arguments.page, "make compare", text)
    return None


if __name__ == "__main__":
    sys.exit(main())
