#!/usr/bin/env python3
"""Plays the runners that the files in integrations/ are for: starts them as the runner does, commits as the runner does.

What each runner does was read in its source (multi-gitter f9c9768, git-xargs 74f5c75, turbolift d4af02a, src-cli 2027d785).
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import farm

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("AIG_MIGRATE", str(ROOT / ".build/debug/aig-migrate"))
IDENTITY = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", "runner"), ("EMAIL", "runner@example.com"))}


def git(folder, *arguments, data=None):
    return subprocess.run(["git", "-C", folder, *arguments], input=data, env=os.environ | farm.ENVIRONMENT | IDENTITY,
                          stdout=subprocess.PIPE, check=True).stdout


def run(command, folder, **variables):
    environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "AIG_MIGRATE": PROGRAM, **variables}
    return subprocess.run(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE)


class Runner:
    """Clones, starts, commits; what subclasses know is how."""

    script: str
    dry_run: dict

    def command(self):
        return [str(ROOT / "integrations" / self.script)]

    def variables(self, dry):
        return self.dry_run if dry else {}

    def commit(self, clone):
        git(clone, "add", ".")
        git(clone, "commit", "-q", "--no-verify", "-m", "change")

    def work(self, repository, clone, dry=False):
        """`changed`, `unchanged` or `failed`, as the runner would report it."""
        if not clone.exists():
            git(".", "clone", "-q", "--depth", "1", f"file://{repository}", str(clone))
        result = run(self.command(), clone, **self.variables(dry))
        if result.returncode != 0:
            return "failed"
        if not git(clone, "status", "-s"):
            return "unchanged"
        self.commit(clone)
        return "changed"


class MultiGitter(Runner):
    script, dry_run = "multi-gitter/migrate.sh", {"DRY_RUN": "true"}

    def command(self):
        return ["sh", *super().command()]

    def variables(self, dry):
        return {"REPOSITORY": "org/name"} | super().variables(dry)


class GitXargs(Runner):
    script, dry_run = "git-xargs/migrate.sh", {"XARGS_DRY_RUN": "true"}

    def variables(self, dry):
        return {"XARGS_DRY_RUN": "false", "XARGS_REPO_NAME": "name", "XARGS_REPO_OWNER": "org"} | super().variables(dry)


class Turbolift(Runner):
    script, dry_run = "turbolift/migrate.sh", {"AIG_PREVIEW": "true"}

    def command(self):
        return ["sh", *super().command()]

    def commit(self, clone):
        git(clone, "commit", "-q", "--all", "-m", "change")


def expect(what, found, wanted):
    if found != wanted:
        raise SystemExit(f"FAILED  {what}: {found!r} instead of {wanted!r}")


def check(runner, repositories, folder):
    name = type(runner).__name__
    changed, review, clean = repositories
    expect(f"{name} dry run", runner.work(changed, folder / "dry", dry=True), "unchanged")
    expect(f"{name} change", runner.work(changed, folder / "changed"), "changed")
    files = git(folder / "changed", "show", "--name-only", "--format=", "-z", "HEAD").decode().split("\0")
    expect(f"{name} committed files", sorted(filter(None, files)), ["a dir/näme.sh", "scripts/ask.sh"])
    expect(f"{name} left files", git(folder / "changed", "status", "--porcelain", "--ignored"), b"")
    expect(f"{name} again", runner.work(changed, folder / "changed"), "unchanged")
    expect(f"{name} review", runner.work(review, folder / "review"), "unchanged")
    expect(f"{name} clean", runner.work(clean, folder / "clean"), "unchanged")
    # A file that would change and is not committed: refused, so the runner must drop the repository.
    (folder / "dry/scripts/ask.sh").open("a").write("# mine\n")
    expect(f"{name} refusal", runner.work(changed, folder / "dry"), "failed")


def sourcegraph(repositories, folder):
    """An unpacked archive, one fresh commit, the step under sh, `git diff --cached`, the output as JSON."""
    spec = (ROOT / "integrations/sourcegraph/aig-migrate.batch.yaml").read_text()
    step = re.search(r"^  - run: (.*)$", spec, re.M).group(1)
    names = re.findall(r"outputs\.report\.([\w.]+)", spec)
    tree = folder / "archive"
    tree.mkdir()
    subprocess.run(["tar", "-x", "-C", tree], input=git(repositories[0], "archive", "HEAD"), check=True)
    for command in (["init", "-q"], ["add", "--force", "--all"], ["commit", "-q", "--allow-empty", "-m", "src-action-exec"]):
        git(tree, *command)
    (folder / "bin").mkdir()
    (folder / "bin/aig-migrate").symlink_to(PROGRAM)
    result = run(["/bin/sh", "-c", step], tree, PATH=f"{folder}/bin:{os.environ['PATH']}")
    expect("Sourcegraph step", result.returncode, 0)
    git(tree, "add", "--all")
    diff = git(tree, "diff", "--cached", "--no-prefix", "--binary")
    other = folder / "applied"
    git(".", "clone", "-q", repositories[0], str(other))
    git(other, "apply", "-p0", data=diff)
    expect("Sourcegraph change", sorted(git(other, "diff", "--name-only", "-z").decode().split("\0")),
           ["", "a dir/näme.sh", "scripts/ask.sh"])
    values = []
    for name in names:
        value = json.loads(result.stdout)
        for key in name.split("."):
            value = value[key]
        values.append(value)
    expect("Sourcegraph outputs", values, [2, 0, 0])


def main():
    folder = Path(tempfile.mkdtemp(prefix="aig-adapters-"))
    try:
        repositories = []
        for number in (3, 1, 4):
            path = folder / f"origin-{number}"
            farm.make(str(path), number, farm.files_of(number))
            repositories.append(path)
        for runner in (MultiGitter(), GitXargs(), Turbolift()):
            work = folder / type(runner).__name__
            work.mkdir()
            check(runner, repositories, work)
            print(f"ok      {type(runner).__name__}")
        sourcegraph(repositories, folder)
        print("ok      Sourcegraph")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
