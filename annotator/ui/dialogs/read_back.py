"""What came back in a Word file: each change with what stood before and after, taken all or some at once.

Not modal: the article stays in reach, and a click on a claim's heading shows it there.
"""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from annotator.app.readback import NOTICES, ReadBack, State
from annotator.ui.dialogs.read_back_row import ChangeRow, bold, translated
from annotator.ui.style import look
from annotator.ui.widgets import button, column, label, row
from annotator.ui.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from annotator.app.readback import Change
    from annotator.domain.review import Review

SIZE = (760, 680)
BATCH = 20
"""Claims whose changes are laid out at a time: thousands would hold the window up."""

QUOTED = 90
"""Code points of a claim's words in its heading."""

DOCUMENTS = {"report": "review report", "checking": "checking copy", "checked": "checked copy"}


class ReadBackSheet(QDialog):
    """Choose and go: `wanted` carries the keys of the changes to take, `claim_wanted` a claim to be shown.

    `import_wanted` asks for the file as a new article instead.
    """

    wanted = Signal(object)
    claim_wanted = Signal(str)
    import_wanted = Signal()

    def __init__(self, read: ReadBack, review: Review, parent: QWidget, *, read_only: bool = False) -> None:
        """Begin with everything chosen that deletes nothing."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read back: {name}").format(name=read.name))
        self.setModal(False)
        self._read, self._review, self._read_only = read, review, read_only
        self.rows: list[ChangeRow] = []
        self.take = button("", self._take, "primary")
        self._list = QVBoxLayout()
        self._lay_out()
        self._waiting = self._groups()
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._fill)
        self._fill()
        self.resize(*SIZE)

    # --- Laying out ---

    def _lay_out(self) -> None:
        layout = column(*self._head(), margins=(20, 16, 20, 14), spacing=8)
        self._list.setContentsMargins(0, 2, 8, 8)
        self._list.setSpacing(8)
        self.area = _Cards(self._list)
        self.area.setAccessibleName(self.tr("Changes"))
        layout.addWidget(self.area, 1)
        layout.addWidget(self._foot())
        self.setLayout(layout)

    def _head(self) -> Iterator[QWidget]:
        title = label(self._review.article.details.title or self.tr("Untitled"), wrap=True)
        title.setFont(bold(13))
        yield title
        yield label(self._told(), "soft", wrap=True)
        for notice in self._read.notices:
            words = translated(NOTICES[notice.what]).format(number=notice.number)
            yield label(f"⚠ {words}", "warning", wrap=True)
        if not self._read.changes:
            yield label(self.tr("Nothing else was changed in it."), wrap=True)

    def _told(self) -> str:
        read = self._read
        at = QDateTime.fromString(read.export.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        return self.tr("{document}, exported {when} · recognised {how}").format(
            document=translated(DOCUMENTS.get(read.export.document, read.export.document)).capitalize(),
            when=QLocale().toString(at, QLocale.FormatType.ShortFormat),
            how=ChangeRow.how(read.how),
        )

    def _foot(self) -> QWidget:
        foot = QWidget()
        anew = button(self.tr("Import as a new article"), self._import, "quiet")
        everything = button(self.tr("All"), lambda: self._choose(on=True), name=self.tr("Choose all"))
        nothing = button(self.tr("None"), lambda: self._choose(on=False), name=self.tr("Choose none"))
        close = button(self.tr("Close"), self.reject)
        foot.setLayout(row(everything, nothing, anew, 1, close, self.take))
        self.take.setDefault(True)
        return foot

    def _groups(self) -> Iterator[QWidget]:
        """Yield a card for each claim with its changes, the article's own last."""
        for number, changes in groupby(self._read.changes, key=lambda change: change.number):
            listed = list(changes)
            card = QFrame()
            look(card, "group")
            layout = column(self._heading(number, listed[0]), margins=(14, 8, 14, 8), spacing=2)
            for change in listed:
                made = ChangeRow(change)
                made.toggled.connect(self._count)
                self.rows.append(made)
                layout.addWidget(made)
            card.setLayout(layout)
            yield card

    def _heading(self, number: int | None, change: Change) -> QWidget:
        """Return the heading of a claim's changes, which shows the claim; the rest is on the article."""
        claim = None if change.claim is None else self._review.claim_by_id.get(change.claim)
        if claim is None:
            text = self.tr("The article") if number is None else self.tr("Claim {n}").format(n=number)
            return label(text, "title")
        words = " ".join(claim.quote.split())
        quote = words if len(words) <= QUOTED else f"{words[: QUOTED - 1].rstrip()}…"
        text = self.tr("Claim {n} · {words}").format(n=claim.number, words=quote)
        link = button(text.replace("&", "&&"), lambda: self.claim_wanted.emit(claim.id), "link")
        link.setAccessibleName(self.tr("Show claim {n}").format(n=claim.number))
        return link

    def _fill(self) -> None:
        """Lay out the next cards, and go on when the window has nothing else to do."""
        parts = list(islice(self._waiting, BATCH))
        for part in parts:
            self._list.addWidget(part)
        self.area.fit()
        if len(parts) == BATCH:
            self._more.start()
        else:
            self._more.stop()
        self._count()

    # --- Choosing ---

    @property
    def chosen(self) -> list[str]:
        """Return the keys of the changes that are ticked; those not laid out yet count as they begin."""
        laid_out = {row.change.key for row in self.rows}
        later = [change.key for change in self._read.offered if change.key not in laid_out]
        return [row.change.key for row in self.rows if row.is_chosen] + later

    def _choose(self, *, on: bool) -> None:
        """Tick all that deletes nothing, or untick everything."""
        for one in self.rows:
            one.choose(on=on and not one.change.is_removal)

    def _count(self) -> None:
        number = len(self.chosen)
        self.take.setText(counted("ReadBackSheet", number, "Take {n} change", "Take {n} changes"))
        self.take.setEnabled(number > 0 and not self._read_only)
        self.take.setVisible(any(change.state is State.NEW for change in self._read.changes))

    def _take(self) -> None:
        chosen = self.chosen
        self.accept()
        self.wanted.emit(chosen)

    def _import(self) -> None:
        self.reject()
        self.import_wanted.emit()


class _Cards(QScrollArea):
    """A column of cards as wide as the view and as high as their wrapped words make it."""

    def __init__(self, cards: QVBoxLayout) -> None:
        super().__init__()
        self._page, self._cards = QWidget(), cards
        look(self._page, "chrome")
        self._page.setLayout(cards)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(self._page)

    def fit(self) -> None:
        """Give the page the height that its cards need at this width: Qt would take that of the narrowest."""
        width = self.viewport().width()
        self._page.resize(width, self._cards.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
