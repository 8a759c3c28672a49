"""What a screen reader hears: the program as the accessibility bus of a real desktop has it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.paths import resource
from tests.journeys import heard, screen

MISSING = [*screen.lacking(), *heard.lacking()] + ([] if shutil.which("dbus-run-session") else ["dbus"])

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(80),
    pytest.mark.skipif(bool(MISSING), reason=f"this machine has no {' and no '.join(MISSING)}"),
]

INTERACTIVE = {
    "check box",
    "combo box",
    "list",
    "list item",
    "push button",
    "push button menu",
    "radio button",
    "slider",
    "table cell",
    "text",
}
"""Roles of AT-SPI that a person acts upon."""

Row = dict[str, object]


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    folder = tmp_path_factory.mktemp("heard")
    review = resource("samples", "harbour.review.json")
    call = ["dbus-run-session", "--", sys.executable, "-m", "tests.journeys.heard", str(folder), str(review)]
    places = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config"}
    kept = {key: str(folder / name) for key, name in places.items()}
    for place in kept.values():
        Path(place).mkdir()
    with screen.screen() as display:
        env = os.environ | kept | {"DISPLAY": display, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            call, cwd=Path(__file__).parents[2], env=env, capture_output=True, check=False, timeout=70
        )
    assert done.returncode == 0, done.stderr.decode()
    found: list[Row] = json.loads(done.stdout)
    return found


def test_nothing_that_is_acted_upon_is_without_a_name(rows: list[Row]) -> None:
    assert len(rows) > 60
    acted_upon = [row for row in rows if row["role"] in INTERACTIVE or row["focusable"]]
    assert len(acted_upon) > 40
    assert [row for row in acted_upon if not row["name"]] == []


def test_the_text_the_claims_and_the_open_card_are_heard(rows: list[Row]) -> None:
    names = {(row["role"], row["name"]) for row in rows}
    assert ("text", "Article text") in names
    assert ("list", "Claims") in names
    assert ("check box", "Contradicted") in names  # a verdict in the open card
    claims = [str(name) for role, name in names if role == "list item" and str(name).startswith("Claim ")]
    assert claims
    assert all(":" in name and "." in name for name in claims)
