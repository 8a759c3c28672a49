"""Web pages to test with, of an invented paper."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

FERRY = (
    "The ferry to Aldra was halted on Monday after a storm tore away its landing stage, the master said.",
    "Nobody was hurt, but three cars were lost in the bay, and the company said that it would pay for them.",
    "The service will begin again within a week, the company said on its page, if the weather allows it.",
)
"""The paragraphs of the story in `a_page`."""


def a_page(
    *,
    title: str = "Ferry to Aldra halted",
    heading: str = "<h1>Ferry to Aldra halted</h1>",
    head: str = "",
    more: str = "",
) -> str:
    """Return a page with a menu, a story, a link to another, and a footer; `more` follows the story."""
    story = "".join(f"<p>{text}</p>" for text in FERRY[:2])
    return (
        f'<html lang="en-GB"><head><title>{title} – The Aldra Post</title>{head}</head><body>'
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>'
        f"<article>{heading}{story}"
        '<div class="related">Read also: <a href="/storm">Storm warning for the coast</a></div>'
        f"<p>{FERRY[2]}</p>{more}</article>"
        "<footer>© 2031 The Aldra Post</footer></body></html>"
    )


def an_archive(page: str, *, charset: str = "utf-8") -> bytes:
    """Return a web archive as browsers write it, with a page and a picture."""
    archive = EmailMessage(policy=SMTP)
    archive["Subject"] = "Ferry to Aldra halted"
    archive["Snapshot-Content-Location"] = "https://aldra-post.example/ferry"
    archive["MIME-Version"] = "1.0"
    archive.set_type("multipart/related")
    part = EmailMessage(policy=SMTP)
    part.set_content(page, subtype="html", charset=charset, cte="quoted-printable")
    part["Content-Location"] = "https://aldra-post.example/ferry"
    picture = EmailMessage(policy=SMTP)
    picture.set_content(b"GIF89a", "image", "gif")
    archive.attach(part)
    archive.attach(picture)
    return archive.as_bytes()
