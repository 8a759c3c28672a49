"""Real keyboard layouts: each key pressed by its place, as a person does who looks at the letters on it."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.journeys.screen import lacking
from tests.journeys.test_journey import live

if TYPE_CHECKING:
    from pathlib import Path

missing = [*lacking(), *(name for name in ("setxkbmap", "xkbcomp") if shutil.which(name) is None)]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(100),
    pytest.mark.skipif(bool(missing), reason=f"this machine has no {' and no '.join(missing)}"),
]

FRENCH = {
    "10": "rate_1",  # &
    "11": "rate_2",  # é
    "13": "rate_4",  # '
    "15": "rate_6",  # -
    "19": "rate_0",  # à
    "shift+10": "rate_1",  # 1
    "ctrl+10": "claims",
    "24": "accept",  # a, where America has q
    "38": "",  # q, where America has a: a Latin letter counts
    "58": "previous_suggestion",  # , where America has m
    "47": "mention",  # m, where America has ;
    "shift+59": "next_suggestion",  # .
    "shift+58": "keys",  # ?
    "34": "start_left",  # the dead circumflex, where America has [
    "shift+34": "end_left",
    "35": "start_right",  # $
    "shift+35": "end_right",
    "ISO_Level3_Shift+14": "start_left",  # [
    "ISO_Level3_Shift+20": "start_right",  # ]
}
GERMAN = {
    "10": "rate_1",
    "34": "start_left",  # ü
    "35": "start_right",  # +
    "shift+34": "end_left",
    "shift+35": "end_right",  # *
    "ISO_Level3_Shift+17": "start_left",  # [
    "ISO_Level3_Shift+18": "start_right",  # ]
    "shift+20": "keys",  # ?
    "59": "previous_suggestion",
    "60": "next_suggestion",
    "52": "",  # y, where America has z
    "43": "highlight",
}
ARABIC = {
    "10": "rate_1",
    "38": "accept",  # ش
    "shift+38": "adjust",
    "43": "highlight",  # ا
    "39": "attribute",  # س
    "34": "start_left",  # ج
    "35": "start_right",  # د
    "59": "previous_suggestion",  # و
    "60": "next_suggestion",  # ز
    "shift+61": "keys",  # ؟
    "56": "",  # لا, where America has b
    "ctrl+45": "palette",  # ن, where America has k
    "ctrl+52": "undo",  # ئ
}


@pytest.mark.parametrize(
    ("layout", "wanted"), [("fr", FRENCH), ("de", GERMAN), ("ara", ARABIC)], ids=["fr", "de", "ara"]
)
def test_keys_do_what_their_place_says(layout: str, wanted: dict[str, str], tmp_path: Path) -> None:
    live(tmp_path, "layouts", layout, tmp_path, *wanted)
    assert json.loads((tmp_path / "done.json").read_text("utf-8")) == wanted
