"""Annotator: take an article apart claim by claim, say who said each, check it, hand over a Word review."""

__version__ = "0.1.0"
