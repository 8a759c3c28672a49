"""NAME is confident that CONTENT; NAME is likely to: a copula and an adjective with a frame."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.suggest.complements import complement
from annotator.suggest.found import Found
from annotator.suggest.subjects import subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.suggest.sentence import Sentence


class Adjectives:
    """Adjectives of attitude."""

    name = "adjective"

    def find(self, sentence: Sentence) -> Iterator[Found]:
        """Return each adjective of the pack after a copula, with what follows it."""
        for match in re.finditer(r"[XV]R*(?=(N))", sentence.letters):
            place = match.end()
            frame = sentence.pack.adjectives.get(sentence.head(place).word)
            taken = complement(sentence, place + 1, frame) if frame else None
            if taken is None:
                continue
            who = subject(sentence, match.start())
            cue = sentence.chunk_span(match.start(), taken.cue_end)
            content = (sentence.chunk_span(taken.first, taken.last),)
            source = sentence.chunk_span(*who) if who else None
            yield Found(f"adjective:{taken.kind}", source, cue, content, low=True)
