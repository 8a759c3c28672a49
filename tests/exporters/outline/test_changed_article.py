"""A checked copy without tracked changes: taking all gives the new text, taking none the old one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.ids import CorrectionId
from annotator.domain.marks import Correction
from annotator.domain.span import Anchor, Span
from annotator.exporters.outline import Digest
from annotator.exporters.outline.article import Change, Stretch
from annotator.exporters.outline.changed_article import changed_lines
from tests.builders import a_review, rich_review, uid

TEXT = "One two three.\nFour five.\n\nSix."


def shown(*changes: tuple[int, int, str]) -> list[str]:
    """Return each line with -struck- and +new+ words."""
    review = a_review()
    article = replace(review.article, revision=replace(review.article.revision, text=TEXT, sections=()))
    made = tuple(
        Correction(CorrectionId(uid(f"c{at}")), Anchor.at(TEXT, Span(start, end)), new)
        for at, (start, end, new) in enumerate(changes)
    )
    digest = Digest(replace(review, article=article, claims=(), ticks=(), corrections=made))
    return ["".join(map(_piece, line.pieces)) for line in changed_lines(digest)]


def _piece(piece: object) -> str:
    assert isinstance(piece, Stretch)
    mark = {None: "", Change.STRUCK: "-", Change.NEW: "+"}[piece.change]
    return f"{mark}{piece.text}{mark}"


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        ((4, 7, "2"), ["One -two-+2+ three.", "Four five.", "Six."]),
        ((0, 3, ""), ["-One- two three.", "Four five.", "Six."]),
        ((8, 19, "x"), ["One two -three.-", "-Four-+x+ five.", "Six."]),
        ((8, 15, "x"), ["One two -three.-+x+", "Four five.", "Six."]),
        ((27, 31, "a\nb"), ["One two three.", "Four five.", "-Six.-+a ¶ b+"]),
    ],
)
def test_old_words_are_struck_and_new_ones_stand_after_them(
    change: tuple[int, int, str], lines: list[str]
) -> None:
    assert shown(change) == lines


def test_of_two_proposals_for_the_same_words_the_first_is_shown() -> None:
    assert shown((4, 7, "2"), (4, 13, "2 3"))[0].count("+") == 2


def test_without_the_new_words_the_article_is_as_it_was() -> None:
    review = rich_review()
    told = [
        "".join(p.text for p in line.pieces if isinstance(p, Stretch) and p.change is not Change.NEW)
        for line in changed_lines(Digest(review))
    ]
    assert told == [line for line in review.article.text.split("\n") if line]
