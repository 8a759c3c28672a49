"""All the ways to spoil a review file: what the error names and says, and whether a schema can know."""

from __future__ import annotations

from typing import Any, NamedTuple

from tests.codec.files import File, a_file, place

DROP = object()
"""Takes the value away instead of setting it."""


class Bad(NamedTuple):
    """Changes by dotted path that spoil `a_file()`; parts of the place and of the reason that are told."""

    title: str
    changes: dict[str, object]
    place: str
    reason: str
    schema_knows: bool = True

    def file(self) -> File:
        """Return the spoilt file."""
        file = a_file()
        for path, value in self.changes.items():
            _change(file, path.split("."), value)
        return file


def _change(file: File, path: list[str], value: object) -> None:
    *way, last = (int(step) if step.isdecimal() else step for step in path)
    at: Any = file
    for step in way:
        at = at[step]
    if value is DROP:
        del at[last]
    else:
        at[last] = value


def unseen(title: str, changes: dict[str, object], place: str, reason: str) -> Bad:
    """Return what the reader alone can find."""
    return Bad(title, changes, place, reason, schema_knows=False)


CLAIM = "claims.0"
SPAN = "claims.0.mentions.0.spans.0"
PIECES = "claims.1.mentions.0.spans"
TOLD = "claims.0.attributions.0"
VERDICT = "claims.0.verdicts.0"
SHA = "0" * 64
IN_SPAN = "claim 7 (id C07), mention 1, span 1"
IN_CLAIM = "claim 7 (id C07)"

SHAPES = (
    Bad("another format", {"format": "other"}, "top of “x.json”", "must be “annotator-review”"),
    Bad("no format", {"format": DROP}, "top", "must be “annotator-review”"),
    Bad("no version", {"version": DROP}, "top", "“version” is missing"),
    Bad("a newer version", {"version": 2}, "top", "version 2"),
    Bad("version zero", {"version": 0}, "top", "“version” must lie from 1"),
    Bad("a version that is text", {"version": "1"}, "top", "“version” is text and must be a whole number"),
    Bad("a key misspelt", {"claim": []}, "top", "perhaps “claims” is meant"),
    Bad("a key of nobody", {f"{CLAIM}.mentions.0.zzz": 1}, "mention 1", "“zzz”; known are id, spans"),
    Bad("an object for a list", {"claims": {}}, "top", "“claims” is an object and must be a list"),
    Bad("a text for an object", {"claims.0": "x"}, "claim 1", "it is text and must be an object"),
    Bad("a number for a text", {f"{CLAIM}.restatement": 5}, IN_CLAIM, "“restatement” is a number"),
    Bad("a list for a text", {f"{CLAIM}.restatement": []}, IN_CLAIM, "is a list and must be text"),
    Bad("true for a number", {f"{CLAIM}.number": True}, "claim 1 (id C07)", "is true or false"),
    Bad("a text for true", {"sources.0.confidential": "no"}, "source 1 (id S1)", "must be true or false"),
    Bad("a half number", {f"{SPAN}.end": 30.5}, IN_SPAN, "“end” is a number and must be a whole"),
    Bad("a number beyond all", {f"{CLAIM}.number": 10**30}, "claim 1", "“number” must lie"),
    Bad("a name left out", {"sources.0.name": DROP}, "source 1 (id S1)", "“name” is missing or empty"),
    Bad("a name of blanks", {"sources.0.name": " \n"}, "source 1", "“name” is missing or empty"),
    Bad("an alias that is empty", {"sources.0.aliases": ["a", ""]}, "source 1", "“aliases” must be"),
    Bad("an alias that is a number", {"sources.0.aliases": [1]}, "source 1", "“aliases” must be"),
    unseen("a NUL", {f"{CLAIM}.restatement": "a\0b"}, IN_CLAIM, "holds a NUL"),
    unseen("half a character", {f"{CLAIM}.id": "\ud800"}, "claim 7", "half of a character"),
    unseen("half a character in a list", {"sources.0.aliases": ["\udc00"]}, "source 1", "aliases"),
    Bad("a date in words", {f"{VERDICT}.as_of": "last May"}, "verdict 1", "“last May” and must be a date"),
    unseen("a date that is none", {f"{VERDICT}.as_of": "2024-02-30"}, "verdict 1", "must be a date"),
    Bad("a time in words", {f"{VERDICT}.at": "noon"}, "verdict 1", "“noon” and must be a time"),
    Bad("a hash that is none", {"evidence.0.sha256": "abc"}, "evidence 1 (id E1)", "64 hexadecimal"),
    Bad("a tint that is none", {"scales.0.ratings.0.tint": "red"}, "rating 1", "must be a colour"),
)

