"""The sections of articles, and what they say of them."""

from pathlib import Path

import pytest
from hypothesis import given

from annotator.domain.article import SectionKind
from annotator.domain.span import Span, ordered_and_disjoint
from annotator.text.agencies import Agency, named, parse
from annotator.text.byline import byline_of, footer_start, is_date_line, is_footer
from annotator.text.clusters import is_boundary
from annotator.text.credit import find_credit, is_caption
from annotator.text.dateline import find_dateline
from annotator.text.dates import find_date
from annotator.text.language import language_of
from annotator.text.lines import MOST_UNITS, units
from annotator.text.segment import Segmented, segment
from annotator.text.sentences import sentences
from tests.strategies import texts

TIDE = Agency("Tidewater News", "TNS", ("Tidewater", "ت ن س"))
HILL = Agency("Hill Press", "Hill Press")
AGENCIES = (TIDE, HILL)

BODY = "The mill of Orla burnt down on Sunday, the mayor said. Nobody was hurt."
CAPTION = "Smoke over the mill of Orla seen from the bridge."


def kinds(text: str) -> list[tuple[str, str]]:
    return [(part.kind.value, part.span.of(text)) for part in read(text).sections]


def read(*parts: str) -> Segmented:
    return segment("\n\n".join(parts), agencies=AGENCIES)


def of(*parts: str) -> list[tuple[str, str]]:
    return kinds("\n\n".join(parts))


def test_a_wire_story_is_taken_apart() -> None:
    assert of(
        "Mill burns in Orla",
        "Landmark of 1870 is lost",
        "By Ann Lund and Per Oda in Orla\nMarch 3, 2021",
        f"{CAPTION} (Photo: Ann Lund)",
        f"ORLA, Norland, March 3 (TNS) — {BODY}",
        "“It was old,” he said.",
        "- the mill\n- the store",
        "> a letter to the paper",
        "He left. (Reporting by Ann Lund; Editing by Bo Ek)",
        "© 2021 Tidewater",
    ) == [
        ("headline", "Mill burns in Orla"),
        ("deck", "Landmark of 1870 is lost"),
        ("byline", "By Ann Lund and Per Oda in Orla"),
        ("byline", "March 3, 2021"),
        ("caption", CAPTION),
        ("credit", "(Photo: Ann Lund)"),
        ("dateline", "ORLA, Norland, March 3 (TNS)"),
        ("paragraph", BODY),
        ("paragraph", "“It was old,” he said."),
        ("list_item", "the mill"),
        ("list_item", "the store"),
        ("quote", "a letter to the paper"),
        ("paragraph", "He left."),
        ("footer", "(Reporting by Ann Lund; Editing by Bo Ek)"),
        ("footer", "© 2021 Tidewater"),
    ]


def test_the_header_fills_the_details() -> None:
    details = read(
        "Mill burns", "By Ann Lund\nMarch 3, 2021", f"ORLA, Norland, March 3 (TNS) — {BODY}"
    ).details
    assert (details.title, details.byline, details.agency) == ("Mill burns", "Ann Lund", "TNS")
    assert (details.dateline, details.published, details.language) == ("ORLA, Norland", "2021-03-03", "en")


def test_a_caption_that_stands_twice_is_noticed() -> None:
    line = f"{CAPTION} (Photo captured from Tidewater video)"
    text = f"Mill burns\n\n{line}\n{line}\n\nORLA (TNS) — {BODY}"
    assert [kind for kind, _ in kinds(text)] == [
        *("headline", "caption", "credit", "caption", "credit", "dateline", "paragraph")
    ]
    ((first, second),) = segment(text).doubled
    assert first.of(text) == second.of(text) == CAPTION
    assert first != second


def test_a_caption_is_known_by_its_twin_alone() -> None:
    assert (
        of("Mill burns", f"{CAPTION}\n{CAPTION}", f"ORLA (TNS) — {BODY}")[1:3] == [("caption", CAPTION)] * 2
    )


