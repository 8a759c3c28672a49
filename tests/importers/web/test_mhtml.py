"""Web archives: which part is the page."""

from __future__ import annotations

import pytest

from annotator.domain.errors import BrokenFileError
from annotator.importers.web import is_archive
from annotator.importers.web.mhtml import page
from tests.web_files import a_page, an_archive

HEADER = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b; start="<two>"\r\n\r\n'


def a_part(body: bytes, kind: bytes = b"text/html", more: bytes = b"") -> bytes:
    return b"--b\r\nContent-Type: " + kind + b"\r\n" + more + b"\r\n" + body + b"\r\n"


def test_an_archive_is_known_by_its_header() -> None:
    assert is_archive(an_archive(a_page()))
    assert is_archive(b"\r\nFrom: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example\r\n\r\n")
    assert not is_archive(a_page().encode())
    assert not is_archive(b"Note: the ferry\nWas: halted\n")
    assert not is_archive(b"")


def test_the_part_that_the_archive_names_is_the_page() -> None:
    data = HEADER + a_part(b"<p>one</p>") + a_part(b"<p>two</p>", more=b"Content-ID: <two>\r\n") + b"--b--"
    assert page(data, name="x").data.strip() == b"<p>two</p>"


def test_else_it_is_the_first_that_is_a_page_and_not_empty() -> None:
    pages = a_part(b"GIF", b"image/gif") + a_part(b"") + a_part(b"<p>one</p>", b"application/xhtml+xml")
    assert page(HEADER + pages + b"--b--", name="x").data.strip() == b"<p>one</p>"


def test_a_page_that_is_no_part_of_anything_is_read() -> None:
    head = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=cp1252\r\n"
    data = head + b"Subject: =?utf-8?q?Z=C3=BCrich?=\r\n\r\n<p>x"
    found = page(data, name="x")
    assert (found.data, found.encoding, found.address, found.subject) == (b"<p>x", "cp1252", None, "Zürich")


@pytest.mark.parametrize("subject", [b"=?utf-8?b?a?=", b"=?no-such-thing?q?x?=", b"=?utf-8?q?=FF?="])
def test_a_subject_that_cannot_be_read_does_no_harm(subject: bytes) -> None:
    data = b"MIME-Version: 1.0\r\nContent-Type: text/html\r\nSubject: " + subject + b"\r\n\r\n<p>x"
    assert page(data, name="x").data == b"<p>x"


@pytest.mark.parametrize(
    "body", [a_part(b"GIF", b"image/gif"), a_part(b"%%%", more=b"Content-Transfer-Encoding: base64\r\n"), b""]
)
def test_an_archive_without_a_page_is_refused(body: bytes) -> None:
    with pytest.raises(BrokenFileError, match="no web page"):
        page(HEADER + body + b"--b--", name="x.mhtml")


def test_a_header_with_nothing_in_it_does_no_harm() -> None:
    data = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=a\0b\r\n\r\n<p>\xff"
    assert page(data, name="x").data == b"<p>\xff"


def nested(levels: int) -> bytes:
    """Return an archive with its page that many levels deep."""
    nested = b"Content-Type: text/html\r\n\r\n<p>deep</p>"
    for level in range(levels):
        border = f"b{level}".encode()
        nested = (
            b"Content-Type: multipart/mixed; boundary=" + border + b"\r\n\r\n"
            b"--" + border + b"\r\n" + nested + b"\r\n--" + border + b"--\r\n"
        )  # fmt: skip
    return b"MIME-Version: 1.0\r\n" + nested


def test_parts_may_nest_but_not_without_end() -> None:
    assert page(nested(60), name="x").data.strip() == b"<p>deep</p>"
    with pytest.raises(BrokenFileError, match="too deeply"):
        page(nested(2_000), name="x")
