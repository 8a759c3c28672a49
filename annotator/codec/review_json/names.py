"""Ids of a file: what it calls a thing, and the key that the thing has from then on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.codec.review_json.entry import quoted
from annotator.domain.ids import derived_id

if TYPE_CHECKING:
    from annotator.codec.review_json.entry import Entry

_UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")


class Names:
    """The ids of one sort of thing; `noun` is what errors call it, `text_sha256` what local ids hang on.

    A UUID stays itself, in lower case. Any other id is local to the file and becomes a UUID 5 of the text's
    hash and itself; one that is left out becomes a UUID 5 of the text's hash and the place.
    """

    __slots__ = ("_known", "_noun", "_text_sha256")

    def __init__(self, noun: str, text_sha256: str) -> None:
        """Begin without any."""
        self._noun, self._text_sha256, self._known = noun, text_sha256, set[str]()

    def add(self, entry: Entry, place: str) -> str:
        """Return the key of an entry that stands at `place`, such as ``claims/3``.

        Raises BadReviewError when another has it already.
        """
        own = entry.text("id")
        key = self._key(own or place)
        if key in self._known:
            raise entry.fail(f"the id {quoted(own or place)} stands twice")
        self._known.add(key)
        return key

    def named(self, entry: Entry, field: str) -> str | None:
        """Return the key of what a field names, or None when it names nothing.

        Raises BadReviewError for a name that the file does not know.
        """
        name = entry.maybe(field)
        if name is None:
            return None
        key = self._key(name)
        if key not in self._known:
            raise entry.fail(f"its “{field}” names the {self._noun} {quoted(name)}, which is not in the file")
        return key

    def _key(self, name: str) -> str:
        return name.lower() if _UUID.fullmatch(name) else derived_id(self._text_sha256, name)


def refuse_cycles(entries: dict[str, Entry], above: dict[str, str | None], field: str) -> None:
    """Refuse a chain that comes back to itself: `above` gives the key that each key's `field` names."""
    safe = set[str]()
    for key, entry in entries.items():
        seen = dict.fromkeys([key])
        at = above[key]
        while at is not None and at not in safe:
            if at in seen:
                raise entry.fail(f"its “{field}” leads round in a circle")
            seen[at] = None
            at = above.get(at)
        safe.update(seen)