def test_lines_that_stand_twice_apart_are_noticed_and_stay_what_they_are() -> None:
    found = read("Mill burns", BODY, "Something else happened then.", BODY)
    assert [part.kind for part in found.sections][1:] == [SectionKind.PARAGRAPH] * 3
    assert len(found.doubled) == 1


def test_a_headline_that_is_repeated_is_a_headline_again() -> None:
    title = "Mill burns down in the town of Orla"
    assert [kind for kind, _ in of(title, title, f"ORLA (TNS) — {BODY}")][:2] == ["headline"] * 2


def test_a_date_without_its_year_is_told() -> None:
    assert read("Mill burns", f"ORLA, March 3 (TNS) — {BODY}").undated == "March 3"
    assert read("Mill burns", f"ORLA (TNS) — {BODY} (March 4)").undated == "March 4"
    assert read("Mill burns", "March 3, 2021", f"ORLA, March 3 (TNS) — {BODY}").undated == ""
    assert read("Mill burns", BODY).undated == ""


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        (("Mill burns", BODY), "headline"),
        (("Mill burns",), "headline"),
        ((BODY,), "paragraph"),
        ((BODY, BODY + " Then."), "paragraph"),
        (("The mill burns down.", BODY, "Then it rained."), "headline"),
        (("The mill burns down. Again.", BODY, "Then it rained."), "paragraph"),
        (("- The mill burns down.", BODY, "Then it rained."), "list_item"),
        ((f"ORLA — {BODY}",), "dateline"),
        (("ORLA – Mill burns", BODY), "headline"),
        (("TNS", "Mill burns", BODY), "byline"),
        (("PHOTO: " + CAPTION, "Mill burns", f"ORLA (TNS) — {BODY}"), "caption"),
        (("(Photo: Ann Lund)", "Mill burns", f"ORLA (TNS) — {BODY}"), "credit"),
    ],
)
def test_the_first_section_is_what_it_looks_like(parts: tuple[str, ...], first: str) -> None:
    assert of(*parts)[0][0] == first


def test_a_deck_stands_between_headline_and_story() -> None:
    assert [kind for kind, _ in of("Mill burns", "Landmark is lost", BODY)] == [
        "headline",
        "deck",
        "paragraph",
    ]
    assert [kind for kind, _ in of("Mill burns", "- Landmark is lost", BODY)][1] == "list_item"
    assert [kind for kind, _ in of("Mill burns", "A line", "Another line")] == [
        "headline",
        *["paragraph"] * 2,
    ]
    assert [kind for kind, _ in of("Mill burns", "A line")] == ["headline", "paragraph"]


def test_what_is_too_long_for_a_header_is_none() -> None:
    long = "word " * 90 + "end."
    assert [kind for kind, _ in of(long, f"ORLA (TNS) — {BODY}")] == ["paragraph", "dateline", "paragraph"]
    assert [kind for kind, _ in of("Mill burns", long, "By Ann Lund", BODY)] == [
        "headline",
        *["paragraph"] * 3,
    ]
    middle = "word " * 50 + "end."
    assert of("Mill burns", middle, f"ORLA (TNS) — {BODY}")[1][0] == "deck"
    assert of(middle, f"ORLA (TNS) — {BODY}")[0][0] == "deck"


def test_credits_after_a_byline_belong_to_the_header() -> None:
    found = of("Mill burns", "By Ann Lund", f"{CAPTION} (TNS)", "(Photo: Ann Lund)", BODY)
    assert [kind for kind, _ in found] == ["headline", "byline", "caption", "credit", "credit", "paragraph"]


def test_an_agency_at_the_very_end_signs_the_story() -> None:
    found = read("Mill burns", BODY, "— TNS")
    assert found.details.agency == "TNS"
    assert found.sections[-1].kind is SectionKind.FOOTER


def test_a_byline_may_stand_at_the_very_end() -> None:
    found = read("Mill burns", BODY, "By Ann Lund")
    assert (found.sections[-1].kind, found.details.byline) == (SectionKind.BYLINE, "Ann Lund")
    assert [part.kind.value for part in found.sections][:2] == ["headline", "paragraph"]


