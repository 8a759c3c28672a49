"""The styles of our documents, a row each: a calm serif to read, a sans for tables, labels and what is ours.

Georgia and Calibri are on every machine that has Word; whatever else opens the file falls back to its own
serif and sans. East Asian and right-to-left scripts have fonts of their own, since Word would else take any.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.exporters.word.names import DECLARATION, NAMESPACES

OWN = '<w:lang w:val="x-own-latin" w:eastAsia="x-own-east" w:bidi="x-own-bidi"/>'
ARTICLE = '<w:lang w:val="x-article-latin" w:eastAsia="x-article-east" w:bidi="x-article-bidi"/>'
"""What stands in the template for the language of our words, and for that of the article."""

SERIF = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="SimSun" w:cs="Times New Roman"/>'
SANS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>'

INK = "1F2328"
QUIET = "5B6069"
"""Grey of what is said beside the matter: 6.3:1 on white."""

LINK = "1D4E89"
RULE = "D5D0C6"


@dataclass(frozen=True, slots=True)
class Style:
    """A style of ours: `p` and `r` are the children of w:pPr and w:rPr, in the order of the schema."""

    id: str
    name: str
    p: str = ""
    r: str = ""
    based: str = "Normal"
    character: bool = False
    following: str = ""

    def xml(self) -> str:
        """Return the w:style element (namespace prefix w undeclared)."""
        kind = "character" if self.character else "paragraph"
        custom = "" if self.name in BUILT_IN else ' w:customStyle="1"'
        based = f'<w:basedOn w:val="{self.based}"/>' if self.based else ""
        following = f'<w:next w:val="{self.following}"/>' if self.following else ""
        p = f"<w:pPr>{self.p}</w:pPr>" if self.p else ""
        r = f"<w:rPr>{self.r}</w:rPr>" if self.r else ""
        return (
            f'<w:style w:type="{kind}"{custom} w:styleId="{self.id}"><w:name w:val="{self.name}"/>'
            f'{based}{following}<w:uiPriority w:val="99"/><w:qFormat/>{p}{r}</w:style>'
        )


BUILT_IN = frozenset(
    {
        "Title",
        "toc 1",
        "heading 1",
        "heading 2",
        "header",
        "footer",
        "annotation text",
        "annotation reference",
        "Hyperlink",
    }
)
"""Names of Word's own styles, which it translates."""


def size(points: float) -> str:
    """Return a size of type, for scripts that run from right to left as well."""
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def spacing(before: float = 0, after: float = 0, line: float = 0) -> str:
    """Return space before and after in points, and the line height as a multiple of a single line."""
    height = f' w:line="{round(line * 240)}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{height}/>'


def ink(colour: str) -> str:
    """Return a colour of type."""
    return f'<w:color w:val="{colour}"/>'


BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
KEEP = "<w:keepNext/><w:keepLines/>"
_BAR = f'<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="{RULE}"/></w:pBdr>'
_FAINT_LINE = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="{RULE}"/></w:pBdr>'
_SIDES = ("top", "left", "bottom", "right")
_LINES = "".join(f'<w:{side} w:val="single" w:sz="8" w:space="6" w:color="{INK}"/>' for side in _SIDES)
_FRAME = f"<w:pBdr>{_LINES}</w:pBdr>"
_LINE_BELOW = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="{RULE}"/></w:pBdr>'
_INSET = '<w:ind w:left="142" w:right="142"/>'
_INDENT = '<w:ind w:left="284"/>'


def _article(id_: str, name: str, p: str = "", r: str = "") -> Style:
    return Style(id_, name, p, r, based="ArticleText")


