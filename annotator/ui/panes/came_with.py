"""What came with an article beside its text: what the file says of itself, what was left out, its comments.

Each stands on a tab of its own beside the sections, when there is any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QStackedWidget, QWidget

from annotator.app import commands, intakes
from annotator.app.intakes import Came, Hold
from annotator.importers.draft import Offer, Why
from annotator.ui.errors import attempt
from annotator.ui.panes.checklist import Checklist, CheckRow
from annotator.ui.style import look
from annotator.ui.widgets import button, column, label, row

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.ui.state import DeskState

TAB_PAD = 20
"""Room beside the words of a tab, in pixels."""

MARKS = ("claim", "tick", "correction", "sign_off", "article", "revision")
"""Tables whose changes may change what can be done with the blocks, and what of the details is used."""


class CameWith(QWidget):
    """Tabs over one list each: the sections, which are given, and what came with the article."""

    def __init__(self, state: DeskState, sections: QWidget, parent: QWidget | None = None) -> None:
        """Follow the open article."""
        super().__init__(parent)
        self._state = state
        self._came = Came()
        self._stack, self._group = QStackedWidget(), QButtonGroup(self)
        self._tabs: dict[str, QPushButton] = {}
        self._build(sections)
        state.opened.connect(self._read)
        state.changed.connect(self._on_changed)
        self._read()

    def _build(self, sections: QWidget) -> None:
        self.left_out = Checklist(self.tr("Left out of the text"))
        self.said = Checklist(self.tr("What the file says of itself"))
        self.comments = Checklist(self.tr("Comments in the file"))
        self._reason = label("", "soft", wrap=True)
        self.take_all: QPushButton = button(self.tr("Take all over"), self._take_all)
        told = self.tr("What the file says of itself. Tick what is right; it goes into the fields above.")
        kept = self.tr("Comments came with the file. Those that you tick become comments of the review.")
        foot = QWidget()
        foot.setLayout(row(self.take_all, 1))
        self._add("sections", sections)
        self._add("left_out", self._page(self._reason, self.left_out))
        self._add("said", self._page(label(told, "soft", wrap=True), self.said))
        self._add("comments", self._page(label(kept, "soft", wrap=True), self.comments, foot))
        tabs = QWidget()
        tabs.setLayout(row(*self._group.buttons(), 1, spacing=2))
        layout = column(tabs, spacing=6)
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self.left_out.ticked.connect(self._put_back)
        self.said.ticked.connect(self._confirm)
        self.comments.ticked.connect(lambda number, _on: self._take([number]))

    def _page(self, head: QLabel, list_: Checklist, foot: QWidget | None = None) -> QWidget:
        page = QWidget()
        layout = column(head)
        layout.addWidget(list_, 1)
        if foot is not None:
            layout.addWidget(foot)
        page.setLayout(layout)
        return page

    def _add(self, name: str, page: QWidget) -> None:
        tab = QPushButton(autoDefault=False)
        tab.setCheckable(True)
        look(tab, "tab")
        tab.clicked.connect(lambda _checked=False: self.show_tab(name))
        self._group.addButton(tab)
        self._tabs[name] = tab
        self._stack.addWidget(page)

    def show_tab(self, name: str) -> None:
        """Show sections, left_out, said or comments."""
        self._stack.setCurrentIndex(list(self._tabs).index(name))
        self._tabs[name].setChecked(True)

    @property
    def tab(self) -> str:
        """Return the name of the tab that is shown."""
        return list(self._tabs)[self._stack.currentIndex()]

    @property
    def tabs(self) -> dict[str, QPushButton]:
        """Return the tabs by their names."""
        return self._tabs

    @property
    def came(self) -> Came:
        """Return what came with the open article."""
        return self._came

    @property
    def asks(self) -> bool:
        """Say whether there is something for a person to look at: what was left out, or comments."""
        return bool(self._came.record.left_out or self._came.comments)

    # --- Reading and showing ---

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("intake"):
            self._read_again()
        elif changes.touches(*MARKS):
            self._show()

    def _read(self) -> None:
        """Read what came with the article that was opened, and begin with what asks most for a look."""
        self._read_again()
        wanted = ("left_out", "comments", "said") if self._hold() is Hold.FREE else ()
        self.show_tab(next((name for name in wanted if not self._tabs[name].isHidden()), "sections"))

    def _read_again(self) -> None:
        desk, library = self._state.desk, self._state.library
        found = None
        if desk is not None:
            article = desk.article.id
            found = attempt(self, lambda: intakes.came_with(library, article=article))
        self._came = found or Came()
        self._show()

    def _hold(self) -> Hold:
        desk = self._state.desk
        if desk is None:
            return Hold.OUTDATED
        review = desk.review
        marked = bool(desk.claims or desk.ticks or review.corrections or review.sign_offs)
        return self._came.hold(review, marked=marked)

    def _show(self) -> None:
        hold = self._hold()
        self._reason.setText(self._told(hold))
        self.left_out.model_.show(self._block_rows(hold))
        self.said.model_.show(self._offer_rows())
        self.comments.model_.show(self._comment_rows())
        self.take_all.setEnabled(any(row.enabled for row in self.comments.model_.rows))
        self._name_tabs()

    def _name_tabs(self) -> None:
        for name, text, list_ in (
            ("sections", self.tr("Sections"), None),
            ("left_out", self.tr("Left out"), self.left_out),
            ("said", self.tr("The file says"), self.said),
            ("comments", self.tr("Comments"), self.comments),
        ):
            count = 0 if list_ is None else len(list_.model_.rows)
            self._name_tab(self._tabs[name], f"{text} {count}" if count else text)
            self._tabs[name].setVisible(list_ is None or bool(count))
        if self._tabs[self.tab].isHidden():
            self.show_tab("sections")

    def _name_tab(self, tab: QPushButton, text: str) -> None:
        tab.setText(text)
        tab.setAccessibleName(text)
        font = tab.font()
        font.setWeight(font.Weight.DemiBold)  # As it is once it is chosen.
        tab.setMinimumWidth(QFontMetrics(font).horizontalAdvance(text) + TAB_PAD)

    def _told(self, hold: Hold) -> str:
        texts = {
            Hold.FREE: self.tr("Not in the text. Tick what belongs to the article: it goes to its place."),
            Hold.MARKED: self.tr(
                "Marks stand on the text already: what you tick makes a new revision, with all marks in it."
            ),
            Hold.OUTDATED: self.tr(
                "The article has a newer text by now, so nothing of its first file can be put back."
            ),
        }
        return texts[hold]

    def _block_rows(self, hold: Hold) -> tuple[CheckRow, ...]:
        notes = {
            Why.HEADER: self.tr("header of the pages"),
            Why.FOOTER: self.tr("footer of the pages"),
            Why.HIDDEN: self.tr("hidden in the document"),
            Why.PROMPT: self.tr("prompt that nobody has filled in"),
            Why.PAGE: "",  # As the notes of the import say.
        }
        return tuple(
            CheckRow(
                block.place,
                block.text,
                notes[block.why or Why.PAGE],
                block.place in self._came.put_back,
                hold is not Hold.OUTDATED,
            )
            for block in self._came.record.left_out
        )

    def _offer_rows(self) -> tuple[CheckRow, ...]:
        desk = self._state.desk
        if desk is None:
            return ()
        return tuple(self._offer_row(offer) for offer in self._came.record.offers)

    def _offer_row(self, offer: Offer) -> CheckRow:
        names = {
            "title": self.tr("Title"),
            "byline": self.tr("Byline"),
            "published": self.tr("Published on"),
            "url": self.tr("Address"),
            "language": self.tr("Language"),
            "site": self.tr("Site, for the agency"),
        }
        details = None if self._state.desk is None else self._state.desk.article.details
        used = details is not None and intakes.is_used(offer, details)
        sure = used and offer.field in self._came.confirmed
        state = self.tr("confirmed") if sure else self.tr("in use, not confirmed") if used else ""
        says = self.tr("{field}, says {who}").format(field=names[offer.field], who=offer.says)
        note = " · ".join(part for part in (says, state) if part)
        return CheckRow(offer, offer.value, note, sure, enabled=not sure)

    def _comment_rows(self) -> tuple[CheckRow, ...]:
        rows = []
        for number, note in self._came.comments:
            taken = number in self._came.taken
            about = self.tr("on “{words}”").format(words=note.quoted[:60]) if note.quoted else ""
            done = self.tr("taken over") if taken else ""
            said = " · ".join(part for part in (note.author, about, done) if part)
            rows.append(CheckRow(number, note.text, said, taken, not taken))
        return tuple(rows)

    # --- Deeds ---

    def _put_back(self, place: int, on: bool) -> None:
        desk = self._state.desk
        if desk is not None:
            article, deed = desk.article.id, commands.put_back if on else commands.leave_out
            attempt(self, lambda: deed(self._state.library, article=article, places=[place]))

    def _confirm(self, offer: Offer, _on: bool) -> None:
        desk = self._state.desk
        if desk is not None:
            article, library = desk.article.id, self._state.library
            attempt(
                self,
                lambda: commands.confirm_detail(
                    library, article=article, field=offer.field, value=offer.value
                ),
            )

    def _take(self, numbers: list[int]) -> None:
        desk = self._state.desk
        if desk is not None:
            article = desk.article.id
            attempt(self, lambda: commands.take_notes(self._state.library, article=article, numbers=numbers))

    def _take_all(self) -> None:
        self._take([number for number, _ in self._came.comments])
