"""Bytes to a review: all of the file is right, or nothing of it is taken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

from annotator.codec.review_json.entry import Entry, quoted
from annotator.codec.review_json.ground import Ground
from annotator.codec.review_json.read_article import read_article
from annotator.codec.review_json.read_claims import read_claims
from annotator.codec.review_json.read_library import (
    read_evidence,
    read_reviewers,
    read_scales,
    read_sources,
)
from annotator.codec.review_json.read_marks import (
    read_comments,
    read_corrections,
    read_sign_offs,
    read_ticks,
)
from annotator.codec.review_json.write import FORMAT, VERSION
from annotator.domain.errors import BadReviewError, UserError
from annotator.domain.review import Review, Withheld
from annotator.text.normalise import refuse_large

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.article import Article
    from annotator.domain.claim import Claim
    from annotator.domain.verdict import Scale

FILE_KEYS = frozenset(
    {
        "$schema",
        "format",
        "version",
        "article",
        "reviewers",
        "sources",
        "scales",
        "claims",
        "evidence",
        "ticks",
        "comments",
        "corrections",
        "sign_offs",
        "withheld",
    }
)
WITHHELD_KEYS = frozenset({"sources", "evidence", "comments"})

LIMIT = 32_000_000
"""The most bytes that a review file may have: some 17,000 claims with everything on them."""

MOST_PARTS = 2_000_000
"""The most objects and lists that it may hold; a small file of empty ones would fill the memory."""

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read(data: bytes | str, *, name: str, scales: Sequence[Scale], article: Article | None = None) -> Review:
    """Return the review that a file holds, with all ids and numbers filled in.

    `name` is what errors call the file; `scales` are those known beside the file's own. With `article` the
    annotations are checked against its text and belong to it, and a file that brings another text is refused;
    without, the file must bring the text. The review's scales are the file's own, then those of `scales`
    that its verdicts use.

    Raises BadReviewError, naming the place, for anything that is not right; TooLargeError for a file above
    LIMIT; EmptyTextError or TooLargeError for a text that no article may have.
    """
    file = Entry(_parse(data, name), FILE_KEYS, noun=f"the top of {quoted(name)}")
    _check_format(file)
    ground = Ground(read_article(file, name, article))
    reviewers = read_reviewers(file, ground)
    sources = read_sources(file, ground)
    evidence = read_evidence(file, ground)
    own_scales = read_scales(file, ground, scales)
    claims = read_claims(file, ground)
    return Review(
        ground.article,
        claims,
        sources,
        evidence,
        (*own_scales, *_used(claims, scales, own_scales)),
        reviewers,
        read_ticks(file, ground),
        read_comments(file, ground),
        read_corrections(file, ground),
        read_sign_offs(file, ground),
        _withheld(file),
    )


def has_article(data: bytes | str) -> bool:
    """Say whether a file brings the text of its article; False also for what is no review file."""
    try:
        value = _parse(data, "")
    except UserError:
        return False
    article = value.get("article") if isinstance(value, dict) else None
    return isinstance(article, dict) and isinstance(article.get("text"), str)


def _check_format(file: Entry) -> None:
    """Refuse what calls itself something else, or is newer than this reader."""
    named = file.text("format")
    if named != FORMAT:
        raise file.fail(f"its “format” is {quoted(named)} and must be “{FORMAT}”")
    version = file.whole("version", least=1)
    if version is None:
        raise file.fail("its “version” is missing")
    if version > VERSION:
        raise file.fail(
            f"it is of version {version}, and this Annotator reads version {VERSION}: a newer one is needed"
        )


def _used(claims: Sequence[Claim], known: Sequence[Scale], own: Sequence[Scale]) -> list[Scale]:
    """Return the known scales that verdicts use and the file does not bring."""
    used = {verdict.scale for claim in claims for verdict in claim.verdicts}
    brought = {scale.id for scale in own}
    return [scale for scale in known if scale.id in used and scale.id not in brought]


def _withheld(file: Entry) -> Withheld:
    entry = file.part("withheld", WITHHELD_KEYS)
    if entry is None:
        return Withheld()
    sources, evidence, comments = (
        entry.whole(key, least=0) or 0 for key in ("sources", "evidence", "comments")
    )
    return Withheld(sources, evidence, comments)


def _parse(data: bytes | str, name: str) -> object:
    """Return what the JSON says; anything that is no JSON in UTF-8 is refused."""
    refuse_large(len(data), name=name, limit=LIMIT)
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.removeprefix("\ufeff")
        _refuse_countless(text)
        value: object = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise _unreadable(name, _encoding_fault(error)) from error
    except json.JSONDecodeError as error:
        fault = f"it is no JSON: {error.msg} at line {error.lineno}, character {error.colno}"
        raise _unreadable(name, fault) from error
    except ValueError as error:
        raise _unreadable(name, str(error)) from error
    except RecursionError as error:
        raise _unreadable(name, "it is nested too deeply") from error
    return value


def _refuse_countless(text: str) -> None:
    if text.count("[") + text.count("{") > MOST_PARTS:
        raise ValueError(f"it holds more than {MOST_PARTS:,} objects and lists")


def _encoding_fault(error: UnicodeDecodeError) -> str:
    if error.object.startswith(UTF16_MARKS):
        return "it is UTF-16 and must be UTF-8"
    return f"it is not UTF-8 (byte {error.start + 1})"


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make an object of its pairs; a key that stands twice would hide what stood there first."""
    fields = dict(pairs)
    if len(fields) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"the key {quoted(twice)} stands twice in one object")
    return fields


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"it holds {constant}, which is no number of JSON")


def _unreadable(name: str, reason: str) -> BadReviewError:
    return BadReviewError(place=f"the top of {quoted(name)}", reason=reason)
