"""The rows of the source picker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from annotator.app import commands, queries
from annotator.app.desk import Desk
from annotator.domain.span import Span
from annotator.ui.models.picking import (
    ROW,
    PickerModel,
    Question,
    Row,
    RowKind,
    can_be_mention,
    question,
    spoken,
)
from tests.builders import rich_review
from tests.parts import uid
from tests.rich import AUTHORITY

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.domain.claim import Claim


@pytest.fixture
def desk(library: Library) -> Desk:
    done = commands.add_review(library, review=rich_review())
    assert done.article is not None
    return Desk(library, done.article)


def claim(desk: Desk, number: int) -> Claim:
    return next(claim for claim in desk.claims.values() if claim.number == number)


def words(desk: Desk, text: str) -> Span:
    start = desk.text.index(text)
    return Span(start, start + len(text))


def asked(desk: Desk, library: Library, number: int = 4, selected: Span | None = None) -> Question:
    return question(desk, [claim(desk, number)], queries.sources(library), selected)


def kinds(rows: tuple[Row, ...]) -> list[RowKind]:
    return [row.kind for row in rows]


def test_nobody_is_the_first_row_while_nothing_is_typed(desk: Desk, library: Library) -> None:
    rows = asked(desk, library).rows("")
    assert rows[0].kind is RowKind.NOBODY
    assert rows[0].uses == 1
    assert kinds(rows[1:]) == [RowKind.SOURCE] * (len(rows) - 1)


def test_what_is_typed_brings_sources_then_nobody_then_a_new_one(desk: Desk, library: Library) -> None:
    rows = asked(desk, library).rows("harb auth")
    assert kinds(rows) == [RowKind.SOURCE, RowKind.NOBODY, RowKind.NEW]
    assert rows[0].name == "Kestermouth Harbour Authority"
    assert rows[0].where.startswith("¶\u00a01 “the Harbour Authority”")
    assert rows[0].uses == 2
    assert rows[2].name == "harb auth"


def test_a_name_that_a_source_goes_by_makes_no_new_one(desk: Desk, library: Library) -> None:
    assert RowKind.NEW not in kinds(asked(desk, library).rows("the authority"))


def test_words_that_fit_nothing_leave_nobody_and_a_new_one(desk: Desk, library: Library) -> None:
    assert kinds(asked(desk, library).rows("Xanadu gazette")) == [RowKind.NOBODY, RowKind.NEW]


def test_selected_words_choose_the_source_that_goes_by_them(desk: Desk, library: Library) -> None:
    one = asked(desk, library, selected=words(desk, "the Harbour Authority"))
    rows = one.rows("")
    assert one.words == "the Harbour Authority"
    assert rows[one.first_choice(rows)].source == AUTHORITY.id


def test_selected_words_that_name_nobody_known_offer_a_new_source(desk: Desk, library: Library) -> None:
    one = asked(desk, library, selected=words(desk, "a banner"))
    rows = one.rows("")
    assert rows[-1] == Row(RowKind.NEW, "a banner")
    assert one.first_choice(rows) == 0


def test_typing_after_a_selection_chooses_the_best_fit(desk: Desk, library: Library) -> None:
    one = asked(desk, library, selected=words(desk, "the Harbour Authority"))
    rows = one.rows("zoe")
    assert one.first_choice(rows) == 0
    assert rows[0].name == "Zoe\u0308 Nguye\u0302\u0303n"


def test_the_words_of_the_claim_itself_are_no_mention(desk: Desk, library: Library) -> None:
    four = claim(desk, 4)
    assert not can_be_mention(four.spans[0], [four])
    assert asked(desk, library, selected=four.spans[0]).mention is None
    assert not can_be_mention(Span(0, 400), [])


def test_a_source_in_the_claims_own_sentence_is_plainly_its_mention(desk: Desk, library: Library) -> None:
    place = asked(desk, library, 3).beside(AUTHORITY.id)
    assert place is not None
    assert place.of(desk.text) == "the Harbour Authority"
    assert asked(desk, library, 5).beside(AUTHORITY.id) is None


def test_a_source_in_the_claims_own_sentence_is_the_first_choice(desk: Desk, library: Library) -> None:
    beside, apart = asked(desk, library, 3), asked(desk, library, 5)
    chosen = beside.rows("")[beside.first_choice(beside.rows(""))].source
    assert chosen is not None
    assert beside.beside(chosen) is not None
    assert apart.rows("")[apart.first_choice(apart.rows(""))].kind is RowKind.NOBODY


def test_of_several_claims_no_sentence_is_plain(desk: Desk, library: Library) -> None:
    one = question(desk, [claim(desk, 3), claim(desk, 5)], queries.sources(library))
    assert one.beside(AUTHORITY.id) is None


def test_the_model_holds_to_what_qt_asks_of_models(
    desk: Desk, library: Library, qtmodeltester: object
) -> None:
    model = PickerModel()
    watch = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(asked(desk, library).rows("harb"))
    qtmodeltester.check(model)  # type: ignore[attr-defined]  # pytest-qt's fixture has no type to name
    assert model.data(model.index(0), ROW).kind is RowKind.SOURCE  # type: ignore[attr-defined]
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(0), 77) is None
    del watch


def test_rows_are_spoken_with_place_and_use() -> None:
    row = Row(RowKind.SOURCE, "Pilots", "¶ 2 “the pilots”", 3, uid("pilots"))  # type: ignore[arg-type]
    assert spoken(row) == "Pilots, ¶ 2 “the pilots”, used 3 times"
    assert spoken(Row(RowKind.NEW, "Pilots")) == "New source “Pilots”"
    assert spoken(Row(RowKind.NOBODY, "Nobody is cited")) == "Nobody is cited"
