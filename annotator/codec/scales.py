"""The rows of resources/data/scales.toml as values. Text in, values out."""

from __future__ import annotations

import tomllib
from typing import Any

from annotator.domain.ids import ScaleId
from annotator.domain.verdict import Layer, Rating, Scale, Underline


def parse(toml: str) -> tuple[Scale, ...]:
    """Read scales in their order; raises tomllib.TOMLDecodeError, KeyError or ValueError for wrong rows."""
    return tuple(map(_scale, tomllib.loads(toml)["scale"]))


def _scale(row: dict[str, Any]) -> Scale:
    ratings = tuple(
        Rating(**{**rating, "underline": Underline(rating["underline"])}) for rating in row["ratings"]
    )
    return Scale(ScaleId(row["id"]), row["label"], Layer(row["layer"]), ratings)
