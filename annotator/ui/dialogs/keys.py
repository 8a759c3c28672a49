"""The page of the preferences on which every key can be changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from annotator.ui.bindings import RESERVED, Bindings, native
from annotator.ui.dialogs.key_field import KeyField
from annotator.ui.dialogs.key_rows import ACTION_ROLE, SEARCH_ROLE, KeysModel, where
from annotator.ui.errors import attempt
from annotator.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.actions import Action
    from annotator.ui.bindings import Clash
    from annotator.ui.keys import Keys


class KeysForm(QWidget):
    """A search field, the list of actions, and below it the keys of the chosen one."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        """Show the keys as they are bound; a change holds at once."""
        super().__init__(parent)
        self._keys = keys
        self._build_list()
        self.title = label("", "title")
        self.chips = QWidget()
        self.chips.setLayout(row(spacing=6))
        self.field = KeyField()
        self.field.pressed.connect(self._on_pressed)
        self.field.given_up.connect(self._rest)
        self.field.hide()
        self.add = button(self.tr("Add a key…"), self._listen)
        self.reset = button(self.tr("Reset"), self._reset, "quiet")
        self.said = label("", "warning", wrap=True)
        self.yes = button("", self._answer, "primary")
        self.no = button(self.tr("Leave it"), self._rest)
        self._deed: Callable[[], object] = self._rest
        self._lay_out()
        self.table.selectRow(0)
        self._rest()

    def _build_list(self) -> None:
        self.search = QLineEdit(placeholderText=self.tr("Action or key"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search"))
        self.rows = QSortFilterProxyModel(self)
        self.rows.setSourceModel(KeysModel(self._keys, self))
        self.rows.setFilterRole(SEARCH_ROLE)
        self.rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self._filter)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setModel(self.rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, 150)
        self.table.setColumnWidth(2, 120)
        self.table.selectionModel().currentRowChanged.connect(self._rest)
        self.table.activated.connect(self._listen)

    def _lay_out(self) -> None:
        every = button(self.tr("Reset all"), self._reset_all, "quiet")
        head, keys, told = QWidget(), QWidget(), QWidget()
        head.setLayout(row(self.search, every))
        keys.setLayout(row(self.chips, self.field, self.add, 1, self.reset))
        said = row(self.said, self.yes, self.no)
        said.setStretchFactor(self.said, 1)
        told.setLayout(said)
        layout = column(head, margins=(16, 14, 16, 6), spacing=10)
        layout.addWidget(self.table, 1)
        for part in (self.title, keys, told):
            layout.addWidget(part)
        self.setLayout(layout)

    @property
    def action(self) -> Action | None:
        """Return the action that is chosen in the list."""
        found: Action | None = self.rows.data(self.table.currentIndex(), ACTION_ROLE)
        return found

    def _filter(self, typed: str) -> None:
        self.rows.setFilterFixedString(typed.strip())
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._rest()

    # --- The chosen action ---

    def _rest(self, *_: object) -> None:
        """Show the chosen action's keys, and wait for nothing."""
        action = self.action
        for part in (self.field, self.said, self.yes, self.no):
            part.hide()
        self.add.setVisible(action is not None)
        self.title.setText("" if action is None else action.text)
        self.reset.setVisible(action is not None)
        self.reset.setEnabled(action is not None and self._keys.bindings.is_changed(action))
        self._show_chips(action)

    def _show_chips(self, action: Action | None) -> None:
        layout = self.chips.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for key in () if action is None else self._keys.bindings.keys(action):
            name = self.tr("Take {key} away").format(key=native(key))
            chip = button(f"{native(key)}  ✕", partial(self._take_away, key), name=name)
            chip.setToolTip(name)
            if layout is not None:
                layout.addWidget(chip)
                chip.show()

    def _take_away(self, key: str) -> None:
        if self.action is not None:
            self._choose(self._keys.bindings.without_key(self.action, key))
            self.add.setFocus()

    def _listen(self, *_: object) -> None:
        self._rest()
        self.add.hide()
        self.field.show()
        self.field.setFocus()

    def _on_pressed(self, key: str) -> None:
        action = self.action
        if action is None:
            return
        if key in RESERVED:
            self._say(self.tr("Text and lists need {key} for themselves.").format(key=native(key)))
            return
        wanted = self._keys.bindings.with_key(action, key)
        clashes = self._keys.bindings.clashes(action, key)
        if clashes:
            self._ask(self._told(clashes), self.tr("Take it"), partial(self._choose, wanted))
        else:
            self._choose(wanted)
            self.add.setFocus()

    def _told(self, clashes: tuple[Clash, ...]) -> str:
        text = self.tr("{key} does “{action}” now ({where}).")
        return " ".join(
            text.format(key=native(one.key), action=one.action.text, where=where(one.scope))
            for one in clashes
        )

    def _choose(self, chosen: Bindings) -> None:
        attempt(self, lambda: self._keys.choose(chosen))
        self._rest()

    # --- Resetting ---

    def _reset(self) -> None:
        action = self.action
        if action is None:
            return
        before, wanted = self._keys.bindings, self._keys.bindings.reset(action)
        self._choose(wanted)
        taken = [clash for key in action.keys for clash in before.clashes(action, key)]
        if taken:
            self._ask(
                self.tr("Taken back from “{action}”.").format(action=taken[0].action.text),
                self.tr("Undo"),
                partial(self._choose, before),
            )

    def _reset_all(self) -> None:
        before = self._keys.bindings
        self._choose(Bindings())
        if before.chosen:
            self._ask(
                self.tr("All keys are as they were at first."), self.tr("Undo"), partial(self._choose, before)
            )

    # --- Saying ---

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def _ask(self, text: str, offer: str, deed: Callable[[], object]) -> None:
        self._rest()
        self._say(text)
        self._deed = deed
        self.yes.setText(offer)
        self.yes.setAccessibleName(offer)
        self.yes.show()
        self.no.show()
        self.yes.setFocus()

    def _answer(self) -> None:
        self._deed()
        self.add.setFocus()
