"""Imported by Python at start-up through PYTHONPATH: a socket may only be connected to loopback."""

import socket


def _is_loopback(address):
    return not isinstance(address, tuple) or address[0] in ("127.0.0.1", "::1", "localhost")


def _guard(connect):
    def guarded(self, address):
        if not _is_loopback(address):
            raise ConnectionRefusedError(f"replay: connection to {address[0]} refused")
        return connect(self, address)
    return guarded


socket.socket.connect = _guard(socket.socket.connect)
socket.socket.connect_ex = _guard(socket.socket.connect_ex)
