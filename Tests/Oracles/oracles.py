"""Every fixture below Fixtures/, single files and cases of several, before and after, in the hands of its language's own parser.

A rewrite that a parser of the language refuses is wrong whatever our own tests say, and a fixture that it refuses before
the rewrite proves nothing. Two kinds of oracles: tree-sitter grammars, one for nearly every language, whose trees may
hold neither ERROR nor MISSING nodes; and the compilers and interpreters of the languages where Debian has a small one.
A file that an oracle cannot judge (it needs headers that nobody has, or its grammar lags behind) is listed in KNOWN
with the reason, and it is an error when it could judge it after all.
"""

import argparse
import ast
import collections
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import tree_sitter
import tree_sitter_batch
import tree_sitter_language_pack

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Fixtures"
PAGE = ROOT / "docs/oracles.md"

# Folder of the fixtures -> name of the tree-sitter grammar.
GRAMMARS = {
    "batch": "batch", "c": "c", "clojure": "clojure", "cpp": "cpp", "csharp": "csharp", "dart": "dart", "elixir": "elixir",
    "erlang": "erlang", "fish": "fish", "fsharp": "fsharp", "go": "go", "haskell": "haskell", "java": "java",
    "javascript": "javascript", "julia": "julia", "kotlin": "kotlin", "lua": "lua", "objective-c": "objc",
    "ocaml": "ocaml", "perl": "perl", "php": "php", "powershell": "powershell", "python": "python", "r": "r",
    "ruby": "ruby", "rust": "rust", "scala": "scala", "shell": "bash", "swift": "swift", "typescript": "typescript", "zig": "zig",
}
# Endings whose grammar is another one than that of their folder.
ENDINGS = {".tsx": "tsx", ".jsx": "javascript"}


