"""The words of rich text: which groups hold no text, which stand for a character, which code pages there are.

After the Rich Text Format Specification 1.9.1 (Microsoft, 2008).
"""

from __future__ import annotations

import re

SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
    "zwbo": "\u200b", "zwnbo": "\u2060",
}  # fmt: skip
"""Words that stand for a character."""

MARKS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
"""What a backslash before one of these stands for."""

SILENT = frozenset(
    re.findall(
        r"\w+",
        """
        aftncn aftnsep aftnsepc atndate atnicn atnid atnparent atnref atntime atrfend atrfstart
        bkmkend bkmkstart blipuid buptim category colorschememapping colortbl comment company
        datafield datastore doccomm docvar falt fchars ffdeftext ffl ffname ffstattext file filetbl
        fldinst fldtype fname fontemb fontfile formfield ftncn ftnsep ftnsepc generator gridtbl
        hlinkbase info keywords latentstyles lchars levelnumbers leveltext listname
        listoverridetable listpicture liststylename listtable listtext macc mailmerge manager
        nesttableprops nonesttables nonshppict objalias objclass objdata objname objsect objtime
        oldcprops oldpprops oldsprops oldtprops operator panose password passwordhash pgp pgptbl
        picprop pict pn pnseclvl pntext pntxta pntxtb printim private propname protend protstart
        protusertbl pxe revtbl revtim rsidtbl rxe shppict shprslt sn sp staticval subject sv tc
        template themedata txe userprops wgrffmtfilter windowcaption xe xmlattrname xmlattrvalue
        xmlclose xmlname xmlnstbl xmlopen
        """,
    )
)
"""Groups whose words are no text of the document."""

OPENED = frozenset({"annotation", "atnauthor", "shpinst", "ud"})
"""Groups that old programs pass over, as all that are marked as new, and that hold text all the same."""

MARGINS = frozenset({"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
BOXES = frozenset({"shptxt", "dptxbxtext"})
STORIES = MARGINS | BOXES | {"annotation", "footnote"}
"""Groups with paragraphs of their own."""

TABLES = frozenset({"fonttbl", "stylesheet"})
PROPERTIES = {
    "title": ("title", "the document’s title"),
    "author": ("byline", "the document’s author"),
    "creatim": ("published", "the day the document was made"),
}
"""What the document says of itself: the field, and who says so."""

CAUGHT = TABLES | PROPERTIES.keys() | {"atnauthor"}
"""Groups whose words are caught for something else than the text."""

CHARSETS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""The code pages of the character sets that fonts name; the others are the document's."""

SYMBOLS = 2
"""The character set of fonts that hold signs."""

FLAVOURS = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
"""The code pages of documents that name no other."""
