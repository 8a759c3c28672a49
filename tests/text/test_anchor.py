"""Anchors carried from one text to the next."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.span import Anchor, Found, Span, ordered_and_disjoint
from annotator.text import anchor as anchoring
from annotator.text.anchor import reanchor
from annotator.text.clusters import is_boundary
from annotator.text.difference import MOST_WORDS, NEAR, Difference, common_start, paired
from annotator.text.search import COMPARED, Search
from annotator.text.tokens import SHORT, folded, likeness, sentences_of, tokens
from tests.strategies import anchors as any_anchors
from tests.strategies import texts

OLD = """\
Mill burns in Orla

The old mill of Orla burnt down on Sunday, the mayor said. Around 180 people watched from the bridge.

“We lost a landmark,” Ann Lund said. The mill was built in 1870.

The fire chief said the cause was not known. Nobody was hurt, she added.
"""


def at(text: str, words: str, *, nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Anchor.at(text, Span(start, start + len(words)))


def carried(words: str, new: str, *, old: str = OLD, nth: int = 0) -> Anchor:
    (((result,),)) = reanchor([[at(old, words, nth=nth)]], old=old, new=new)
    assert result.span is None or result.span.of(new) == result.exact
    return result


def test_an_unchanged_text_keeps_every_place() -> None:
    result = carried("Ann Lund", OLD)
    assert result == Anchor.at(OLD, at(OLD, "Ann Lund").span or Span(0, 1), Found.POSITION)


def test_a_place_counts_without_its_context_when_the_quote_stands_once() -> None:
    new = OLD.replace("Sunday, the", "Monday, our").replace(" said. Around", " told. Around")
    assert carried("mayor", new).found is Found.POSITION


def test_a_place_with_another_context_does_not_count_when_the_quote_stands_twice() -> None:
    old, new = "A said it. B said it now.", "B said it now. A said it."
    result = carried("said it", new, old=old)
    assert (result.span, result.found) == (Span(17, 24), Found.DIFFERENCE)


def test_words_before_a_quote_push_it_along() -> None:
    new = f"A line more.\n\n{OLD}"
    result = carried("the cause was not known", new)
    assert (result.exact, result.found) == ("the cause was not known", Found.DIFFERENCE)


def test_a_quote_moves_with_its_paragraph() -> None:
    first, second, third, fourth = OLD.strip().split("\n\n")
    result = carried("a landmark", f"{first}\n\n{third}\n\n{second}\n\n{fourth}")
    assert (result.exact, result.found) == ("a landmark", Found.DIFFERENCE)


def test_a_quote_in_an_edited_sentence_keeps_its_words() -> None:
    new = OLD.replace("from the bridge", "from the old bridge and the quay")
    result = carried("180 people watched", new)
    assert (result.exact, result.found) == ("180 people watched", Found.POSITION)
    result = carried("the bridge", OLD.replace("Around 180", "About 1,900"))
    assert (result.exact, result.found) == ("the bridge", Found.DIFFERENCE)


def test_changed_words_are_found_and_said_to_be_changed() -> None:
    result = carried("Around 180 people watched", OLD.replace("Around 180", "Some 190"))
    assert (result.exact, result.found) == ("Some 190 people watched", Found.FUZZY)
    result = carried("180", OLD.replace("180", "1800"))
    assert (result.exact, result.found) == ("1800", Found.FUZZY)
    result = carried("watched from the bridge", OLD.replace("watched from", "watched it burn from"))
    assert (result.exact, result.found) == ("watched it burn from the bridge", Found.FUZZY)


def test_the_edge_of_a_quote_that_went_is_left_out() -> None:
    new = OLD.replace("The fire chief said the", "Asked by us, the chief of the brigade said that the")
    result = carried("The fire chief said the cause was not known", new)
    assert result.found is Found.FUZZY
    assert result.exact.endswith("the cause was not known")
    new = OLD.replace("burnt down on Sunday, the mayor said.", "burnt on Sunday night as everyone slept.")
    assert carried("old mill of Orla burnt down on Sunday, the", new).exact.startswith(
        "old mill of Orla burnt"
    )


def test_of_words_replaced_across_an_edge_only_what_stayed_is_kept() -> None:
    old = "We all think that grey old mills burn fast and badly in dry years."
    new = "We all think that tall new mills burn fast or slowly in dry years."
    assert carried("old mills burn fast", new, old=old).exact == "mills burn fast"
    assert carried("mills burn fast and", new, old=old).exact == "mills burn fast"


def test_a_word_that_was_struck_is_an_orphan() -> None:
    old = "On Sunday we saw grey mills burn fast in the town of Orla."
    assert carried("grey", old.replace("grey ", ""), old=old).is_orphan


def test_a_long_insertion_at_an_edge_does_not_become_part_of_a_quote() -> None:
    old = "On Sunday we saw grey mills burn fast in the town of Orla."
    new = old.replace(
        "grey", "from the bridge, where half of the people of the coast had come together, those"
    )
    assert carried("grey mills burn fast", new, old=old).exact == "mills burn fast"


def test_composition_and_quotation_marks_make_no_difference() -> None:
    old = "“Zoë’s café burnt,” she said. It was new."
    for new in (unicodedata.normalize("NFD", old), old.replace("“", '"').replace("”", '"').replace("’", "'")):
        result = carried("Zoë’s café", new, old=old)
        assert folded(result.exact) == folded("Zoë’s café")
        assert result.found is Found.DIFFERENCE


def test_a_text_that_was_wrapped_keeps_its_quotes() -> None:
    new = OLD.replace("mill of Orla", "mill of\nOrla").replace("watched from", "watched\nfrom")
    assert carried("The old mill of Orla burnt down", new).exact == "The old mill of\nOrla burnt down"


def test_what_finds_no_place_is_an_orphan_with_its_words() -> None:
    result = carried("a landmark", "Quite another story about boats.")
    assert (result.span, result.exact, result.found) == (None, "a landmark", Found.ORPHAN)
    assert carried("said", "Quite another story about boats.").is_orphan


def test_a_word_does_not_go_over_to_another_sentence_in_the_place_of_its_own() -> None:
    new = OLD.replace(
        "The fire chief said the cause was not known.",
        "Boats of every size, so it is said, sail on Monday again.",
    )
    assert carried("said", new, nth=2).is_orphan


def test_an_orphan_comes_back_with_its_words() -> None:
    orphan = at(OLD, "We lost a landmark,” Ann Lund said").orphaned()
    ((back,),) = reanchor([[orphan]], old="Nothing of it.", new=OLD)
    assert (back.exact, back.found) == (orphan.exact, Found.FUZZY)


def test_of_two_likely_places_one_is_taken() -> None:
    orphan = Anchor(None, "old mill burnt down", "So the ", " in Orla today.")
    new = "So the old mill burnt down in Orla today. He wept. So the old mill burnt down in Orla today."
    ((back,),) = reanchor([[orphan]], old="Nothing of it.", new=new)
    assert back.span == Span(7, 26)


def test_a_long_quote_that_stands_once_needs_no_context() -> None:
    new = "Elsewhere entirely: around 180 people watched from the bridge, as has been told."
    ((result,),) = reanchor([[at(OLD, "180 people watched from the bridge")]], old=OLD, new=new)
    assert result.exact == "180 people watched from the bridge"


def test_an_anchor_that_does_not_fit_its_text_is_searched_for() -> None:
    astray = Anchor(Span(0, 9), "the cause was not known", "fire chief said ", ". Nobody was")
    ((result,),) = reanchor([[astray]], old=OLD, new=OLD)
    assert result.exact == "the cause was not known"


def test_two_mentions_never_land_on_the_same_words() -> None:
    old = "The mill burnt.\nThe mill burnt.\n\nNobody was hurt."
    both = [[at(old, "mill burnt", nth=nth)] for nth in (0, 1)]
    results = [group[0] for group in reanchor(both, old=old, new="The mill burnt.\n\nNobody was hurt.")]
    assert sorted(result.is_orphan for result in results) == [False, True]


def test_mentions_that_shared_words_may_go_on_sharing_them() -> None:
    wide, narrow = at(OLD, "the mayor said"), at(OLD, "mayor")
    new = f"News.\n\n{OLD}"
    results = reanchor([[wide], [narrow], [narrow]], old=OLD, new=new)
    assert [group[0].exact for group in results] == ["the mayor said", "mayor", "mayor"]
    assert results[1] == results[2]


def test_pieces_come_in_the_order_of_the_new_text() -> None:
    first, second, third, fourth = OLD.strip().split("\n\n")
    pieces = [at(OLD, "the mayor said"), at(OLD, "built in 1870")]
    (group,) = reanchor([pieces], old=OLD, new=f"{first}\n\n{third}\n\n{second}\n\n{fourth}")
    assert [piece.exact for piece in group] == ["built in 1870", "the mayor said"]


def test_a_quote_that_would_split_a_character_takes_all_of_it() -> None:
    old = "The cafe is open. It is new."
    result = carried("cafe", "The cafe\u0301 is open. It is new.", old=old)
    assert (result.exact, result.found) == ("cafe\u0301", Found.FUZZY)


def test_a_quote_inside_an_unbroken_text_is_carried_by_its_ends() -> None:
    old = "x" * 3_000 + "quote" + "y" * 3_000
    for new in (f"z{old}", f"{old}z", f"{old[:10]}zzz{old[12:]}", f"{old[:5_000]}zzz{old[5_002:]}"):
        for twice in (old, f"{old} xquotey"):
            assert carried("xquotey", new + twice[len(old) :], old=twice).exact == "xquotey"


def test_a_quote_before_the_change_inside_a_moved_sentence_is_shifted() -> None:
    old = f"One stays here. {'x' * 99}quote{'y' * 99}end"
    new = f"A new one. One stays here. {'x' * 99}quote{'y' * 99}other"
    assert carried("xquotey", new, old=old).found is Found.DIFFERENCE


def test_a_stretch_of_too_many_words_is_carried_by_its_first_and_last_sentence() -> None:
    old = "It began so. " + "word " * (MOST_WORDS + 9) + "end. It ended so."
    new = old.replace("word word", "other word", 1).replace("word end", "other end")
    result = carried(old, new, old=old)
    assert (result.exact, result.found) == (new, Found.FUZZY)


def test_a_quote_of_too_many_words_is_not_searched_for() -> None:
    long = Anchor(None, "word " * (COMPARED + 1))
    assert Search("word " * 10_000).places(long, 0) == []
    assert Search("word").places(Anchor(None, " "), 0) == []


def test_scanning_for_lone_quotes_stays_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchoring, "SCANNED", 0)
    new = OLD.replace("Sunday, the", "Monday, our").replace(" said. Around", " told. Around")
    assert carried("mayor", new).exact == "mayor"
    assert carried("mayor", new).found is Found.DIFFERENCE


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str]:
    old = draw(texts)
    pieces = list(sentences_of(old)) or []
    new = old
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(new)))
        end = min(len(new), start + draw(st.integers(0, 8)))
        new = new[:start] + draw(st.sampled_from(["", "x", " said ", "\n\n", "é", "🇳"])) + new[end:]
    if draw(st.booleans()):
        shuffled = draw(st.permutations(pieces))
        new = "".join(old[piece.start : piece.end] for piece in shuffled)
    return old, new if new.strip() else old


@settings(max_examples=200)
@given(edits(), st.data())
def test_after_any_edit_every_span_holds_its_words_and_nothing_is_lost(
    texts_: tuple[str, str], data: st.DataObject
) -> None:
    old, new = texts_
    groups = data.draw(st.lists(st.lists(any_anchors(old), min_size=1, max_size=3), max_size=5))
    results = reanchor(groups, old=old, new=new)
    assert [len(group) for group in results] == [len(group) for group in groups]
    for before, after in zip(groups, results, strict=True):
        placed = [anchor.span for anchor in after if anchor.span]
        assert ordered_and_disjoint(placed)
        for anchor in after:
            if anchor.span is None:
                assert anchor.found is Found.ORPHAN
                assert anchor.exact in {one.exact for one in before}
            else:
                assert anchor == Anchor.at(new, anchor.span, anchor.found)
                assert is_boundary(new, anchor.span.start)
                assert is_boundary(new, anchor.span.end)


@settings(max_examples=150)
@given(edits(), st.data())
def test_after_any_edit_only_what_shared_words_shares_words(
    texts_: tuple[str, str], data: st.DataObject
) -> None:
    old, new = texts_
    before = data.draw(st.lists(any_anchors(old).filter(lambda a: not a.is_orphan), max_size=6))
    after = [group[0] for group in reanchor([[anchor] for anchor in before], old=old, new=new)]
    for i, one in enumerate(after):
        for j, other in enumerate(after[:i]):
            if one.span and other.span and one.span.overlaps(other.span):
                ours, theirs = before[i].span, before[j].span
                assert ours is not None
                assert theirs is not None
                assert ours.overlaps(theirs)


@given(texts, st.data())
def test_in_the_same_text_everything_stays(text: str, data: st.DataObject) -> None:
    before = data.draw(st.lists(any_anchors(text).filter(lambda a: not a.is_orphan), max_size=6))
    after = reanchor([[anchor] for anchor in before], old=text, new=text)
    assert [group[0].span for group in after] == [anchor.span for anchor in before]


@given(texts)
def test_sentences_for_comparison_leave_nothing_out(text: str) -> None:
    assert "".join(text[piece.start : piece.end] for piece in sentences_of(text)) == text


@given(texts)
def test_words_for_comparison_leave_out_white_space_alone(text: str) -> None:
    inside = {at_ for token in tokens(text) for at_ in range(token.start, token.end)}
    assert all(at_ in inside or sign.isspace() for at_, sign in enumerate(text))


@given(st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_pairs_of_sentences_are_equal_and_one_to_one(old: list[str], new: list[str]) -> None:
    pairs = paired(old, new)
    partners = [pair for pair in pairs if pair is not None]
    assert len(set(partners)) == len(partners)
    assert all(old[at_] == new[pair] for at_, pair in enumerate(pairs) if pair is not None)
    assert paired(old, old) == list(range(len(old)))


@given(st.text("ab", max_size=9), st.text("ab", max_size=9))
def test_the_common_start_is_the_longest(one: str, other: str) -> None:
    length = common_start(one, other)
    assert one[:length] == other[:length]
    assert length == min(len(one), len(other)) or one[length] != other[length]


def test_an_expected_place_lies_beside_the_nearest_paired_sentence() -> None:
    old = "One stays. Two goes."
    difference = Difference(old, "New first. One stays.")
    assert difference.expected(old.index("stays")) == len("New first. One ")
    assert difference.expected(old.index("goes")) == len("New first. One stays. Two ")
    apart = Difference("Gone. " * (NEAR + 5), "Other words.")
    assert apart.expected(6 * (NEAR + 4)) == 6 * (NEAR + 4) * 12 // (6 * (NEAR + 5))


def test_likeness_is_one_for_equal_quotes_and_small_for_others() -> None:
    long = "a quote with many words " * SHORT
    assert likeness("“Zoë”", '"Zoe\u0308"') == 1
    assert likeness(long, long) == 1
    assert likeness(long, "nothing of it") < 0.1
    assert likeness("said", "says") == 0.5
