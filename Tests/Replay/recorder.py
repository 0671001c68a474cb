"""A loopback server that plays both Cloudflare hosts and writes down every request.

The programs under test name the real hosts, before and after migration, so their text is never touched to redirect them.
Two ways lead here instead, both ending in TLS with a certificate made for this run by a throw-away authority:

* curl and Python honour HTTPS_PROXY: `CONNECT gateway.ai.cloudflare.com:443` is answered here, not forwarded;
* node's fetch ignores proxies: guards/preload.cjs opens its TLS connections to this port directly.

There is no code here that opens a connection: what is not one of the two hosts is refused with 403.
"""

import base64
import hashlib
import json
import pathlib
import socket
import ssl
import subprocess
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

LEGACY_HOST = "gateway.ai.cloudflare.com"
REST_HOST = "api.cloudflare.com"
HOSTS = (LEGACY_HOST, REST_HOST)

TLS_HANDSHAKE = b"\x16"  # first byte of a TLS connection; a proxy request begins with a letter
WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


@dataclass(frozen=True)
class Request:
    """One request as it arrived."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]  # names in lower case, in the order of arrival
    body: bytes

    @property
    def host(self):
        return urlsplit(self.url).hostname

    @property
    def path(self):
        parts = urlsplit(self.url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def values(self, name):
        return [value for key, value in self.headers if key == name]

    def json(self):
        """The body as JSON, or None when it is something else."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


