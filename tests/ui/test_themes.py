"""Every theme can be read, and its verdicts told apart, by people who see all colours or fewer.

What stands on what is written down here once; a new pair of colours in the program is a new row.
"""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from annotator.app.library import default_scales
from annotator.domain.verdict import Rating
from annotator.ui import style
from annotator.ui.colour import contrast
from annotator.ui.theme import Colours, Theme, load
from tests.ui.seeing import VISIONS, Vision, distance, seen

NAMES = ("light", "dark", "contrast")

PLAIN = ("ground", "chrome", "page", "raised")
"""What most things stand on."""

GROUNDS_OF_WORDS = {
    "text": (*PLAIN, "chosen", "selection", "hit"),
    "soft": (*PLAIN, "chosen"),
    "faint": (*PLAIN, "chosen"),
    "warning": (*PLAIN, "chosen"),
    "accent": (*PLAIN, "chosen"),
    "caption": ("page",),
    "on_accent": ("accent",),
    "page": ("text",),  # the undo bar
}

GROUNDS_OF_GRAPHICS = {
    "accent": (*PLAIN, "chosen"),  # the ring of what has the focus, bars, the caret
    "unchecked": ("page", "chrome", "raised", "chosen"),
    "tick": ("page",),
    "warning": PLAIN,
}

GRAPHIC = 3.0
"""Least contrast of what is no text (WCAG 2.2, 1.4.11) and of what shows the focus (2.4.13)."""

APART = 8.0
"""Least CIEDE2000 of two tints behind words, for every vision: a difference seen at a glance."""

LINES_APART = 6.5
"""The same of two underlines, which differ in their style as well."""

SOURCES_APART = 6.5
"""The same of two sources' colours; their names are written out wherever they stand."""


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load(request.param)


def named(theme: Theme, name: str) -> QColor:
    colour = getattr(theme.colours, name)
    assert isinstance(colour, QColor)
    return colour


def faint(theme: Theme, rows: dict[str, tuple[str, ...]], least: float) -> list[str]:
    """Return the pairs of colours whose contrast is too low."""
    pairs = ((over, under) for over, grounds in rows.items() for under in grounds)
    ratios = {pair: contrast(*(named(theme, name) for name in pair)) for pair in pairs}
    return [f"{over} on {under}: {ratio:.2f}" for (over, under), ratio in ratios.items() if ratio < least]


def test_high_contrast_asks_for_more() -> None:
    assert [load(name).least for name in NAMES] == [4.5, 4.5, 7.0]


def test_words_can_be_read_on_everything_that_they_stand_on(theme: Theme) -> None:
    assert faint(theme, GROUNDS_OF_WORDS, theme.least) == []


def test_what_shows_focus_and_state_stands_out(theme: Theme) -> None:
    assert faint(theme, GROUNDS_OF_GRAPHICS, GRAPHIC) == []


def test_every_colour_of_words_and_states_is_judged() -> None:
    judged = set(GROUNDS_OF_WORDS) | set(GROUNDS_OF_GRAPHICS) | set().union(*GROUNDS_OF_WORDS.values())
    hairlines = {"line", "edge", "gutter"}  # they part what differs anyhow, or fill what has an outline
    assert judged | hairlines == set(Colours.__slots__)


def test_the_articles_words_can_be_read_on_every_tint(theme: Theme) -> None:
    for tint in theme.tints.values():
        assert contrast(theme.colours.text, tint.ground) >= theme.least
        for source in theme.wheel:
            assert contrast(theme.readable(source, tint.ground), tint.ground) >= theme.least


def test_verdicts_and_sources_can_be_read_where_they_are_named(theme: Theme) -> None:
    for ground in ("page", "chrome", "raised", "chosen"):
        for tint in theme.tints.values():
            assert contrast(tint.word, named(theme, ground)) >= theme.least
            assert contrast(tint.line, named(theme, ground)) >= GRAPHIC
    for source in theme.wheel:
        assert contrast(theme.readable(source, theme.colours.page), theme.colours.page) >= theme.least
        assert contrast(source, theme.colours.ground) >= GRAPHIC  # the square beside a source's name


@pytest.mark.parametrize("vision", VISIONS)
def test_tints_are_told_apart_by_every_vision(theme: Theme, vision: Vision) -> None:
    page = seen(theme.colours.page, vision)
    for (one, first), (other, second) in combinations(theme.tints.items(), 2):
        grounds = distance(seen(first.ground, vision), seen(second.ground, vision))
        lines = distance(seen(first.line, vision), seen(second.line, vision))
        assert grounds >= APART, (one, other)
        assert lines >= LINES_APART, (one, other)
    for code, tint in theme.tints.items():
        assert distance(seen(tint.ground, vision), page) >= APART, code


def test_sources_are_told_apart(theme: Theme) -> None:
    for first, second in combinations(theme.wheel, 2):
        assert distance(first, second) >= SOURCES_APART


def test_no_two_ratings_of_a_scale_share_their_mark_or_their_underline() -> None:
    for scale in default_scales():
        assert len({rating.mark for rating in scale.ratings}) == len(scale.ratings), scale.id
        assert len({rating.underline for rating in scale.ratings}) == len(scale.ratings), scale.id


@pytest.mark.parametrize("own", ["000000", "FF0000", "00FF00", "0000FF", "808080", "FFFF00", "FFFFFF"])
def test_a_desks_own_rating_can_be_read_whatever_its_tint(theme: Theme, own: str) -> None:
    tint = theme.tint(Rating("own", "Own", tint=own))
    assert contrast(theme.colours.text, tint.ground) >= theme.least
    assert contrast(tint.word, theme.colours.page) >= theme.least
    assert contrast(tint.line, theme.colours.page) >= theme.least


def test_the_style_sheet_sets_words_on_grounds_that_they_can_be_read_on(theme: Theme) -> None:
    found = 0
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", style.sheet(theme)):
        rules = dict(re.findall(r"(?<![\w-])(color|background):\s*(#\w{6})", body))
        if len(rules) == 2:
            found += 1
            assert contrast(QColor(rules["color"]), QColor(rules["background"])) >= theme.least, selector
    assert found > 8
