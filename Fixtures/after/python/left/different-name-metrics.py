"""Counts requests by header and by host; the names are metric labels of ours."""
from prometheus_client import Counter

MISSING_AUTH = Counter("missing_auth_total", "requests without cf-aig-authorization_v2", ["path"])
LABEL = "proxy-gateway.ai.cloudflare.com"


def missing(path: str) -> None:
    MISSING_AUTH.labels(path=path).inc()


def is_ours(host: str) -> bool:
    return host == LABEL
