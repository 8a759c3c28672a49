"""Deeds of the check itself: sources, verdicts, explanations, evidence, comments, ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import commands
from annotator.domain.marks import TickResult
from annotator.domain.verdict import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.domain.claim import Claim
    from annotator.domain.ids import EvidenceId, ScaleId
    from annotator.domain.marks import Tick
    from annotator.domain.span import Span
    from annotator.ui.hands import Hands


def attribute(hands: Hands) -> None:
    """Open the source picker for the selected claims: below the caret where it stands in the last of them."""
    claim, caret = hands.state.claim, hands.article.caret()
    here = claim is not None and any(span.start <= caret <= span.end for span in claim.spans)
    hands.cards.open_picker(hands.article.below_caret() if here else None)


def mark_cue(hands: Hands) -> None:
    """Make the selected words the cue of the current attribution: the chosen one, else the claim's last."""
    claim, words = hands.state.claim, hands.state.words
    if claim is None or words is None:
        return
    if not claim.attributions:
        hands.notice.say(hands.window.tr("This claim has no source yet. Say first who says so."))
        return
    attribution = hands.state.attribution or claim.attributions[-1].id
    commands.edit_attribution(hands.library, attribution=attribution, cue=words)
    hands.article.clear_selection()


def rate(place: int) -> Callable[[Hands], None]:
    """Return the deed that gives the selected claims the rating at a place of the scale, 0 for the first."""

    def deed(hands: Hands) -> None:
        desk = hands.state.desk
        if desk is None:
            return
        scale = desk.scale(hands.state.layer)
        if place < len(scale.ratings):
            _set_verdict(hands, scale.ratings[place].code, scale.id)

    return deed


def take_rating_back(hands: Hands) -> None:
    """Make the selected claims not yet checked on the active layer."""
    _set_verdict(hands, None)


def _set_verdict(hands: Hands, rating: str | None, scale: ScaleId | None = None) -> None:
    claims, layer = hands.state.claim_ids, hands.state.layer
    if claims:
        commands.set_verdict(hands.library, claims=claims, layer=layer, rating=rating, scale=scale)


def switch_layer(hands: Hands) -> None:
    """Let digits rate the other layer: what was said, or whether it was said so."""
    other = Layer.ATTRIBUTION if hands.state.layer is Layer.CONTENT else Layer.CONTENT
    hands.state.set_layer(other)


def explain(hands: Hands) -> None:
    """Open the explanation of the verdict."""
    hands.cards.edit_explanation()


def add_evidence(hands: Hands) -> None:
    """Open the form for evidence."""
    hands.cards.begin_evidence()


def comment(hands: Hands) -> None:
    """Open the field for a comment."""
    hands.cards.begin_comment()


def reword(hands: Hands) -> None:
    """Say how the selected words should read, or change the correction that the caret stands in."""
    words = hands.state.words or _corrected_at_caret(hands)
    if words is None:
        hands.notice.say(hands.window.tr("Select the words that should read otherwise."))
        return
    hands.corrections.begin(words)


def _corrected_at_caret(hands: Hands) -> Span | None:
    desk, caret = hands.state.desk, hands.article.caret()
    live = () if desk is None else (one.anchor.span for one in desk.review.corrections if one.is_live)
    return next((span for span in live if span is not None and span.start <= caret <= span.end), None)


def tick_words(hands: Hands) -> None:
    """Tick the selected words as verified; words that are ticked already are unticked."""
    desk, words = hands.state.desk, hands.state.words
    if desk is None or words is None:
        return
    there = _ticks_on(desk.ticks, words, TickResult.OK)
    if there:
        commands.untick(hands.library, ticks=[tick.id for tick in there])
        return
    claim = hands.state.claim
    commands.tick(
        hands.library,
        article=desk.article.id,
        spans=[words],
        claim=None if claim is None else claim.id,
        evidence=_evidence(hands, claim),
    )
    hands.article.clear_selection()


def _evidence(hands: Hands, claim: Claim | None) -> EvidenceId | None:
    """Return the evidence that is open on the card, or the only piece that the claim has."""
    links = () if claim is None else claim.evidence
    only = links[0].evidence if len(links) == 1 else None
    return hands.state.evidence or only


def nothing_to_check(hands: Hands) -> None:
    """Tick the sentence at the caret as having nothing to check, or take that tick back."""
    desk, sentence = hands.state.desk, hands.article.sentence_at_caret()
    if desk is None or sentence is None:
        return
    there = _ticks_on(desk.ticks, sentence, TickResult.NOTHING_TO_CHECK)
    if there:
        commands.untick(hands.library, ticks=[tick.id for tick in there])
    else:
        result = TickResult.NOTHING_TO_CHECK
        commands.tick(hands.library, article=desk.article.id, spans=[sentence], result=result)


def _ticks_on(ticks: Iterable[Tick], place: Span, result: TickResult) -> list[Tick]:
    return [t for t in ticks if t.result is result and t.anchor.span and t.anchor.span.overlaps(place)]


def next_untouched(hands: Hands) -> None:
    """Go to the next sentence that nobody has looked at, round the end of the article."""
    desk = hands.state.desk
    if desk is None:
        return
    found = hands.article.next_untouched()
    if found is None:
        hands.notice.say(hands.window.tr("Every sentence has been looked at."))
    else:
        hands.article.go_to(found, select=True)
