"""The list of parts: a field of Word's own whose entries are filled in, right before anybody updates it.

Entries are links without page numbers. Only a program that has laid the pages out knows those, and Word does
so at opening only after asking; a number that is wrong until then is worse than none. The parts are numbered
instead. Word's "Update field" makes the same list anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.exporters.outline.language import spoken
from annotator.exporters.word.runs import paragraph_properties
from annotator.text.direction import is_rtl_language

if TYPE_CHECKING:
    from annotator.exporters.outline.blocks import Contents
    from annotator.exporters.word.runs import Runs

_FIELD = ' TOC \\o "1-1" \\n \\h \\z '
_BEGIN = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    f'<w:r><w:instrText xml:space="preserve">{_FIELD}</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def contents(block: Contents, runs: Runs) -> str:
    """Return the paragraphs of the list."""
    last = len(block.headings) - 1
    base = is_rtl_language(spoken())
    head = paragraph_properties("AnnotatorContents", base=base)
    title = f"<w:p>{head}{runs.run(block.title, base=base)}</w:p>"
    line = paragraph_properties("TOC1", base=base)
    return title + "".join(
        f"<w:p>{line}{_BEGIN if at == 0 else ''}"
        f'<w:hyperlink w:anchor="{heading.anchor}" w:history="1">'
        f"{runs.run(heading.text, base=base)}</w:hyperlink>"
        f"{_END if at == last else ''}</w:p>"
        for at, heading in enumerate(block.headings)
    )
