"""Articles with other words put in front of them, and their reviews with every place moved along."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

IN_FRONT = {
    "as it is": "",
    "behind an emoji, a combining mark and Arabic": "👩🏽\u200d🔧 Ne\u0301w\n\nقالت هيئة الميناء\n\n",
}
"""What is put in front: nothing; or characters of many code points, more UTF-16 units, another direction."""


@dataclass(frozen=True, slots=True)
class Story:
    """An article in a file of its own, and its review: in a file, and as the JSON that it holds."""

    path: Path
    review_path: Path
    text: str
    given: dict[str, Any]


def story(folder: Path, text: Path, review: Path, front: str) -> Story:
    """Write both files into a folder, with `front` before the text."""
    before = text.read_text("utf-8")
    words = front + before
    # Whatever names the text does so by its hash.
    given = json.loads(review.read_text("utf-8").replace(_hash(before), _hash(words)))
    if front:
        move(given, len(front))
    if front and "article" in given:
        given["article"]["text"] = words
        del given["article"]["original"]
    made = Story(folder / text.name, folder / review.name, words, given)
    made.path.write_bytes(words.encode())
    made.review_path.write_text(json.dumps(given, ensure_ascii=False), encoding="utf-8")
    return made


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def move(entry: object, by: int) -> None:
    """Move every start and end anywhere in a JSON value; what stands around a place is another then."""
    if isinstance(entry, dict):
        for key in ("start", "end"):
            if key in entry:
                entry[key] += by
        for key in ("prefix", "suffix"):
            entry.pop(key, None)
        entry = list(entry.values())
    if isinstance(entry, list):
        for value in entry:
            move(value, by)
