"""Nothing leaves this machine: the whole walk is made without one connection to an internet address.

Python tells its audit hooks of every connection, in each process of the walk; the libraries below Python that
could make one are not loaded at all.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import paths
from tests.calls import ROOT, Said, command, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable

    Call = Callable[..., Said]

GUARD = """
import os
import socket
import sys

ASKS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"}
SENDS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
INTERNET = {socket.AF_INET, socket.AF_INET6}


def refuse(event, arguments):
    if event in ASKS or (event in SENDS and arguments[0].family in INTERNET):
        with open(os.environ["CONNECTIONS"], "a", encoding="utf-8") as log:
            log.write(f"{event} {arguments[1:]}\\n")
        raise OSError(f"no connection may be made: {event}")


sys.addaudithook(refuse)
with open(os.environ["CONNECTIONS"] + ".processes", "a", encoding="utf-8") as log:
    log.write(f"{os.getpid()}\\n")
"""
"""A sitecustomize module: every Python process that starts with it on its path keeps watch."""

SAMPLES = paths.resource("samples")
PAGE = """\
<!doctype html><html lang="en"><head><title>Quay shut</title>
<meta property="og:image" content="https://quay.example/a.png">
<link rel="stylesheet" href="//quay.example/a.css"><script src="https://quay.example/a.js"></script></head>
<body><article><h1>Quay shut after storm</h1><img src="https://quay.example/b.png" alt="The quay">
<p>The quay of Lindmoor stayed shut on Tuesday, the harbour master said, after a storm had torn two cranes
from their rails and thrown a barge across the basin.</p>
<p>“We shall open when it is safe,” he said. Nobody was hurt, and the ferry to Aldra runs from the north pier
until the cranes have been cleared away, which may take a week.</p>
<iframe src="https://quay.example/c"></iframe></article></body></html>
"""
"""A page that names pictures, styles and programs on the web."""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return the file into which each connection is written."""
    return tmp_path / "connections.txt"


@pytest.fixture
def environment(tmp_path: Path, log: Path) -> dict[str, str]:
    """Return an environment in which every Python process keeps watch."""
    guard = tmp_path / "guard"
    guard.mkdir()
    (guard / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    more = {"CONNECTIONS": str(log), "PYTHONPATH": f"{guard}:{ROOT}", "HOME": str(tmp_path)}
    return surroundings(**more, ANNOTATOR_LIBRARY=str(tmp_path / "desk.annotator"))


@pytest.fixture
def call(environment: dict[str, str]) -> Call:
    """Return what makes a call that must succeed."""

    def make(*words: str | Path, **more: str) -> Said:
        ran = subprocess.run(command(*words), env={**environment, **more}, capture_output=True, check=False)
        assert ran.returncode == 0, ran.stderr.decode()
        return Said(ran.returncode, ran.stdout, ran.stderr)

    return make


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.skipif(sys.platform == "win32", reason="paths are joined otherwise there")
def test_the_whole_walk_makes_no_connection(call: Call, log: Path, tmp_path: Path) -> None:
    page = tmp_path / "quay.html"
    page.write_text(PAGE, encoding="utf-8")
    call("--reviewer", "Ada Brandt <AB>", "import", SAMPLES, page)
    rows = call("list", "--json").json
    assert len(rows) == 4
    harbour = next(row["id"] for row in rows if row["claims"] == 28)
    call("annotate", harbour, SAMPLES / "harbour.review.json")
    for name in ("report.docx", "review.json"):
        call("export", harbour, "-o", tmp_path / name)
    call("import", tmp_path / "report.docx")
    call("search", "quay")
    call("show", harbour, "--json")
    call("check")
    call("backup", tmp_path / "copy.annotator")
    call("restore", tmp_path / "copy.annotator")
    call("review", SAMPLES / "souk.ar.txt", "-o", tmp_path / "souk.docx", "--document", "checking")
    call("--exit-after-first-paint", SAMPLES / "festival.txt", QT_QPA_PLATFORM="offscreen")
    assert not log.exists(), log.read_text(encoding="utf-8")
    # Each call kept watch, and so did the workers that read the web page and the Word file.
    processes = log.with_name(f"{log.name}.processes").read_text(encoding="utf-8").split()
    assert len(processes) >= 13 + 2


@pytest.mark.skipif(sys.platform == "win32", reason="paths are joined otherwise there")
@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import socket; socket.socket(socket.AF_INET6).connect(('::1', 9))",
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'a', ('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
    ],
)
def test_a_connection_would_be_noticed(attempt: str, environment: dict[str, str], log: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", attempt], env=environment, capture_output=True, check=False)
    assert ran.returncode == 1
    assert b"no connection may be made" in ran.stderr
    assert log.exists()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="this system does not list loaded libraries")
def test_the_window_loads_no_library_that_makes_connections(environment: dict[str, str]) -> None:
    program = (
        "import sys; from pathlib import Path; from annotator import cli;"
        " code = cli.main(['--exit-after-first-paint', sys.argv[1]]);"
        " print(Path('/proc/self/maps').read_text()); sys.exit(code)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(SAMPLES / "harbour.txt")],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert "libQt6Widgets" in ran.stdout
    for library in ("libQt6Network", "libQt6WebEngine", "libQt6WebSockets", "libcurl"):
        assert library not in ran.stdout
