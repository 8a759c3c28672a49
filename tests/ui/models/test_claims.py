"""The claims as rows: order, filter, and what a step changes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.app import commands, history
from annotator.domain.attribution import Role
from annotator.domain.claim import ClaimKind, ClaimState
from annotator.domain.ids import ClaimId
from annotator.domain.marks import Subject
from annotator.domain.span import Span
from annotator.domain.verdict import Layer
from annotator.ui.models.card import ChipStyle, has_one_source
from annotator.ui.models.claims import CARD, CLAIM, MANY, ClaimsModel
from annotator.ui.models.filters import Filter, Order
from annotator.ui.state import DeskState
from tests.builders import rich_review
from tests.parts import uid
from tests.rich import AUTHORITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from annotator.app.library import Library

PLACE_ORDER = [4, 1, 2, 3, 5, 6, 7, 8, 9, 10]


@pytest.fixture
def state(qtbot: QtBot, library: Library) -> Iterator[DeskState]:
    del qtbot  # Qt must be there first
    done = commands.add_review(library, review=rich_review())
    assert done.article is not None
    made = DeskState(library)
    made.open(done.article)
    yield made
    made.close()


@pytest.fixture
def model(state: DeskState, qtmodeltester: object) -> Iterator[ClaimsModel]:
    """Watch the model with Qt's own tester while it changes."""
    made = ClaimsModel(state)
    watch = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    qtmodeltester.check(made)  # type: ignore[attr-defined]  # pytest-qt's fixture has no type to name
    del watch


class Heard:
    """Counts what a model tells its views."""

    def __init__(self, model: ClaimsModel) -> None:
        self.told: list[str] = []
        model.rowsInserted.connect(lambda _p, first, last: self.told.append(f"in {first}-{last}"))
        model.rowsRemoved.connect(lambda _p, first, last: self.told.append(f"out {first}-{last}"))
        model.dataChanged.connect(lambda first, last: self.told.append(f"data {first.row()}-{last.row()}"))
        model.modelReset.connect(lambda: self.told.append("reset"))


def numbers(model: ClaimsModel) -> list[int]:
    return [model.card(row).number for row in range(model.rowCount())]


def key(number: int) -> ClaimId:
    return ClaimId(uid(f"claim {number}"))


def test_claims_stand_as_the_article_is_read_and_orphans_last(model: ClaimsModel) -> None:
    assert numbers(model) == PLACE_ORDER
    assert model.total == len(PLACE_ORDER)


def test_claims_can_be_sorted_by_number(model: ClaimsModel) -> None:
    model.set_order(Order.NUMBER)
    assert numbers(model) == list(range(1, 11))


def test_a_row_gives_quote_card_id_and_what_a_screen_reader_says(model: ClaimsModel) -> None:
    index = model.index_of(key(3))
    assert str(index.data()).startswith("The port of Kestermouth reopened")
    assert index.data(CLAIM) == key(3)
    assert index.data(CARD).number == 3
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Claim 3" in spoken
    assert "Confirmed with change" in spoken
    assert "Kestermouth Harbour Authority claimant" in spoken
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(index) == 0


def test_a_card_says_place_kind_sources_evidence_and_open_threads(model: ClaimsModel) -> None:
    caption, parted = model.card(1), model.card(4)
    assert caption.meta == "caption, twice · visual"
    assert [(chip.strong, chip.soft) for chip in caption.chips] == [
        ("nobody is cited", "carried by Tidewater"),
        ("1 evidence", ""),
    ]
    assert caption.verdict == "✓ Confirmed"
    assert "words lost" in parted.meta
    assert parted.chips[-1].strong == "1 comment"
    assert model.card(0).chips[0].style is ChipStyle.DASHED


def test_a_claim_in_headline_and_text_says_both(model: ClaimsModel) -> None:
    assert model.card(0).meta.startswith("headline and ¶\u00a01")


def test_parked_and_dropped_claims_are_faded(model: ClaimsModel) -> None:
    assert [model.card(row).faded for row in (7, 8, 3)] == [True, True, False]
    assert "parked" in model.card(7).meta


def test_one_source_is_a_lack_only_where_others_could_confirm(state: DeskState) -> None:
    assert state.desk is not None
    by_number = {claim.number: claim for claim in state.desk.claims.values()}
    assert has_one_source(by_number[3])
    assert not has_one_source(by_number[2])
    assert not has_one_source(by_number[1])


def test_a_verdict_repaints_one_row_and_resets_nothing(model: ClaimsModel, library: Library) -> None:
    heard = Heard(model)
    commands.set_verdict(library, claims=[key(2)], layer=Layer.CONTENT, rating="disputed")
    assert heard.told == ["data 2-2"]
    assert model.card(2).verdict == "≠ Disputed"


def test_a_new_claim_is_put_in_and_taken_out_by_undo(
    model: ClaimsModel, library: Library, state: DeskState
) -> None:
    assert state.desk is not None
    heard = Heard(model)
    at = state.desk.text.index("Cranes")
    commands.add_claim(library, article=state.desk.article.id, mentions=[[Span(at, at + 6)]])
    assert heard.told == ["in 2-2"]
    assert numbers(model)[2] == 11
    history.undo(library, article=state.desk.article.id)
    assert heard.told == ["in 2-2", "out 2-2"]


