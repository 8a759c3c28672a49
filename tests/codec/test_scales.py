"""The scales that come with the program."""

import pytest

from annotator import paths
from annotator.codec.scales import parse
from annotator.domain.verdict import Layer, Underline


def test_the_desk_scale_has_six_ratings_in_the_order_of_its_keys() -> None:
    rows = parse(paths.resource("data", "scales.toml").read_text(encoding="utf-8"))
    desk = next(scale for scale in rows if scale.id == "desk")
    assert desk.layer is Layer.CONTENT
    assert [rating.mark for rating in desk.ratings] == ["✓", "✎", "≠", "✗", "?", "–"]
    assert desk.ratings[2].underline is Underline.WAVE


def test_a_row_with_an_unknown_underline_is_a_fault() -> None:
    head = '[[scale]]\nid = "a"\nlabel = "A"\nlayer = "content"\n'
    with pytest.raises(ValueError, match="x"):
        parse(head + 'ratings = [{code = "b", label = "B", underline = "x"}]')
