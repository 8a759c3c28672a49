"""Deeds on claims: mark words, add mentions, move ends, choose, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.app import commands, settings
from annotator.domain.ids import ClaimId
from annotator.text.graphemes import move_end, move_start
from annotator.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.claim import Claim, Mention
    from annotator.domain.span import Span
    from annotator.ui.hands import Hands

REPEAT_LENGTH = 24
"""Words of at least so many code points are looked for elsewhere: shorter ones repeat by chance."""

MANY = 2
"""Mentions from which on one of them can be deleted by itself."""


def highlight(hands: Hands) -> None:
    """Make the selected words a claim, select it, and offer the places where the same words stand again."""
    words, desk = hands.state.words, hands.state.desk
    if words is None or desk is None:
        return
    made = commands.add_claim(hands.library, article=desk.article.id, mentions=[[words]])
    claim = ClaimId(made.made("claim")[0])
    hands.article.clear_selection()
    hands.state.select(claim)
    if hands.settings.get(settings.OFFER_REPEATS):
        _offer_repeats(hands, claim, words)


def _offer_repeats(hands: Hands, claim: ClaimId, words: Span) -> None:
    desk = hands.state.desk
    places = [] if desk is None else repeats(desk.text, words)
    if not places:
        return

    def add() -> None:
        done = commands.add_mentions(hands.library, claim=claim, mentions=[[place] for place in places])
        hands.frame.tell_step(done)

    text = counted(
        "Claims",
        len(places),
        "The same words stand once more in this article.",
        "The same words stand {n} times more in this article.",
    )
    hands.notice.say(text, offer=hands.window.tr("Add as mention"), deed=hands.frame.guarded(add))


def repeats(text: str, words: Span) -> list[Span]:
    """Return the other places where the words of a span stand, in reading order."""
    exact = words.of(text)
    if len(exact) < REPEAT_LENGTH:
        return []
    found, at = [], text.find(exact)
    while at >= 0:
        if at != words.start:
            found.append(type(words)(at, at + len(exact)))
        at = text.find(exact, at + len(exact))
    return found


def add_mention(hands: Hands) -> None:
    """Add the selected words to the selected claim as another mention."""
    words, claim = hands.state.words, hands.state.claim
    if words is not None and claim is not None:
        commands.add_mention(hands.library, claim=claim.id, spans=[words])
        hands.article.clear_selection()


def edit_kind(hands: Hands) -> None:
    """Open the kind of the selected claim."""
    hands.cards.edit_kind()


def restate(hands: Hands) -> None:
    """Open the restatement of the selected claim."""
    hands.cards.edit_restatement()


def delete(hands: Hands) -> None:
    """Delete what is selected: an attribution of the open card, one of a claim's places, else the claims."""
    state, mention = hands.state, selected_mention(hands)
    if state.attribution is not None:
        commands.remove_attribution(hands.library, attribution=state.attribution)
    elif mention is not None:
        commands.remove_mention(hands.library, mention=mention.id)
    elif state.claim_ids:
        commands.remove_claims(hands.library, claims=state.claim_ids)


def selected_mention(hands: Hands) -> Mention | None:
    """Return the place of the selected claim that the caret is at, if the claim stands elsewhere too.

    In the list of claims it is the claim that is selected, in the article one of its places.
    """
    claim = hands.state.claim
    if claim is None or len(hands.state.claim_ids) > 1 or len(claim.mentions) < MANY:
        return None
    mention = near_caret(claim, hands.article.caret())
    is_here = mention is not None and not _distance(mention, hands.article.caret())
    return mention if is_here and hands.article.surface().hasFocus() else None


def renumber(hands: Hands) -> None:
    """Number the claims anew by their place."""
    if hands.state.desk is not None:
        hands.frame.tell_step(commands.renumber(hands.library, article=hands.state.desk.article.id))


def next_claim(hands: Hands) -> None:
    """Select the claim after the selected one."""
    hands.cards.step(1)


def previous_claim(hands: Hands) -> None:
    """Select the claim before the selected one."""
    hands.cards.step(-1)


def _move(hands: Hands, moved: Callable[[str, Span, int], Span], piece: int, steps: int) -> None:
    claim, desk = hands.state.claim, hands.state.desk
    mention = None if claim is None else near_caret(claim, hands.article.caret())
    if desk is None or mention is None or len(mention.spans) < len(mention.pieces):
        return
    spans = list(mention.spans)
    spans[piece] = moved(desk.text, spans[piece], steps)
    if tuple(spans) != mention.spans:
        commands.move_mention(hands.library, mention=mention.id, spans=spans)


def near_caret(claim: Claim, caret: int) -> Mention | None:
    """Return the claim's anchored mention that lies nearest to a place in the text."""
    placed = [mention for mention in claim.mentions if mention.spans]
    return min(placed, key=lambda mention: _distance(mention, caret), default=None)


def _distance(mention: Mention, caret: int) -> int:
    start, end = mention.spans[0].start, mention.spans[-1].end
    return max(start - caret, caret - end, 0)


def start_left(hands: Hands) -> None:
    """Move the claim's start a word to the left."""
    _move(hands, lambda text, span, steps: move_start(text, span, steps=steps), 0, -1)


def start_right(hands: Hands) -> None:
    """Move the claim's start a word to the right."""
    _move(hands, lambda text, span, steps: move_start(text, span, steps=steps), 0, 1)


def end_left(hands: Hands) -> None:
    """Move the claim's end a word to the left."""
    _move(hands, lambda text, span, steps: move_end(text, span, steps=steps), -1, -1)


def end_right(hands: Hands) -> None:
    """Move the claim's end a word to the right."""
    _move(hands, lambda text, span, steps: move_end(text, span, steps=steps), -1, 1)
