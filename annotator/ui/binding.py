"""What the Qt binding does to Python's own machinery, and need not do here."""

from __future__ import annotations

import importlib

import PySide6.QtCore  # noqa: F401 - the hook on imports comes with it


def read_no_sources() -> None:
    """Keep the binding from reading the source of each module that is imported from now on.

    It looks for "PySide6" in them, since a module may choose snake_case names or properties; none here does.
    The lines that it reads stay in memory: a tenth of a bare window's memory and CPU (tests/bench/start.py).
    A bundle has no sources, and the binding takes its modules for what this makes of ours.
    """
    try:
        chooser = importlib.import_module("shibokensupport.feature")
    except ImportError:  # a binding without that hook
        return
    if hasattr(chooser, "_mod_uses_pyside"):
        vars(chooser)["_mod_uses_pyside"] = _uses_nothing


def _uses_nothing(_module: object) -> bool:
    return False
