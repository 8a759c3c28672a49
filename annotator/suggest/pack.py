"""Language packs: all words that the rules work on, read from a data file.

A pack is TOML (see docs/manual/suggestions.md). The engine holds no word of any language: a new language is
a new file. What a pack leaves out is empty, and the rules that need it find nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from annotator.domain.source import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

Table = dict[str, Any]

CLASSES = {
    "determiner": "d",
    "possessive": "d",
    "pronoun": "p",
    "relative": "r",
    "that": "T",
    "question": "w",
    "if": "w",
    "preposition": "P",
    "subordinator": "S",
    "coordinator": "C",
    "to": "t",
    "negation": "!",
    "be": "x",
    "have": "h",
    "do": "o",
    "modal": "m",
    "adverb": "R",
    "noun": "n",
    "time": "k",
}
"""The word classes of a pack's [words] table, each with the letter by which the grammar calls it."""

SLOTS = ("present", "past", "participle", "gerund")


@dataclass(frozen=True, slots=True)
class Frame:
    """What may follow a cue: `takes` are complement kinds, `prepositions` those that lead to its content."""

    group: str
    takes: frozenset[str]
    prepositions: frozenset[str] = frozenset()

    def __or__(self, other: Frame) -> Frame:
        """Return the frame that takes what either takes; the first one's group stays."""
        return Frame(self.group, self.takes | other.takes, self.prepositions | other.prepositions)


NOTHING: frozenset[str] = frozenset()
NO_FRAME = Frame("", frozenset())


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a verb: its lemma and the slots of the paradigm that it can fill."""

    lemma: str
    slots: frozenset[str]


@dataclass(frozen=True, eq=False)
class Pack:
    """A language, ready for use. Words are in lower case with straight apostrophes."""

    language: str = ""
    name: str = ""
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"))
    inner_quotes: tuple[tuple[str, str], ...] = (("‘", "’"),)
    sentence_ends: frozenset[str] = frozenset(".!?…")
    abbreviations: frozenset[str] = frozenset()
    clitics: tuple[str, ...] = ()
    elisions: tuple[str, ...] = ()
    classes: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    endings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    forms: Mapping[str, Form] = field(default_factory=dict)
    verbs: Mapping[str, Frame] = field(default_factory=dict)
    idioms: Mapping[str, tuple[tuple[tuple[str, ...], Frame], ...]] = field(default_factory=dict)
    nouns: Mapping[str, Frame] = field(default_factory=dict)
    adjectives: Mapping[str, Frame] = field(default_factory=dict)
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: Mapping[str, SourceKind] = field(default_factory=dict)
    agencies: Mapping[str, str] = field(default_factory=dict)

    def is_in(self, word: str, name: str) -> bool:
        """Say whether `word` stands in the list `name`."""
        return word in self.words.get(name, ())

    def without_genitive(self, words: str) -> str:
        """Return words without a genitive ending: "the mayor’s" → "the mayor"."""
        plain = words.replace("’", "'")
        ending = next((e for e in self.endings.get("genitive", ()) if plain.endswith(e) and plain != e), "")
        return words[: len(words) - len(ending)]

    @cached_property
    def names_of(self) -> Mapping[str, frozenset[str]]:
        """Return for each word of `lists` the names of the lists that it stands in."""
        found: dict[str, set[str]] = {}
        for name, words in self.lists.items():
            for word in words:
                found.setdefault(word, set()).add(name)
        return {word: frozenset(names) for word, names in found.items()}

    @cached_property
    def dated(self) -> frozenset[str]:
        """Return the words that the lists of dates hold."""
        return frozenset(
            word for name, words in self.lists.items() if name.startswith("dates.") for word in words
        )

    def has(self, word: str, name: str) -> bool:
        """Say whether `word` stands in the list `name` ("dates.months")."""
        return name in self.names_of.get(word, NOTHING)

    def singular(self, word: str, name: str) -> str:
        """Return the word of the list `name` that `word` is a plural of, else `word` itself."""
        cut = (word[: -len(end)] for end in self.endings.get("plural", ()) if word.endswith(end))
        return next((form for form in (word, *cut) if self.has(form, name)), word)

    def noun(self, word: str) -> Frame | None:
        """Return the frame of a reporting noun, in the singular or the plural."""
        cut = (word[: -len(end)] for end in self.endings.get("plural", ()) if word.endswith(end))
        return next((self.nouns[form] for form in (word, *cut) if form in self.nouns), None)

    def is_noun(self, word: str) -> bool:
        """Say whether a verb's base form is a noun as well."""
        return word in self.nouns or self.is_in(word, "also_noun")

    def ends(self, word: str, name: str) -> bool:
        """Say whether `word` has one of the endings listed under `name`."""
        return word.endswith(self.endings.get(name, ()) or ("\0",))


def _list(value: str | Iterable[str]) -> list[str]:
    return value.split() if isinstance(value, str) else list(value)


