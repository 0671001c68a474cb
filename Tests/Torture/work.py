"""Texts made to be slow or deep (24): whatever is repeated in whatever language, the program ends in bounded time and memory."""

import concurrent.futures
import os
import subprocess

from bench import PROGRAM, REPOSITORY, Result, Tree

SIZE = 1 << 20
LIMIT = 30  # seconds of processor time for a text of a megabyte
MEMORY = 4 << 30  # bytes of address space
LIMITED = ["prlimit", f"--cpu={LIMIT}:{LIMIT + 1}", f"--as={MEMORY}", "--core=0"]

UNITS = ["(", "[", "{", "<", ")", '"', "'", "`", '"""', "/", "/[", "x=/[ ", "\\", "${", "$(", "#{", "#", "//", "/*", "(*", "{-", "<!--",
         "<<E\n", "<<E ", "<<~A", "<?=", "?><?php ", '@"', 'r#"', 'R"x(a', '$"{', 'f"{x:', "%q(", "q{", "s/", "~s(", "[=[", "--[=",
         "<a>", "<a b={", '"${', '"#{', '"$a->', '"$a[', '"\\(', "`${", "```\n", "~~~\n", "```sh\n", "> ```\n", "\n", "\n ", "a.", "a=",
         "a=a\n", "a=b;", "f(a,", "a+", '"a"+', "a?b:", "if(x){", "function f(){", "def f():\n", "for a ", "import a\n", "x = [ ",
         "cf-aig-authorization ", '"cf-aig-authorization": x,\n', '"https://gateway.ai.cloudflare.com/v1/a/b/",\n',
         "f('https://gateway.ai.cloudflare.com/v1/a/b/openai/chat/completions')\n"]


def samples(short):
    """One file of each language that has fixtures."""
    for folder in sorted((REPOSITORY / "Fixtures" / "before").iterdir()):
        files = sorted(f for f in folder.iterdir() if f.is_file()) or sorted(f for f in folder.rglob("*") if f.is_file())
        if files and (not short or folder.name in ("python", "typescript", "shell", "perl", "markdown")):
            yield files[0]


def lines_of(unit, size, width):
    """The unit again and again, broken into lines that no rule takes for the work of a machine."""
    line = unit * max(1, width // len(unit))
    return (line + "\n") * max(1, size // (len(line) + 1))


def test_work(short):
    result = Result(24, "texts made to be slow or deep: bounded time and memory, the rest of the tree is done", "every text, 30 s, 4 GiB")
    size = SIZE // 64 if short else SIZE
    texts = [(sample, unit) for number, sample in enumerate(samples(short)) for unit in (UNITS[number % 5::5] if short else UNITS)]
    result.cases = len(texts)
    slowest = (0.0, "")
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        runs = pool.map(lambda text: attempt(*text, size), texts)
        for (sample, unit), (took, problem) in zip(texts, runs):
            slowest = max(slowest, (took, f"{sample.suffix} {unit!r}"))
            result.check(not problem, f"{sample.name}, {unit!r}: {problem}")
    result.note = f"{size >> 10} KiB each, slowest {slowest[0]:.1f} s of processor time: {slowest[1]}"
    return result


def attempt(sample, unit, size):
    """Processor time of one run over the text, and what went wrong."""
    with Tree() as tree:
        tree.put(sample.name, sample.read_bytes() + b"\n" + lines_of(unit, size, 4000).encode())
        with open(tree.base / "errors", "wb") as errors:
            run = subprocess.Popen([*LIMITED, PROGRAM, "--format", "json", sample.name], cwd=tree.root,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
                                   env={**os.environ, "SWIFT_BACKTRACE": "enable=no", "XDG_STATE_HOME": str(tree.base / "state")})
            # The times of this child alone, whatever else runs.
            _, status, used = os.wait4(run.pid, 0)
            run.returncode = os.waitstatus_to_exitcode(status)
        said = (tree.base / "errors").read_bytes()[-200:]
    took = used.ru_utime + used.ru_stime
    return took, "" if run.returncode == 0 else f"status {run.returncode} after {took:.0f} s {said!r}"
