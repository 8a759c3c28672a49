"""PDF files, read back by a reader of their own: every word, link and heading is there."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from annotator.app.jobs import CancelledError
from annotator.domain.errors import NoRendererError
from annotator.exporters import LETTER, Document, Options, by_name
from annotator.ui.render import QtRenderer
from tests.builders import LETTER as OF_ENGINEERS
from tests.builders import LOGBOOK, a_review, rich_review

if TYPE_CHECKING:
    from annotator.domain.review import Review

BOTH = pytest.mark.parametrize("document", [Document.REPORT, Document.CHECKING])
ALL = pytest.mark.parametrize("document", list(Document))


def pdf(review: Review, document: Document = Document.REPORT, **options: object) -> bytes:
    chosen = replace(Options(document=document, renderer=QtRenderer()), **options)  # type: ignore[arg-type]  # its keywords
    return by_name("pdf").export(review, chosen)


def reader(review: Review, document: Document = Document.REPORT, **options: object) -> PdfReader:
    return PdfReader(BytesIO(pdf(review, document, **options)), strict=True)


def said(found: PdfReader) -> str:
    """Return the letters of all pages without the spaces, which a PDF does not keep."""
    return "".join("".join(page.extract_text().split()) for page in found.pages)


@BOTH
def test_every_claim_s_words_are_there(document: Document) -> None:
    letters = said(reader(rich_review(), document))
    quotes = [claim.quote for claim in rich_review().claims if claim.quote.isascii()]
    assert len(quotes) > 3
    assert [quote for quote in quotes if "".join(quote.split()) not in letters] == []


@ALL
def test_the_file_names_title_language_and_the_day_of_the_review(document: Document) -> None:
    found = reader(rich_review(), document)
    assert found.metadata is not None
    assert found.metadata.title == "Port of Kestermouth reopens after longest closure in its history"
    assert str(found.metadata.creation_date_raw).startswith("D:20240506000000")
    assert (str(found.root_object["/Lang"]), str(found.root_object["/PageMode"])) == ("en", "/UseOutlines")


def test_the_headings_are_its_outline() -> None:
    found = reader(rich_review())
    parts = [one for one in found.outline if not isinstance(one, list)]
    assert [part.title for part in parts][:4] == [
        "2. Finding at a glance",
        "3. Annotated article",
        "4. Claims",
        "5. Claim sheets",
    ]
    pages = [found.get_destination_page_number(part) or 0 for part in parts]
    assert pages == sorted(pages)
    article = next(
        at for at, part in enumerate(found.outline) if getattr(part, "title", "")[3:] == "Annotated article"
    )
    under = found.outline[article + 1]
    assert isinstance(under, list)
    assert [getattr(one, "title", "") for one in under] == ["No longer in the text"]
    assert pages[-1] > 0


@BOTH
def test_every_link_inside_leads_to_a_place_that_is_there(document: Document) -> None:
    found = reader(rich_review(), document)
    links = [note.get_object() for page in found.pages for note in page.get("/Annots", [])]
    inside = {str(link["/Dest"]) for link in links if "/Dest" in link}
    assert {"claim_3", "place_3", "source_3", "evidence_1"} <= inside
    assert inside <= set(found.named_destinations)


def test_addresses_of_the_web_are_links_and_nothing_else_is() -> None:
    evil = replace(LOGBOOK, url="javascript:alert(1)")
    found = reader(replace(rich_review(), evidence=(evil, OF_ENGINEERS)))
    links = [note.get_object() for page in found.pages for note in page.get("/Annots", [])]
    assert {str(link["/A"]["/URI"]).split(":")[0] for link in links if "/A" in link} == {"https"}


@BOTH
def test_letters_are_embedded_and_can_be_searched(document: Document) -> None:
    found = reader(rich_review(), document)
    kept = [page["/Resources"].get_object()["/Font"] for page in found.pages]  # type: ignore[index]  # a dictionary
    fonts = [font.get_object() for one in kept for font in one.values()]
    assert fonts
    for font in fonts:
        assert "/ToUnicode" in font
        (own,) = (one.get_object() for one in font["/DescendantFonts"])
        assert "/FontFile2" in own["/FontDescriptor"].get_object()


def test_pages_are_numbered_and_wide_ones_lie_on_their_side() -> None:
    found = reader(rich_review(), page=LETTER)
    shapes = {(float(page.mediabox.width), float(page.mediabox.height)) for page in found.pages}
    assert shapes == {(612.0, 792.0), (792.0, 612.0)}
    for number, page in enumerate(found.pages, start=1):
        assert f"Page {number} of {len(found.pages)}" in page.extract_text()


def test_a_table_s_header_stands_again_on_each_of_its_pages() -> None:
    review = rich_review()
    many = tuple(replace(review.claims[2], number=n) for n in range(1, 60))
    pages = [page.extract_text() for page in reader(replace(review, claims=many)).pages]
    wide = [text for text in pages if "To do" in text]
    assert len(wide) > 2


@ALL
def test_the_same_review_is_the_same_file(document: Document) -> None:
    assert pdf(rich_review(), document) == pdf(rich_review(), document)


def test_a_checked_copy_holds_old_and_new_words() -> None:
    letters = said(reader(rich_review(), Document.CHECKED))
    assert "atwo-day53-hourclosure" in letters


def test_drawing_tells_how_far_it_is_and_can_be_stopped() -> None:
    shares: list[float] = []
    options = Options(renderer=QtRenderer(shares.append))
    assert by_name("pdf").export(a_review(), options)
    assert (shares[0], shares[-1]) == (0, 1)

    def stop(share: float) -> None:
        if share:
            raise CancelledError

    with pytest.raises(CancelledError):
        by_name("pdf").export(a_review(), Options(renderer=QtRenderer(stop)))


def test_without_what_draws_it_is_refused_with_advice() -> None:
    with pytest.raises(NoRendererError, match="annotator doctor"):
        by_name("pdf").export(a_review(), Options())
