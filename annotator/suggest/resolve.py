"""Who is meant: the words of a source resolved to a name, with the reason, surest way first.

The order is: exact name; surname, acronym or "Name (ABC)"; capitalised head noun ("the Observatory");
lower-case head noun of a body named elsewhere ("the army"); pronoun, with number and animacy, over one
paragraph break at most; else a person is asked.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.attribution import Mentioned
from annotator.domain.source import SourceKind
from annotator.suggest.model import SuggestedSource
from annotator.suggest.names import PERSONS, SHOWN, Name, kind_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.source import Source
    from annotator.suggest.pack import Pack


class Mention(NamedTuple):
    """Words that stand for a source.

    Where, in which paragraph, and whether they are only understood there.
    """

    text: str
    start: int
    paragraph: int
    elided: bool = False


class _Cited(NamedTuple):
    source: SuggestedSource
    paragraph: int
    is_person: bool | None
    is_plural: bool


class Cast:
    """All who are named in a text or known to the library, and who was cited so far."""

    def __init__(
        self, names: Sequence[Name], known: Sequence[Source], pack: Pack, phrases: Sequence[str] = ()
    ) -> None:
        """Take the names of the text, the library's sources, and every phrase that is cited in the text."""
        self.names = names
        self.pack = pack
        self.cited: list[_Cited] = []
        self._starts = [name.start for name in names]
        self._by_word = _by_word(names)
        self._known = {own.casefold(): source for source in known for own in (source.name, *source.aliases)}
        cores = (_core(phrase, pack) for phrase in dict.fromkeys(phrases))
        self._phrases = [(core, words_of(core)) for core in cores if " " in core]

    def resolve(self, mention: Mention) -> SuggestedSource:
        """Return whom a mention means; mentions are to be given in reading order."""
        found = self._resolve(mention)
        if mention.elided:
            found = _elided(found, mention)
        self.cited.append(
            _Cited(found, mention.paragraph, self._animacy(found), self._is_plural(mention.text))
        )
        return found

    def _resolve(self, mention: Mention) -> SuggestedSource:
        word = self.pack.without_genitive(mention.text).casefold()
        if self._is_pronoun(word):
            return self._pronoun(mention, word)
        core = _core(mention.text, self.pack)
        ways = (self._exact, self._named, self._short, self._acronym, self._capital_head, self._head)
        for way in ways:
            found = way(core, mention)
            if found is not None:
                return found
        return self._descriptor(core)

    def _is_pronoun(self, word: str) -> bool:
        lists = ("names.person_pronouns", "names.thing_pronouns", "names.plural_pronouns")
        return any(self.pack.has(word, name) for name in lists)

    def _exact(self, core: str, mention: Mention) -> SuggestedSource | None:
        """A name or alias of the library, as it stands."""
        for words in (mention.text, core):
            source = self._known.get(words.casefold())
            if source is not None:
                named = source.name.casefold() == words.casefold()
                how = Mentioned.NAMED if named else Mentioned.ALIAS
                reason = "" if named else f"“{words}” is an alias of {source.name}"
                return SuggestedSource(source.name, source.kind, source.id, how, reason)
        return None

    def _named(self, core: str, mention: Mention) -> SuggestedSource | None:
        """A full name inside the words themselves."""
        end = mention.start + len(mention.text)
        near = self.names[bisect_left(self._starts, mention.start) : bisect_left(self._starts, end)]
        inside = [name for name in near if name.end <= end and " " in name.text]
        own = [name for name in inside if name.text in core] or inside[:1]
        if not own:
            return None
        return self._source(own[-1].text, self._kind(own[-1], core), Mentioned.NAMED, "")

    def _kind(self, name: Name, core: str) -> SourceKind | None:
        """Return what sort of source a name is: by its own words, else by those around it."""
        if name.kind is not None:
            return name.kind
        if not name.is_person:
            return kind_of(words_of(core), self.pack)
        offices = (self.pack.kinds.get(word) for word in words_of(core))
        return next((kind for kind in offices if kind in PERSONS), SourceKind.PERSON)

    def _short(self, core: str, mention: Mention) -> SuggestedSource | None:
        """A surname: the last word of a longer name of a person."""
        last = words_of(core)[-1]
        if not any(word[:1].isupper() for word in core.split()):
            return None
        for name in self._elsewhere(mention, self._by_word.get(last, ())):
            if " " in name.text and name.words[-1] == last and name.is_person is not False:
                return self._source(name.text, name.kind, Mentioned.SHORT_NAME, f"{core} = {name.text}")
        return None

    def _acronym(self, core: str, mention: Mention) -> SuggestedSource | None:
        """An acronym that the text explains or that the initials of a name give."""
        if not core.isupper():
            return None
        for name in self._elsewhere(mention, self.names):
            initials = "".join(word[0] for word in name.text.split() if word[0].isupper())
            if core in (name.acronym, initials) and len(name.words) > 1:
                return self._source(name.text, name.kind, Mentioned.SHORT_NAME, f"{core} = {name.text}")
        agency = self.pack.agencies.get(core)
        return self._source(agency, SourceKind.NEWS_AGENCY, Mentioned.SHORT_NAME, "") if agency else None

    def _capital_head(self, core: str, mention: Mention) -> SuggestedSource | None:
        """A capitalised word of a longer name: "the Observatory"."""
        words = words_of(core)
        if not core[:1].isupper():
            return None
        for name in self._elsewhere(mention, self._by_word.get(words[0], ())):
            if set(words) < set(name.words):
                return self._source(
                    name.text, name.kind, Mentioned.SHORT_NAME, f"{mention.text} = {name.text}"
                )
        if all(word[:1].isupper() for word in core.split()):
            return self._source(core, kind_of(words_of(core), self.pack), Mentioned.NAMED, "")
        return None

    def _head(self, core: str, mention: Mention) -> SuggestedSource | None:
        """A lower-case head noun of a body that is cited at greater length elsewhere: "the army"."""
        words = words_of(core)
        if words[-1] not in self.pack.kinds or not self._is_definite(mention.text):
            return None
        for name, longer in self._phrases:
            if set(words) < set(longer):
                kind = kind_of(longer, self.pack)
                return self._source(name, kind, Mentioned.ALIAS, f"{mention.text} = {name}")
        return None

    def _descriptor(self, core: str) -> SuggestedSource:
        kind = kind_of(words_of(core), self.pack)
        named = len(core.split()) > 1 and kind is not None and kind not in PERSONS
        return self._source(core, kind, Mentioned.NAMED if named else Mentioned.DESCRIPTOR, "")

    def _pronoun(self, mention: Mention, word: str) -> SuggestedSource:
        near = [c for c in self.cited if mention.paragraph - 1 <= c.paragraph and self._fits(word, c)]
        if near:
            source = near[-1].source
            reason = f"{mention.text} = {source.name}, cited just before"
            return SuggestedSource(
                source.name, source.kind, source.known, Mentioned.PRONOUN, reason, source.is_resolved
            )
        return SuggestedSource(
            mention.text,
            None,
            None,
            Mentioned.PRONOUN,
            f"who is meant by “{mention.text}” is for you to say",
            is_resolved=False,
        )

    def _fits(self, word: str, cited: _Cited) -> bool:
        if self.pack.has(word, "names.person_pronouns"):
            return cited.is_person is not False and not cited.is_plural
        if self.pack.has(word, "names.thing_pronouns"):
            return cited.is_person is not True and not cited.is_plural
        return cited.is_plural or cited.is_person is False

    def _animacy(self, source: SuggestedSource) -> bool | None:
        if source.kind is not None:
            return source.kind in PERSONS
        same = self._by_word.get(words_of(source.name)[0], ())
        return next((name.is_person for name in same if name.text == source.name), None)

    def _is_plural(self, text: str) -> bool:
        words = words_of(_core(text, self.pack))
        if not words or (text.istitle() and words[-1] not in self.pack.kinds):
            return False
        # A pair names one body: "the general staff".
        if len(words) > 1 and "_".join(words[-2:]) in self.pack.kinds:
            return False
        return self.pack.is_in(words[-1], "plural") or self.pack.ends(words[-1], "plural")

    def _is_definite(self, text: str) -> bool:
        return self.pack.has(text.split(maxsplit=1)[0].lower(), "names.definite")

    @staticmethod
    def _elsewhere(mention: Mention, names: Sequence[Name]) -> Iterator[Name]:
        """Return the names outside the mention, nearest before it first, then those after it."""
        yield from (name for name in reversed(names) if name.start < mention.start)
        yield from (name for name in names if name.start >= mention.start + len(mention.text))

    def _source(self, name: str, kind: SourceKind | None, how: Mentioned, reason: str) -> SuggestedSource:
        known = self._known.get(name.casefold())
        if known is None:
            return SuggestedSource(name, kind, None, how, reason)
        return SuggestedSource(known.name, known.kind or kind, known.id, how, reason)


