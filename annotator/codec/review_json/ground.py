"""What the annotations of a file stand on: the text, and the ids known so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.codec.review_json.names import Names

if TYPE_CHECKING:
    from annotator.domain.article import Article
    from annotator.domain.verdict import Scale


class Ground:
    """Filled while a file is read: ids before what names them, so that errors can say who names what."""

    __slots__ = (
        "article",
        "attributions",
        "claims",
        "comments",
        "corrections",
        "evidence",
        "mentions",
        "reviewers",
        "scales",
        "sign_offs",
        "sources",
        "ticks",
    )

    def __init__(self, article: Article) -> None:
        """Begin with an article, without any id."""
        digest = article.revision.text_sha256
        self.article = article
        self.scales: dict[str, Scale] = {}
        self.reviewers = Names("reviewer", digest)
        self.sources = Names("source", digest)
        self.evidence = Names("evidence", digest)
        self.claims = Names("claim", digest)
        self.mentions = Names("mention", digest)
        self.attributions = Names("attribution", digest)
        self.ticks = Names("tick", digest)
        self.comments = Names("comment", digest)
        self.corrections = Names("correction", digest)
        self.sign_offs = Names("sign-off", digest)

    @property
    def text(self) -> str:
        """Return the text that the offsets count."""
        return self.article.text

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the text, which all derived ids hang on."""
        return self.article.revision.text_sha256
