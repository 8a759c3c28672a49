"""The marks by which an exported Word file is known again when it comes back: names and hidden content.

Identity lies in layers, since each program keeps other ones: LibreOffice keeps hidden bookmarks, custom
properties and the words of comments, but no paraIds; Word keeps all. All are written, always.

    bookmark_name(mention, piece=0) -> str         hidden bookmark round a piece of a mention (piece from 0)
    parse_bookmark(name) -> Bookmark | None        .mention, .piece, .is_copy
    correction_bookmark(correction) -> str         hidden bookmark round a correction's old and new words
    parse_correction(name) -> CorrectionId | None  the correction that a bookmark stands round
    identity_line(claim, number, word="Claim")     the last line of a comment: "Claim 7 · ann-3f2a9c0b1d4e"
    split_identity(comment) -> (words, Named | None)    .number, .key of the claim that the comment names
    claim_named(key, claims) -> ClaimId | None     the one claim whose id begins with the key
    HexIds().take(*names) -> str                   paraId or durableId, eight hexadecimal digits, never twice
    EXPORT_PROPERTY, BASE_PROPERTY                 names of the custom document properties
    export_id(*parts) -> str                       id of an export, worked out from its content
    content_id(parts) -> str                       the same from a file's parts by name
    marks_of(review, export=…, document=…) -> Marks     what the custom XML part holds
    to_xml(marks) -> str, from_xml(data) -> Marks  the part itself
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID
from xml.etree import ElementTree as ET  # parsed in `_root` alone, which refuses any DTD

from annotator.codec.review_json import claim_fingerprint, fingerprint
from annotator.domain.errors import BadReviewError
from annotator.domain.ids import ClaimId, CorrectionId, MentionId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.claim import Claim, Mention
    from annotator.domain.review import Review

BOOKMARK_PREFIX = "_men_"
"""Word hides bookmarks whose name begins with an underscore."""

MOST_PIECES = 99
"""Pieces of one mention that can be named: 5 + 32 + 3 characters are the 40 that Word leaves of a name."""

EXPORT_PROPERTY = "AnnotatorExport"
"""Custom document property: the export's id."""

BASE_PROPERTY = "AnnotatorBase"
"""Custom document property: the SHA-256 of the review that was exported, in hexadecimal."""

PART = "customXml/item1.xml"
"""The name of the custom XML part in a file as we write it; other programs may rename it."""

NAMESPACE = "urn:annotator:marks:1"
"""XML namespace of the custom part."""

KEY_DIGITS = 12
"""Hexadecimal digits of a claim's id in its comment's last line: 48 bits, unique enough in one document."""

CORRECTION_PREFIX = "_cor_"

_CORRECTION = re.compile("_cor_([0-9a-f]{32})(?:_C[opy0-9_]*)?", re.IGNORECASE)
_BOOKMARK = re.compile(r"_men_([0-9a-f]{32})(?:_([1-9][0-9]?))?(_C[opy0-9_]*)?", re.IGNORECASE)
_IDENTITY = re.compile(
    rf"(?:(?:\S+\s+)?\b([0-9]+)[^\w\n]+)?\bann-([0-9a-f]{{{KEY_DIGITS}}})\b", re.IGNORECASE
)
_PLAIN_DIGITS = re.compile("[0-9a-f]{32}")
_NOT_IN_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Bookmark(NamedTuple):
    """What a bookmark's name says: the mention, its piece (from 0), and whether it was copied along."""

    mention: MentionId
    piece: int = 0
    is_copy: bool = False


class Named(NamedTuple):
    """The claim that a comment names: its number, if it can still be read, and the start of its id."""

    number: int | None
    key: str


def bookmark_name(mention: MentionId, piece: int = 0) -> str:
    """Return the name of the bookmark round a piece (counted from 0) of a mention, 40 characters at most.

    Raises ValueError for a piece beyond MOST_PIECES, which no name can hold.
    """
    if not 0 <= piece < MOST_PIECES:
        raise ValueError(f"piece {piece} of a mention cannot be named")
    ending = f"_{piece + 1}" if piece else ""
    return f"{BOOKMARK_PREFIX}{_digits(mention)}{ending}"


