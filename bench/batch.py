#!/usr/bin/env python3
"""What a batch costs beside one ripgrep over the same folders.

    bench/batch.py FOLDER [--program PATH] [--rg PATH] [--rounds 5] [--table]

Generates repositories of 50 files in FOLDER (same bytes each time) and runs both in turn, warm, on two threads. CPU is user
and system time of the process and all its children; the median of the ratios of rounds is what counts. `--rg` takes the
program itself, not a script that starts it. `--table` adds how the cost grows with repositories, matches and shards.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from generate import SEED, Tree
from run import PROGRAM

CALL = b"""curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions" \\
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
"""
FILES = 50


def generate(folder, count, share):
    """Repositories without git's objects, which a diff does not read; every `share`-th holds a call."""
    if (folder / "done").exists():
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    tree = Tree(folder, SEED + count)
    for index in range(count):
        name = f"team-{index % 20}/repository-{index:05}/"
        tree.repository(name)
        tree.write(name + ".git/refs/heads/main", b"%040x\n" % (index + 1))
        tree.write(name + ".gitignore", b"node_modules/\n*.log\n")
        for file in range(FILES - 1):
            content = tree.slice(tree.numbers.size())
            tree.write(f"{name}src/part{file % 7}/{tree.name(file)}", content)
        if share and index % share == 0:
            tree.write(name + "ask.sh", CALL)
    (folder / "list.txt").write_text("".join(f"{folder}/team-{i % 20}/repository-{i:05}\n" for i in range(count)))
    (folder / "done").write_text("")


def cost(command, status):
    """CPU seconds, wall seconds and the largest resident set of any process, in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, found, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(found)
    if process.returncode not in status:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - start, usage.ru_maxrss / 1024


def batch(program, trees, out, *more):
    shutil.rmtree(out, ignore_errors=True)
    return cost([program, "batch", "--repos", str(trees / "list.txt"), "--out", str(out), "--jobs", "2", "--quiet", *more], (0,))


def ripgrep(program, trees):
    needles = ["-e", "gateway.ai.cloudflare.com", "-e", "cf-aig-authorization"]
    return cost([program, "-l", "-i", "-F", "-j2", "--hidden", "-g", "!.git", *needles, str(trees)], (0, 1))


def compare(program, rg, trees, out, rounds):
    batch(program, trees, out), ripgrep(rg, trees)
    pairs = [(batch(program, trees, out), ripgrep(rg, trees)) for _ in range(rounds)]
    ratios = [ours[0] / theirs[0] for ours, theirs in pairs]
    ours = [min(pair[0][k] for pair in pairs) for k in range(2)] + [max(pair[0][2] for pair in pairs)]
    theirs = [min(pair[1][k] for pair in pairs) for k in range(2)]
    return statistics.median(ratios), ours, theirs


def shards(program, trees, out, rounds):
    """The median of rounds, each with all shards one after another into one folder: their sum, and the longest."""
    print("\n| shards of 2000 | CPU s of all | wall s of all, one after another | wall s of the longest |\n| --- | --- | --- | --- |")
    for count in (1, 2, 8):
        found = []
        for _ in range(rounds):
            shutil.rmtree(out, ignore_errors=True)
            costs = [cost([program, "batch", "--repos", str(trees / "list.txt"), "--out", str(out), "--jobs", "2", "--quiet",
                           "--shard", f"{index}/{count}"], (0,)) for index in range(1, count + 1)]
            found.append((sum(one[0] for one in costs), sum(one[1] for one in costs), max(one[1] for one in costs)))
        cpu, wall, longest = (statistics.median(column) for column in zip(*found))
        print(f"| {count} | {cpu:.2f} | {wall:.2f} | {longest:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--program", default=str(PROGRAM), help="default: the release build of this checkout")
    parser.add_argument("--rg", default="rg")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--table", action="store_true")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    cases = [(2000, 100)]
    if arguments.table:
        cases = [(200, 100), (1000, 100), (2000, 100), (2000, 0), (2000, 20), (2000, 4)]
    print("| repositories | with a match | CPU ratio to rg | CPU s | wall s | rg CPU s | peak MB of a process |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for count, share in cases:
        trees = folder / f"{count}-{share}"
        generate(trees, count, share)
        ratio, ours, theirs = compare(arguments.program, arguments.rg, trees, folder / "out", arguments.rounds)
        matches = -(-count // share) if share else 0
        print(f"| {count} | {matches} | {ratio:.2f} | {ours[0]:.2f} | {ours[1]:.2f} | {theirs[0]:.2f} | {ours[2]:.0f} |", flush=True)
    if arguments.table:
        shards(arguments.program, folder / "2000-100", folder / "out", arguments.rounds)


if __name__ == "__main__":
    main()
