"""A newcomer's way, step by step, inside a clean root: install, ask for help, preview, review as a page and one by one,
apply, watch in CI, undo, remove. Every step says what it proves; the first that fails ends the run."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import pexpect

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Surfaces"))
from container import Recipe  # noqa: E402
from surface import REFUSED, REPOSITORY, SAFE, chromium  # noqa: E402

ROOT = pathlib.Path(os.environ["AIG_ROOT"])
TREE = ROOT / "root" / "shop"
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "TERM": "xterm", "LANG": "C.UTF-8"}


def inside(command, status=0):
    """Runs a shell command in the clean root, in the tree of the newcomer; gives stdout and stderr together."""
    done = subprocess.run(["chroot", ROOT, "sh", "-c", f"cd /root/shop && {command}"], env=ENVIRONMENT, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    assert done.returncode == status, f"$ {command}\nended with {done.returncode}, not {status}\n{done.stdout}"
    return done.stdout


def step(title):
    print(f"── {title}", flush=True)


def show(command, text, lines=6):
    print(f"   $ {command}")
    for line in text.splitlines()[:lines]:
        print(f"   | {line}")


def main():
    TREE.mkdir(parents=True)
    files = {"chat.sh": SAFE, "support.sh": REFUSED, "more.sh": SAFE.replace("3.1-8b", "3.3-70b")}
    for name, text in files.items():
        (TREE / name).write_text(text)

    step("install the package on a clean root")
    inside("dpkg --install /tmp/aig-migrate.deb")
    assert not list(ROOT.glob("usr/lib/**/libswift*")), "the root is not clean"
    show("aig-migrate --version", inside("aig-migrate --version"))
    help = inside("aig-migrate --help")
    assert "--write" in help and "--check" in help and "undo" in help, help

    step("a typing mistake is answered with what to do")
    for command, expected in [("aig-migrate --wirte", "--write"), ("aig-migrate explain dynamic-rout", "dynamic-route"),
                              ("aig-migrate chatt.sh", "chat.sh"), ("aig-migrate udno", "the command 'undo'"),
                              ("aig-migrate --format htlm", "Did you mean 'html'?")]:
        text = inside(command, 2)
        assert expected in text, text
        show(command, text, 2)

    step("preview: nothing is written")
    text = inside("aig-migrate .")
    assert "Would rewrite 2 occurrences (2 call sites) in 2 files. 2 need review." in text, text
    assert {p.name: p.read_text() for p in TREE.iterdir()} == files
    show("aig-migrate .", "\n".join(text.splitlines()[-12:]), 12)
    assert "dynamic" in inside("aig-migrate why support.sh:1")

    step("the container recipe: the program alone in an empty root, as the owner of the tree")
    recipe = Recipe(REPOSITORY / "packaging" / "Containerfile")
    with tempfile.TemporaryDirectory() as empty:
        os.chmod(empty, 0o755)
        done = recipe.start(ROOT, pathlib.Path(empty), TREE, "--check", ".")
        assert done.returncode == 1 and "Would rewrite 2 occurrences" in done.stdout, done
        show("podman run … aig-migrate --check .", done.stdout, 2)

    step("review as a page, in a browser")
    inside("aig-migrate --quiet --html-output /tmp/review.html .")
    dom = chromium("--dump-dom", "--virtual-time-budget=5000", (ROOT / "tmp/review.html").as_uri())
    assert dom.count("<article") == 3, dom.count("<article")
    assert "chat.sh:1" in dom and "side by side" in dom

    step("review one by one: yes, no")
    child = pexpect.spawn("chroot", [str(ROOT), "sh", "-c", "cd /root/shop && exec aig-migrate --interactive"], env=ENVIRONMENT,
                          encoding="utf-8", timeout=60, dimensions=(50, 160))
    child.expect_exact("2 call sites. Nothing is written before the end or q")
    child.expect_exact("(1 of 2) chat.sh:1")
    child.expect_exact("?] ")
    child.sendline("y")
    child.expect_exact("(2 of 2) more.sh:1")
    child.expect_exact("?] ")
    child.sendline("n")
    child.expect_exact("Rewrote 1 occurrence (1 call site) in 1 file.")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert "api.cloudflare.com" in (TREE / "chat.sh").read_text()
    assert (TREE / "more.sh").read_text() == files["more.sh"]

    step("undo takes it back")
    show("aig-migrate undo", inside("aig-migrate undo"))
    assert {p.name: p.read_text() for p in TREE.iterdir()} == files

    step("apply a reviewed plan")
    inside("aig-migrate --quiet --plan /tmp/plan.json . >/dev/null")
    show("aig-migrate apply /tmp/plan.json", inside("aig-migrate apply /tmp/plan.json"))
    assert "api.cloudflare.com" in (TREE / "chat.sh").read_text() and "api.cloudflare.com" in (TREE / "more.sh").read_text()
    assert (TREE / "support.sh").read_text() == REFUSED

    step("CI: known calls pass, a new one fails, the program that rewrites has nothing left to do")
    inside("aig-migrate --check --quiet .", 1)
    inside("aig-migrate --format json --output /tmp/baseline.json .")
    assert json.loads((ROOT / "tmp/baseline.json").read_text())["summary"]["occurrences"]["rewritten"] == 0
    inside("aig-migrate --check --baseline /tmp/baseline.json .")
    (TREE / "new.sh").write_text(SAFE)
    text = inside("aig-migrate --check --baseline /tmp/baseline.json .", 1)
    assert "first at new.sh:1" in text, text
    (TREE / "new.sh").unlink()

    step("undo the plan, remove the package: the tree and the system are as before")
    inside("aig-migrate undo")
    assert {p.name: p.read_text() for p in TREE.iterdir()} == files
    inside("dpkg --purge aig-migrate")
    left = [p for p in ROOT.glob("usr/**/*aig-migrate*")]
    assert not left, left
    print("The newcomer arrived.")


if __name__ == "__main__":
    main()
