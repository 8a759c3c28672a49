"""The worker process that reads foreign files: it parses, and sends plain data back.

It runs apart so that a file that hangs, grows or breaks a parser costs one refusal and not the window.
"""

from __future__ import annotations

import json
import signal
from typing import TYPE_CHECKING

from annotator import importers
from annotator.app.limits import limit_memory
from annotator.domain.errors import TooMuchMemoryError, UserError
from annotator.importers import wire

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from annotator.importers import Foreign

READY = b"ready"

RETURNED = "returned"
"""Asks for what a Word file of ours holds that came back, instead of an importer's draft."""


def serve(connection: Connection[bytes, bytes], memory: int) -> None:
    """Answer requests until the other side closes; `memory` is in bytes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that a person speaks to.
    limit_memory(memory)
    importers.warm_up()
    connection.send_bytes(READY)
    try:
        while True:
            request, data = connection.recv_bytes(), connection.recv_bytes()
            connection.send_bytes(answer(request, data, memory))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # The program that asked has ended.


def ask(importer: str, *, name: str, encoding: str | None) -> bytes:
    """Return the words of a request; the bytes of the file follow it."""
    return json.dumps([importer, name, encoding]).encode()


def answer(request: bytes, data: bytes, memory: int) -> bytes:
    """Return what becomes of one file: its draft or its refusal."""
    key, name, encoding = json.loads(request)
    try:
        if key == RETURNED:
            return wire.pack_returned(importers.read_returned(data, name=name))
        return wire.pack_draft(_importer(key).parse(data, name=name, encoding=encoding))
    except MemoryError:
        return wire.pack_refusal(TooMuchMemoryError(name=name, limit=memory // 1_000_000))
    except UserError as error:
        return wire.pack_refusal(error)


def _importer(key: str) -> Foreign:
    importer = importers.as_foreign(key)
    if importer is None:
        raise ValueError(key)
    return importer
