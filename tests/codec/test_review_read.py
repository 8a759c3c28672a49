"""What a file may leave out, and what it becomes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.codec.review_json import has_article, read
from annotator.domain.article import Original, SectionKind
from annotator.domain.attribution import Mentioned
from annotator.domain.ids import derived_id, is_id
from annotator.domain.marks import Subject, TickResult
from annotator.domain.span import Anchor, Found, Span
from annotator.domain.verdict import Layer
from annotator.text.normalise import sha256_of
from tests.builders import ATTRIBUTION, DESK, SCALES, an_article
from tests.codec.files import TEXT, a_file, as_bytes, place

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.review import Review

SHA = sha256_of(TEXT)


def taken(file: dict[str, Any]) -> Review:
    """Read a file with the scales that every library has."""
    return read(as_bytes(file), name="x.json", scales=SCALES)


def a_file_of(**parts: object) -> dict[str, Any]:
    """Return a file with a text and these parts alone."""
    return {"format": "annotator-review", "version": 1, "article": {"text": TEXT}, **parts}


def a_claim_with(**parts: object) -> dict[str, Any]:
    """Return a file with one claim that has these parts."""
    claim = {"mentions": [{"spans": [place("halted")]}], **parts}
    return a_file_of(claims=[claim])


def test_a_file_of_nothing_but_a_text_is_a_review_without_claims() -> None:
    review = taken(a_file_of())
    assert review.article.text == TEXT
    assert review == replace(review, claims=(), sources=(), scales=(), ticks=(), comments=())


def test_null_is_the_same_as_left_out() -> None:
    file = a_file()
    bare = taken(file)
    file["claims"][0].update(kind=None, restatement=None, state=None)
    file["claims"][0]["mentions"][0]["id"] = None
    file["sources"][0].update(kind=None, aliases=None, parent=None, note=None, confidential=None)
    file["article"].update(byline=None, original=None, published=None)
    assert taken(file) == bare


def test_an_empty_id_is_the_same_as_none() -> None:
    file, bare = a_claim_with(id=""), taken(a_claim_with())
    assert taken(file) == bare


def test_the_same_file_twice_is_the_same_review() -> None:
    assert taken(a_file()) == taken(a_file())


def test_an_id_left_out_comes_from_the_hash_and_the_place() -> None:
    claim = taken(a_claim_with(verdicts=[{"rating": "confirmed"}])).claims[0]
    assert claim.id == derived_id(SHA, "claims/0")
    assert claim.mentions[0].id == derived_id(SHA, f"{claim.id}/mentions/0")
    assert claim.verdicts[0].id == derived_id(SHA, f"{claim.id}/verdicts/0")


def test_a_local_id_comes_from_the_hash_and_itself() -> None:
    review = taken(a_file())
    assert review.claims[1].id == derived_id(SHA, "C07")
    assert review.sources[1].parent == derived_id(SHA, "S1")


def test_a_uuid_stays_itself_in_small_letters() -> None:
    key = "8C5E7A46-0D3B-4C52-9F0B-1F6E2D3C4B5A"
    assert taken(a_claim_with(id=key)).claims[0].id == key.lower()


def test_what_hangs_on_a_claim_keeps_its_id_when_another_claim_comes_before_it() -> None:
    file = a_file()
    before = taken(file).claim_by_id
    file["claims"].insert(0, {"id": "C00", "mentions": [{"spans": [place("said")]}]})
    after = taken(file).claim_by_id
    same = next(key for key, claim in before.items() if claim.number == 7)
    assert after[same] == before[same]


def test_every_id_is_filled_in() -> None:
    review = taken(a_file())
    claims = review.claims
    keys: list[str] = [claim.id for claim in claims]
    keys.extend(mention.id for claim in claims for mention in claim.mentions)
    keys.extend(attribution.id for claim in claims for attribution in claim.attributions)
    keys.extend(link.id for claim in claims for link in claim.evidence)
    keys.extend(tick.id for tick in review.ticks)
    keys.extend(comment.id for comment in review.comments)
    keys.extend(correction.id for correction in review.corrections)
    keys.extend(signed.id for signed in review.sign_offs)
    assert all(is_id(key) for key in keys)
    assert len(set(keys)) == len(keys)


def test_numbers_left_out_are_the_lowest_ones_free() -> None:
    spans = [{"spans": [place("halted")]}]
    numbers: list[int | None] = [None, 1, None, 5, 3]
    file = a_file_of(
        claims=[{"mentions": spans, "restatement": f"{at}", "number": n} for at, n in enumerate(numbers)]
    )
    assert [(claim.number, claim.restatement) for claim in taken(file).claims] == [
        *((1, "1"), (2, "0"), (3, "4"), (4, "2"), (5, "3")),
    ]


def test_context_comes_from_the_text() -> None:
    file = a_claim_with(mentions=[{"spans": [{**place("halted", 1), "prefix": "wrong", "suffix": ""}]}])
    anchor = taken(file).claims[0].mentions[0].pieces[0]
    assert anchor == Anchor.at(TEXT, Span(28, 34))


def test_how_a_place_was_found_is_kept() -> None:
    file = a_claim_with(mentions=[{"spans": [{**place("halted"), "found": "fuzzy"}]}])
    assert taken(file).claims[0].mentions[0].pieces[0].found is Found.FUZZY


def test_words_without_a_place_are_an_orphan_that_keeps_its_context() -> None:
    lost = {"start": None, "end": None, "exact": "gone", "prefix": "is ", "suffix": "."}
    file = a_claim_with(mentions=[{"spans": [lost]}])
    assert taken(file).claims[0].mentions[0].pieces == (Anchor(None, "gone", "is ", ".", Found.ORPHAN),)


def test_white_space_at_the_ends_of_a_mark_is_left_out_as_from_a_selection() -> None:
    file = a_file_of(ticks=[{"start": 12, "end": 18, "exact": "\n\nThe "}])
    assert taken(file).ticks[0].anchor.exact == "The"


def test_a_mark_that_begins_inside_a_character_takes_all_of_it() -> None:
    inside = TEXT.index("\u0301")
    words = TEXT[inside : inside + 4]
    file = a_file_of(ticks=[{"start": inside, "end": inside + 4, "exact": words}])
    assert taken(file).ticks[0].anchor.exact == f"e{words}"


def test_a_source_that_is_named_is_mentioned_by_name_and_nobody_by_nothing() -> None:
    named, nobody = taken(a_file()).claims[1].attributions
    assert named.mentioned is Mentioned.NAMED
    assert nobody.mentioned is None


def test_a_mention_that_is_null_stays_open() -> None:
    file = a_file()
    file["claims"][0]["attributions"][0]["mentioned"] = None
    assert taken(file).claims[1].attributions[0].mentioned is None


def test_a_verdict_without_a_scale_is_on_the_first_one_known_of_its_layer() -> None:
    verdicts = [{"rating": "confirmed"}, {"rating": "accurate", "layer": "attribution"}]
    review = taken(a_claim_with(verdicts=verdicts))
    assert [verdict.scale for verdict in review.claims[0].verdicts] == [DESK.id, ATTRIBUTION.id]
    assert review.scales == SCALES


def test_a_rating_of_null_takes_back_what_was_said() -> None:
    claim = taken(a_claim_with(verdicts=[{"rating": "confirmed"}, {"rating": None}])).claims[0]
    assert claim.verdict() is None
    assert len(claim.verdicts) == 2


def test_only_known_scales_that_are_used_join_those_of_the_file() -> None:
    review = taken(a_file())
    assert [scale.id for scale in review.scales] == ["own"]


def test_a_scale_without_a_layer_is_short_for_the_known_one() -> None:
    own = {"id": "desk", "ratings": [{"code": "confirmed", "label": "Right", "value": None}, {"code": "odd"}]}
    scale = taken(a_file_of(scales=[own])).scales[0]
    confirmed = scale.rating("confirmed")
    assert scale.layer is Layer.CONTENT
    assert [rating.code for rating in scale.ratings] == [*(rating.code for rating in DESK.ratings), "odd"]
    assert confirmed == replace(DESK.ratings[0], label="Right", value=None)


def test_a_scale_with_a_layer_says_all_of_itself() -> None:
    own = {"id": "desk", "layer": "content", "ratings": [{"code": "confirmed"}]}
    scale = taken(a_file_of(scales=[own])).scales[0]
    assert [(rating.code, rating.label) for rating in scale.ratings] == [("confirmed", "confirmed")]


def test_a_scale_of_an_unknown_id_is_for_the_content_when_it_does_not_say() -> None:
    assert taken(a_file_of(scales=[{"id": "mine"}])).scales[0].layer is Layer.CONTENT


def test_initials_left_out_are_those_of_the_name() -> None:
    review = taken(a_file_of(reviewers=[{"name": "Ada de Brandt"}, {"name": "Bo", "initials": ""}]))
    assert [reviewer.initials for reviewer in review.reviewers] == ["AdB", ""]


def test_hashes_become_small_letters() -> None:
    file = a_file_of(evidence=[{"sha256": "AB" * 32}])
    assert taken(file).evidence[0].sha256 == "ab" * 32


def test_when_something_was_published_is_kept_as_a_person_wrote_it() -> None:
    file = a_file_of(evidence=[{"published": "spring 2024"}])
    file["article"]["published"] = "2024-05"
    review = taken(file)
    assert (review.evidence[0].published, review.article.details.published) == ("spring 2024", "2024-05")


def test_a_comment_on_the_article_names_it_by_the_hash_of_its_text_or_by_null() -> None:
    on = [{"article": SHA}, {"article": None}]
    review = taken(a_file_of(comments=[{"on": each, "text": "Short."} for each in on]))
    assert {(comment.subject, comment.on) for comment in review.comments} == {
        (Subject.ARTICLE, review.article.id)
    }


def test_a_reply_may_stand_before_what_it_answers() -> None:
    file = a_file()
    file["comments"].reverse()
    _, reply, first = taken(file).comments
    assert reply.reply_to == first.id


def test_a_tick_that_says_nothing_else_is_ok() -> None:
    assert taken(a_file()).ticks[0].result is TickResult.OK


def test_the_article_of_a_file_brings_its_sections_and_original() -> None:
    file = a_file()
    file["article"]["original"] = {"name": "a.txt", "sha256": "0" * 64}
    article = taken(file).article
    assert [(section.kind, section.span) for section in article.revision.sections] == [
        (SectionKind.HEADLINE, Span(0, 12))
    ]
    assert article.original == Original("a.txt", "", "0" * 64, "")
    assert article.revision.text_sha256 == SHA


def test_sections_that_a_file_leaves_out_are_those_that_its_text_shows() -> None:
    sections = taken(a_file_of()).article.revision.sections
    assert [(section.kind, section.span.of(TEXT)[:12]) for section in sections] == [
        (SectionKind.HEADLINE, "Ferry halted"),
        (SectionKind.PARAGRAPH, "The ferry wa"),
    ]
    assert all(section.id is not None and is_id(section.id) for section in sections)


def test_a_file_may_say_that_its_text_has_no_sections() -> None:
    file = a_file()
    file["article"]["sections"] = []
    assert taken(file).article.revision.sections == ()


def test_a_given_article_is_the_review_s_article() -> None:
    article, file = an_article(TEXT), a_file()
    assert read(as_bytes(file), name="x.json", scales=SCALES, article=article).article is article
    file["article"] = {"text_sha256": SHA}
    assert read(as_bytes(file), name="x.json", scales=SCALES, article=article).article is article
    del file["article"]
    assert read(as_bytes(file), name="x.json", scales=SCALES, article=article).article is article


def test_a_byte_order_mark_does_no_harm() -> None:
    data = as_bytes(a_file())
    assert read(b"\xef\xbb\xbf" + data, name="x.json", scales=SCALES) == taken(a_file())
    assert read(f"\ufeff{data.decode()}", name="x.json", scales=SCALES) == taken(a_file())


def test_a_file_may_name_its_schema() -> None:
    assert taken(a_file_of(**{"$schema": "annotator-review.schema.json"})).claims == ()


def test_whether_a_file_brings_an_article_is_known_without_reading_all_of_it() -> None:
    assert has_article(as_bytes(a_file()))
    assert not has_article(as_bytes({"article": {"title": "No text"}}))
    assert not has_article(as_bytes({"article": "text"}))
    assert not has_article(b"[]")


def test_the_marked_article_of_the_desk_loads_against_its_text(shared: Path) -> None:
    article = an_article((shared / "articles" / "palmyra.txt").read_text("utf-8"))
    data = (shared / "articles" / "palmyra.review.json").read_bytes()
    review = read(data, name="palmyra.review.json", scales=SCALES, article=article)
    assert len(review.claims) == 27
    assert sum(len(claim.mentions) for claim in review.claims) == 29
    assert sum(len(claim.attributions) for claim in review.claims) == 16
    assert len(review.sources) == 7