def test_without_a_headline_the_first_words_are_the_title() -> None:
    assert read(f"ORLA (TNS) — {BODY}").details.title == BODY
    title = read("word " * 90 + "end.").details.title
    assert title.endswith("word…")
    assert len(title) <= 91


def test_numbers_of_lists_are_words_and_bullets_are_not() -> None:
    assert of("Mill burns", BODY, "1. one\n2. two\n• three\n(a) four")[2:] == [
        *[("list_item", "1. one"), ("list_item", "2. two"), ("list_item", "three"), ("list_item", "(a) four")]
    ]


def test_an_empty_quote_is_no_section() -> None:
    assert of("Mill burns", BODY, "> \n> words")[2:] == [("quote", "words")]


def test_a_wrapped_paragraph_is_one_section() -> None:
    wrapped = (
        "The old mill of Orla burnt down on Sunday and the mayor of\n"
        "the town said that nobody was hurt, though the store beside\n"
        "it was lost with all the flour that the bakers of the coast\n"
        "had bought for the winter."
    )
    assert of("Mill burns", wrapped)[1] == ("paragraph", wrapped)
    lines = "One short line.\nAnother line that is longer than it.\nA third one.\nAnd the last."
    assert len(of("Mill burns", lines)) == 5
    marked = "\n".join("- " + line for line in wrapped.split("\n"))
    assert len(of("Mill burns", marked)) == 5


def test_so_many_lines_are_taken_together() -> None:
    text = "ab\n" * (2 * MOST_UNITS + 1)
    found = units(text)
    assert len(found) <= MOST_UNITS
    assert found[0].start == 0
    assert found[-1].end == len(text) - 1
    assert ordered_and_disjoint(found)


@given(texts)
def test_every_letter_lies_in_one_section_on_whole_characters(text: str) -> None:
    found = segment(text, agencies=AGENCIES)
    spans = [part.span for part in found.sections]
    assert ordered_and_disjoint(spans)
    inside = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in inside for at, sign in enumerate(text) if sign.isalnum())
    for span in (*spans, *(place for group in found.doubled for place in group)):
        assert is_boundary(text, span.start)
        assert is_boundary(text, span.end)
        assert span.of(text).strip() == span.of(text)


@pytest.mark.parametrize(
    ("line", "head", "place", "agency"),
    [
        (f"ORLA, Norland (TNS) — {BODY}", "ORLA, Norland (TNS)", "ORLA, Norland", "TNS"),
        (f"ORLA (Tidewater) - {BODY}", "ORLA (Tidewater)", "ORLA", "TNS"),
        (f"ORLA, March 3 (TNS) – {BODY}", "ORLA, March 3 (TNS)", "ORLA", "TNS"),
        (f"Orla, 3 mars 2020 (TNS) -- {BODY}", "Orla, 3 mars 2020 (TNS)", "Orla", "TNS"),
        (f"(TNS) - {BODY}", "(TNS)", "", "TNS"),
        (f"March 3 (TNS) - {BODY}", "March 3 (TNS)", "", "TNS"),
        (f"TNS - {BODY}", "TNS", "", "TNS"),
        (f"(XYZ)- {BODY}", "(XYZ)", "", "XYZ"),
        (f"ORLA (XYZ) _ {BODY}", "ORLA (XYZ)", "ORLA", "XYZ"),
        (
            f"NEW ORLA/PORT LUND (TNS/Hill Press) — {BODY}",
            "NEW ORLA/PORT LUND (TNS/Hill Press)",
            "NEW ORLA/PORT LUND",
            "TNS",
        ),
        (f"ORLA, Hill Press — {BODY}", "ORLA, Hill Press", "ORLA", "Hill Press"),
        (f"ORLA, N.L. — {BODY}", "ORLA, N.L.", "ORLA, N.L.", ""),
        ("أورلا - ت ن س - قال المدير إن الطاحونة احترقت.", "أورلا - ت ن س", "أورلا", "TNS"),
        ("أورلا 3 مارس (ت ن س) - قال المدير إن الطاحونة احترقت.", "أورلا 3 مارس (ت ن س)", "أورلا", "TNS"),
    ],
)
def test_datelines_are_read(line: str, head: str, place: str, agency: str) -> None:
    found = find_dateline(line, Span(0, len(line)), AGENCIES)
    assert found is not None
    assert (found.span.of(line), found.place, found.agency) == (head, place, agency)
    assert not line[found.body].isspace()


