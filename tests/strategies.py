"""Hypothesis: random texts, places in them, and whole reviews that keep every rule of the domain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st

from annotator.domain.article import Details, Section, SectionKind
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
from annotator.domain.evidence import Evidence, EvidenceKind, EvidenceLink, Stance
from annotator.domain.marks import (
    Audience,
    Comment,
    CommentKind,
    Correction,
    CorrectionState,
    Reviewer,
    Severity,
    SignOff,
    Stage,
    Subject,
    Tick,
    TickResult,
)
from annotator.domain.review import Review, Withheld
from annotator.domain.source import Source, SourceKind
from annotator.domain.span import Anchor, Found, Span
from annotator.domain.verdict import Layer, Rating, Scale, Underline, Verdict
from annotator.text.graphemes import snap
from tests.parts import SCALES, an_article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.article import Article

Thing = TypeVar("Thing")

MORSELS = (
    *("The port ", "said ", "“yes,” ", "180 ", "it", ". ", ", ", "\n", "\n\n", "\t", "\u00a0", "\u2028"),
    *("قالت هيئة الميناء ", "«آمن» ", "Zoe\u0308 ", "Nguye\u0302\u0303n ", "नमस्ते ", "港は再開した。"),
    *("👩🏽\u200d🔧", "🇳🇴", "🇳", "👍🏽", "\u0301", "\u200f", "\u202e", "&<>\"'", "\ufffe", "한글"),
)
"""Pieces of text that are easily cut at the wrong place."""

characters = st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n\t")
texts = (
    st.lists(st.sampled_from(MORSELS) | st.text(characters, max_size=4), min_size=1, max_size=30)
    .map("".join)
    .map(lambda text: text.lstrip("\ufeff"))
    .filter(lambda text: not text.isspace() and text != "")
)
"""Canonical texts of an article: what `normalise` leaves as it is."""

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
names = words.map(lambda text: f"N{text}")
ids = st.uuids().map(str)
hashes = st.binary(min_size=32, max_size=32).map(bytes.hex)
dates = st.dates().map(lambda date: date.isoformat())
moments = st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")


def places(text: str) -> st.SearchStrategy[Span]:
    """Draw spans that keep whole characters and have no white space at their ends."""
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = ends.map(lambda pair: snap(text, Span(min(pair), max(pair) + (pair[0] == pair[1]))))
    return st.one_of(spans, st.just(snap(text, Span(0, len(text))))).flatmap(
        lambda span: st.nothing() if span is None else st.just(span)
    )


def anchors(text: str) -> st.SearchStrategy[Anchor]:
    """Draw anchors, now and then an orphan."""
    found = st.sampled_from([how for how in Found if how is not Found.ORPHAN])
    placed = st.builds(lambda span, how: Anchor.at(text, span, how), places(text), found)
    return placed | st.builds(Anchor, st.none(), names, words, words, st.just(Found.ORPHAN))


def pieces(text: str) -> st.SearchStrategy[tuple[Anchor, ...]]:
    """Draw the ordered, disjoint pieces of a mention."""
    return st.lists(anchors(text), min_size=1, max_size=3).map(_disjoint)


def _disjoint(drawn: Sequence[Anchor]) -> tuple[Anchor, ...]:
    kept: list[Anchor] = []
    for anchor in sorted(drawn, key=lambda anchor: (anchor.span is None, anchor.span or Span(0, 1))):
        before = [other.span for other in kept if other.span is not None]
        if anchor.span is None or not before or before[-1].end <= anchor.span.start:
            kept.append(anchor)
    return tuple(kept)


def one_of(things: Sequence[Thing]) -> st.SearchStrategy[Thing | None]:
    """Draw one of the things, or None."""
    return st.none() | st.sampled_from(things) if things else st.none()


def few(things: st.SearchStrategy[Thing]) -> st.SearchStrategy[tuple[Thing, ...]]:
    """Draw no more than three."""
    return st.lists(things, max_size=3).map(tuple)


ratings = st.builds(
    Rating,
    names,
    names,
    words,
    st.none() | st.integers(-10, 10),
    st.integers(0, 0xFFFFFF).map(lambda colour: f"{colour:06X}"),
    st.sampled_from(Underline),
    words,
)
own_scales = st.builds(
    Scale,
    names.map(lambda name: f"own {name}"),
    words,
    st.sampled_from(Layer),
    st.lists(ratings, max_size=3, unique_by=lambda rating: rating.code).map(tuple),
)
reviewers = st.builds(Reviewer, ids, names, words)
sources = st.builds(
    Source, ids, names, st.none() | st.sampled_from(SourceKind), few(names), st.none(), words, st.booleans()
)
details = st.builds(Details, words, words, words, words, st.none() | dates, st.none() | words, words)
withheld = st.builds(Withheld, st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))


def families(drawn: Sequence[Source]) -> st.SearchStrategy[tuple[Source, ...]]:
    """Give each source a parent among those before it, or none."""
    parents = st.tuples(*(one_of(drawn[:at]) for at in range(len(drawn))))
    return parents.map(
        lambda chosen: tuple(
            replace(source, parent=parent.id if parent else None)
            for source, parent in zip(drawn, chosen, strict=True)
        )
    )


def evidence(by: Sequence[str]) -> st.SearchStrategy[Evidence]:
    """Draw a piece of evidence that one of `by` captured."""
    return st.builds(
        Evidence,
        ids,
        st.sampled_from(EvidenceKind),
        words,
        words,
        st.none() | words,
        st.none() | words,
        st.none() | dates,
        st.none() | moments,
        one_of(by),
        st.none() | hashes,
        st.booleans(),
    )


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Draw an article; its sections are the lines of its text."""
    article = an_article(draw(texts))
    kinds = st.sampled_from(SectionKind)
    sections = tuple(Section(draw(kinds), section.span, section.id) for section in article.revision.sections)
    revision = replace(article.revision, number=draw(st.integers(1, 5)), sections=sections)
    return replace(article, details=draw(details), revision=revision)


