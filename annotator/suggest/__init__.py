"""Suggestions: who says what, found by pure rules over a language pack, each with its reason."""

from annotator.suggest.engine import REGISTRY, Provider, Rules
from annotator.suggest.found import Rule
from annotator.suggest.memory import Memory
from annotator.suggest.model import Check, CheckReason, SuggestedClaim, SuggestedSource, Suggestion
from annotator.suggest.suggesting import suggest

__all__ = [
    "REGISTRY",
    "Check",
    "CheckReason",
    "Memory",
    "Provider",
    "Rule",
    "Rules",
    "SuggestedClaim",
    "SuggestedSource",
    "Suggestion",
    "suggest",
]
