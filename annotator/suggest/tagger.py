"""One letter of grammar for each token: what the word is, in its place.

Letters: d determiner, p pronoun, r relative, T complementiser, w question word, P preposition,
S subordinator, C coordinator, t infinitive mark, ! negation, x h o auxiliaries (be, have, do), m modal,
R adverb, k time word, n common noun or unknown, N name, # number, g genitive, Q quotation, j participle used
as an adjective; of verbs: f finite, b base, e participle, i gerund; any other mark stands for itself.

This is no parser: a word is judged by its forms and by the letter to its left, at times by a guess at the
one to its right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.pack import NO_FRAME, Form
from annotator.suggest.tokens import QUOTES
from annotator.suggest.verbforms import START, Sight, verb_letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.suggest.pack import Pack
    from annotator.suggest.tokens import Token

_PAST = Form("", frozenset({"past", "participle"}))
_GERUND = Form("", frozenset({"gerund"}))
_SHORTEST_INFLECTED = 5
_CURRENCIES = "$€£#"
_ANTECEDENTS = "nN#Qj"


def tag(words: Sequence[Token], pack: Pack) -> str:
    """Return the letters of one sentence's tokens, one for each."""
    tagger = _Tagger(words, pack)
    for index in range(len(words)):
        tagger.tags.append(tagger.letter(index))
    return "".join(tagger.tags)


def _approximate(words: Sequence[Token], pack: Pack) -> Iterator[tuple[int, str]]:
    """Return the places of "at least" and the like before a number: they belong to its noun phrase."""
    for number, token in enumerate(words):
        if token.word[0].isdigit():
            for phrase in pack.phrases.get("approximate", ()):
                before = range(max(0, number - len(phrase)), number)
                if tuple(words[place].word for place in before) == phrase:
                    yield from ((place, "d") for place in before)


def _prepositions(words: Sequence[Token], pack: Pack) -> Iterator[tuple[int, str]]:
    """Return the places of prepositions of several words: "sources close to the board"."""
    phrases = {phrase[0]: phrase for phrase in pack.phrases.get("preposition", ())}
    for first, token in enumerate(words):
        phrase = phrases.get(token.word, ())
        places = range(first, first + len(phrase))
        if phrase and tuple(word.word for word in words[first : places.stop]) == phrase:
            yield from ((place, "P") for place in places)


