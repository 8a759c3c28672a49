"""How a window tells a person of an error: a quiet bar for known ones, a crash report for bugs."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from annotator.app.jobs import Bug
from annotator.domain.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

T = TypeVar("T")

log = logging.getLogger(__name__)


@runtime_checkable
class Notifier(Protocol):
    """A window that can tell a person something without stopping the work."""

    def tell_error(self, error: UserError | Bug) -> None:
        """Say what happened and what to do next."""


def notifier(widget: QWidget | None) -> Notifier | None:
    """Return the nearest window above a widget that can tell errors."""
    while widget is not None and not isinstance(widget, Notifier):
        widget = widget.parentWidget()
    return widget


def tell(widget: QWidget, error: UserError | Bug) -> None:
    """Tell an error in the window that a widget stands in, if it stands in one."""
    window = notifier(widget)
    if window is not None:
        window.tell_error(error)


def attempt(widget: QWidget, work: Callable[[], T]) -> T | None:
    """Do `work` and return what it returns; a UserError is told in the window, and None returned."""
    try:
        return work()
    except UserError as error:
        window = notifier(widget)
        if window is None:
            raise
        window.tell_error(error)
        return None


def install_excepthook(window: Notifier) -> None:
    """Tell of exceptions that no code foresaw, slots of Qt included, and keep their trace in the log."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, UserError):
            window.tell_error(error)
            return
        log.error("unforeseen error", exc_info=(kind, error, trace))
        window.tell_error(Bug.of(error))

    sys.excepthook = hook
