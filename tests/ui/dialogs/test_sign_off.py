"""Signing off in the window: what is missing is said first, and a later change is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app import commands, queries
from annotator.domain.marks import SignOff, Stage
from annotator.ui.dialogs.sign_off import THING, SignOffDialog

if TYPE_CHECKING:
    from annotator.ui.window import Window


@pytest.fixture
def dialog(window: Window) -> SignOffDialog:
    window.keys.actions["sign_off"].trigger()
    (shown,) = window.findChildren(SignOffDialog)
    return shown


def signed(window: Window) -> tuple[SignOff, ...]:
    assert window.state.desk is not None
    return queries.review(window.state.library, article=window.state.desk.article.id).sign_offs


def lines(dialog: SignOffDialog) -> list[str]:
    """Return what is said of each signature, without the marks that keep directions apart."""
    shown = (dialog.signed.item(at).text() for at in range(dialog.signed.count()))
    return [text.replace("\u2068", "").replace("\u2069", "") for text in shown]


def sign(dialog: SignOffDialog, stage: Stage, words: str) -> None:
    dialog.stage.setCurrentIndex(dialog.stage.findData(stage))
    dialog.words.setPlainText(words)
    dialog.sign.click()


def test_it_says_what_is_signed_and_what_is_missing(dialog: SignOffDialog) -> None:
    assert "revision 2, 10 claims" in dialog.what.text()
    missing = [dialog.left.item(at).text() for at in range(dialog.left.count())]
    assert "Not yet checked · 3" in missing
    assert not dialog.sign.isEnabled()


def test_with_a_reason_it_is_signed(window: Window, dialog: SignOffDialog) -> None:
    sign(dialog, Stage.EDIT, "Goes out at six.")
    one = signed(window)[-1]
    assert (one.stage, one.decision) == (Stage.EDIT, "Goes out at six.")
    assert dialog.words.toPlainText() == ""
    assert lines(dialog)[-1].startswith("Edit · Ada Lind · ")
    assert "stale" not in lines(dialog)[-1]


def test_signatures_of_another_state_are_stale_and_a_change_makes_a_new_one_so(
    window: Window, dialog: SignOffDialog
) -> None:
    assert all("stale: changed since" in line for line in lines(dialog))
    sign(dialog, Stage.LEGAL, "Passed.")
    desk = window.state.desk
    assert desk is not None
    commands.restate(window.state.library, claim=next(iter(desk.claims)), text="In other words.")
    assert "stale: changed since" in lines(dialog)[-1]


def test_a_signature_is_taken_back_and_undo_gives_it_again(window: Window, dialog: SignOffDialog) -> None:
    before = signed(window)
    assert not dialog.back.isEnabled()
    dialog.signed.setCurrentRow(0)
    dialog.back.click()
    assert signed(window) == before[1:]
    assert "Took back the sign-off" in window.notice.text
    window.notice.offer.click()
    assert signed(window) == before


def test_what_is_refused_is_told(window: Window, dialog: SignOffDialog) -> None:
    sign(dialog, Stage.CHECK, "Passed.")
    sign(dialog, Stage.SECOND_READ, "Passed.")
    assert "the second reader is not the first" in window.notice.text


def test_a_finding_leads_to_its_place(window: Window, dialog: SignOffDialog) -> None:
    item = dialog.left.item(0)
    dialog.left.itemActivated.emit(item)
    assert window.state.claim_ids == (item.data(THING).items[0].claim,)


def test_it_goes_with_the_article(window: Window, dialog: SignOffDialog) -> None:
    window.state.clear()
    assert not dialog.isVisible()