def test_a_claim_that_moves_changes_its_row(model: ClaimsModel, library: Library, state: DeskState) -> None:
    assert state.desk is not None
    at = state.desk.text.index("Port of")
    heard = Heard(model)
    commands.move_mention(library, mention=state.desk.claims[key(6)].mentions[0].id, spans=[Span(at, at + 4)])
    assert heard.told == ["out 5-5", "in 0-0"]
    assert numbers(model)[0] == 6


def test_a_comment_is_counted_on_its_card(model: ClaimsModel, library: Library) -> None:
    commands.comment(library, subject=Subject.CLAIM, on=key(1), text="Who says?")
    assert model.card(1).chips[-1].strong == "1 comment"
    commands.comment(library, subject=Subject.CLAIM, on=key(1), text="And when?")
    assert model.card(1).chips[-1].strong == "2 comments"


def test_a_source_that_is_renamed_is_renamed_on_its_cards(model: ClaimsModel, library: Library) -> None:
    assert model.card(3).chips[0].strong == "Kestermouth Harbour Authority"
    commands.edit_source(library, source=AUTHORITY.id, name="Harbour Board of Kestermouth")
    assert model.card(3).chips[0].strong == "Harbour Board of Kestermouth"


def test_a_source_new_to_the_article_has_its_name_at_once(model: ClaimsModel, library: Library) -> None:
    known = commands.add_source(library, name="Chaplain of the port").made("source")[0]
    commands.attribute(library, claims=[key(8)], source=known, role=Role.CARRIER)  # type: ignore[arg-type]
    row = model.row_of(key(8))
    assert row is not None
    assert model.card(row).chips[0].strong == "Chaplain of the port"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(open_only=True), [2, 8, 10]),
        (Filter(cited=frozenset({"unattributed"})), [4, 8, 9, 10]),
        (Filter(cited=frozenset({"nobody"})), [1]),
        (Filter(cited=frozenset({uid("authority")})), [3, 7]),  # type: ignore[arg-type]
        (Filter(ratings=frozenset({"confirmed", "disputed"})), [1, 5]),
        (Filter(kinds=frozenset({ClaimKind.QUANTITY})), [5, 10]),
        (Filter(text="nguyen"), [5]),
        (Filter(text="lasted longer"), [4]),
        (Filter(text="nothing of the sort"), []),
        (Filter(ratings=frozenset({"unverified"}), kinds=frozenset({ClaimKind.STATUS})), [7]),
    ],
)
def test_a_filter_shows_what_it_says(model: ClaimsModel, wanted: Filter, found: list[int]) -> None:
    model.set_filter(wanted)
    assert numbers(model) == found
    assert wanted.is_active


def test_a_filter_is_toggled_in_and_out() -> None:
    once = Filter().toggled("ratings", "confirmed")
    assert once.ratings == {"confirmed"}
    assert once.toggled("ratings", "confirmed") == Filter()


def test_a_claim_that_is_rated_under_a_filter_stays_until_another_is_selected(
    model: ClaimsModel, library: Library
) -> None:
    model.set_filter(Filter(open_only=True))
    model.pin([key(2)])
    commands.set_verdict(library, claims=[key(2)], layer=Layer.CONTENT, rating="confirmed")
    assert numbers(model) == [2, 8, 10]
    model.pin([key(8)])
    assert numbers(model) == [8, 10]


def test_a_claim_of_many_that_is_dropped_leaves_the_open_ones(model: ClaimsModel, library: Library) -> None:
    model.set_filter(Filter(open_only=True))
    commands.set_state(library, claims=[key(2)], state=ClaimState.DROPPED)
    assert numbers(model) == [8, 10]


def test_the_row_near_a_place_is_the_last_that_begins_before_it(model: ClaimsModel, state: DeskState) -> None:
    assert state.desk is not None
    at = state.desk.text.index("reopened on")
    assert model.row_near(0) == 0
    assert model.row_near(at) == 3
    model.set_order(Order.NUMBER)
    assert model.row_near(at) == 2
    model.set_filter(Filter(text="no such words"))
    assert model.row_near(at) is None


def test_very_many_touched_claims_fill_the_list_anew(
    model: ClaimsModel, library: Library, state: DeskState
) -> None:
    assert state.desk is not None
    article, heard = state.desk.article.id, Heard(model)
    for place in range(MANY):
        commands.add_claim(library, article=article, mentions=[[Span(place % 30, place % 30 + 4)]])
    heard.told.clear()
    commands.set_kind(library, claims=list(state.desk.claims), kind=ClaimKind.EVENT)
    assert heard.told == ["reset"]


def test_without_an_article_there_are_no_rows(model: ClaimsModel, state: DeskState) -> None:
    state.clear()
    assert model.rowCount() == 0
    assert model.row_of(key(1)) is None
    assert not model.index_of(key(1)).isValid()
    assert model.row_near(5) is None
