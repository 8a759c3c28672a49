"""What an importer noticed and a person should know: codes with parameters, told in plain sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FindingCode(StrEnum):
    """What was noticed; the first eight are the repairs of `annotator.text.normalise`."""

    BOM = "bom"
    CR_LF = "cr_lf"
    CR = "cr"
    FORM_FEED = "form_feed"
    VERTICAL_TAB = "vertical_tab"
    NUL = "nul"
    CONTROL = "control"
    SURROGATE = "surrogate"
    GUESS = "guess"
    PATTERN = "pattern"
    DAMAGED = "damaged"
    DOUBLED = "doubled"
    UNDATED = "undated"
    LINKS = "links"
    FRONT_MATTER = "front_matter"
    TOO_DEEP = "too_deep"
    TOO_LONG = "too_long"
    INSERTIONS = "insertions"
    DELETIONS = "deletions"
    MOVES = "moves"
    COMMENTS = "comments"
    NOTES = "notes"
    HIDDEN = "hidden"
    MARGINS = "margins"
    PLACEHOLDERS = "placeholders"
    READINGS = "readings"
    SYMBOLS = "symbols"
    DRAWINGS = "drawings"
    EMBEDDED = "embedded"
    PAGE_BLOCKS = "page_blocks"
    CUT_OFF = "cut_off"
    PICTURES = "pictures"


SENTENCES = {
    FindingCode.BOM: "A byte order mark at the beginning was left out.",
    FindingCode.CR_LF: "Windows line ends (CR LF) became plain line ends: {count}.",
    FindingCode.CR: "Old Mac line ends (CR) became plain line ends: {count}.",
    FindingCode.FORM_FEED: "Form feeds became line ends: {count}.",
    FindingCode.VERTICAL_TAB: "Vertical tabs became line ends: {count}.",
    FindingCode.NUL: "NUL characters were replaced by �: {count}.",
    FindingCode.CONTROL: "Control characters were replaced by �: {count}.",
    FindingCode.SURROGATE: "Halves of broken characters were replaced by �: {count}.",
    FindingCode.GUESS: (
        "The encoding is a guess: {encoding}. "
        "Look at the lines that tell, and choose another if they read wrongly."
    ),
    FindingCode.PATTERN: "The file does not say its encoding; its bytes show {encoding}.",
    FindingCode.DAMAGED: "Places where the bytes fit no character show �: {count}.",
    FindingCode.DOUBLED: "A line stands {count} times: “{words}”",
    FindingCode.UNDATED: "The date “{words}” has no year: the date of publication is not set.",
    FindingCode.LINKS: "Addresses of links that do not show in the text ({count}): {addresses}",
    FindingCode.FRONT_MATTER: "The header of the file is not part of the text: {words}",
    FindingCode.TOO_DEEP: "The file is nested too deeply to be read as Markdown and was read as plain text.",
    FindingCode.TOO_LONG: "The file is too long to be read as Markdown and was read as plain text.",
    FindingCode.INSERTIONS: "Tracked insertions are part of the text: {count}.",
    FindingCode.DELETIONS: "Tracked deletions are left out: {count}.",
    FindingCode.MOVES: "Text that was moved stands at its new place alone: {count}.",
    FindingCode.COMMENTS: "Comments came with the file and are not part of the text: {count}.",
    FindingCode.NOTES: "Footnotes and endnotes stand at the end of the text: {count}.",
    FindingCode.HIDDEN: "Hidden passages are left out: {count}.",
    FindingCode.MARGINS: "Lines of headers and footers are left out: {count}.",
    FindingCode.PLACEHOLDERS: "Prompts that nobody has filled in are left out: {count}.",
    FindingCode.READINGS: "Reading aids over words are left out: {count}.",
    FindingCode.SYMBOLS: "Signs of a symbol font that have no character show �: {count}.",
    FindingCode.DRAWINGS: "The words in charts and diagrams are left out: {count}.",
    FindingCode.EMBEDDED: "Files embedded in the document are left out: {count}.",
    FindingCode.CUT_OFF: "The file breaks off before its end: some of the text may be missing.",
    FindingCode.PICTURES: "Pages without any text, which may be pictures of some: {count}.",
    FindingCode.PAGE_BLOCKS: "Blocks of the page that seem to be no part of the article: {count}.",
}
"""The sentence of each finding, filled from its parameters."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed; `parameters` fill the sentence and may hold foreign text."""

    code: FindingCode
    parameters: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, code: FindingCode, **parameters: object) -> Finding:
        """Make a finding of named parameters."""
        return cls(code, tuple((name, str(value)) for name, value in parameters.items()))

    @property
    def template(self) -> str:
        """Return the sentence with the names of its parameters in it."""
        return SENTENCES[self.code]

    @property
    def text(self) -> str:
        """Return the sentence, filled in."""
        return self.template.format(**dict(self.parameters))
