"""What a screen reader is told of the program: a walk through Qt's tree of accessible objects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface

Role = QAccessible.Role
Text = QAccessible.Text

INTERACTIVE = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.Cell,
        Role.CheckBox,
        Role.ColumnHeader,
        Role.ComboBox,
        Role.Dialog,
        Role.EditableText,
        Role.Grip,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.PopupMenu,
        Role.ProgressBar,
        Role.RadioButton,
        Role.Slider,
        Role.SpinBox,
        Role.Splitter,
        Role.Table,
        Role.Tree,
        Role.TreeItem,
    }
)
"""Roles of what a person acts upon, or is told of by name; scroll bars have no name on any platform."""


@dataclass(frozen=True)
class Node:
    """One accessible object: what is read out of it, and which QObject it stands for, if any."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    takes_focus: bool
    of: QObject | None
    within: tuple[str, ...]

    def __str__(self) -> str:
        """Say where it is found."""
        kind = type(self.of).__name__ if self.of is not None else "-"
        return f"{self.role.name} ({kind}) in {' / '.join(self.within[-4:])}"


def shown() -> list[Node]:
    """Return all nodes of the windows that are shown."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [node for top in tops for node in below(QAccessible.queryAccessibleInterface(top), ())]


def below(found: QAccessibleInterface, within: tuple[str, ...]) -> Iterator[Node]:
    """Yield a node and those below it that can be seen."""
    name, of = found.text(Text.Name), found.object()
    yield Node(
        found.role(),
        name.strip(),
        found.text(Text.Description),
        found.text(Text.Value),
        bool(found.state().focusable),
        of,
        within,
    )
    here = (*within, name or type(of).__name__)
    for place in range(found.childCount()):
        child = found.child(place)
        if not child.state().invisible:
            yield from below(child, here)


def unnamed(nodes: list[Node]) -> list[str]:
    """Return what can be acted upon, but has no name."""
    return [str(node) for node in nodes if not node.name and (node.role in INTERACTIVE or node.takes_focus)]


def markup(nodes: list[Node]) -> list[str]:
    """Return what would be read out with its markup."""
    return [str(node) for node in nodes if "<qt>" in node.name + node.description]