def parse_bookmark(name: str) -> Bookmark | None:
    """Return what a bookmark's name says, or None when it is none of ours.

    A copy that LibreOffice made (`NAME_Copy_1`, perhaps cut at 40 characters) is told from its original.
    """
    found = _BOOKMARK.fullmatch(name)
    if found is None:
        return None
    digits, piece, copy = found.groups()
    return Bookmark(MentionId(str(UUID(digits))), int(piece or 1) - 1, copy is not None)


def correction_bookmark(correction: CorrectionId) -> str:
    """Return the name of the bookmark round the words of a correction, the old ones and the new ones."""
    return f"{CORRECTION_PREFIX}{_digits(correction)}"


def parse_correction(name: str) -> CorrectionId | None:
    """Return the correction that a bookmark (or a copy of one) stands round, None when it is none of ours."""
    found = _CORRECTION.fullmatch(name)
    return None if found is None else CorrectionId(str(UUID(found[1])))


def claim_key(claim: ClaimId | CorrectionId) -> str:
    """Return the start of a claim's or a correction's id that its comments name."""
    return _digits(claim)[:KEY_DIGITS]


def _digits(key: str) -> str:
    """Return the 32 hexadecimal digits of a UUID; one that is written as ours are needs no parsing."""
    digits = key.replace("-", "")
    return digits if _PLAIN_DIGITS.fullmatch(digits) else UUID(key).hex


def identity_line(claim: ClaimId | CorrectionId, number: int, *, word: str = "Claim") -> str:
    """Return the last line of a comment, which names its claim or correction.

    `word` says which of the two it is, in the file's language.
    """
    return f"{word} {number} · ann-{claim_key(claim)}"


def split_identity(comment: str) -> tuple[str, Named | None]:
    """Part a comment's text from the words that name its claim, wherever they have got to.

    Returns the other words (stripped at both ends) and the claim named, or None when none is. Of several
    names the last counts, and all are taken out.
    """
    named = None
    for found in _IDENTITY.finditer(comment):
        named = Named(int(found[1]) if found[1] else None, found[2].lower())
    return _IDENTITY.sub("", comment).strip(), named


def claim_named(key: str, claims: Iterable[ClaimId]) -> ClaimId | None:
    """Return the claim whose id begins with `key`, or None when none or more than one does."""
    found = [claim for claim in claims if UUID(claim).hex.startswith(key)]
    return found[0] if len(found) == 1 else None


class HexIds:
    """Gives out the paraIds and durableIds of one document, worked out from what they belong to.

    Both are eight hexadecimal digits and above 0; a paraId stays below 0x80000000 and a durableId below
    0x7FFFFFFF (MS-DOCX), so all stay below the lower. None stands twice in a document: where two names meet
    in one number the later takes the next one free.
    """

    LIMIT = 0x7FFFFFFF

    def __init__(self) -> None:
        """Begin with a document that has none."""
        self._taken = {0}

    def take(self, *names: str) -> str:
        """Return the id of what `names` name, such as a comment's id and "reply"."""
        number = int.from_bytes(_digest(*names)[:4]) % self.LIMIT
        while number in self._taken:
            number = (number + 1) % self.LIMIT
        self._taken.add(number)
        return f"{number:08X}"


def export_id(*parts: str | bytes) -> str:
    """Return the id of an export, 32 hexadecimal digits worked out from all that decides its content."""
    return _digest(*parts).hex()[:32]


def content_id(parts: Mapping[str, str | bytes]) -> str:
    """Return the id of an export from its parts by name: from all that a reader sees.

    Properties, marks and relationships do not count, nor does the order, so that it can be worked out again
    from the file itself.
    """
    shown = {name.lower(): part for name, part in parts.items() if name.startswith("word/")}
    counted = sorted(name for name in shown if "/_rels/" not in name)
    return export_id(*(piece for name in counted for piece in (name, shown[name])))


def _digest(*parts: str | bytes) -> bytes:
    total = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        total.update(len(data).to_bytes(8))
        total.update(data)
    return total.digest()


class MarkedMention(NamedTuple):
    """A mention as it was exported: the words of its pieces."""

    id: MentionId
    quotes: tuple[str, ...]


