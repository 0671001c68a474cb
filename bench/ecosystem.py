#!/usr/bin/env python3
"""Shows every decision that differs between two builds over repositories on disk: run it before a release.

    bench/ecosystem.py --old PATH|REVISION [--new PATH] [--accept LIST] [--list FILE] REPOSITORY…
    bench/ecosystem.py --self-test

`--old` is a program, or a revision of this repository, which is then built in a scratch folder. The repositories are only read
(previews). One line stands for each occurrence whose disposition, rule, reason, consents or warnings differ, and one for
each file whose patch differs although its decisions do not. Ends with 1 when an occurrence is rewritten now that was not
before, so that somebody looks at the patch; with 2 when a run failed. The self-test holds this build against a stand-in for an
old one, and fails when the difference is not told.
"""

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
TIME_LIMIT = 600  # seconds for one repository


def build(revision, scratch):
    """The program of another revision, built in a scratch folder."""
    subprocess.run(["git", "clone", "--quiet", HERE, scratch], check=True)
    subprocess.run(["git", "-C", scratch, "checkout", "--quiet", revision], check=True)
    subprocess.run(["swift", "build", "--package-path", scratch], check=True, stdout=subprocess.DEVNULL)
    return scratch / ".build/debug/aig-migrate"


def run(program, repository, accept, output):
    """The output of a preview in one format; None when the program failed."""
    consents = ["--accept", accept] if accept else []
    result = subprocess.run([program, "--no-ignore", "--format", output, *consents, "."], cwd=repository,
                            capture_output=True, timeout=TIME_LIMIT)
    return result.stdout if result.returncode in (0, 3) else None


def decisions(report):
    """What was decided at each place, by (path, offset)."""
    return {(file["path"], occurrence["offset"]): occurrence
            for file in json.loads(report)["files"] for occurrence in file["occurrences"]}


def in_words(occurrence):
    """One decision on one line."""
    if occurrence is None:
        return "not there"
    words = [occurrence["disposition"], occurrence.get("rule") or "", occurrence.get("reason") or ""]
    more = [*occurrence.get("consents", []), *occurrence.get("warnings", [])]
    return " ".join(filter(None, words)) + (f" ({', '.join(more)})" if more else "")


def is_rewritten(occurrence):
    return occurrence is not None and occurrence["disposition"] == "rewritten"


def patches(diff):
    """The patch of each file, by its headline."""
    parts = diff.decode("utf-8", "surrogateescape").split("\ndiff --git ")
    return {part.split("\n", 1)[0].removeprefix("diff --git "): part for part in parts if part.strip()}


def compare(old, new, repository, accept):
    """The lines to print, and counts by kind of change."""
    lines, counts = [], collections.Counter()
    reports = [run(program, repository, accept, "json") for program in (old, new)]
    diffs = [run(program, repository, accept, "diff") for program in (old, new)]
    if None in reports or None in diffs:
        return [f"{repository}: a run failed"], collections.Counter(failed=1)
    before, after = map(decisions, reports)
    changed = set()
    for key in sorted(before.keys() | after.keys()):
        first, second = before.get(key), after.get(key)
        counts["occurrences"] += second is not None
        if in_words(first) == in_words(second):
            continue
        changed.add(key[0])
        kind = "newly rewritten" if is_rewritten(second) and not is_rewritten(first) else "changed"
        counts[kind] += 1
        place = f"{key[0]}:{(second or first)['line']}"
        lines.append(f"{kind}: {repository.name}/{place}\n    old: {in_words(first)}\n    new: {in_words(second)}")
    first, second = map(patches, diffs)
    for name in sorted(first.keys() | second.keys()):
        if first.get(name) != second.get(name) and not any(path in name for path in changed):
            counts["other patch"] += 1
            lines.append(f"other patch: {repository.name}/{name.split()[0].removeprefix('a/')}")
    return lines, counts


def self_test(new):
    """Whether a new rewrite, another decision and another patch are told apart from no difference."""
    call = ('curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/edge/workers-ai/v1/chat/completions" \\\n'
            '  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" -d \'{"model": "@cf/meta/llama-3.1-8b-instruct"}\'\n')
    with tempfile.TemporaryDirectory() as scratch:
        repository, old = Path(scratch) / "repository", Path(scratch) / "old"
        repository.mkdir()
        (repository / "ask.sh").write_text(call)
        (repository / "responses.sh").write_text(
            call.replace("workers-ai/v1/chat/completions", "openai/responses").replace("@cf/meta/llama-3.1-8b-instruct", "gpt-4o"))
        # The stand-in sees one script less, and asks for no consent.
        old.write_text(f'#!/bin/sh\nexec "{new}" "$@" --exclude ask.sh --accept all\n')
        old.chmod(0o755)
        same, different = compare(new, new, repository, "")[1], compare(old, new, repository, "")[1]
    return same == {"occurrences": 2} and different["newly rewritten"] == 1 and different["changed"] == 1


def main():
    parser = argparse.ArgumentParser(description="Shows every decision that differs between two builds.")
    parser.add_argument("--old", help="a program, or a revision to build")
    parser.add_argument("--self-test", action="store_true", help="only check the comparer")
    parser.add_argument("--new", type=Path, default=HERE / ".build/debug/aig-migrate")
    parser.add_argument("--accept", default="")
    parser.add_argument("--list", type=Path, help="a file with one repository in each line")
    parser.add_argument("repositories", nargs="*", type=Path)
    arguments = parser.parse_args()
    if arguments.self_test:
        passed = self_test(arguments.new.resolve())
        print("self-test: " + ("what changed is told" if passed else "FAILED"))
        return 0 if passed else 2
    if not arguments.old:
        parser.error("--old says what to compare with")
    named = arguments.list.read_text().splitlines() if arguments.list else []
    repositories = [*arguments.repositories, *(Path(line) for line in named if line.strip())]
    total = collections.Counter()
    with tempfile.TemporaryDirectory() as scratch:
        given = Path(arguments.old)
        old = given.resolve() if given.is_file() else build(arguments.old, Path(scratch) / "old")
        for repository in repositories:
            lines, counts = compare(old, arguments.new.resolve(), repository.resolve(), arguments.accept)
            total += counts
            print("\n".join(lines), end="\n" if lines else "")
    print(f"{len(repositories)} repositories, {total['occurrences']} occurrences: {total['newly rewritten']} newly rewritten, "
          f"{total['changed']} otherwise changed, {total['other patch']} other patches, {total['failed']} failed")
    return 2 if total["failed"] else 1 if total["newly rewritten"] else 0


if __name__ == "__main__":
    sys.exit(main())
