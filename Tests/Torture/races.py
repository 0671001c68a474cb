"""Other processes at work in the same tree: editors (5), swapped links (7), further runs of the program itself (21)."""

import os
import random
import subprocess
import threading

from bench import CALL, PROGRAM, Result, Tree, can_trace, digest, expected

OTHERS = {
    "append": 'printf "# mine\\n" >> a.sh',
    "same size, same second": 'touch -r a.sh ../stamp; printf "#MINE" | dd of=a.sh conv=notrunc 2>/dev/null; touch -r ../stamp a.sh',
    "replaced by a link": "printf '# mine\\n' > ../outside; ln -sf ../outside a.sh",
    "replaced by another file": "printf '# mine\\n' > new; mv new a.sh",
    "deleted": "rm a.sh",
    "mode": "chmod 755 a.sh",
}


def test_editor(short):
    """The other one comes in while the program is held up between reading and the last look, at a varying call."""
    rounds = 3 if short else 100
    result = Result(5, "a change by another process between reading and renaming", f"6 x {rounds}")
    if not can_trace():
        result.skipped = "skipped: strace may not trace here"
        return result
    lost = 0
    for name, change in OTHERS.items():
        for number in range(rounds):
            result.cases += 1
            with Tree({"a.sh": CALL}) as tree:
                run = race(tree, change, number)
                lost += not keeps(tree, name, run, result)
    result.note = f"{lost} changes lost"
    return result


def race(tree, change, number):
    """Holds every `fsync` for a while, so that the change falls between reading and renaming."""
    delay = f"inject=fsync:delay_enter={200_000 + number * 500}:when={1 + number % 2}"
    process = subprocess.Popen(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", delay, PROGRAM, "--write", "--jobs", "1"], cwd=tree.root,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "XDG_STATE_HOME": str(tree.base / "state")})
    # The journal, or its copy, shows that the tree is read.
    state = tree.base / "state"
    while process.poll() is None and not any(p.name != ".aigm-lock" for p in state.rglob(".aigm-*")):
        pass
    subprocess.run(["sh", "-c", change], cwd=tree.root, check=False)
    out, err = process.communicate(timeout=60)
    return process.returncode, err


def keeps(tree, name, run, result):
    status, errors = run
    path = tree.root / "a.sh"
    if name == "deleted":
        whole = not path.exists()
    elif name == "mode":
        whole = path.stat().st_mode & 0o777 == 0o755
    else:
        whole = b"mine" in path.read_bytes().lower()
    result.check(whole, f"{name}: the other's change is lost")
    result.check(status == 4 and "a.sh" in errors, f"{name}: status {status}, {errors.strip()[:120]!r}")
    return whole


def test_swap(short):
    """A folder of the tree is swapped for a link to a folder outside, again and again, while the program writes."""
    rounds = 30 if short else 1000
    result = Result(7, "a folder swapped for a link outside while writing", f"{rounds} rounds, 0 writes outside")
    with Tree({f"d/{n}.sh": CALL for n in range(4)}) as tree:
        outside = tree.base / "outside"
        outside.mkdir()
        for n in range(4):
            (outside / f"{n}.sh").write_text(CALL)
        (tree.root / "link").symlink_to(outside)
        before = digest(outside)
        stop = threading.Event()
        swapper = threading.Thread(target=swap, args=(tree.root, stop))
        swapper.start()
        try:
            for _ in range(rounds):
                result.cases += 1
                tree.run("--write", "--force")
                restore(tree)
        finally:
            stop.set()
            swapper.join()
        result.check(digest(outside) == before, "something outside of the root was written")
        result.check(not list(outside.rglob(".aigm-*")), "copies outside of the root")
    return result


def swap(root, stop):
    """d <-> link, by renaming, until told to stop."""
    while not stop.is_set():
        for one, other in (("d", "real"), ("link", "d"), ("d", "link"), ("real", "d")):
            try:
                os.rename(root / one, root / other)
            except OSError:
                pass


def restore(tree):
    """Writes the old text through whichever name the folder has at the moment, never through the link."""
    for name in ("d", "real"):
        try:
            folder = os.open(tree.root / name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue
        for n in range(4):
            try:
                file = os.open(f"{n}.sh", os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW, dir_fd=folder)
                os.write(file, CALL.encode())
                os.close(file)
            except OSError:
                pass
        os.close(folder)


def test_many(short):
    """Eight processes on one tree; one thread against many."""
    rounds = 3 if short else 50
    result = Result(21, "8 processes on one tree; 1 and 4 threads", f"{rounds} rounds")
    files = {f"d{n % 5}/f{n}.sh": f"# {n}\n" + CALL for n in range(40)}
    after = expected(files)
    for _ in range(rounds):
        result.cases += 1
        with Tree(files) as tree:
            jobs = random.Random(result.cases)
            runs = [subprocess.Popen(
                [PROGRAM, "--write", "--jobs", str(jobs.choice([1, 2, 4]))], cwd=tree.root, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env={**os.environ, "XDG_STATE_HOME": str(tree.base / "state")}) for _ in range(8)]
            statuses = {run.wait(timeout=60) for run in runs}
            result.check(statuses <= {0, 4, 75}, f"statuses {statuses}")
            tree.run("--write")
            result.check(tree.content() == after and not tree.strays(), "another tree than one run gives")
            one = tree.run("--format", "json", "--jobs", "1").stdout
            result.check(one == tree.run("--format", "json", "--jobs", "4").stdout, "JSON differs by threads")
    return result
