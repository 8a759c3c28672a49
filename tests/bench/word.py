"""Word export against its floor and against plain python-docx.

    python -m tests.bench.word [--peer MOST]

Prints CPU milliseconds, the best of several runs. `zip` is the time to zip the parts of the same file, and
`floor` that and to write the same runs as strings, nothing worked out. The peer writes the same article
and comments through python-docx's own calls; it is timed up to MOST comments (500 unless told), since it is
quadratic. Nothing is asserted here.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import replace
from io import BytesIO
from time import process_time
from typing import TYPE_CHECKING
from zipfile import ZipFile

from docx import Document as WordDocument

from annotator.domain.attribution import Attribution, Mentioned
from annotator.domain.claim import Mention
from annotator.domain.ids import AttributionId, MentionId, SourceId
from annotator.domain.review import Review
from annotator.domain.source import Source, SourceKind
from annotator.domain.span import Anchor, Span
from annotator.exporters import Document, Options, by_name
from annotator.exporters.outline import Digest, entry, places
from annotator.exporters.sanitise import escape
from annotator.exporters.word.package import zipped
from tests.parts import ADA, SCALES, a_claim, a_verdict, an_article, uid

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.claim import Claim

SIZES = (30, 500, 5_000)
RUNS = 5
SENTENCE = "Warden {n} said {n} boats had left the harbour of Lindmoor before noon."
A_PARAGRAPH = 6

WARDEN = Source(SourceId(uid("warden")), "Harbour warden", SourceKind.PERSON_BY_OFFICE, ("the warden",))


def a_long_review(comments: int) -> Review:
    """Make a review with that many claims of one mention, each attributed and checked."""
    sentences = [SENTENCE.format(n=n) for n in range(1, comments + 1)]
    gaps = ["\n\n" if n % A_PARAGRAPH == 0 else " " for n in range(1, comments + 1)]
    text = "".join(sentence + gap for sentence, gap in zip(sentences, gaps, strict=True))
    claims = []
    start = 0
    for n, (sentence, gap) in enumerate(zip(sentences, gaps, strict=True), start=1):
        claims.append(_claim(n, text, Span(start, start + len(sentence))))
        start += len(sentence) + len(gap)
    return Review(an_article(text), tuple(claims), (WARDEN,), scales=SCALES, reviewers=(ADA,))


def _claim(n: int, text: str, sentence: Span) -> Claim:
    said = text.index("said", sentence.start)
    words = Anchor.at(text, Span(said + len("said "), sentence.end))
    attribution = Attribution(
        AttributionId(uid(f"attribution {n}")),
        WARDEN.id,
        mentioned=Mentioned.DESCRIPTOR,
        source_words=Anchor.at(text, Span(sentence.start, said - 1)),
        cue=Anchor.at(text, Span(said, said + len("said"))),
        content=(words,),
    )
    ratings = [rating.code for rating in SCALES[0].ratings]
    told = f"The log of the lock names each of the {n} boats and its hour."
    verdict = a_verdict(f"{n}", ratings[n % len(ratings)], told)
    mention = Mention(MentionId(uid(f"mention {n}")), (words,))
    return replace(a_claim(n, mention), attributions=(attribution,), verdicts=(verdict,))


def peer(review: Review) -> bytes:
    """Write the same article and comments through python-docx alone: runs, shading left out, add_comment."""
    digest = Digest(review)
    document = WordDocument()
    text = review.article.text
    at = 0
    paragraph = document.add_paragraph()
    for place in places(digest.claims):
        before = text[at : place.start]
        if "\n" in before:
            paragraph = document.add_paragraph()
        paragraph.add_run(before.strip("\n"))
        run = paragraph.add_run(text[place.start : place.end])
        said = ["".join(part.text for part in words) for words in entry(digest, place.claim, place.mention)]
        document.add_comment(run, "\n".join(said), ADA.name, ADA.initials)
        at = place.end
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def floor(parts: dict[str, str]) -> Callable[[], bytes]:
    """Return the work of writing the runs of the same parts again as strings, and zipping them."""
    texts = {name: _TEXT.findall(part) for name, part in parts.items()}
    frames = {name: _TEXT.split(part)[::3] for name, part in parts.items()}

    def work() -> bytes:
        return zipped(
            {name: "".join(map(_written, frames[name], texts[name])) + frames[name][-1] for name in parts}
        )

    return work


_TEXT = re.compile('<w:r>(<w:rPr>.*?</w:rPr>)?<w:t xml:space="preserve">(.*?)</w:t></w:r>')


def _written(frame: str, run: tuple[str, str]) -> str:
    return f'{frame}<w:r>{run[0]}<w:t xml:space="preserve">{escape(run[1])}</w:t></w:r>'


def best(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the least CPU time of some runs, in milliseconds."""
    times = []
    for _ in range(runs):
        start = process_time()
        work()
        times.append((process_time() - start) * 1000)
    return min(times)


def row(document: Document, size: int, most: int) -> str:
    """Time one document of one size and return its line of the table."""
    word, options, review = by_name("docx"), Options(document=document), a_long_review(size)
    data = word.export(review, options)
    with ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    times = [best(lambda: zipped(parts)), best(floor(parts)), best(lambda: word.export(review, options))]
    told = "".join(f"{time:9.1f}" for time in times)
    timed = document is Document.CHECKING and size <= most
    slow = f"{best(lambda: peer(review), 1):10.1f}" if timed else f"{'–':>10}"
    return f"{document:10}{size:9}{told}{times[2] / times[1]:7.2f}{slow}{len(data) // 1024:7}\n"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Word export against its floor and against python-docx.")
    parser.add_argument("--peer", type=int, default=500, help="most comments to time python-docx with")
    most = parser.parse_args().peer
    titles = ("zip", "floor", "ours")
    told = "".join(f"{title:>9}" for title in titles)
    sys.stdout.write(f"{'document':10}{'comments':>9}{told}{'ratio':>7}{'peer':>10}{'kB':>7}\n")
    for document in (Document.CHECKING, Document.REPORT):
        for size in SIZES:
            sys.stdout.write(row(document, size, most))
            sys.stdout.flush()


if __name__ == "__main__":
    main()
