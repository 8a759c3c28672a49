"""Mails as programs save them (.eml): what somebody wrote, with its sender, its date and its subject."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from annotator.importers.finish import finish

if TYPE_CHECKING:
    from annotator.importers.draft import Draft
    from annotator.importers.protocol import Imported

FILE_LIMIT = 50_000_000
"""Bytes of a mail with all that is attached to it."""


class Mail:
    """One mail in one file."""

    name = "mail"
    label = "Mail"
    endings = (".eml",)
    media_types = ("message/rfc822",)
    limit = FILE_LIMIT

    def takes(self, name: str, head: bytes) -> bool:
        """Take files by their ending: what begins as a mail may well be a press release."""
        del head
        return PurePath(name).suffix.casefold() in self.endings

    def read(self, data: bytes, *, name: str, encoding: str | None = None) -> Imported:
        """Read a mail. Raises UserError for whatever cannot be read."""
        return self.finish(self.parse(data, name=name, encoding=encoding), data, name=name)

    def parse(self, data: bytes, *, name: str, encoding: str | None = None) -> Draft:
        """Return what is in a mail; `encoding` overrules what it says of its words."""
        from annotator.importers.mail.parse import parse

        return parse(data, name=name, encoding=encoding)

    def finish(self, draft: Draft, data: bytes, *, name: str) -> Imported:
        """Make an article of a draft. Raises EmptyTextError or TooLargeError."""
        return finish(draft, data, name=name, importer=self.name, media_type=self.media_types[0])
