from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, history, queries
from annotator.app.library import Library
from annotator.codec.review_json import content_hash
from annotator.domain.errors import InvalidError, NotFoundError
from annotator.domain.ids import SignOffId
from annotator.domain.marks import Audience, SignOff, Stage, Subject
from annotator.domain.withhold import withhold
from tests.libraries import an_article_in

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.ids import ArticleId, ClaimId


def signed(library: Library, article: ArticleId) -> tuple[SignOff, ...]:
    return queries.review(library, article=article).sign_offs


def is_current(library: Library, article: ArticleId) -> bool:
    review = queries.review(library, article=article)
    return review.sign_offs[-1].sha256 == content_hash(review)


def test_a_sign_off_says_who_signed_what_when(library: Library, article: ArticleId) -> None:
    commands.sign_off(library, article=article, stage=Stage.CHECK, decision=" Passed. ")
    (one,) = signed(library, article)
    assert library.reviewer is not None
    assert (one.stage, one.decision, one.by) == (Stage.CHECK, "Passed.", library.reviewer.id)
    assert one.at is not None
    assert is_current(library, article)


def test_a_later_change_makes_it_stale_and_undoing_that_makes_it_current(
    library: Library, article: ArticleId, claim: ClaimId
) -> None:
    commands.sign_off(library, article=article, stage=Stage.CHECK, decision="Passed.")
    commands.restate(library, claim=claim, text="It stood still.")
    assert not is_current(library, article)
    history.undo(library, article=article)
    assert is_current(library, article)


def test_neither_another_name_nor_a_signature_nor_what_stays_here_makes_it_stale(
    library: Library, article: ArticleId
) -> None:
    commands.sign_off(library, article=article, stage=Stage.CHECK, decision="Passed.")
    commands.set_reviewer(library, name="Noor Haddad", initials="NH")
    commands.sign_off(library, article=article, stage=Stage.SECOND_READ, decision="Passed.")
    commands.comment(
        library, subject=Subject.ARTICLE, on=article, text="For my eyes.", audience=Audience.PRIVATE
    )
    review = queries.review(library, article=article)
    assert {one.sha256 for one in review.sign_offs} == {content_hash(review)}
    assert content_hash(withhold(review)) == content_hash(review)


def test_the_second_reader_is_not_the_first(library: Library, article: ArticleId) -> None:
    commands.sign_off(library, article=article, stage=Stage.CHECK, decision="Passed.")
    with pytest.raises(InvalidError, match="second reader"):
        commands.sign_off(library, article=article, stage=Stage.SECOND_READ, decision="Passed.")


def test_a_signature_has_words_and_a_name(tmp_path: Path, library: Library, article: ArticleId) -> None:
    with pytest.raises(InvalidError, match="what was decided"):
        commands.sign_off(library, article=article, stage=Stage.CHECK, decision=" ")
    with Library.open(tmp_path / "other.annotator") as nobodys:
        its = an_article_in(nobodys)
        with pytest.raises(InvalidError, match="needs a name"):
            commands.sign_off(nobodys, article=its, stage=Stage.CHECK, decision="Passed.")


def test_a_signature_is_taken_back(library: Library, article: ArticleId) -> None:
    made = commands.sign_off(library, article=article, stage=Stage.LEGAL, decision="Passed.")
    commands.withdraw(library, sign_off=SignOffId(made.made("sign_off")[0]))
    assert signed(library, article) == ()
    with pytest.raises(NotFoundError, match="sign-off"):
        commands.withdraw(library, sign_off=SignOffId("none"))
