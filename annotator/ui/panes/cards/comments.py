"""The thread of comments on the claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.app import commands
from annotator.domain.marks import Audience, CommentKind, Subject
from annotator.domain.threads import threaded
from annotator.ui.panes.cards.fields import Choice, TextField
from annotator.ui.panes.cards.parts import Link, Words, discard, heading, shown_time
from annotator.ui.theme import interface_font
from annotator.ui.widgets import button, label
from annotator.ui.words import word

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.domain.claim import Claim
    from annotator.domain.ids import ClaimId, CommentId
    from annotator.domain.marks import Comment
    from annotator.ui.panes.cards.context import Context

INDENT = 14
"""How far replies stand in, in pixels."""


class Comments(QWidget):
    """Comments of a claim with their replies, and a field for the next one."""

    def __init__(self, context: Context) -> None:
        """Show no claim yet."""
        super().__init__()
        self._context = context
        self.rows: dict[CommentId, CommentRow] = {}
        self.writing = Writing(context)
        head, self._title = heading(context, self.tr("Comments"), "comment")
        self.begin = Link(
            context.theme, self.tr("Write…"), self.writing.begin, name=self.tr("Comment on the claim")
        )
        head.addWidget(self.begin)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._list)
        layout.addWidget(self.writing)

    def show_claim(self, desk: Desk, claim: Claim) -> None:
        """Show the thread of a claim."""
        thread = threaded(desk.comments_on(Subject.CLAIM, claim.id))
        shown = {said.comment.id: (said.comment, said.depth) for said in thread}
        for key in [key for key in self.rows if key not in shown]:
            discard(self._list, self.rows.pop(key))
        for place, (key, (comment, depth)) in enumerate(shown.items()):
            if key not in self.rows:
                self.rows[key] = CommentRow(self._context, self.writing)
            self._list.insertWidget(place, self.rows[key])
            self.rows[key].show_comment(desk, comment, depth)
        self.writing.show_claim(claim)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.writing.flush()


class CommentRow(QWidget):
    """One comment: who, when and for whom; what; and what can be done with it."""

    def __init__(self, context: Context, writing: Writing) -> None:
        """Show nothing yet; replies are written in `writing`."""
        super().__init__()
        self._context, self._writing = context, writing
        self._comment: Comment | None = None
        self._meta = Words(context.theme, interface_font(8.5), own_way=False)
        self._meta.setEnabled(False)
        self.words = Words(context.theme, interface_font(9.25))
        theme = context.theme
        self.reply = Link(theme, self.tr("Reply"), self._reply)
        self.resolve = Link(theme, self.tr("Resolve"), self._resolve)
        self.remove = Link(theme, "×", self._remove, name=self.tr("Delete the comment"))
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._meta, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self.reply, self.resolve):
            below.addWidget(part)
        below.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addWidget(self.words)
        self._column.addLayout(below)

    def show_comment(self, desk: Desk, comment: Comment, depth: int) -> None:
        """Show a comment at a depth of its thread."""
        self._comment = comment
        self._column.setContentsMargins(INDENT * min(depth, 3), 0, 0, 0)
        self._meta.show_words("", self._particulars(desk, comment))
        self.words.show_words(*(("", comment.text) if comment.resolved else (comment.text, "")))
        self.resolve.setVisible(comment.reply_to is None)
        self.resolve.setText(self.tr("Reopen") if comment.resolved else self.tr("Resolve"))
        self.resolve.setAccessibleName(self.resolve.text())

    def _particulars(self, desk: Desk, comment: Comment) -> str:
        who = desk.reviewers[comment.by].initials if comment.by in desk.reviewers else ""
        private = self.tr("private") if comment.audience is Audience.PRIVATE else ""
        resolved = self.tr("resolved") if comment.resolved else ""
        kind = "" if comment.reply_to is not None else word(comment.kind)
        parts = (who, kind, private, resolved, shown_time(comment.at))
        return " · ".join(part for part in parts if part)

    def _reply(self) -> None:
        if self._comment is not None:
            self._writing.begin(reply_to=self._comment)

    def _resolve(self) -> None:
        comment = self._comment
        if comment is not None:
            wanted = not comment.resolved
            self._context.do(
                lambda: commands.resolve(self._context.library, comment=comment.id, resolved=wanted)
            )

    def _remove(self) -> None:
        comment = self._comment
        if comment is not None:
            self._context.do(lambda: commands.remove_comment(self._context.library, comment=comment.id))


class Writing(QWidget):
    """The field for a comment; what was typed stays with its claim until it is sent or dropped."""

    def __init__(self, context: Context) -> None:
        """Begin closed."""
        super().__init__()
        self._context = context
        self._claim: ClaimId | None = None
        self._open: dict[ClaimId, Comment | None] = {}
        self._private: set[ClaimId] = set()
        self.to = label("", "soft", wrap=True)
        self.field = TextField(context, self.tr("Comment"), None)
        self.kind = Choice(context.theme, self.tr("Kind of comment"), CommentKind)
        self.kind.show_value(CommentKind.NOTE)
        self.private = QCheckBox(self.tr("private"))
        self.private.setAccessibleName(self.tr("Private comment"))
        self.private.setToolTip(self.tr("Private comments never leave this library."))
        self.private.toggled.connect(self._keep_private)
        self.send = button(self.tr("Comment"), self._send, "primary", name=self.tr("Save the comment"))
        self.drop = button(self.tr("Cancel"), self._close, "quiet")
        self.field.entered.connect(self._send)
        self.field.left.connect(context.leave)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for part in (self.kind, self.private):
            row.addWidget(part)
        row.addStretch(1)
        for control in (self.drop, self.send):
            row.addWidget(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setSpacing(4)
        layout.addWidget(self.to)
        layout.addWidget(self.field)
        layout.addLayout(row)

    def begin(self, *, reply_to: Comment | None = None) -> None:
        """Open the field, for a reply or for a comment of its own."""
        if self._claim is not None:
            self._open[self._claim] = reply_to
            if reply_to is not None and reply_to.audience is Audience.PRIVATE:
                self.private.setChecked(True)
            self._show_open()
            self.field.setFocus()

    def show_claim(self, claim: Claim) -> None:
        """Show the field of a claim, if it is open there."""
        if claim.id != self._claim:
            self._claim = claim.id
            self.private.setChecked(claim.id in self._private)
        self.field.show_text((claim.id, "comment"), "")
        self._show_open()

    def _show_open(self) -> None:
        reply_to = self._open.get(self._claim) if self._claim is not None else None
        self.setVisible(self._claim in self._open)
        self.to.setVisible(reply_to is not None)
        self.to.setText(self.tr("Reply to: {text}").format(text=reply_to.text[:80]) if reply_to else "")
        self.kind.setVisible(reply_to is None)

    def _keep_private(self, is_private: bool) -> None:
        """Remember for whom the draft of each claim is, so that none is shown to others by mistake."""
        if self._claim is not None:
            (self._private.add if is_private else self._private.discard)(self._claim)

    def flush(self) -> None:
        """Keep what is being typed."""
        self.field.flush()

    def _send(self) -> None:
        claim, text = self._claim, self.field.toPlainText()
        if claim is None:
            return
        reply_to = self._open.get(claim)
        kind = CommentKind.NOTE if reply_to else CommentKind(str(self.kind.value))
        audience = Audience.PRIVATE if self.private.isChecked() else Audience.SHARED
        done = self._context.do(
            lambda: commands.comment(
                self._context.library,
                subject=Subject.CLAIM,
                on=claim,
                text=text,
                kind=kind,
                audience=audience,
                reply_to=reply_to.id if reply_to else None,
            )
        )
        if done:
            self._close()

    def _close(self) -> None:
        self.field.take()
        if self._claim is not None:
            self._open.pop(self._claim, None)
        self.private.setChecked(False)
        self.kind.show_value(CommentKind.NOTE)
        self._show_open()
        self._context.leave()
