"""What a web page says of itself: title, author, date, site, address, language, each with who says so."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.article import Details
from annotator.importers.draft import Offer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

DEPTH = 12
"""Levels of JSON-LD that are looked into."""

NAME = 4
"""Words of the longest name of a site that is cut off a title."""

LONGEST = 500
"""Code points of a statement that is taken for one."""

_ARTICLE = re.compile(r"(?i).*(article|report|blogposting|newsitem|review)")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_WEB = re.compile(r"(?i)https?://[^\s\"'<>]{1,1900}")
_SAVED_FROM = re.compile(
    r"(?i)<!--\s*(?:saved from url=\(\d+\)|page saved with singlefile\s+url:)\s*(https?://[^\s>\"']{1,1900})"
)
_BAR = re.compile(r"\s+[|–—·»-]\s+")
_ADDRESS = re.compile(r"[\w.-]+\.\w{2,}")
_SMALL = frozenset({"and", "for", "of", "the"})
_METAS = (
    ("title", "og:title"),
    ("title", "twitter:title"),
    ("byline", "author"),
    ("byline", "article:author"),
    ("byline", "dc.creator"),
    ("byline", "dcterms.creator"),
    ("byline", "parsely-author"),
    ("published", "article:published_time"),
    ("published", "date"),
    ("published", "pubdate"),
    ("published", "dc.date"),
    ("published", "dcterms.date"),
    ("published", "parsely-pub-date"),
    ("site", "og:site_name"),
    ("url", "og:url"),
)
"""What a meta element of that name says."""

_TITLES = ("JSON-LD headline", "og:title", "h1", "title")
"""Whose word on the title counts, in this order where they disagree."""


class Source(NamedTuple):
    """A page as it is asked: its elements, its text, and what came with it from outside."""

    root: _Element
    text: str
    address: str | None = None
    subject: str = ""


def offers(source: Source) -> tuple[Offer, ...]:
    """Return all statements that were found, each value of a field once, with who says it."""
    found: dict[tuple[str, str], Offer] = {}
    for offer in _offers(source):
        value = _clean(offer.field, offer.value)
        if value:
            found.setdefault((offer.field, value), Offer(offer.field, value, offer.says))
    return tuple(found.values())


def details(found: Iterable[Offer]) -> Details:
    """Return the details that the statements agree on, or the surest of each."""
    by_field: dict[str, list[Offer]] = {}
    for offer in found:
        by_field.setdefault(offer.field, []).append(offer)
    first = {field: rows[0].value for field, rows in by_field.items()}
    return Details(
        title=agreed_title(by_field.get("title", [])),
        byline=first.get("byline", ""),
        published=first.get("published"),
        url=first.get("url"),
        language=first.get("language", ""),
    )


def agreed_title(found: Iterable[Offer]) -> str:
    """Return the title that most of the statements bear out.

    A statement bears out another that it is, or that it begins with ("Headline – Site"). Where they disagree,
    JSON-LD goes before og:title, that before h1, and title comes last.
    """
    rows = sorted(found, key=lambda offer: _rank(offer.says))
    votes = {
        offer.value: sum(_key(other.value).startswith(_key(offer.value)) for other in rows) for offer in rows
    }
    return max(votes, key=votes.__getitem__, default="")


def without_site(title: str) -> str:
    """Return a title without names of sites and their parts behind it: few capitalised words after a bar."""
    for bar in reversed(list(_BAR.finditer(title))):
        if not _is_name(title[bar.end() :]):
            break
        title = title[: bar.start()]
    return title


def _is_name(words: str) -> bool:
    rest = [word for word in words.split() if word not in _SMALL]
    is_capitalised = 0 < len(rest) <= NAME and all(word[0].isupper() for word in rest)
    return is_capitalised or _ADDRESS.fullmatch(words) is not None


def _rank(says: str) -> int:
    return _TITLES.index(says) if says in _TITLES else len(_TITLES)


def _key(title: str) -> str:
    return "".join(re.findall(r"\w+", title)).casefold()


def _clean(field: str, value: str) -> str:
    text = " ".join(value.split())
    if not text or len(text) > LONGEST * (4 if field == "url" else 1):
        return ""
    if field == "published":
        match = _DATE.match(text)
        return match[0] if match else ""
    if field == "url":
        return text if _WEB.fullmatch(text) else ""
    if field == "byline":
        return "" if _WEB.match(text) else re.sub(r"(?i)^by:?\s+", "", text)
    return text


# --- Who says what ---


def _offers(source: Source) -> Iterator[Offer]:
    root = source.root
    yield from _linked_data(root)
    yield from _metas(root)
    for heading in root.iter("h1"):
        yield Offer("title", _text(heading), "h1")
    for title in root.iter("title"):
        yield Offer("title", without_site(" ".join(_text(title).split())), "title")
    if source.subject:
        yield Offer("title", source.subject, "title")
    for moment in root.iter("time"):
        yield Offer("published", moment.get("datetime", ""), "time")
    yield from _addresses(source)
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    yield Offer("language", language.partition("-")[0].lower(), "html lang")


def _text(element: _Element) -> str:
    return "".join(element.itertext())


def _addresses(source: Source) -> Iterator[Offer]:
    if source.address:
        yield Offer("url", source.address, "the archive")
    for link in source.root.iter("link"):
        if link.get("rel", "").lower() == "canonical":
            yield Offer("url", link.get("href", ""), "canonical")
    saved = _SAVED_FROM.search(source.text)
    if saved:
        yield Offer("url", saved[1], "saved from")


def _metas(root: _Element) -> Iterator[Offer]:
    said: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        said.setdefault(name, meta.get("content", ""))
    for field, name in _METAS:
        if name in said:
            yield Offer(field, said[name], name)


def _linked_data(root: _Element) -> Iterator[Offer]:
    for script in root.iter("script"):
        if script.get("type", "").strip().lower() == "application/ld+json":
            for thing in _things(_json(_text(script)), DEPTH):
                if any(_ARTICLE.fullmatch(kind) for kind in _strings(thing.get("@type"))):
                    yield from _of_article(thing)


def _json(text: str) -> Any:  # noqa: ANN401 - JSON of a stranger may be anything.
    try:
        return json.loads(text.strip().rstrip(";"))
    except (ValueError, RecursionError):
        return None


def _things(data: object, depth: int) -> Iterator[dict[str, Any]]:
    """Yield all objects in JSON data, outer ones first."""
    if isinstance(data, dict):
        yield data
    children = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    if depth:
        for child in children:
            yield from _things(child, depth - 1)


def _strings(value: object) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]


def _names(value: object) -> list[str]:
    """Return the names of persons or organisations, written as words or as objects."""
    rows = value if isinstance(value, list) else [value]
    return _strings([row.get("name") if isinstance(row, dict) else row for row in rows])


def _of_article(thing: dict[str, Any]) -> Iterator[Offer]:
    for headline in _strings(thing.get("headline")):
        yield Offer("title", headline, "JSON-LD headline")
    authors = [name for name in _names(thing.get("author")) if not _WEB.match(name)]
    yield Offer("byline", ", ".join(authors), "JSON-LD author")
    for date in _strings(thing.get("datePublished")):
        yield Offer("published", date, "JSON-LD datePublished")
    for site in _names(thing.get("publisher")):
        yield Offer("site", site, "JSON-LD publisher")
    for language in _strings(thing.get("inLanguage")):
        yield Offer("language", language.partition("-")[0].lower(), "JSON-LD inLanguage")
