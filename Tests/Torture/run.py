#!/usr/bin/env python3
"""Runs the torture tests: `run.py` all in full, `run.py --short` the quick form, `run.py 1 3` some of them.

Prints one line for each test of docs/reliability.md and ends with 1 when one fails. A test that the machine does not allow
(no strace, no root, no tmpfs) says so and counts as skipped, never as passed.
"""

import sys
import time

import big
import disks
import encodings_test
import hostile
import kills
import names
import races
import work

TESTS = {
    1: kills.test_kills, 3: kills.test_faults, 4: disks.test_disks, 5: races.test_editor, 7: races.test_swap,
    8: names.test_names, 9: names.test_contents, 10: encodings_test.test_encodings, 11: big.test_big, 18: hostile.test_hostile, 19: names.test_secrets, 21: races.test_many,
    24: work.test_work,
}


# What fits into `make test`.
SHORT = (1, 4, 5, 8, 9, 18, 19, 21)


def main(arguments):
    short = "--short" in arguments
    numbers = [int(a) for a in arguments if a.isdigit()] or (SHORT if short else sorted(TESTS))
    failed = False
    for number in numbers:
        start = time.monotonic()
        result = TESTS[number](short)
        print(f"{result.line} | {time.monotonic() - start:.0f} s", flush=True)
        for message in result.failures[:10]:
            print(f"     {message}")
        failed = failed or bool(result.failures)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