@st.composite
def attributions(draw: st.DrawFn, text: str, sources: Sequence[str]) -> Attribution:
    """Draw an attribution to one of `sources`, or to nobody."""
    source = draw(one_of(sources))
    levels: Sequence[Level] = list(Level) if source is not None else sorted(SOURCELESS_LEVELS)
    bare = Attribution(draw(ids), source)  # type: ignore[arg-type]  # ids are drawn as plain text
    return replace(
        bare,
        role=draw(st.sampled_from(Role)),
        directness=draw(st.sampled_from(Directness)),
        mentioned=draw(one_of(list(Mentioned))),
        level=draw(one_of(levels)),
        state=draw(st.sampled_from(AttributionState)),
        source_words=draw(st.none() | anchors(text)),
        cue=draw(st.none() | anchors(text)),
        content=draw(few(anchors(text))),
        confidence=draw(st.sampled_from(Confidence)),
        rule=draw(st.none() | words),
        reason=draw(st.none() | words),
    )


def nested(drawn: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Let each attribution of a claim be reported by the one before it."""
    outer = [None, *(attribution.id for attribution in drawn)]
    return tuple(replace(inner, nested_in=outer[at]) for at, inner in enumerate(drawn))


@st.composite
def verdicts(draw: st.DrawFn, scales: Sequence[Scale], by: Sequence[str]) -> Verdict:
    """Draw a verdict on one of the scales, or one that takes the rating back."""
    scale = draw(st.sampled_from(scales))
    code = draw(one_of([rating.code for rating in scale.ratings]))
    rest = (draw(words), draw(st.none() | dates), draw(one_of(by)), draw(st.none() | moments))
    return Verdict(draw(ids), scale.layer, scale.id, code, *rest)  # type: ignore[arg-type]  # plain text


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """Draw a whole review in which every name has its bearer."""
    article = draw(articles())
    by = draw(few(reviewers))
    cited = draw(few(sources).flatmap(families))
    hands, citable = [reviewer.id for reviewer in by], [source.id for source in cited]
    items = draw(few(evidence(hands)))
    scales = (*SCALES, *draw(st.lists(own_scales, max_size=1)))
    links = st.builds(
        EvidenceLink, ids, st.sampled_from(items or [None]).map(lambda item: item and item.id),
        st.sampled_from(Stance), words, words, words,
    )  # fmt: skip
    claim = st.builds(
        Claim,
        ids,
        st.just(1),
        st.lists(st.builds(Mention, ids, pieces(article.text)), min_size=1, max_size=2).map(tuple),
        st.none() | st.sampled_from(ClaimKind),
        words,
        st.sampled_from(ClaimState),
        few(attributions(article.text, citable)).map(nested),
        few(verdicts(scales, hands)),
        few(links) if items else st.just(()),
    )
    claims = tuple(
        replace(drawn, number=number) for drawn, number in zip(draw(few(claim)), draw(numbers), strict=False)
    )
    review = Review(article, claims, cited, items, scales, by, withheld=draw(withheld))
    return replace(review, **draw(marks(review)))


numbers = st.lists(st.integers(1, 1_000), min_size=3, max_size=3, unique=True).map(sorted)


@st.composite
def marks(draw: st.DrawFn, review: Review) -> dict[str, Any]:
    """Draw ticks, comments, corrections and sign-offs of a review."""
    text = review.article.text
    by = one_of([reviewer.id for reviewer in review.reviewers])
    at = st.none() | moments
    tick = st.builds(
        Tick,
        ids,
        anchors(text),
        st.sampled_from(TickResult),
        one_of([claim.id for claim in review.claims]),
        one_of([item.id for item in review.evidence]),
        by,
        at,
    )
    correction = st.builds(
        Correction,
        ids,
        anchors(text),
        words,
        words,
        st.sampled_from(Severity),
        st.sampled_from(CorrectionState),
        by,
        at,
    )
    sign_off = st.builds(SignOff, ids, st.sampled_from(Stage), words, hashes, by, at)
    return {
        "ticks": draw(few(tick)),
        "comments": draw(few(comments(review, by, at)).map(_threads)),
        "corrections": draw(few(correction)),
        "sign_offs": draw(few(sign_off)),
    }


def comments(
    review: Review, by: st.SearchStrategy[str | None], at: st.SearchStrategy[str | None]
) -> st.SearchStrategy[Comment]:
    """Draw a comment on anything in the review."""
    subjects: list[tuple[Subject, str]] = [(Subject.ARTICLE, review.article.id)]
    subjects += [(Subject.CLAIM, claim.id) for claim in review.claims]
    subjects += [(Subject.SOURCE, source.id) for source in review.sources]
    subjects += [(Subject.EVIDENCE, item.id) for item in review.evidence]
    bare = st.builds(
        Comment,
        ids,
        st.just(Subject.ARTICLE),
        st.just(""),
        words,
        st.none(),
        st.sampled_from(CommentKind),
        st.sampled_from(Audience),
        by,
        at,
        st.booleans(),
    )
    return st.builds(
        lambda comment, on: replace(comment, subject=on[0], on=on[1]), bare, st.sampled_from(subjects)
    )


def _threads(drawn: Sequence[Comment]) -> tuple[Comment, ...]:
    """Let each comment answer the first one on the same thing."""
    first = {(comment.subject, comment.on): comment.id for comment in reversed(drawn)}
    heads = set(first.values())
    return tuple(
        comment if comment.id in heads else replace(comment, reply_to=first[comment.subject, comment.on])
        for comment in drawn
    )
