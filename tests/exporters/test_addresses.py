"""Which words become links."""

from __future__ import annotations

import pytest

from annotator.exporters.addresses import LONGEST, web_address
from annotator.exporters.sanitise import Sanitiser


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://news.example/a?b=c#d", "https://news.example/a?b=c#d"),
        ("http://news.example/é <b>", "http://news.example/%C3%A9%20%3Cb%3E"),
        ("https://a.example/\x00", "https://a.example/%EF%BF%BD"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//a.example", None),
        ("https://", None),
        ("https://[broken", None),
        ("https://a.example:99999/", None),
        ("https://a.example/" + "x" * LONGEST, None),
    ],
)
def test_only_addresses_of_the_web_are_links(words: str, address: str | None) -> None:
    assert web_address(words, Sanitiser()) == address
