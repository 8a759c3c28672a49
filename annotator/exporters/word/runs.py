"""Runs and paragraphs: words to WordprocessingML, split by direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.verdict import Underline
from annotator.exporters.outline.blocks import NOT_CHECKED, Tone, runs_rtl
from annotator.exporters.outline.language import spoken
from annotator.exporters.sanitise import needs_no_care
from annotator.exporters.word.styles import INK, ink
from annotator.text.direction import directed, is_rtl_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.exporters.outline.blocks import Inline, Look, Sentence
    from annotator.exporters.sanitise import Sanitiser

TONES = {
    Tone.PLAIN: "",
    Tone.STRONG: "<w:b/><w:bCs/>",
    Tone.LABEL: '<w:rStyle w:val="AnnotatorLabel"/>',
    Tone.QUOTE: '<w:rStyle w:val="AnnotatorQuote"/>',
    Tone.FAINT: '<w:rStyle w:val="AnnotatorFaint"/>',
}
LINES = {
    Underline.SOLID: "thick",
    Underline.DASHED: "dash",
    Underline.WAVE: "wave",
    Underline.DOUBLE: "double",
    Underline.DOTTED: "dotted",
    Underline.THIN: "single",
}
"""Word's names for the lines under ratings."""

NO_VERDICT_LINE = "8C877D"
"""The grey of the thin line under a claim without a verdict."""


def shading(look: Look) -> str:
    """Return the run properties of a look: dark ink, line, and tint as shading (never as highlight)."""
    if look.underline is None:
        line = f'<w:u w:val="single" w:color="{NO_VERDICT_LINE}"/>'
    else:
        line = f'<w:u w:val="{LINES[look.underline]}"/>'
    return f'{ink(INK)}{line}<w:shd w:val="clear" w:color="auto" w:fill="{look.tint or NOT_CHECKED.tint}"/>'


class Runs:
    """Writes runs and plain paragraphs; links are the business of whoever writes the part that holds them.

    With `quotes_apart` the article's words in our own sentences are marked as of the article's language.
    """

    def __init__(self, sanitiser: Sanitiser, *, quotes_apart: bool) -> None:
        self._sanitiser = sanitiser
        self._rtl = is_rtl_language(spoken())
        self._tones = TONES if quotes_apart else {**TONES, Tone.QUOTE: TONES[Tone.PLAIN]}

    def run(self, text: str, properties: str = "", *, base: bool = False) -> str:
        """Return `text` as runs with the same properties (children of w:rPr up to w:shd, in schema order).

        Inside a paragraph that runs from right to left (`base`), and round words that do, it is split.
        """
        if not base and needs_no_care(text):
            return _plain_run(text, properties)
        return "".join(
            f"<w:r>{_properties(properties + '<w:rtl/>' * rtl)}{self._text(words)}</w:r>"
            for words, rtl in directed(self._sanitiser.clean(text), base=base)
        )

    def _text(self, text: str) -> str:
        lines = self._sanitiser.text(text).split("\n")
        return "<w:br/>".join("<w:tab/>".join(map(_piece, line.split("\t"))) for line in lines)

    def sentence(self, words: Sentence, *, base: bool = False) -> str:
        """Return the runs of a sentence, without its links; neighbours that look alike are one run."""
        return "".join(self.run(text, properties, base=base) for text, properties in self._merged(words))

    def _merged(self, words: Sentence) -> Iterator[tuple[str, str]]:
        text = properties = ""
        for part in words:
            own = self._tones[part.tone] if part.look is None else self._shaded(part)
            if own != properties and text:
                yield text, properties
                text = ""
            text += part.text
            properties = own
        if text:
            yield text, properties

    def _shaded(self, part: Inline, more: str = "") -> str:
        return (more or self._tones[part.tone]) + (shading(part.look) if part.look is not None else "")

    def inline(self, part: Inline, *, base: bool = False, more: str = "") -> str:
        """Return the runs of one inline; `more` is the character style of a link."""
        return self.run(part.text, self._shaded(part, more), base=base) if part.text else ""

    def paragraph(self, style: str, words: Sentence) -> str:
        """Return a sentence as a paragraph of a style, without its links."""
        whole = "".join([part.text for part in words])
        if not self._rtl and needs_no_care(whole):
            runs = "".join([_plain_run(text, properties) for text, properties in self._merged(words)])
            return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'
        base = runs_rtl(words)
        return f"<w:p>{paragraph_properties(style, base=base)}{self.sentence(words, base=base)}</w:p>"


def _plain_run(text: str, properties: str) -> str:
    if properties:
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _piece(escaped: str) -> str:
    return f'<w:t xml:space="preserve">{escaped}</w:t>' if escaped else ""


def _properties(properties: str) -> str:
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


def paragraph_properties(style: str, *, base: bool = False, first: str = "", more: str = "") -> str:
    """Return w:pPr; `first` and `more` are its children before and after w:bidi, in schema order."""
    return f'<w:pPr><w:pStyle w:val="{style}"/>{first}{"<w:bidi/>" * base}{more}</w:pPr>'
