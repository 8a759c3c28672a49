"""What the doctor finds, says and advises, on machines made up here."""

import ctypes
import io
import os
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from annotator import doctor
from annotator.doctor import Finding, Purpose, State

LIBRARY = Finding("libxcb-cursor.so.0", State.MISSING, "cannot open", "libxcb-cursor0")
FONT = Finding("font NotoSerif-Regular.ttf", State.ADVICE, "not there", "fonts-noto-core")
FINE = Finding("libGL.so.1", State.FINE)


class Machine:
    """A Linux machine of a person who is not root, with nothing on it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
        self.libraries: set[str] = set()
        self.commands: set[str] = set()
        self.user = 1000
        self._fonts = home / "fonts" / "truetype"
        self._fonts.mkdir(parents=True)
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(ctypes, "CDLL", self._load)
        monkeypatch.setattr(shutil, "which", self._which)
        monkeypatch.setattr(os, "geteuid", lambda: self.user, raising=False)
        for variable in ("HOME", "USERPROFILE", "XDG_DATA_DIRS", "XDG_DATA_HOME"):
            monkeypatch.setenv(variable, str(home))

    def add_font(self, name: str) -> None:
        (self._fonts / name).touch()

    def add_all_libraries(self) -> None:
        self.libraries.update(need.name for need in doctor.needs())

    def _load(self, name: str) -> None:
        if name not in self.libraries:
            raise OSError(f"{name}: cannot open shared object file")

    def _which(self, name: str) -> str | None:
        return f"/usr/bin/{name}" if name in self.commands else None


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Machine:
    return Machine(monkeypatch, tmp_path)


def states(purpose: Purpose = Purpose.WINDOW) -> dict[str, State]:
    return {finding.name: finding.state for finding in doctor.diagnose(purpose)}


def test_each_need_is_a_library_or_a_font_with_its_package() -> None:
    for need in doctor.needs():
        assert need.is_font or ".so." in need.name
        assert need.package.strip() == need.package != ""


def test_a_library_that_the_loader_does_not_find_is_missing(machine: Machine) -> None:
    machine.add_all_libraries()
    machine.libraries.remove("libxcb-cursor.so.0")
    (absent,) = doctor.missing(doctor.diagnose())
    assert (absent.name, absent.package) == ("libxcb-cursor.so.0", "libxcb-cursor0")
    assert absent.detail == "cannot be loaded"


def test_a_machine_that_only_draws_needs_no_library_of_a_screen(machine: Machine) -> None:
    machine.add_all_libraries()
    machine.libraries.remove("libxcb-cursor.so.0")
    assert "libxcb-cursor.so.0" not in states(Purpose.WINDOWLESS)
    assert doctor.missing(doctor.diagnose(Purpose.WINDOWLESS)) == ()


def test_a_font_is_advised_and_never_demanded(machine: Machine) -> None:
    machine.add_all_libraries()
    assert states()["font NotoSerif-Regular.[ot]tf"] is State.ADVICE
    assert doctor.missing(doctor.diagnose()) == ()
    assert doctor.packages(doctor.diagnose()) == ("fonts-dejavu-core", "fonts-noto-core")


def test_a_font_in_a_folder_below_is_found(machine: Machine) -> None:
    machine.add_font("NotoSerif-Regular.ttf")
    assert states()["font NotoSerif-Regular.[ot]tf"] is State.FINE


def test_a_system_that_brings_its_own_libraries_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert set(states()) == {"Python", "SQLite"}


def test_a_package_that_brings_two_things_is_named_once(machine: Machine) -> None:
    machine.add_all_libraries()
    machine.libraries -= {"libglib-2.0.so.0", "libgthread-2.0.so.0"}
    assert doctor.packages(doctor.missing(doctor.diagnose())) == ("libglib2.0-0",)


def test_debian_is_told_the_packages(machine: Machine) -> None:
    machine.commands = {"apt-get"}
    told = doctor.command([FINE, LIBRARY, FONT])
    assert told == "sudo apt-get update && sudo apt-get install -y libxcb-cursor0 fonts-noto-core"


def test_root_is_told_no_sudo(machine: Machine) -> None:
    machine.commands, machine.user = {"apt-get"}, 0
    assert doctor.command([LIBRARY]) == "apt-get update && apt-get install -y libxcb-cursor0"


@pytest.mark.parametrize("installer", ["dnf", "zypper"])
def test_fedora_and_suse_are_told_the_libraries_by_their_own_names(machine: Machine, installer: str) -> None:
    machine.commands = {installer}
    assert doctor.command([FINE, LIBRARY, FONT]) == f"sudo {installer} install 'libxcb-cursor.so.0()(64bit)'"


def test_an_unknown_system_is_told_what_to_look_for(machine: Machine) -> None:
    told = doctor.command([FINE, LIBRARY, FONT])
    assert told.endswith("hold: libxcb-cursor.so.0, font NotoSerif-Regular.ttf")
    assert machine.commands == set()


def test_a_machine_with_everything_is_fine_and_told_no_command(machine: Machine) -> None:
    machine.add_all_libraries()
    machine.add_font("NotoSerif-Regular.ttf")
    out = io.StringIO()
    assert doctor.run(out) == 0
    assert "install" not in out.getvalue()
    assert f"SQLite: {sqlite3.sqlite_version} with full-text search" in out.getvalue()


def test_a_machine_that_lacks_a_font_is_fine_and_advised(machine: Machine) -> None:
    machine.add_all_libraries()
    out = io.StringIO()
    assert doctor.run(out) == 0
    assert "To install what is advised:" in out.getvalue()


def test_a_bare_machine_is_told_each_library_and_the_command(machine: Machine) -> None:
    machine.commands = {"apt-get"}
    out = io.StringIO()
    assert doctor.run(out) == 1
    assert all(need.name in out.getvalue() for need in doctor.needs())
    assert "To install what is missing:\n  sudo apt-get update && sudo apt-get install -y " in out.getvalue()


def test_an_old_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PYTHON_NEEDED", (99, 0))
    assert states()["Python"] is State.MISSING


def test_a_python_without_sqlite_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlite3", None)
    assert states()["SQLite"] is State.MISSING


def test_an_old_sqlite_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    assert states()["SQLite"] is State.MISSING


def test_an_sqlite_without_full_text_search_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Bare(sqlite3.Connection):
        def execute(self, *_: object) -> sqlite3.Cursor:
            raise sqlite3.OperationalError("no such module: fts5")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Bare))
    (finding,) = (finding for finding in doctor.diagnose() if finding.name == "SQLite")
    assert finding.state is State.MISSING
    assert "FTS5" in finding.detail


def test_the_set_up_is_told_the_packages_one_a_line(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.add_all_libraries()
    machine.libraries -= {"libEGL.so.1", "libxcb-cursor.so.0"}
    machine.add_font("DejaVuSans.ttf")
    assert doctor.main(["--for", "windowless", "--packages"]) == 0
    assert capsys.readouterr().out == "libegl1\n"


def test_the_set_up_is_told_whether_all_is_there(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert doctor.main(["--for", "windowless"]) == 1
    machine.add_all_libraries()
    assert doctor.main(["--for", "windowless"]) == 0
    assert doctor.main([]) == 0
    assert "libxcb-cursor" not in capsys.readouterr().out