@pytest.mark.parametrize(
    "line",
    [
        BODY,
        "The mayor — a baker — was there.",
        "UPDATE 2 - The mill burns",
        "THE MAYOR OF ORLA SAYS NO — and he means it",
        "OK — fine",
        "The mayor said “no” (TNS) - and left.",
        "the town (TNS) - it is called so.",
        "A place of far too many words to be one (TNS) - it is.",
        "Orla (a town) - it is old.",
        "ORLA (a town) - it is old.",
        "(a town) - it is old.",
        "— ORLA",
        "ORLA —",
    ],
)
def test_other_dashes_make_no_dateline(line: str) -> None:
    assert find_dateline(line, Span(0, len(line)), AGENCIES) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (f"{CAPTION} (Photo by Ann Lund)", "(Photo by Ann Lund)"),
        (f"{CAPTION} [Handout].", "[Handout]."),
        (f"{CAPTION} (TNS/Ann Lund)", "(TNS/Ann Lund)"),
        (f"{CAPTION} TNS/Ann Lund", "TNS/Ann Lund"),
        (f"{CAPTION} Photo: Ann Lund", "Photo: Ann Lund"),
        ("Photo: Ann Lund", "Photo: Ann Lund"),
        ("Photo by Ann Lund", "Photo by Ann Lund"),
        ("TNS/Ann Lund", "TNS/Ann Lund"),
        (f"{CAPTION} (the mayor)", None),
        (f"{CAPTION} (TNS)", None),
        (f"{CAPTION} ORLA/Lund", None),
        (BODY, None),
        ("word " * 60 + "Photo by Ann Lund", None),
    ],
)
def test_credits_are_read_at_the_end_of_a_line(line: str, credit: str | None) -> None:
    found = find_credit(line, Span(0, len(line)), AGENCIES)
    assert (found.of(line) if found else None) == credit


def test_in_a_caption_a_bracket_with_an_agency_is_a_credit() -> None:
    line = f"{CAPTION} (TNS)"
    assert find_credit(line, Span(0, len(line)), AGENCIES, alone=True) == Span(len(CAPTION) + 1, len(line))
    assert is_caption("FILE PHOTO: the mill", Span(0, 20))
    assert not is_caption(line, Span(0, len(line)))


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Ann Lund", "Ann Lund"),
        ("BY ANN LUND AND PER ODA", "ANN LUND AND PER ODA"),
        ("By: Ann Lund, TNS", "Ann Lund, TNS"),
        ("Par Ann Lund et Per Oda à Orla", "Ann Lund et Per Oda à Orla"),
        ("Von Ann von Lund", "Ann von Lund"),
        ("بقلم آن لوند", "آن لوند"),
        ("By Ann Lund Jr.", "Ann Lund Jr."),
        ("By Sunday the mill was gone", None),
        ("By the Sea", None),
        ("By Ann Lund.", None),
        ("By Ann Lund!", None),
        ("Ann Lund", None),
        ("By " + "Ann " * 20, None),
        ("By " + "Annabella " * 20, None),
    ],
)
def test_bylines_name_who_wrote(line: str, who: str | None) -> None:
    assert byline_of(line) == who


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("March 3, 2021", True),
        ("Published: Wednesday, 3 March 2021, 10:30 GMT", True),
        ("Mis à jour le 3 mars 2021", True),
        ("On March 3 the mill burnt", False),
        ("Wednesday", False),
        ("March 3 " * 30, False),
    ],
)
def test_a_line_may_only_date_the_story(line: str, *, is_one: bool) -> None:
    assert is_date_line(line) is is_one


