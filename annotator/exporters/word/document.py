"""One review to one Word file: the parts in the order in which they depend on each other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.codec.word_marks import content_id, marks_of
from annotator.exporters.outline import Digest, after_checked_copy, after_checking_copy, report, report_end
from annotator.exporters.outline.language import speaking
from annotator.exporters.protocol import Document
from annotator.exporters.sanitise import Sanitiser
from annotator.exporters.word.article import Article, Writing
from annotator.exporters.word.body import Body
from annotator.exporters.word.bookmarks import Bookmarks
from annotator.exporters.word.checked import CheckedArticle
from annotator.exporters.word.comments import Comments
from annotator.exporters.word.frame import Frame
from annotator.exporters.word.links import Links
from annotator.exporters.word.names import DECLARATION, NAMESPACES
from annotator.exporters.word.package import package
from annotator.exporters.word.pictures import Pictures
from annotator.exporters.word.properties import properties
from annotator.exporters.word.runs import Runs
from annotator.exporters.word.signing import Signing
from annotator.exporters.word.template import static_parts
from annotator.text.direction import is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.review import Review
    from annotator.exporters.protocol import Options


def write(review: Review, options: Options) -> bytes:
    """Return the Word file of a review, without what must not leave, in the language that is asked for.

    Raises TooManyCommentsError for more comments than Word opens.
    """
    with speaking(options.language):
        return _write(review, options)


def _write(review: Review, options: Options) -> bytes:
    digest = Digest.of(review, options)
    review = options.allowed(review)
    marks = marks_of(review, export="", document=options.document)
    fingerprint = marks.base
    sanitiser = Sanitiser()
    runs = Runs(sanitiser, quotes_apart=review.article.details.language != options.language)
    signing = Signing(sanitiser)
    comments = Comments(digest, runs, sanitiser, signing)
    bookmarks = Bookmarks()
    links = Links(sanitiser)
    writing = Writing(digest, comments, runs, bookmarks)
    pictures = Pictures(options.renderer, sanitiser)
    body = Body(
        digest,
        page=options.page,
        sanitiser=sanitiser,
        runs=runs,
        comments=comments,
        bookmarks=bookmarks,
        links=links,
        article=_article(writing, signing, options.document),
        pictures=pictures,
    )
    frame = Frame(digest, options, runs, fingerprint=fingerprint)
    parts: dict[str, str | bytes] = {
        **frame.parts(wide=False),
        **_static(review, options),
    }
    content = CONTENTS[options.document]
    written = "".join(content(digest, options, body, sanitiser, fingerprint))
    parts["word/document.xml"] = (
        f"{DECLARATION}<w:document{NAMESPACES}><w:body>{written}{body.end()}</w:body></w:document>"
    )
    if body.has_turned:
        parts |= frame.parts(wide=True)
    parts |= comments.parts()
    export = content_id({**parts, **pictures.parts})
    parts |= properties(digest, options, sanitiser, replace(marks, export=export))
    return package(parts, links.targets, pictures.parts)


def _static(review: Review, options: Options) -> dict[str, bytes]:
    tracking = options.document is Document.CHECKED
    return static_parts(options.language, review.article.details.language, tracking=tracking)


def _article(writing: Writing, signing: Signing, document: Document) -> Article:
    if document is Document.CHECKED:
        return CheckedArticle(writing, signing)
    return Article(writing, tags=document is Document.REPORT)


def _report(
    digest: Digest, options: Options, body: Body, sanitiser: Sanitiser, fingerprint: str
) -> Iterator[str]:
    for part in report(digest, annex=options.suggestions, rtl=is_rtl_language(options.language)):
        yield from body.part(part)
    yield from body.part(report_end(digest, replaced=sanitiser.replaced, fingerprint=fingerprint))


def _checking_copy(
    digest: Digest, options: Options, body: Body, sanitiser: Sanitiser, _fingerprint: str
) -> Iterator[str]:
    yield from body.article()
    notes = after_checking_copy(digest, annex=options.suggestions, replaced=sanitiser.replaced)
    yield from body.blocks(notes)


def _checked_copy(
    digest: Digest, options: Options, body: Body, sanitiser: Sanitiser, _fingerprint: str
) -> Iterator[str]:
    yield from body.article()
    notes = after_checked_copy(digest, annex=options.suggestions, replaced=sanitiser.replaced)
    yield from body.blocks(notes)


CONTENTS = {
    Document.REPORT: _report,
    Document.CHECKING: _checking_copy,
    Document.CHECKED: _checked_copy,
}
"""What stands in the body of each document."""
