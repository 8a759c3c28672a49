"""Linked data: the marks as W3C Web Annotations, the verdicts as schema.org ClaimReviews."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.exporters.sanitise import Sanitiser

if TYPE_CHECKING:
    Value = str | int | bool | None | list["Value"] | dict[str, "Value"]

MEDIA_TYPE = "application/ld+json"


def dump(value: Value) -> bytes:
    """Return a value as JSON in UTF-8, its strings cleaned as those of every other format are."""
    text = json.dumps(_cleaned(value, Sanitiser()), ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _cleaned(value: Value, sanitiser: Sanitiser) -> Value:
    if isinstance(value, str):
        return sanitiser.clean(value)
    if isinstance(value, list):
        return [_cleaned(one, sanitiser) for one in value]
    if isinstance(value, dict):
        return {key: _cleaned(one, sanitiser) for key, one in value.items()}
    return value


def known(**fields: Value) -> dict[str, Value]:
    """Return the fields that have a value; those with an empty text, list or nothing are left out."""
    return {name: value for name, value in fields.items() if value not in ("", None, [], {})}
