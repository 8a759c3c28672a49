"""Sources found by their names."""

from __future__ import annotations

import pytest

from annotator.domain.ids import SourceId
from annotator.domain.source import Source
from annotator.ui.article.names import Names

AUTHORITY, PORT, US, SEA = (SourceId(key) for key in ("authority", "port", "us", "sea"))
NAMES = Names(
    {
        AUTHORITY: Source(AUTHORITY, "Harbour Authority", aliases=("the Authority", "هيئة الميناء")),
        PORT: Source(PORT, "Harbour Authority of Kestermouth"),
        US: Source(US, "US", aliases=("x", "")),
        SEA: Source(SEA, "海事局", aliases=("C. Marrow (sr.)",)),
    }
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The Authority said", [("The Authority", AUTHORITY)]),
        ("all that the Authority’s men said", [("the Authority", AUTHORITY)]),
        ("the Authorityship", []),
        ("asked THE AUTHORITY", []),
        ("the Harbour Authority of Kestermouth", [("Harbour Authority of Kestermouth", PORT)]),
        ("US told us", [("US", US)]),
        ("وقالت هيئة الميناء إن", [("هيئة الميناء", AUTHORITY)]),
        ("昨日海事局は", [("海事局", SEA)]),
        ("said C. Marrow (sr.), who", [("C. Marrow (sr.)", SEA)]),
        ("x marks nothing", []),
    ],
)
def test_a_name_is_found_as_a_whole_in_its_own_spelling(
    words: str, found: list[tuple[str, SourceId]]
) -> None:
    assert [(words[start:end], key) for start, end, key in NAMES.find(words)] == found


def test_without_sources_nothing_is_found() -> None:
    assert list(Names({}).find("The Authority said")) == []
