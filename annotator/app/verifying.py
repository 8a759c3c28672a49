"""What a Word file is: as it went out, saved again, or edited; of the review as it is, or as it was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.app import reading
from annotator.app.readback import compare_with, is_ours, recognised
from annotator.domain.errors import NotOursError, UnknownExportError

if TYPE_CHECKING:
    from annotator.app.library import Library
    from annotator.app.readback import ReadBack


class Shape(StrEnum):
    """What became of the file itself."""

    INTACT = "intact"
    RESAVED = "saved_again"
    EDITED = "edited"


class Age(StrEnum):
    """How the review that it went out of stands to the review as it is now."""

    CURRENT = "current"
    OLDER = "older"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verified:
    """What is known of a file; `read` is None where the library does not know the export."""

    shape: Shape
    age: Age
    read: ReadBack | None = None

    @property
    def is_sound(self) -> bool:
        """Say whether the file is as it went out, of the review as it is now."""
        return self.shape is Shape.INTACT and self.age is Age.CURRENT


def verify(library: Library, data: bytes, *, name: str) -> Verified:
    """Say whether a file is what went out. Raises NotOursError for one without any mark.

    Whether it is intact it can tell by itself; the rest needs the library that it went out of.
    """
    back = reading.read_returned(data, name=name)
    if not is_ours(back):
        raise NotOursError(name=name)
    try:
        export, how = recognised(library, back, name=name)
    except UnknownExportError:
        return Verified(Shape.INTACT if back.is_intact else Shape.EDITED, Age.UNKNOWN)
    read = compare_with(library, back, export, how, name=name)
    shape = Shape.EDITED if read.changes or read.notices_of_edits else Shape.RESAVED
    age = Age.OLDER if read.is_older else Age.CURRENT
    return Verified(Shape.INTACT if back.is_intact else shape, age, read)
