"""The dialogs of a window that change what is kept: preferences, who is at work, a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from annotator.app import commands, settings
from annotator.app.backups import folder_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from annotator.app.readback import ReadBack
    from annotator.app.settings import Settings
    from annotator.domain.handoff import Finding, Item
    from annotator.domain.ids import ClaimId, SourceId
    from annotator.domain.review import Review
    from annotator.domain.span import Span
    from annotator.ui.dialogs.handoff import HandOffDialog
    from annotator.ui.dialogs.preferences import Preferences
    from annotator.ui.dialogs.read_back import ReadBackSheet
    from annotator.ui.frame import Frame
    from annotator.ui.keys import Keys
    from annotator.ui.state import DeskState

WHO = frozenset({settings.REVIEWER_NAME.name, settings.REVIEWER_INITIALS.name})
"""The settings that say who is at work."""


class Openings(QObject):
    """Opens dialogs over one window; `setting_changed` carries the name of a setting, `place_wanted` a Span.

    `copy_wanted` is the copy to go back to once the window is closed, if one was chosen, and `again_wanted`
    says that another window shall follow. `sheet` shows what came back in a Word file, while it is open.
    """

    setting_changed = Signal(str)
    place_wanted = Signal(object)

    def __init__(self, window: QWidget, frame: Frame, state: DeskState, kept: Settings, keys: Keys) -> None:
        """Open over `window`, tell through `frame`."""
        super().__init__(window)
        self._window, self._frame, self._state, self._kept = window, frame, state, kept
        self._keys = keys
        self.copy_wanted: Path | None = None
        self.sheet: ReadBackSheet | None = None
        self.again_wanted = False
        self._hand_off: HandOffDialog | None = None
        self.setting_changed.connect(self._on_setting)

    def preferences(self) -> None:
        """Open the preferences; what is changed takes effect at once."""
        self._preferences().show()

    def keys(self) -> None:
        """Open the preferences at the page of the keys."""
        dialog = self._preferences()
        dialog.show_keys()
        dialog.show()

    def _preferences(self) -> Preferences:
        from annotator.ui.dialogs.preferences import Preferences

        dialog = Preferences(self._kept, self._keys, self._window)
        dialog.changed.connect(self.setting_changed)
        _passing(dialog)
        return dialog

    def restore(self) -> None:
        """Open the list of copies; going back to one closes the window, and whoever runs it goes on."""
        from annotator.ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(folder_of(self._state.library.path), self._frame, self._window)
        dialog.wanted.connect(self._go_back_to)
        _passing(dialog).open()

    def _go_back_to(self, copy: Path) -> None:
        self.copy_wanted = copy
        self._frame.close()

    def source(self, source: SourceId) -> None:
        """Open a source: its name, kind, aliases, note, and merging it with another."""
        from annotator.ui.dialogs.source import SourceDialog

        _passing(SourceDialog(self._state, source, self._window)).show()

    def sign_off(self) -> None:
        """Open what is to be signed of the article on the desk."""
        from annotator.ui.dialogs.sign_off import SignOffDialog

        desk = self._state.desk
        if desk is not None:
            dialog = SignOffDialog(self._state, self._frame, desk.article.id, self._window)
            dialog.finding_picked.connect(self._go_to_finding)
            _passing(dialog).show()

    def read_back(self, read: ReadBack, review: Review, import_anew: Callable[[], object]) -> None:
        """Open what came back in a Word file, beside its article; what is taken is one step with one Undo."""
        from annotator.ui.dialogs.read_back import ReadBackSheet

        if self.sheet is not None:
            self.sheet.close()
        self._state.open(read.export.article)
        library = self._state.library
        self.sheet = sheet = ReadBackSheet(read, review, self._window, read_only=library.read_only)
        sheet.wanted.connect(lambda keys: self._frame.guarded(lambda: self._take_back(read, keys))())
        sheet.claim_wanted.connect(self._go_to_claim)
        sheet.import_wanted.connect(import_anew)
        sheet.finished.connect(lambda _code: setattr(self, "sheet", None))
        _passing(sheet).show()

    def _take_back(self, read: ReadBack, keys: list[str]) -> None:
        done = commands.take_back(self._state.library, read=read, keys=keys)
        if done.rows:
            self._frame.tell_step(done)

    def _go_to_claim(self, claim: ClaimId) -> None:
        """Show a claim and its words, if it is still there."""
        desk = self._state.desk
        found = None if desk is None else desk.review.claim_by_id.get(claim)
        if found is not None:
            self._state.select(found.id)
            spans = (piece.span for mention in found.mentions for piece in mention.pieces)
            self._show(next((span for span in spans if span is not None), None))

    def _show(self, span: Span | None) -> None:
        if span is not None:
            self.place_wanted.emit(span)

    def hand_off(self) -> None:
        """Open the list of what is missing before the review of the article on the desk is handed over."""
        from annotator.ui.dialogs.handoff import HandOffDialog

        if self._hand_off is not None:
            self._hand_off.raise_()
            return
        dialog = HandOffDialog(self._state, self._window)
        dialog.item_picked.connect(self._go_to)
        dialog.sign_off_wanted.connect(self.sign_off)
        dialog.export_wanted.connect(self._frame.open_export)
        dialog.finished.connect(self._forget_hand_off)
        self._hand_off = dialog
        _passing(dialog).show()

    def _forget_hand_off(self) -> None:
        self._hand_off = None

    def _go_to_finding(self, finding: Finding) -> None:
        """Show the first thing that a finding is about."""
        for item in finding.items[:1]:
            self._go_to(item)

    def _go_to(self, item: Item) -> None:
        """Show a thing: its claim's card, and its words in the article."""
        if item.claim is not None:
            self._state.select(item.claim)
        self._show(item.span)

    def reviewer(self) -> None:
        """Ask who is at work."""
        from annotator.ui.dialogs.reviewer import ReviewerDialog

        dialog = ReviewerDialog(self._state.library.reviewer, self._window)
        dialog.accepted.connect(lambda: self._take_reviewer(*dialog.answer))
        _passing(dialog).open()

    def _take_reviewer(self, name: str, initials: str) -> None:
        self._frame.guarded(lambda: self._kept.set(settings.REVIEWER_NAME, name))()
        self._frame.guarded(lambda: self._kept.set(settings.REVIEWER_INITIALS, initials))()
        self._be(name, initials)

    def _on_setting(self, name: str) -> None:
        if name == settings.LANGUAGE.name:
            text = self.tr("The language changes with the next start.")
            self._frame.say(text, offer=self.tr("Start again"), deed=self._start_again, stay=True)
        if name in WHO:
            self._be(self._kept.get(settings.REVIEWER_NAME), self._kept.get(settings.REVIEWER_INITIALS))

    def _start_again(self) -> None:
        self.again_wanted = True
        self._frame.close()

    def _be(self, name: str, initials: str) -> None:
        library = self._state.library
        if name and not library.read_only:
            self._frame.guarded(lambda: commands.set_reviewer(library, name=name, initials=initials))()


def _passing(dialog: QDialog) -> QDialog:
    """Let a dialog be gone when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
