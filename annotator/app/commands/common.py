"""What several commands need: words that may be marked, claims of one article, texts that can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.changes import Scope
from annotator.domain.errors import BadSpanError, InvalidError, NotFoundError
from annotator.domain.span import Anchor, Span, ordered_and_disjoint
from annotator.store import claims as rows
from annotator.text.graphemes import snap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.domain.ids import ArticleId, ClaimId
    from annotator.store.db import Db

REPLACEMENT = "\ufffd"


def pieces(text: str, spans: Sequence[Span]) -> tuple[Anchor, ...]:
    """Anchor the pieces of one mention, widened to whole characters, in order.

    Raises BadSpanError when there is none, or one lies beyond the text, holds no word or overlaps another.
    """
    if not spans:
        raise BadSpanError(reason="no words are selected")
    placed = sorted(_snapped(text, span) for span in spans)
    if not ordered_and_disjoint(placed):
        raise BadSpanError(reason="its pieces overlap")
    return tuple(Anchor.at(text, span) for span in placed)


def piece(text: str, span: Span | None) -> Anchor | None:
    """Anchor one span, if there is one; raises BadSpanError like `pieces`."""
    return None if span is None else pieces(text, [span])[0]


def _snapped(text: str, span: Span) -> Span:
    if span.end > len(text):
        raise BadSpanError(reason="they lie outside the article")
    snapped = snap(text, span)
    if snapped is None:
        raise BadSpanError(reason="only white space is selected")
    return snapped


def of_one_article(db: Db, claims: Iterable[ClaimId]) -> tuple[ArticleId, list[int]]:
    """Return the article of claims and their numbers.

    Raises NotFoundError when one is not there, InvalidError for no claim or claims of several articles.
    """
    wanted = list(dict.fromkeys(claims))
    found = rows.of(db, wanted)
    missing = next((claim for claim in wanted if claim not in found), None)
    if missing is not None:
        raise NotFoundError(thing="claim", key=missing)
    articles = {article for article, _ in found.values()}
    if len(articles) != 1:
        raise InvalidError(reason="the claims are not of one article", remedy="Select claims of one article.")
    return articles.pop(), [found[claim][1] for claim in wanted]


def scope_of(article: ArticleId | None) -> Scope:
    """Return from where a step is undone that may belong to an article or to the whole library."""
    return Scope.LIBRARY if article is None else Scope.ARTICLE


def clean(text: str) -> str:
    """Return what a person typed as it can be kept: NUL and lone surrogates become U+FFFD, ends trimmed."""
    kept = text.replace("\0", REPLACEMENT).strip()
    return kept if kept.isascii() else "".join(REPLACEMENT if "\ud800" <= c <= "\udfff" else c for c in kept)


def cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields with every text in them cleaned, also in tuples of texts."""
    return {name: _clean_value(value) for name, value in fields.items()}


def _clean_value(value: object) -> object:
    if type(value) is str:
        return clean(value)
    if isinstance(value, (tuple, list)):
        return tuple(_clean_value(one) for one in value)
    return value
