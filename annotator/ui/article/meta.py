"""The line under the headline, and the line that a copied quotation carries: where the words come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

if TYPE_CHECKING:
    from annotator.domain.article import Article, Details


def meta_of(article: Article) -> str:
    """Return what is known of agency, dateline, date, file, its hash (start and end), and the revision."""
    details, digest = article.details, article.original.sha256
    parts = (
        details.agency,
        details.dateline,
        shown_date(details.published),
        article.original.name,
        f"sha-256 {digest[:4]}…{digest[-2:]}" if digest else "",
        QCoreApplication.translate("article", "revision {number}").format(number=article.revision.number),
    )
    return " · ".join(part for part in parts if part)


def citation(details: Details) -> str:
    """Return title, agency and date for a copied quotation; empty when none of them is known."""
    parts = (f"“{details.title}”" if details.title else "", details.agency, shown_date(details.published))
    return ", ".join(part for part in parts if part)


def cited(words: str, details: Details) -> str:
    """Return words with the line that cites the article below them."""
    return "\n\n".join(part for part in (words, citation(details)) if part)


def shown_date(published: str | None) -> str:
    """Return an ISO 8601 date as people write it here; what is no whole date stays as it is."""
    date = QDate.fromString(published or "", Qt.DateFormat.ISODate)
    if not date.isValid():
        return published or ""
    return QLocale().toString(date, "d MMMM yyyy")