def run(*command):
    """The complaint of a command about a file; None when it accepts it."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace",
                          stdin=subprocess.DEVNULL, timeout=60)
    return None if done.returncode == 0 else (done.stderr or done.stdout or "refused").strip()


def python(path):
    try:
        ast.parse(path.read_bytes())
    except SyntaxError as error:
        return str(error)
    return None


def node(path):
    """A file ending with .js is a script or a module, and only its package would say which."""
    if path.suffix != ".js":
        return run("node", "--check", path)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("file.mjs", "file.cjs"):
            copy = pathlib.Path(folder) / name
            copy.write_bytes(path.read_bytes())
            complaint = run("node", "--check", copy)
            if complaint is None:
                return None
    return complaint


def compiled(compiler, *options):
    return lambda path: run(compiler, "-fsyntax-only", *options, path)


def erlang(path):
    with tempfile.TemporaryDirectory() as folder:
        # A module's name is that of its file.
        copy = pathlib.Path(folder) / "chat.erl"
        copy.write_bytes(path.read_bytes())
        return run("erlc", "-o", folder, copy)


def go(path):
    return run("gofmt", "-e", path)


def postgres(path):
    import pglast
    try:
        pglast.parse_sql(path.read_text())
    except pglast.parser.ParseError as error:
        return str(error)
    return None


# Folder -> [(name, the program that must be there, check, endings)]
TOOLS = {
    "c": [("gcc", "gcc", compiled("gcc"), (".c",))],
    "cpp": [("g++", "g++", compiled("g++", "-std=c++17"), (".cpp",))],
    "erlang": [("erlc", "erlc", erlang, (".erl",))],
    "fish": [("fish", "fish", lambda path: run("fish", "-n", path), (".fish",))],
    "go": [("gofmt", "gofmt", go, (".go",))],
    "javascript": [("node", "node", node, (".js", ".mjs", ".cjs"))],
    "lua": [("luac", "luac5.4", lambda path: run("luac5.4", "-p", path), (".lua",))],
    "php": [("php", "php", lambda path: run("php", "-l", path), (".php",))],
    "python": [("ast", "python3", python, (".py",))],
    "ruby": [("ruby", "ruby", lambda path: run("ruby", "-c", path), (".rb",))],
    "rust": [("rustfmt", "rustfmt", lambda path: run("rustfmt", "--edition", "2021", "--emit", "stdout", path), (".rs",))],
    "shell": [("bash", "bash", lambda path: run("bash", "-n", path), (".sh", ".bash"))],
    "sql": [("pglast", "python3", postgres, (".sql",))],
    "swift": [("swiftc", "swiftc", lambda path: run("swiftc", "-frontend", "-parse", path), (".swift",))],
}

# (oracle, path): why it cannot judge this file.
KNOWN = {
    ("g++", "cpp/cpr.cpp"): "needs the headers of cpr",
    ("g++", "cpp/refused/header-out-of-reach-bearer.cpp"): "needs the headers of cpr",
}


def tree(grammar):
    """tree-sitter as an oracle: where the first node is that stands for text the grammar has no place for."""
    def check(path):
        parser = (tree_sitter.Parser(tree_sitter.Language(tree_sitter_batch.language())) if grammar == "batch"
                  else tree_sitter_language_pack.get_parser(grammar))
        root = parser.parse(path.read_bytes()).root_node
        if not root.has_error:
            return None
        nodes = [root]
        while nodes:
            found = nodes.pop()
            if found.is_error or found.is_missing:
                return f"{found.start_point.row + 1}:{found.start_point.column + 1} is no {grammar}"
            nodes += [child for child in reversed(found.children) if child.has_error or child.is_missing]
        return f"no {grammar}"
    return check


# Endings of the files that are of the language of their folder, where a case of several files holds others as well.
CASES = {"csharp": [".cs"], "go": [".go"], "java": [".java"], "javascript": [".js", ".mjs", ".cjs"], "kotlin": [".kt"],
         "php": [".php"], "python": [".py"], "ruby": [".rb"], "swift": [".swift"], "typescript": [".ts", ".tsx"]}


def files():
    """(language, side, path, name) of every file of a pair and of a case of several files."""
    for folder, cases in ((FIXTURES, None), (FIXTURES / "linked", CASES)):
        for side in ("before", "after"):
            for path in sorted((folder / side).rglob("*")):
                name = path.relative_to(folder / side)
                if path.is_file() and (cases is None or path.suffix in cases.get(name.parts[0], [])):
                    yield name.parts[0], side, path, str(name)


def jobs():
    """(language, oracle, side, path, name, check) of every file that an oracle of this machine can be asked about."""
    for language, side, path, name in files():
        if language in GRAMMARS:
            grammar = ENDINGS.get(path.suffix, GRAMMARS[language])
            yield language, "tree-sitter", side, path, name, tree(grammar)
        for oracle, program, check, endings in TOOLS.get(language, []):
            if path.suffix in endings and shutil.which(program):
                yield language, oracle, side, path, name, check


# What Tests/Oracles/hosts.py asks about files that hold code of other languages, by folder.
HOSTS = {
    "yaml": "PyYAML", "notebook": "nbformat", "json": "json (Python)", "html": "html5lib", "vue": "html5lib",
    "svelte": "html5lib", "astro": "html5lib", "rst": "docutils", "dockerfile": "dockerfile-parse", "makefile": "make -n",
    "http": "email (Python)", "data": "PyYAML, json, json5, tomllib, ElementTree, configparser, python-hcl2, graphql-core",
}


def page():
    lines = ["# Oracles", "",
             "Generated by `Tests/Oracles/run.sh --page`. Each fixture, as it stands before and after the rewrite, is accepted by",
             "these parsers of other people. tree-sitter stands for its grammar of the language, without ERROR or MISSING nodes.",
             "", "| language | parsers | files that one of them cannot judge |", "| --- | --- | --- |"]
    for folder in sorted(path.name for path in (FIXTURES / "before").iterdir()):
        names = (["tree-sitter"] if folder in GRAMMARS else []) + [name for name, *_ in TOOLS.get(folder, [])]
        names += [HOSTS[folder]] if folder in HOSTS else []
        known = [f"`{path.split('/', 1)[1]}` ({oracle}: {why})" for (oracle, path), why in sorted(KNOWN.items())
                 if path.startswith(folder + "/")]
        lines.append(f"| {folder} | {', '.join(names) or 'none at hand'} | {'; '.join(known)} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--page", action="store_true", help="write docs/oracles.md")
    parser.add_argument("--check", action="store_true", help="fail when docs/oracles.md is not what --page writes")
    options = parser.parse_args()
    if options.page:
        PAGE.write_text(page())
    failures, counts, unneeded = [], collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        todo = list(jobs())
        answers = pool.map(lambda job: job[5](job[3]), todo)
        for (language, oracle, side, path, name, _), complaint in zip(todo, answers):
            counts[(language, oracle)] += 1
            if complaint and (oracle, name) not in KNOWN:
                failures.append(f"{oracle} refuses {side}/{name}: {complaint.splitlines()[0][:160]}")
            if not complaint and (oracle, name) in KNOWN and side == "before":
                unneeded.append(f"{oracle} accepts {name} after all: take it out of KNOWN")
    failures += unneeded
    missing = sorted({program for tools in TOOLS.values() for _, program, *_ in tools if not shutil.which(program)})
    if missing:
        print("not asked, because not installed: " + ", ".join(missing))
    if options.check and PAGE.read_text() != page():
        failures.append("docs/oracles.md is not current: Tests/Oracles/run.sh --page")
    for failure in failures:
        print(failure)
    languages = {language for language, _ in counts}
    print(f"{sum(counts.values())} judgements of {len({oracle for _, oracle in counts})} parsers on {len(languages)} languages, "
          f"{len(failures)} complaints")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
