"""The list before hand-off in words: for the report, the command line and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.handoff import Concern
from annotator.exporters.outline.language import day, say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.handoff import Finding
    from annotator.domain.marks import SignOff
    from annotator.exporters.outline.digest import Digest

CONCERNS = {
    Concern.NO_CLAIM: "No claim is marked",
    Concern.UNCHECKED: "Not yet checked",
    Concern.PARKED: "Parked",
    Concern.UNATTRIBUTED: "Not attributed yet",
    Concern.UNEXPLAINED: "Verdict without explanation",
    Concern.NO_EVIDENCE: "Verdict without evidence",
    Concern.OPEN_QUERY: "Open queries",
    Concern.UNDECIDED_CORRECTION: "Corrections that must be decided",
    Concern.UNDECIDED_SUGGESTION: "Suggestions not decided",
    Concern.LOST_PLACE: "No longer in the text",
    Concern.NOBODY_CITED: "Nobody is cited",
    Concern.ONE_SOURCE: "One source only",
    Concern.UNTOUCHED: "Untouched sentences",
}
"""What each concern is called."""

COUNTED = {
    Concern.OPEN_QUERY: ("query", "queries"),
    Concern.UNDECIDED_CORRECTION: ("correction",),
    Concern.UNTOUCHED: ("sentence",),
}
"""What is counted where it is not claims."""

ALWAYS_ASKED = frozenset(
    {Concern.UNATTRIBUTED, Concern.OPEN_QUERY, Concern.NOBODY_CITED, Concern.ONE_SOURCE, Concern.UNTOUCHED}
)
"""Concerns that a report speaks of even where there is nothing to tell."""


def summary(found: Iterable[Finding]) -> str:
    """Return the list in one line: `not yet checked 3, open queries 2`."""
    return ", ".join(_in_short(finding) for finding in found)


def _in_short(finding: Finding) -> str:
    name = say(CONCERNS[finding.concern])
    return f"{name[0].lower()}{name[1:]}{f' {len(finding.items)}' if finding.items else ''}"


def signed(digest: Digest, signature: SignOff) -> str:
    """Say who signed, when and with which words."""
    by = digest.reviewer(signature.by)
    who = say(" by {name}", name=by.name) if by is not None else ""
    when = say(" on {day}", day=day(signature.at)) if signature.at else ""
    return say("signed{who}{when}: “{words}”.", who=who, when=when, words=signature.decision)
