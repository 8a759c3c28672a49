from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.suggest import CheckReason, suggest
from annotator.suggest.pack import Pack, read
from annotator.suggest.packs import guess, installed, pack_for
from tests.parts import an_article

if TYPE_CHECKING:
    from pathlib import Path

FRENCH = (
    "PORT-AUREL (AFP) — Le maire de Port-Aurel a annoncé que le pont serait fermé lundi pour deux semaines.\n"
    "« Nous avons trouvé trois fissures dans le pilier nord », a déclaré la porte-parole de la mairie, Odile "
    "Varenne.\nSelon l’Observatoire des Ponts, 40 ouvrages sont dans le même état.\n"
    "L’Observatoire affirme que personne n’a été blessé."
)
DUTCH = (
    "Brug dicht\n„Wij hebben drie scheuren gevonden“, aldus Odile.\nOp 3 mei 2019 gingen 40 bruggen dicht."
)


@pytest.mark.parametrize("path", installed(), ids=lambda path: path.stem)
def test_an_installed_pack_is_named_by_its_language(path: Path) -> None:
    pack = pack_for(path.stem, "")
    assert pack.language == path.stem
    assert pack.verbs
    assert pack.name


def test_a_french_story_is_read_with_the_french_pack() -> None:
    made = suggest(an_article(FRENCH, language=""))
    cited = [(s.source.name, s.cue_span.of(FRENCH)) for s in made if s.source and s.cue_span]
    assert cited == [
        ("maire de Port-Aurel", "a annoncé"),
        ("Odile Varenne", "a déclaré"),
        ("Observatoire des Ponts", "Selon"),
        ("Observatoire des Ponts", "affirme"),
    ]
    assert made[0].rule == "dateline"


def test_an_unknown_language_gets_quotations_figures_and_dates_only() -> None:
    made = suggest(an_article(DUTCH, language=""))
    assert {s.rule for s in made} == {"quotation", "claim"}
    reasons = {check.reason for s in made for claim in s.claims for check in claim.checks}
    assert reasons == {CheckReason.FIGURE, CheckReason.DATE}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The quay sank and the mayor said that it was late.", "en"),
        ("Le quai a coulé et le maire a dit que la mer était haute.", "fr"),
        ("De kade zonk weg en niemand wist waarom.", ""),
        ("1953 – 2021", ""),
    ],
)
def test_the_language_of_a_text_is_guessed_from_its_small_words(text: str, code: str) -> None:
    assert guess(text) == code


def test_a_region_does_not_hide_the_language() -> None:
    assert pack_for("en-GB", "").language == "en"
    assert pack_for("nl_BE", "").verbs == {}


def test_a_pack_may_leave_everything_out() -> None:
    pack = read(b'language = "xx"')
    assert (pack.language, pack.quotes, pack.verbs) == ("xx", Pack().quotes, {})
    assert suggest(an_article("Tik zei: „tok“"), pack=pack) == ()


def test_verbs_are_inflected_by_the_rules_of_the_pack() -> None:
    pack = pack_for("en", "")
    assert {form: pack.forms[form].lemma for form in ("says", "replied", "urging", "told")} == {
        "says": "say",
        "replied": "reply",
        "urging": "urge",
        "told": "tell",
    }


def test_a_verb_may_stand_in_several_rows_and_takes_what_each_gives() -> None:
    first = '[[verbs]]\nclass = "a"\nframes = "that"\nwords = "tik"\n'
    rows = first + '[[verbs]]\nframes = "to"\nwords = "tik tok_up"\n'
    pack = read(rows.encode())
    assert pack.verbs["tik"].takes == {"that", "to"}
    assert [words for words, _ in pack.idioms["tok"]] == [("up",)]
