"""Repositories that want to run something (18): hooks, filters, drivers, helpers, links. Nothing of them may run."""

import os
import subprocess

from bench import CALL, Result, Tree

# Settings of .git/config whose value git would run somewhere.
SETTINGS = ["core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.textconv",
            "diff.evil.command", "diff.external", "core.pager", "core.editor", "core.sshCommand", "gpg.program",
            "credential.helper", "core.askPass", "alias.cat-file", "uploadpack.packObjectsHook", "merge.evil.driver"]
HOOKS = ["pre-commit", "post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman"]
ATTRIBUTES = "* filter=evil diff=evil merge=evil\n"


def repository(tree):
    for command in (["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@e", "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=tree.root, check=True, capture_output=True)


def payloads():
    """Name and a function that arms a repository with a command that leaves a file behind."""
    for name in SETTINGS:
        yield name, lambda tree, command, name=name: arm_setting(tree, name, command)
    for name in HOOKS:
        yield f"hook {name}", lambda tree, command, name=name: arm_hook(tree, name, command)
    yield "include.path", arm_include
    yield "submodule with a command for its URL", arm_submodule
    yield "packed-refs is a link", arm_packed_refs
    yield "objects elsewhere (alternates)", arm_alternates


def arm_setting(tree, name, command):
    subprocess.run(["git", "config", name, command], cwd=tree.root, check=True)


def arm_hook(tree, name, command):
    hook = tree.root / ".git" / "hooks" / name
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\n{command}\n")
    hook.chmod(0o755)


def arm_include(tree, command):
    (tree.root / ".git" / "more").write_text(f"[core]\n\tfsmonitor = {command}\n\tpager = {command}\n")
    arm_setting(tree, "include.path", "more")


def arm_submodule(tree, command):
    (tree.root / ".gitmodules").write_text(f'[submodule "x"]\n\tpath = x\n\turl = ext::{command}\n\tupdate = !{command}\n')


def arm_packed_refs(tree, _):
    (tree.root / ".git" / "packed-refs").unlink(missing_ok=True)
    (tree.root / ".git" / "packed-refs").symlink_to("/etc/passwd")


def arm_alternates(tree, _):
    folder = tree.root / ".git" / "objects" / "info"
    folder.mkdir(exist_ok=True)
    (folder / "alternates").write_text("/etc\n")


# How the program meets the repository; `batch` joins when the command exists.
MODES = {
    "preview": ["--format", "json"],
    "write": ["--write"],
    "write of a changed file": ["--write", "--force"],
}


def test_hostile(short):
    modes = dict(MODES)
    with Tree() as probe:
        if probe.run("batch", "--help").returncode == 0 and "batch" in probe.run("--help").stdout:
            for mode in ("commit", "patch", "in-place"):
                modes[f"batch, {mode}"] = ["batch", "run", "--repos", "../list", "--out", "../out", "--mode", mode]
    names = list(payloads())
    result = Result(18, "hostile repositories: no sentinel file", f"{len(names)} payloads x {len(modes)} modes")
    for name, arm in names[::6] if short else names:
        for mode, arguments in modes.items():
            result.cases += 1
            with Tree({"a.sh": CALL, "b.sh": "#\n" + CALL}) as tree:
                sentinel = tree.base / "SENTINEL"
                repository(tree)
                (tree.root / ".gitattributes").write_text(ATTRIBUTES)
                script = tree.base / "payload.sh"
                script.write_text(f"#!/bin/sh\ntouch {sentinel}\n")
                script.chmod(0o755)
                arm(tree, str(script))
                (tree.base / "list").write_text(f"{tree.root}\n")
                if "changed" in mode:
                    (tree.root / "a.sh").write_text("# changed\n" + CALL)
                run = tree.run(*arguments)
                result.check(not sentinel.exists(), f"{name}, {mode}: the payload ran")
                result.check(run.returncode in (0, 3, 4), f"{name}, {mode}: status {run.returncode} {run.stderr[:200]!r}")
    check_payloads_bite(result)
    return result


def check_payloads_bite(result):
    """The instrument itself: plain git must trip over at least the well-known ones, or the test proves nothing."""
    bitten = 0
    for name, arm in payloads():
        with Tree({"a.sh": CALL}) as tree:
            sentinel = tree.base / "SENTINEL"
            repository(tree)
            (tree.root / ".gitattributes").write_text(ATTRIBUTES)
            script = tree.base / "payload.sh"
            script.write_text(f"#!/bin/sh\ntouch {sentinel}\n")
            script.chmod(0o755)
            arm(tree, str(script))
            (tree.root / "a.sh").write_text("# changed\n" + CALL)
            for command in (["status"], ["diff"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@e", "commit", "-qm", "x"]):
                subprocess.run(["git", *command], cwd=tree.root, capture_output=True, stdin=subprocess.DEVNULL,
                               env={**os.environ, "GIT_EDITOR": "true"}, timeout=30, check=False)
            bitten += sentinel.exists()
    result.note = f"plain git runs {bitten} of them"
    result.check(bitten >= 8, f"plain git runs only {bitten} payloads: the test has lost its teeth")
