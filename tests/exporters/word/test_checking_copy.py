"""The checking copy: the article in order, a comment on exactly the words of each mention."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from annotator.codec.word_marks import bookmark_name, claim_named, split_identity
from annotator.domain.article import Section, SectionKind
from annotator.domain.claim import Claim, ClaimState, Mention
from annotator.domain.ids import MentionId
from annotator.domain.marks import Audience
from annotator.domain.review import Review
from annotator.domain.span import Anchor, Span
from annotator.domain.withhold import withhold
from annotator.exporters import Document, Options, by_name
from annotator.exporters.outline import Digest
from annotator.exporters.sanitise import Sanitiser
from tests.builders import ADA, SCALES, a_claim, a_mention, a_review, a_verdict, an_article, rich_review, uid
from tests.exporters.reading import W, WordFile, read
from tests.strategies import reviews


def checking_copy(review: Review, **options: object) -> WordFile:
    chosen = replace(Options(document=Document.CHECKING), **options)  # type: ignore[arg-type]  # Options' own
    return read(by_name("docx").export(review, chosen))


def checked(text: str, *claims: Claim) -> WordFile:
    return checking_copy(Review(an_article(text), claims, scales=SCALES, reviewers=(ADA,)))


def at(text: str, *spans: tuple[int, int], name: str = "") -> Mention:
    pieces = tuple(Anchor.at(text, Span(*span)) for span in spans)
    return Mention(MentionId(uid(f"at {spans} {name}")), pieces)


def article_of(found: WordFile, review: Review) -> str:
    lines = review.article.text.count("\n") + 1
    return "\n".join(found.paragraphs[:lines])


def test_the_paragraphs_joined_by_line_feeds_are_the_article() -> None:
    review = rich_review()
    assert article_of(checking_copy(review), review) == review.article.text


def test_without_notes_there_is_nothing_in_the_body_but_the_article() -> None:
    assert checking_copy(a_review()).text == a_review().article.text


@pytest.mark.parametrize("text", ["one", "\n\none\n\n\ntwo\n", "  a\tb  \n \u00a0\n\u2028c\u0085d", "a\n\n"])
def test_blank_lines_tabs_and_spaces_are_kept(text: str) -> None:
    assert checked(text).text == text


@settings(max_examples=60)
@given(reviews())
def test_the_article_of_any_review_is_there_word_for_word(review: Review) -> None:
    found = checking_copy(review)
    assert article_of(found, review) == Sanitiser().clean(review.article.text)


@settings(max_examples=60)
@given(reviews())
def test_each_mention_of_any_review_has_a_comment_on_exactly_its_words(review: Review) -> None:
    found = checking_copy(review)
    digest = Digest(withhold(review))
    leading = [place for place in digest.places if place.leads]
    stretches = [(s.start, s.end) for _, s in sorted(found.ranges.items(), key=lambda item: int(item[0]))]
    expected = []
    for place in leading:
        replies = len(digest.thread(place.claim)) if place.first else 0
        expected += [(place.start, place.end)] * (1 + replies)
    assert stretches[: len(expected)] == expected
    assert len(found.comments) == len(stretches) == len(found.references)


@settings(max_examples=60)
@given(reviews())
def test_each_piece_of_any_review_has_a_bookmark_on_exactly_its_words(review: Review) -> None:
    found = checking_copy(review)
    for place in Digest(review).places:
        stretch = found.bookmarks[bookmark_name(place.mention.id, place.piece - 1)]
        assert (stretch.start, stretch.end) == (place.start, place.end)


@settings(max_examples=40)
@given(reviews())
def test_each_comment_of_any_review_names_its_claim(review: Review) -> None:
    found = checking_copy(review)
    for comment in found.comments.values():
        _, named = split_identity(comment.text)
        assert named is not None
        assert claim_named(named.key, [claim.id for claim in review.claims if claim.number == named.number])


def test_claims_that_cross_nest_and_begin_or_end_together_keep_a_range_each() -> None:
    text = "aa bb cc dd ee"
    spans = [(0, 8), (3, 11), (3, 5), (0, 2), (9, 11), (0, 8)]
    found = checked(text, *(a_claim(n, at(text, span, name=str(n))) for n, span in enumerate(spans, start=1)))
    by_number = {
        comment.lines[-1].split()[1]: found.ranges[comment.id] for comment in found.comments.values()
    }
    assert [(by_number[str(n)].start, by_number[str(n)].end) for n in range(1, 7)] == spans
    assert found.text == text


def test_the_shorter_claim_s_tint_lies_on_top() -> None:
    text = "aa bb cc"
    long = replace(a_claim(1, at(text, (0, 8))), verdicts=(a_verdict("1", "confirmed"),))
    short = replace(a_claim(2, at(text, (3, 5))), verdicts=(a_verdict("2", "contradicted"),))
    assert fills(checked(text, long, short)) == [("aa ", "B2D5E8"), ("bb", "E8A919"), (" cc", "B2D5E8")]


def fills(found: WordFile) -> list[tuple[str, str | None]]:
    """Return the words of each run with the colour behind them."""
    shades = [(run.find(f"{W}t"), run.find(f"{W}rPr/{W}shd")) for run in found.body.iter(f"{W}r")]
    return [
        (t.text or "", None if shade is None else shade.get(f"{W}fill"))
        for t, shade in shades
        if t is not None
    ]


def test_the_line_under_a_claim_tells_its_verdict_without_colour() -> None:
    text = "a b c d e f g"
    codes = ["confirmed", "confirmed_with_change", "disputed", "contradicted", "unverified", "not_checkable"]
    claims = [
        replace(a_claim(n, at(text, (2 * n, 2 * n + 1))), verdicts=(a_verdict(code, code),))
        for n, code in enumerate(codes)
    ]
    found = checked(text, *claims, a_claim(6, at(text, (12, 13))))
    lines = [u.get(f"{W}val") for u in found.body.iter(f"{W}u")]
    assert lines == ["thick", "dash", "wave", "double", "dotted", "single", "single"]
    assert fills(found)[-1] == ("g", "EFECE6")


def test_a_scale_s_tint_that_is_no_colour_becomes_the_neutral_one() -> None:
    text = "a b"
    rating = replace(SCALES[0].ratings[0], tint='red"/><w:x')
    scale = replace(SCALES[0], ratings=(rating,))
    claim = replace(a_claim(1, at(text, (0, 1))), verdicts=(a_verdict("1", "confirmed"),))
    found = checking_copy(Review(an_article(text), (claim,), scales=(scale,)))
    assert fills(found)[0] == ("a", "EFECE6")


def test_words_that_stand_twice_are_marked_where_the_mention_is() -> None:
    text = "The port reopened.\n\nThe port reopened."
    found = checked(text, a_claim(1, a_mention(text, "The port", nth=1)))
    assert [(s.start, s.text) for s in found.ranges.values()] == [(20, "The port")]


def test_the_first_mention_in_reading_order_has_the_entry_and_later_ones_point_to_it() -> None:
    text = "The port reopened.\n\nThe port reopened."
    words = "The port reopened"
    claim = a_claim(7, a_mention(text, words, nth=1), a_mention(text, words))
    claim = replace(claim, verdicts=(a_verdict("7", "confirmed", "Seen by two."),))
    first, second = checked(text, claim).comments.values()
    assert first.lines[0] == "Claim 7 · ✓ Confirmed"
    assert "Is it so? ✓ Confirmed — Seen by two. (as of 6 May 2024, AB)" in first.lines
    assert second.lines[0] == "Claim 7, see there. ✓ Confirmed"


def test_a_mention_in_pieces_is_one_comment_on_the_first_and_quotes_all() -> None:
    text = "“We lost 14,” she said, “and not one sailor.”"
    mention = a_mention(text, "“We lost 14,”", "“and not one sailor.”")
    found = checked(text, a_claim(5, mention))
    (stretch,) = found.ranges.values()
    (comment,) = found.comments.values()
    assert stretch.text == "“We lost 14,”"
    assert found.bookmarks[bookmark_name(mention.id, 1)].text == "“and not one sailor.”"
    assert comment.lines[1:4] == ["In 2 pieces:", "(1) “We lost 14,”", "(2) “and not one sailor.”"]
    assert [fill for _, fill in fills(found)] == ["EFECE6", None, "EFECE6"]


def test_a_range_over_a_blank_line_keeps_the_order_of_paragraphs() -> None:
    text = "one two\n\nthree four"
    found = checked(text, a_claim(1, at(text, (4, 14))))
    assert found.text == text
    assert [stretch.text for stretch in found.ranges.values()] == ["two\n\nthree"]


def test_claims_that_were_dropped_have_no_comment_but_are_named() -> None:
    text = "one two"
    dropped = replace(a_claim(1, at(text, (0, 3))), state=ClaimState.DROPPED)
    found = checked(text, dropped)
    assert not found.comments
    assert "Dropped claim 1: “one”" in found.paragraphs


def test_suggestions_stand_nowhere_unless_asked_for_and_then_in_an_annex() -> None:
    text = "one two"
    suggested = replace(a_claim(1, at(text, (0, 3))), state=ClaimState.SUGGESTED)
    assert checked(text, suggested).text == text
    found = checking_copy(Review(an_article(text)), suggestions=(suggested,))
    assert found.paragraphs[-2:] == ["Annex: suggestions, accepted by nobody", "Suggestion: “one”"]
    assert not found.comments


def test_words_without_a_place_keep_their_comment_after_the_article() -> None:
    review = rich_review()
    found = checking_copy(review)
    lost = review.claims[9].mentions[0]
    (stretch,) = (s for s in found.ranges.values() if s.start > len(review.article.text))
    assert stretch.text == lost.quote
    assert any(line.startswith("Claim 10: ") for line in found.paragraphs)


def test_a_thread_is_replies_to_the_comment_of_the_first_mention() -> None:
    review = rich_review()
    found = checking_copy(review)
    replies = [
        c for c in found.comments.values() if "Then quote both." in c.text or "She stands by" in c.text
    ]
    parents = {
        extended.get(PARA): extended.get(PARENT) for extended in found.tree("word/commentsExtended.xml")
    }
    entry = next(c for c in found.comments.values() if c.lines[0].startswith("Claim 5 · "))
    assert [parents[reply.para] for reply in replies] == [entry.para, entry.para]
    assert [reply.author for reply in replies] == ["نور حدّاد", "Ada Brandt"]
    assert [reply.date for reply in replies] == ["2024-05-06T15:30:00Z", "2024-05-07T09:15:00Z"]
    assert {found.ranges[reply.id].text for reply in replies} == {found.ranges[entry.id].text}


PARA = "{http://schemas.microsoft.com/office/word/2012/wordml}paraId"
PARENT = "{http://schemas.microsoft.com/office/word/2012/wordml}paraIdParent"
DONE = "{http://schemas.microsoft.com/office/word/2012/wordml}done"


def test_a_resolved_query_says_so_and_is_done() -> None:
    review = a_review()
    asked = replace(review.comments[0], resolved=True)
    found = checking_copy(replace(review, comments=(asked,)))
    reply = next(c for c in found.comments.values() if "Who says so?" in c.text)
    done = {e.get(PARA): e.get(DONE) for e in found.tree("word/commentsExtended.xml")}
    assert reply.lines[0] == "Query to the author · resolved"
    assert done[reply.para] == "1"


def test_private_comments_are_no_replies() -> None:
    review = a_review()
    private = replace(review.comments[0], audience=Audience.PRIVATE)
    found = checking_copy(replace(review, comments=(private,)))
    assert "Who says so?" not in str(found.parts)
    assert found.paragraphs[-1] == "Withheld: 1 private comment"


def test_paragraph_ids_are_in_bounds_and_stand_once() -> None:
    found = checking_copy(rich_review())
    ids = [comment.para for comment in found.comments.values()]
    assert len(set(ids)) == len(ids)
    assert all(0 < int(key, 16) < 0x80000000 for key in ids)


def test_a_claim_without_verdict_has_no_date_and_the_first_reviewer_as_author() -> None:
    found = checking_copy(a_review())
    comment = next(c for c in found.comments.values() if c.lines[0] == "Claim 2 · Not yet checked")
    assert (comment.author, comment.initials, comment.date) == ("Ada Brandt", "AB", None)


def test_without_reviewers_comments_are_annotator_s() -> None:
    found = checked("one")
    text = "one two"
    found = checking_copy(Review(an_article(text), (a_claim(1, at(text, (0, 3))),)))
    (comment,) = found.comments.values()
    assert (comment.author, comment.initials) == ("Annotator", "A")


def test_each_line_has_the_typography_of_its_section() -> None:
    text = "Head\nDeck\nBy X\nCap (Photo)\nAT SEA — Words\nQuote\n• item\ncell\nnote\nfooter"
    kinds = [
        *(SectionKind.HEADLINE, SectionKind.DECK, SectionKind.BYLINE, SectionKind.CAPTION),
        *(SectionKind.DATELINE, SectionKind.QUOTE, SectionKind.LIST_ITEM, SectionKind.TABLE_CELL),
        *(SectionKind.NOTE, SectionKind.FOOTER),
    ]
    article = an_article(text)
    sections = [replace(s, kind=kind) for s, kind in zip(article.revision.sections, kinds, strict=True)]
    cut_in_two = _cut(sections, text, "(Photo)", SectionKind.CREDIT)
    cut_in_two = _cut(cut_in_two, text, "Words", SectionKind.PARAGRAPH)
    revision = replace(article.revision, sections=tuple(cut_in_two))
    found = checking_copy(Review(replace(article, revision=revision)))
    assert [style.removeprefix("Article") for style in found.styles()] == [
        *("Headline", "Deck", "Byline", "Caption", "Text", "Quote", "ListItem", "TableCell", "Note", "Note")
    ]
    within = [run.find(f"{W}rPr/{W}rStyle") for run in found.body.iter(f"{W}r")]
    assert [s.get(f"{W}val") for s in within if s is not None] == [
        "ArticleCreditWords",
        "ArticleDatelineWords",
    ]


def _cut(sections: list[Section], text: str, words: str, kind: SectionKind) -> list[Section]:
    """Make `words` at the end of a section a section of their own."""
    start = text.index(words)
    found = []
    for section in sections:
        if section.span.start < start < section.span.end:
            found.append(replace(section, span=Span(section.span.start, start - 1)))
            found.append(Section(kind, Span(start, section.span.end)))
        else:
            found.append(section)
    return found


def test_lines_of_one_section_stand_close_together() -> None:
    text = "First line\nsecond line\n\nNext"
    article = an_article(text)
    verse = Section(SectionKind.PARAGRAPH, Span(0, 22))
    revision = replace(article.revision, sections=(verse, article.revision.sections[-1]))
    found = checking_copy(Review(replace(article, revision=revision)))
    spaced = [p.find(f"{W}pPr/{W}spacing") is None for p in found.body.iter(f"{W}p")]
    assert spaced == [False, True, True, True]


def test_the_header_says_what_this_is_and_the_footer_what_the_marks_mean() -> None:
    found = checking_copy(a_review())
    header, footer = found.said("word/header.xml"), found.said("word/footer.xml")
    assert header == "Checking copy · DRAFTFerry service to Aldra halted · revision 1"
    assert "✓ Confirmed" in footer
    assert "Not yet checked" in footer
    assert "Page 1 of 1" in footer
