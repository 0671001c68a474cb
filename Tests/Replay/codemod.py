"""The tool under test: runs it over the copy of a program, and reduces its JSON report to what the tests ask."""

import json
import subprocess
from dataclasses import dataclass

TIME_LIMIT = 60  # seconds for one small folder

@dataclass(frozen=True)
class Report:
    """The JSON report of one run, reduced to what the tests ask."""

    status: int
    document: dict
    message: str

    @property
    def occurrences(self):
        """All occurrences that are not rightly left alone (prose, comments)."""
        return [occurrence for file in self.document.get("files", []) for occurrence in file["occurrences"]
                if occurrence["disposition"] != "left"]

    @property
    def rules(self):
        return {occurrence["rule"] for occurrence in self.occurrences if occurrence["disposition"] == "rewritten"}

    @property
    def refusals(self):
        """Reasons at the URLs; where the old host does not occur at all, at the headers."""
        places = [o for o in self.occurrences if o["kind"] == "url"] or self.occurrences
        return {occurrence["reason"] for occurrence in places if occurrence["disposition"] != "rewritten"}

    @property
    def trouble(self):
        """Why the run counts as failed, or None."""
        if self.status != 0:
            return f"aig-migrate ended with {self.status}: {self.message}"
        counts = self.document["summary"]["occurrences"]
        parts = sum(counts[key] for key in ("rewritten", "needsConsent", "needsReview", "left"))
        if counts["total"] != parts:
            return f"the ledger does not add up: {counts}"
        return None


def migrate(tool, folder, accept):
    """Rewrites `folder` in place with the consents in `accept`."""
    consents = ["--accept", ",".join(accept)] if accept else []
    try:
        result = subprocess.run([tool, "--write", "--force", *consents, "--format", "json", folder],
                                capture_output=True, text=True, timeout=TIME_LIMIT)
        document = json.loads(result.stdout)
    except subprocess.TimeoutExpired:
        return Report(-1, {}, f"not finished after {TIME_LIMIT} seconds")
    except ValueError:
        return Report(result.returncode or -1, {}, _first_line(result.stderr or result.stdout))
    return Report(result.returncode, document, _first_line(result.stderr))


def _first_line(text):
    return next(iter(text.strip().splitlines()), "no output")
