#!/usr/bin/env python3
"""Replay tests: real programs, run before and after migration, must ask for the same thing.

What this proves: for each program under programs/, the request that the real client sends after `aig-migrate --write`
is the request contract.md maps the old one to: method, path, `Authorization` with the Cloudflare token, the gateway in
`cf-aig-gateway-id`, the model id, all other headers, the rest of the body. No provider key reaches api.cloudflare.com in
any header, body or URL. Programs the contract refuses keep their bytes and carry the expected reason in the JSON report;
a missing consent leaves a program alone; a second run changes nothing. The mapping (mapping.py) and the expectations
(replay.json) were written from contract.md, not from the tool, and a self-test with migrations made by hand shows that
wrong ones are noticed. Other tools (other_tools.py) rewrite the same programs for comparison.

What this does not prove: that Cloudflare answers as contract.md says. Both hosts are played by a loopback server, all
credentials are fakes, no packet leaves the machine. It says nothing about languages without a program here.

    Tests/Replay/run.py [--tool PATH] [--only NAME]… [--compare TOOL,…] [--page PAGE [--check]] [--verbose] [--self-test]
"""

import argparse
import os
import pathlib
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import codemod
import mapping
import other_tools
import program as programs
import sandbox as sandboxes
import selftest
from recorder import make_certificates
from results import LEAK, REFUSED, SAME, WRONG, Outcome, matrix, mistakes, others_table, results

sys.path.insert(0, str(sandboxes.REPOSITORY / "bench"))
import pages  # noqa: E402


class Replay:
    """Takes programs through before, after and the other tools; each in copies of its own."""

    def __init__(self, sandbox, workspace, tool, others):
        self.sandbox = sandbox
        self.workspace = workspace
        self.tool = tool
        self.others = others

    def prepare(self, chosen):
        """Lets each other tool rewrite all programs in one run; some take seconds to start."""
        for other in self.others:
            for program in chosen:
                program.copy_to(self.workspace / other.name / program.name)
            other.apply(self.workspace / other.name)

    def judge(self, program):
        """The outcome of one program."""
        outcome = Outcome(program)
        before = self._run(program, program.copy_to(self._folder(program, "before")))
        outcome.shapes = {mapping.shape_of(request) for request in before.requests}
        outcome.complaints = programs.complaints_about(program, before)
        if outcome.complaints:
            return outcome
        outcome.complaints = self._complaints_about_migration(program, before)
        if not outcome.complaints:
            outcome.verdict = REFUSED if program.stays_whole else SAME
        elif any(complaint.startswith("leak:") for complaint in outcome.complaints):
            outcome.verdict = LEAK
        for other in self.others:
            self._judge_other(program, before, other, outcome)
        return outcome

    def _complaints_about_migration(self, program, before):
        folder = program.copy_to(self._folder(program, "after"))
        original = programs.texts(folder)
        report = codemod.migrate(self.tool, folder, program.accept)
        if report.trouble:
            return [report.trouble]
        found = self._complaints_about_report(program, before, report)
        migrated = programs.texts(folder)
        if program.stays_whole and migrated == original:
            return found
        differences = programs.compare(program, before, self._run(program, folder))
        found += dict.fromkeys(map(str, differences))
        if program.stays_whole:
            return [*found, "the text of a program that must stay was changed"]
        codemod.migrate(self.tool, folder, program.accept)
        if programs.texts(folder) != migrated:
            found.append("a second run changes the program again")
        return found + self._complaints_about_consents(program)

    def _complaints_about_report(self, program, before, report):
        rules = {mapping.route_of(request, program.provider_keys).rule
                 for request, expected in zip(before.requests, program.expectations) if expected == programs.REWRITTEN}
        found = []
        if not program.accepts_refusals(report.refusals):
            found.append(f"refused for {_words(report.refusals)}")
        if not report.rules <= rules or bool(report.rules) != bool(rules):  # a client of two routes names one of them
            found.append(f"rewritten by {_words(report.rules)} instead of {_words(rules)}")
        return found

    def _complaints_about_consents(self, program):
        """With any one of its consents missing, a program that moves must be left alone."""
        found = []
        for consent in program.accept if program.moves_whole else []:
            folder = program.copy_to(self._folder(program, f"without-{consent}"))
            original = programs.texts(folder)
            report = codemod.migrate(self.tool, folder, [other for other in program.accept if other != consent])
            if programs.texts(folder) != original:
                found.append(f"changed without the consent {consent}")
            elif report.refusals != {"consent-not-given"}:
                found.append(f"without the consent {consent}: {_words(report.refusals)}")
        return found

    def _judge_other(self, program, before, other, outcome):
        folder = self.workspace / other.name / program.name
        if programs.texts(folder) == programs.texts(program.folder, but=programs.MANIFEST):
            outcome.others[other.name] = "unchanged"
            return
        differences = programs.compare(program, before, self._run(program, folder))
        kinds = {difference.kind for difference in differences}
        outcome.other_differences[other.name] = differences
        outcome.others[other.name] = "leak" if "leak" in kinds else "wrong" if kinds else SAME

    def _run(self, program, folder):
        return self.sandbox.run(folder, program.command, program.environment)

    def _folder(self, program, stage):
        return self.workspace / program.name / stage


