"""Trees that are too big, too deep or no files at all (11): bounded memory, no hang, named when skipped."""

import os
import resource
import socket
import subprocess

from bench import CALL, PROGRAM, Result, Tree

TIME_LIMIT = 60
MEMORY_LIMIT = 1 << 30  # bytes of resident memory; the largest file that is read has 256 MiB


def measured(tree, *arguments):
    """Runs in the tree and gives the run with its peak memory; a hang is a failed run."""
    run = subprocess.run(
        ["/usr/bin/env", "python3", "-c",
         "import os,resource,subprocess,sys;s=subprocess.run(sys.argv[1:]).returncode;"
         "print('PEAK',resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss,file=sys.stderr);sys.exit(s)",
         PROGRAM, *arguments],
        cwd=tree.root, capture_output=True, text=True, errors="replace", timeout=TIME_LIMIT, stdin=subprocess.DEVNULL,
        env={**os.environ, "XDG_STATE_HOME": str(tree.base / "state")})
    peak = int(run.stderr.rsplit("PEAK", 1)[1]) * 1024
    return run, peak


def sparse(tree):
    with open(tree.root / "sparse.sh", "wb") as file:
        file.truncate(1 << 30)
    return "not scanned: too-large 1"


def one_line(tree):
    with open(tree.root / "line.sh", "wb") as file:
        file.write(b"# " + b"x" * (100 << 20) + b"\n" + CALL.encode())
    return "Would rewrite 1 occurrence"


def short_lines(tree):
    (tree.root / "lines.sh").write_text("#\n" * 1_000_000 + CALL)
    return "Would rewrite 2 occurrences"


def many_files(tree, number):
    for folder in range(number // 500):
        (tree.root / str(folder)).mkdir()
        for file in range(500):
            (tree.root / str(folder) / f"{file}.py").write_bytes(b"x = 1\n")
    return "Would rewrite 1 occurrence"


def special(tree):
    os.mkfifo(tree.root / "pipe.sh")
    socket.socket(socket.AF_UNIX).bind(str(tree.root / "socket.sh"))
    if os.geteuid() == 0:
        os.mknod(tree.root / "device.sh", 0o666 | 0o020000, os.makedev(1, 5))
        return "not scanned: special 3"
    return "not scanned: special 2"


def loops(tree):
    for number in range(100):
        (tree.root / f"l{number}").symlink_to(f"l{(number + 1) % 100}")
    (tree.root / "up").symlink_to("..")
    (tree.root / "dangling.sh").symlink_to("nowhere")
    return "Would rewrite 1 occurrence"


def deep(tree):
    folder = os.open(tree.root, os.O_RDONLY)
    for _ in range(1000):
        os.mkdir("d" * 20, dir_fd=folder)
        below = os.open("d" * 20, os.O_RDONLY, dir_fd=folder)
        os.close(folder)
        folder = below
    file = os.open("call.sh", os.O_WRONLY | os.O_CREAT, 0o644, dir_fd=folder)
    os.write(file, CALL.encode())
    os.close(file)
    os.close(folder)
    return "Would rewrite 2 occurrences"


def links_to_folders(tree):
    for number in range(100):
        folder = tree.root / f"d{number}"
        folder.mkdir()
        (folder / "loop").symlink_to(tree.root)
    return "Would rewrite 1 occurrence"


def test_big(short):
    result = Result(11, "big, deep and special files: bounded, named when skipped", "8, each <= 60 s and <= 1 GiB")
    number = 10_000 if short else 100_000
    cases = {"1 GB sparse": sparse, "100 MB in one line": one_line, "a million lines": short_lines,
             f"{number} files": lambda tree: many_files(tree, number), "pipe, socket, device": special,
             "100 links in a loop": loops, "1,000 folders deep": deep, "links to folders above": links_to_folders}
    if short:
        del cases["100 MB in one line"]
    peaks = {}
    for name, make in cases.items():
        result.cases += 1
        with Tree({"call.sh": CALL}) as tree:
            wanted = make(tree)
            try:
                run, peak = measured(tree)
            except subprocess.TimeoutExpired:
                result.check(False, f"{name}: hangs")
                continue
            peaks[name] = peak >> 20
            result.check(peak <= MEMORY_LIMIT, f"{name}: {peak >> 20} MiB")
            result.check(wanted in run.stderr, f"{name}: {run.returncode} {run.stderr[:300]!r}")
            if make is deep:
                written, _ = measured(tree, "--write", "--force")
                result.check("Rewrote 2 occurrences" in written.stderr, f"{name}: {written.stderr[:300]!r}")
    result.note = f"most memory {max(peaks.values())} MiB for {max(peaks, key=peaks.get)}"
    return result
