"""Asks once who is at work: comments, ticks and verdicts carry the initials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit

from annotator.ui.widgets import column, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.domain.marks import Reviewer


class ReviewerDialog(QDialog):
    """Two fields; initials follow the name until they are typed."""

    def __init__(self, known: Reviewer | None, parent: QWidget | None = None) -> None:
        """Begin with what is known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who is at work?"))
        self.name = QLineEdit("" if known is None else known.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.initials = QLineEdit("" if known is None else known.initials)
        self.initials.setAccessibleName(self.tr("Initials"))
        self.initials.setMaxLength(8)
        self.name.textEdited.connect(self._propose)
        self.name.textChanged.connect(lambda _text: self._judge())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        later = self._buttons.addButton(self.tr("Later"), QDialogButtonBox.ButtonRole.RejectRole)
        later.setAutoDefault(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(label(self.tr("Name")), self.name)
        form.addRow(label(self.tr("Initials")), self.initials)
        words = self.tr("Your verdicts, ticks and comments carry your initials. They stay on this machine.")
        layout = column(label(words, "soft", wrap=True), margins=(20, 18, 20, 14), spacing=14)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.setLayout(layout)
        self.setMinimumWidth(380)
        self._judge()

    def _propose(self, name: str) -> None:
        if not self.initials.isModified():
            self.initials.setText(initials_of(name))

    def _judge(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name.text().strip()))

    @property
    def answer(self) -> tuple[str, str]:
        """Return name and initials."""
        name = self.name.text().strip()
        return name, self.initials.text().strip() or initials_of(name)


def initials_of(name: str) -> str:
    """Return the first letters of a name's words, four at most."""
    return "".join(word[0] for word in name.split()[:4]).upper()
