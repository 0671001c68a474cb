#!/usr/bin/env python3
"""Measures the engine on files full of call sites: does the time grow like the file, and how many bytes a second are read?

    bench/sites.py FOLDER && bench/engine.py FOLDER [--program .build/release/aig-migrate] [--page docs/performance.md]

CPU time (user + system) of one run over one file, the smallest of three for the small ones. A shape is linear when the
time for ten times as many sites is about ten times as long once the start of the program is taken off.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

import pages
from run import PROGRAM, run


def memory(program, path):
    """Peak memory of a run in MB, or none where GNU time is missing."""
    try:
        done = subprocess.run(["/usr/bin/time", "-f", "%M", program, str(path), "--format", "json"], capture_output=True)
    except FileNotFoundError:
        return None
    found = re.search(rb"(\d+)\s*$", done.stderr)
    return int(found.group(1)) // 1024 if found else None


def seconds(program, path):
    runs = 3 if path.stat().st_size < 1_000_000 else 1
    return min(run([program, str(path), "--format", "json"])[3] for _ in range(runs)) / 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where bench/sites.py wrote its files")
    parser.add_argument("--program", default=str(PROGRAM), help="default: the release build of this checkout")
    parser.add_argument("--page", type=Path, help="write the table into this page")
    arguments = parser.parse_args()
    shapes = sorted({path.stem.rsplit("-", 1)[0] for path in arguments.folder.iterdir()})
    lines = ["| shape | bytes at 100× | CPU s at 1× | 10× | 100× | MB/s at 100× | peak MB |", "|---|---|---|---|---|---|---|"]
    for shape in shapes:
        files = [next(arguments.folder.glob(f"{shape}-{scale}.*")) for scale in (1, 10, 100)]
        times = [seconds(arguments.program, path) for path in files]
        size = files[2].stat().st_size
        peak = memory(arguments.program, files[2])
        row = " | ".join(f"{time:.2f}" for time in times)
        lines.append(f"| {shape} | {size} | {row} | {size / times[2] / 1e6:.1f} | {peak or ''} |")
        print(lines[-1], flush=True)
    if arguments.page:
        pages.put(arguments.page, "engine", "\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
