"""One review to one page: its head with the style sheet and the policy, its landmarks, its parts."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from annotator.codec.review_json import fingerprint
from annotator.exporters.flow import Flow
from annotator.exporters.html.classes import Classes
from annotator.exporters.html.parts import Parts
from annotator.exporters.outline import Digest
from annotator.exporters.outline.blocks import Heading
from annotator.exporters.outline.language import say
from annotator.exporters.sanitise import Sanitiser
from annotator.paths import resource
from annotator.text.direction import is_rtl_language

if TYPE_CHECKING:
    from annotator.domain.review import Review
    from annotator.exporters.outline.leaves import FlowPart
    from annotator.exporters.protocol import Options, PageSize

SHORT_HASH = 12
"""Hexadecimal digits of the review's hash at the foot; the whole stands in the document."""

POLICY = "default-src 'none'; style-src 'sha256-{style}'; img-src data:; base-uri 'none'; form-action 'none'"
"""What the page allows itself: its own style sheet and nothing else, no script and no address."""


def write(review: Review, options: Options) -> bytes:
    """Return the page of a review, without what must not leave."""
    digest = Digest.of(review, options)
    sanitiser = Sanitiser()
    classes = Classes()
    hashed = fingerprint(options.allowed(review))
    flow = Flow(digest, options, fingerprint=hashed, replaced=lambda: sanitiser.replaced)
    parts = Parts(digest.review.article.details.language, options.language, sanitiser, classes)
    written = [(part, parts.part(part)) for part in flow.parts()]
    (_, head), *rest = written
    revision = say("revision {number}", number=digest.review.article.revision.number)
    title = sanitiser.attribute(digest.title) or say("Review")
    body = (
        f'<a class="skip" href="#main">{say("Skip to the review")}</a>\n'
        f"<header>\n{head}</header>\n{_contents([part for part, _ in rest], sanitiser)}"
        f'<main id="main" tabindex="-1">\n{"".join(text for _, text in rest)}</main>\n'
        f"<footer>\n<p><bdi>{title}</bdi> · {revision}"
        f" · {say('review {hash}', hash=f'<code>{hashed[:SHORT_HASH]}</code>')}</p>\n</footer>\n"
    )
    return f"{_head(title, _style(classes, options.page), options)}{body}</body>\n</html>\n".encode()


def _head(title: str, style: str, options: Options) -> str:
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = POLICY.format(style=digest)
    way = "rtl" if is_rtl_language(options.language) else "ltr"
    language = Sanitiser().attribute(options.language)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{way}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<title>{title}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="generator" content="Annotator">\n'
        f"<style>{style}</style>\n</head>\n<body>\n"
    )


def _style(classes: Classes, page: PageSize) -> str:
    rules = resource("html", "page.css").read_text(encoding="utf-8")
    return (
        f"\n{rules}@page {{ size: {page.name.lower()}; }}\n"
        f"@page wide {{ size: {page.name.lower()} landscape; }}\n{classes.rules()}"
    )


def _contents(parts: list[FlowPart], sanitiser: Sanitiser) -> str:
    """Return the list of the parts as links, for a page that has more than one."""
    heads = [leaf for part in parts for leaf in part.leaves if isinstance(leaf, Heading) and leaf.level == 1]
    links = "".join(
        f'<li><a href="#{head.anchor}">{sanitiser.text(head.text)}</a></li>\n'
        for head in heads
        if head.anchor
    )
    name = say("Contents")
    return f'<nav aria-label="{name}">\n<ol>\n{links}</ol>\n</nav>\n' if links else ""