def test_footers_are_told_from_sentences() -> None:
    assert is_footer("(Additional reporting by Ann Lund)")
    assert is_footer("al/po")
    assert is_footer("© Tidewater")
    assert not is_footer("Reporting is hard, he said.")
    line = "He left. Reporting by Ann Lund; editing by Per Oda"
    assert line[footer_start(line) or 0 :].startswith("Reporting")
    assert footer_start("He likes writing by night, he said, and reading.") is None
    long = "word " * 200 + "left. (Writing by Ann Lund)"
    assert long[footer_start(long) or 0 :] == "(Writing by Ann Lund)"


@pytest.mark.parametrize(
    ("text", "words", "iso"),
    [
        ("on 2021-03-04 it", "2021-03-04", "2021-03-04"),
        ("on March 3, 2021, it", "March 3, 2021", "2021-03-03"),
        ("on Sept. 3rd it", "Sept. 3rd", None),
        ("le 1er août 2020", "1er août 2020", "2020-08-01"),
        ("am 3. März 2020", "3. März 2020", "2020-03-03"),
        ("el 3 de mayo de 2020", "3 de mayo de 2020", "2020-05-03"),
        ("في 3 مارس 2021", "3 مارس 2021", "2021-03-03"),
        ("May 40 or June 2", "June 2", None),
        ("2021-13-40 then 4 June", "4 June", None),
        ("it may 3 times", None, None),
        ("29 February", "29 February", None),
        ("29 February 2021", None, None),
        ("no date", None, None),
    ],
)
def test_dates_are_found_with_and_without_their_year(text: str, words: str | None, iso: str | None) -> None:
    found = find_date(text)
    assert (found.words if found else None, found.iso if found else None) == (words, iso)
    assert found is None or found.span.of(text) == words


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (BODY, "en"),
        ("Le moulin de la ville et les maisons sur la rive ont brûlé dimanche.", "fr"),
        ("Die Mühle und das Haus sind nicht mehr, sagte der Bürgermeister.", "de"),
        ("احترقت الطاحونة يوم الأحد", "ar"),
        ("گفت که آسیاب سوخت", "fa"),
        ("Мельница сгорела в воскресенье", "ru"),
        ("Млин згорів у неділю, і його не врятували", "uk"),
        ("製粉所は日曜日に焼けた", "ja"),
        ("磨坊星期日烧毁", "zh"),
        ("방앗간이 불탔다", "ko"),
        ("הטחנה נשרפה", "he"),
        ("“Zzz”", ""),
    ],
)
def test_the_language_is_told_by_script_and_common_words(text: str, code: str) -> None:
    assert language_of(text) == code


def test_agencies_are_rows() -> None:
    first = '[[agency]]\nname = "Tidewater News"\nshort = "TNS"\nforms = ["Tidewater"]\n'
    rows = parse(first + '[[agency]]\nname = "B"\nshort = "B"\n')
    assert rows == (Agency("Tidewater News", "TNS", ("Tidewater",)), Agency("B", "B"))
    assert named("tidewater", rows) is rows[0]
    assert named("Else and TNS", rows) is rows[0]
    assert named("Else", rows) is None


def test_the_first_real_story_is_taken_apart(shared: Path) -> None:
    text = (shared / "articles" / "palmyra.txt").read_text(encoding="utf-8")
    rows = (Agency("Agence France-Presse", "AFP"),)
    found = segment(text, agencies=rows)
    assert [part.kind.value for part in found.sections] == [
        *("headline", "caption", "credit", "caption", "credit", "dateline", *["paragraph"] * 9)
    ]
    assert found.sections[5].span == Span(395, 415)
    assert (found.details.agency, found.details.published) == ("AFP", None)
    assert found.doubled == ((Span(58, 189), Span(226, 357)),)
    assert found.undated == "March 27"
    assert len(sentences(text, found.sections)) == 17
