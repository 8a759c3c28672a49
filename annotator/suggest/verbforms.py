"""What a verb form is in its place: finite, base, participle, gerund, or a noun or adjective after all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.suggest.pack import Pack
    from annotator.suggest.tokens import Token

START = "^"
_REACH = 9
_NOUNS = "nN#Qj)d"
_INSIDE_NOUN_PHRASE = "nj#dg"


class Context(Protocol):
    """What the judgement needs of the tagger."""

    words: Sequence[Token]
    pack: Pack
    tags: list[str]

    def before(self, index: int) -> str:
        """Return the letter before a token."""
        ...

    def guess(self, index: int) -> str:
        """Return a guess at the letter of a token."""
        ...

    def reports(self, index: int) -> bool:
        """Say whether a token is a verb that reports."""
        ...

    def is_plural(self, index: int) -> bool:
        """Say whether a noun is in the plural."""
        ...


@dataclass(frozen=True)
class Sight:
    """A verb form in its sentence: its place, lemma and slots, and what stands beside it."""

    context: Context
    index: int
    lemma: str
    slots: frozenset[str]

    @cached_property
    def before(self) -> str:
        """Return the letter to the left, adverbs left out."""
        return self.context.before(self.index)

    @cached_property
    def after(self) -> str:
        """Return a guess at the letter to the right."""
        return self.context.guess(self.index + 1)

    @property
    def last(self) -> str:
        """Return the letter of the token directly to the left."""
        return self.context.tags[-1] if self.context.tags else START

    def word(self, offset: int = 0) -> str:
        """Return a word beside this one; "" beyond the ends."""
        place = self.index + offset
        return self.context.words[place].word if 0 <= place < len(self.context.words) else ""

    @property
    def names(self) -> bool:
        """Say whether the verb gives a name: "a website called the Gull opened"."""
        frame = self.context.pack.verbs.get(self.lemma)
        return frame is not None and "named" in frame.takes

    @property
    def is_ambiguous(self) -> bool:
        """Say whether the form may be a noun; verbs that report are nouns only where the pack says so."""
        pack = self.context.pack
        return pack.is_noun(self.lemma) or self.lemma not in pack.verbs


def verb_letter(sight: Sight) -> str:
    """Return the letter of a verb form: the first judgement that has an opinion counts."""
    return next(letter for judge in _JUDGES if (letter := judge(sight)))


def _after_auxiliary(sight: Sight) -> str:
    if sight.before in "tmo" and "base" in sight.slots:
        return "b"
    if sight.before == "h" and sight.slots & {"past", "participle"}:
        return "e"
    if sight.before == "x":
        return "i" if "gerund" in sight.slots else "e" if "participle" in sight.slots else "n"
    return ""


def _gerund(sight: Sight) -> str:
    """A gerund, or a noun in -ing: "a strong showing in the north"."""
    if "gerund" not in sight.slots:
        return ""
    noun = sight.last == "n" and sight.context.tags[-2:-1] == ["d"] and sight.after in "P.,"
    return "n" if noun or sight.before in "dg" else "i"


def _after_pronoun(sight: Sight) -> str:
    return "f" if sight.before in "prT" else ""


def _in_noun_phrase(sight: Sight) -> str:
    """After a determiner, genitive, preposition or time: a noun, unless "some say" or "on Monday said"."""
    alone = sight.last == "d" and sight.context.pack.is_in(sight.word(-1), "plural")
    if sight.before not in "dgPk" or alone:
        return ""
    if sight.before == "k" and sight.slots & {"past", "present"} and "base" not in sight.slots:
        return "f"
    return "j" if "participle" in sight.slots and sight.after in "nNj" else "n"


def _past(sight: Sight) -> str:
    if not sight.slots & {"past", "participle"}:
        return ""
    if "past" not in sight.slots:
        return "e"
    if "participle" in sight.slots and _is_participle(sight):
        return "e"
    return "j" if "participle" in sight.slots and _is_adjective(sight) else "f"


def _is_participle(sight: Sight) -> bool:
    context = sight.context
    if sight.before == START or context.pack.is_in(sight.word(1), "agent"):
        return True
    if sight.before == ",":
        quoted = "Q" in context.tags[max(0, sight.index - 2) : sight.index]
        return sight.after == "P" and not quoted and not context.reports(sight.index)
    if sight.last in "fb":
        return not context.reports(sight.index - 1)
    if sight.before in "nN" and (sight.after == "P" or sight.names) and not context.reports(sight.index):
        return _predicate_follows(sight)
    return sight.before in "SPi" and sight.after not in "nN"


def _predicate_follows(sight: Sight) -> bool:
    """Say whether a finite verb follows, after "video filmed from afar" for one."""
    for index in range(sight.index + 2, min(sight.index + _REACH, len(sight.context.words))):
        letter = sight.context.guess(index)
        if letter in "xhmf":
            return sight.context.guess(index - 1) in "nN"
        if letter in ",;:.CSTrwtQ":
            return False
    return False


def _is_adjective(sight: Sight) -> bool:
    """Tell "newly painted boats" from "newly painted it"."""
    return sight.after in "nN" and (sight.before in "SPi" or (sight.last == "R" and sight.before in "CPd"))


def _present_after_noun(sight: Sight) -> str:
    if sight.before not in _NOUNS:
        return ""
    if "base" not in sight.slots:
        return "n" if _is_plural_noun(sight) else "f"
    if not sight.context.pack.is_noun(sight.lemma) and sight.context.reports(sight.index):
        return "f"
    return "f" if sight.context.is_plural(sight.index - 1) and sight.after not in "xhm" else "n"


def _is_plural_noun(sight: Sight) -> bool:
    """Say whether a form in -s after a noun is rather a plural: "loud claims"."""
    if sight.last == "N" or sight.last not in "nd#j":
        return False
    if sight.after in "xhomf":
        return True
    return sight.is_ambiguous and _is_no_predicate(sight)


def _is_no_predicate(sight: Sight) -> bool:
    """Say whether the noun phrase before an ambiguous form can hardly be its subject."""
    tags = sight.context.tags
    start = len(tags)
    while start and tags[start - 1] in _INSIDE_NOUN_PHRASE:
        start -= 1
    governed = start > 0 and tags[start - 1] in "Pfbie"
    return sight.last == "d" or "d" not in tags[start:] or governed or not _takes_complement(sight)


def _takes_complement(sight: Sight) -> bool:
    """Say whether what follows can depend on a verb: "the union plans to strike" and no other verb."""
    return sight.after in "TdpNQ:" or (sight.after == "t" and not _predicate_follows(sight))


def _coordinated(sight: Sight) -> str:
    """After "and" a verb is what the verb before is."""
    if sight.before != "C":
        return ""
    tags = sight.context.tags
    if "base" not in sight.slots:
        return "f" if set(tags) & set("fxh") else "n"
    last = next((letter for letter in reversed(tags[: sight.index - 1]) if letter in "fbn"), "n")
    return "b" if last == "b" else "n"


def _after_mark(sight: Sight) -> str:
    """After a comma: "…, says the mayor"."""
    verb = "base" not in sight.slots or sight.lemma in sight.context.pack.verbs
    return "f" if sight.before in ",-Q" and verb and sight.after not in "xhmo" else "n"


_JUDGES: tuple[Callable[[Sight], str], ...] = (
    _after_auxiliary,
    _gerund,
    _after_pronoun,
    _in_noun_phrase,
    _past,
    _present_after_noun,
    _coordinated,
    _after_mark,
)
