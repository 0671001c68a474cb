#!/usr/bin/env python3
"""Generates the trees the benchmark walks: the same bytes on every machine, from a seed.

    bench/generate.py FOLDER [--size 1.0]

Five trees, each a folder of FOLDER: `small` (many small files in one repository), `rules` (the same under an ignore file
of 300 rules), `flat` (one big folder), `huge` (few large files) and `batch` (20 repositories side by side). `--size`
scales the number of files, or of bytes for `huge`. A checksum over all paths and bytes is printed and stored beside the
trees; a tree that is already there with the same parameters is checked, not written again.

Sizes, depths and shares follow docs/performance.md: log-normal sizes around 2 KB, 1 % files with NUL, an ignored
node_modules of 15 %, a needle in 0.1 % of the files, a third of those in mixed case.
"""

import argparse
import hashlib
import json
import math
import shutil
import sys
from pathlib import Path

SEED = 20261123
VERSION = 1
NEEDLES = ["gateway.ai.cloudflare.com", "cf-aig-authorization"]
WORDS = (
    "const return function import from await fetch headers request response value index gateway config model "
    "authorization string number export class public static void self this null true false if else for while "
    "api.example.com https://docs.example.org/v1 cf-ray cf-connecting-ip x-api-key content-type application/json"
).split()
EXTENSIONS = ["ts", "js", "py", "go", "rs", "json", "md", "yml", "java", "rb", "css", "txt"]


class Numbers:
    """SplitMix64, so that the trees do not depend on the version of Python."""

    def __init__(self, seed):
        self.state = seed & (2**64 - 1)

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & (2**64 - 1)
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & (2**64 - 1)
        return z ^ (z >> 31)

    def below(self, bound):
        return self.next() % bound

    def size(self):
        """Log-normal, median 2 KB, at most 1 MiB."""
        uniform = max(self.next(), 1) / 2**64
        normal = math.sqrt(-2 * math.log(uniform)) * math.cos(2 * math.pi * self.next() / 2**64)
        return min(int(2000 * math.exp(1.5 * normal)), 1 << 20)


class Tree:
    """A tree in the making: writes files and takes their checksum."""

    def __init__(self, root, seed):
        self.root = root
        self.numbers = Numbers(seed)
        self.digest = hashlib.sha256()
        self.files = self.bytes = 0
        lines = (" ".join(WORDS[self.numbers.below(len(WORDS))] for _ in range(9)) for _ in range(60000))
        self.text = "\n".join(lines).encode()

    def write(self, path, content):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        self.digest.update(f"{path}\0{len(content)}\0".encode() + content)
        self.files += 1
        self.bytes += len(content)

    def slice(self, size):
        start = self.numbers.below(len(self.text) - (1 << 20))
        return self.text[start : start + size]

    def source(self, path, size=None):
        """A file of code-like text; few have NUL, fewer a needle."""
        content = self.slice(self.numbers.size() if size is None else size)
        luck = self.numbers.below(1000)
        if luck < 10:
            content = b"\x7fBIN\0\0" + content
        elif luck == 10:
            needle = NEEDLES[self.numbers.below(2)]
            if self.numbers.below(3) == 0:
                needle = needle.title()
            place = self.numbers.below(len(content) + 1)
            content = content[:place] + needle.encode() + content[place:]
        self.write(path, content)

    def name(self, index):
        return f"{WORDS[self.numbers.below(26)]}-{index}.{EXTENSIONS[self.numbers.below(len(EXTENSIONS))]}"

    def folders(self, prefix, files):
        """Files in folders of 1 to 60, at most 8 deep."""
        folder, count = prefix, 0
        while count < files:
            depth = folder.count("/")
            if depth >= 8 or self.numbers.below(3) == 0:
                folder = prefix
            folder += f"{WORDS[self.numbers.below(26)]}{self.numbers.below(40)}/"
            for _ in range(min(1 + self.numbers.below(60), files - count)):
                self.source(folder + self.name(count))
                count += 1

    def repository(self, prefix=""):
        """What makes a folder a repository for git and ripgrep, without starting git."""
        self.write(prefix + ".git/HEAD", b"ref: refs/heads/main\n")
        self.write(prefix + ".git/config", b"[core]\n\trepositoryformatversion = 0\n\tbare = false\n")
        (self.root / prefix / ".git/objects").mkdir(exist_ok=True)
        (self.root / prefix / ".git/refs").mkdir(exist_ok=True)


def small(tree, scale):
    files = int(50000 * scale)
    tree.repository()
    tree.write(".gitignore", b"node_modules/\n*.log\n/dist\n!keep.log\n**/build/*.map\n.env.local\n")
    tree.folders("src/", int(files * 0.65))
    tree.folders("node_modules/", int(files * 0.15))
    for index in range(int(files * 0.2)):
        tree.source("generated/" + tree.name(index))
    for index in range(60):
        tree.write(f"packages/p{index}/.gitignore", f"*.tmp\n/out{index}\ncoverage/\n*.min.js\n".encode())
        for file in range(8):
            tree.source(f"packages/p{index}/{tree.name(file)}")
    for name in [".env", ".github/workflows/ci.yml", ".dev.vars"]:
        tree.source(name)


def rules(tree, scale):
    tree.repository()
    lines = [f"*.gen{n}" for n in range(100)] + [f"/top{n}/" for n in range(60)]
    lines += [f"name{n}.txt" for n in range(60)] + [f"**/deep{n}/*.map" for n in range(40)]
    lines += [f"pre{n}*.[oa]" for n in range(40)]
    tree.write(".gitignore", ("\n".join(lines) + "\n").encode())
    tree.folders("src/", int(18000 * scale))


def flat(tree, scale):
    for index in range(int(40000 * scale)):
        tree.source("all/" + tree.name(index), 200 + tree.numbers.below(5800))


def huge(tree, scale):
    for index in range(8):
        content = b"".join(tree.slice(1 << 20) for _ in range(max(1, int(128 * scale))))
        tree.write(f"large-{index}.txt", content)


def batch(tree, scale):
    for index in range(20):
        tree.repository(f"repo-{index}/")
        tree.write(f"repo-{index}/.gitignore", b"node_modules/\n*.log\n")
        tree.folders(f"repo-{index}/", int(2500 * scale))


TREES = {"small": small, "rules": rules, "flat": flat, "huge": huge, "batch": batch}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=float, default=1.0, help="1.0 writes about 1.9 GB")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for number, (name, fill) in enumerate(TREES.items()):
        root = arguments.folder / name
        record = arguments.folder / f"{name}.json"
        wanted = {"version": VERSION, "seed": SEED, "size": arguments.size}
        if record.exists() and wanted.items() <= json.loads(record.read_text()).items() and root.is_dir():
            found = json.loads(record.read_text())
            print(f"{name}: there already, {found['files']} files, {found['bytes']} bytes, {found['sha256'][:16]}")
            continue
        if root.exists():
            if not record.exists():
                sys.exit(f"{root} exists but was not made by this script; name another folder")
            shutil.rmtree(root)
        record.write_text("{}")
        root.mkdir()
        tree = Tree(root, SEED + number)
        fill(tree, arguments.size)
        found = {"files": tree.files, "bytes": tree.bytes, "sha256": tree.digest.hexdigest()}
        record.write_text(json.dumps(wanted | found))
        print(f"{name}: {tree.files} files, {tree.bytes} bytes, {found['sha256'][:16]}")


if __name__ == "__main__":
    main()
