"""What bears on the claim: the evidence of the open card, and the form that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.evidence import Stance
from annotator.ui.panes.cards.evidence_form import EvidenceForm
from annotator.ui.panes.cards.fields import Choice, Key, TextField
from annotator.ui.panes.cards.icons import KindIcon
from annotator.ui.panes.cards.opening import Opening
from annotator.ui.panes.cards.parts import Link, Words, discard, heading
from annotator.ui.theme import interface_font
from annotator.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim
    from annotator.domain.evidence import Evidence, EvidenceLink
    from annotator.domain.ids import LinkId
    from annotator.ui.panes.cards.context import Context

HASH_SHOWN = 8
"""Hexadecimal digits of a file's SHA-256 that are shown."""


class EvidenceSection(QWidget):
    """The evidence of a claim: a click on a piece shows its fields."""

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        self.rows: dict[LinkId, EvidenceRow] = {}
        self.form = EvidenceForm(context)
        self.add = Link(
            context.theme, self.tr("Add…"), self.form.begin, name=self.tr("Add evidence to the claim")
        )
        head, _ = heading(context, self.tr("Evidence"), "evidence")
        head.addWidget(self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._list)
        layout.addWidget(self.form)

    def show_claim(self, desk: Desk, claim: Claim) -> None:
        """Show the evidence of a claim; rows that stay keep what is being typed."""
        links = {link.id: link for link in claim.evidence if link.evidence in desk.evidence}
        for key in [key for key in self.rows if key not in links]:
            row = self.rows.pop(key)
            row.flush()
            discard(self._list, row)
        for key, link in links.items():
            if key not in self.rows:
                self.rows[key] = EvidenceRow(self._context, desk.evidence[link.evidence])
                self._list.addWidget(self.rows[key])
            self.rows[key].show_link(desk.evidence[link.evidence], link)
        self.form.show_claim(claim)

    def flush(self) -> None:
        """Save what is being typed."""
        for row in self.rows.values():
            row.flush()
        self.form.flush()


class EvidenceRow(QWidget):
    """One piece of evidence: what it is, and its fields while it is open."""

    def __init__(self, context: Context, evidence: Evidence) -> None:
        """Begin closed."""
        super().__init__()
        self._context, self._evidence = context, evidence
        self._link: EvidenceLink | None = None
        self.words = Words(context.theme, interface_font(9), most=300)
        self.words.clicked.connect(self.toggle)
        self.fields: EvidenceFields | None = None
        icon = KindIcon(context.theme, evidence.kind)
        icon.setToolTip(word(evidence.kind))
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(row)

    def show_link(self, evidence: Evidence, link: EvidenceLink) -> None:
        """Show a piece of evidence and how it bears on the claim."""
        self._evidence, self._link = evidence, link
        self.words.show_words(
            evidence.title or evidence.url or self.tr("untitled"), particulars(evidence, link)
        )
        if self.fields is not None:
            self.fields.show_link(evidence, link)

    def toggle(self) -> None:
        """Show the fields, or hide them; they are made when they are first shown."""
        if self._link is None:
            return
        if self.fields is None:
            self.fields = EvidenceFields(self._context)
            self.fields.show_link(self._evidence, self._link)
            self.fields.hide()
            self._column.addWidget(self.fields)
        self.fields.flush()
        self.fields.setVisible(self.fields.isHidden())
        self._select(chosen=self.fields.isVisible())

    def _select(self, *, chosen: bool) -> None:
        """Let the piece that is open be the one that words are ticked with."""
        state, key = self._context.state, self._evidence.id
        if chosen or state.evidence == key:
            state.evidence = key if chosen else None

    def flush(self) -> None:
        """Save what is being typed."""
        if self.fields is not None:
            self.fields.flush()


def particulars(evidence: Evidence, link: EvidenceLink) -> str:
    """Return what is said of a piece of evidence in one line: stance, place, publisher, hash."""
    digest = f"sha-256 {evidence.sha256[:HASH_SHOWN]}…" if evidence.sha256 else ""
    parts = (evidence.publisher, word(link.stance), link.locator, digest)
    return " · ".join(part for part in parts if part)


class EvidenceFields(QWidget):
    """Stance, place, excerpt and note of a link, and the ways to what it names."""

    def __init__(self, context: Context) -> None:
        """Show nothing yet."""
        super().__init__()
        self._context = context
        self._link: EvidenceLink | None = None
        self.stance = Choice(context.theme, self.tr("Stance"), Stance)
        self.stance.picked.connect(lambda value: self._set(stance=value))
        self.locator = TextField(
            context, self.tr("Page, paragraph or time"), self._saver("locator"), one_line=True
        )
        self.excerpt = TextField(context, self.tr("Excerpt"), self._saver("excerpt"))
        self.note = TextField(context, self.tr("Note"), self._saver("note"))
        self.opening = Opening(context)
        self.remove = Link(
            context.theme, self.tr("Remove"), self._remove, name=self.tr("Remove this evidence")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.stance)
        first.addWidget(self.locator, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 2, 0, 6)
        layout.setSpacing(4)
        layout.addLayout(first)
        for field in (self.excerpt, self.note):
            layout.addWidget(field)
        for field in (self.locator, self.excerpt, self.note):
            field.left.connect(self._context.leave)
            field.entered.connect(self._context.leave)
        last = QHBoxLayout()
        last.addWidget(self.opening, 1)
        last.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(last)

    def show_link(self, evidence: Evidence, link: EvidenceLink) -> None:
        """Show the fields of a link."""
        self._link = link
        self.stance.show_value(link.stance)
        self.locator.show_text((link.id, "locator"), link.locator)
        self.excerpt.show_text((link.id, "excerpt"), link.excerpt)
        self.note.show_text((link.id, "note"), link.note)
        self.opening.show_evidence(evidence)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in (self.locator, self.excerpt, self.note):
            field.flush()

    def _saver(self, field: str) -> Callable[[Key, str], bool]:
        return lambda _key, text: self._set(**{field: text})

    def _set(self, **fields: object) -> bool:
        link = self._link
        if link is None:
            return False
        return self._context.do(lambda: commands.edit_link(self._context.library, link=link.id, **fields))

    def _remove(self) -> None:
        link = self._link
        if link is not None:
            self._context.do(lambda: commands.unlink_evidence(self._context.library, link=link.id))
