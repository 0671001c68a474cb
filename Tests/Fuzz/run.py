#!/usr/bin/env python3
"""Builds the fuzz targets with libFuzzer and runs them (15): `run.py --seconds 600 [TARGET…]`.

The engine is compiled outside of SwiftPM, which cannot link libFuzzer's own main, and optimised; the two packages it needs are
taken from a finished `swift build`. It is built twice: without AddressSanitizer, which costs half of the speed and finds
nothing that Swift checks itself, for the first part of the time, and with it for the rest, on the inputs found so far. An
input that fails is kept in crashes/ below the target's name, where the suite tries it again for ever.
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
# The longest input of each, in bytes. What is found is found in short inputs, and those are tried more often; the longest
# fixture has three KiB, most have half of one.
TARGETS = {"lexers": 1024, "url-pieces": 256, "header-entries": 512, "call-sites": 1024, "diff": 1024, "configuration": 1024, "plan-reader": 1024}

# One input may take so many seconds, or MiB, before it counts as a failure.
TIME_LIMIT, MEMORY_LIMIT = 10, 2048

# The builds, with their part of the time.
BUILDS = {"plain": ("fuzzer", 0.8), "address": ("fuzzer,address", 0.2)}

WORDS = ["https://gateway.ai.cloudflare.com/v1/", "gateway.ai.cloudflare.com", "cf-aig-authorization", "Authorization", "Bearer ",
         "workers-ai", "compat", "chat/completions", "@cf/meta/", "model", "headers", "${", "$(", "#{", "\\(", "<<EOF", "EOF", "```",
         '"""', "'''", "/*", "*/", "<!--", "-->", "=>", "->", "::", "fetch(", "curl ", "def ", "function ", "return ", "\\\\", '\\"',
         "[[ignore]]", "path = ", "reason = ", '"edits":', '"sha256":', '"base64":', '"offset":', "aig-migrate"]


def swiftc(build, *arguments):
    subprocess.run(["swiftc", "-swift-version", "6", "-enable-upcoming-feature", "MemberImportVisibility", "-parse-as-library",
                    f"-sanitize={BUILDS[build][0]}", "-suppress-warnings", "-I", REPOSITORY / "Sources" / "CPCRE2", *arguments],
                   cwd=BUILD / build, check=True)


def module(build, name, sources, *arguments):
    """Compiles a module whole, with its internals open to the targets."""
    swiftc(build, "-wmo", "-num-threads", "2", "-enable-testing", "-module-name", name, "-emit-module", "-emit-module-path",
           BUILD / build / f"{name}.swiftmodule", "-c", *sources, *arguments)


def sources(folder):
    return sorted((REPOSITORY / folder).rglob("*.swift"))


def compile_all(build, packages):
    """Compiles engine, program and targets, and links them with libFuzzer."""
    shutil.rmtree(BUILD / build, ignore_errors=True)
    (BUILD / build).mkdir(parents=True)
    resources = packages / "Rewriter.build" / "DerivedSources" / "embedded_resources.swift"
    module(build, "Rewriter", [*sources("Sources/Rewriter"), resources], "-O")
    # The program's own entry would clash with libFuzzer's.
    module(build, "aig_migrate", sources("Sources/aig-migrate"), "-O", *imports(build, packages), "-Xfrontend",
           "-entry-point-function-name", "-Xfrontend", "aig_migrate_main")
    link(build, packages)


def imports(build, packages):
    return ["-I", BUILD / build, "-I", packages / "Modules",
            "-Xcc", f"-fmodule-map-file={packages / 'CTOML.build' / 'module.modulemap'}"]


def link(build, packages):
    targets = [p for p in sources("Tests/RewriterTests/Fuzz") if not p.stem.endswith("Tests") and p.stem != "FuzzSeeds"]
    objects = [o for name in ("ArgumentParser", "ArgumentParserToolInfo", "TOMLKit", "CTOML") for o in (packages / f"{name}.build").rglob("*.o")]
    swiftc(build, "-O", "-module-name", "Fuzz", REPOSITORY / "Tests/Fuzz/Entry.swift", *targets, *(BUILD / build).glob("*.o"), *objects,
           *imports(build, packages), "-lpcre2-8", "-lstdc++", "-o", BUILD / build / "fuzz")


def write_seeds():
    """Good inputs, written by the suite, which knows the fixtures."""
    subprocess.run(["swift", "test", "--filter", "FuzzTests/seeds"], cwd=REPOSITORY, check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "FUZZ_SEEDS": str(BUILD / "seeds")})
    (BUILD / "words").write_text("".join(json.dumps(word) + "\n" for word in WORDS))


def run(target, seconds):
    """Fuzzes one target, one build after the other; gives its line of the table and whether it failed."""
    corpus = BUILD / "corpus" / target
    found = BUILD / "found" / target
    shutil.rmtree(found, ignore_errors=True)
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    runs, edges, failed = 0, 0, False
    for build, (_, part) in BUILDS.items():
        status, log = fuzz(build, target, int(seconds * part), corpus, found)
        (BUILD / f"{target}.{build}.log").write_text(log)
        runs += int((re.search(r"number_of_executed_units: (\d+)", log) or [0, 0])[1])
        edges = max([edges, *map(int, re.findall(r"cov: (\d+)", log))])
        failed = failed or status != 0
    kept = keep(found, target)
    line = f"15 | {target} | {seconds} s | {runs} runs | {edges} edges | "
    return line + (f"FAILED, see crashes/{target}: {', '.join(kept)}" if failed or kept else "pass"), failed or kept


def fuzz(build, target, seconds, corpus, found):
    """Status and log of one run of libFuzzer."""
    # Neither the names of new functions nor weights for each input help here, and both take more time than the engine itself;
    # nor do the stacks of allocations.
    process = subprocess.run(
        [BUILD / build / "fuzz", f"-max_total_time={seconds}", f"-timeout={TIME_LIMIT}", f"-rss_limit_mb={MEMORY_LIMIT}",
         f"-max_len={TARGETS[target]}", f"-dict={BUILD / 'words'}", f"-artifact_prefix={found}/", "-print_final_stats=1", "-seed=15",
         "-entropic=0", "-print_funcs=0", "-detect_leaks=0", corpus, BUILD / "seeds" / target],
        capture_output=True, text=True, errors="replace", timeout=seconds + 600,
        env={**os.environ, "FUZZ_TARGET": target, "SWIFT_BACKTRACE": "enable=no",
             "ASAN_OPTIONS": "detect_leaks=0:malloc_context_size=0:quarantine_size_mb=16"})
    return process.returncode, process.stderr


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
    parser.add_argument("targets", nargs="*", default=list(TARGETS))
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--build", help="the folder of a finished swift build", type=pathlib.Path)
    parser.add_argument("--no-build", action="store_true", help="run what was built before")
    options = parser.parse_args()
    if not options.no_build:
        shown = subprocess.run(["swift", "build", "--show-bin-path"], cwd=REPOSITORY, capture_output=True, text=True, check=True)
        for build in BUILDS:
            compile_all(build, options.build or pathlib.Path(shown.stdout.strip()))
        write_seeds()
    failed = False
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for line, bad in pool.map(lambda target: run(target, options.seconds), options.targets):
            print(line, flush=True)
            failed = failed or bad
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
