"""What is seen: colours at the pixels where words stand, and how little is painted again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion

from annotator.app import commands
from annotator.domain.verdict import Layer
from annotator.ui.colour import contrast, mix
from annotator.ui.theme import load
from tests.builders import DESK, a_claim, a_mention, a_verdict

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from pytestqt.qtbot import QtBot

    from annotator.domain.claim import Claim
    from tests.ui.article.conftest import Page, Shows

LIGHT = load("light")
TEXT = (
    "Head\n\nThe ferry to Aldra was halted on Monday, the harbour master said. Nobody was hurt on the quay."
)


def image(page: Page) -> QImage:
    return page.viewport.grab().toImage()


def ground_of(page: Page, words: str, nth: int = 0) -> QColor:
    """Return the colour that most pixels round some words have."""
    shot, area = image(page), page.rects(words, nth)[0].toAlignedRect().adjusted(1, 1, -1, -2)
    points = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    ((colour, _),) = Counter(shot.pixel(x, y) for x, y in points).most_common(1)
    return QColor.fromRgba(colour)


def has(page: Page, rect: QRectF, colour: QColor, *, low: float = 0, high: float = 0, near: int = 24) -> bool:
    """Say whether a colour is found in a rectangle that is made higher or lower by so many pixels."""
    shot, area = image(page), rect.adjusted(0, -high, 0, low).toAlignedRect()
    points = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return any(_near(shot.pixelColor(x, y), colour) <= near for x, y in points)


def has_exactly(shot: QImage, colour: QColor) -> bool:
    points = ((x, y) for x in range(shot.width()) for y in range(shot.height()))
    return any(shot.pixel(x, y) == colour.rgb() for x, y in points)


def _near(one: QColor, other: QColor) -> int:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return max(abs(a - b) for a, b in pairs)


def ground(code: str) -> QColor:
    return LIGHT.tints[code].ground


@pytest.mark.parametrize("rating", [rating.code for rating in DESK.ratings])
def test_a_claim_is_tinted_and_underlined_in_its_verdicts_colour(shows: Shows, rating: str) -> None:
    claim = a_claim(1, a_mention(TEXT, "ferry to Aldra"))
    page = shows(TEXT, with_verdict(claim, rating))
    rect = page.rects("ferry to Aldra")[0]
    assert ground_of(page, "ferry to Aldra") == ground(rating)
    assert has(page, rect, LIGHT.tints[rating].line, low=3)
    assert ground_of(page, "Nobody") == LIGHT.colours.page


def with_verdict(claim: Claim, rating: str) -> Claim:
    return replace(claim, verdicts=(a_verdict(f"{claim.number}{rating}", rating),))


def test_a_claim_without_a_verdict_has_a_thin_line_and_no_tint(shows: Shows) -> None:
    page = shows(TEXT, a_claim(1, a_mention(TEXT, "ferry to Aldra")))
    rect = page.rects("ferry to Aldra")[0]
    assert ground_of(page, "ferry to Aldra") == LIGHT.colours.page
    assert has(page, rect, LIGHT.colours.unchecked, low=3)


def test_the_shorter_claims_tint_lies_on_top(shows: Shows) -> None:
    long = with_verdict(a_claim(1, a_mention(TEXT, "The ferry to Aldra was halted on Monday")), "confirmed")
    middle = with_verdict(a_claim(2, a_mention(TEXT, "ferry to Aldra was halted")), "disputed")
    short = with_verdict(a_claim(3, a_mention(TEXT, "Aldra")), "contradicted")
    page = shows(TEXT, short, long, middle)
    grounds = [ground_of(page, words) for words in ("The", "ferry", "Aldra", "on Monday")]
    assert grounds == [ground(code) for code in ("confirmed", "disputed", "contradicted", "confirmed")]


def test_the_number_stands_above_the_first_word(shows: Shows) -> None:
    page = shows(TEXT, with_verdict(a_claim(1, a_mention(TEXT, "ferry to Aldra")), "contradicted"))
    assert has_ink(page, "ferry")
    assert not has_ink(page, "Nobody")


def has_ink(page: Page, word: str) -> bool:
    """Say whether something stands in the space above a word."""
    rect, shot = page.rects(word)[0].toRect(), image(page)
    ground = LIGHT.colours.page.rgb()
    space = ((x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top() - 6, rect.top() - 1))
    return any(shot.pixel(x, y) != ground for x, y in space)


def test_the_layer_that_is_shown_gives_the_colours(rich: Page) -> None:
    words = "The port of Kestermouth reopened on Sunday"
    assert ground_of(rich, words) == ground("confirmed_with_change")
    rich.state.set_layer(Layer.ATTRIBUTION)
    assert ground_of(rich, words) != ground("confirmed_with_change")
    rich.state.set_layer(Layer.CONTENT)
    assert ground_of(rich, words) == ground("confirmed_with_change")


def test_a_verdict_is_seen_at_once(rich: Page) -> None:
    claim = rich.claim(2)
    assert ground_of(rich, "Still from") == LIGHT.colours.page
    commands.set_verdict(rich.state.library, claims=[claim.id], layer=Layer.CONTENT, rating="disputed")
    assert ground_of(rich, "Still from") == ground("disputed")


def test_the_selected_claim_has_a_ring_and_handles(rich: Page) -> None:
    rect = rich.rects("the sea wall was unsafe")[0]
    edge = rect.adjusted(-4, -3, 4 - rect.width(), 3)
    assert not has(rich, edge, LIGHT.colours.accent)
    rich.state.select(rich.claim(6).id)
    assert has(rich, edge, LIGHT.colours.accent)
    rich.state.select()
    assert not has(rich, edge, LIGHT.colours.accent)


def test_selected_words_and_found_words_have_their_grounds(rich: Page) -> None:
    rich.view.select_span(rich.span("banner read"))
    assert has(rich, rich.rects("banner read")[0], LIGHT.colours.selection)
    rich.view.clear_selection()
    hits = [rich.span("Authority", n) for n in (0, 1)]
    rich.view.show_hits(hits, 1)
    assert has(rich, rich.rects("Authority", 0)[0], LIGHT.colours.hit)
    assert not has(rich, rich.rects("Authority", 0)[0], LIGHT.colours.accent, low=2, high=2)
    assert has(rich, rich.rects("Authority", 1)[0], LIGHT.colours.accent, low=2, high=2)
    rich.view.show_hits(())
    assert not has(rich, rich.rects("Authority", 0)[0], LIGHT.colours.hit)


def test_suggestions_are_dotted_and_the_current_one_has_a_ground(rich: Page) -> None:
    rich.view.set_suggestions([("s", [rich.span("banner read")])])
    rect = rich.rects("banner read")[0]
    assert has(rich, rect, LIGHT.colours.accent, low=2)
    assert ground_of(rich, "banner read") == LIGHT.colours.page
    rich.view.set_current_suggestion("s")
    assert ground_of(rich, "banner read") == LIGHT.colours.chosen
    rich.view.set_current_suggestion(None)
    assert ground_of(rich, "banner read") == LIGHT.colours.page


def test_words_to_be_changed_are_struck_until_they_are_let_stand(rich: Page) -> None:
    colour = mix(LIGHT.colours.warning, LIGHT.colours.text, 0.3)
    assert has(rich, rich.rects("two-day")[0], colour, near=8)
    assert has(rich, rich.rects("the longest in its history")[0], colour, near=8)
    assert not has(rich, rich.rects("and the smell of diesel was back")[0], colour, near=8)


def test_ticked_words_are_struck_but_not_where_there_is_nothing_to_check(rich: Page) -> None:
    assert has(rich, middle(rich, "smell of diesel"), LIGHT.colours.tick)
    assert not has(rich, middle(rich, "On the quay"), LIGHT.colours.tick)


def middle(page: Page, words: str) -> QRectF:
    """Return the band where a stroke through words lies, between two of its letters."""
    span = page.span(words)
    space = span.start + words.index(" ")
    return page.surface.places.rects(space, space + 1)[0].translated(0, -page.surface.view()[0])


def test_a_sources_name_is_in_its_colour_and_can_be_read_on_a_tint(rich: Page) -> None:
    rich.state.set_layer(Layer.ATTRIBUTION)
    assert rich.state.desk is not None
    rank = [source.name for source in rich.state.desk.sources.values()].index("Kestermouth Harbour Authority")
    assert has(rich, rich.rects("the Authority")[0], LIGHT.source(rank))
    for block in range(rich.surface.sheet.display.count):
        for form in rich.surface.page.shape(block).layout.formats():
            colour = form.format.foreground().color()
            assert contrast(colour, LIGHT.colours.page) >= 4.4 or contrast(colour, QColor("#E8A919")) >= 4.4


def test_characters_that_turn_text_round_are_marked(shows: Shows) -> None:
    page = shows("Head\n\nThe file is called invoice\u202egpj.exe in the letter.\n\nPlain quay.")
    assert has(page, page.rects("invoice")[0].adjusted(0, 0, 4, 0), LIGHT.colours.warning)
    assert not has(page, page.rects("Plain quay")[0].adjusted(0, 0, 4, 0), LIGHT.colours.warning)


def test_bars_show_what_has_been_done(rich: Page) -> None:
    from tests.ui.article.test_touching import bar_of

    assert rich.colour(QPointF(bar_of(rich, "A dock worker"))) == LIGHT.colours.accent
    untouched = bar_of(rich, "Cranes stand idle")
    commands.remove_claims(rich.state.library, claims=[rich.claim(n).id for n in (1, 2)])
    assert rich.colour(QPointF(untouched)) == LIGHT.colours.page


class Painted(QObject):
    """Collects what a widget paints again."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


