"""Token accounting for the nightly report.

Requests go out through https://gateway.ai.cloudflare.com/v1/<account>/<gateway>/compat
(see the proxy repository); this module only reads the exported logs.  The
cf-aig-authorization header never reaches us.
"""
import csv
from collections import Counter
from pathlib import Path


def totals(path: Path) -> Counter[str]:
    tokens: Counter[str] = Counter()
    with path.open(newline="") as handle:
        for row in csv.DictReader(handle):
            tokens[row["model"]] += int(row["tokens_in"]) + int(row["tokens_out"])
    return tokens