CODES = (
    Bad(
        "claim kind", {f"{CLAIM}.kind": "evnt"}, IN_CLAIM, "“kind” is “evnt”, a code that is not known; known"
    ),
    Bad("claim state", {f"{CLAIM}.state": "closed"}, IN_CLAIM, "open, parked, dropped, suggested"),
    Bad("source kind", {"sources.0.kind": "ngo"}, "source 1 (id S1)", "“ngo”"),
    Bad("role", {f"{TOLD}.role": "speaker"}, "attribution 1 (id A1)", "claimant, carrier, depicts, credit"),
    Bad("directness", {f"{TOLD}.directness": "x"}, "attribution 1", "direct, indirect, mixed"),
    Bad("mentioned", {f"{TOLD}.mentioned": "x"}, "attribution 1", "pronoun"),
    Bad("level", {f"{TOLD}.level": "x"}, "attribution 1", "on_record_office"),
    Bad("attribution state", {f"{TOLD}.state": "x"}, "attribution 1", "suggested, confirmed, rejected"),
    Bad("confidence", {f"{TOLD}.confidence": "x"}, "attribution 1", "normal, low"),
    Bad("section", {"article.sections.0.kind": "x"}, "article, section 1", "headline, deck"),
    Bad("layer", {f"{VERDICT}.layer": "x"}, "verdict 1", "content, attribution"),
    Bad("evidence kind", {"evidence.0.kind": "x"}, "evidence 1", "web_page"),
    Bad("stance", {f"{CLAIM}.evidence.0.stance": "x"}, "evidence link 1", "supports, refutes"),
    Bad("tick result", {"ticks.0.result": "x"}, "tick 1", "nothing_to_check"),
    Bad("comment kind", {"comments.0.kind": "x"}, "comment 1 (id K1)", "query_author"),
    Bad("audience", {"comments.0.audience": "x"}, "comment 1", "shared, private"),
    Bad("severity", {"corrections.0.severity": "x"}, "correction 1", "must, should, may"),
    Bad("correction state", {"corrections.0.state": "x"}, "correction 1", "proposed, accepted, stet"),
    Bad("stage", {"sign_offs.0.stage": "x"}, "sign-off 1", "second_read"),
    Bad("underline", {"scales.0.ratings.0.underline": "x"}, "scale 1 (id own), rating 1", "dashed"),
    Bad("found", {f"{SPAN}.found": "x"}, IN_SPAN, "marked, position"),
    Bad("found an orphan that has a place", {f"{SPAN}.found": "orphan"}, IN_SPAN, "says orphan"),
    unseen("rating", {f"{VERDICT}.rating": "maybe"}, "verdict 1", "scale “own” has yes, no"),
    unseen(
        "scale", {f"{VERDICT}.scale": "other"}, "verdict 1", "“other”, which is not known; known are desk"
    ),
    unseen(
        "scale of the other layer", {f"{VERDICT}.layer": "attribution"}, "verdict 1", "is for the content"
    ),
)

PLACES = (
    unseen("other words", {f"{SPAN}.exact": "The boat was halted"}, IN_SPAN, "has “The ferry was halted”"),
    unseen("a place one off", {f"{SPAN}.start": 13}, IN_SPAN, "those words stand at 14–34"),
    Bad("no words", {f"{SPAN}.exact": DROP}, IN_SPAN, "“exact” is missing or empty"),
    Bad("no start", {f"{SPAN}.start": DROP}, IN_SPAN, "“start” is missing"),
    Bad("no end", {f"{SPAN}.end": DROP}, IN_SPAN, "“end” is missing"),
    Bad("half an orphan", {f"{SPAN}.start": None}, IN_SPAN, "“start” or “end” is missing"),
    unseen("beyond the text", {f"{SPAN}.end": 5_000}, IN_SPAN, "beyond the text, which has 100 code points"),
    unseen("an end before its start", {f"{SPAN}.end": 3}, IN_SPAN, "end 3 does not lie behind its start 14"),
    unseen("an empty place", {f"{SPAN}.end": 14}, IN_SPAN, "does not lie behind"),
    Bad("a negative start", {f"{SPAN}.start": -1}, IN_SPAN, "“start” must lie from 0"),
    Bad(
        "white space alone",
        {"ticks.0.start": 12, "ticks.0.end": 14, "ticks.0.exact": "\n\n"},
        "tick 1",
        "missing or empty",
    ),
    unseen(
        "pieces in the wrong order",
        {f"{PIECES}.0": place("its crew"), f"{PIECES}.1": place("the")},
        "claim 2, mention 1",
        "do not stand in reading order",
    ),
    unseen("pieces that overlap", {f"{PIECES}.1": place("lan of its crew")}, "claim 2, mention 1", "overlap"),
    Bad("no piece", {f"{CLAIM}.mentions.0.spans": []}, "mention 1", "it has no span"),
    Bad("no mention", {f"{CLAIM}.mentions": []}, IN_CLAIM, "it stands nowhere"),
    Bad("mentions left out", {f"{CLAIM}.mentions": DROP}, IN_CLAIM, "it stands nowhere"),
    unseen("a section beyond the text", {"article.sections.0.end": 999}, "section 1", "beyond"),
    unseen(
        "sections that overlap",
        {"article.sections": [{"start": 0, "end": 12}, {"start": 5, "end": 20}]},
        "article",
        "sections overlap",
    ),
    unseen("old words that differ", {"corrections.0.old": "hauled"}, "correction 1", "its “old” is"),
    unseen(
        "a correction with white space at its end",
        {"corrections.0.start": 27, "corrections.0.old": " halted"},
        "correction 1",
        "begins or ends with white space",
    ),
    unseen(
        "a correction of half a character",
        {"corrections.0": {"start": 40, "end": 41, "old": "e", "new": ""}},
        "correction 1",
        "inside a character",
    ),
)

