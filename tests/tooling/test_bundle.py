"""The bundle that script/build makes does the whole job by itself.

Run where there is one: `dist/annotator`, or the folder that ANNOTATOR_BUNDLE names.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.web_files import a_page
from tests.word_files import a_docx, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "harbour.txt"
REVIEW = ROOT / "resources" / "samples" / "harbour.review.json"
LARGEST = 140_000_000
# The program itself refuses less (annotator/doctor.py); here it is asked what lies in the bundle.
OLDEST_SQLITE = (3, 37)
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="this is about Linux")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def bundle() -> Path:
    folder = Path(os.environ.get("ANNOTATOR_BUNDLE") or ROOT / "dist" / "annotator").absolute()
    if not folder.is_dir():
        pytest.skip(f"no bundle in {folder}: script/build makes one")
    return folder


class Person:
    """Somebody who has the bundle, a home of their own, and nothing of Python."""

    def __init__(self, bundle: Path, home: Path) -> None:
        self._program = bundle / ("annotator.exe" if sys.platform == "win32" else "annotator")
        self.home = home
        kept = ("DISPLAY", "LANG", "PATH", "SYSTEMROOT", "TEMP", "TMPDIR", "WINDIR")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment |= {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")}
        # Qt says at each start that it misses this, where no locale is set.
        self.environment.setdefault("LANG", "C.UTF-8")
        self.environment["ANNOTATOR_LIBRARY"] = str(home / "desk.annotator")

    def call(self, *words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self._program, *map(str, words)],
            cwd=self.home,
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=50,
            check=False,
        )

    def told(self, *words: str | Path) -> str:
        """Return what a call writes that must go well."""
        found = self.call(*words)
        assert found.returncode == 0, found.stderr
        return found.stdout

    def imported(self, *files: Path) -> list[str]:
        """Import files and return the ids of their articles."""
        return [result["id"] for result in json.loads(self.told("import", *files, "--json"))]


@pytest.fixture
def person(bundle: Path, tmp_path: Path) -> Person:
    return Person(bundle, tmp_path)


def files(bundle: Path) -> list[str]:
    return [file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if file.is_file()]


def test_the_sample_is_imported_annotated_and_written_for_word(person: Person) -> None:
    (article,) = person.imported(SAMPLE)
    person.told("annotate", article, REVIEW)
    person.told("export", article, "-o", "review.docx", "--document", "checking")
    claims = json.loads(person.told("list", "--json"))[0]["claims"]
    with ZipFile(person.home / "review.docx") as archive:
        comments = archive.read("word/comments.xml").decode()
        text = archive.read("word/document.xml").decode()
    assert comments.count("<w:comment ") >= claims > 0
    assert "Brennhaven" in text


def test_word_files_and_web_pages_are_read_by_a_worker(person: Person) -> None:
    word, page = person.home / "ferry.docx", person.home / "ferry.html"
    word.write_bytes(a_docx(paragraph("Ferry to Aldra halted", style="Title"), paragraph("Nobody was hurt.")))
    page.write_text(a_page(), encoding="utf-8")
    one, other = person.imported(word, page)
    assert "Nobody was hurt." in json.loads(person.told("show", one, "--json"))["article"]["text"]
    shown = json.loads(person.told("show", other, "--json"))["article"]["text"]
    assert "three cars were lost in the bay" in shown
    assert "Home" not in shown


def test_a_broken_word_file_is_refused_by_name(person: Person) -> None:
    broken = person.home / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 and no more")
    found = person.call("import", broken, "--json")
    assert found.returncode == 1
    assert "broken.docx" in json.loads(found.stdout)[0]["refused"]


def test_its_sqlite_has_full_text_search_and_is_new_enough(person: Person) -> None:
    said = person.call("doctor").stdout
    found = re.search(r"SQLite: (\d+)\.(\d+)\.\d+ with full-text search", said)
    assert found, said
    assert (int(found[1]), int(found[2])) >= OLDEST_SQLITE
    person.imported(SAMPLE)
    assert "Brennhaven" in person.told("search", "Brennhaven")


@contextmanager
def screen(person: Person) -> Iterator[None]:
    """Give a person on Linux a screen of their own; elsewhere there is one."""
    if not sys.platform.startswith("linux"):
        yield
        return
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not on this machine")
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        os.close(write)
        with os.fdopen(read) as told:
            person.environment["DISPLAY"] = f":{told.readline().strip()}"
        try:
            yield
        finally:
            running.terminate()


def test_the_window_opens_and_paints_the_article(person: Person) -> None:
    with screen(person):
        found = person.call("--exit-after-first-paint", SAMPLE)
    assert (found.returncode, found.stderr) == (0, "")
    assert json.loads(person.told("list", "--json"))[0]["title"]


@LINUX
def test_without_a_screen_the_window_is_refused_in_words(person: Person) -> None:
    person.environment.pop("DISPLAY", None)
    found = person.call(SAMPLE)
    assert found.returncode == 1
    assert "there is no display here" in found.stderr


@LINUX
def test_it_is_small(bundle: Path) -> None:
    sizes = {file: (bundle / file).lstat().st_size for file in files(bundle)}
    largest = sorted(sizes, key=lambda file: -sizes[file])[:10]
    assert sum(sizes.values()) <= LARGEST, {file: sizes[file] for file in largest}


def test_nothing_in_it_speaks_to_the_network_or_shows_foreign_pages(bundle: Path) -> None:
    unwanted = re.compile(
        r"Qt6?(Network|Qml|Quick|WebEngine)|/tls/|networkinformation|_ssl\.|lib(ssl|crypto)"
    )
    assert [file for file in files(bundle) if unwanted.search(file)] == []


@LINUX
@pytest.mark.parametrize(
    "plugin",
    [
        "platforms/libqxcb.so",
        "platforms/libqwayland",
        "platforms/libqoffscreen.so",
        "wayland-shell-integration/libxdg-shell.so",
        "platformthemes/libqxdgdesktopportal.so",
        "iconengines/libqsvgicon.so",
        "imageformats/libqsvg.so",
    ],
)
def test_what_a_desktop_needs_of_qt_is_there(bundle: Path, plugin: str) -> None:
    assert [file for file in files(bundle) if f"plugins/{plugin}" in file]
