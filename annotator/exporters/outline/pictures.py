"""The two pictures of a review: who carries how much of the text, and how the claims came out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.verdict import Layer
from annotator.exporters.drawing import Drawing, RowKind, Target, Words
from annotator.exporters.outline.bars import WIDTH, BarRow, Pen, Stretch, height
from annotator.exporters.outline.blocks import NOT_CHECKED
from annotator.exporters.outline.carried import ANONYMOUS, NOBODY, UNATTRIBUTED, Carrier, Load, carried
from annotator.exporters.outline.entries import QUESTIONS
from annotator.exporters.outline.language import counted, say
from annotator.exporters.outline.tally import tally, used_scales
from annotator.exporters.sanitise import Sanitiser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.ids import ClaimId
    from annotator.domain.verdict import Scale
    from annotator.exporters.outline.blocks import Look
    from annotator.exporters.outline.carried import Carried
    from annotator.exporters.outline.digest import Digest
    from annotator.exporters.outline.tally import Count

MOST_ROWS = 20
"""Sources with a row of their own, so that the picture stays on a page; the others share one."""

STEPS = (1.0, 2.0, 5.0, 10.0, 20.0, 25.0)
"""Per cent between lines of the grid: the first that leaves at most five."""

NAMES = {
    RowKind.ANONYMOUS: "An anonymous source",
    RowKind.NOBODY: "Nobody is cited",
    RowKind.UNATTRIBUTED: "Not attributed yet",
}


def source_picture(digest: Digest, *, rtl: bool = False) -> Drawing | None:
    """Draw who carries how much of the text, by verdict; None where no claim has a place in it.

    Sources come in the order of their share, then who is not cited. With `rtl` it is read from the right.
    """
    found = carried(digest)
    if found.letters == found.unmarked:
        return None
    return _finished(_SourcePicture(digest, found).drawn(), rtl=rtl)


def _finished(drawing: Drawing, *, rtl: bool) -> Drawing:
    """Clean the words of a drawing, since a pen takes no half of a character, and turn it if asked."""
    clean = Sanitiser().clean
    shapes = tuple(
        shape._replace(text=clean(shape.text)) if isinstance(shape, Words) else shape
        for shape in drawing.shapes
    )
    cleaned = replace(drawing, shapes=shapes)
    return cleaned.mirrored() if rtl else cleaned


class _SourcePicture:
    """What the parts of one source picture share."""

    def __init__(self, digest: Digest, found: Carried) -> None:
        self._digest = digest
        self._found = found
        self._looks = dict(_looks(digest))

    def drawn(self) -> Drawing:
        groups = [group for group in (self._cited(), self._uncited()) if group]
        rows = [row for group in groups for row in group]
        most = max(sum(stretch.size for stretch in row.stretches) for row in rows)
        pen = Pen(most=most)
        shown = {stretch.rating or None for row in rows for stretch in row.stretches}
        pen.legend([(look, code or "") for code, look in self._looks.items() if code in shown])
        step = next((step for step in STEPS if most / step <= 5), STEPS[-1])  # noqa: PLR2004 - lines, as STEPS says
        pen.grid(step, most, sum(map(height, rows)) + 5 * (len(groups) - 1), "%")
        for number, group in enumerate(groups):
            if number:
                pen.rule()
            for row in group:
                pen.row(row)
        pen.y += 14
        note = say(
            "Shares are of the letters of the text. {left} Words that two carry count for both.",
            left=self._left(),
        )
        pen.note(note)
        told = "; ".join(
            say("{name}: {share} of the text, {claims}", name=row.name, share=row.sum, claims=row.aside)
            for row in rows
        )
        return Drawing(
            WIDTH,
            pen.y + 4,
            tuple(pen.shapes),
            say("Bars, one for each source, by verdict. {told}. {left}", told=told, left=self._left()),
            say("Who carries how much of the text"),
        )

    def _left(self) -> str:
        return say("{share} of the text is in no claim.", share=self._percent(self._found.unmarked))

    def _cited(self) -> list[BarRow]:
        number = self._digest.source_number
        loads = self._found.loads
        sources = [carrier for carrier in loads if carrier.row is RowKind.SOURCE]
        sources.sort(key=lambda c: (-loads[c].total, number.get(c.source, 0) if c.source else 0))
        shown, rest = sources[:MOST_ROWS], sources[MOST_ROWS:]
        rows = [self._row(c, self._digest.source_name(c.source), loads[c]) for c in shown]
        if rest:
            together = Load()
            for carrier in rest:
                together.add(loads[carrier])
            rows.append(
                self._row(Carrier(RowKind.MORE), say("{number} more sources", number=len(rest)), together)
            )
        return [*rows, *self._others(ANONYMOUS)]

    def _uncited(self) -> list[BarRow]:
        return [*self._others(NOBODY), *self._others(UNATTRIBUTED)]

    def _others(self, carrier: Carrier) -> Iterator[BarRow]:
        load = self._found.loads.get(carrier)
        if load is not None and load.count:
            yield self._row(carrier, say(NAMES[carrier.row]), load)

    def _row(self, carrier: Carrier, name: str, load: Load) -> BarRow:
        stretches = tuple(self._stretches(carrier, name, load))
        return BarRow(
            name, stretches, self._percent(load.total), counted(load.count, "claim"), carrier.source
        )

    def _stretches(self, carrier: Carrier, name: str, load: Load) -> Iterator[Stretch]:
        for code, look in self._looks.items():
            letters = load.letters.get(code, 0)
            if letters:
                claims = load.claims.get(code, [])
                words = say(
                    "{name} · {verdict}: {share} of the text",
                    name=name,
                    verdict=look.words,
                    share=self._percent(letters),
                )
                target = Target(
                    carrier.row, tuple(c.id for c in claims), words, carrier.source, Layer.CONTENT, code
                )
                yield Stretch(100 * letters / self._found.letters, look, code or "", target)

    def _percent(self, letters: int) -> str:
        return percent(letters, self._found.letters)


def percent(part: int, whole: int) -> str:
    """Return a share as `31%`; what is there but rounds to nothing is `<1%`."""
    rounded = round(100 * part / whole) if whole else 0
    return "<1%" if part and not rounded else f"{rounded}%"


def _looks(digest: Digest) -> Iterator[tuple[str | None, Look]]:
    """Yield the looks of content verdicts in the scales' order, then unknown ones, last not yet checked."""
    for scale in digest.scales(Layer.CONTENT):
        for rating in scale.ratings:
            yield rating.code, digest.looks[scale.id, rating.code]
    known = {code for _, code in digest.looks}
    for claim in digest.by_number:
        verdict = claim.verdict()
        if verdict is not None and verdict.rating not in known:
            yield verdict.rating, digest.look_of(verdict)
    yield None, NOT_CHECKED


