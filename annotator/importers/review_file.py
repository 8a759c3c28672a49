"""A whole review from one file: `annotator-review` JSON that brings its article."""

from __future__ import annotations

from hashlib import sha256

from annotator import paths
from annotator.domain.article import Original
from annotator.importers.protocol import Imported

MARKER = b'"annotator-review"'
"""What stands near the beginning of every review file."""


class ReviewFile:
    """A review with its article, as the JSON export writes it."""

    name = "review"
    label = "Annotator review"
    endings = (".json",)
    media_types = ("application/json",)

    def takes(self, name: str, head: bytes) -> bool:
        """Take what is called JSON, and what names the format near its beginning whatever it is called."""
        if name.casefold().endswith(self.endings):
            return True
        plain = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        return plain.startswith(b"{") and MARKER in plain

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a review file, which is UTF-8 unless a person says otherwise. Raises BadReviewError."""
        from annotator.codec import review_json, scales

        known = scales.parse(paths.resource("data", "scales.toml").read_text(encoding="utf-8"))
        review = review_json.read(
            data if encoding is None else _decoded(data, name, encoding), name=name, scales=known
        )
        article = review.article
        return Imported(
            importer=self.name,
            original=Original(name, self.media_types[0], sha256(data).hexdigest(), "utf-8"),
            data=data,
            text=article.text,
            sections=article.revision.sections,
            details=article.details,
            review=review,
        )


def _decoded(data: bytes, name: str, encoding: str) -> str:
    from annotator.text.decode import decode

    return decode(data, name=name, encoding=encoding).text
