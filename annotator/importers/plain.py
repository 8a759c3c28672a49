"""Plain text, from a file or from the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.importers.making import make, segmented
from annotator.importers.refused import refusal
from annotator.text.decode import Decoded, How, decode
from annotator.text.normalise import normalise

if TYPE_CHECKING:
    from annotator.importers.protocol import Imported

PASTED = "The pasted text"
"""What messages call a text that has no file."""


class PlainText:
    """Plain text in any encoding: whatever no other importer takes and is not known to be something else."""

    name = "text"
    label = "Plain text"
    endings = (".txt", ".text")
    media_types = ("text/plain",)

    def takes(self, name: str, head: bytes) -> bool:
        """Take everything that is not known to be no text."""
        del head
        return refusal(name) is None

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a text file. Raises NotTextError, EmptyTextError or TooLargeError."""
        return read_decoded(decode(data, name=name, encoding=encoding), data, name=name)


def read_decoded(decoded: Decoded, data: bytes, *, name: str, importer: str = PlainText.name) -> Imported:
    """Make an article of a decoded text. Raises EmptyTextError or TooLargeError."""
    normalised = normalise(decoded.text, name=name or PASTED)
    return make(
        data,
        decoded,
        normalised,
        segmented(normalised.text),
        name=name,
        importer=importer,
        media_type=PlainText.media_types[0],
    )


def read_paste(text: str) -> Imported:
    """Make an article of pasted text; its UTF-8 is kept. Raises EmptyTextError or TooLargeError."""
    data = text.encode("utf-8", "surrogatepass")
    return read_decoded(Decoded(text, "utf-8", How.UTF8), data, name="", importer="paste")
