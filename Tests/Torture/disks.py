"""Disks that refuse (4): really full, out of inodes, read-only, immutable, not permitted."""

import os
import pathlib
import subprocess
import tempfile

from bench import CALL, PROGRAM, Result, Tree

BIG = "# filler\n" * 3000 + CALL


def mounted(options):
    """A tmpfs of its own, or None where mounting is not permitted."""
    folder = tempfile.mkdtemp(prefix="aig-disk-")
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], capture_output=True)
    return folder if done.returncode == 0 else None


def refusal(result, name, tree, wanted, prefix=(), before=None):
    result.cases += 1
    run = tree.run("--write", "--force", prefix=prefix, env={"XDG_STATE_HOME": tempfile.gettempdir() + "/aig-state"})
    content = tree.content()
    result.check(content == tree.files, f"{name}: the old file is not intact")
    result.check(run.returncode == wanted, f"{name}: status {run.returncode}, not {wanted}: {run.stderr!r}")
    result.check("a.sh" in run.stderr, f"{name}: the path is not named")
    result.check(not tree.strays(), f"{name}: copies left")


def on_tmpfs(result, name, options, fill):
    folder = mounted(options)
    if folder is None:
        result.skipped = "skipped: tmpfs cannot be mounted here"
        return
    try:
        with Tree({"a.sh": BIG}, base=folder) as tree:
            fill(pathlib.Path(folder))
            refusal(result, name, tree, 75)
    finally:
        subprocess.run(["umount", folder], check=False)
        os.rmdir(folder)


def fill_space(folder):
    with open(folder / "filler", "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            return


def fill_inodes(folder):
    for number in range(10_000):
        try:
            (folder / f"n{number}").touch()
        except OSError:
            return


def read_only(result):
    with Tree({"a.sh": CALL}) as tree:
        root = str(tree.root)
        for step in (["mount", "--bind", root, root], ["mount", "-o", "remount,ro,bind", root]):
            if subprocess.run(step, capture_output=True).returncode != 0:
                result.skipped = "skipped: bind mounts are not permitted here"
                return
        try:
            refusal(result, "read-only mount", tree, 3)
        finally:
            subprocess.run(["umount", root], check=False)


def immutable(result):
    with Tree({"a.sh": CALL}) as tree:
        if subprocess.run(["chattr", "+i", tree.root / "a.sh"], capture_output=True).returncode != 0:
            result.skipped = "skipped: chattr is not permitted here"
            return
        try:
            refusal(result, "immutable file", tree, 3)
        finally:
            subprocess.run(["chattr", "-i", tree.root / "a.sh"], check=False)


def not_permitted(result):
    """As nobody, who owns the file but not the folder; root ignores mode bits."""
    if os.geteuid() != 0:
        result.skipped = "skipped: needs root to become nobody"
        return
    with Tree({"a.sh": CALL}) as tree:
        tree.base.chmod(0o755)
        os.chown(tree.root / "a.sh", 65534, 65534)
        program = pathlib.Path(tempfile.gettempdir()) / "aig-migrate-nobody"
        program.write_bytes(pathlib.Path(PROGRAM).read_bytes())
        program.chmod(0o755)
        state = tree.base / "nobody"
        state.mkdir()
        os.chown(state, 65534, 65534)
        result.cases += 1
        run = subprocess.run(
            ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program, "--write"], cwd=tree.root,
            capture_output=True, text=True, env={**os.environ, "XDG_STATE_HOME": str(state)})
        program.unlink()
        result.check(run.returncode == 3 and "a.sh" in run.stderr, f"nobody: {run.returncode} {run.stderr!r}")
        result.check(tree.content() == tree.files, "nobody: the old file is not intact")


def test_disks(short):
    result = Result(4, "full disk, no inodes, read-only mount, immutable file, not permitted", "5")
    on_tmpfs(result, "full disk", "size=64k", fill_space)
    on_tmpfs(result, "no inodes", "nr_inodes=12", fill_inodes)
    read_only(result)
    immutable(result)
    not_permitted(result)
    return result
