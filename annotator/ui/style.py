"""The style sheet of a theme: resources/themes/desk.qss with the theme's colours filled in.

Widgets are told apart there by their object name or by the property `look`: "quiet" and "primary" buttons,
"soft", "faint", "heading" and "title" labels, "pane" and "chrome" grounds.
"""

from __future__ import annotations

from dataclasses import fields
from string import Template
from typing import TYPE_CHECKING

from annotator.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.theme import Theme


def sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    colours = {field.name: getattr(theme.colours, field.name).name() for field in fields(theme.colours)}
    rules = Template(resource("themes", "desk.qss").read_text(encoding="utf-8"))
    shade = "dark" if theme.is_dark else "light"
    return rules.substitute(colours, icons=resource("icons").as_posix(), shade=shade)


def look(widget: QWidget, name: str) -> None:
    """Give a widget one of the looks of the style sheet, also after it was shown."""
    widget.setProperty("look", name)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
