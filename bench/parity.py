#!/usr/bin/env python3
"""Compares the walk with git: do both see the same files of real repositories, and of one made to be difficult?

    bench/parity.py FOLDER REPOSITORY... [--program .build/release/aig-migrate]

Each repository (anything `git clone` takes) is cloned into FOLDER, and a needle is put into every file, so that the
report of the program names every file the walk read. Untracked files are added whose names the ignore files mention. The
index is removed, so that git decides about each file by its rules alone, and the two lists must be equal:
`git ls-files -o --exclude-standard` and the report. How many tracked files the rules hide is printed beside it, because
the program follows the rules there and git does not. `.ignore` files are removed, which git does not read.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

from run import PROGRAM

NEEDLE = b"gateway.ai.cloudflare.com\n"
PATTERNS = """*.log !keep.log /top build/ **/deep/*.map a/**/z *.[oa] [!x]q? foo/* !foo/bar \\#hash \\!bang trail\\  *.min.js
docs/*.txt !docs/keep.txt node_modules/ /*.cfg **/cache !**/cache/keep sub/dir/ *~ *.tm? [[:digit:]]*.num x/y/**""".split()


def git(folder, *arguments):
    return subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=True).stdout


def names(output):
    return [name for name in output.split(b"\0") if name]


def plant(root):
    """Puts the needle into every regular file; ignore files keep their rules and get it as a comment."""
    for folder, folders, files in os.walk(os.fsencode(root)):
        if b".git" in folders:
            folders.remove(b".git")
        for name in files:
            path = os.path.join(folder, name)
            if os.path.islink(path):
                continue
            if name == b".ignore":
                os.remove(path)
            elif name == b".gitignore":
                with open(path, "ab") as file:
                    file.write(b"\n# " + NEEDLE)
            else:
                os.remove(path)
                Path(os.fsdecode(path)).write_bytes(NEEDLE)


def likely_names(root):
    """Paths that the patterns of a repository's ignore files could mean, beside each of these files."""
    found = set()
    for file in Path(root).rglob(".gitignore"):
        for line in file.read_text(errors="replace").splitlines():
            name = re.sub(r"\[[^]]*\]", "a", line.strip().lstrip("!").replace("**", "x/y").replace("*", "some"))
            name = name.replace("?", "q").replace("\\", "").strip("/")
            if name and not name.startswith("#") and ".." not in name and len(name) < 100:
                found |= {file.parent / name, file.parent / "extra" / name, file.parent / name / "inner.txt"}
    return sorted(found)


def add_untracked(root):
    for path in likely_names(root):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                path.write_bytes(NEEDLE)
        except OSError:
            pass


def torture(root):
    """A seeded tree of nested ignore files with odd patterns, and names that these patterns are about."""
    numbers = random.Random(20261124)
    git_names = "keep.log a.log top build deep z.map a z x.o y.a qq xq1 foo bar #hash !bang trail app.min.js docs.txt keep.txt"
    pieces = git_names.split() + "node_modules main.cfg cache keep sub dir old~ t.tmp 12.num x y ünï\tcode".split(" ")
    folders = [Path(root)]
    for _ in range(400):
        folder = numbers.choice(folders) / numbers.choice(pieces)
        if folder.is_file() or len(folder.parts) - len(Path(root).parts) > 7:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        folders.append(folder)
    for folder in sorted(set(folders)):
        for _ in range(numbers.randrange(8)):
            path = folder / numbers.choice(pieces)
            if not path.exists():
                path.write_bytes(NEEDLE)
        if numbers.randrange(4) == 0:
            rules = [numbers.choice(PATTERNS) for _ in range(numbers.randrange(1, 7))]
            (folder / ".gitignore").write_bytes("\n".join(rules).encode() + b"\n# " + NEEDLE)
    git(root, "init", "-q")
    (Path(root) / ".git/info").mkdir(exist_ok=True)
    (Path(root) / ".git/info/exclude").write_text("*.num\n!12.num\n")


def walked(program, root):
    run = subprocess.run([program, root, "--format", "json"], capture_output=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{program} ended with {run.returncode}: {run.stderr.decode()[:500]}")
    base = os.path.realpath(root)
    return {os.path.relpath(os.path.join(base, file["path"]), base) for file in json.loads(run.stdout)["files"]}


def compare(program, name, root, hidden):
    expected = names(git(root, "ls-files", "-z", "-o", "--exclude-standard"))
    expected = {os.fsdecode(path) for path in expected}
    expected = {path for path in expected if os.path.isfile(f"{root}/{path}") and not os.path.islink(f"{root}/{path}")}
    ignored = names(git(root, "ls-files", "-z", "-o", "-i", "--exclude-standard"))
    found = walked(program, root)
    verdict = "equal" if found == expected else "DIFFERENT"
    print(f"{name:32}{len(expected):8} files{len(ignored):8} ignored{hidden:5} tracked though ignored  {verdict}", flush=True)
    for path in sorted(found - expected)[:5]:
        print(f"  only the walk: {path!r}")
    for path in sorted(expected - found)[:5]:
        print(f"  only git: {path!r}")
    return found == expected


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("repositories", nargs="*")
    parser.add_argument("--program", default=str(PROGRAM), help="default: the release build of this checkout")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    os.environ["GIT_CONFIG_GLOBAL"] = os.environ["GIT_CONFIG_SYSTEM"] = os.devnull
    made = arguments.folder / "torture"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    torture(str(made))
    same = compare(arguments.program, "(torture)", str(made), 0)
    for source in arguments.repositories:
        name = source.rstrip("/").removesuffix("/repo").removesuffix(".git").split("/")[-1]
        root = str(arguments.folder / name)
        if not os.path.isdir(root):
            subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{os.path.abspath(source)}" if os.path.isdir(source) else source, root], check=True)
            hidden = len(names(git(root, "ls-files", "-z", "-c", "-i", "--exclude-standard")))
            plant(root)
            add_untracked(root)
            os.remove(f"{root}/.git/index")
            Path(f"{root}/.git/hidden").write_text(str(hidden))
        same &= compare(arguments.program, name, root, int(Path(f"{root}/.git/hidden").read_text()))
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
