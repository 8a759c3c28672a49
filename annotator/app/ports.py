"""What the program asks of the floor above: pages and pictures, which only the window's toolkit draws.

Nothing below the window knows that toolkit. Who starts the program (the window, the command line) hands in
how to load what draws; it is loaded when the first page or picture is asked for, and never before.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from annotator.domain.errors import NoRendererError

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.exporters import Renderer
    from annotator.exporters.drawing import Drawing
    from annotator.exporters.paper import Paper


class LateRenderer:
    """A renderer that loads the real one when it is first asked for something."""

    def __init__(self, load: Callable[[], Renderer]) -> None:
        """Keep `load`; an ImportError of it is told as NoRendererError."""
        self._load = load

    @cached_property
    def _real(self) -> Renderer:
        try:
            return self._load()
        except ImportError as error:
            raise NoRendererError(reason=f"the part that draws does not load ({error})") from error

    def picture(self, drawing: Drawing, *, scale: float = 3) -> bytes:
        """Return a drawing as a PNG of `scale` dots a point; raises NoRendererError where nothing draws."""
        return self._real.picture(drawing, scale=scale)

    def pdf(self, paper: Paper) -> bytes:
        """Return a document as PDF; raises NoRendererError where nothing draws."""
        return self._real.pdf(paper)