def _pairs(rows: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((row.split()[0], row.split()[1]) for row in rows)


def _inflect(lemma: str, rules: list[list[str]]) -> dict[str, list[str]]:
    ending, *slots = next(rule for rule in rules if lemma.endswith(rule[0]))
    stem = lemma[: len(lemma) - len(ending)]
    return {
        name: [stem + end for end in (given.split(" ") if given else [""])]
        for name, given in zip(SLOTS, slots, strict=True)
    }


def _irregular(text: str) -> dict[str, dict[str, list[str]]]:
    rows = (line.split() for line in text.splitlines() if line.strip())
    return {
        row[0]: {name: cell.split("/") for name, cell in zip(SLOTS, row[1:], strict=True)} for row in rows
    }


def _forms(lemmas: Iterable[str], inflection: Table) -> dict[str, Form]:
    irregular = _irregular(inflection.get("irregular", ""))
    slots: dict[str, tuple[str, set[str]]] = {}
    for lemma in lemmas:
        paradigm = irregular.get(lemma) or _inflect(lemma, inflection.get("rules", [["", "", "", "", ""]]))
        for slot, forms in (("base", [lemma]), *paradigm.items()):
            for form in forms:
                slots.setdefault(form, (lemma, set()))[1].add(slot)
    return {form: Form(lemma, frozenset(found)) for form, (lemma, found) in slots.items()}


def _frames(entries: Iterable[Table]) -> dict[str, Frame]:
    frames: dict[str, Frame] = {}
    for entry in entries:
        takes = frozenset(_list(entry.get("frames", "")))
        frame = Frame(entry.get("class", ""), takes, frozenset(_list(entry.get("prepositions", ""))))
        for word in _list(entry["words"]):
            frames[word] = frames[word] | frame if word in frames else frame
    return frames


def _idioms(verbs: Mapping[str, Frame]) -> dict[str, tuple[tuple[tuple[str, ...], Frame], ...]]:
    """Return the verbs of several words by their first one, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Frame]]] = {}
    for verb in sorted((verb for verb in verbs if "_" in verb), key=len, reverse=True):
        first, *rest = verb.split("_")
        found.setdefault(first, []).append((tuple(rest), verbs[verb]))
    return {first: tuple(rows) for first, rows in found.items()}


def _classes(words: Table) -> dict[str, str]:
    return {word: letter for name, letter in reversed(CLASSES.items()) for word in _list(words.get(name, ""))}


def _phrases(pack: Table) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    for name, value in pack.get("phrases", {}).items():
        yield name, tuple(tuple(phrase.split("_")) for phrase in _list(value))


def _lists(pack: Table) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Return the ordered lists of the tables that only one part of the engine reads, as "table.name"."""
    for table in ("names", "frames", "claims", "dates"):
        for name, value in pack.get(table, {}).items():
            yield f"{table}.{name}", tuple(_list(value))


def read(data: bytes) -> Pack:
    """Read a pack from the bytes of its TOML file; raises tomllib.TOMLDecodeError for anything else."""
    import tomllib

    table = tomllib.loads(data.decode("utf-8"))
    writing, words = table.get("writing", {}), table.get("words", {})
    verbs = _frames(table.get("verbs", ()))
    inflection = table.get("inflection", {})
    plain = [*_list(table.get("plain", "")), *_irregular(inflection.get("irregular", ""))]
    lemmas = dict.fromkeys([*(verb.split("_")[0] for verb in verbs), *plain])
    default = Pack()
    return Pack(
        language=table.get("language", ""),
        name=table.get("name", ""),
        quotes=_pairs(writing["quotes"]) if "quotes" in writing else default.quotes,
        inner_quotes=_pairs(writing["inner_quotes"]) if "inner_quotes" in writing else default.inner_quotes,
        sentence_ends=frozenset(_list(writing.get("sentence_ends", ". ! ? …"))),
        abbreviations=frozenset(_list(writing.get("abbreviations", ""))),
        clitics=tuple(_list(writing.get("clitics", ""))),
        elisions=tuple(_list(writing.get("elisions", ""))),
        classes=_classes(words),
        words={name: frozenset(_list(value)) for name, value in words.items()},
        endings={name: tuple(_list(value)) for name, value in table.get("endings", {}).items()},
        forms=_forms(lemmas, inflection),
        verbs={verb: frame for verb, frame in verbs.items() if "_" not in verb},
        idioms=_idioms(verbs),
        nouns=_frames(table.get("nouns", ())),
        adjectives=_frames(table.get("adjectives", ())),
        phrases=dict(_phrases(table)),
        lists=dict(_lists(table)),
        kinds={word: SourceKind(code) for code, row in table.get("kinds", {}).items() for word in _list(row)},
        agencies=table.get("agencies", {}),
    )


@lru_cache(maxsize=8)
def load(path: Path) -> Pack:
    """Read the pack at `path`, once; raises OSError when it cannot be read."""
    return read(path.read_bytes())