def verdict_chart(digest: Digest, *, rtl: bool = False) -> Drawing | None:
    """Draw how many claims came out how; None where there is no claim.

    With `rtl` it is read from the right.
    """
    if not digest.claims:
        return None
    scales = [(scale, tally(digest, scale)) for scale in used_scales(digest)]
    pen = Pen(most=max(len(count.claims) for _, counts in scales for count in counts))
    told = []
    for scale, counts in scales:
        pen.y += 10 if pen.y else 0
        pen.heading(say(QUESTIONS[scale.layer]))
        rows = [_count(scale, count, counts) for count in counts]
        pen.axis(sum(map(height, rows)))
        for row in rows:
            pen.row(row)
        told.append(f"{say(QUESTIONS[scale.layer])} " + ", ".join(f"{row.name}: {row.sum}" for row in rows))
    drawn = Drawing(
        WIDTH,
        pen.y,
        tuple(pen.shapes),
        say("Bars, one for each verdict. {told}.", told=". ".join(told)),
        say("How the claims came out"),
    )
    return _finished(drawn, rtl=rtl)


def _count(scale: Scale, count: Count, among: Iterable[Count]) -> BarRow:
    number = len(count.claims)
    whole = sum(len(other.claims) for other in among)
    share = percent(number, whole) if number else ""
    words = f"{count.look.words}: {counted(number, 'claim')}"
    target = Target(RowKind.RATING, _ids(count), words, None, scale.layer, count.rating)
    stretches = (Stretch(number, count.look, count.rating or "", target),) if number else ()
    return BarRow(count.look.words, stretches, str(number), share)


def _ids(count: Count) -> tuple[ClaimId, ...]:
    return tuple(claim.id for claim in count.claims)
