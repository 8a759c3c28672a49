"""What a Linux desktop reads: entries of its menu, kinds of files, data for its software centre."""

from __future__ import annotations

import shutil
import subprocess
from configparser import ConfigParser
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from annotator import __version__, paths
from annotator.app.library import Library
from annotator.cli.rows import window_parser

if TYPE_CHECKING:
    from pathlib import Path

LINUX = paths.resource("linux")
ENTRIES = sorted(LINUX.glob("*.desktop"))
# The project has no domain that the component's id could be built on.
NO_DOMAIN = "--override=cid-desktopapp-is-not-rdns=info"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
OURS = "application/x-annotator-"


def entry(file: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # the documented way to keep the case
    parser.read(file, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def kinds() -> dict[str, ET.Element]:
    found = ET.parse(LINUX / "annotator-mime.xml").getroot().iter(f"{MIME}mime-type")  # noqa: S314 - our own file
    return {kind.get("type", ""): kind for kind in found}


def matches(match: ET.Element, data: bytes) -> bool:
    """Say whether a `match` of shared-mime-info and one of those inside it hold for the data."""
    value, at = match.get("value", ""), int(match.get("offset", "0"))
    if match.get("type") == "big32":
        wanted = int(value, 16).to_bytes(4, "big")
    else:
        wanted = value.encode().decode("unicode_escape").encode("latin-1")
    inside = match.findall(f"{MIME}match")
    return data[at:].startswith(wanted) and (not inside or any(matches(one, data) for one in inside))


def is_library(data: bytes) -> bool:
    magic = kinds()[f"{OURS}library"].find(f"{MIME}magic")
    assert magic is not None
    return any(matches(match, data) for match in magic.findall(f"{MIME}match"))


def test_a_library_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    Library.open(tmp_path / "desk").close()
    data = (tmp_path / "desk").read_bytes()
    assert is_library(data)
    assert not is_library(data[:68] + b"\0\0\0\0" + data[72:])
    assert not is_library(b"Anno" * 30)


@pytest.mark.parametrize("file", ENTRIES, ids=lambda file: file.name)
def test_an_entry_calls_the_program_as_it_can_be_called(file: Path) -> None:
    program, *words = entry(file)["Exec"].split()
    given = [{"%F": "one.txt", "%f": "one.annotator"}.get(word, word) for word in words]
    assert program == "annotator"
    options = window_parser().parse_args(given)
    assert [str(options.library or options.files[0])] == given[-1:]


def test_each_kind_of_our_files_is_opened_by_an_entry_and_named_by_the_software_centre() -> None:
    opened = {kind for file in ENTRIES for kind in entry(file)["MimeType"].split(";")}
    root = ET.parse(LINUX / "annotator.metainfo.xml").getroot()  # noqa: S314 - our own file
    named = {element.text for element in root.iter("mediatype")}
    assert set(kinds()) == named == {kind for kind in opened if kind.startswith(OURS)}


def test_the_software_centre_is_told_this_version() -> None:
    newest = ET.parse(LINUX / "annotator.metainfo.xml").getroot().find("releases/release")  # noqa: S314 - our own file
    assert newest is not None
    assert newest.get("version") == __version__


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_icon_is_there_in_every_size_that_a_desktop_asks_for(size: int) -> None:
    data = paths.resource("icons", f"annotator-{size}.png").read_bytes()
    assert data[16:24] == size.to_bytes(4, "big") * 2


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", *map(str, ENTRIES)],
        ["appstreamcli", "validate", "--no-net", NO_DOMAIN, str(LINUX / "annotator.metainfo.xml")],
        ["xmllint", "--noout", str(LINUX / "annotator-mime.xml")],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_judge_has_nothing_against_it(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not on this machine")
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr
