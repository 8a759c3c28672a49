"""The claims of a file with all that hangs on them."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from annotator.codec.review_json.anchors import SPAN_KEYS, read_anchor
from annotator.codec.review_json.entry import quoted
from annotator.codec.review_json.names import refuse_cycles
from annotator.domain.attribution import (
    SOURCELESS_LEVELS,
    Attribution,
    AttributionState,
    Confidence,
    Directness,
    Level,
    Mentioned,
    Role,
)
from annotator.domain.claim import Claim, ClaimKind, ClaimState, Mention
from annotator.domain.evidence import EvidenceLink, Stance
from annotator.domain.ids import (
    AttributionId,
    ClaimId,
    EvidenceId,
    LinkId,
    MentionId,
    ReviewerId,
    SourceId,
    VerdictId,
    derived_id,
)
from annotator.domain.span import Anchor, ordered_and_disjoint
from annotator.domain.verdict import Layer, Scale, Verdict

if TYPE_CHECKING:
    from annotator.codec.review_json.entry import Entry
    from annotator.codec.review_json.ground import Ground

CLAIM_KEYS = frozenset(
    {"id", "number", "kind", "restatement", "state", "mentions", "attributions", "verdicts", "evidence"}
)
MENTION_KEYS = frozenset({"id", "spans"})
ATTRIBUTION_KEYS = frozenset(
    {
        "id",
        "source",
        "role",
        "directness",
        "mentioned",
        "level",
        "state",
        "source_span",
        "cue_span",
        "content_spans",
        "nested_in",
        "confidence",
        "rule",
        "reason",
    }
)
VERDICT_KEYS = frozenset({"layer", "scale", "rating", "explanation", "as_of", "by", "at"})
LINK_KEYS = frozenset({"evidence", "stance", "locator", "excerpt", "note"})


def read_claims(file: Entry, ground: Ground) -> tuple[Claim, ...]:
    """Return the claims by their numbers; those that are left out are the lowest ones free, in file order.

    What has no id in its claim is known by the claim's id and its place there, so that it stays the same
    when other claims come or go.
    """
    entries = file.parts("claims", CLAIM_KEYS, noun="claim")
    numbers = _numbers(entries)
    claims = [_claim(entry, ground, at, numbers[at]) for at, entry in enumerate(entries)]
    return tuple(sorted(claims, key=lambda claim: claim.number))


def _numbers(entries: list[Entry]) -> list[int]:
    given = [entry.whole("number", least=1) for entry in entries]
    taken = set[int]()
    for entry, number in zip(entries, given, strict=True):
        if number in taken:
            raise entry.fail(f"the number {number} stands twice")
        if number is not None:
            taken.add(number)
    free = (number for number in count(1) if number not in taken)
    return [next(free) if number is None else number for number in given]


def _claim(entry: Entry, ground: Ground, at: int, number: int) -> Claim:
    key = ground.claims.add(entry, f"claims/{at}")
    return Claim(
        ClaimId(key),
        number,
        _mentions(entry, ground, key),
        entry.choice("kind", ClaimKind),
        entry.text("restatement"),
        entry.code("state", ClaimState.OPEN),
        _attributions(entry, ground, key),
        _verdicts(entry, ground, key),
        _links(entry, ground, key),
    )


def _mentions(claim: Entry, ground: Ground, key: str) -> tuple[Mention, ...]:
    entries = claim.parts("mentions", MENTION_KEYS, noun="mention")
    if not entries:
        raise claim.fail("it stands nowhere: a claim has one mention or more")
    return tuple(_mention(entry, ground, f"{key}/mentions/{at}") for at, entry in enumerate(entries))


def _mention(entry: Entry, ground: Ground, place: str) -> Mention:
    parts = entry.parts("spans", SPAN_KEYS, noun="span")
    if not parts:
        raise entry.fail("it has no span")
    pieces = tuple(read_anchor(part, ground.text) for part in parts)
    if not ordered_and_disjoint(piece.span for piece in pieces if piece.span is not None):
        raise entry.fail("its spans overlap or do not stand in reading order")
    return Mention(MentionId(ground.mentions.add(entry, place)), pieces)


def _attributions(claim: Entry, ground: Ground, key: str) -> tuple[Attribution, ...]:
    entries = claim.parts("attributions", ATTRIBUTION_KEYS, noun="attribution")
    keyed = {
        ground.attributions.add(entry, f"{key}/attributions/{at}"): entry for at, entry in enumerate(entries)
    }
    nested = {own: ground.attributions.named(entry, "nested_in") for own, entry in keyed.items()}
    for own, outer in nested.items():
        if outer is not None and outer not in keyed:
            raise keyed[own].fail("its “nested_in” names an attribution of another claim")
    refuse_cycles(keyed, nested, "nested_in")
    return tuple(_attribution(entry, ground, own, nested[own]) for own, entry in keyed.items())


def _attribution(entry: Entry, ground: Ground, key: str, nested_in: str | None) -> Attribution:
    entry.require("source")
    source = ground.sources.named(entry, "source")
    return Attribution(
        AttributionId(key),
        None if source is None else SourceId(source),
        entry.code("role", Role.CLAIMANT),
        entry.code("directness", Directness.INDIRECT),
        _mentioned(entry, source),
        _level(entry, source),
        entry.code("state", AttributionState.CONFIRMED),
        _anchor(entry, "source_span", ground.text),
        _anchor(entry, "cue_span", ground.text),
        _content(entry, ground.text),
        None if nested_in is None else AttributionId(nested_in),
        entry.code("confidence", Confidence.NORMAL),
        entry.maybe("rule"),
        entry.maybe("reason"),
    )


def _mentioned(entry: Entry, source: str | None) -> Mentioned | None:
    """Return how the text names the source: by its name when that is left out and there is a source."""
    left_out = Mentioned.NAMED if source is not None else None
    return entry.choice("mentioned", Mentioned) if entry.has("mentioned") else left_out


def _level(entry: Entry, source: str | None) -> Level | None:
    level = entry.choice("level", Level)
    if source is None and level not in {None, *SOURCELESS_LEVELS}:
        raise entry.fail(f"its “source” is null, nobody is cited, and yet its “level” is {level}")
    return level


def _anchor(entry: Entry, key: str, text: str) -> Anchor | None:
    part = entry.part(key, SPAN_KEYS)
    return None if part is None else read_anchor(part, text)


def _content(entry: Entry, text: str) -> tuple[Anchor, ...]:
    parts = entry.parts("content_spans", SPAN_KEYS, noun="content span")
    return tuple(read_anchor(part, text) for part in parts)


def _verdicts(claim: Entry, ground: Ground, key: str) -> tuple[Verdict, ...]:
    entries = claim.parts("verdicts", VERDICT_KEYS, noun="verdict")
    return tuple(_verdict(entry, ground, f"{key}/verdicts/{at}") for at, entry in enumerate(entries))


def _verdict(entry: Entry, ground: Ground, place: str) -> Verdict:
    layer = entry.code("layer", Layer.CONTENT)
    scale = _scale(entry, ground, layer)
    by = ground.reviewers.named(entry, "by")
    return Verdict(
        VerdictId(derived_id(ground.digest, place)),
        layer,
        scale.id,
        _rating(entry, scale),
        entry.text("explanation"),
        entry.date("as_of"),
        None if by is None else ReviewerId(by),
        entry.moment("at"),
    )


def _scale(entry: Entry, ground: Ground, layer: Layer) -> Scale:
    """Return the scale that a verdict names, or the first of its layer when it names none."""
    name = entry.maybe("scale")
    if name is None:
        return _first_scale(entry, ground, layer)
    scale = ground.scales.get(name)
    if scale is None:
        known = ", ".join(ground.scales) or "none"
        raise entry.fail(f"its “scale” names {quoted(name)}, which is not known; known are {known}")
    if scale.layer is not layer:
        raise entry.fail(
            f"its “scale” {quoted(name)} is for the {scale.layer} layer, and its “layer” is {layer}"
        )
    return scale


def _first_scale(entry: Entry, ground: Ground, layer: Layer) -> Scale:
    for scale in ground.scales.values():
        if scale.layer is layer:
            return scale
    raise entry.fail(f"its “scale” is missing, and no scale for the {layer} layer is known")


def _rating(entry: Entry, scale: Scale) -> str | None:
    """Return the rating's code; null takes back what was said before, but must be said."""
    entry.require("rating")
    code = entry.maybe("rating")
    if code is not None and scale.rating(code) is None:
        known = ", ".join(rating.code for rating in scale.ratings) or "none"
        raise entry.fail(
            f"its “rating” is {quoted(code)}, a code that is not known; scale “{scale.id}” has {known}"
        )
    return code


def _links(claim: Entry, ground: Ground, key: str) -> tuple[EvidenceLink, ...]:
    entries = claim.parts("evidence", LINK_KEYS, noun="evidence link")
    return tuple(_link(entry, ground, f"{key}/evidence/{at}") for at, entry in enumerate(entries))


def _link(entry: Entry, ground: Ground, place: str) -> EvidenceLink:
    entry.require("evidence")
    evidence = ground.evidence.named(entry, "evidence")
    if evidence is None:
        raise entry.fail("its “evidence” is null")
    return EvidenceLink(
        LinkId(derived_id(ground.digest, place)),
        EvidenceId(evidence),
        entry.code("stance", Stance.SUPPORTS),
        entry.text("locator"),
        entry.text("excerpt"),
        entry.text("note"),
    )
