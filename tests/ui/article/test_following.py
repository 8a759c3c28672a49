"""How the page keeps up with the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.app import commands
from annotator.app.jobs import Bug
from annotator.domain.article import Section, SectionKind
from annotator.domain.span import Span
from annotator.ui.article import following
from annotator.ui.article.typography import style_of
from tests.builders import a_claim, a_mention

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.article.conftest import Page, Shows

LONG = "Head\n\n" + "\n\n".join(f"The quay number {n} was quiet. Nobody was hurt there." for n in range(300))


def test_sentences_of_a_long_article_are_found_while_it_can_be_read(
    shows: Shows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "AT_ONCE", 100)
    page = shows(LONG)
    qtbot.waitUntil(lambda: len(page.surface.sheet.sentences) == 601)
    assert page.state.desk is not None
    assert page.surface.sheet.sentences == page.state.desk.sentences


def test_sentences_that_come_too_late_are_left_alone(
    shows: Shows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "AT_ONCE", 100)
    page = shows(LONG)
    page.state.clear()
    qtbot.wait(50)
    assert page.surface.sheet.sentences == ()


def test_a_bug_in_finding_sentences_is_told_in_the_window(
    rich: Page, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[object] = []
    monkeypatch.setattr(following, "AT_ONCE", 0)
    monkeypatch.setattr(following, "tell", lambda _widget, error: told.append(error))
    monkeypatch.setattr("annotator.app.desk.sentences", lambda *_: 1 // 0)
    assert rich.state.desk is not None
    rich.state.open(rich.state.desk.article.id)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Bug)
    assert rich.surface.sheet.sentences == ()


def test_a_new_revision_is_shown(rich: Page, qtbot: QtBot) -> None:
    assert rich.state.desk is not None
    text = rich.text.replace("the smell of diesel", "a smell of tar")
    commands.revise(rich.state.library, article=rich.state.desk.article.id, text=text)
    assert rich.text == text
    qtbot.waitUntil(lambda: bool(rich.surface.sheet.sentences))
    rich.view.select_span(rich.span("smell of tar"))
    assert rich.selected() == "smell of tar"


def test_a_section_of_another_kind_is_set_anew(rich: Page, qtbot: QtBot) -> None:
    assert rich.state.desk is not None
    block = rich.surface.sheet.display.block_at(rich.span("A dock worker").start)
    before = rich.surface.page.shape(block).layout.lineAt(0).height()
    section = rich.surface.sheet.section(block)
    assert section is not None
    assert section.id is not None
    commands.set_section_kind(rich.state.library, sections=[section.id], kind=SectionKind.CAPTION)
    assert rich.surface.page.shape(block).layout.lineAt(0).height() < before
    qtbot.waitUntil(lambda: bool(rich.surface.sheet.sentences))


def test_a_removed_article_leaves_an_empty_page(rich: Page) -> None:
    assert rich.state.desk is not None
    commands.remove_article(rich.state.library, article=rich.state.desk.article.id)
    assert rich.text == ""


def test_a_detail_that_is_corrected_is_shown_under_the_headline(rich: Page) -> None:
    assert rich.state.desk is not None
    commands.edit_details(rich.state.library, article=rich.state.desk.article.id, agency="Lindmoor Post")
    assert rich.surface.sheet.meta.startswith("Lindmoor Post")


def test_a_source_that_gets_a_name_makes_its_mentions_bold(rich: Page) -> None:
    assert rich.state.desk is not None
    width = rich.rects("diesel")[0].width()
    key = next(key for key, source in rich.state.desk.sources.items() if source.name == "Tidewater")
    commands.edit_source(rich.state.library, source=key, aliases=("diesel",))
    assert rich.rects("diesel")[0].width() > width


def test_a_claim_in_a_long_article_is_found_behind_those_at_its_start(shows: Shows) -> None:
    text = LONG * 3
    claims = [
        a_claim(n, a_mention(text, f"The quay number {n % 300} was quiet", nth=n // 300))
        for n in range(1, 801)
    ]
    page = shows(text, *claims)
    last = page.span("The quay number 200 was quiet", 2)
    assert [mark.owner for mark in page.surface.sheet.claims_at(last.start)] == [claims[799].id]
    assert len(list(page.surface.sheet.claims.owners())) == 800


def test_a_click_on_a_claim_that_is_partly_in_view_does_not_scroll(shows: Shows) -> None:
    claim = a_claim(1, a_mention(LONG, LONG[200:9_000].strip()))
    page = shows(LONG, claim)
    bar = page.surface.verticalScrollBar()
    bar.setValue(600)
    seen = page.text.rfind("\n", 0, page.view.reading_position()) + 1
    page.click(page.at(page.text[seen : seen + 30]))
    assert page.state.claim_ids == (claim.id,)
    assert bar.value() == 600


def test_credit_and_dateline_in_a_line_are_set_softly_in_it(shows: Shows) -> None:
    text = "Head\n\nBoats at the quay. (Still from Tidewater)"
    at = text.index("(Still")
    kinds = (
        Section(SectionKind.HEADLINE, Span(0, 4)),
        Section(SectionKind.CAPTION, Span(6, at - 1)),
        Section(SectionKind.CREDIT, Span(at, len(text))),
    )
    page = shows(text, kinds=kinds)
    forms = [(f.start, f.length) for f in page.surface.page.shape(2).layout.formats()]
    assert (at - 6, len(text) - at) in forms
    assert style_of(SectionKind.CREDIT).colour == "soft"


def test_the_caret_in_a_claim_is_announced(rich: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    rich.view.go_to(rich.span("reopened on"))
    rich.view.go_to(rich.span("on Sunday after"))
    rich.view.go_to(rich.span("banner"))
    assert said == ["Claim 3, ✎ Confirmed with change"]


def test_screen_readers_can_read_the_text(rich: Page) -> None:
    face = QAccessible.queryAccessibleInterface(rich.surface)
    assert face is not None
    text = face.textInterface()
    assert text is not None
    assert text.text(0, 24) == rich.text[:24]
    rect = text.characterRect(len("Port of"))
    assert rect.height() > 10
    rich.view.select_span(rich.span("reopened on"))
    assert text.selectionCount() == 1
