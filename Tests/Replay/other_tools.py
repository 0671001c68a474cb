"""The other tools, each as its users would set it up for this migration: what is run over a folder, and by which rules.

A tool changes the files of a folder in place. Rules are as good as we could make them (others/), and better ones are
welcome: they are data. The replays and bench/compare both use this list.
"""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

HERE = Path(__file__).resolve().parent
RULES = HERE / "others"
REQUIREMENTS = RULES / "requirements.txt"
ENVIRONMENT = HERE.parent.parent / ".build-compare" / "venv"
BIN = ENVIRONMENT / "bin"
TIME_LIMIT = 300  # seconds for one tool over all samples

# The careful version of the obvious one-liner: it knows all base paths, keeps the account, renames header and model.
EXPRESSIONS = [
    (r"gateway\.ai\.cloudflare\.com/v1/([^/]+)/[^/]+/(compat|openai/v1|openai|workers-ai/v1)/?",
     r"api.cloudflare.com/client/v4/accounts/\1/ai/v1/"),
    (r"gateway\.ai\.cloudflare\.com/v1/([^/]+)/[^/]+/workers-ai(/run)?/", r"api.cloudflare.com/client/v4/accounts/\1/ai/run/"),
    (r"gateway\.ai\.cloudflare\.com/v1/([^/]+)/[^/]+/anthropic", r"api.cloudflare.com/client/v4/accounts/\1/ai"),
    (r"/ai/v1/([\"'`])", r"/ai/v1\1"),
    (r"([\"'])workers-ai/@cf/", r"\1@cf/"),
    (r"[cC][fF]-[aA][iI][gG]-[aA]uthorization", "Authorization"),
]


@dataclass(frozen=True)
class Tool:
    """One row of the table: a name, what the row shows, and what is run over a folder."""

    name: str
    title: str
    apply: Callable[[Path], None]
    is_ours: bool = False


def files_of(folder, *endings):
    """The files below a folder with one of the endings, or all."""
    return sorted(path for path in folder.rglob("*")
                  if path.is_file() and not path.is_symlink() and (not endings or path.name.endswith(endings)))


def sed(folder):
    script = "\n".join(f"s#{old}#{new}#g" for old, new in EXPRESSIONS)
    _run(["sed", "-E", "-i", script, *files_of(folder)])


def sd(folder):
    for old, new in EXPRESSIONS:
        _run(["sd", old, re.sub(r"\\(\d)", r"$${\1}", new).replace("$$", "$"), *files_of(folder)])


def ast_grep(folder):
    script = (RULES / "ast-grep-js.yml").read_text()
    for dialect in ("JavaScript", "TypeScript", "Tsx"):
        _ast_grep(folder, script.replace("DIALECT", dialect))
    for language in ("python", "bash"):
        _ast_grep(folder, (RULES / f"ast-grep-{language}.yml").read_text())


def _ast_grep(folder, rules):
    _run([BIN / "ast-grep", "scan", "--inline-rules", rules, "--update-all", "--no-ignore", "hidden", folder])


def semgrep(rules):
    def apply(folder):
        _run([BIN / "semgrep", "scan", "--metrics", "off", "--disable-version-check", "--no-git-ignore", "--quiet", "--timeout", "60",
              "--autofix", "--config", RULES / rules, folder])
    return apply


def libcst(folder):
    _run([BIN / "python", RULES / "libcst_codemod.py", *files_of(folder, ".py")])


def aig_migrate(program, *options):
    def apply(folder):
        _run([program, "--write", "--force", "--no-ignore", *options, folder])
    return apply


def others():
    """The other tools, in the order of the table."""
    return [
        Tool("ast-grep", "ast-grep, rules for JS, TS, TSX, Python and Bash", ast_grep),
        Tool("semgrep", "semgrep `--autofix`, text by text", semgrep("semgrep-pairs.yml")),
        Tool("semgrep-regex", "semgrep `--autofix`, regular expressions", semgrep("semgrep-regex.yml")),
        Tool("libcst", "LibCST codemod (Python only)", libcst),
        Tool("sd", "ripgrep and sd", sd),
        Tool("sed", "sed, the same expressions", sed),
    ]


def _run(command):
    """Runs a tool; its findings are no failure, its crash is shown."""
    path = f"{BIN}:/usr/local/bin:/usr/bin:/bin"
    process = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=TIME_LIMIT,
                             env={"PATH": path, "HOME": "/nonexistent", "LANG": "C.UTF-8"})
    if process.returncode not in (0, 1):
        print(f"{Path(command[0]).name} ended with {process.returncode}: {process.stderr.strip()[:300]}", file=sys.stderr)
    return process


def missing():
    """Programs of the system that are needed and not there."""
    return [name for name in ("sed", "sd") if shutil.which(name) is None]
