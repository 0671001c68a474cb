"""Every encoding in every language (10): the edit is the same, and every byte outside of the edits stays."""

import json
import pathlib

from bench import REPOSITORY, Result, Tree

FIXTURES = REPOSITORY / "Fixtures"

# Language, the ending of its files, and how a comment line looks.
LANGUAGES = {"shell": "# {}\n", "javascript": "// {}\n", "typescript": "// {}\n", "python": "# {}\n",
             "markdown": "Prose {}\n", "go": "// {}\n", "ruby": "# {}\n", "java": "// {}\n", "php": None, "rust": "// {}\n"}

BOM = b"\xef\xbb\xbf"


def mixed(text):
    lines = text.split(b"\n")
    return b"\n".join(line + (b"\r" if index % 2 and index < len(lines) - 1 else b"") for index, line in enumerate(lines))


# What is done to a file, and what to expect: "same" the same edit, "skipped" with a reason, "whole" untouched or edited.
ENCODINGS = {
    "UTF-8": (lambda text, line: text, "same"),
    "UTF-8 with a mark": (lambda text, line: BOM + text, "same"),
    "UTF-16 LE with a mark": (lambda text, line: text.decode().encode("utf-16"), "skipped"),
    "UTF-16 BE with a mark": (lambda text, line: b"\xfe\xff" + text.decode().encode("utf-16-be"), "skipped"),
    "UTF-16 LE": (lambda text, line: text.decode().encode("utf-16-le"), "skipped"),
    "UTF-16 BE": (lambda text, line: text.decode().encode("utf-16-be"), "skipped"),
    "Latin-1": (lambda text, line: text + line(b"caf\xe9 na\xefve"), "same"),
    "invalid UTF-8": (lambda text, line: text + line(b"\xff\xc3\x28\x80"), "same"),
    "NUL inside": (lambda text, line: text + line(b"\x00"), "skipped"),
    "CRLF": (lambda text, line: text.replace(b"\n", b"\r\n"), "whole"),
    "mixed line ends": (lambda text, line: mixed(text), "whole"),
    "lone CR": (lambda text, line: text + line(b"a\rb"), "whole"),
    "no final newline": (lambda text, line: text[:-1], "same"),
    "only a mark": (lambda text, line: BOM, "empty"),
}


def samples():
    """For each language the first pair that is rewritten without a consent and is plain ASCII."""
    for language, comment in LANGUAGES.items():
        folder = FIXTURES / "before" / language
        for path in sorted(folder.glob("*.*")):
            after = FIXTURES / "after" / language / path.name
            text = path.read_bytes()
            if comment and after.exists() and text != after.read_bytes() and text.isascii() and not text.startswith(b"#!"):
                yield language, path, after.read_bytes(), comment
                break


def test_encodings(short):
    found = list(samples())
    result = Result(10, f"14 encodings x {len(found)} languages: bytes outside the edits stay", "84")
    edited = 0
    for language, path, after, comment in found:
        for name, (dress, wanted) in ENCODINGS.items():
            result.cases += 1
            where = f"{language}, {name}"
            line = lambda odd: comment.encode().replace(b"{}", odd)
            text = dress(path.read_bytes(), line)
            with Tree({path.name: text}) as tree:
                tree.run("--plan", str(tree.base / "plan"))
                plan = json.loads((tree.base / "plan").read_text())
                run = tree.run("--write", "--verbose")
                now = tree.content()[path.name]
                result.check(run.returncode == 0, f"{where}: status {run.returncode} {run.stderr[:150]!r}")
                result.check(now == spliced(text, plan), f"{where}: bytes outside the edits changed")
                edited += now != text
                if wanted == "same":
                    result.check(now == dress(after, line), f"{where}: another edit than in plain text")
                elif wanted == "skipped":
                    result.check(now == text and "not scanned" in run.stderr, f"{where}: not named as skipped")
    result.check(result.cases >= 84, f"only {len(found)} languages have a plain pair")
    result.note = f"{edited} edited"
    return result


def spliced(text, plan):
    """The edits of the plan, carried out by somebody else."""
    for file in plan["files"]:
        for edit in sorted(file["edits"], key=lambda e: (e["offset"], e["length"]), reverse=True):
            new = edit["text"].encode() if isinstance(edit["text"], str) else __import__("base64").b64decode(edit["text"]["base64"])
            text = text[:edit["offset"]] + new + text[edit["offset"] + edit["length"]:]
    return text
