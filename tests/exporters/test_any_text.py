"""Whatever people type, no export fails: ten thousand texts of any code points, in every format."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.article import Details
from annotator.domain.marks import CorrectionState
from annotator.exporters import REGISTRY, Document, Options
from annotator.ui.render import QtRenderer
from tests.builders import rich_review

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters import Exporter

ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=40)
"""Text of any code points, control characters and lone surrogates included."""

FIELDS = 20
EXAMPLES = {"pdf": 15, "docx": 30, "xlsx": 40}
"""Reviews of twenty texts each in the slower formats; the others take a hundred: over 10,000 texts in all."""


def told(words: list[str]) -> Review:
    """Return the rich review with these words wherever a person types any."""
    review, say = rich_review(), iter(words)
    claim = review.claims[2]
    verdicts = tuple(replace(one, explanation=next(say)) for one in claim.verdicts[-2:])
    link = replace(claim.evidence[0], locator=next(say), excerpt=next(say), note=next(say))
    changed = replace(claim, restatement=next(say), verdicts=verdicts, evidence=(link,))
    return replace(
        review,
        article=replace(review.article, details=Details(*(next(say) for _ in range(7)))),
        claims=(*review.claims[:2], changed, *review.claims[3:]),
        sources=(replace(review.sources[0], name=next(say), aliases=(next(say),)), *review.sources[1:]),
        evidence=(
            replace(review.evidence[0], title=next(say), url=next(say), archive_url=next(say)),
            *review.evidence[1:],
        ),
        comments=(replace(review.comments[0], text=next(say)), *review.comments[1:]),
        corrections=(
            replace(review.corrections[0], new=next(say), state=CorrectionState.PROPOSED),
            *review.corrections[1:],
        ),
    )


@pytest.mark.parametrize("exporter", REGISTRY, ids=lambda exporter: exporter.name)
def test_no_text_makes_an_export_fail(exporter: Exporter) -> None:
    renderer = QtRenderer()

    @settings(max_examples=EXAMPLES.get(exporter.name, 100))
    @given(
        st.lists(ANYTHING, min_size=FIELDS, max_size=FIELDS),
        st.sampled_from([*(exporter.documents or ())] or [Document.REPORT]),
    )
    def holds(words: list[str], document: Document) -> None:
        options = Options(document=document, renderer=renderer, organisation=words[0], published_at=words[1])
        assert exporter.export(told(words), options)

    holds()
