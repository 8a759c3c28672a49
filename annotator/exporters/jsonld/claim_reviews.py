"""Checked claims as schema.org ClaimReviews, for the page on which the review is published.

Search engines want the address of that page, which nobody knows before it is there: it is asked for, and
without it each entry says in `creativeWorkStatus` that it is not ready to publish.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.attribution import Role
from annotator.domain.source import SourceKind
from annotator.exporters.protocol import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.review import Review
    from annotator.domain.verdict import Scale, Verdict
    from annotator.exporters.jsonld import Value
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.protocol import Document, Options

PEOPLE = frozenset(
    {
        SourceKind.PERSON,
        SourceKind.PERSON_BY_OFFICE,
        SourceKind.SPOKESPERSON,
        SourceKind.UNNAMED,
        SourceKind.REPORTER_OBSERVATION,
    }
)
"""Kinds of sources that are a person; all others are organisations to schema.org."""

NO_ADDRESS = "Not ready to publish: the address (url) of the published review is not known."
DRAFT = "Not ready to publish: the review is a draft."


@dataclass(frozen=True, slots=True)
class ClaimReviewExporter:
    """Writes the claims that have a verdict as JSON-LD."""

    name: str = "claimreview"
    label: str = "ClaimReview (schema.org JSON-LD)"
    ending: str = ".claimreview.jsonld"
    media_type: str = "application/ld+json"
    documents: tuple[Document, ...] = ()
    shown: Shown = Shown.TEXT

    def export(self, review: Review, options: Options) -> bytes:
        """Return the reviews in UTF-8."""
        from annotator.exporters.jsonld import dump
        from annotator.exporters.outline import Digest

        graph: list[Value] = list(_Writer(Digest.of(review, options), options).reviews())
        return dump({"@context": "https://schema.org", "@graph": graph})


class _Writer:
    """Writes the reviews of one article's claims."""

    def __init__(self, digest: Digest, options: Options) -> None:
        from annotator.exporters.addresses import web_address
        from annotator.exporters.sanitise import Sanitiser

        self._digest = digest
        self._options = options
        url = digest.review.article.details.url or ""
        self._article = web_address(url, Sanitiser()) or ""
        self._page = web_address(options.published_at, Sanitiser()) or ""

    def reviews(self) -> Iterator[dict[str, Value]]:
        """Yield a ClaimReview for each claim with a verdict."""
        for claim in self._digest.by_number:
            verdict = claim.verdict()
            if verdict is not None:
                yield self._review(claim, verdict)

    def _review(self, claim: Claim, verdict: Verdict) -> dict[str, Value]:
        from annotator.exporters.jsonld import known

        return {
            "@type": "ClaimReview",
            "@id": f"urn:uuid:{claim.id}",
            **known(
                url=f"{self._page.partition('#')[0]}#claim_{claim.number}" if self._page else "",
                creativeWorkStatus=self._status(),
                datePublished=(verdict.as_of or verdict.at or "")[:10],
                inLanguage=self._options.language,
                author=self._author(verdict),
                claimReviewed=claim.restatement or claim.quote,
                reviewBody=verdict.explanation,
                itemReviewed=self._claim(claim),
                reviewRating=self._rating(verdict),
            ),
        }

    def _status(self) -> str:
        return " ".join(
            said
            for said, holds in ((NO_ADDRESS, not self._page), (DRAFT, not self._digest.is_final))
            if holds
        )

    def _author(self, verdict: Verdict) -> dict[str, Value]:
        """Return the organisation where one is named, else who gave the verdict."""
        if self._options.organisation:
            return {"@type": "Organization", "name": self._options.organisation}
        by = self._digest.hand(verdict.by)
        return {"@type": "Person", "name": by.name} if by is not None else {}

    def _claim(self, claim: Claim) -> dict[str, Value]:
        from annotator.exporters.jsonld import known

        details = self._digest.review.article.details
        place = known(
            url=self._article,
            headline=self._digest.title,
            datePublished=details.published,
            publisher=known(**{"@type": "Organization", "name": details.agency}) if details.agency else {},
        )
        return {
            "@type": "Claim",
            **known(
                text=claim.quote,
                author=self._claimant(claim),
                datePublished=details.published,
                appearance={"@type": "NewsArticle", **place},
            ),
        }

    def _claimant(self, claim: Claim) -> dict[str, Value]:
        """Return who vouches for a claim: its claimant, else the agency where nobody is cited."""
        named = (a.source for a in claim.stated if a.source is not None and a.role is Role.CLAIMANT)
        source = self._digest.review.source_by_id.get(next(named, None))  # type: ignore[arg-type]  # None finds none
        if source is not None:
            kind = "Person" if source.kind in PEOPLE else "Organization"
            return {"@type": kind, "name": source.name}
        agency = self._digest.review.article.details.agency
        return {"@type": "Organization", "name": agency} if agency and claim.nobody_cited else {}

    def _rating(self, verdict: Verdict) -> dict[str, Value]:
        """Return the rating with the ends of its scale; one without rank has its name alone."""
        from annotator.exporters.jsonld import known

        scale = next((one for one in self._digest.review.scales if one.id == verdict.scale), None)
        rating = self._digest.review.rating_of(verdict)
        value = None if rating is None else rating.value
        ends = _ends(scale) if scale is not None and value is not None else {}
        name = self._digest.look_of(verdict).label
        return {"@type": "Rating", **known(ratingValue=value, **ends, alternateName=name)}


def _ends(scale: Scale) -> dict[str, Value]:
    values = [rating.value for rating in scale.ratings if rating.value is not None]
    return {"worstRating": min(values), "bestRating": max(values)}
