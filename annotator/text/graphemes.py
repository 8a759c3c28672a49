"""Spans as a reader selects them: whole characters, whole words, no white space at the ends.

Every answer looks at a window round the place only, so it costs the same in a text of any size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.text.clusters import cluster_end, cluster_start, is_boundary, trim
from annotator.text.selection import grow, shrink
from annotator.text.words import move_end, move_start, to_words, word_at, words

if TYPE_CHECKING:
    from annotator.domain.span import Span

__all__ = ["grow", "is_boundary", "move_end", "move_start", "shrink", "snap", "trim", "word_at", "words"]


def snap(text: str, span: Span, *, words: bool = False) -> Span | None:
    """Return the span widened to whole clusters and without white space at its ends, or None if none is left.

    With `words` it is widened to whole words and punctuation at the ends is left out, as a drag with the
    mouse means it. What lies beyond the text is cut off.
    """
    clusters = trim(text, cluster_start(text, span.start), cluster_end(text, min(span.end, len(text))))
    if clusters is None or not words:
        return clusters
    widened = to_words(text, clusters)
    return None if widened is None else snap(text, widened)
