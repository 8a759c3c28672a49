"""Sources: whoever or whatever is cited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.domain.ids import SourceId


class SourceKind(StrEnum):
    """What sort of source is cited."""

    PERSON = "person"
    PERSON_BY_OFFICE = "person_by_office"
    SPOKESPERSON = "spokesperson"
    GOVERNMENT = "government"
    MILITARY = "military"
    ARMED_GROUP = "armed_group"
    COMPANY = "company"
    NGO_MONITOR = "ngo_monitor"
    INTERNATIONAL_BODY = "international_body"
    COURT = "court"
    ACADEMIC = "academic"
    NEWS_AGENCY = "news_agency"
    NEWS_OUTLET = "news_outlet"
    DOCUMENT = "document"
    DATASET = "dataset"
    FOOTAGE = "footage"
    IMAGE = "image"
    AUDIO = "audio"
    SOCIAL_ACCOUNT = "social_account"
    REPORTER_OBSERVATION = "reporter_observation"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Source:
    """A source of the library; `parent` is the source that it belongs to (Reuters → Reuters video).

    `aliases` are the other names by which texts call it. `kind` is None until chosen.
    """

    id: SourceId
    name: str
    kind: SourceKind | None = None
    aliases: tuple[str, ...] = ()
    parent: SourceId | None = None
    note: str = ""
    confidential: bool = False

    def goes_by(self, name: str) -> bool:
        """Say whether `name` is this source's name or an alias, letter case apart."""
        wanted = name.casefold()
        return any(own.casefold() == wanted for own in (self.name, *self.aliases))