def test_a_new_claim_paints_only_its_own_paragraph_again(rich: Page, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: rich.surface.is_at_rest, timeout=5_000)
    qtbot.wait(20)
    seen = Painted()
    rich.viewport.installEventFilter(seen)
    assert rich.state.desk is not None
    article = rich.state.desk.article.id
    commands.add_claim(rich.state.library, article=article, mentions=[[rich.span("banner read")]])
    qtbot.waitUntil(lambda: bool(seen.regions))
    block = rich.surface.sheet.display.block_at(rich.span("banner read").start)
    height = rich.surface.page.block_rect(block).height()
    assert sum(region.boundingRect().height() for region in seen.regions) <= height + 20


def test_what_is_painted_in_pieces_is_what_is_painted_at_once(rich: Page) -> None:
    rich.state.select(rich.claim(3).id)
    whole = image(rich)
    pieces = QImage(whole.size(), whole.format())
    pieces.fill(0)
    for top in range(0, rich.viewport.height(), 37):
        area = QRect(0, top, rich.viewport.width(), 37)
        rich.viewport.render(pieces, QPoint(0, top), QRegion(area))
    assert pieces == whole


def test_the_headline_shows_where_the_article_comes_from(rich: Page) -> None:
    rect = rich.surface.page.meta_rect.translated(0, -rich.surface.view()[0])
    assert has(rich, rect, LIGHT.colours.faint)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_sources_name_is_in_the_texts_colour_while_it_is_selected(rich: Page, name: str) -> None:
    theme = load(name)
    rich.view.set_theme(theme)
    rect = rich.rects("the Authority")[0]
    words = image(rich).copy(rect.toAlignedRect())
    (source,) = (colour for colour in theme.wheel if has_exactly(words, colour))
    rich.view.select_span(rich.span("the Authority"))
    words = image(rich).copy(rect.toAlignedRect())
    assert has_exactly(words, theme.colours.text)
    assert not has_exactly(words, source)
