"""The package with the program of this build: contents, man pages, completions, installation and removal. Whether the static
program runs on a clean system is the business of `make newcomer`. Catches: a file that is missing or not removed, a page
that man complains about or that leaves an option out, a completion script that its shell refuses."""

import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import unittest

from surface import REPOSITORY, TOOL, SurfaceCase, run


class PackageTests(SurfaceCase):
    @classmethod
    def setUpClass(cls):
        cls.target = pathlib.Path(os.environ.get("TMPDIR", "/tmp")) / f"aig-package-{os.getpid()}"
        environment = {**os.environ, "AIG_MIGRATE": str(TOOL)}
        package = run(REPOSITORY / "packaging" / "build-deb", cls.target, env=environment).strip()
        cls.package = pathlib.Path(package)
        cls.root = cls.target / "root"
        run("dpkg-deb", "--extract", cls.package, cls.root)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.target, ignore_errors=True)

    def test_it_holds_what_debian_expects_and_nothing_strange(self):
        lines = run("dpkg-deb", "--contents", self.package).splitlines()
        self.assertTrue(all(line.split()[1] == "root/root" for line in lines))
        self.assertTrue(all(re.match(r"^(d|-)rwxr-xr-x|^-rw-r--r--", line) for line in lines), lines)
        for path in ["bin/aig-migrate", "share/man/man1/aig-migrate.1.gz", "share/doc/aig-migrate/copyright",
                     "share/doc/aig-migrate/changelog.gz", "share/bash-completion/completions/aig-migrate",
                     "share/zsh/vendor-completions/_aig-migrate", "share/fish/vendor_completions.d/aig-migrate.fish"]:
            self.assertTrue((self.root / "usr" / path).is_file(), path)
        self.assertEqual(["usr"], [path.name for path in self.root.iterdir()])
        fields = run("dpkg-deb", "--field", self.package)
        self.assertIn("Version: " + run(TOOL, "--version").split()[1], fields)
        copyright = (self.root / "usr/share/doc/aig-migrate/copyright").read_text()
        self.assertIn("Permission is hereby granted", copyright)

    def test_the_same_program_gives_the_same_package(self):
        again = pathlib.Path(run(REPOSITORY / "packaging" / "build-deb", self.target / "again",
                                 env={**os.environ, "AIG_MIGRATE": str(TOOL)}).strip())
        self.assertEqual(self.package.read_bytes(), again.read_bytes())

    def test_it_installs_and_leaves_nothing_behind(self):
        place = self.folder / "system"
        (place / "var/lib/dpkg").mkdir(parents=True)
        for name in ("status", "available"):
            (place / "var/lib/dpkg" / name).touch()
        for folder in ("updates", "info"):
            (place / "var/lib/dpkg" / folder).mkdir()
        options = [f"--root={place}", "--force-not-root", "--force-script-chrootless", "--no-triggers", "--log=/dev/null"]
        run("dpkg", *options, "--install", self.package)
        self.assertIn("aig-migrate ", run(place / "usr/bin/aig-migrate", "--version"))
        run("dpkg", *options, "--purge", "aig-migrate")
        self.assertEqual([], [path for path in (place / "usr").rglob("*") if path.is_file()] if (place / "usr").exists() else [])

    def test_man_reads_every_page_and_no_option_is_missing(self):
        pages = self.root / "usr/share/man/man1"
        commands = json.loads(run(TOOL, "--experimental-dump-help"))["command"]

        def check(command, parents):
            name = "-".join(parents + [command["commandName"]])
            page = pages / f"{name}.1.gz"
            text, said = run("man", "--warnings", "-l", page, both=True, env={**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8"})
            self.assertEqual("", said, name)
            text = re.sub(".\b", "", text)
            for argument in command.get("arguments", []):
                if argument.get("shouldDisplay", True):
                    for option in argument.get("names", []):
                        if option["kind"] == "long":
                            self.assertIn("--" + option["name"], text, name)
            for child in command.get("subcommands", []):
                if child.get("shouldDisplay", True) and child["commandName"] != "help":
                    check(child, parents + [command["commandName"]])

        check(commands, [])
        self.assertIn("EXIT STATUS", gzip.decompress((pages / "aig-migrate.1.gz").read_bytes()).decode())

    def test_bash_completes_commands_options_and_values(self):
        script = self.root / "usr/share/bash-completion/completions/aig-migrate"

        def complete(*words):
            line = " ".join(words)
            code = f"""source {script}; COMP_WORDS=({' '.join(repr(w) for w in words)}); COMP_CWORD={len(words) - 1}
                COMP_LINE={line!r}; COMP_POINT=${{#COMP_LINE}}; "$(complete -p aig-migrate | sed 's/.*-F \\([^ ]*\\).*/\\1/')" aig-migrate {words[-1]!r} {words[-2]!r}
                printf '%s\\n' "${{COMPREPLY[@]}}" """
            return run("bash", "-c", code, status=None, env={**os.environ, "PATH": f"{TOOL.parent}:{os.environ['PATH']}"}).split()

        self.assertIn("explain", complete("aig-migrate", "exp"))
        self.assertIn("--interactive", complete("aig-migrate", "migrate", "--inter"))
        self.assertIn("sarif", complete("aig-migrate", "migrate", "--format", "sa"))

    def test_other_shells_accept_their_scripts(self):
        for shell, path, option in [("zsh", "zsh/vendor-completions/_aig-migrate", "-n"),
                                    ("fish", "fish/vendor_completions.d/aig-migrate.fish", "--no-execute")]:
            with self.subTest(shell):
                if not shutil.which(shell):
                    self.skipTest(f"no {shell} here")
                run(shell, option, self.root / "usr/share" / path)

    def test_the_release_notes_are_the_newest_section(self):
        notes = run(REPOSITORY / "packaging" / "release-notes")
        self.assertTrue(notes.startswith("# aig-migrate " + run(TOOL, "--version").split()[1]), notes[:80])
        self.assertEqual(1, notes.count("\n# ") + 1)
