"""The pane on the left: the articles of the library, and the sources of the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.app import queries
from annotator.ui.models.articles import SUMMARY, ArticlesFilter, ArticlesModel
from annotator.ui.models.sources import ROW, SourcesModel, source_rows
from annotator.ui.panes.articles import ArticleDelegate, ground_of_row
from annotator.ui.panes.paint import side_of, visual
from annotator.ui.panes.share_bars import bars_icon
from annotator.ui.theme import interface_font
from annotator.ui.widgets import button, column, label, row, search_field

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from annotator.domain.changes import Changes
    from annotator.ui.models.articles import Index
    from annotator.ui.models.sources import SourceRow
    from annotator.ui.state import DeskState
    from annotator.ui.theme import Theme

ARTICLE_TABLES = ("article", "claim", "verdict", "revision")
"""Tables whose changes show in the list of articles."""

ROW_HEIGHT = 26


class ActivatingList(QListView):
    """A list in which Enter does what a click does."""

    picked = Signal(QModelIndex)

    def __init__(self, name: str) -> None:
        """Take the name that a screen reader says."""
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.picked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keys begin at a row, and the focus be seen on it."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(
                self.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick the current row on Enter or Space."""
        if (
            event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
            and self.currentIndex().isValid()
        ):
            self.picked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class LibraryPane(QWidget):
    """Articles with their progress, a filter, and sources with their counts."""

    article_picked = Signal(str)
    source_picked = Signal(str)
    source_edit_wanted = Signal(str)
    shares_wanted = Signal()

    def __init__(self, state: DeskState, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what the state's library holds, and follow it."""
        super().__init__(parent)
        self.setObjectName("libraryPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state, self._theme = state, theme
        self._build_articles(theme)
        self._build_sources(theme)
        self._lay_out()
        state.opened.connect(self._on_opened)
        state.changed.connect(lambda _changes: self._show_sources())
        state.library_changed.connect(self._on_library_changed)
        self.reload()

    def _build_articles(self, theme: Theme) -> None:
        asked = self.tr("Filter articles")
        self.filter = search_field(asked, asked, self.tr("Clear"))
        self._model, self._proxy = ArticlesModel(self), ArticlesFilter(self)
        self._proxy.setSourceModel(self._model)
        self.filter.textChanged.connect(self._proxy.look_for)
        self.articles = ActivatingList(self.tr("Articles"))
        self.articles.setModel(self._proxy)
        self._delegate = ArticleDelegate(theme, self.articles)
        self.articles.setItemDelegate(self._delegate)
        self.articles.picked.connect(lambda index: self.article_picked.emit(index.data(SUMMARY).id))

    def _build_sources(self, theme: Theme) -> None:
        self._sources_model = SourcesModel(self)
        self.sources = ActivatingList(self.tr("Sources in this article"))
        self.sources.setModel(self._sources_model)
        self._source_delegate = SourceDelegate(theme, self.sources)
        self.sources.setItemDelegate(self._source_delegate)
        self.sources.picked.connect(lambda index: self.source_picked.emit(index.data(ROW).key))
        self.sources.doubleClicked.connect(self._edit_source)
        self.sources.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sources.customContextMenuRequested.connect(self._offer_source)
        self._sources_heading = QWidget()
        told = self.tr("Who carries how much of the text")
        self.shares = button("", self.shares_wanted.emit, "quiet", name=told)
        self.shares.setToolTip(told)
        self.shares.setIcon(bars_icon(theme))
        self.shares.setFixedWidth(26)
        heading = label(self.tr("SOURCES IN THIS ARTICLE"), "heading")
        self._sources_heading.setLayout(row(heading, 1, self.shares, margins=(16, 8, 4, 2), spacing=0))

    def _edit_source(self, index: QModelIndex) -> None:
        row: SourceRow = index.data(ROW)
        if not row.is_gap:
            self.source_edit_wanted.emit(row.key)

    def _offer_source(self, at: QPoint) -> None:
        """Offer what can be done with the source under the pointer."""
        index = self.sources.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Show its claims"), lambda: self.source_picked.emit(index.data(ROW).key))
        if not index.data(ROW).is_gap:
            menu.addAction(self.tr("Edit or merge…"), lambda: self._edit_source(index))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.sources.viewport().mapToGlobal(at))

    def show_source(self, key: str) -> None:
        """Choose a source in the list and show its claims."""
        index = self._sources_model.index_of(key)
        if index.isValid():
            self.sources.setCurrentIndex(index)
            self.source_picked.emit(key)

    def _lay_out(self) -> None:
        heading = label(self.tr("ARTICLES"), "heading")
        top = QWidget()
        top.setLayout(column(heading, self.filter, margins=(16, 16, 14, 4), spacing=8))
        layout = column(top, spacing=0)
        layout.addWidget(self.articles, 3)
        layout.addWidget(self._sources_heading)
        layout.addWidget(self.sources, 2)
        self.setLayout(layout)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = self._delegate.theme = self._source_delegate.theme = theme
        self.shares.setIcon(bars_icon(theme))
        self._show_sources()
        self.articles.viewport().update()

    def reload(self) -> None:
        """Read the articles again."""
        self._model.show(queries.articles(self._state.library))
        self._mark_open()
        self._show_sources()

    def _on_library_changed(self, changes: Changes) -> None:
        if changes.touches(*ARTICLE_TABLES):
            self._model.show(queries.articles(self._state.library))
            self._mark_open()

    def _on_opened(self) -> None:
        self._mark_open()
        self._show_sources()

    def _mark_open(self) -> None:
        desk = self._state.desk
        if desk is None:
            self.articles.clearSelection()
            return
        index: QModelIndex = self._proxy.mapFromSource(self._model.row_of(desk.article.id))
        self.articles.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _show_sources(self) -> None:
        desk = self._state.desk
        rows = [] if desk is None else source_rows(desk, self._theme)
        self._sources_model.show(rows)
        for part in (self.sources, self._sources_heading):
            part.setVisible(bool(rows))


class SourceDelegate(QStyledItemDelegate):
    """Paints a source: a square in its colour, its name, its count."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Paint in this theme."""
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of all rows."""
        return QSize(180, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: SourceRow = index.data(ROW)
        box = QRectF(option.rect).adjusted(10, 1, -10, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground_of_row(painter, box, option, self.theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(row.colour)
        self._sign(painter, visual(QRectF(box.left() + 8, box.center().y() - 4, 8, 8), box), row)
        painter.setFont(interface_font(9.5))
        painter.setPen(row.colour if row.is_gap else self.theme.colours.text)
        words = visual(box.adjusted(24, 0, -34, 0), box)
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, side_of(end=False) | Qt.TextFlag.TextSingleLine, name)
        painter.setPen(self.theme.colours.soft)
        count = visual(box.adjusted(0, 0, -6, 0), box)
        painter.drawText(count, side_of(end=True), str(row.count))
        painter.restore()

    def _sign(self, painter: QPainter, box: QRectF, row: SourceRow) -> None:
        if row.is_gap:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, 1.5, 1.5)
