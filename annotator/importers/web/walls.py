"""Pages that stand in the article's place: consent, log-in, "are you a robot"."""

from __future__ import annotations

import re

LENGTH = 1_200
"""Code points of a text that may be a wall; an article about cookies is longer."""

SIGNS = 2
"""Different signs that make a wall."""

_SIGNS = tuple(
    re.compile(rf"(?i){sign}")
    for sign in (
        r"\bcookies?\b",
        r"\bconsent\b|einwillig|consentement|consentimiento|consenso|toestemming",
        r"\b(?:accept|agree|reject|allow)(?: all| and (?:close|continue))\b|akzeptieren|accepter|aceptar",
        r"privacy (?:policy|settings|notice|choices)|datenschutz|confidentialité|privacidad",
        r"\bour (?:\d+ )?partners\b|unsere partner|nos partenaires|nuestros socios",
        r"personal(?:ised|ized) (?:ads|advertising|content)|legitimate interest",
        r"\b(?:log|sign) ?in to (?:continue|read)|subscribe to (?:continue|read)|already a subscriber",
        r"(?:enable|turn on) javascript|javascript is (?:disabled|required)",
        r"\bcaptcha\b|not a robot|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser",
        r"unusual (?:traffic|activity)|access denied|ray id",
    )
)


def is_wall(text: str) -> bool:
    """Say whether a page's text asks the reader for something instead of telling a story."""
    return len(text) <= LENGTH and sum(bool(sign.search(text)) for sign in _SIGNS) >= SIGNS
