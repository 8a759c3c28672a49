"""The names of OpenDocument, as lxml writes them."""

from __future__ import annotations

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, OFFICE, TABLE, STYLE, DRAW = (_ODF % name for name in ("text", "office", "table", "style", "drawing"))
META = _ODF % "meta"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"

PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})

SILENT = frozenset(
    {
        f"{OFFICE}forms", f"{OFFICE}binary-data", f"{OFFICE}event-listeners", f"{OFFICE}settings",
        f"{TEXT}sequence-decls", f"{TEXT}variable-decls", f"{TEXT}user-field-decls",
        f"{TEXT}ruby-text", f"{TEXT}note-citation", f"{TEXT}hidden-text", f"{TEXT}script",
        f"{TEXT}table-of-content-source", f"{TEXT}illustration-index-source", f"{TEXT}table-index-source",
        f"{TEXT}object-index-source", f"{TEXT}user-index-source", f"{TEXT}alphabetical-index-source",
        f"{TEXT}bibliography-source", f"{TABLE}covered-table-cell", f"{TABLE}table-source", f"{TABLE}shapes",
    }
)  # fmt: skip
"""Elements whose words are no text of the document."""

SIGNS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
ROWS = frozenset({f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"})
