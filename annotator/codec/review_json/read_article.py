"""The article of a file, or the one that the file's annotations are meant for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.codec.review_json.anchors import read_span
from annotator.domain.article import Article, Details, Original, Revision, Section, SectionKind
from annotator.domain.ids import ArticleId, RevisionId, SectionId, derived_id
from annotator.domain.span import ordered_and_disjoint
from annotator.text.normalise import normalise, sha256_of

if TYPE_CHECKING:
    from annotator.codec.review_json.entry import Entry

DETAIL_KEYS = frozenset({"title", "byline", "agency", "dateline", "published", "url", "language"})
ARTICLE_KEYS = DETAIL_KEYS | {"original", "revision", "text", "text_sha256", "sections"}
ORIGINAL_KEYS = frozenset({"name", "media_type", "sha256", "encoding"})
SECTION_KEYS = frozenset({"kind", "start", "end"})


def read_article(file: Entry, name: str, article: Article | None) -> Article:
    """Return the article that the offsets count in: `article`, or else the one that the file brings.

    Raises BadReviewError when the file brings none, or another text than that of `article`; EmptyTextError
    and TooLargeError for a text that no article may have.
    """
    entry = file.part("article", ARTICLE_KEYS)
    if article is not None:
        if entry is not None:
            _refuse_another(entry, article)
        return article
    if entry is None or entry.maybe("text") is None:
        raise file.fail("it brings no article text, and none was given to read it with")
    return _own_article(entry, name)


def _refuse_another(entry: Entry, article: Article) -> None:
    text, digest = entry.maybe("text"), entry.sha256("text_sha256")
    if text is not None and text != article.text:
        raise entry.fail("it brings another text than the article that it was to be read with")
    if digest is not None and digest != article.revision.text_sha256:
        raise entry.fail(
            "its “text_sha256” is that of another text than the article that it was to be read with"
        )


def _own_article(entry: Entry, name: str) -> Article:
    text = entry.text("text")
    repairs = normalise(text, name=name).repairs
    if repairs:
        kinds = ", ".join(repair.kind for repair in repairs)
        raise entry.fail(f"its “text” holds what no article's text may hold ({kinds})")
    digest = sha256_of(text)
    if entry.sha256("text_sha256") not in {None, digest}:
        raise entry.fail("its “text_sha256” is not that of its “text”")
    revision = Revision(
        RevisionId(derived_id(digest, "revision")),
        entry.whole("revision", least=1) or 1,
        text,
        digest,
        _sections(entry, text, digest),
    )
    return Article(ArticleId(derived_id(digest, "article")), _details(entry), _original(entry), revision)


def _details(entry: Entry) -> Details:
    return Details(
        title=entry.text("title"),
        byline=entry.text("byline"),
        agency=entry.text("agency"),
        dateline=entry.text("dateline"),
        published=entry.maybe("published"),
        url=entry.maybe("url"),
        language=entry.text("language"),
    )


def _original(article: Entry) -> Original:
    entry = article.part("original", ORIGINAL_KEYS)
    if entry is None:
        return Original()
    return Original(
        entry.text("name"), entry.text("media_type"), entry.sha256("sha256") or "", entry.text("encoding")
    )


def _sections(article: Entry, text: str, digest: str) -> tuple[Section, ...]:
    """Return the file's sections, or those that the text shows when the file says nothing of them."""
    sections = _own_sections(article, text) if article.fields.get("sections") is not None else _found(text)
    return tuple(
        replace(section, id=SectionId(derived_id(digest, f"sections/{at}")))
        for at, section in enumerate(sections)
    )


def _found(text: str) -> tuple[Section, ...]:
    from annotator.text.segment import segment

    return segment(text).sections


def _own_sections(article: Entry, text: str) -> tuple[Section, ...]:
    entries = article.parts("sections", SECTION_KEYS, noun="section")
    sections = tuple(
        Section(entry.code("kind", SectionKind.PARAGRAPH), read_span(entry, text)) for entry in entries
    )
    if not ordered_and_disjoint(section.span for section in sections):
        raise article.fail("its sections overlap or do not stand in reading order")
    return sections
