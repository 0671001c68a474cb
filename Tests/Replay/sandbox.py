"""Where programs run: a Python environment with the real clients, no way out of the machine, and a recorder.

Nothing may leave loopback. Where the kernel allows it, the whole run moves into a network namespace of its own that has
nothing but loopback. Where it does not, the guards remain: the proxy forwards nothing, Python and node refuse to connect
anywhere else (guards/), and every credential is a fake.
"""

import contextlib
import ctypes
import fcntl
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
from dataclasses import dataclass

from recorder import Recorder, Request

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
GUARDS = HERE / "guards"
REQUIREMENTS = HERE / "requirements.txt"
VENV = REPOSITORY / ".build-replay" / "venv"

NEEDED_COMMANDS = ("bash", "sh", "curl", "wget", "node", "go", "ruby", "php", "perl", "java",
                   "swiftc", "keytool", "openssl")
TIME_LIMIT = 60  # seconds for one program
SYSTEM_AUTHORITIES = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")
NEW_MOUNTS, BIND, PRIVATE_AND_BELOW = 0x20000, 0x1000, 0x4000 | 0x40000  # of unshare(2) and mount(2)


@dataclass(frozen=True)
class Run:
    """What one execution of a program did."""

    requests: list[Request]
    refused_hosts: list[str]
    status: int
    output: str

    @property
    def trouble(self):
        """Why this run cannot be used, or None."""
        if self.refused_hosts:
            return f"wanted to reach {', '.join(self.refused_hosts)}"
        if self.status != 0:
            lines = self.output.strip().splitlines() or ["no output"]
            return f"exit {self.status}: {lines[-1]}"
        return None


def missing_commands():
    """Programs of the system that are needed and not there."""
    return [name for name in NEEDED_COMMANDS if shutil.which(name) is None]


def prepare_python(environment=VENV, requirements=REQUIREMENTS):
    """Makes an environment with pinned packages unless it is there already; the only step that uses the network."""
    stamp = environment / "requirements.txt"
    wanted = requirements.read_text()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"installing the packages of {requirements.parent.name}/ …", file=sys.stderr, flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
    subprocess.run([environment / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "--requirement", requirements], check=True)
    stamp.write_text(wanted)


def leave_network():
    """Moves this process into namespaces of its own, with nothing but loopback; False where the kernel says no."""
    new_user, new_network = 0x10000000, 0x40000000 | NEW_MOUNTS
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if getattr(libc, "unshare", None) is None:
        return False
    if libc.unshare(new_network) != 0:
        if libc.unshare(new_user | new_network) != 0:
            return False
        with contextlib.suppress(OSError):  # files are reached without a map too, the numbers only look odd
            pathlib.Path("/proc/self/setgroups").write_text("deny")
            pathlib.Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
            pathlib.Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    _raise_loopback()
    _mount(libc, "none", "/", PRIVATE_AND_BELOW)  # what is mounted from here on is not seen outside
    return True


def trust(authority):
    """Puts the recorder's authority in the place of the system's; for clients that take no other (URLSession)."""
    if SYSTEM_AUTHORITIES.exists():
        _mount(ctypes.CDLL(None, use_errno=True), str(authority), str(SYSTEM_AUTHORITIES), BIND)


def _mount(libc, source, target, flags):
    if libc.mount(source.encode(), target.encode(), None, ctypes.c_ulong(flags), None) != 0:
        raise OSError(ctypes.get_errno(), f"mount {target}: {os.strerror(ctypes.get_errno())}")


def _raise_loopback():
    set_interface_flags, up_and_running = 0x8914, 0x1 | 0x40
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, set_interface_flags, struct.pack("16sh14x", b"lo", up_and_running))


class Sandbox:
    """Runs programs against a fresh recorder each."""

    def __init__(self, certificates, home):
        self.certificates = certificates
        self.home = pathlib.Path(home)

    def run(self, folder, command, environment):
        """Runs `command` in `folder` and returns what it asked for."""
        with Recorder(self.certificates) as recorder:
            try:
                process = subprocess.run(
                    command, cwd=folder, env=self._environment(recorder.port, environment), stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", timeout=TIME_LIMIT)
                status, output = process.returncode, process.stdout
            except subprocess.TimeoutExpired:
                status, output = -1, f"not finished after {TIME_LIMIT} seconds"
            return Run(list(recorder.requests), list(recorder.refused), status, output)

    def _environment(self, port, own):
        """A small environment made from nothing, so that no credential or proxy of this machine gets in."""
        proxy = f"http://127.0.0.1:{port}"
        authority = str(self.certificates.authority)
        return {
            "PATH": os.pathsep.join([str(VENV / "bin"), os.environ.get("PATH", os.defpath)]),
            "HOME": str(self.home), "TMPDIR": str(self.home), "LANG": "C.UTF-8",
            "HTTPS_PROXY": proxy, "https_proxy": proxy, "HTTP_PROXY": proxy, "http_proxy": proxy,
            "ALL_PROXY": proxy, "NO_PROXY": "", "no_proxy": "",
            "SSL_CERT_FILE": authority, "REQUESTS_CA_BUNDLE": authority, "CURL_CA_BUNDLE": authority,
            "NODE_EXTRA_CA_CERTS": authority, "NODE_OPTIONS": f"--require {GUARDS / 'preload.cjs'}",
            "PYTHONPATH": str(GUARDS), "PYTHONDONTWRITEBYTECODE": "1", "REPLAY_PORT": str(port),
            **self._languages(port), **own,
        }

    def _languages(self, port):
        """What clients need that do not read the variables above."""
        settings = self.certificates.settings
        return {
            "WGETRC": str(settings / "wgetrc"), "PHP_INI_SCAN_DIR": f":{settings / 'php'}",
            "GOCACHE": str(VENV.parent / "go"), "GO111MODULE": "off", "GOFLAGS": "-p=1",
            "JAVA_TOOL_OPTIONS": f"-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort={port} -Dhttp.nonProxyHosts= "
                                 f"-Djavax.net.ssl.trustStore={settings / 'java.p12'} "
                                 "-Djavax.net.ssl.trustStorePassword=changeit",
        }