def _by_word(names: Sequence[Name]) -> dict[str, list[Name]]:
    """Return the names by each of their words."""
    found: dict[str, list[Name]] = {}
    for name in names:
        for word in dict.fromkeys(name.words):
            found.setdefault(word, []).append(name)
    return found


def _core(text: str, pack: Pack) -> str:
    """Return the words of a source without article, apposition and genitive ending."""
    core = _shown(text.split(",", maxsplit=1)[0].split("(", maxsplit=1)[0].strip(), pack)
    first, _, rest = core.partition(" ")
    core = rest if rest and pack.has(first.lower(), "names.article") else core
    elided = next((start for start in pack.elisions if core.lower().replace("’", "'").startswith(start)), "")
    core = core[len(elided) :] if pack.has(elided, "names.article") else core
    return pack.without_genitive(core) or text


def _shown(core: str, pack: Pack) -> str:
    """Return what shows something without what it shows: "Meridian video from the quay"."""
    words = core.split()
    for place, word in enumerate(words[1:], 1):
        if pack.classes.get(word.lower()) == "P" and not pack.is_in(word.lower(), "agent"):
            shown = kind_of(words_of(" ".join(words[:place])), pack) in SHOWN
            return " ".join(words[:place]) if shown else core
    return core


def _elided(source: SuggestedSource, mention: Mention) -> SuggestedSource:
    reason = f"no subject of its own: that of {mention.text}"
    return SuggestedSource(
        source.name, source.kind, source.known, Mentioned.ELIDED, reason, source.is_resolved
    )
