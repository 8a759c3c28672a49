"""Bytes become text in the encoding that they are in, or are refused with a reason."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import EmptyTextError, NotTextError
from annotator.text.decode import ENCODINGS, PREVIEW_LINES, PREVIEW_WIDTH, How, alternatives, decode
from annotator.text.magic import binary_kind
from annotator.text.western import western
from tests.strategies import texts

WIRE = "The harbour master said “we won’t sail” — and the café’s owner agreed…\n"
ARABIC = "قال مدير الميناء إن العمل استؤنف يوم الأحد.\n"
JAPANESE = "港長は日曜日に作業が再開されると述べた。\n"
RUSSIAN = "Начальник порта сказал, что работа возобновится в воскресенье.\n"


@given(texts)
def test_utf8_comes_back_code_point_for_code_point(text: str) -> None:
    decoded = decode(text.encode(), name="a.txt")
    assert (decoded.text, decoded.encoding, decoded.how, decoded.is_guess) == (text, "utf-8", How.UTF8, False)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    mark = "" if encoding == "utf-8-sig" else "\ufeff"
    decoded = decode((mark + WIRE).encode(encoding), name="a.txt")
    assert (decoded.text, decoded.how) == ("\ufeff" + WIRE, How.BOM)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [WIRE, ARABIC, JAPANESE, RUSSIAN, "plain ASCII\n"])
def test_utf16_without_a_mark_is_known_by_its_nul_bytes(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding), name="a.txt")
    assert (decoded.text, decoded.encoding, decoded.how) == (text, encoding, How.UTF16_PATTERN)


@pytest.mark.parametrize("text", ["ab\0c", "hello \0 world and more", "é\0ü and so on", "\0"])
def test_a_stray_nul_does_not_make_utf16(text: str) -> None:
    if text == "\0":
        with pytest.raises(NotTextError):
            decode(text.encode(), name="a.txt")
    else:
        assert decode(text.encode(), name="a.txt").text == text


def test_lone_surrogates_of_utf16_come_through() -> None:
    data = ("\ufeff" + WIRE + "\ud800 half").encode("utf-16-le", "surrogatepass")
    assert decode(data, name="a.txt").text == "\ufeff" + WIRE + "\ud800 half"


def test_a_cut_utf16_file_keeps_all_but_its_broken_end() -> None:
    decoded = decode(("\ufeff" + WIRE).encode("utf-16-le") + b"x", name="a.txt")
    assert (decoded.text, decoded.damaged) == ("\ufeff" + WIRE + "\ufffd", 1)


@pytest.mark.parametrize(
    "line",
    [
        WIRE,
        "‘Loser’ boats stay in port.",
        "The ferry paid £5 or €6.50 for it – 12° at noon.",
        "Zoë Ångström said that the café in São Lino is the best of the coast.",
        "Nothing but a no-break\xa0space here.",
        "Trawler‘s owner misplaced a quotation mark.",
    ],
)
def test_english_in_cp1252_is_never_misread(line: str) -> None:
    decoded = decode(line.encode("cp1252"), name="a.txt")
    assert (decoded.text, decoded.encoding, decoded.how) == (line, "cp1252", How.GUESS)


def test_english_in_mac_roman_is_known_by_its_signs() -> None:
    assert decode(WIRE.encode("mac-roman"), name="a.txt").text == WIRE


def test_bytes_that_cp1252_does_not_know_are_not_english() -> None:
    assert western(b"\x81\x8d no such signs") is None
    assert western("слово за словом".encode("cp1251")) is None


@pytest.mark.parametrize(
    ("encoding", "line"),
    [
        ("cp1252", "Le ministre a déclaré que les élèves rentreraient en août, après l’été."),
        ("cp1250", "Burmistrz powiedział, że droga jest zamknięta, a mieszkańcy muszą czekać do środy."),
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("cp1256", ARABIC),
        ("cp932", JAPANESE),
        ("gb18030", "港口负责人说，工作将于星期日恢复。"),
    ],
)
def test_other_languages_are_guessed_by_their_letters(encoding: str, line: str) -> None:
    decoded = decode(line.encode(encoding), name="a.txt")
    assert (decoded.text, decoded.is_guess) == (line, True)


def test_a_guess_shows_lines_that_tell() -> None:
    lines = ["plain"] + [f"{'x' * 200} “{n}” café" for n in range(9)]
    decoded = decode("\n".join(lines).encode("cp1252"), name="a.txt")
    assert len(decoded.preview) == PREVIEW_LINES
    assert all("“" in line and len(line) <= PREVIEW_WIDTH for line in decoded.preview)


def test_a_long_file_is_guessed_by_its_lines_beyond_ascii() -> None:
    text = "plain line\n" * 30_000 + WIRE * 5_000
    assert decode(text.encode("cp1252"), name="a.txt").text == text
    assert decode(("plain line\n" * 30_000 + WIRE).encode("cp1252"), name="a.txt").text.endswith(WIRE)


def test_damaged_utf8_is_read_as_utf8_and_counted() -> None:
    decoded = decode((WIRE * 5).encode() + b"\xff tail", name="a.txt")
    assert (decoded.encoding, decoded.how, decoded.damaged) == ("utf-8", How.GUESS, 1)
    assert decoded.text == WIRE * 5 + "\ufffd tail"


def test_alternatives_read_the_same_bytes_otherwise() -> None:
    data = WIRE.encode("cp1252")
    others = alternatives(data, "cp1252")
    assert "mac-roman" in others
    assert "cp1252" not in others
    assert all(data.decode(other) != WIRE for other in others)
    assert set(others) <= set(ENCODINGS)


def test_a_chosen_encoding_overrules_the_guess() -> None:
    decoded = decode("Straße".encode("cp437"), name="a.txt", encoding="IBM437")
    assert (decoded.text, decoded.encoding, decoded.how) == ("Straße", "cp437", How.CHOSEN)


@pytest.mark.parametrize("encoding", ["no-such", "ascii", "hex", "undefined", "a\0b"])
def test_a_chosen_encoding_that_does_not_fit_is_refused(encoding: str) -> None:
    with pytest.raises(NotTextError, match="encoding"):
        decode(WIRE.encode(), name="a.txt", encoding=encoding)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\x7fELF\x02\x01", "program"),
        (b"RIFF\x10\0\0\0WEBPVP8", "picture"),
        (b"\0\0\0\x18ftypmp42", "film"),
        (b"x" * 257 + b"ustar", "archive"),
    ],
)
def test_a_binary_file_named_txt_is_refused_by_its_kind(head: bytes, kind: str) -> None:
    assert kind in (binary_kind(head) or "")
    with pytest.raises(NotTextError, match=kind):
        decode(head + bytes(300), name="a.txt")


def test_text_has_no_binary_kind() -> None:
    assert binary_kind(b"RIFF is a word, too") is None


def test_random_bytes_are_refused() -> None:
    chance = random.Random(7)  # noqa: S311  # Not for secrets.
    for size in (300, 1_000, 5_000):
        with pytest.raises(NotTextError):
            decode(chance.randbytes(size), name="a.txt")


def test_a_file_full_of_control_characters_is_refused() -> None:
    with pytest.raises(NotTextError, match="control"):
        decode(b"\1\2\3\4\5 ab" * 50, name="a.txt")
    with pytest.raises(NotTextError, match="control"):
        decode(b"the caf\xe9 of the port \1\2\3 in" * 9, name="a.txt")


def test_no_bytes_are_no_text() -> None:
    with pytest.raises(EmptyTextError):
        decode(b"", name="a.txt")


def test_a_mark_alone_is_a_text_without_words() -> None:
    assert decode(b"\xef\xbb\xbf", name="a.txt").text == "\ufeff"
    assert decode(b"\xff\xfe", name="a.txt").text == "\ufeff"


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data, name="a.txt")
    except NotTextError as error:
        told = error.next_step
    else:
        told = decoded.text and decoded.encoding
    assert told