def _words(names):
    return ", ".join(sorted(str(name) for name in names)) or "nothing"


def find_tool(given):
    """The tool to test: the one given, else the debug build, else the release build."""
    build = sandboxes.REPOSITORY / ".build"
    candidates = [pathlib.Path(given)] if given else [build / kind / "aig-migrate" for kind in ("debug", "release")]
    for candidate in candidates:
        if os.access(candidate, os.X_OK):
            return candidate.resolve()
    return None


def print_details(outcomes, verbose):
    for outcome in outcomes:
        if outcome.complaints or verbose:
            print(f"{outcome.verdict:8} {outcome.program.name} (expected: {outcome.program.expected})")
        for complaint in outcome.complaints:
            print(f"           {complaint}")
        if verbose:
            for name, differences in outcome.other_differences.items():
                for difference in differences:
                    print(f"           {name}: {difference}")


def parse_arguments():
    parser = argparse.ArgumentParser(description="Runs the replay tests.")
    parser.add_argument("--tool", help="aig-migrate to test (default: the debug build, then the release build)")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="only this program; repeatable")
    parser.add_argument("--verbose", action="store_true", help="print every program, and what others did to it")
    parser.add_argument("--compare", default="sed", metavar="TOOL,…", help="other tools to run on the same programs")
    parser.add_argument("--page", type=pathlib.Path, help="write the tables into this page")
    parser.add_argument("--check", action="store_true", help="fail when what the page says of aig-migrate is not current")
    parser.add_argument("--self-test", action="store_true", help="only check the comparer; needs no tool")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2, help="programs at the same time")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    missing = sandboxes.missing_commands()
    if missing:
        return f"replay: not installed: {', '.join(missing)} (`make test-deps` installs what is missing)"
    tool = find_tool(arguments.tool)
    if tool is None and not arguments.self_test:
        return f"replay: no aig-migrate at {arguments.tool or '.build/debug or .build/release'}; run `swift build` first"
    try:
        chosen = programs.load(arguments.only)
    except ValueError as error:
        return f"replay: {error}"
    others = [other for other in other_tools.others() if other.name in arguments.compare.split(",")]
    sandboxes.prepare_python()
    if {other.name for other in others} - {"sed", "sd"}:
        sandboxes.prepare_python(other_tools.ENVIRONMENT, other_tools.REQUIREMENTS)
    isolated = sandboxes.leave_network()
    print("network: " + ("own namespace, loopback only" if isolated else "guards only (the kernel gives no namespace)"))
    with tempfile.TemporaryDirectory(prefix="replay-") as folder:
        certificates = make_certificates(pathlib.Path(folder))
        if isolated:
            sandboxes.trust(certificates.authority)
        chosen = runnable(chosen, isolated)
        return run_in(sandboxes.Sandbox(certificates, folder), pathlib.Path(folder), chosen, tool, others, arguments)


def runnable(chosen, isolated):
    """The programs that can run here; URLSession trusts the system's authorities only, which a namespace replaces."""
    skipped = [program for program in chosen if program.client == "swift URLSession" and not isolated]
    for program in skipped:
        print(f"skipped  {program.name} (the kernel gives no namespace)")
    return [program for program in chosen if program not in skipped]


def run_in(sandbox, folder, chosen, tool, others, arguments):
    """Self-test, then all programs; the exit status."""
    with ThreadPoolExecutor(max(1, arguments.jobs)) as executor:
        failures = selftest.failures(sandbox, folder / "selftest", executor)
        for failure in failures:
            print(f"self-test: {failure}")
        print(f"self-test: {'the comparer tells right from wrong' if not failures else 'FAILED'}")
        if arguments.self_test or failures:
            return 1 if failures else 0
        replay = Replay(sandbox, folder / "programs", tool, others)
        replay.prepare(chosen)
        outcomes = list(executor.map(replay.judge, chosen))
    print_details(outcomes, arguments.verbose)
    ours = [results(outcomes), matrix(outcomes)]
    theirs = others_table(outcomes, others)
    print("\n\n".join([*ours, theirs]) + "\n" + mistakes(outcomes, others))
    failed = sum(outcome.verdict in (WRONG, LEAK) for outcome in outcomes)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    stale = arguments.check and pages.missing(arguments.page, "\n".join(ours))
    if stale:
        print(f"{arguments.page.name} is not current (`make replay` writes it), it lacks: {stale}")
    elif arguments.page and not arguments.check and not failed:
        pages.put(arguments.page, "make replay", "\n\n".join([*ours, theirs]))
    return 1 if failed or stale else 0


if __name__ == "__main__":
    sys.exit(main())
