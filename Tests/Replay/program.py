"""The programs under test: what stands in programs/<name>/replay.json, and comparing two runs of one program."""

import json
import pathlib
import shutil
from dataclasses import dataclass

import mapping
from mapping import Difference

PROGRAMS = pathlib.Path(__file__).resolve().parent / "programs"
MANIFEST = "replay.json"
KEYS = {"client", "contract_rows", "about", "run", "env", "provider_keys", "cloudflare_token", "accept", "requests",
        "expect"}
REWRITTEN = "rewritten"


@dataclass(frozen=True)
class Program:
    """One program and what contract.md says must become of it."""

    folder: pathlib.Path
    client: str
    contract_rows: list
    command: list
    environment: dict
    provider_keys: list
    token: str | None  # the Cloudflare token that must be sent afterwards
    accept: list
    expectations: list  # per request, in the order of the program: "rewritten" or the reasons that fit a refusal

    @property
    def name(self):
        return self.folder.name

    @property
    def refusals(self):
        """One set of acceptable reasons for each request that must stay; usually the contract leaves only one."""
        return [expected for expected in self.expectations if expected != REWRITTEN]

    def accepts_refusals(self, reasons):
        """Each reason must fit a request that stays, and each request that stays must have one."""
        fitting = set().union(*self.refusals)
        return reasons <= fitting and all(reasons & expected for expected in self.refusals)

    @property
    def expected(self):
        """The expectation in words."""
        words = {outcome if outcome == REWRITTEN else " or ".join(sorted(outcome)) for outcome in self.expectations}
        return ", ".join(sorted(words))

    @property
    def stays_whole(self):
        """Nothing of the program may change."""
        return REWRITTEN not in self.expectations

    @property
    def moves_whole(self):
        return not self.refusals

    def copy_to(self, folder):
        """A copy without the manifest: the tool sees what a user's tree would hold."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns(MANIFEST))
        return folder


def load(names=()):
    """All programs, or the named ones, sorted by name."""
    found = {path.parent.name: _read(path) for path in sorted(PROGRAMS.glob(f"*/{MANIFEST}"))}
    unknown = set(names) - set(found)
    if unknown:
        raise ValueError(f"no such program: {', '.join(sorted(unknown))}")
    return [program for name, program in found.items() if not names or name in names]


def _read(path):
    manifest = json.loads(path.read_text())
    if not set(manifest) <= KEYS:
        raise ValueError(f"{path.parent.name}: unknown keys {sorted(set(manifest) - KEYS)}")
    expected, count = manifest["expect"], manifest.get("requests", 1)
    outcomes = expected if isinstance(expected, list) else [expected] * count
    if len(outcomes) != count:
        raise ValueError(f"{path.parent.name}: {count} requests, {len(outcomes)} expectations")
    return Program(
        folder=path.parent, client=manifest["client"], contract_rows=manifest["contract_rows"],
        command=manifest["run"], environment=manifest["env"], provider_keys=manifest.get("provider_keys", []),
        token=manifest.get("cloudflare_token"), accept=manifest["accept"],
        expectations=[outcome if outcome == REWRITTEN else _reasons(outcome["refused"]) for outcome in outcomes])


def _reasons(refused):
    return frozenset([refused] if isinstance(refused, str) else refused)


def texts(folder, but=None):
    """Every file of a folder by its path, but one of a name."""
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts and path.name != but}


def complaints_about(program, before):
    """What is wrong with the program itself: it must run, and its manifest must agree with the contract's table."""
    if before.trouble:
        return [f"does not run before migration: {before.trouble}"]
    if len(before.requests) != len(program.expectations):
        return [f"sent {len(before.requests)} requests, the manifest says {len(program.expectations)}"]
    try:
        routes = [mapping.route_of(request, program.provider_keys)
                  for request, expected in zip(before.requests, program.expectations) if expected == REWRITTEN]
    except mapping.NotMapped as error:
        return [f"expected to be rewritten, but {error}"]
    found = []
    if routes and {route.row for route in routes} != set(program.contract_rows):
        found.append(f"rows {sorted({route.row for route in routes})}, the manifest says {program.contract_rows}")
    consents = set().union(*(route.consents for route in routes))
    if program.moves_whole and consents != set(program.accept):
        found.append(f"consents {sorted(consents)}, the manifest says {program.accept}")
    if routes and not any(program.token in value for request in before.requests for _, value in request.headers):
        found.append("the Cloudflare token of the manifest is not sent before migration")
    return found


def compare(program, before, after):
    """What is wrong with the requests of `after`, if those of `before` are to be mapped as the manifest says.

    Requests may arrive in another order (asyncio.gather), so each old one is held against the new one that fits best.
    """
    if after.trouble:
        return [Difference("run", after.trouble), *_leaks(program, after)]
    if len(before.requests) != len(after.requests):
        return [Difference("count", f"{len(after.requests)} requests instead of {len(before.requests)}"),
                *_leaks(program, after)]
    found, remaining = [], list(after.requests)
    for request, expected in zip(before.requests, program.expectations):
        candidates = [(_judge(program, request, expected, other), other) for other in remaining]
        best, chosen = min(candidates, key=lambda pair: len(pair[0]))
        remaining.remove(chosen)
        found += best
    return found


def _judge(program, before, expected, after):
    if expected == REWRITTEN:
        return mapping.differences(before, after, program.token, program.provider_keys)
    return mapping.unchanged(before, after) + mapping.leaks(after, program.provider_keys)


def _leaks(program, run):
    return [leak for request in run.requests for leak in mapping.leaks(request, program.provider_keys)]
