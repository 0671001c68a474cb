"""What reaches a terminal: file names (8) and contents (9) with control characters, and keys (19)."""

import json
import os
import pty
import re
import select
import subprocess

from bench import CALL, PROGRAM, Result, Tree

NAMES = [b"new\nline.sh", b"tab\there.sh", b"cr\rhere.sh", b"esc\x1b]52;c;eA==\x07.sh", b"bell\x07.sh", b"bs\x08.sh",
         b"del\x7f.sh", "c1\x9b2J.sh".encode(), b"\xff\xfe.sh", b"-dash.sh", b"--write.sh", b'q"b\\.sh', b"it's.sh",
         "bidi\u202ehs.sh".encode(), "zero\u200bwidth.sh".encode(), "iso\u2066late.sh".encode(), b" lead.sh",
         b"$(touch x).sh", b"a:7.sh", b"n" * 252 + b".sh"]

CONTENTS = [b"\x1b[2J", b"\x1b]0;title\x07", b"\x1b]52;c;eA==\x07", b"\r", b"\x08\x08\x08", b"\x9b2J", "\u202e".encode(),
            "\u2066\u2069".encode(), b"\x7f", b"\xff\xfe\xfd"]

# Twelve forms of keys, none of them real.
KEYS = ["sk-proj-" + "a1B2" * 8, "sk-ant-api03-" + "Z9y8" * 8, "AIza" + "Sy1A" * 9, "gsk_" + "q1W2" * 8,
        "ghp_" + "x1Y2" * 9, "github_pat_" + "11AB" * 8, "xai-" + "m1N2" * 8, "hf_" + "k1L2" * 8, "r8_" + "p1O2" * 8,
        "pplx-" + "h1G2" * 8, "AKIA" + "1B2C" * 4, "eyJ" + "hbGciOi1" * 6]

RAW = re.compile(rb"[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]")
COLOUR = re.compile(rb"\x1b\[[0-9;]*m")


def on_terminal(tree, *arguments):
    """Everything the program shows on a terminal, both streams."""
    # The progress line moves the cursor by itself and shows numbers only; without it every control is a leak.
    quiet = () if arguments[:1] == ("why",) else ("--progress", "never")
    master, slave = pty.openpty()
    process = subprocess.Popen([PROGRAM, *arguments, *quiet], cwd=tree.root, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave,
                               env={**os.environ, "XDG_STATE_HOME": str(tree.base / "state"), "TERM": "xterm"})
    os.close(slave)
    shown = b""
    while True:
        ready, _, _ = select.select([master], [], [], 30)
        try:
            chunk = os.read(master, 65536) if ready else b""
        except OSError:
            chunk = b""
        if not chunk:
            break
        shown += chunk
    os.close(master)
    process.wait(timeout=30)
    # The terminal itself turns line ends into CR LF; the program's own colours are not an attack.
    return COLOUR.sub(b"", shown.replace(b"\r\n", b"\n"))


def hostile(shown):
    left = RAW.findall(shown)
    return left + [b"ESC"] * shown.count(b"\x1b")


def test_names(short):
    result = Result(8, "file names: patch applies, terminal safe, JSON reversible", "20")
    for name in NAMES:
        result.cases += 1
        with Tree() as tree:
            path = os.path.join(os.fsencode(tree.root), name)
            with open(path, "wb") as file:
                file.write(CALL.encode())
            for arguments in ([], ["--verbose"], ["--format", "json"]):
                result.check(not hostile(on_terminal(tree, *arguments)), f"{name!r}: raw controls on a terminal")
            report = json.loads(tree.run("--format", "json").stdout)["files"][0]
            encoded = report.get("pathEncoded")
            back = re.sub(rb"%(..)", lambda m: bytes([int(m[1], 16)]), encoded.encode()) if encoded else report["path"].encode()
            result.check(back == name, f"{name!r}: JSON gives {back!r}")
            patch = tree.run(text=False).stdout
            applied = subprocess.run(["git", "apply", "-"], input=patch, cwd=tree.root, capture_output=True)
            with open(path, "rb") as file:
                result.check(applied.returncode == 0 and b"api.cloudflare.com" in file.read(),
                             f"{name!r}: git apply: {applied.stderr!r}")
    return result


def test_contents(short):
    result = Result(9, "escape sequences in the diff: shown on a terminal, exact in a pipe", "10")
    for content in CONTENTS:
        result.cases += 1
        line = b"# odd: " + content + b" end\n"
        with Tree({"a.sh": line + CALL.encode()}) as tree:
            result.check(not hostile(on_terminal(tree)), f"{content!r}: raw on a terminal")
            patch = tree.run(text=False).stdout
            result.check(b" " + line in patch, f"{content!r}: not exact in a pipe")
            tree.run("--output", "../the.patch")
            result.check((tree.base / "the.patch").read_bytes() == patch, f"{content!r}: not exact in a file")
    return result


def test_secrets(short):
    result = Result(19, "keys beside a match: masked on screens and in reports, exact in the patch", "12 forms, all outputs")
    with Tree() as tree:
        formats = re.search(r"--format <format>\s+Output format\.\s+\(values: ([a-z0-9,\s]+);", tree.run("help", "migrate").stdout)
        formats = [f.strip() for f in formats[1].split(",")]
    reports = [f for f in formats if f not in ("text", "diff")]
    for key in KEYS:
        result.cases += 1
        text = f'export OTHER_API_KEY="{key}"\n' + CALL.replace("$CLOUDFLARE_API_TOKEN", "$CLOUDFLARE_API_TOKEN") + f"# {key}\n"
        with Tree({"a.sh": text}) as tree:
            result.check(key.encode() not in on_terminal(tree, "--verbose"), f"{key[:8]}…: shown on a terminal")
            run = tree.run()
            result.check(key in run.stdout and "credential" in run.stderr and key not in run.stderr,
                         f"{key[:8]}…: the patch is not exact, or not announced")
            for name in reports:
                run = tree.run("--format", name)
                result.check(key not in run.stdout + run.stderr, f"{key[:8]}…: in the {name} report")
            run = tree.run("why", "a.sh")
            result.check(key not in run.stdout + run.stderr, f"{key[:8]}…: shown by why")
    result.note = "reports: " + ", ".join(reports)
    return result
