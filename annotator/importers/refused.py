"""Files that are known by their ending and not read, with what to do instead."""

from __future__ import annotations

from pathlib import PurePath

from annotator.domain.errors import UnsupportedFileError

_SAVE = "Open it in its own program and save it as plain text, or copy its text and paste it."
_PICTURE = "Type or paste the text that it shows."

_KINDS = {
    **dict.fromkeys((".sxw", ".stw"), ("a document of OpenOffice.org 1", _SAVE)),
    ".webarchive": ("a web archive of Safari", "In Safari, choose File > Save As and Page Source."),
    ".epub": ("a book", _SAVE),
    **dict.fromkeys((".pages", ".numbers", ".key"), ("a document of Apple’s programs", _SAVE)),
    **dict.fromkeys((".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp"), ("a table or a presentation", _SAVE)),
    ".msg": ("a mail of Outlook", "In Outlook, choose File > Save As and Text Only."),
    ".mbox": ("a whole mailbox", "Save the one mail that you need as .eml."),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".heic"), ("a picture", _PICTURE)
    ),
    **dict.fromkeys(
        (".mp3", ".wav", ".m4a", ".mp4", ".mov", ".avi", ".mkv", ".webm"), ("a recording", _PICTURE)
    ),
}


def refusal(name: str) -> UnsupportedFileError | None:
    """Return the error for a file that is not read, by its ending, or None."""
    known = _KINDS.get(PurePath(name).suffix.casefold())
    return None if known is None else UnsupportedFileError(name=name, kind=known[0], remedy=known[1])
