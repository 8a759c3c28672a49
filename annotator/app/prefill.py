"""What the text says by itself of an attribution, so that a person need not: first answers only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.domain.attribution import Directness, Level, Mentioned
from annotator.domain.source import Source, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.span import Span

# Pairs of quotation marks; one that is opened and not closed holds to the end of its paragraph, as print has
# it.
QUOTED = re.compile(
    r"“[^“”\n]*(?:”|$)|„[^„“”\n]*(?:[“”]|$)|«[^«»\n]*(?:»|$)|»[^«»\n]*(?:«|$)|「[^「」\n]*(?:」|$)|『[^『』\n]*(?:』|$)"
    r"|‹[^‹›\n]*(?:›|$)|\"[^\"\n]*(?:\"|$)|‘(?:[^‘’\n]|’(?=\w))*(?:’(?!\w)|$)|(?<!\w)'(?:[^'\n]|'(?=\w))*'(?!\w)"
)
WORD = re.compile(r"\w+")

PRONOUNS = frozenset(
    {
        "he",
        "him",
        "his",
        "she",
        "her",
        "hers",
        "it",
        "its",
        "they",
        "them",
        "their",
        "theirs",
        "we",
        "us",
        "our",
    }
    | {"who", "whom", "whose", "which", "that", "i", "me", "my", "you", "your"}
)
ARTICLES = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)

LEVELS = {
    SourceKind.PERSON: Level.ON_RECORD_NAMED,
    SourceKind.SOCIAL_ACCOUNT: Level.ON_RECORD_NAMED,
    SourceKind.PERSON_BY_OFFICE: Level.ON_RECORD_OFFICE,
    SourceKind.SPOKESPERSON: Level.ON_RECORD_OFFICE,
    SourceKind.GOVERNMENT: Level.ON_RECORD_INSTITUTION,
    SourceKind.MILITARY: Level.ON_RECORD_INSTITUTION,
    SourceKind.ARMED_GROUP: Level.ON_RECORD_INSTITUTION,
    SourceKind.COMPANY: Level.ON_RECORD_INSTITUTION,
    SourceKind.NGO_MONITOR: Level.ON_RECORD_INSTITUTION,
    SourceKind.INTERNATIONAL_BODY: Level.ON_RECORD_INSTITUTION,
    SourceKind.COURT: Level.ON_RECORD_INSTITUTION,
    SourceKind.ACADEMIC: Level.ON_RECORD_NAMED,
    SourceKind.NEWS_AGENCY: Level.ON_RECORD_INSTITUTION,
    SourceKind.NEWS_OUTLET: Level.ON_RECORD_INSTITUTION,
    SourceKind.DOCUMENT: Level.ON_RECORD_INSTITUTION,
    SourceKind.DATASET: Level.ON_RECORD_INSTITUTION,
    SourceKind.UNNAMED: Level.ANONYMOUS,
}
"""How far a source of each kind stands to its words; footage and the like say nothing of it."""


def directness(text: str, content: Iterable[Span]) -> Directness:
    """Say how much of the content stands in quotation marks: all (direct), some (mixed), none (indirect)."""
    inside = [
        any(start <= word.start() and word.end() <= end for start, end in quoted)
        for span in content
        for quoted in [list(_quoted_near(text, span))]
        for word in WORD.finditer(text, span.start, span.end)
    ]
    if not any(inside):
        return Directness.INDIRECT
    return Directness.DIRECT if all(inside) else Directness.MIXED


def level(source: Source | None) -> Level | None:
    """Return the level that goes with a source's kind; nobody is none."""
    if source is None:
        return Level.NONE
    return None if source.kind is None else LEVELS.get(source.kind)


def mentioned(words: str | None, source: Source | None) -> Mentioned | None:
    """Say by what sort of words the article names the source: `words` are those marked, None for no words."""
    if source is None:
        return None
    if words is None:
        return Mentioned.ELIDED
    if words.casefold() in PRONOUNS:
        return Mentioned.PRONOUN
    return _named(words, source) or _called(words, source)


def _named(words: str, source: Source) -> Mentioned | None:
    """Compare with the name itself: all of it and more, its initials, or a part that is written as a name."""
    said, name = _bare(words), _bare(source.name)
    own = set(WORD.findall(name))
    if name in said:
        by_office = source.kind in {SourceKind.PERSON_BY_OFFICE, SourceKind.UNNAMED}
        return Mentioned.DESCRIPTOR if by_office else Mentioned.NAMED
    if words.isupper() and source.goes_by(words):
        return Mentioned.NAMED
    if _is_written_as_name(words) and own & set(WORD.findall(said)):
        return Mentioned.SHORT_NAME
    return Mentioned.NAMED if _most_of(own, set(WORD.findall(said))) else None


def _most_of(name: set[str], said: set[str]) -> bool:
    """Say whether two thirds of a name of three words or more were said, as in "the army command"."""
    return len(name) * 2 <= len(name & said) * 3 and len(name) > 2  # noqa: PLR2004 - a third has no other name.


def _called(words: str, source: Source) -> Mentioned:
    """Compare with the aliases; what starts with "the" or in lower case describes, the rest names."""
    if any(_bare(words) == _bare(alias) for alias in source.aliases):
        return Mentioned.ALIAS
    describes = ARTICLES.match(words) or not _is_written_as_name(words)
    return Mentioned.DESCRIPTOR if describes else Mentioned.ALIAS


def _bare(words: str) -> str:
    return ARTICLES.sub("", " ".join(words.split())).casefold()


def _is_written_as_name(words: str) -> bool:
    return ARTICLES.sub("", words)[:1].isupper()


def _quoted_near(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield the quoted stretches of the paragraphs that the span lies in."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    for found in QUOTED.finditer(text, start, len(text) if end < 0 else end):
        yield found.span()
