"""The container recipe, read as far as it is used, for tests on machines without an engine: `Recipe` says what would be copied
where and started how. `start` does it: a root that holds nothing but the program, as the owner of the tree."""

import contextlib
import fnmatch
import json
import os
import pathlib
import re
import shutil
import subprocess


class Recipe:
    def __init__(self, file):
        text = pathlib.Path(file).read_text()
        stages = []
        for line in text.splitlines():
            if line.startswith("#") or not line.strip():
                continue
            word, rest = line.split(" ", 1)
            if word == "FROM":
                stages.append([])
            stages[-1].append((word, rest))
        if len(stages) != 2 or not stages[0][0][1].endswith(" AS package"):
            raise AssertionError("a recipe of two stages, the first one named package")
        self.first, last = stages
        value = lambda name: next(rest for word, rest in last if word == name)
        self.base, self.folder = value("FROM"), value("WORKDIR")
        self.words = [word for word, _ in last]
        self.entry = json.loads(value("ENTRYPOINT"))
        self.copied = [tuple(rest.removeprefix("--from=package ").split()) for word, rest in last if word == "COPY"]
        self.usage = re.search(r"podman run .*", text)[0]

    def takes(self, package):
        """Whether the first stage copies this file of `make package` and installs what it copied."""
        source, folder = next(rest for word, rest in self.first if word == "COPY").split()
        command = next(rest for word, rest in self.first if word == "RUN")
        name = pathlib.PurePath(source)
        return str(name.parent) == ".build-package" and fnmatch.fnmatch(package, name.name) and \
            command.startswith("dpkg --install ") and command.endswith(f" {folder}{name.name}")

    def start(self, installed, root, tree, *arguments):
        """Starts the program over a tree in `root`, which gets what the recipe copies from `installed`; needs root."""
        for source, target in self.copied:
            (root / target.lstrip("/")).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(installed / source.lstrip("/"), root / target.lstrip("/"))
        owner = 1000
        place = root / self.folder.lstrip("/")
        shutil.copytree(tree, place, dirs_exist_ok=True)
        for path in [place, *place.rglob("*")]:
            os.chown(path, owner, owner)

        def enter():
            os.chroot(root)
            os.chdir(self.folder)
            os.setgroups([])
            os.setgid(owner)
            os.setuid(owner)

        with proc(root):
            return subprocess.run([*self.entry, *arguments], preexec_fn=enter, env={"PATH": "/usr/bin"}, text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)


@contextlib.contextmanager
def proc(root):
    """Engines give every container a /proc, where the Swift runtime looks itself up."""
    (root / "proc").mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", root / "proc"], check=True)
