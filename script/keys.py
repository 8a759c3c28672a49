"""Print the manual's tables of keys from the table of actions.

Run after a change of the table: `.venv/bin/python -m script.keys`. The tables go into docs/manual/keys.md, in
place of those that are there; a test holds the page to the table.
"""

import re
import sys
from pathlib import Path

from annotator.ui.actions import ACTIONS, Action, Group, Scope
from annotator.ui.bindings import reach

PAGE = Path(__file__).resolve().parent.parent / "docs" / "manual" / "keys.md"
BEGIN, END = "<!-- keys: made by script/keys.py -->\n", "<!-- /keys -->\n"
SHOWN = {"Return": "Enter", "Enter": ""}
WHERE = {Scope.WINDOW: "everywhere", Scope.DESK: "article, claims", Scope.ARTICLE: "article"}


def tables() -> str:
    """Return a table for each group that has keys, with headings."""
    return "\n".join(_table(group) for group in Group)


def _table(group: Group) -> str:
    actions = [action for action in ACTIONS if action.group is group]
    head = f"### {group.value}\n\n| key | does | where |\n|---|---|---|\n"
    return head + "".join(_row(action) for action in actions)


def _row(action: Action) -> str:
    keys = [SHOWN.get(key, key) for key in action.keys]
    shown = " ".join(f"`{key}`" for key in keys if key) or "–"
    where = WHERE[reach(action, action.keys[0])] if action.keys else "menu, Ctrl+K"
    return f"| {shown} | {action.label.removesuffix('…')} | {where} |\n"


def page(text: str) -> str:
    """Return the page with the tables in their place."""
    return re.sub(
        f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _old: BEGIN + tables() + END, text, flags=re.DOTALL
    )


def main() -> int:
    """Write the page anew."""
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
