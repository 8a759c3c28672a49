"""The form that adds evidence: a link, a file, or neither."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from annotator.app import commands
from annotator.domain.errors import InvalidError
from annotator.domain.evidence import EvidenceKind, Stance
from annotator.ui.panes.cards.addresses import host_of
from annotator.ui.panes.cards.fields import Choice, TextField
from annotator.ui.widgets import button

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId
    from annotator.ui.panes.cards.context import Context


class EvidenceForm(QFrame):
    """Fields of new evidence; what was typed stays with its claim until it is added or dropped."""

    def __init__(self, context: Context) -> None:
        """Begin closed."""
        super().__init__()
        self._context = context
        self._claim: ClaimId | None = None
        self._open: set[ClaimId] = set()
        self.kind = Choice(context.theme, self.tr("Kind of evidence"), EvidenceKind)
        self.stance = Choice(context.theme, self.tr("Stance"), Stance)
        self.url = TextField(context, self.tr("Link"), None, one_line=True)
        self.title = TextField(context, self.tr("Title"), None, one_line=True)
        self.publisher = TextField(context, self.tr("Publisher"), None, one_line=True)
        self.locator = TextField(context, self.tr("Page, paragraph or time"), None, one_line=True)
        self.excerpt = TextField(context, self.tr("Excerpt"), None)
        self.add = button(self.tr("Add"), self.add_now, "primary", name=self.tr("Add this evidence"))
        self.pick = button(self.tr("Choose a file…"), self._pick_file)
        self.drop = button(self.tr("Cancel"), self._close, "quiet")
        self.kind.show_value(EvidenceKind.WEB_PAGE)
        self.stance.show_value(Stance.SUPPORTS)
        self._lay_out()
        self.hide()

    @property
    def fields(self) -> dict[str, TextField]:
        """Return the text fields by the names that the command knows them under."""
        names = ("url", "title", "publisher", "locator", "excerpt")
        return {name: getattr(self, name) for name in names}

    def _lay_out(self) -> None:
        choices, buttons = QHBoxLayout(), QHBoxLayout()
        for part in (self.kind, self.stance):
            choices.addWidget(part)
        choices.addStretch(1)
        for control in (self.add, self.pick, self.drop):
            buttons.addWidget(control)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(choices)
        for field in self.fields.values():
            layout.addWidget(field)
            field.entered.connect(self.add_now)
            field.left.connect(self._context.leave)
        layout.addLayout(buttons)

    def begin(self, *, url: str = "", excerpt: str = "") -> None:
        """Open the form for the claim that is shown, with the focus in its first field."""
        if self._claim is None:
            return
        self._open.add(self._claim)
        self.show()
        for field, text in ((self.url, url), (self.excerpt, excerpt)):
            if text:
                field.setPlainText(text)
        self.url.setFocus()

    def show_claim(self, claim: Claim) -> None:
        """Show the form of a claim, if it is open there."""
        self._claim = claim.id
        for name, field in self.fields.items():
            field.show_text((claim.id, "evidence", name), "")
        self.setVisible(claim.id in self._open)

    def flush(self) -> None:
        """Keep what is being typed."""
        for field in self.fields.values():
            field.flush()

    def add_now(self) -> None:
        """Add what was typed, and close; what is refused stays as it was typed."""
        claim, typed = self._claim, {name: field.toPlainText() for name, field in self.fields.items()}
        if claim is None:
            return
        done = self._context.do(
            lambda: commands.add_evidence(
                self._context.library,
                claim=claim,
                kind=EvidenceKind(str(self.kind.value)),
                stance=Stance(str(self.stance.value)),
                title=typed["title"],
                url=_address(typed["url"]),
                publisher=typed["publisher"],
                locator=typed["locator"],
                excerpt=typed["excerpt"],
            )
        )
        if done:
            self._close()

    def _pick_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Evidence"))
        claim = self._claim
        if chosen and claim is not None:
            self._context.add_file(claim, Path(chosen))
            self._close()

    def _close(self) -> None:
        for field in self.fields.values():
            field.take()
        if self._claim is not None:
            self._open.discard(self._claim)
        self.hide()
        self._context.leave()


def _address(typed: str) -> str | None:
    """Return what was typed as an address; raises InvalidError for one that is none of the web."""
    address = typed.strip()
    if not address:
        return None
    if host_of(address) is None:
        raise InvalidError(
            reason=f"“{address}” is not a web address",
            remedy="Paste one that begins with http:// or https://.",
        )
    return address
