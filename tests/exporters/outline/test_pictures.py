"""The source picture and the verdict chart: what they count, in which order, and where bars lead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from annotator.domain.attribution import Attribution, AttributionState, Level
from annotator.domain.ids import AttributionId, ScaleId, SourceId
from annotator.domain.review import Review
from annotator.domain.source import Source
from annotator.domain.verdict import Layer, Rating, Scale, Underline
from annotator.exporters.drawing import Box, Drawing, Ink, RowKind, Stroke, Words
from annotator.exporters.outline.bars import WIDTH, underline
from annotator.exporters.outline.carried import ANONYMOUS, NOBODY, UNATTRIBUTED, Carrier, carried
from annotator.exporters.outline.digest import Digest
from annotator.exporters.outline.pictures import percent, source_picture, verdict_chart
from tests.builders import SCALES, a_claim, a_mention, a_review, a_verdict, an_article, rich_review, uid
from tests.strategies import reviews

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.exporters.drawing import Target

TEXT = "aaaa bbbb cccc dddd eeee"


def source(number: int) -> Source:
    return Source(SourceId(uid(f"source {number}")), f"Source {number:02}")


def said_by(claim: Claim, *sources: Source | None, **fields: object) -> Claim:
    made = [
        Attribution(AttributionId(uid(f"{claim.id} {n}")), None if one is None else one.id)
        for n, one in enumerate(sources)
    ]
    return replace(claim, attributions=tuple(replace(a, **fields) for a in made))  # type: ignore[arg-type]


def rated(claim: Claim, code: str) -> Claim:
    return replace(claim, verdicts=(a_verdict(claim.id, code),))


def digest(*claims: Claim, sources: tuple[Source, ...] = (), text: str = TEXT) -> Digest:
    return Digest(Review(an_article(text), claims, sources, scales=SCALES))


def claim(number: int, words: str) -> Claim:
    return a_claim(number, a_mention(TEXT, words))


def drawn(picture: Drawing | None) -> Drawing:
    assert picture is not None
    return picture


def names(picture: Drawing) -> list[str]:
    return [shape.text for shape in picture.shapes if isinstance(shape, Words) and shape.room]


def targets(picture: Drawing) -> list[Target]:
    return [shape.target for shape in picture.shapes if isinstance(shape, Box) and shape.target is not None]


def test_letters_count_and_white_space_does_not() -> None:
    found = carried(digest(said_by(claim(1, "aaaa bbbb"), None)))
    assert (found.letters, found.unmarked) == (20, 12)
    assert found.loads[NOBODY].letters == {None: 8}


def test_words_that_two_carry_count_for_both() -> None:
    one, two = source(1), source(2)
    found = carried(digest(said_by(claim(1, "aaaa"), one, two), sources=(one, two)))
    assert [found.loads[Carrier(RowKind.SOURCE, s.id)].total for s in (one, two)] == [4, 4]
    assert found.unmarked == 16


def test_where_claims_overlap_the_shorter_one_s_verdict_counts_once() -> None:
    outer = said_by(rated(claim(1, "aaaa bbbb cccc"), "confirmed"), None)
    inner = said_by(rated(claim(2, "bbbb"), "disputed"), None)
    found = carried(digest(outer, inner))
    assert found.loads[NOBODY].letters == {"confirmed": 8, "disputed": 4}
    assert found.unmarked == 8


def test_a_claim_in_an_author_s_voice_inside_a_quotation_counts_for_each() -> None:
    one = source(1)
    outer, inner = said_by(claim(1, "aaaa bbbb cccc"), one), said_by(claim(2, "bbbb"), None)
    found = carried(digest(outer, inner, sources=(one,)))
    assert found.loads[Carrier(RowKind.SOURCE, one.id)].total == 12
    assert found.loads[NOBODY].total == 4


def test_who_is_unnamed_nobody_and_not_yet_asked_are_three_things() -> None:
    anonymous = said_by(claim(1, "aaaa"), None, level=Level.ANONYMOUS)
    suggested = said_by(claim(2, "bbbb"), source(1), state=AttributionState.SUGGESTED)
    found = carried(digest(anonymous, suggested, said_by(claim(3, "cccc"), None), sources=(source(1),)))
    assert set(found.loads) == {ANONYMOUS, UNATTRIBUTED, NOBODY}


def test_sources_stand_by_their_share_and_whoever_is_not_cited_last() -> None:
    one, two = source(1), source(2)
    picture = source_picture(
        digest(
            claim(1, "eeee"),
            said_by(claim(2, "aaaa"), one),
            said_by(claim(3, "bbbb cccc"), two),
            said_by(claim(4, "dddd"), None),
            said_by(claim(5, "aa"), None, level=Level.ANONYMOUS),
            sources=(one, two),
        )
    )
    assert names(drawn(picture)) == [
        *("Source 02", "Source 01", "An anonymous source", "Nobody is cited", "Not attributed yet")
    ]


def test_bars_lead_to_the_claims_behind_them() -> None:
    one = source(1)
    first = said_by(rated(claim(1, "aaaa"), "confirmed"), one)
    second = said_by(claim(2, "bbbb"), one)
    found = targets(drawn(source_picture(digest(first, second, sources=(one,)))))
    assert [(t.row, t.source, t.claims, t.rating) for t in found] == [
        (RowKind.SOURCE, one.id, (first.id,), "confirmed"),
        (RowKind.SOURCE, one.id, (second.id,), None),
    ]
    assert found[0].words == "Source 01 · ✓ Confirmed: 20% of the text"


def test_sources_beyond_a_page_share_a_row() -> None:
    text = " ".join(f"w{n:02}" for n in range(23))
    everybody = tuple(source(n) for n in range(23))
    claims = [said_by(a_claim(n + 1, a_mention(text, f"w{n:02}")), everybody[n]) for n in range(23)]
    picture = drawn(source_picture(digest(*claims, sources=everybody, text=text)))
    assert names(picture)[19:] == ["Source 19", "3 more sources"]
    more = targets(picture)[-1]
    assert (more.row, more.source, len(more.claims)) == (RowKind.MORE, None, 3)


def test_the_picture_says_in_words_what_it_shows() -> None:
    told = drawn(source_picture(digest(said_by(claim(1, "aaaa bbbb"), None)))).told
    assert "Nobody is cited: 40% of the text, 1 claim" in told
    assert "60% of the text is in no claim." in told


def test_where_nothing_is_marked_there_is_nothing_to_draw() -> None:
    assert source_picture(digest()) is None
    assert verdict_chart(digest()) is None
    assert source_picture(Digest(Review(an_article("One.")))) is None


def test_the_chart_counts_claims_by_verdict_of_both_layers() -> None:
    picture = drawn(verdict_chart(Digest(rich_review())))
    assert names(picture)[:3] == ["✓ Confirmed", "✎ Confirmed with change", "≠ Disputed"]
    assert "Is it so? ✓ Confirmed: 1" in picture.told
    assert "Was it said so? ✓ Accurate: 1" in picture.told
    last = [t for t in targets(picture) if t.layer is Layer.CONTENT][-1]
    assert (last.rating, len(last.claims), last.words) == (None, 3, "Not yet checked: 3 claims")


def test_a_layer_without_verdicts_is_not_charted() -> None:
    assert "Was it said so?" not in drawn(verdict_chart(Digest(a_review()))).told


def test_a_verdict_on_a_scale_that_the_review_lacks_is_drawn_by_its_code() -> None:
    odd = replace(claim(1, "aaaa"), verdicts=(replace(a_verdict("odd", "mostly"), scale=ScaleId("gone")),))
    found = targets(drawn(source_picture(digest(said_by(odd, None)))))
    assert [t.rating for t in found] == ["mostly"]


def test_from_right_to_left_names_stand_at_the_right() -> None:
    for picture in (source_picture, verdict_chart):
        left, right = picture(Digest(rich_review())), picture(Digest(rich_review()), rtl=True)
        assert drawn(right) == drawn(left).mirrored()


@pytest.mark.parametrize(("part", "told"), [(0, "0%"), (1, "<1%"), (300, "30%"), (1000, "100%")])
def test_shares_are_told_in_whole_per_cent(part: int, told: str) -> None:
    assert percent(part, 1000) == told
    assert percent(0, 0) == "0%"


def test_each_line_of_a_rating_looks_its_own() -> None:
    looks = {line: tuple(underline(0, 30, 10, line)) for line in (None, *Underline)}
    assert len(set(looks.values())) == len(looks)


@settings(max_examples=60)
@given(reviews())
def test_pictures_of_any_review_stay_on_their_sheet(review: Review) -> None:
    found = Digest(review)
    for picture in (source_picture(found), verdict_chart(found)):
        if picture is not None:
            assert all(_stands(shape, picture) for shape in picture.shapes)
            assert picture == (source_picture if "source" in picture.told else verdict_chart)(Digest(review))


def _stands(shape: Box | Stroke | Words, picture: Drawing) -> bool:
    if isinstance(shape, Box):
        fits = shape.colour.ink is Ink.PAGE or shape.x + shape.width <= WIDTH + 0.01
        return shape.x >= 0 and fits and shape.y + shape.height <= picture.height
    if isinstance(shape, Words):
        return 0 <= shape.x <= WIDTH and shape.y <= picture.height
    return all(0 <= x <= WIDTH + 0.01 and -10 <= y <= picture.height for x, y in shape.points)


def test_a_scale_of_one_rating_is_drawn_as_well() -> None:
    one = Scale(ScaleId("one"), "One", Layer.CONTENT, (Rating("yes", "Yes"),))
    yes = replace(a_verdict("yes", "yes"), scale=one.id)
    review = Review(an_article(TEXT), (replace(claim(1, "aaaa"), verdicts=(yes,)),), scales=(one,))
    assert names(drawn(verdict_chart(Digest(review)))) == ["Yes", "Not yet checked"]
