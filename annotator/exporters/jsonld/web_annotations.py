"""Claims and comments in the W3C Web Annotation Data Model (Recommendation of 23 February 2017).

One annotation for each mention of each claim, with a TextQuoteSelector and, where the words still stand, a
TextPositionSelector; positions are Unicode code points, as the model asks (4.2.5). Comments are annotations
on the claim's first annotation. What the model has no word for stands under `annotator:`.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.domain.marks import CommentKind
from annotator.domain.verdict import Layer
from annotator.exporters.protocol import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim, Mention
    from annotator.domain.marks import Comment, Reviewer
    from annotator.domain.review import Review
    from annotator.domain.span import Anchor
    from annotator.exporters.jsonld import Value
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.protocol import Document, Options

CONTEXT: list[Value] = ["http://www.w3.org/ns/anno.jsonld", {"annotator": "urn:annotator:annotation:1:"}]

MOTIVES = {
    CommentKind.QUERY_AUTHOR: "questioning",
    CommentKind.QUERY_SOURCE: "questioning",
    CommentKind.QUERY_EDITOR: "questioning",
}
"""The model's motivations for comments that are not just that."""


@dataclass(frozen=True, slots=True)
class WebAnnotationExporter:
    """Writes an AnnotationCollection as JSON-LD, for programs that show or join annotations."""

    name: str = "w3c"
    label: str = "Web annotations (W3C JSON-LD)"
    ending: str = ".w3c.jsonld"
    media_type: str = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
    documents: tuple[Document, ...] = ()
    shown: Shown = Shown.TEXT

    def export(self, review: Review, options: Options) -> bytes:
        """Return the collection in UTF-8."""
        from annotator.exporters.jsonld import dump
        from annotator.exporters.outline import Digest

        digest = Digest.of(review, options)
        return dump(_Writer(digest, options.language).collection())


class _Writer:
    """Writes the annotations of one review."""

    def __init__(self, digest: Digest, language: str) -> None:
        from annotator.exporters.addresses import web_address
        from annotator.exporters.sanitise import Sanitiser

        self._digest = digest
        self._language = language
        revision = digest.review.article.revision
        self._text = named_information(revision.text_sha256)
        url = digest.review.article.details.url
        self._source = (web_address(url, Sanitiser()) if url else None) or self._text

    def collection(self) -> dict[str, Value]:
        """Return the collection with all annotations on its first page."""
        items: list[Value] = list(self._annotations())
        page: Value = {"type": "AnnotationPage", "startIndex": 0, "items": items}
        return {
            "@context": CONTEXT,
            "id": f"urn:uuid:{self._digest.review.article.id}",
            "type": "AnnotationCollection",
            "label": self._digest.title,
            "annotator:text": self._text,
            "annotator:positions": "Unicode code points, half-open, of that text",
            "total": len(items),
            "first": page,
        }

    def _annotations(self) -> Iterator[dict[str, Value]]:
        for claim in self._digest.by_number:
            for mention in claim.mentions:
                yield self._claim(claim, mention)
            yield from (self._comment(claim, comment) for comment in self._digest.thread(claim))

    def _claim(self, claim: Claim, mention: Mention) -> dict[str, Value]:
        from annotator.exporters.jsonld import known

        verdict = claim.verdict()
        signed = () if verdict is None else (self._digest.reviewer(verdict.by), verdict.at)
        return {
            **_head(mention.id, "assessing" if verdict is not None else "highlighting"),
            **_signed(*signed),
            **known(body=list(self._bodies(claim)), target=[self._target(piece) for piece in mention.pieces]),
            "annotator:claim": claim.number,
        }

    def _bodies(self, claim: Claim) -> Iterator[Value]:
        from annotator.exporters.outline.entries import sources

        for layer in (Layer.ATTRIBUTION, Layer.CONTENT):
            verdict = claim.verdict(layer)
            if verdict is not None:
                look = self._digest.look_of(verdict)
                told = f"{look.words}: {verdict.explanation}" if verdict.explanation else look.words
                yield {**self._words(told, "assessing"), "annotator:layer": str(layer)}
                yield {**self._words(str(verdict.rating), "classifying"), "annotator:layer": str(layer)}
        for line in sources(self._digest, claim):
            yield self._words("".join(part.text for part in line), "describing")
        if claim.restatement:
            yield self._words(claim.restatement, "describing")

    def _words(self, text: str, purpose: str) -> dict[str, Value]:
        return {
            "type": "TextualBody",
            "purpose": purpose,
            "value": text,
            "format": "text/plain",
            "language": self._language,
        }

    def _target(self, piece: Anchor) -> Value:
        selectors: list[Value] = [
            {
                "type": "TextQuoteSelector",
                "exact": piece.exact,
                "prefix": piece.prefix,
                "suffix": piece.suffix,
            }
        ]
        if piece.span is not None:
            start, end = piece.span.start, piece.span.end
            selectors.append({"type": "TextPositionSelector", "start": start, "end": end})
        return {"source": self._source, "selector": selectors}

    def _comment(self, claim: Claim, comment: Comment) -> dict[str, Value]:
        motive = "replying" if comment.reply_to is not None else MOTIVES.get(comment.kind, "commenting")
        on = comment.reply_to or claim.mentions[0].id
        body: Value = {
            "type": "TextualBody",
            "value": comment.text,
            "format": "text/plain",
            "purpose": motive,
        }
        return {
            **_head(comment.id, motive),
            **_signed(self._digest.reviewer(comment.by), comment.at),
            "body": body,
            "target": f"urn:uuid:{on}",
            "annotator:claim": claim.number,
            "annotator:resolved": comment.resolved,
        }


def _head(key: str, motive: str) -> dict[str, Value]:
    return {"id": f"urn:uuid:{key}", "type": "Annotation", "motivation": motive}


def _signed(by: Reviewer | None = None, at: str | None = None) -> dict[str, Value]:
    """Return who made an annotation and when, as far as either is known."""
    from annotator.exporters.jsonld import known

    creator = known(type="Person", name=by.name, nickname=by.initials) if by is not None else {}
    return known(creator=creator, created=moment(at))


def moment(at: str | None) -> str:
    """Return an ISO 8601 time in UTC to the second, as the model asks; nothing for what is none."""
    try:
        when = datetime.fromisoformat(at or "")
        return f"{when.replace(tzinfo=when.tzinfo or UTC).astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z".rjust(20, "0")
    except (ValueError, OverflowError):
        return ""


def named_information(sha256: str) -> str:
    """Return the name of a text by its hash (RFC 6920), for an article that has no address."""
    digest = urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"
