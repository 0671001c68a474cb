"""The migration contract once more, written for recorded requests and independently of the tool.

Every fact here was read from contract.md, none from the tool's sources: `route_of` is the decision table (sections 5.1
and 5.3), `new_model` the model ids (3.4), `differences` what must be true of the request after the migration (4.1, 2.5).
"""

import base64
import re
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import unquote

from recorder import LEGACY_HOST, REST_HOST

BILLING, MODELS, BEHAVIOR = "billing", "models", "behavior"

OPENAI_MODELS = frozenset("""
    gpt-4.1 gpt-4.1-mini gpt-4.1-nano gpt-4o gpt-4o-mini gpt-5 gpt-5-mini gpt-5-nano gpt-5.1 gpt-5.4 gpt-5.4-mini
    gpt-5.4-nano gpt-5.4-pro gpt-5.5 gpt-5.5-pro gpt-5.6-luna gpt-5.6-sol gpt-5.6-terra gpt-6-astra gpt-6-luna gpt-6-sol
    o3 o3-mini o4-mini""".split())
ANTHROPIC_MODELS = frozenset("""
    claude-fable-5.1 claude-fable-5 claude-opus-5.5 claude-opus-5 claude-opus-4.8 claude-opus-4.7 claude-opus-4.6
    claude-opus-4.5 claude-sonnet-5.5 claude-sonnet-5 claude-sonnet-4.6 claude-sonnet-4.5 claude-haiku-4.5""".split())

# Headers that speak of the connection or of chance, not of what is asked for.
INCIDENTAL = frozenset({"host", "content-length", "connection", "sec-websocket-key"})
# Headers whose fate the contract decides; each is checked on its own.
DECIDED = frozenset({"authorization", "x-api-key", "cf-aig-authorization", "cf-aig-gateway-id"})
RENAMED = {"cf-cache-ttl": "cf-aig-cache-ttl", "cf-skip-cache": "cf-aig-skip-cache"}

LEGACY_PATH = re.compile(r"/v1/(?P<account>[^/]+)/(?P<gateway>[^/]+)/(?P<tail>[^?]+)")
REST_PATH = re.compile(r"/client/v4/accounts/[^/]+/ai/")


@dataclass(frozen=True)
class Route:
    """What becomes of one old request: a row of the contract with the values it gives for this request."""

    row: str
    rule: str
    path: str
    gateway: str
    model: str | None  # the new id where the body names one that changes, else None
    consents: frozenset = field(default_factory=frozenset)


class NotMapped(Exception):
    """The request has no row under which it may be rewritten."""


def route_of(request, provider_keys):
    """The row for a request as the program sent it before the migration."""
    if request.host == REST_HOST:
        return _finished_route(request, provider_keys)
    match = LEGACY_PATH.fullmatch(request.path)
    if request.host != LEGACY_HOST or not match:
        raise NotMapped(f"no row for {request.url}")
    tail, slash = match["tail"].rstrip("/"), "/" if match["tail"].endswith("/") else ""
    body = request.json()
    model = body.get("model", "") if isinstance(body, dict) else ""
    with_key = _sends(request, provider_keys)  # mode K1
    found = _workers_ai(tail, request) or _compat(tail, model, with_key) or _native(tail, model, with_key)
    if found is None:
        raise NotMapped(f"no row for {tail} with model {model or 'unknown'}")
    row, rule, new_tail, new_id, consents = found
    return Route(row, rule, f"/client/v4/accounts/{match['account']}/ai/{new_tail}{slash}", unquote(match["gateway"]),
                 new_id, frozenset(consents))


def shape_of(request):
    """The form of the old API a request addresses, in a word."""
    if request.host == REST_HOST:
        return "REST"
    match = LEGACY_PATH.fullmatch(request.path.split("?")[0])
    parts = match["tail"].split("/") if match else []
    if not parts:
        return "universal"
    if parts[0] in ("compat", "openai", "anthropic"):
        return parts[0]
    if parts[0] == "workers-ai":
        return "workers-ai/v1" if parts[1:2] == ["v1"] else "workers-ai"
    return "other"


def _sends(request, keys):
    return any(key in _readable(value) for key in keys for _, value in request.headers)


