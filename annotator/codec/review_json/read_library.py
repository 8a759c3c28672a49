"""What a file shares with a library: reviewers, sources, evidence and scales."""

from __future__ import annotations

from dataclasses import replace
from string import hexdigits
from typing import TYPE_CHECKING

from annotator.codec.review_json.entry import LARGEST, quoted
from annotator.codec.review_json.names import refuse_cycles
from annotator.domain.evidence import Evidence, EvidenceKind
from annotator.domain.ids import EvidenceId, ReviewerId, ScaleId, SourceId
from annotator.domain.marks import Reviewer
from annotator.domain.source import Source, SourceKind
from annotator.domain.verdict import Layer, Rating, Scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.codec.review_json.entry import Entry
    from annotator.codec.review_json.ground import Ground

REVIEWER_KEYS = frozenset({"id", "name", "initials"})
SOURCE_KEYS = frozenset({"id", "name", "kind", "aliases", "parent", "note", "confidential"})
EVIDENCE_KEYS = frozenset(
    {
        "id",
        "kind",
        "title",
        "publisher",
        "url",
        "archive_url",
        "published",
        "captured_at",
        "captured_by",
        "sha256",
        "confidential",
    }
)
SCALE_KEYS = frozenset({"id", "label", "layer", "ratings"})
RATING_KEYS = frozenset({"code", "label", "mark", "value", "tint", "underline", "meaning"})
TINT_DIGITS = 6


def read_reviewers(file: Entry, ground: Ground) -> tuple[Reviewer, ...]:
    """Return the reviewers; initials that are left out are those of the name."""
    entries = file.parts("reviewers", REVIEWER_KEYS, noun="reviewer")
    return tuple(_reviewer(entry, ground, at) for at, entry in enumerate(entries))


def _reviewer(entry: Entry, ground: Ground, at: int) -> Reviewer:
    name, initials = entry.wanted("name"), entry.maybe("initials")
    if initials is None:
        initials = "".join(word[0] for word in name.split())
    return Reviewer(ReviewerId(ground.reviewers.add(entry, f"reviewers/{at}")), name, initials)


def read_sources(file: Entry, ground: Ground) -> tuple[Source, ...]:
    """Return the sources; a parent may stand behind its child, but never above itself."""
    entries = file.parts("sources", SOURCE_KEYS, noun="source")
    keyed = {ground.sources.add(entry, f"sources/{at}"): entry for at, entry in enumerate(entries)}
    parents = {key: ground.sources.named(entry, "parent") for key, entry in keyed.items()}
    refuse_cycles(keyed, parents, "parent")
    return tuple(_source(entry, key, parents[key]) for key, entry in keyed.items())


def _source(entry: Entry, key: str, parent: str | None) -> Source:
    return Source(
        SourceId(key),
        entry.wanted("name"),
        entry.choice("kind", SourceKind),
        entry.texts("aliases"),
        SourceId(parent) if parent is not None else None,
        entry.text("note"),
        entry.flag("confidential"),
    )


def read_evidence(file: Entry, ground: Ground) -> tuple[Evidence, ...]:
    """Return the evidence; its files are not in a review file, only their hashes."""
    entries = file.parts("evidence", EVIDENCE_KEYS, noun="evidence")
    return tuple(_evidence(entry, ground, at) for at, entry in enumerate(entries))


def _evidence(entry: Entry, ground: Ground, at: int) -> Evidence:
    captured_by = ground.reviewers.named(entry, "captured_by")
    return Evidence(
        EvidenceId(ground.evidence.add(entry, f"evidence/{at}")),
        entry.code("kind", EvidenceKind.WEB_PAGE),
        entry.text("title"),
        entry.text("publisher"),
        entry.maybe("url"),
        entry.maybe("archive_url"),
        entry.maybe("published"),
        entry.moment("captured_at"),
        ReviewerId(captured_by) if captured_by is not None else None,
        entry.sha256("sha256"),
        entry.flag("confidential"),
    )


def read_scales(file: Entry, ground: Ground, known: Sequence[Scale]) -> tuple[Scale, ...]:
    """Return the file's own scales, and remember them together with the `known` ones.

    A scale that leaves out its layer is short for the known one of the same id: what it leaves out, ratings
    included, is the known one's.
    """
    ground.scales = {scale.id: scale for scale in known}
    entries = file.parts("scales", SCALE_KEYS, noun="scale")
    own: dict[str, Scale] = {}
    for entry in entries:
        scale = _scale(entry, ground)
        if scale.id in own:
            raise entry.fail(f"the id {quoted(scale.id)} stands twice")
        own[scale.id] = scale
    ground.scales = {**ground.scales, **own}
    return tuple(own.values())


def _scale(entry: Entry, ground: Ground) -> Scale:
    key, layer = entry.wanted("id"), entry.choice("layer", Layer)
    known = ground.scales.get(key) if layer is None else None
    base = known or Scale(ScaleId(key), key, layer or Layer.CONTENT, ())
    return replace(base, label=_or(entry, "label", base.label), ratings=_ratings(entry, base))


def _ratings(scale: Entry, base: Scale) -> tuple[Rating, ...]:
    ratings = {rating.code: rating for rating in base.ratings}
    seen = set[str]()
    for entry in scale.parts("ratings", RATING_KEYS, noun="rating"):
        code = entry.wanted("code")
        if code in seen:
            raise entry.fail(f"the code {quoted(code)} stands twice")
        seen.add(code)
        ratings[code] = _rating(entry, ratings.get(code) or Rating(code, code))
    return tuple(ratings.values())


def _rating(entry: Entry, base: Rating) -> Rating:
    return Rating(
        base.code,
        _or(entry, "label", base.label),
        _or(entry, "mark", base.mark),
        entry.whole("value", least=-LARGEST) if entry.has("value") else base.value,
        _tint(entry, base.tint),
        entry.code("underline", base.underline),
        _or(entry, "meaning", base.meaning),
    )


def _or(entry: Entry, key: str, default: str) -> str:
    value = entry.maybe(key)
    return default if value is None else value


def _tint(entry: Entry, default: str) -> str:
    tint = _or(entry, "tint", default)
    if len(tint) != TINT_DIGITS or not all(digit in hexdigits for digit in tint):
        raise entry.fail("its “tint” must be a colour such as B2D5E8")
    return tint
