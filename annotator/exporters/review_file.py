"""The review as one JSON file that loads back without loss."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.exporters.protocol import Shown

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.protocol import Document, Options


@dataclass(frozen=True, slots=True)
class ReviewFileExporter:
    """Writes `annotator-review` JSON: one file holds the whole review, so there is no document to choose."""

    name: str = "json"
    label: str = "Review file (JSON)"
    ending: str = ".json"
    media_type: str = "application/json"
    documents: tuple[Document, ...] = ()
    shown: Shown = Shown.TEXT

    def export(self, review: Review, options: Options) -> bytes:
        """Return the review in canonical JSON, UTF-8."""
        from annotator.codec import review_json

        return review_json.write(options.allowed(review))
