"""What every torture test needs: trees with known calls, the program, and a place for results.

The tests use the built program from outside, as a user does, with the system's own tools as instruments: strace kills it
and fakes errors, tmpfs runs full, other processes change files in between.
"""

import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
PROGRAM = os.environ.get("AIG_MIGRATE", str(REPOSITORY / ".build" / "debug" / "aig-migrate"))

CALL = """curl "https://gateway.ai.cloudflare.com/v1/$ACCOUNT/$GATEWAY/workers-ai/v1/chat/completions" \\
  -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  -d '{"model": "@cf/meta/llama-3.1-8b-instruct", "messages": []}'
"""


@dataclass
class Result:
    """One line of the table in docs/reliability.md."""

    number: int
    title: str
    goal: str
    cases: int = 0
    failures: list[str] = field(default_factory=list)
    skipped: str = ""
    note: str = ""

    def check(self, condition, message):
        """Counts a failed expectation; the first few are printed."""
        if not condition:
            self.failures.append(message)
        return condition

    @property
    def line(self):
        verdict = self.skipped or ("pass" if not self.failures else f"{len(self.failures)} FAILED")
        note = f" ({self.note})" if self.note else ""
        return f"{self.number:>2} | {self.title} | goal {self.goal} | {self.cases} cases | {verdict}{note}"


class Tree:
    """A folder with files and a state folder beside it, removed at the end."""

    def __init__(self, files=None, base=None):
        self.base = pathlib.Path(tempfile.mkdtemp(prefix="aig-torture-", dir=base))
        self.root = self.base / "tree"
        self.root.mkdir()
        self.files = {}
        for path, content in (files or {}).items():
            self.put(path, content)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["rm", "-rf", str(self.base)], check=False)

    def put(self, path, content, mode=0o644):
        data = content.encode() if isinstance(content, str) else content
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        target.chmod(mode)
        self.files[path] = data

    def reset(self):
        """Brings back every file and forgets the journal."""
        for path, data in self.files.items():
            (self.root / path).write_bytes(data)
        shutil.rmtree(self.base / "state", ignore_errors=True)
        for stray in self.strays():
            os.unlink(stray)

    def content(self):
        return {path: (self.root / path).read_bytes() for path in self.files}

    def strays(self):
        return [p for p in self.root.rglob(".aigm-*")]

    def run(self, *arguments, prefix=(), timeout=60, cwd=None, env=None, text=True):
        """Runs the program in the tree; stdin is closed."""
        return subprocess.run(
            [*prefix, PROGRAM, *arguments], cwd=cwd or self.root, timeout=timeout,
            stdin=subprocess.DEVNULL, capture_output=True, text=text, errors="replace" if text else None,
            env={**os.environ, "XDG_STATE_HOME": str(self.base / "state"), **(env or {})})


def digest(folder):
    """One hash over all paths, contents and modes below a folder, the copies in the making left out."""
    sum = hashlib.sha256()
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.name.startswith(".aigm-"):
            continue
        sum.update(os.fsencode(str(path.relative_to(folder))) + b"\0%o\0" % path.lstat().st_mode)
        if path.is_file() and not path.is_symlink():
            sum.update(path.read_bytes())
    return sum.hexdigest()


def can_trace():
    """Whether strace may trace here; containers often forbid it."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


def expected(files):
    """What an undisturbed run makes of a tree."""
    with Tree(files) as tree:
        run = tree.run("--write")
        assert run.returncode == 0, run.stderr
        return tree.content()
