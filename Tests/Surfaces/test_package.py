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

import container
import pexpect
from surface import REPOSITORY, TOOL, SurfaceCase, run


class PackageTests(SurfaceCase):
    @classmethod
    def setUpClass(cls):
        cls.target = pathlib.Path(os.environ.get("TMPDIR", "/tmp")) / f"aig-package-{os.getpid()}"
        environment = {**os.environ, "AIG_MIGRATE": str(TOOL), "SOURCE_DATE_EPOCH": "1700000000"}
        package = run(REPOSITORY / "packaging" / "build-deb", cls.target, env=environment).strip()
        cls.package = pathlib.Path(package)
        cls.root = cls.target / "root"
        run("dpkg-deb", "--extract", cls.package, cls.root)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.target, ignore_errors=True)

    def test_it_holds_what_debian_expects_and_nothing_strange(self):
        lines = run("dpkg-deb", "--contents", self.package, env={**os.environ, "TZ": "UTC"}).splitlines()
        self.assertEqual({("2023-11-14", "22:13")}, {tuple(line.split()[3:5]) for line in lines}, "a date of the build")
        self.assertTrue(all(line.split()[1] == "root/root" for line in lines))
        self.assertTrue(all(re.match(r"^(d|-)rwxr-xr-x|^-rw-r--r--", line) for line in lines), lines)
        files = {str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file()}
        documents = ["README.md", "changelog.gz", "copyright", "names.md", "report.md", "report.schema.json", "reviewing.md"]
        self.assertEqual(
            {"usr/bin/aig-migrate", "usr/share/bash-completion/completions/aig-migrate",
             "usr/share/zsh/vendor-completions/_aig-migrate", "usr/share/fish/vendor_completions.d/aig-migrate.fish",
             "usr/share/lintian/overrides/aig-migrate", *[f"usr/share/doc/aig-migrate/{name}" for name in documents]},
            {path for path in files if not path.startswith("usr/share/man/man1/")})
        control = self.target / "control"
        run("dpkg-deb", "--control", self.package, control)
        run("md5sum", "--check", "--quiet", control / "md5sums", cwd=self.root)
        self.assertEqual(len(files), len((control / "md5sums").read_text().splitlines()))
        self.assertEqual(["control", "md5sums"], sorted(path.name for path in control.iterdir()), "no script runs as root")
        fields = run("dpkg-deb", "--field", self.package).splitlines()
        for field in ["Version: " + run(TOOL, "--version").split()[1], "Package: aig-migrate", "Recommends: git",
                      "Architecture: " + run("dpkg", "--print-architecture").strip()]:
            self.assertIn(field, fields)
        copyright = (self.root / "usr/share/doc/aig-migrate/copyright").read_text()
        self.assertIn("Permission is hereby granted", copyright)

    def test_the_same_program_gives_the_same_package(self):
        again = pathlib.Path(run(REPOSITORY / "packaging" / "build-deb", self.target / "again",
                                 env={**os.environ, "AIG_MIGRATE": str(TOOL), "SOURCE_DATE_EPOCH": "1700000000"}).strip())
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
            text, said = run("man", "--warnings", "-l", page, both=True, env={**os.environ, "MANWIDTH": "4000", "LC_ALL": "C.UTF-8"})
            self.assertEqual("", said, name)
            # As it was written: groff draws quotes, and fills lines with blanks.
            text = " ".join(re.sub(".\b", "", text).translate(str.maketrans("‘’", "`'")).split())
            for argument in command.get("arguments", []):
                if argument.get("shouldDisplay", True):
                    for option in argument.get("names", []):
                        if option["kind"] == "long":
                            self.assertIn("--" + option["name"], text, name)
                    self.assertIn(" ".join(argument.get("abstract", "").split()), text, name)
                    if argument.get("defaultValue"):
                        self.assertIn(f"(default: {argument['defaultValue']})", text, name)
                    for value in argument.get("allValueStrings") or argument.get("allValues") or []:
                        self.assertIn(value, text, name)
            for child in command.get("subcommands", []):
                if child.get("shouldDisplay", True) and child["commandName"] != "help":
                    check(child, parents + [command["commandName"]])

        check(commands, [])
        page = gzip.decompress((pages / "aig-migrate.1.gz").read_bytes()).decode()
        statuses = re.findall(r"\.TP\n\\fB(\d+)\\fR", page.split(".SH EXIT STATUS")[1].split(".SH ")[0])
        said = run(TOOL, "help", "migrate").split("Exit status: ")[1].split("USAGE")[0]
        self.assertEqual(re.findall(r"\b\d+\b", said), statuses)

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

    def test_fish_completes_commands_options_and_values(self):
        script = self.root / "usr/share/fish/vendor_completions.d/aig-migrate.fish"
        environment = {**self.environment, "PATH": f"{TOOL.parent}:{os.environ['PATH']}", "HOME": self.state}
        for line, word in [("exp", "explain"), ("migrate --inter", "--interactive"), ("migrate --format sa", "sarif")]:
            code = f"source {script}; complete --do-complete 'aig-migrate {line}'"
            said = run("fish", "--no-config", "-c", code, env=environment)
            self.assertIn(word, [row.split("\t")[0] for row in said.splitlines()])

    def test_zsh_completes_commands_options_and_values(self):
        folder = self.root / "usr/share/zsh/vendor-completions"
        environment = {**self.environment, "PATH": f"{TOOL.parent}:{os.environ['PATH']}", "HOME": self.state, "TERM": "dumb"}
        for line, word in [("exp", "explain"), ("migrate --interac", "--interactive"), ("migrate --format sar", "sarif")]:
            with self.subTest(line):
                shell = pexpect.spawn("zsh", ["-f", "-i"], cwd=str(self.folder), env=environment, encoding="utf-8", timeout=30)
                shell.sendline(f"fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; echo re''ady")
                shell.expect_exact("ready\r\n")
                shell.send(f"aig-migrate {line}\t")
                # Finished in the line, or listed below it with what it does.
                shell.expect(f"aig-migrate {line.rsplit(' ', 1)[0] if ' ' in line else ''} ?{word}|\n{word} +-- ")
                shell.close(force=True)

    def test_the_container_holds_the_program_of_the_package_and_starts_it(self):
        recipe = container.Recipe(REPOSITORY / "packaging" / "Containerfile")
        self.assertTrue(recipe.takes(self.package.name), "the package is not the one that is copied")
        self.assertEqual("scratch", recipe.base)
        for source, target in recipe.copied:
            self.assertTrue(os.access(self.root / source.lstrip("/"), os.X_OK), source)
            self.assertEqual([target], recipe.entry)
        self.assertEqual("/tree", recipe.folder)
        self.assertNotIn("USER", recipe.words, "a user of its own would own none of the files, and could rewrite none")
        said = run("sh", "-c", recipe.usage.replace("podman run --rm", "echo").replace("--network none", ""), cwd=self.folder)
        self.assertIn(f":{recipe.folder} aig-migrate --check .", said)

    def test_the_release_notes_are_the_newest_section(self):
        notes = run(REPOSITORY / "packaging" / "release-notes")
        self.assertTrue(notes.startswith("# aig-migrate " + run(TOOL, "--version").split()[1]), notes[:80])
        self.assertEqual(1, notes.count("\n# ") + 1)
