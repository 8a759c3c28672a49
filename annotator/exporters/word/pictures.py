"""Pictures in a Word file: PNGs in line with the text, with alternative words (ECMA-376, part 1, 20.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import NoRendererError
from annotator.exporters.outline.blocks import Inline, Tone
from annotator.exporters.outline.language import say

if TYPE_CHECKING:
    from annotator.exporters.drawing import Drawing
    from annotator.exporters.outline.blocks import Sentence
    from annotator.exporters.protocol import Renderer
    from annotator.exporters.sanitise import Sanitiser

EMU = 12_700
"""English Metric Units to a point."""

SCALE = 3.0
"""Dots to a point: 216 an inch, sharp in print."""

LONGEST_TOLD = 2_000
"""Characters of alternative words that programs keep without trouble."""

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


class Pictures:
    """The pictures of one document; `parts` are the PNGs by the names of their parts."""

    def __init__(self, renderer: Renderer | None, sanitiser: Sanitiser) -> None:
        self._renderer = renderer
        self._sanitiser = sanitiser
        self.parts: dict[str, bytes] = {}

    def run(self, drawing: Drawing) -> str:
        """Return a run with the picture in it; nothing where there is nothing that draws."""
        png = self._png(drawing)
        if not png:
            return ""
        number = len(self.parts) + 1
        self.parts[f"word/media/picture{number}.png"] = png
        return _run(drawing, number, self._sanitiser)

    def _png(self, drawing: Drawing) -> bytes:
        if self._renderer is None:
            return b""
        try:
            return self._renderer.picture(drawing, scale=SCALE)
        except NoRendererError:
            return b""


def instead(drawing: Drawing) -> Sentence:
    """Return what stands where a picture could not be drawn: that it could not, and what it would show."""
    return (Inline(say("This picture could not be drawn here. "), Tone.LABEL), Inline(drawing.told))


def _run(drawing: Drawing, number: int, sanitiser: Sanitiser) -> str:
    size = f'cx="{round(drawing.width * EMU)}" cy="{round(drawing.height * EMU)}"'
    title = sanitiser.attribute(drawing.title)
    told = sanitiser.attribute(drawing.told, most=LONGEST_TOLD)
    named = f'id="{number}" name="Picture {number}" descr="{told}"'
    fill = f'<a:blip r:embed="picture{number}"/><a:stretch><a:fillRect/></a:stretch>'
    shape = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    picture = (
        f'<pic:pic xmlns:pic="{_DRAWING}/picture">'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>{fill}</pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>{shape}</pic:spPr></pic:pic>'
    )
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing"'
        f' distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr {named} title="{title}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWING}/main" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}/main">'
        f'<a:graphicData uri="{_DRAWING}/picture">{picture}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
