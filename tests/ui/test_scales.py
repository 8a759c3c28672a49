"""The scale of verdicts on what is said is a preference; verdicts that were given stay on theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.app import settings
from annotator.app.library import default_scales
from annotator.domain.verdict import Layer

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.ui.window import Window


def first(window: Window) -> Claim:
    assert window.state.desk is not None
    return next(claim for claim in window.state.desk.claims.values() if claim.number == 1)


def rate(window: Window, digit: Qt.Key) -> None:
    window.state.select(first(window).id)
    window.article.surface().setFocus()
    QTest.keyClick(window.article.surface(), digit)


def test_the_choices_are_the_scales_that_come_with_the_program() -> None:
    there = [scale.id for scale in default_scales() if scale.layer is Layer.CONTENT]
    assert [name for name, _ in settings.SCALE.choices] == there


def test_digits_rate_on_the_scale_that_was_chosen(window: Window) -> None:
    rate(window, Qt.Key.Key_4)
    before = first(window).verdict()
    assert before is not None
    assert (before.scale, before.rating) == ("desk", "contradicted")
    window.settings.set(settings.SCALE, "five_point")
    window.openings.setting_changed.emit(settings.SCALE.name)
    assert first(window).verdict() == before
    rate(window, Qt.Key.Key_1)
    now = first(window).verdict()
    assert now is not None
    assert (now.scale, now.rating) == ("five_point", "true")


def test_the_choice_leaves_the_other_layer_alone(window: Window) -> None:
    window.state.prefer_scale("five_point")
    assert window.state.desk is not None
    assert window.state.desk.scale(Layer.ATTRIBUTION).id == "attribution"
