"""What is said of one claim: the whole entry, the pointer at a later mention, the comments of its thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.attribution import Level, Mentioned
from annotator.domain.claim import ClaimState
from annotator.domain.evidence import Stance
from annotator.domain.marks import CommentKind
from annotator.domain.verdict import Layer
from annotator.exporters.outline.blocks import Inline, Tone, labelled, plain, quoted
from annotator.exporters.outline.language import counted, day, say
from annotator.exporters.outline.words import hidden_characters, title, word

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from annotator.domain.attribution import Attribution
    from annotator.domain.claim import Claim, Mention
    from annotator.domain.evidence import Evidence, EvidenceLink
    from annotator.domain.marks import Comment
    from annotator.exporters.outline.blocks import Sentence
    from annotator.exporters.outline.digest import Digest

DOT = " · "

QUESTIONS = {Layer.ATTRIBUTION: "Was it said so?", Layer.CONTENT: "Is it so?"}
"""What each layer of verdicts answers, in the order in which it is asked."""


def entry(digest: Digest, claim: Claim, mention: Mention) -> Iterator[Sentence]:
    """Yield the whole entry of a claim as it stands at a mention, a paragraph at a time."""
    yield headline(digest, claim)
    yield from _words(claim, mention)
    yield from sources(digest, claim)
    yield from _verdicts(digest, claim)
    yield from evidence(digest, claim)
    for query in digest.open_queries(claim):
        yield labelled(
            say("Open {query}{by}", query=word(query.kind), by=_by(digest, query)), Inline(query.text)
        )


def pointer(digest: Digest, claim: Claim, mention: Mention) -> Iterator[Sentence]:
    """Yield what stands at a later mention: where the entry is, and the verdict."""
    yield (
        Inline(say("Claim {number}", number=claim.number), Tone.STRONG),
        Inline(f"{say(', see there.')}{_after(digest.look(claim).words, before=' ')}"),
    )
    yield from pieces(mention)


def headline(digest: Digest, claim: Claim) -> Sentence:
    """Return number, verdict, kind and state in one line."""
    kind = _after(title(claim.kind), before=DOT)
    parked = f"{DOT}{say('parked')}" if claim.state is ClaimState.PARKED else ""
    words = digest.look(claim).words
    return (Inline(f"{say('Claim {number}', number=claim.number)}{DOT}{words}{kind}{parked}", Tone.STRONG),)


def _after(fact: str, *, before: str) -> str:
    return f"{before}{fact}" if fact else ""


def _words(claim: Claim, mention: Mention) -> Iterator[Sentence]:
    if claim.restatement:
        yield labelled("In other words", Inline(claim.restatement))
    yield from pieces(mention)
    if len(claim.mentions) > 1:
        yield (Inline(say("Stands in {places}.", places=counted(len(claim.mentions), "place")), Tone.FAINT),)
    hidden = hidden_characters(" ".join(p.exact for m in claim.mentions for p in m.pieces))
    if hidden:
        yield labelled("Hidden characters in these words", Inline(", ".join(hidden)))


def pieces(mention: Mention) -> Iterator[Sentence]:
    """Yield the pieces of a mention that has several, numbered; nothing for one in one piece."""
    if len(mention.pieces) > 1:
        yield (Inline(say("In {number} pieces:", number=len(mention.pieces)), Tone.LABEL),)
        for number, piece in enumerate(mention.pieces, start=1):
            lost = (Inline(say(" (no longer in the text)"), Tone.FAINT),) if piece.is_orphan else ()
            yield (Inline(f"({number}) ", Tone.LABEL), quoted(piece.exact), *lost)


def sources(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    """Yield one line for each answer to "who says so?", its label first."""
    stated = claim.stated
    carried = _after(digest.review.article.details.agency, before=f"{DOT}{say('carried by ')}")
    if not stated:
        yield labelled("Source", Inline(f"{say('not attributed yet')}{carried}"))
    for attribution in stated:
        if attribution.source is None and attribution.level is not Level.ANONYMOUS:
            yield labelled("Source", Inline(f"{say('nobody is cited')}{_level(attribution)}{carried}"))
        else:
            yield _source(digest, claim, attribution)


def _level(attribution: Attribution) -> str:
    level = attribution.level
    return "" if level is None or level is Level.NONE else f"{DOT}{word(level)}"


def _source(digest: Digest, claim: Claim, attribution: Attribution) -> Sentence:
    source = attribution.source
    number = None if source is None else digest.source_number.get(source)
    link = "" if number is None else f"#source_{number}"
    name = Inline(digest.source_name(source), Tone.STRONG, link)
    return labelled("Source", name, *_how(digest, claim, attribution))


def _how(digest: Digest, claim: Claim, attribution: Attribution) -> Iterator[Inline]:
    if attribution.cue is None:
        yield Inline(f"{DOT}{word(attribution.role)}")
    else:
        yield Inline(f"{DOT}{word(attribution.role)}{DOT}")
        yield quoted(attribution.cue.exact)
    yield from _named(attribution)
    if attribution.nested_in is not None:
        yield from _reported(digest, claim, attribution)
    for content in attribution.content:
        if not any(content.exact == piece.exact for mention in claim.mentions for piece in mention.pieces):
            yield Inline(f"{DOT}{say('what it says: ')}")
            yield quoted(content.exact)


def _named(attribution: Attribution) -> Iterator[Inline]:
    how = attribution.mentioned
    rest = f"{DOT}{word(attribution.directness)}{_level(attribution)}"
    if attribution.source_words is not None:
        kind = "" if how is None or how is Mentioned.NAMED else f" ({word(how)})"
        yield Inline(f"{DOT}{say('named as ')}")
        yield quoted(attribution.source_words.exact)
        yield Inline(f"{kind}{rest}")
    elif how is Mentioned.ELIDED:
        yield Inline(f"{DOT}{say('not named here')}{rest}")
    else:
        yield Inline(f"{_after(word(how), before=DOT)}{rest}")


def _reported(digest: Digest, claim: Claim, attribution: Attribution) -> Iterator[Inline]:
    outer = next((a for a in claim.attributions if a.id == attribution.nested_in), None)
    if outer is not None:
        yield Inline(DOT + say("as reported by {source}", source=digest.source_name(outer.source)))


def _verdicts(digest: Digest, claim: Claim) -> Iterator[Sentence]:
    """Yield the verdict of each layer, and its explanation also while no rating is given."""
    for layer, question in QUESTIONS.items():
        verdict = claim.verdict(layer)
        told = claim.explanation(layer) if verdict is None else verdict.explanation
        if verdict is not None or told:
            stated = Inline(digest.look_of(verdict).words, Tone.STRONG)
            given = "" if verdict is None else digest.given(verdict)
            yield labelled(question, stated, Inline(f"{_after(told, before=' — ')}{given}"))


def evidence(
    digest: Digest, claim: Claim, *, addresses: bool = True, stances: Container[Stance] = frozenset(Stance)
) -> Iterator[Sentence]:
    """Yield one line for each piece of evidence that bears on a claim, with its web address if wanted.

    `stances` are the ways of bearing on it that are wanted.
    """
    for link in claim.evidence:
        if link.stance not in stances:
            continue
        known = digest.review.evidence_by_id[link.evidence]
        address = (Inline(f" {known.url}", Tone.FAINT),) if addresses and known.url else ()
        yield labelled(title(link.stance), *_evidence(digest, link, known), *address)


def _evidence(digest: Digest, link: EvidenceLink, known: Evidence) -> Iterator[Inline]:
    yield Inline(named(known), Tone.STRONG, f"#evidence_{digest.evidence_number[known.id]}")
    yield Inline(_about(known))
    if link.locator:
        yield Inline(f", {link.locator}")
    if link.excerpt:
        yield Inline(": ")
        yield quoted(link.excerpt)
    if link.note:
        yield Inline(f" — {link.note}")


def named(known: Evidence) -> str:
    """Return what a piece of evidence is called: its title, else what it is."""
    return known.title or title(known.kind)


def _about(known: Evidence) -> str:
    return "".join(f", {fact}" for fact in (known.publisher, day(known.published)) if fact)


def _by(digest: Digest, comment: Comment) -> str:
    by = digest.reviewer(comment.by)
    return f" ({by.initials or by.name})" if by is not None else ""


def reply(comment: Comment) -> Iterator[Sentence]:
    """Yield one comment of a thread: what it is, unless it is a plain note, and its words."""
    about = sort_of(comment)
    if about:
        yield (Inline(about, Tone.LABEL),)
    yield plain(comment.text)


def sort_of(comment: Comment) -> str:
    """Return what sort of comment it is and whether it is resolved; nothing for a plain note."""
    sort = "" if comment.kind is CommentKind.NOTE else title(comment.kind)
    return DOT.join(part for part in (sort, say("resolved") if comment.resolved else "") if part)


def said(digest: Digest, comment: Comment) -> Sentence:
    """Return a comment in one paragraph: by whom, of what sort, its words."""
    by = digest.reviewer(comment.by)
    about = ", ".join(part for part in (by.name if by is not None else "", sort_of(comment)) if part)
    return labelled(about, Inline(comment.text)) if about else plain(comment.text)