class _Tagger:
    """The letters found so far, and the sentence."""

    def __init__(self, words: Sequence[Token], pack: Pack) -> None:
        self.words = words
        self.pack = pack
        self.tags: list[str] = []
        self._fixed = {**dict(_prepositions(words, pack)), **dict(_approximate(words, pack))}

    def letter(self, index: int) -> str:
        """Return the letter of a token whose predecessors have theirs."""
        token = self.words[index]
        if index in self._fixed:
            return self._fixed[index]
        return self._mark(token.word) or self._closed(index, token) or self._open(index, token)

    def _mark(self, word: str) -> str:
        """Return the letter of what is no word: a quotation, a mark, a number, a genitive; "" for words."""
        if word in QUOTES:
            return "Q"
        if word[0].isdigit() or word[0] in _CURRENCIES:
            return "#"
        if word[0].isalpha() or word[0] == "'":
            return ""
        return word if len(word) == 1 else "-"

    def _closed(self, index: int, token: Token) -> str:
        """Return the letter of a word of a closed class; "" for any other word."""
        found = self.pack.classes.get(token.word, "")
        if not found:
            return "g" if token.word in self.pack.clitics or token.word == "'" else ""
        if token.capital and index and self._is_in_name(index, found):
            return ""
        return self._in_place(index, token.word, found)

    def _is_in_name(self, index: int, found: str) -> bool:
        """Say whether a capitalised word of a closed class is part of a name: "said Per Lund"."""
        if self.pack.is_in(self.words[index].word, "time"):
            return False
        if found == "P" and self.tags[-1] in "fbinC,":
            return index + 1 < len(self.words) and self.words[index + 1].capital
        return found == "m" or (found in "dPRk" and self.tags[-1] == "N")

    def _in_place(self, index: int, word: str, found: str) -> str:
        """Return the letter of a closed-class word, ambiguous ones judged by their neighbours."""
        judge = {"T": self._that, "t": self._infinitive, "d": self._determiner, "P": self._preposition}.get(
            found
        )
        if judge is not None:
            return judge(index)
        if found in "xh" and self.pack.ends(word, "genitive") and not self._is_verb_clitic(index):
            return "g"
        return "n" if found == "m" and self.before(index) in "dg" else found

    def _infinitive(self, index: int) -> str:
        return "t" if self._verb_follows(index + 1) else "P"

    def _preposition(self, index: int) -> str:
        """Approximate numbers belong to their noun phrase: "around 90 boats"."""
        follows = index + 1 < len(self.words) and self.words[index + 1].word[0].isdigit()
        return "d" if follows and self.pack.is_in(self.words[index].word, "approximate") else "P"

    def _is_verb_clitic(self, index: int) -> bool:
        """Tell "he's gone" from "the mayor's office"."""
        before = self.tags[-1] if self.tags else START
        return before in f"pwrTR{START}" or self.guess(index + 1) in "xdiP!RtT."

    def _determiner(self, index: int) -> str:
        """Tell "told her that" from "her plan"."""
        if not self.pack.is_in(self.words[index].word, "may_stand_alone"):
            return "d"
        return "d" if self.guess(index + 1) in "nNijfbe#Q" else "p"

    def _that(self, index: int) -> str:
        before, after = self.before(index), self.guess(index + 1)
        if before in f"P{START}":
            return "d"
        if before in "fbie":
            return "T"
        if before in _ANTECEDENTS and (self.guess(index + 2) if after == "R" else after) in "mxhof!":
            return "r"
        return "T"

    def before(self, index: int) -> str:
        """Return the letter before a token, adverbs and negation left out; START at the start."""
        return next((letter for letter in reversed(self.tags[:index]) if letter not in "R!"), START)

    def guess(self, index: int) -> str:
        """Return a first guess at the letter of a token to the right; "." at the end."""
        if index >= len(self.words):
            return "."
        token = self.words[index]
        mark = self._mark(token.word) or self.pack.classes.get(token.word)
        if mark:
            return mark
        return "N" if token.capital else self._guess_form(token.word)

    def _guess_form(self, word: str) -> str:
        form = self.form(word)
        if form is None:
            return "n"
        return "i" if "gerund" in form.slots else "f" if "past" in form.slots else "n"

    def _verb_follows(self, index: int) -> bool:
        """Say whether what follows "to" is a verb."""
        if index >= len(self.words):
            return False
        token = self.words[index]
        if token.word in QUOTES:
            return bool(self.tags) and self.tags[-1] in "fbie"
        found = self.pack.classes.get(token.word)
        if found is not None:
            return self.pack.is_in(token.word, "auxiliary") or (
                found == "R" and self._verb_follows(index + 1)
            )
        return not token.capital and token.word[0].isalpha() and self._may_be_base(index, token.word)

    def _may_be_base(self, index: int, word: str) -> bool:
        form = self.form(word)
        if form is not None:
            return "base" in form.slots
        if index > 1 and self.pack.is_in(self.words[index - 2].word, "opens_phrase"):
            return False
        follows = self.guess(index + 1) in "dpNPRQ" or (index > 1 and self._takes_infinitive(index - 2))
        return follows and not self._is_plural_form(word)

    def _takes_infinitive(self, index: int) -> bool:
        form = self.pack.forms.get(self.words[index].word)
        return form is not None and "to" in self.pack.verbs.get(form.lemma, NO_FRAME).takes

    def _is_plural_form(self, word: str) -> bool:
        return self.pack.ends(word, "plural") or self.pack.is_in(word, "plural")

    def form(self, word: str) -> Form | None:
        """Return the verb form that a word is, by the pack's table or by its ending."""
        form = self.pack.forms.get(word)
        if form is not None or len(word) < _SHORTEST_INFLECTED:
            return form
        if self.pack.ends(word, "past"):
            return _PAST
        return _GERUND if self.pack.ends(word, "gerund") else None

    def _open(self, index: int, token: Token) -> str:
        form = self.form(token.word)
        if token.capital and (index or form is None or not form.slots & {"gerund", "participle"}):
            return "N"
        if form is not None:
            return verb_letter(Sight(self, index, form.lemma, form.slots))
        if self.pack.ends(token.word, "adverb") and not self.pack.is_in(token.word, "not_adverbs"):
            return "R"
        return self._unknown(index)

    def _unknown(self, index: int) -> str:
        before = self.before(index)
        if before in "mt":
            return "b"
        if before == "r" and self.guess(index + 1) in "dpPQ#":
            return "f"
        spoken = before == "p" and self.pack.is_in(self.words[index - 1].word, "subject_pronoun")
        return "f" if spoken else "n"

    def reports(self, index: int) -> bool:
        """Say whether a token is a form of a verb that takes a clause as its content."""
        form = self.pack.forms.get(self.words[index].word)
        return form is not None and "bare" in self.pack.verbs.get(form.lemma, NO_FRAME).takes

    def is_plural(self, index: int) -> bool:
        """Say whether the noun at or before a token, adverbs left out, is in the plural."""
        while index > 0 and self.tags[index] in "R!":
            index -= 1
        if self.tags[index] == "#" or "C" in self.tags[max(0, index - 3) : index]:
            return True
        word = self.words[index].word
        return self._is_plural_form(word) and not self.pack.ends(word, "singular")
