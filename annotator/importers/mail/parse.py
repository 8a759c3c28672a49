"""From the bytes of a mail to a draft: the part that a person wrote, and what the headers say."""

from __future__ import annotations

import re
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING

from annotator.domain.article import Details
from annotator.domain.errors import BrokenFileError, EmptyTextError, EncryptedFileError
from annotator.importers import mime
from annotator.importers.draft import Block, Draft, Offer, numbered
from annotator.importers.findings import Finding, FindingCode
from annotator.importers.web.encoding import page_text
from annotator.importers.web.page import pieces
from annotator.importers.web.parse import tree
from annotator.text.decode import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from annotator.text.decode import Decoded

ENOUGH = 0.5
"""The share of the page's letters that the plain part of a mail must have: some hold but a hint at it."""

_ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_SIGNED = "signed-data"
_SOFT_BREAK = re.compile(r"(?m)(?<!^--) \r?\n(?=[^>\r\n])")
"""Where a line of flowed text goes on in the next (RFC 3676), a signature's head apart."""

_HEADERS = (
    ("title", "Subject", "the mail’s subject"),
    ("byline", "From", "the mail’s sender"),
    ("published", "Date", "the mail’s date"),
)


def parse(data: bytes, *, name: str, encoding: str | None = None) -> Draft:
    """Return what a mail holds: the plain text, or the page where there is none that says as much.

    Raises EncryptedFileError, EmptyTextError, and BrokenFileError for what is no mail.
    """
    message = mime.message(data, name=name)
    if not message.keys():
        raise BrokenFileError(name=name, reason="it has no headers of a mail")
    if _is_encrypted(message):
        raise EncryptedFileError(name=name)
    blocks, decoded, source = _words(message, name, encoding)
    offers = tuple(_offers(message))
    return Draft(
        numbered(blocks),
        details=Details(**{offer.field: offer.value for offer in offers}),
        offers=offers,
        findings=tuple(_findings(message, decoded)),
        encoding=decoded.encoding,
        how=decoded.how,
        preview=decoded.preview,
        alternatives=alternatives(source, decoded.encoding) if decoded.is_guess else (),
    )


def _is_encrypted(message: Message) -> bool:
    return message.get_content_type() in _ENCRYPTED and message.get_param("smime-type") != _SIGNED


def _words(message: Message, name: str, encoding: str | None) -> tuple[list[Block], Decoded, bytes]:
    """Return the blocks of the mail with how they were decoded, and from which bytes."""
    plain, page = (_part(message, kind) for kind in ("text/plain", "text/html"))
    made = [
        (make(part, decoded), decoded, mime.payload(part))
        for part, make in ((plain, _plain), (page, _page))
        if part is not None and (decoded := _decoded(part, name, encoding)) is not None
    ]
    if not made:
        raise EmptyTextError(name=name)
    first, *others = made
    return others[0] if others and _letters(first[0]) < ENOUGH * _letters(others[0][0]) else first


def _part(message: Message, kind: str) -> Message | None:
    """Return the first part of a kind that is not attached as a file of its own."""
    found = (part for part in mime.leaves(message) if part.get_content_type() == kind)
    return next((part for part in found if not _is_attached(part) and mime.payload(part).strip()), None)


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _decoded(part: Message, name: str, encoding: str | None) -> Decoded:
    return page_text(mime.payload(part), name=name, encoding=encoding, told=part.get_content_charset())


def _plain(part: Message, decoded: Decoded) -> list[Block]:
    flows = str(part.get_param("format") or "").lower() == "flowed"
    return [Block(_SOFT_BREAK.sub(" ", decoded.text) if flows else decoded.text)]


def _page(_part: Message, decoded: Decoded) -> list[Block]:
    body = tree(decoded.text, "").find("body")
    return [] if body is None else [Block(piece.text, piece.kind) for piece in pieces(body)]


def _letters(blocks: list[Block]) -> int:
    return sum(len("".join(block.text.split())) for block in blocks)


def _offers(message: Message) -> Iterator[Offer]:
    for field, header, says in _HEADERS:
        value = _said(field, mime.words(message.get(header)))
        if value:
            yield Offer(field, value, says)


def _said(field: str, value: str) -> str:
    if field == "byline":
        who, address = parseaddr(value)
        return who or address
    if field == "published":
        try:
            return parsedate_to_datetime(value).date().isoformat()
        except (ValueError, IndexError):
            return ""
    return " ".join(value.split())


def _findings(message: Message, decoded: Decoded) -> Iterator[Finding]:
    if mime.is_cut(message):
        yield Finding.of(FindingCode.CUT_OFF)
    if decoded.damaged:
        yield Finding.of(FindingCode.DAMAGED, count=decoded.damaged)
    attached = sum(_is_attached(part) for part in mime.leaves(message))
    if attached:
        yield Finding.of(FindingCode.EMBEDDED, count=attached)
