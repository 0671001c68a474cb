"""What became of the programs, as tables: by client, client by shape, and beside other tools on the same programs."""

import collections
import sys
from dataclasses import dataclass, field

import program as programs
import sandbox

sys.path.insert(0, str(sandbox.REPOSITORY / "bench"))
import pages  # noqa: E402

SAME, REFUSED, WRONG, LEAK = "same", "refused", "WRONG", "LEAK"


@dataclass
class Outcome:
    """What was found out about one program."""

    program: programs.Program
    verdict: str = WRONG
    complaints: list = field(default_factory=list)
    shapes: set = field(default_factory=set)
    others: dict = field(default_factory=dict)  # by tool: a word for what became of the program
    other_differences: dict = field(default_factory=dict)


def results(outcomes):
    """Client by result."""
    columns = (SAME, REFUSED, WRONG, LEAK)
    counts = collections.defaultdict(collections.Counter)
    for outcome in outcomes:
        for client in (outcome.program.client, "all"):
            counts[client].update([outcome.verdict, "programs"])
    names = sorted(counts, key=lambda name: (name == "all", name))
    return pages.table(["client", "programs", *columns],
                       [[name, counts[name]["programs"], *(counts[name][column] for column in columns)] for name in names])


def matrix(outcomes):
    """Client by shape: how many programs send the same request, + how many stay with a reason, ! how many are wrong."""
    shapes = sorted({shape for outcome in outcomes for shape in outcome.shapes})
    cells = collections.defaultdict(collections.Counter)
    for outcome in outcomes:
        for shape in outcome.shapes:
            cells[outcome.program.client, shape].update([outcome.verdict])
    clients = sorted({outcome.program.client for outcome in outcomes})
    return pages.table(["same+refused", *shapes],
                       [[client, *(_cell(cells[client, shape]) for shape in shapes)] for client in clients])


def _cell(counts):
    wrong = counts[WRONG] + counts[LEAK]
    return f"{counts[SAME]}+{counts[REFUSED]}" + (f"!{wrong}" if wrong else "") if counts else ""


def others_table(outcomes, others):
    """What the other tools made of the same programs."""
    columns = (SAME, "unchanged", "wrong", "leak")
    rows = []
    for other in others:
        counts = collections.Counter(outcome.others.get(other.name) for outcome in outcomes)
        rows.append([other.name, len(outcomes), *(counts[column] for column in columns)])
    return pages.table(["the same programs with", "programs", *columns], rows)


def mistakes(outcomes, others):
    """What went wrong with the other tools, a line each."""
    lines = []
    for other in others:
        kinds = collections.Counter()
        for outcome in outcomes:
            kinds.update({difference.kind for difference in outcome.other_differences.get(other.name, [])})
        found = ", ".join(f"{kind} {n}" for kind, n in kinds.most_common()) or "nothing wrong"
        lines.append(f"{other.name}: {found}")
    return "\n".join(lines)
