"""The window: the only floor that imports PySide6."""

from annotator.ui.binding import read_no_sources

read_no_sources()
