"""A review file written by hand."""

from __future__ import annotations

import json
from typing import Any

File = dict[str, Any]

TEXT = """\
Ferry halted

The ferry was halted, the e\u0301lan of its crew notwithstanding, the harbour master said.
"""


def place(words: str, nth: int = 0) -> File:
    """Return the span of the nth (from 0) occurrence of words."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return {"start": start, "end": start + len(words), "exact": words}


def a_file() -> File:
    """Return a file in which everything stands once, with local ids and what can be left out left out."""
    return {
        "format": "annotator-review",
        "version": 1,
        "article": {
            "title": "Ferry halted",
            "text": TEXT,
            "sections": [{"kind": "headline", "start": 0, "end": 12}],
        },
        "reviewers": [{"id": "R1", "name": "Ada Brandt"}],
        "sources": [{"id": "S1", "name": "Harbour"}, {"id": "S2", "name": "Harbour master", "parent": "S1"}],
        "scales": [
            {"id": "own", "layer": "content", "ratings": [{"code": "yes"}, {"code": "no", "value": 1}]}
        ],
        "claims": [
            {
                "id": "C07",
                "number": 7,
                "mentions": [{"spans": [place("The ferry was halted")]}, {"spans": [place("Ferry halted")]}],
                "attributions": [
                    {
                        "id": "A1",
                        "source": "S2",
                        "source_span": place("the harbour master"),
                        "cue_span": place("said"),
                    },
                    {"id": "A2", "source": None, "nested_in": "A1"},
                ],
                "verdicts": [{"rating": "yes", "scale": "own", "by": "R1"}],
                "evidence": [{"evidence": "E1"}],
            },
            {"mentions": [{"spans": [place("the e\u0301lan"), place("its crew")]}]},
        ],
        "evidence": [{"id": "E1", "title": "Timetable", "captured_by": "R1"}],
        "ticks": [{**place("ferry"), "claim": "C07", "evidence": "E1", "by": "R1"}],
        "comments": [
            {"id": "K1", "on": {"claim": "C07"}, "text": "When?"},
            {"id": "K2", "on": {"claim": "C07"}, "text": "At noon.", "reply_to": "K1"},
            {"on": {"article": None}, "text": "Short."},
        ],
        "corrections": [{"start": 28, "end": 34, "old": "halted", "new": "stopped"}],
        "sign_offs": [{"by": "R1", "decision": "passed"}],
    }


def as_bytes(file: object) -> bytes:
    """Return a file as it lies on a disk; what is not ASCII is escaped, so that it can be spoilt."""
    return json.dumps(file).encode()
