"""Kill -9 at every system call of the write path (reliability 1), and errors injected into them (3)."""

import errno
import os
import subprocess

from bench import CALL, Result, Tree, can_trace, expected

# Every call that changes something or can fail halfway; the startup of the process is not of interest.
CALLS = ["write", "fsync", "fchmod", "/^renameat", "unlink", "unlinkat", "mkdir", "flock", "flistxattr",
         "pread64", "getdents64", "geteuid", "getrandom", "close"]

PYTHON = """import requests
requests.post(
    f"https://gateway.ai.cloudflare.com/v1/{ACCOUNT}/{GATEWAY}/workers-ai/v1/chat/completions",
    headers={"Authorization": f"Bearer {CLOUDFLARE_API_TOKEN}"},
    json={"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []},
)
"""

SHAPES = {
    "one file": {"a.sh": CALL},
    "several folders": {"a.sh": CALL, "b/c.sh": CALL, "b/d/e.sh": "#!/bin/sh\n" + CALL},
    "large": {"big.sh": CALL + "# filler\n" * 60_000},
    "CRLF and a byte order mark": {"a.py": b"\xef\xbb\xbf" + PYTHON.replace("\n", "\r\n").encode()},
    "bytes that are no text": {"x/latin.sh": b"# caf\xe9 \xff\xfe\n" + CALL.encode()},
}


def inject(call, when, what):
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={call}:{what}:when={when}")


def patiently(tree, call, when):
    """A busy machine can hold strace up for longer than a run may take; once more, then it counts."""
    prefix = inject(call, when, "signal=SIGKILL")
    try:
        return tree.run("--write", "--jobs", "1", prefix=prefix)
    except subprocess.TimeoutExpired:
        tree.reset()
        return tree.run("--write", "--jobs", "1", prefix=prefix, timeout=300)


def kill_points(tree, after, result, calls):
    """Kills before the n-th call of each kind until a run gets through, and looks at the tree each time."""
    before = dict(tree.files)
    for call in calls:
        for when in range(1, 400):
            tree.reset()
            killed = patiently(tree, call, when)
            if killed.returncode == 0:
                break
            result.cases += 1
            where = f"{call} #{when}"
            for path, data in tree.content().items():
                result.check(data in (before[path], after[path]), f"{where}: {path} is neither old nor new")
            again = tree.run("--write")
            result.check(again.returncode == 0, f"{where}: the next run ends with {again.returncode}")
            result.check(tree.content() == after, f"{where}: the next run ends elsewhere")
            result.check(not tree.strays(), f"{where}: copies left: {tree.strays()}")
            undo = tree.run("undo")
            result.check(undo.returncode == 0 and tree.content() == before,
                         f"{where}: undo does not restore both runs: {undo.stderr.strip()}")


def test_kills(short):
    result = Result(1, "kill -9 at system calls of the write path, 5 shapes", "40" if short else ">= 300")
    if not can_trace():
        result.skipped = "skipped: strace may not trace here"
        return result
    for name, files in SHAPES.items():
        if short and name not in ("one file",):
            continue
        with Tree(files) as tree:
            kill_points(tree, expected(files), result, CALLS)
    result.check(result.cases >= (20 if short else 300), f"only {result.cases} kill points")
    result.note = "old or new, resumed, no copy left, undone"
    return result


# Each error at each call; a short write exists for `write` only, which makes 25 of the 6 x 5.
PLACES = [("openat", "copy"), ("write", "copy"), ("fsync", "copy"), ("fchmod", "copy"), ("/^renameat", "copy"),
          ("fsync", "folder")]
CODES = ["ENOSPC", "EIO", "EDQUOT", "EINTR"]


def strike(tree, call, code, when):
    """Runs with one injected error; gives the run and the call that was struck, as strace prints it."""
    trace = tree.base / "trace"
    # strace counts for each thread; the path keeps the openings of the starting process out.
    narrow = ("-P", str(tree.root)) if call == "openat" else ()
    run = tree.run("--write", "--jobs", "1", prefix=(
        "strace", "-f", "-y", "-qq", *narrow, "-o", str(trace), "-e", f"trace={call}",
        "-e", f"inject={call}:error={code}:when={when}"))
    struck = [line for line in trace.read_text(errors="replace").splitlines() if "(INJECTED)" in line]
    return run, struck


def target(tree, struck):
    """What the struck calls were about: the copy, the folder of the tree, the journal, or nothing of ours."""
    text = "\n".join(struck)
    if str(tree.base / "state") in text:
        return "journal"
    if f'{tree.root}>, ".aigm-' in text or f"{tree.root}/.aigm-" in text:
        return "copy"
    if "fsync(" in text and f"{tree.root}>" in text:
        return "folder"
    return "other"


def test_faults(short):
    result = Result(3, "injected errors and short writes", "6 calls x 4 errors + short write = 25")
    if not can_trace():
        result.skipped = "skipped: strace may not trace here"
        return result
    files = {"a.sh": CALL}
    after = expected(files)
    with Tree(files) as tree:
        for call, place in PLACES:
            for code in CODES:
                # Which thread makes the call, and so its number, differs from run to run: try until it is the one.
                for attempt in range(60):
                    tree.reset()
                    run, struck = strike(tree, call, code, attempt % 8 + 1)
                    if target(tree, struck) in (place, "journal"):
                        check_fault(tree, f"{call} {code}", code, target(tree, struck), run, result, after)
                    if target(tree, struck) == place:
                        result.cases += 1
                        break
                else:
                    result.check(False, f"{call} of the {place} was never struck by {code}")
    check_short(result)
    return result


def check_fault(tree, where, code, place, run, result, after):
    content = tree.content()
    result.check(not tree.strays(), f"{where}: copies left")
    if code == "EINTR" or place == "folder":
        result.check(run.returncode == 0 and content == after, f"{where}: not retried ({run.returncode})")
        return
    if place == "journal":
        # Before the first file the run refuses; after the last one everything is done and only the closing fails.
        result.check(content == after if run.returncode == 0 else content == tree.files,
                     f"{where}: neither refused nor done ({run.returncode})")
        return
    result.check(content == tree.files, f"{where}: the old file is not intact")
    wanted = 75 if code in ("ENOSPC", "EDQUOT") else 3
    result.check(run.returncode == wanted, f"{where}: status {run.returncode}, not {wanted}")
    result.check("a.sh" in run.stderr and os.strerror(getattr(errno, code)) in run.stderr,
                 f"{where}: does not name file and error: {run.stderr!r}")


def check_short(result):
    """A write that takes only a part: the limit on the size of files lets 64 KiB through and refuses the rest."""
    result.cases += 1
    with Tree({"big.sh": CALL + "# filler\n" * 20_000}) as tree:
        limited = ("bash", "-c", 'trap "" XFSZ; ulimit -f 64; exec "$@"', "bash")
        run = tree.run("--write", prefix=limited)
        result.check(run.returncode == 3 and "big.sh" in run.stderr, f"short write: {run.returncode} {run.stderr!r}")
        result.check(tree.content() == tree.files and not tree.strays(), "short write: the old file is not intact")