NAMES = (
    unseen("two claims of one id", {"claims.1.id": "C07"}, "claim 2 (id C07)", "“C07” stands twice"),
    unseen("two sources of one id", {"sources.1.id": "S1"}, "source 2 (id S1)", "stands twice"),
    unseen("two scales of one id", {"scales": [{"id": "own"}, {"id": "own"}]}, "scale 2", "stands twice"),
    unseen("two ratings of one code", {"scales.0.ratings.1.code": "yes"}, "rating 2", "twice"),
    unseen("two attributions of one id", {f"{CLAIM}.attributions.1.id": "A1"}, "attribution 2", "twice"),
    unseen("two claims of one number", {"claims.1.number": 7}, "claim 7", "number 7 stands twice"),
    unseen("no such source", {f"{TOLD}.source": "S9"}, "attribution 1 (id A1)", "the source “S9”, which"),
    unseen("no such parent", {"sources.0.parent": "S9"}, "source 1 (id S1)", "its “parent” names"),
    unseen("no such evidence", {f"{CLAIM}.evidence.0.evidence": "E9"}, "evidence link 1", "“E9”"),
    Bad("no evidence named", {f"{CLAIM}.evidence.0.evidence": None}, "evidence link 1", "is null"),
    Bad("evidence left out", {f"{CLAIM}.evidence.0.evidence": DROP}, "evidence link 1", "is missing"),
    unseen("no such reviewer", {f"{VERDICT}.by": "R9"}, "verdict 1", "the reviewer “R9”"),
    unseen("no such capturer", {"evidence.0.captured_by": "R9"}, "evidence 1", "reviewer “R9”"),
    unseen("no such claim", {"ticks.0.claim": "C9"}, "tick 1", "the claim “C9”"),
    unseen("a comment on no such claim", {"comments.0.on.claim": "C9"}, "comment 1 (id K1), on", "C9"),
    Bad("a comment on null", {"comments.0.on.claim": None}, "comment 1", "names no claim"),
    Bad("a comment on nothing", {"comments.0.on": DROP}, "comment 1", "must name one thing"),
    Bad("a comment on two things", {"comments.0.on.source": "S1"}, "comment 1", "must name one thing"),
    unseen("a comment on another article", {"comments.2.on.article": SHA}, "comment 3", SHA[:9]),
    Bad("a comment without words", {"comments.0.text": DROP}, "comment 1", "“text” is missing"),
    unseen("no such comment", {"comments.1.reply_to": "K9"}, "comment 2 (id K2)", "“K9”"),
    unseen("a reply elsewhere", {"comments.1.on": {"source": "S1"}}, "comment 2", "something else"),
    unseen("a reply to itself", {"comments.1.reply_to": "K2"}, "comment 2", "round in a circle"),
    unseen("a source above itself", {"sources.0.parent": "S2"}, "source 1 (id S1)", "circle"),
    unseen("a nesting in a circle", {f"{TOLD}.nested_in": "A2"}, "attribution 1 (id A1)", "circle"),
    unseen("a nesting in nothing", {f"{TOLD}.nested_in": "A9"}, "attribution 1", "attribution “A9”"),
    unseen(
        "a nesting in another claim",
        {"claims.1.attributions": [{"source": None, "nested_in": "A1"}]},
        "claim 2, attribution 1",
        "of another claim",
    ),
    Bad("a source left out", {f"{TOLD}.source": DROP}, "attribution 1", "“source” is missing"),
    Bad("nobody, but on record", {f"{CLAIM}.attributions.1.level": "on_record_named"}, "(id A2)", "nobody"),
    Bad("a rating left out", {f"{VERDICT}.rating": DROP}, "verdict 1", "“rating” is missing"),
    Bad("a correction to nothing", {"corrections.0.new": DROP}, "correction 1", "“new” is missing"),
    Bad("a scale without an id", {"scales.0.id": DROP}, "scale 1", "“id” is missing"),
    Bad("a rating without a code", {"scales.0.ratings.0.code": DROP}, "rating 1", "“code” is missing"),
)

TEXTS = (
    Bad("CR LF in the text", {"article.text": "a\r\nb"}, "article", "(cr_lf)"),
    Bad("control characters in the text", {"article.text": "a\x07b"}, "article", "(control)"),
    unseen("a hash of another text", {"article.text_sha256": SHA}, "article", "is not that of its"),
    unseen("no text", {"article.text": DROP}, "top of “x.json”", "brings no article text"),
    unseen("no article", {"article": DROP}, "top of “x.json”", "brings no article text"),
)

BAD_FILES = (*SHAPES, *CODES, *PLACES, *NAMES, *TEXTS)
