#!/usr/bin/env python3
"""Builds the fuzz targets with libFuzzer and AddressSanitizer and runs them (15): `run.py --seconds 600 [TARGET…]`.

The engine is compiled once, outside of SwiftPM, which cannot link libFuzzer's own main; the two packages it needs are
taken from a finished `swift build`. An input that fails is kept in crashes/ below the target's name, where the suite
tries it again for ever.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = REPOSITORY / ".build-fuzz"
CRASHES = REPOSITORY / "Tests" / "Fuzz" / "crashes"
TARGETS = ["lexers", "url-pieces", "header-entries", "call-sites", "diff", "configuration", "plan-reader"]

# One input may take so many seconds, or MiB, before it counts as a failure; it has at most so many bytes.
TIME_LIMIT, MEMORY_LIMIT, LENGTH = 10, 2048, 4096

WORDS = ["https://gateway.ai.cloudflare.com/v1/", "gateway.ai.cloudflare.com", "cf-aig-authorization", "Authorization", "Bearer ",
         "workers-ai", "compat", "chat/completions", "@cf/meta/", "model", "headers", "${", "$(", "#{", "\\(", "<<EOF", "EOF", "```",
         '"""', "'''", "/*", "*/", "<!--", "-->", "=>", "->", "::", "fetch(", "curl ", "def ", "function ", "return ", "\\\\", '\\"',
         "[[ignore]]", "path = ", "reason = ", '"edits":', '"sha256":', '"base64":', '"offset":', "aig-migrate"]


def swiftc(*arguments):
    subprocess.run(["swiftc", "-swift-version", "6", "-enable-upcoming-feature", "MemberImportVisibility", "-parse-as-library",
                    "-sanitize=fuzzer,address", "-suppress-warnings", "-I", REPOSITORY / "Sources" / "CPCRE2", *arguments],
                   cwd=BUILD, check=True)


def module(name, sources, *arguments):
    """Compiles a module whole, with its internals open to the targets."""
    swiftc("-wmo", "-num-threads", "2", "-enable-testing", "-module-name", name, "-emit-module", "-emit-module-path",
           BUILD / f"{name}.swiftmodule", "-c", *sources, *arguments)


def sources(folder):
    return sorted((REPOSITORY / folder).rglob("*.swift"))


def build(packages):
    """Compiles engine, program and targets, and links them with libFuzzer."""
    BUILD.mkdir(exist_ok=True)
    for old in BUILD.glob("*.o"):
        old.unlink()
    resources = packages / "Rewriter.build" / "DerivedSources" / "embedded_resources.swift"
    module("Rewriter", [*sources("Sources/Rewriter"), resources], "-O")
    # The program's own entry would clash with libFuzzer's.
    module("aig_migrate", sources("Sources/aig-migrate"), "-Onone", *imports(packages), "-Xfrontend", "-entry-point-function-name",
           "-Xfrontend", "aig_migrate_main")
    link(packages)


def imports(packages):
    return ["-I", BUILD, "-I", packages / "Modules", "-Xcc", f"-fmodule-map-file={packages / 'CTOML.build' / 'module.modulemap'}"]


def link(packages):
    targets = [p for p in sources("Tests/RewriterTests/Fuzz") if not p.stem.endswith("Tests") and p.stem != "FuzzSeeds"]
    objects = [o for name in ("ArgumentParser", "ArgumentParserToolInfo", "TOMLKit", "CTOML") for o in (packages / f"{name}.build").rglob("*.o")]
    swiftc("-O", "-module-name", "Fuzz", REPOSITORY / "Tests/Fuzz/Entry.swift", *targets, *BUILD.glob("*.o"), *objects, *imports(packages),
           "-lpcre2-8", "-lstdc++", "-o", BUILD / "fuzz")


def write_seeds():
    """Good inputs, written by the suite, which knows the fixtures."""
    subprocess.run(["swift", "test", "--filter", "FuzzTests/seeds"], cwd=REPOSITORY, check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "FUZZ_SEEDS": str(BUILD / "seeds")})
    (BUILD / "words").write_text("".join(json.dumps(word) + "\n" for word in WORDS))


def run(target, seconds):
    """Fuzzes one target; gives its line of the table and whether it failed."""
    corpus = BUILD / "corpus" / target
    corpus.mkdir(parents=True, exist_ok=True)
    found = BUILD / "found" / target
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir(parents=True)
    process = subprocess.run(
        [BUILD / "fuzz", f"-max_total_time={seconds}", f"-timeout={TIME_LIMIT}", f"-rss_limit_mb={MEMORY_LIMIT}", f"-max_len={LENGTH}",
         f"-dict={BUILD / 'words'}", f"-artifact_prefix={found}/", "-print_final_stats=1", "-seed=15", corpus, BUILD / "seeds" / target],
        capture_output=True, text=True, errors="replace", timeout=seconds + 300,
        env={**os.environ, "FUZZ_TARGET": target, "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "detect_leaks=0"})
    (BUILD / f"{target}.log").write_text(process.stderr)
    runs = re.search(r"number_of_executed_units: (\d+)", process.stderr)
    kept = keep(found, target)
    coverage = re.findall(r"cov: (\d+)", process.stderr)
    failed = process.returncode != 0 or kept
    line = f"15 | {target} | {seconds} s | {runs[1] if runs else '?'} runs | {coverage[-1] if coverage else '?'} edges | "
    return line + (f"FAILED, see crashes/{target}: {', '.join(kept)}" if failed else "pass"), failed


def keep(found, target):
    """Moves inputs that failed to where the suite tries them again."""
    names = []
    for path in sorted(found.iterdir()):
        if path.name.startswith("slow-unit"):
            continue
        names.append(f"{path.name.split('-')[0]}-{hashlib.sha256(path.read_bytes()).hexdigest()[:12]}")
        (CRASHES / target).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, CRASHES / target / names[-1])
    return names


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("targets", nargs="*", default=TARGETS)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--build", help="the folder of a finished swift build", type=pathlib.Path)
    parser.add_argument("--no-build", action="store_true", help="run what was built before")
    options = parser.parse_args()
    if not options.no_build:
        shown = subprocess.run(["swift", "build", "--show-bin-path"], cwd=REPOSITORY, capture_output=True, text=True, check=True)
        build(options.build or pathlib.Path(shown.stdout.strip()))
        write_seeds()
    failed = False
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for line, bad in pool.map(lambda target: run(target, options.seconds), options.targets):
            print(line, flush=True)
            failed = failed or bad
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