STYLES = (
    Style("Title", "Title", KEEP + spacing(2, 10, 1.15), BOLD + size(22), following="Normal"),
    Style(
        "Heading1", "heading 1", KEEP + spacing(22, 8, 1.15) + '<w:outlineLvl w:val="0"/>', BOLD + size(16)
    ),
    Style(
        "Heading2", "heading 2", KEEP + spacing(14, 4, 1.15) + '<w:outlineLvl w:val="1"/>', BOLD + size(12)
    ),
    Style(
        "TOC1",
        "toc 1",
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="3" w:color="'
        + RULE
        + '"/></w:pBdr>'
        + spacing(0, 4, 1.15),
        size(11),
    ),
    Style("AnnotatorContents", "Annotator contents", KEEP + spacing(18, 6, 1), BOLD + size(12)),
    Style(
        "AnnotatorDraft",
        "Annotator draft",
        _FRAME + '<w:shd w:val="clear" w:color="auto" w:fill="F4F1EA"/>' + spacing(4, 12, 1.15) + _INSET,
        SANS + BOLD + size(10.5),
    ),
    Style(
        "AnnotatorQuotation",
        "Annotator quotation",
        "<w:keepNext/><w:keepLines/>" + _BAR + spacing(2, 6, 1.35) + _INDENT,
        size(11.5),
    ),
    Style("AnnotatorPointers", "Annotator pointers", KEEP + spacing(0, 6, 1), SANS + ink(QUIET) + size(8.5)),
    Style("AnnotatorPicture", "Annotator picture", spacing(4, 14, 1)),
    Style(
        "AnnotatorMatrixText",
        "Annotator matrix text",
        spacing(0, 0, 1) + '<w:jc w:val="center"/>',
        SANS + size(8),
    ),
    Style("Header", "header", spacing(0, 0, 1), SANS + ink(QUIET) + size(8)),
    Style("Footer", "footer", spacing(0, 2, 1), SANS + ink(QUIET) + size(8)),
    Style("AnnotatorLegend", "Annotator legend", spacing(0, 4, 1), SANS + size(7.5)),
    Style("CommentText", "annotation text", spacing(0, 2, 1), SANS + size(9.5)),
    Style("AnnotatorIdentity", "Annotator identity", r=ink("80858D") + size(7), based="CommentText"),
    Style(
        "AnnotatorEyebrow", "Annotator eyebrow", KEEP + spacing(0, 4, 1), SANS + BOLD + ink(QUIET) + size(9.5)
    ),
    Style("AnnotatorItem", "Annotator item", spacing(0, 4, 1.2) + _INDENT, size(10)),
    Style("AnnotatorTableText", "Annotator table text", spacing(0, 2, 1.08), SANS + size(9)),
    Style(
        "AnnotatorTableHead",
        "Annotator table head",
        "<w:keepNext/>" + spacing(0, 2, 1),
        SANS + BOLD + ink(QUIET) + size(8.5),
    ),
    Style(
        "AnnotatorAfterTable",
        "Annotator after table",
        '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
        size(2),
    ),
    Style(
        "ArticleText",
        "Article text",
        "<w:widowControl/>" + spacing(0, 9, 1.4),
        ARTICLE,
        following="ArticleText",
    ),
    _article(
        "ArticleHeadline",
        "Article headline",
        KEEP + spacing(0, 8, 1.15) + '<w:outlineLvl w:val="0"/>',
        BOLD + size(21),
    ),
    _article("ArticleDeck", "Article deck", KEEP + spacing(0, 10, 1.25), ink(QUIET) + size(13)),
    _article("ArticleByline", "Article byline", spacing(0, 8, 1.2), SANS + ink(QUIET) + size(9.5)),
    _article(
        "ArticleCaption", "Article caption", _BAR + spacing(0, 8, 1.25) + _INDENT, ink("3F444C") + size(10)
    ),
    _article(
        "ArticleQuote", "Article quote", spacing(0, 9, 1.4) + '<w:ind w:left="454" w:right="454"/>', ITALIC
    ),
    _article("ArticleListItem", "Article list item", spacing(0, 4, 1.4) + _INDENT),
    _article("ArticleTableCell", "Article table cell", spacing(0, 2, 1.2), SANS + size(9.5)),
    _article("ArticleNote", "Article note", _FAINT_LINE + spacing(4, 6, 1.25), ink(QUIET) + size(9)),
    _article(
        "ArticleBlank",
        "Article blank line",
        '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
        size(1),
    ),
    Style("CommentReference", "annotation reference", r=size(8), based="", character=True),
    Style(
        "Hyperlink",
        "Hyperlink",
        r=ink(LINK) + '<w:u w:val="single" w:color="A9BCD3"/>',
        based="",
        character=True,
    ),
    Style("AnnotatorLabel", "Annotator label", r=SANS + ink(QUIET), based="", character=True),
    Style("AnnotatorFaint", "Annotator faint", r=ink(QUIET), based="", character=True),
    Style("AnnotatorQuote", "Annotator quote", r=ARTICLE, based="", character=True),
    Style("AnnotatorTag", "Annotator tag", r=SANS + BOLD + size(7.5), based="", character=True),
    Style(
        "ArticleDatelineWords", "Article dateline words", r='<w:spacing w:val="6"/>', based="", character=True
    ),
    Style(
        "ArticleCreditWords", "Article credit words", r=SANS + ink(QUIET) + size(9), based="", character=True
    ),
)

TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="AnnotatorTable"><w:name w:val="Annotator table"/>'
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblBorders>'
    f'<w:top w:val="single" w:sz="6" w:space="0" w:color="{RULE}"/>'
    f'<w:bottom w:val="single" w:sz="6" w:space="0" w:color="{RULE}"/>'
    f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F4F1EA"/></w:tcPr>'
    "</w:tblStylePr></w:style>"
)
"""The one table style: hairlines between rows, no lines between columns."""

NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/><w:qFormat/></w:style>'
)


def defaults() -> str:
    """Return what holds where no style says otherwise."""
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{SERIF}{ink(INK)}{size(11)}{OWN}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{spacing(0, 6, 1.3)}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def fonts() -> str:
    """Return the part that lists the fonts of the styles."""
    names = dict.fromkeys(re.findall(r'"([^"]+)"', SERIF + SANS))
    entries = "".join(f'<w:font w:name="{name}"/>' for name in names)
    return f"{DECLARATION}<w:fonts{NAMESPACES}>{entries}</w:fonts>"
