"""Workers that do what no worker should: each takes the place of `annotator.app.worker.serve`."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

from annotator.app.limits import OVER_MEMORY
from annotator.app.worker import READY

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    Wire = Connection[bytes, bytes]


def _asked(connection: Wire) -> None:
    connection.send_bytes(READY)
    connection.recv_bytes()
    connection.recv_bytes()


def hangs(connection: Wire, _memory: int) -> None:
    """Take a file and never answer."""
    _asked(connection)
    time.sleep(60)


def breaks(connection: Wire, _memory: int) -> None:
    """End without an answer, as after an exception that nobody foresaw."""
    _asked(connection)


def crashes(connection: Wire, _memory: int) -> None:
    """End as a parser with a fault in it does."""
    _asked(connection)
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def babbles(connection: Wire, _memory: int) -> None:
    """Answer something that is no answer."""
    _asked(connection)
    connection.send_bytes(b"\x80\x04]\x94.")
    time.sleep(60)


def refuses_nonsense(connection: Wire, _memory: int) -> None:
    """Refuse with something that is no refusal."""
    _asked(connection)
    connection.send_bytes(b'{"refused": "SystemExit", "parameters": {}}')
    time.sleep(60)


def is_ended_by_its_watch(connection: Wire, _memory: int) -> None:
    """End as a worker does that grew too large."""
    _asked(connection)
    os._exit(OVER_MEMORY)


def never_ready(_connection: Wire, _memory: int) -> None:
    """Start and say nothing."""
    time.sleep(60)


def never_starts(_connection: Wire, _memory: int) -> None:
    """End before being ready."""
