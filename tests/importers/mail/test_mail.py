"""Mails are read for what somebody wrote in them, with sender, date and subject on offer."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

import pytest

from annotator import importers
from annotator.domain.errors import BrokenFileError, EmptyTextError, EncryptedFileError
from annotator.importers.draft import Offer
from annotator.importers.findings import FindingCode
from tests.web_files import FERRY

if TYPE_CHECKING:
    from annotator.importers import Imported

STORY = f"{FERRY[0]}\r\n\r\n{FERRY[1]}\r\n"
PAGE = f"<html><body><p>{FERRY[0]}</p><p>{FERRY[1]}</p></body></html>"
HEAD = b"From: a@b.example\r\nSubject: x\r\n"
KIND = HEAD + b"Content-Type: "


def a_mail(text: str = STORY) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = "Ferry to Aldra halté"
    mail["From"] = "Nora Véll <nora@aldra-post.example>"
    mail["Date"] = "Mon, 04 Mar 2031 10:00:00 +0100"
    if text:
        mail.set_content(text)
    return mail


def read(mail: EmailMessage | bytes, encoding: str | None = None) -> Imported:
    data = mail if isinstance(mail, bytes) else mail.as_bytes()
    return importers.read_bytes(data, name="ferry.eml", encoding=encoding)


def codes(imported: Imported) -> set[FindingCode]:
    return {finding.code for finding in imported.warnings}


def test_a_plain_mail_with_what_its_headers_say() -> None:
    imported = read(a_mail())
    assert imported.importer == "mail"
    assert imported.text.rstrip() == f"{FERRY[0]}\n\n{FERRY[1]}"
    assert imported.offers == (
        Offer("title", "Ferry to Aldra halté", "the mail’s subject"),
        Offer("byline", "Nora Véll", "the mail’s sender"),
        Offer("published", "2031-03-04", "the mail’s date"),
    )
    assert imported.details.title == "Ferry to Aldra halté"


def test_headers_may_say_nothing() -> None:
    head = b"From: nora@aldra-post.example\r\nDate: soon\r\nSubject: =?x-none?q?a?=\r\n"
    assert {(offer.field, offer.value) for offer in read(head + b"\r\nWords.").offers} == {
        ("byline", "nora@aldra-post.example"),
        ("title", "=?x-none?q?a?="),
    }


def test_the_page_is_read_where_the_plain_part_is_but_a_hint() -> None:
    mail = a_mail("Your program shows no pages.\r\n")
    mail.add_alternative(PAGE, subtype="html")
    assert FERRY[1] in read(mail).text
    both = a_mail()
    both.add_alternative(PAGE.replace("halted", "stopped"), subtype="html")
    assert "halted" in read(both).text
    only = a_mail("")
    only.set_content(PAGE, subtype="html")
    assert read(only).text == f"{FERRY[0]}\n\n{FERRY[1]}"


def test_what_is_attached_is_told_and_not_read() -> None:
    mail = a_mail()
    mail.add_attachment("Never.", filename="notes.txt")
    imported = read(mail)
    assert "Never." not in imported.text
    assert FindingCode.EMBEDDED in codes(imported)


def test_flowed_lines_are_joined_but_for_the_head_of_a_signature() -> None:
    words = b"The ferry \r\nwas halted.\r\n-- \r\nNora\r\n"
    data = KIND + b"text/plain; format=flowed\r\n\r\n" + words
    assert read(data).text == "The ferry was halted.\n-- \nNora\n"


def test_an_old_code_page_is_what_the_mail_says_or_a_person() -> None:
    data = KIND + b"text/plain; charset=koi8-r\r\n\r\n\xf0\xcf\xd2\xd4\r\n"
    assert read(data).text == "Порт\n"
    assert read(data, encoding="cp1251").text == "рПТФ\n"
    guessed = HEAD + b"\r\nThe caf\xe9 on the quay was shut, and \x93nobody\x94 knew why.\r\n"
    imported = read(guessed)
    assert "“nobody”" in imported.text
    assert imported.alternatives


def test_a_mail_that_breaks_off_is_told() -> None:
    mail = a_mail()
    mail.add_attachment(b"x" * 900, maintype="image", subtype="gif", filename="a.gif")
    assert FindingCode.CUT_OFF in codes(read(mail.as_bytes()[:-300]))


def test_broken_letters_are_told() -> None:
    words = STORY.encode() + "Zürich ist schön, Köln auch.".encode() * 9 + b"Z\xc3rich\r\n"
    assert FindingCode.DAMAGED in codes(read(KIND + b"text/plain\r\n\r\n" + words))


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (KIND + b"application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx", EncryptedFileError),
        (KIND + b"multipart/encrypted; boundary=x\r\n\r\n--x--", EncryptedFileError),
        (KIND + b"application/pkcs7-mime; smime-type=signed-data\r\n\r\nx", EmptyTextError),
        (KIND + b"text/html\r\n\r\n<html></html>", EmptyTextError),
        (HEAD + b"\r\n \r\n", EmptyTextError),
        (b"\r\nWords without any header.", BrokenFileError),
    ],
)
def test_refusals(data: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read(data)