def _finished_route(request, provider_keys):
    """Section 5.3: already the REST URL, only the token still under its old name."""
    gateway = request.values("cf-aig-gateway-id")
    if not (REST_PATH.match(request.path) and len(gateway) == 1 and request.values("cf-aig-authorization")):
        raise NotMapped("half migrated, and not to be finished")
    consents = {BILLING} if _sends(request, provider_keys) else set()
    return Route("5.3", "finish-half-migrated", request.path, gateway[0], None, frozenset(consents))


def _workers_ai(tail, request):
    """Rows 1–6: Workers AI by its own routes; the model id stays."""
    slug, _, rest = tail.partition("/")
    if slug != "workers-ai":
        return None
    by_path = {
        "v1/chat/completions": ("1", "workers-ai-openai-route", []),
        "v1/embeddings": ("2", "workers-ai-embeddings", []),
        "v1/responses": ("3", "workers-ai-responses", [BEHAVIOR]),
    }
    if rest in by_path:
        row, rule, consents = by_path[rest]
        new_tail = rest
    elif rest.startswith("@cf/"):
        row, rule, consents, new_tail = "4", "workers-ai-native-route", [], f"run/{rest}"
    elif rest.startswith("run/@cf/"):
        row, rule, consents, new_tail = "5", "workers-ai-run-route", [BEHAVIOR], rest
    else:
        return None
    moved = not request.values("authorization")  # row 6: only the gateway's token, it moves
    return "6" if moved else row, rule, new_tail, None, consents


def _compat(tail, model, with_key):
    """Rows 7–17: the compat routes, by the prefix of the model, and the preview `/run`."""
    payer = [BILLING] if with_key else []
    if tail == "compat/embeddings" and model.startswith("workers-ai/@cf/"):
        return "16", "compat-embeddings", "v1/embeddings", new_model(model)[0], payer
    if tail == "run" and not with_key:
        return "17", "run-api", "run", None, [BEHAVIOR, *new_model(model)[1]]
    if tail != "compat/chat/completions":
        return None
    new_id, unsure = new_model(model)
    prefix = model.partition("/")[0]
    rows = {
        "workers-ai": ("8" if with_key else "7", "compat-workers-ai", payer),
        "openai": ("11" if with_key else "10" if unsure else "9", "compat-chat", payer),
        "anthropic": ("13" if with_key else "12", "compat-chat", [*payer, BEHAVIOR]),
        "google-ai-studio": ("14", "compat-chat", [BILLING, BEHAVIOR]),
        "deepseek": ("14", "compat-chat", [BILLING, BEHAVIOR]),
        "grok": ("15", "compat-chat", [BILLING]),
    }
    if prefix not in rows or new_id is None:
        return None
    row, rule, consents = rows[prefix]
    return row, rule, "v1/chat/completions", new_id, [*consents, *unsure]


def _native(tail, model, with_key):
    """Rows 18–24: the vendor's own routes, whose models have no prefix yet."""
    slug, _, rest = tail.partition("/")
    path = rest.removeprefix("v1/")
    payer = [BILLING] if with_key else []
    new_id, unsure = new_model(f"{slug}/{model}")
    if (slug, path) == ("openai", "chat/completions"):
        row = "20" if with_key else "19" if unsure else "18"
        return row, "openai-chat", "v1/chat/completions", new_id, [*payer, *unsure]
    if (slug, path) == ("openai", "responses"):
        return "22" if with_key else "21", "openai-responses", "v1/responses", new_id, [*payer, BEHAVIOR, *unsure]
    if (slug, path) == ("anthropic", "messages"):
        row = "24" if with_key else "23"
        return row, "anthropic-messages", "v1/messages", new_id, [*payer, MODELS, BEHAVIOR]
    return None


def new_model(model):
    """The REST id of an old id with its prefix, and the consents the change needs; (None, []) where there is none."""
    author, _, name = model.partition("/")
    if author == "workers-ai" and name.startswith("@cf/"):
        return name, []
    if author == "openai":
        return model, [] if name in OPENAI_MODELS else [MODELS]
    if author == "anthropic":
        new = re.sub(r"-20\d{6}$", "", name)
        new = re.sub(r"-(\d{1,2})-(\d{1,2})$", r"-\1.\2", new)
        return f"anthropic/{new}", [] if new == name and new in ANTHROPIC_MODELS else [MODELS]
    renamed = {"google-ai-studio": "google", "grok": "xai", "deepseek": "deepseek"}
    if author in renamed and model != "deepseek/deepseek-chat":
        return f"{renamed[author]}/{name}", [MODELS]
    return None, []