class MarkedClaim(NamedTuple):
    """A claim as it was exported; `fingerprint` is a hash of all that hung on it."""

    id: ClaimId
    number: int
    fingerprint: str
    mentions: tuple[MarkedMention, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What the custom XML part holds: which export of which review, and its claims.

    `base` and `text` are the SHA-256 of the review and of the article's text, in hexadecimal; `document` is
    the code of the document (report, checking, checked).
    """

    export: str
    base: str
    text: str
    document: str
    claims: tuple[MarkedClaim, ...]


def marks_of(review: Review, *, export: str, document: str) -> Marks:
    """Return the marks of a review that is being exported."""
    claims = tuple(_marked(claim) for claim in review.claims)
    base = fingerprint(review, claims=[claim.fingerprint for claim in claims])
    return Marks(export, base, review.article.revision.text_sha256, document, claims)


def _marked(claim: Claim) -> MarkedClaim:
    mentions = tuple(_marked_mention(mention) for mention in claim.mentions)
    return MarkedClaim(claim.id, claim.number, claim_fingerprint(claim), mentions)


def _marked_mention(mention: Mention) -> MarkedMention:
    return MarkedMention(mention.id, tuple(_in_xml(piece.exact) for piece in mention.pieces))


def _in_xml(text: str) -> str:
    """Replace what XML 1.0 cannot hold, as every export does, and CR, which XML reads as LF."""
    return _NOT_IN_XML.sub("\ufffd", text)


def to_xml(marks: Marks) -> str:
    """Return the custom XML part, declaration included, the same for the same marks."""
    names = {"export": marks.export, "base": marks.base, "text": marks.text, "document": marks.document}
    named = "".join(f' {name}="{escape(value)}"' for name, value in names.items())
    claims = "".join(map(_claim_xml, marks.claims))
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<review xmlns="{NAMESPACE}"{named}>{claims}</review>'
    )


def _claim_xml(claim: MarkedClaim) -> str:
    """Return one claim; strings, since a tree costs an export a tenth of its time."""
    names = f'id="{escape(claim.id)}" number="{claim.number}" fingerprint="{escape(claim.fingerprint)}"'
    return f"<claim {names}>{''.join(map(_mention_xml, claim.mentions))}</claim>"


def _mention_xml(mention: MarkedMention) -> str:
    quotes = "".join(f"<quote>{escape(quote, quote=False)}</quote>" for quote in mention.quotes)
    return f'<mention id="{escape(mention.id)}">{quotes}</mention>'


def from_xml(data: bytes | str) -> Marks:
    """Read the custom XML part back; raises BadReviewError for what is none, or carries a DTD."""
    root = _root(data)
    claims = tuple(_read_claim(entry) for entry in root.iter(f"{{{NAMESPACE}}}claim"))
    export, base, text, document = (_attribute(root, name) for name in ("export", "base", "text", "document"))
    return Marks(export, base, text, document, claims)


def _root(data: bytes | str) -> ET.Element:
    """Parse the part; a DTD is refused unread, since it is what expands and what reaches outside."""
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
        if "<!DOCTYPE" in text:
            raise _bad("it has a document type declaration")
        root = ET.fromstring(text)  # noqa: S314  # without a DTD nothing can expand or be fetched
    except (ET.ParseError, ValueError) as error:
        raise _bad(f"it is no XML in UTF-8 ({error})") from error
    if root.tag != f"{{{NAMESPACE}}}review":
        raise _bad("it is another part")
    return root


def _read_claim(entry: ET.Element) -> MarkedClaim:
    number = _attribute(entry, "number")
    if not number.isdecimal():
        raise _bad(f"“{number}” is no claim's number")
    mentions = tuple(_read_mentions(entry))
    return MarkedClaim(ClaimId(_id(entry)), int(number), _attribute(entry, "fingerprint"), mentions)


def _read_mentions(claim: ET.Element) -> Iterator[MarkedMention]:
    for entry in claim.iter(f"{{{NAMESPACE}}}mention"):
        quotes = tuple(quote.text or "" for quote in entry.iter(f"{{{NAMESPACE}}}quote"))
        yield MarkedMention(MentionId(_id(entry)), quotes)


def _id(entry: ET.Element) -> str:
    value = _attribute(entry, "id")
    try:
        return str(UUID(value))
    except ValueError as error:
        raise _bad(f"“{value}” is no id") from error


def _attribute(entry: ET.Element, name: str) -> str:
    value = entry.get(name)
    if value is None:
        raise _bad(f"“{name}” is missing")
    return value


def _bad(reason: str) -> BadReviewError:
    return BadReviewError(place="the hidden part that names the claims", reason=reason)