@dataclass(frozen=True)
class Certificates:
    """The throw-away authority of one run and the one certificate it signed."""

    authority: pathlib.Path
    certificate: pathlib.Path
    key: pathlib.Path
    settings: pathlib.Path  # files that tell clients of the authority which read no variable for it

    def server_context(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        context.set_alpn_protocols(["http/1.1"])
        return context


def make_certificates(folder):
    """Creates an authority and a certificate for both hosts in `folder`."""
    folder = pathlib.Path(folder)
    made = Certificates(folder / "ca.pem", folder / "host.pem", folder / "host.key", folder / "settings")
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    _openssl(["req", "-x509", *curve, "-days", "2", "-subj", "/CN=replay test authority",
              "-addext", "basicConstraints=critical,CA:TRUE",
              "-addext", "keyUsage=critical,keyCertSign,cRLSign",
              "-keyout", folder / "ca.key", "-out", made.authority])
    _openssl(["req", *curve, "-subj", f"/CN={HOSTS[0]}", "-keyout", made.key, "-out", folder / "host.csr"])
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    (folder / "host.ext").write_text(
        f"subjectAltName={names}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n")
    _openssl(["x509", "-req", "-in", folder / "host.csr", "-CA", made.authority, "-CAkey", folder / "ca.key",
              "-CAcreateserial", "-days", "2", "-extfile", folder / "host.ext", "-out", made.certificate])
    _write_settings(made)
    return made


def _write_settings(made):
    (made.settings / "php").mkdir(parents=True)
    (made.settings / "php" / "authority.ini").write_text(f"curl.cainfo={made.authority}\n")
    (made.settings / "wgetrc").write_text(f"ca_certificate = {made.authority}\n")
    _run(["keytool", "-importcert", "-noprompt", "-alias", "replay", "-storepass", "changeit",
          "-keystore", made.settings / "java.p12", "-file", made.authority])


def _openssl(arguments):
    _run(["openssl", *arguments])


def _run(command):
    result = subprocess.run([*map(str, command)], capture_output=True, text=True)
    if result.returncode != 0:
        raise RuntimeError(f"{command[0]} {command[1]} failed: {(result.stderr or result.stdout).strip()}")


class Recorder:
    """Listens on a free loopback port while the `with` block runs; `requests` holds what arrived."""

    def __init__(self, certificates):
        self.requests = []
        self.refused = []  # hosts a program wanted to reach and was not let through to
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.recorder = self
        self._server.tls = certificates.server_context()

    @property
    def port(self):
        return self._server.server_address[1]

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()

    def add(self, request):
        with self._lock:
            self.requests.append(request)

    def refuse(self, host):
        with self._lock:
            self.refused.append(host)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request, client_address):
        """A client that hangs up, or does not trust the certificate, shows in its own exit status."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 20

    def setup(self):
        if self.request.recv(1, socket.MSG_PEEK) == TLS_HANDSHAKE:
            self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        super().setup()

    def log_message(self, format, *args):
        """Silent: what arrived is in `Recorder.requests`."""

    def do_CONNECT(self):
        host = self.path.rpartition(":")[0]
        if host not in HOSTS:
            self.server.recorder.refuse(host)
            self.close_connection = True
            return self.send_error(403, "only the two Cloudflare hosts are played here")
        self.send_response(200, "Connection established")
        self.end_headers()
        self.wfile.flush()
        self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        self.connection = self.request
        super().setup()
        self.close_connection = False

    def do_GET(self):
        self._record_and_answer()

    do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_GET

    def _record_and_answer(self):
        host = self.headers.get("host", "").split(":")[0].lower()
        if not isinstance(self.request, ssl.SSLSocket) or host not in HOSTS:
            self.server.recorder.refuse(host)
            self.close_connection = True
            return self.send_error(403, "only the two Cloudflare hosts are played here")
        request = Request(
            method=self.command,
            url=f"https://{host}{self.path}",
            headers=tuple((name.lower(), value) for name, value in self.headers.items()),
            body=self._read_body())
        self.server.recorder.add(request)
        if self.headers.get("upgrade", "").lower() == "websocket":
            return self._accept_websocket()
        self._send(*answer(request))

    def _read_body(self):
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            return b"".join(iter(self._read_chunk, b""))
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def _read_chunk(self):
        size = int(self.rfile.readline().split(b";")[0], 16)
        chunk = self.rfile.read(size)
        self.rfile.readline()
        return chunk

    def _send(self, content_type, payload):
        self.send_response(200)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def _accept_websocket(self):
        """Shakes hands and says goodbye at once: the handshake is the request."""
        key = self.headers["sec-websocket-key"] + WEBSOCKET_GUID
        self.send_response(101)
        self.send_header("upgrade", "websocket")
        self.send_header("connection", "Upgrade")
        self.send_header("sec-websocket-accept", base64.b64encode(hashlib.sha1(key.encode()).digest()).decode())
        protocols = self.headers.get("sec-websocket-protocol", "")
        if protocols:
            self.send_header("sec-websocket-protocol", protocols.split(",")[0].strip())
        self.end_headers()
        self.wfile.write(b"\x88\x02\x03\xe8")  # close frame, code 1000
        self.close_connection = True


# Answers. Just enough for a client of each route to be content; which route was meant is read off the path, because the
# same client must be content with both hosts.

def answer(request):
    """The content type and bytes of a minimal valid answer."""
    path = request.path.split("?")[0].rstrip("/")
    body = request.json()
    wanted = body if isinstance(body, dict) else {}
    if wanted.get("stream") or ":streamGenerateContent" in path:
        return "text/event-stream", _event_stream(path, wanted)
    return "application/json", json.dumps(_document(path, wanted)).encode()


def _document(path, wanted):
    model = wanted.get("model", "model")
    if path.endswith("/messages"):
        return _message(model)
    if path.endswith("/count_tokens"):
        return {"input_tokens": 3}
    if path.endswith("/responses"):
        return _response(model)
    if path.endswith("/embeddings"):
        return {"object": "list", "model": model, "usage": {"prompt_tokens": 1, "total_tokens": 1},
                "data": [{"object": "embedding", "index": 0, "embedding": [0.25, 0.5]}]}
    if "generateContent" in path:
        return {"candidates": [{"content": {"role": "model", "parts": [{"text": "hello"}]}}]}
    if "/@cf/" in path or path.endswith("/run"):
        return {"result": {"response": "hello", "data": [[0.25, 0.5]]}, "success": True, "errors": [], "messages": []}
    return _completion(model)


def _completion(model):
    return {"id": "chat-1", "object": "chat.completion", "created": 1, "model": model,
            "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hello"}}],
            "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}


def _response(model):
    text = {"type": "output_text", "text": "hello", "annotations": []}
    return {"id": "resp-1", "object": "response", "created_at": 1, "status": "completed", "model": model,
            "output": [{"id": "msg-1", "type": "message", "role": "assistant", "status": "completed",
                        "content": [text]}],
            "parallel_tool_calls": True, "tool_choice": "auto", "tools": []}


def _message(model):
    return {"id": "msg-1", "type": "message", "role": "assistant", "model": model, "stop_reason": "end_turn",
            "stop_sequence": None, "content": [{"type": "text", "text": "hello"}],
            "usage": {"input_tokens": 1, "output_tokens": 1}}


def _event_stream(path, wanted):
    model = wanted.get("model", "model")
    if path.endswith("/messages"):
        return _named_events([
            {"type": "message_start", "message": {**_message(model), "content": [], "stop_reason": None}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "hello"}},
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn", "stop_sequence": None},
             "usage": {"output_tokens": 1}},
            {"type": "message_stop"}])
    if path.endswith("/responses"):
        return _named_events([
            {"type": "response.output_text.delta", "delta": "hello", "item_id": "msg-1", "output_index": 0,
             "content_index": 0, "sequence_number": 1, "logprobs": []},
            {"type": "response.completed", "sequence_number": 2, "response": _response(model)}])
    chunk = {"id": "chat-1", "object": "chat.completion.chunk", "created": 1, "model": model,
             "choices": [{"index": 0, "delta": {"role": "assistant", "content": "hello"}, "finish_reason": None}]}
    return f"data: {json.dumps(chunk)}\n\ndata: [DONE]\n\n".encode()


def _named_events(events):
    return "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events).encode()
