"""The open card: each field by key and by mouse, and typing that is never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator.app import commands, history
from annotator.domain.attribution import AttributionState, Directness, Level, Role
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.errors import FileMissingError, FileUnreadableError, InvalidError, LibraryReadOnlyError
from annotator.domain.evidence import EvidenceKind, Stance
from annotator.domain.ids import ClaimId
from annotator.domain.marks import Audience, CommentKind, Subject
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.ui import theme
from annotator.ui.panes.cards import incoming
from annotator.ui.panes.cards.addresses import host_of
from annotator.ui.panes.cards.icons import KindIcon
from annotator.ui.panes.cards.incoming import keep, kind_of_file
from annotator.ui.panes.cards.makings import SECTIONS, Makings
from annotator.ui.panes.cards.pane import CardsPane
from annotator.ui.panes.cards.segments import fitted, short_labels
from annotator.ui.panes.cards.tabs import fields
from tests.parts import DESK, uid
from tests.rich import LOGBOOK

if TYPE_CHECKING:
    from enum import StrEnum
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.app.jobs import Bug
    from annotator.app.library import Library
    from annotator.domain.claim import Claim
    from annotator.domain.errors import UserError
    from annotator.ui.panes.cards.editor import CardEditor
    from annotator.ui.panes.cards.fields import Choice
    from annotator.ui.state import DeskState

CTRL = Qt.KeyboardModifier.ControlModifier


def key(number: int) -> ClaimId:
    return ClaimId(uid(f"claim {number}"))


def claim(state: DeskState, number: int) -> Claim:
    assert state.desk is not None
    return state.desk.claims[key(number)]


def opened(pane: CardsPane, state: DeskState, number: int) -> CardEditor:
    state.select(key(number))
    return pane.editor


def place(state: DeskState, words: str) -> Span:
    assert state.desk is not None
    start = state.desk.text.index(words)
    return Span(start, start + len(words))


def pick(choice: Choice, value: StrEnum) -> None:
    """Choose a value as a person does: by keys in the open list."""
    choice.setFocus()
    steps = choice.values.index(value) - choice.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(choice, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


@pytest.fixture
def wanted(pane: CardsPane) -> list[str]:
    """Collect the actions that the card asks the window for."""
    asked: list[str] = []
    pane.wanted.connect(asked.append)
    return asked


# --- kind, state, restatement -------------------------------------------------------------------------------


def test_the_kind_is_chosen_by_key(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 4)
    pane.edit_kind()
    assert card.kind.view().isVisible()
    QTest.keyClick(card.kind.view(), Qt.Key.Key_Home)
    QTest.keyClick(card.kind.view(), Qt.Key.Key_Down)
    QTest.keyClick(card.kind.view(), Qt.Key.Key_Return)
    assert claim(state, 4).kind is ClaimKind.EVENT
    assert pane.view.hasFocus()


def test_a_kind_that_is_set_elsewhere_is_shown(pane: CardsPane, state: DeskState, library: Library) -> None:
    card = opened(pane, state, 4)
    commands.set_kind(library, claims=[key(4)], kind=ClaimKind.VISUAL)
    assert card.kind.value is ClaimKind.VISUAL


def test_the_state_is_chosen(pane: CardsPane, state: DeskState) -> None:
    pick(opened(pane, state, 4).state, ClaimState.PARKED)
    assert claim(state, 4).state is ClaimState.PARKED


def test_the_kind_of_several_selected_claims_is_set_at_once(pane: CardsPane, state: DeskState) -> None:
    state.select(key(4), key(8))
    pane.edit_kind()
    pane.editor.kind.hidePopup()
    pick(pane.editor.kind, ClaimKind.EVENT)
    assert claim(state, 4).kind is claim(state, 8).kind is ClaimKind.EVENT


def test_a_restatement_is_saved_on_ctrl_enter(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 2)
    pane.edit_restatement()
    assert card.restatement.hasFocus()
    QTest.keyClicks(card.restatement, "A frame of the video shows it.")
    QTest.keyClick(card.restatement, Qt.Key.Key_Return, CTRL)
    assert claim(state, 2).restatement == "A frame of the video shows it."
    assert pane.view.hasFocus()


# --- explanation: never lost --------------------------------------------------------------------------------


def typed(pane: CardsPane, state: DeskState, number: int, text: str) -> CardEditor:
    """Type into the explanation of a claim and stay there."""
    card = opened(pane, state, number)
    pane.edit_explanation()
    assert card.explanation.field.hasFocus()
    card.explanation.field.selectAll()
    QTest.keyClicks(card.explanation.field, text)
    return card


def test_an_explanation_is_saved_when_the_field_is_left(pane: CardsPane, state: DeskState) -> None:
    typed(pane, state, 2, "Two frames match.")
    pane.view.setFocus()
    assert claim(state, 2).explanation() == "Two frames match."


def test_an_explanation_is_saved_when_another_claim_is_selected(pane: CardsPane, state: DeskState) -> None:
    card = typed(pane, state, 2, "Two frames match.")
    state.select(key(3))
    assert claim(state, 2).explanation() == "Two frames match."
    assert claim(state, 3).explanation() == "It was closed 53 hours."
    assert card.explanation.field.toPlainText() == "It was closed 53 hours."


def test_an_explanation_is_saved_when_several_claims_are_selected(pane: CardsPane, state: DeskState) -> None:
    typed(pane, state, 2, "Two frames match.")
    state.select(key(3), key(4))
    assert claim(state, 2).explanation() == "Two frames match."


def test_an_explanation_is_saved_by_flush(pane: CardsPane, state: DeskState) -> None:
    typed(pane, state, 2, "Two frames match.")
    pane.flush()
    assert claim(state, 2).explanation() == "Two frames match."


def test_an_explanation_is_saved_when_the_theme_changes(pane: CardsPane, state: DeskState) -> None:
    typed(pane, state, 2, "Two frames match.")
    pane.set_keys({"attribute": "S"})
    assert claim(state, 2).explanation() == "Two frames match."
    assert pane.editor.isVisible()


def test_what_happens_elsewhere_does_not_disturb_typing(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    card = typed(pane, state, 3, "It was clo")
    commands.set_verdict(library, claims=[key(3)], layer=Layer.CONTENT, rating="disputed")
    commands.explain(library, claim=key(3), layer=Layer.CONTENT, text="Another hand wrote this.")
    assert card.explanation.field.toPlainText() == "It was clo"
    assert card.explanation.field.hasFocus()
    QTest.keyClicks(card.explanation.field, "sed.")
    pane.view.setFocus()
    assert claim(state, 3).explanation() == "It was closed."


def test_a_field_that_was_only_visited_shows_what_came_meanwhile(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    card = opened(pane, state, 3)
    pane.edit_explanation()
    commands.explain(library, claim=key(3), layer=Layer.CONTENT, text="Another hand wrote this.")
    assert card.explanation.field.toPlainText() == "It was closed 53 hours."
    pane.view.setFocus()
    assert card.explanation.field.toPlainText() == "Another hand wrote this."
    assert claim(state, 3).explanation() == "Another hand wrote this."


def test_undo_shows_the_explanation_that_was_before(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    card = typed(pane, state, 3, "Wrong.")
    pane.view.setFocus()
    assert state.desk is not None
    history.undo(library, article=state.desk.article.id)
    assert card.explanation.field.toPlainText() == "It was closed 53 hours."


def test_each_layer_has_its_own_explanation(pane: CardsPane, state: DeskState) -> None:
    card = typed(pane, state, 3, "Gates opened at six.")
    state.set_layer(Layer.ATTRIBUTION)
    assert card.explanation.field.toPlainText() == "Heard on the recording."
    assert claim(state, 3).explanation() == "Gates opened at six."


def test_an_explanation_that_cannot_be_saved_is_kept_for_its_claim(
    pane: CardsPane, state: DeskState, told: list[UserError | Bug], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = commands.explain

    def refuse(*_args: object, **_fields: object) -> None:
        raise LibraryReadOnlyError(path="x", reason="somebody else writes to it")

    card = typed(pane, state, 2, "Two frames match.")
    monkeypatch.setattr(commands, "explain", refuse)
    state.select(key(3))
    assert claim(state, 2).explanation() == ""
    assert isinstance(told[0], LibraryReadOnlyError)
    monkeypatch.setattr(commands, "explain", real)
    state.select(key(2))
    assert card.explanation.field.toPlainText() == "Two frames match."
    pane.flush()
    assert claim(state, 2).explanation() == "Two frames match."


def test_escape_leaves_a_field_and_keeps_what_was_typed(pane: CardsPane, state: DeskState) -> None:
    card = typed(pane, state, 2, "Two frames match.")
    QTest.keyClick(card.explanation.field, Qt.Key.Key_Escape)
    assert pane.view.hasFocus()
    assert claim(state, 2).explanation() == "Two frames match."


def test_right_to_left_text_is_laid_out_from_the_right(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 7)
    option = card.explanation.field.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_field_grows_with_its_text(qtbot: QtBot, pane: CardsPane, state: DeskState) -> None:
    card = typed(pane, state, 2, "one")
    low, card_low = card.explanation.field.height(), card.height()
    card.explanation.field.setPlainText("one\ntwo\nthree\nfour")
    QApplication.processEvents()
    assert card.explanation.field.height() > low
    qtbot.waitUntil(lambda: card.height() > card_low)


# --- verdicts -----------------------------------------------------------------------------------------------


def test_a_segment_asks_for_its_rating_and_again_to_take_it_back(
    pane: CardsPane, state: DeskState, wanted: list[str]
) -> None:
    card = opened(pane, state, 3)
    QTest.mouseClick(card.verdict.segments.parts[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.verdict.segments.parts[1], Qt.MouseButton.LeftButton)
    assert wanted == ["rate_1", "rate_0"]


def test_segments_are_walked_by_arrows_and_rated_by_enter_and_digit(
    pane: CardsPane, state: DeskState, wanted: list[str]
) -> None:
    parts = opened(pane, state, 4).verdict.segments.parts
    parts[0].setFocus()
    QTest.keyClick(parts[0], Qt.Key.Key_Right)
    assert parts[1].hasFocus()
    QTest.keyClick(parts[1], Qt.Key.Key_Return)
    QTest.keyClick(parts[1], Qt.Key.Key_5)
    QTest.keyClick(parts[1], Qt.Key.Key_0)
    QTest.keyClick(parts[1], Qt.Key.Key_9)
    assert wanted == ["rate_2", "rate_5", "rate_0"]


def test_a_rating_beyond_the_sixth_is_given_on_the_card(
    pane: CardsPane, state: DeskState, wanted: list[str]
) -> None:
    desk = state.desk
    assert desk is not None
    content = desk.scale(Layer.CONTENT)
    more = tuple(replace(content.ratings[0], code=f"more_{n}", label=f"More {n}") for n in range(2))
    longer = replace(content, ratings=content.ratings + more)
    desk.review = replace(desk.review, scales=(longer, desk.scale(Layer.ATTRIBUTION)))
    given: list[object] = []
    parts = opened(pane, state, 4).verdict.segments.parts
    assert len(parts) == 8
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commands, "set_verdict", lambda _library, **fields: given.append(fields["rating"]))
        parts[7].click()
    assert given == ["more_1"]
    assert wanted == []


def test_a_word_too_long_for_its_segment_is_cut_with_a_full_stop(pane: CardsPane, state: DeskState) -> None:
    part = opened(pane, state, 4).verdict.segments.parts[3]
    lines = fitted("Contradicted by evidence and more", part.small, 40)
    assert len(lines) == 2
    assert lines[0].endswith(".")
    assert lines[0].startswith("Contr")


def test_labels_leave_out_what_another_says_already() -> None:
    assert short_labels(DESK.ratings)[:2] == ["Confirmed", "With change"]


def test_the_other_layer_is_named_and_can_be_asked_for(
    pane: CardsPane, state: DeskState, wanted: list[str]
) -> None:
    card = opened(pane, state, 3)
    assert card.verdict.switch.text() == "attribution verdict: ✓ Accurate"
    QTest.mouseClick(card.verdict.switch, Qt.MouseButton.LeftButton)
    assert wanted == ["layer"]
    state.set_layer(Layer.ATTRIBUTION)
    assert [part.rating.code for part in card.verdict.segments.parts] == [
        "accurate",
        "out_of_context",
        "altered_wording",
        "not_found",
    ]
    assert card.verdict.switch.text() == "content verdict: ✎ Confirmed with change"


# --- attributions -------------------------------------------------------------------------------------------


def test_chips_say_source_role_cue_and_directness(pane: CardsPane, state: DeskState) -> None:
    chips = opened(pane, state, 3).attributions.chips
    assert [(c.chip.strong, c.chip.soft) for c in chips] == [
        ("Kestermouth Harbour Authority", "claimant · “said” · indirect")
    ]


def test_a_suggested_attribution_is_marked_and_can_be_confirmed(pane: CardsPane, state: DeskState) -> None:
    section = opened(pane, state, 6).attributions
    assert section.chips[1].chip.soft.startswith("suggested")
    section.chips[1].click()
    assert section.fields.reason.text() == "cue “had told” · as told by Dock worker, name known to the desk"
    pick(section.fields.state, AttributionState.CONFIRMED)
    assert claim(state, 6).attributions[1].is_confirmed


def test_a_chip_shows_its_fields_and_becomes_the_current_attribution(
    pane: CardsPane, state: DeskState
) -> None:
    section = opened(pane, state, 3).attributions
    QTest.mouseClick(section.chips[0], Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    assert section.fields.isVisible()
    assert state.attribution == claim(state, 3).attributions[0].id
    QTest.mouseClick(section.chips[0], Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    assert not section.fields.isVisible()
    assert state.attribution is None


def test_role_directness_and_level_are_chosen(pane: CardsPane, state: DeskState) -> None:
    section = opened(pane, state, 3).attributions
    section.chips[0].click()
    pick(section.fields.role, Role.CARRIER)
    pick(section.fields.directness, Directness.MIXED)
    pick(section.fields.level, Level.BACKGROUND)
    made = claim(state, 3).attributions[0]
    assert (made.role, made.directness, made.level) == (Role.CARRIER, Directness.MIXED, Level.BACKGROUND)


def test_where_nobody_is_cited_only_sourceless_levels_are_offered(pane: CardsPane, state: DeskState) -> None:
    section = opened(pane, state, 1).attributions
    section.chips[0].click()
    level = section.fields.level
    offered = {
        value
        for row, value in enumerate(level.values)
        if level.model().flags(level.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    }
    assert offered == {None, Level.NONE, Level.ANONYMOUS}


def test_the_selected_words_become_the_cue(pane: CardsPane, state: DeskState) -> None:
    section = opened(pane, state, 3).attributions
    section.chips[0].click()
    assert not section.fields.cue.take.isVisible()
    state.select_words(place(state, "two-day"))
    QTest.mouseClick(section.fields.cue.take, Qt.MouseButton.LeftButton)
    cue = claim(state, 3).attributions[0].cue
    assert cue is not None
    assert cue.exact == "two-day"
    QTest.mouseClick(section.fields.cue.clear, Qt.MouseButton.LeftButton)
    assert claim(state, 3).attributions[0].cue is None


def test_content_words_can_be_replaced(pane: CardsPane, state: DeskState) -> None:
    section = opened(pane, state, 3).attributions
    section.chips[0].click()
    state.select_words(place(state, "reopened on Sunday"))
    section.fields.content.take.click()
    assert [a.exact for a in claim(state, 3).attributions[0].content] == ["reopened on Sunday"]
    section.fields.content.clear.click()
    assert claim(state, 3).attributions[0].content == ()


def test_words_of_an_attribution_lead_to_their_place(pane: CardsPane, state: DeskState) -> None:
    asked: list[object] = []
    pane.go_to_wanted.connect(asked.append)
    section = opened(pane, state, 3).attributions
    section.chips[0].click()
    section.fields.words.words.click()
    assert asked == [claim(state, 3).attributions[0].source_words.span]  # type: ignore[union-attr]


def test_the_source_of_an_attribution_can_be_edited(pane: CardsPane, state: DeskState) -> None:
    asked: list[str] = []
    pane.source_edit_wanted.connect(asked.append)
    section = opened(pane, state, 3).attributions
    section.chips[0].click()
    section.fields.edit.click()
    assert asked == [claim(state, 3).attributions[0].source]


def test_the_cross_removes_an_attribution(pane: CardsPane, state: DeskState) -> None:
    chip = opened(pane, state, 2).attributions.chips[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 9, chip.height() // 2))
    assert claim(state, 2).attributions == ()


def test_delete_on_a_chip_removes_it_and_keeps_the_focus_in_the_card(
    pane: CardsPane, state: DeskState
) -> None:
    section = opened(pane, state, 2).attributions
    section.chips[0].click()
    section.chips[0].setFocus()
    QTest.keyClick(section.chips[0], Qt.Key.Key_Delete)
    assert claim(state, 2).attributions == ()
    assert section.add.hasFocus()
    assert state.attribution is None


# --- evidence -----------------------------------------------------------------------------------------------


def test_evidence_says_title_publisher_stance_place_and_hash(pane: CardsPane, state: DeskState) -> None:
    rows = list(opened(pane, state, 3).evidence.rows.values())
    said = rows[0].words.accessibleName()
    assert said.startswith("Harbour logbook, pages 11–14 Kestermouth Harbour Authority · supports · p. 12")
    assert LOGBOOK.sha256 is not None
    assert LOGBOOK.sha256[:8] in said


def test_evidence_is_added_by_form(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 2)
    pane.begin_evidence()
    form = card.evidence.form
    assert form.url.hasFocus()
    QTest.keyClicks(form.url, "https://tides.example/sunday")
    QTest.keyClicks(form.title, "Tide table")
    QTest.keyClicks(form.locator, "row 3")
    pick(form.stance, Stance.QUALIFIES)
    QTest.keyClick(form.title, Qt.Key.Key_Return)
    link = claim(state, 2).evidence[0]
    assert (link.stance, link.locator) == (Stance.QUALIFIES, "row 3")
    assert state.desk is not None
    made = state.desk.evidence[link.evidence]
    assert (made.title, made.url, made.kind) == (
        "Tide table",
        "https://tides.example/sunday",
        EvidenceKind.WEB_PAGE,
    )
    assert not form.isVisible()
    assert form.title.toPlainText() == ""


def test_an_address_that_is_not_of_the_web_is_refused_and_nothing_is_lost(
    pane: CardsPane, state: DeskState, told: list[UserError | Bug]
) -> None:
    form = opened(pane, state, 2).evidence.form
    form.begin(url="file:///etc/hosts")
    form.add.click()
    assert isinstance(told[0], InvalidError)
    assert claim(state, 2).evidence == ()
    assert form.url.toPlainText() == "file:///etc/hosts"


def test_a_form_that_was_begun_waits_for_its_claim(pane: CardsPane, state: DeskState) -> None:
    form = opened(pane, state, 2).evidence.form
    form.begin(excerpt="high water at six")
    state.select(key(3))
    assert not form.isVisible()
    assert form.excerpt.toPlainText() == ""
    state.select(key(2))
    assert form.isVisible()
    assert form.excerpt.toPlainText() == "high water at six"
    form.drop.click()
    assert not form.isVisible()


def test_a_file_is_chosen_as_evidence(
    pane: CardsPane, state: DeskState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "quay.png").write_bytes(b"\x89PNG")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "quay.png"), ""))
    form = opened(pane, state, 2).evidence.form
    form.begin()
    form.pick.click()
    assert state.desk is not None
    made = state.desk.evidence[claim(state, 2).evidence[0].evidence]
    assert (made.kind, made.title) == (EvidenceKind.IMAGE, "quay.png")


def test_the_kind_of_a_file_is_guessed_by_its_name() -> None:
    names = ("a.pdf", "b.JPG", "c.mp4", "d.mp3", "e.xlsx", "f")
    kinds = ("document", "image", "footage", "recording", "dataset", "document")
    assert tuple(kind_of_file(name) for name in names) == kinds


def test_a_file_that_is_too_large_or_gone_is_refused(
    state: DeskState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "FILE_LIMIT", 1_000_000)
    (tmp_path / "film.mp4").write_bytes(bytes(1_000_001))
    with pytest.raises(InvalidError, match="larger than 1 MB"):
        keep(state.library, tmp_path / "film.mp4")
    with pytest.raises(FileMissingError):
        keep(state.library, tmp_path / "gone.mp4")
    with pytest.raises(FileUnreadableError):
        keep(state.library, tmp_path)
    assert claim(state, 2).evidence == ()


def test_each_kind_of_evidence_has_a_drawing(qtbot: QtBot) -> None:
    for kind in EvidenceKind:
        icon = KindIcon(theme.load("light"), kind)
        qtbot.addWidget(icon)
        icon.resize(icon.sizeHint())
        image = icon.grab().toImage()
        seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(seen) > 2, kind


def test_fields_of_a_link_are_edited_in_place(pane: CardsPane, state: DeskState) -> None:
    row = next(iter(opened(pane, state, 3).evidence.rows.values()))
    row.words.click()
    assert row.fields is not None
    pick(row.fields.stance, Stance.REFUTES)
    row.fields.locator.setFocus()
    row.fields.locator.selectAll()
    QTest.keyClicks(row.fields.locator, "p. 13")
    QTest.keyClick(row.fields.locator, Qt.Key.Key_Return)
    row.fields.note.setFocus()
    QTest.keyClicks(row.fields.note, "Second hand.")
    pane.flush()
    link = claim(state, 3).evidence[0]
    assert (link.stance, link.locator, link.note) == (Stance.REFUTES, "p. 13", "Second hand.")
    row.words.click()
    assert not row.fields.isVisible()


def test_evidence_is_taken_off_the_claim(pane: CardsPane, state: DeskState) -> None:
    row = next(iter(opened(pane, state, 3).evidence.rows.values()))
    row.words.click()
    assert row.fields is not None
    row.fields.remove.click()
    assert len(claim(state, 3).evidence) == 1


def test_a_link_is_opened_only_after_its_host_was_shown(
    pane: CardsPane, state: DeskState, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", gone.append)
    row = next(iter(opened(pane, state, 3).evidence.rows.values()))
    row.words.click()
    assert row.fields is not None
    opening = row.fields.opening
    opening.link.click()
    assert not gone
    assert "at logbook.example?" in opening.question.text()
    opening.no.click()
    assert not opening.question.isVisible()
    opening.link.click()
    opening.yes.click()
    assert [url.toString() for url in gone] == [LOGBOOK.url]


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://logbook.example/a?b", "logbook.example"),
        ("HTTP://Logbook.Example", "logbook.example"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
        ("https://real.example@trap.example/", "trap.example"),
        ("file:///etc/hosts", None),
        ("javascript:alert(1)", None),
        ("logbook.example", None),
        ("https://", None),
        ("", None),
    ],
)
def test_only_web_addresses_have_a_host(address: str, host: str | None) -> None:
    assert host_of(address) == host


def test_a_kept_file_is_saved_and_opened_as_a_copy(
    pane: CardsPane, state: DeskState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: Library
) -> None:
    commands.add_evidence(
        library,
        claim=key(2),
        kind=EvidenceKind.DOCUMENT,
        title="tides.txt",
        data=b"high",
        file_name="tides.txt",
    )
    gone: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", gone.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.txt"), ""))
    row = next(iter(opened(pane, state, 2).evidence.rows.values()))
    row.words.click()
    assert row.fields is not None
    row.fields.opening.save.click()
    assert (tmp_path / "copy.txt").read_bytes() == b"high"
    row.fields.opening.file.click()
    assert "tides.txt" in row.fields.opening.question.text()
    row.fields.opening.yes.click()
    assert gone[0].isLocalFile()
    assert gone[0].toLocalFile().endswith(".txt")


def test_a_kept_file_that_could_be_a_program_can_only_be_saved(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    commands.add_evidence(
        library, claim=key(2), kind=EvidenceKind.DOCUMENT, title="run.exe", data=b"MZ", file_name="run.exe"
    )
    row = next(iter(opened(pane, state, 2).evidence.rows.values()))
    row.words.click()
    assert row.fields is not None
    assert row.fields.opening.save.isVisible()
    assert not row.fields.opening.file.isVisible()


# --- comments -----------------------------------------------------------------------------------------------


def comments(state: DeskState, number: int) -> list[str]:
    assert state.desk is not None
    return [comment.text for comment in state.desk.comments_on(Subject.CLAIM, key(number))]


def test_a_comment_is_written_by_key(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 2)
    pane.begin_comment()
    assert card.comments.writing.field.hasFocus()
    QTest.keyClicks(card.comments.writing.field, "Which frame?")
    pick(card.comments.writing.kind, CommentKind.QUERY_AUTHOR)
    card.comments.writing.private.click()
    card.comments.writing.field.setFocus()
    QTest.keyClick(card.comments.writing.field, Qt.Key.Key_Return, CTRL)
    assert state.desk is not None
    made = state.desk.comments_on(Subject.CLAIM, key(2))[0]
    assert (made.text, made.kind, made.audience) == (
        "Which frame?",
        CommentKind.QUERY_AUTHOR,
        Audience.PRIVATE,
    )
    assert not card.comments.writing.isVisible()
    assert not card.comments.writing.private.isChecked()


def test_a_comment_that_is_not_sent_waits_for_its_claim_and_stays_private(
    pane: CardsPane, state: DeskState
) -> None:
    writing = opened(pane, state, 2).comments.writing
    writing.begin()
    QTest.keyClicks(writing.field, "Between us")
    writing.private.click()
    state.select(key(3))
    assert not writing.private.isChecked()
    state.select(key(2))
    assert writing.field.toPlainText() == "Between us"
    assert writing.private.isChecked()
    assert comments(state, 2) == []


def test_replies_stand_in_under_what_they_answer(pane: CardsPane, state: DeskState) -> None:
    rows = list(opened(pane, state, 5).comments.rows.values())
    assert [row.words.accessibleName() for row in rows] == [
        "Fourteen or seventeen?",
        "She stands by 14.",
        "Then quote both.",
    ]
    rows[0].reply.click()
    writing = pane.editor.comments.writing
    assert "Fourteen" in writing.to.text()
    QTest.keyClicks(writing.field, "Done.")
    writing.send.click()
    assert state.desk is not None
    assert state.desk.comments_on(Subject.CLAIM, key(5))[-1].reply_to == uid("comment 1")


def test_a_comment_is_resolved_reopened_and_deleted(pane: CardsPane, state: DeskState) -> None:
    row = next(iter(opened(pane, state, 4).comments.rows.values()))
    row.resolve.click()
    assert state.desk is not None
    assert state.desk.comments_on(Subject.CLAIM, key(4))[0].resolved
    assert row.resolve.text() == "Reopen"
    row.resolve.click()
    assert not state.desk.comments_on(Subject.CLAIM, key(4))[0].resolved
    row.remove.click()
    assert comments(state, 4) == []


# --- mentions and history -----------------------------------------------------------------------------------


def test_places_are_listed_and_lost_words_named(pane: CardsPane, state: DeskState) -> None:
    section = opened(pane, state, 5).mentions
    assert section.head.is_open
    assert section.head.text() == "Stands in 2 places"
    said = [row.words.accessibleName() for row in section.rows.values()]
    assert any("no longer in the text: “a night of 90-knot gusts”" in words for words in said)


def test_a_place_is_gone_to_and_removed(pane: CardsPane, state: DeskState) -> None:
    asked: list[object] = []
    pane.go_to_wanted.connect(asked.append)
    section = opened(pane, state, 1).mentions
    rows = list(section.rows.values())
    rows[1].words.click()
    assert asked == [claim(state, 1).mentions[1].spans[0]]
    rows[1].remove.click()
    assert len(claim(state, 1).mentions) == 1
    assert len(section.rows) == 1
    assert not rows[0].remove.isVisible()


def test_the_quoted_words_lead_to_their_place(pane: CardsPane, state: DeskState) -> None:
    asked: list[object] = []
    pane.go_to_wanted.connect(asked.append)
    opened(pane, state, 3).quote.click()
    assert asked == [claim(state, 3).spans[0]]


def test_the_history_tells_what_was_done_to_this_claim(
    pane: CardsPane, state: DeskState, library: Library
) -> None:
    section = opened(pane, state, 2).history
    commands.set_verdict(library, claims=[key(2)], layer=Layer.CONTENT, rating="confirmed")
    commands.set_kind(library, claims=[key(3)], kind=ClaimKind.VISUAL)
    assert section.told == []
    section.head.click()
    assert len(section.told) == 1
    assert section.told[0].startswith("Confirmed: claim 2 AL")
    commands.explain(library, claim=key(2), layer=Layer.CONTENT, text="Seen.")
    assert len(section.told) == 2
    state.select(key(3))
    assert not section.head.is_open


# --- reach --------------------------------------------------------------------------------------------------


def test_tab_goes_through_the_card_as_the_eye_does(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 3)
    order = list(fields(card))
    assert order.index(card.quote) < order.index(card.kind) < order.index(card.state)
    assert order.index(card.reword) < order.index(card.attributions.add)
    assert order.index(card.verdict.segments.parts[5]) < order.index(card.explanation.field)
    card.kind.setFocus()
    QTest.keyClick(card.kind, Qt.Key.Key_Tab)
    assert card.state.hasFocus()
    QTest.keyClick(card.state, Qt.Key.Key_Tab)
    assert card.reword.hasFocus()
    QTest.keyClick(card.reword, Qt.Key.Key_Return)
    assert card.restatement.hasFocus()


def test_tab_and_enter_lead_from_the_list_into_the_card_and_escape_back(
    pane: CardsPane, state: DeskState
) -> None:
    card = opened(pane, state, 3)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Tab)
    assert card.quote.hasFocus()
    QTest.keyClick(card.quote, Qt.Key.Key_Escape)
    assert pane.view.hasFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert card.quote.hasFocus()


def test_every_control_has_a_name(pane: CardsPane, state: DeskState) -> None:
    card = opened(pane, state, 5)
    card.attributions.chips[0].click()
    pane.begin_evidence()
    pane.begin_comment()
    nameless = [part for part in fields(card) if part.isVisible() and not part.accessibleName()]
    assert nameless == []


def test_a_field_that_gets_the_focus_is_brought_into_sight(pane: CardsPane, state: DeskState) -> None:
    pane.window().resize(385, 260)
    opened(pane, state, 3)
    pane.begin_comment()
    QApplication.processEvents()
    top = pane.editor.comments.writing.field.mapTo(pane.view.place, QPoint(0, 0)).y()
    assert 0 <= top < pane.view.viewport().height()


def test_keys_are_shown_beside_what_they_do(pane: CardsPane, state: DeskState) -> None:
    pane.set_keys({"attribute": "Q", "layer": "W"})
    card = opened(pane, state, 3)
    wide = card.attributions.add.sizeHint().width()
    assert not card.grab().isNull()  # the caps are drawn
    pane.set_keys({})
    assert pane.editor.attributions.add.sizeHint().width() < wide


def test_losing_the_focus_to_a_menu_saves_too(pane: CardsPane, state: DeskState) -> None:
    card = typed(pane, state, 2, "Two frames match.")
    out = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    QApplication.sendEvent(card.explanation.field, out)
    assert claim(state, 2).explanation() == "Two frames match."


def test_only_one_card_is_open(pane: CardsPane, state: DeskState) -> None:
    first = opened(pane, state, 3)
    assert opened(pane, state, 4) is first
    assert len([part for part in pane.view.place.children() if isinstance(part, QWidget)]) == 1


def test_the_open_card_is_made_section_by_section_before_it_is_wanted(
    qtbot: QtBot, state: DeskState, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    real = Makings.make_one

    def watched(makings: Makings) -> bool:
        there = real(makings)
        made.append("section" if there else "card")
        return there

    monkeypatch.setattr(Makings, "make_one", watched)
    monkeypatch.setattr("annotator.ui.panes.cards.pane.IDLE_MS", 0)
    pane = CardsPane(state, theme.load("light"))
    qtbot.addWidget(pane)
    state.opened.emit()
    qtbot.waitUntil(lambda: "card" in made)
    assert made == ["section"] * len(SECTIONS) + ["card"]
    sections = pane.editor.sections
    assert all(pane.editor.isAncestorOf(section) for section in sections)
    pane.set_theme(theme.load("dark"))
    assert not set(sections) & set(pane.editor.sections)


def test_sections_that_were_made_in_another_theme_are_made_anew(qtbot: QtBot, state: DeskState) -> None:
    pane = CardsPane(state, theme.load("light"))
    qtbot.addWidget(pane)
    makings = pane._makings  # noqa: SLF001 - before any card has taken them
    assert makings.make_one()
    before = len(pane.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))
    pane.set_theme(theme.load("dark"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(1)
    assert len(pane.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)) == before - 1