@dataclass(frozen=True)
class Difference:
    """One way in which a request is not what it should be."""

    kind: str  # leak, address, token, gateway, model, header, body, count
    text: str

    def __str__(self):
        return f"{self.kind}: {self.text}"


def leaks(request, provider_keys):
    """Provider keys that travel to Cloudflare's REST API, wherever in the request they stand."""
    if request.host != REST_HOST:
        return []
    places = [("URL", request.url), ("body", request.body.decode("utf-8", "replace"))]
    places += [(f"header {name}", _readable(value)) for name, value in request.headers]
    return [Difference("leak", f"provider key in the {place}")
            for key in provider_keys for place, text in places if key in text]


def _readable(value):
    """A header's value, with the user and password of `Basic` in plain sight."""
    scheme, _, rest = value.partition(" ")
    if scheme.lower() != "basic":
        return value
    return base64.b64decode(rest + "==").decode("utf-8", "replace")


def differences(before, after, token, provider_keys):
    """What is wrong with `after`, given that `before` was to be rewritten; an empty list is what we hope for."""
    route = route_of(before, provider_keys)
    found = leaks(after, provider_keys)
    found += _address(before, after, route)
    found += _credentials(after, token)
    found += _gateway(after, route)
    found += _other_headers(before, after)
    return found + _body(before, after, route)


def unchanged(before, after):
    """What is wrong with `after`, given that this request had to stay as it was."""
    found = []
    if (before.method, before.url) != (after.method, after.url):
        found.append(Difference("address", f"had to stay {before.url}, went to {after.url}"))
    if _counted(before.headers) != _counted(after.headers):
        found.append(Difference("header", "the headers of a request that had to stay changed"))
    if before.body != after.body:
        found.append(Difference("body", "the body of a request that had to stay changed"))
    return found


def _address(before, after, route):
    wanted = f"https://{REST_HOST}{route.path}"
    if (after.method, after.url) == (before.method, wanted):
        return []
    return [Difference("address", f"{after.method} {after.url} instead of {before.method} {wanted}")]


def _credentials(after, token):
    found = []
    if after.values("authorization") != [f"Bearer {token}"]:
        found.append(Difference("token", f"Authorization is {after.values('authorization') or 'missing'}"))
    if after.values("cf-aig-authorization"):
        found.append(Difference("token", "cf-aig-authorization is still sent"))
    # Old releases of the Anthropic SDK send api_key in both headers; the Cloudflare token does no harm there.
    if any(value != token for value in after.values("x-api-key")):
        found.append(Difference("token", "x-api-key is still sent"))
    return found


def _gateway(after, route):
    sent = after.values("cf-aig-gateway-id")
    if sent == [route.gateway]:
        return []
    return [Difference("gateway", f"cf-aig-gateway-id is {sent or 'missing'}, the path said {route.gateway}")]


def _other_headers(before, after):
    wanted = _counted((RENAMED.get(name, name), value) for name, value in before.headers if name not in DECIDED)
    sent = _counted(pair for pair in after.headers if pair[0] not in DECIDED)
    found = [Difference("header", f"{name}: {value} is missing") for name, value in wanted - sent]
    return found + [Difference("header", f"{name}: {value} is new") for name, value in sent - wanted]


def _counted(headers):
    return Counter((name, value) for name, value in headers if name not in INCIDENTAL)


def _body(before, after, route):
    old, new = before.json(), after.json()
    if not isinstance(old, dict):
        return [] if before.body == after.body else [Difference("body", "not the same bytes")]
    wanted = old if route.model is None else {**old, "model": route.model}
    if new == wanted:
        return []
    if not isinstance(new, dict):
        return [Difference("body", "no longer a JSON object")]
    found = []
    if new.get("model") != wanted.get("model"):
        found.append(Difference("model", f"{new.get('model')} instead of {wanted.get('model')}"))
    if {**new, "model": None} != {**wanted, "model": None}:
        found.append(Difference("body", "something beside the model changed"))
    return found
