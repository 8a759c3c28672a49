"""The main window: puts the panes together and carries out what deeds ask of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from annotator.app import commands, history, queries, settings
from annotator.app.jobs import Bug, JobRunner
from annotator.domain.errors import UserError
from annotator.domain.ids import ArticleId
from annotator.ui import arranging, sentences
from annotator.ui import theme as themes
from annotator.ui.actions import by_id
from annotator.ui.article.view import ArticleView
from annotator.ui.bridge import Bridge
from annotator.ui.covering import Covering
from annotator.ui.empty import EmptyDesk
from annotator.ui.errors import attempt
from annotator.ui.finder import Finder
from annotator.ui.hands import Hands
from annotator.ui.intake import Intake
from annotator.ui.keys import Keys
from annotator.ui.menus import Menus
from annotator.ui.openings import Openings
from annotator.ui.outgoing import Outgoing
from annotator.ui.panes.beside import Beside
from annotator.ui.panes.cards.pane import CardsPane
from annotator.ui.panes.corrections import CorrectionsPane
from annotator.ui.panes.details import DetailsPane
from annotator.ui.panes.history import HistoryPane
from annotator.ui.panes.library import LibraryPane
from annotator.ui.panes.notice import Notice
from annotator.ui.panes.shares import SharesPane
from annotator.ui.panes.status import StatusBar
from annotator.ui.panes.suggesting import SuggestionBar
from annotator.ui.progress import JobBar
from annotator.ui.rewording import Rewording
from annotator.ui.state import DeskState
from annotator.ui.style import sheet
from annotator.ui.suggestions import Suggestions
from annotator.ui.topbar import TopBar
from annotator.ui.widgets import column

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QSplitter

    from annotator.app.jobs import Progress
    from annotator.app.library import Library
    from annotator.app.queries import Hit
    from annotator.app.settings import Setting, Settings
    from annotator.domain.changes import Changes
    from annotator.domain.ids import MentionId
    from annotator.domain.span import Span
    from annotator.importers import Imported
    from annotator.ui.models.shares import SharePart

    T = TypeVar("T")
    V = TypeVar("V", bool, float, int, str)

LOSSES = (
    "claim",
    "mention",
    "attribution",
    "comment",
    "correction",
    "sign_off",
    "evidence_link",
    "article",
    "source",
)
"""Tables of which a row that goes is told, with Undo beside it."""


class Window(QMainWindow):
    """One library, one article on the desk."""

    def __init__(self, library: Library, kept: Settings) -> None:
        """Build everything; opens no article by itself."""
        super().__init__()
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.settings = kept
        self.theme = themes.chosen(kept.get(settings.THEME))
        self.jobs = JobRunner(Bridge(self))
        self.state = DeskState(library, self)
        self.state.prefer_scale(kept.get(settings.SCALE))
        self._build_panes()
        self._build_bars()
        self._lay_out()
        self._connect()
        self.apply_theme()
        arranging.restore(self, self.splitter, kept)
        self._on_opened()

    # --- Building ---

    def _build_panes(self) -> None:
        self.article = ArticleView(self.state)
        self.cards = CardsPane(self.state, self.theme)
        self.library_pane = LibraryPane(self.state, self.theme)
        self.corrections = CorrectionsPane(self.state, self.theme)
        self.details = DetailsPane(self.state)
        self.history = HistoryPane(self.state, self.theme)
        self.shares = SharesPane(self.state, self.jobs, self.theme)
        self.notice = Notice(self)
        self.suggestions = Suggestions(self.state, self.jobs, self)
        self.covering = Covering(self.state, self.jobs, self)
        self.cards.set_runner(self.run_job)

    def _build_bars(self) -> None:
        surfaces = (self.article.surface(), self.cards.list_widget())
        self.finder = Finder(self.state, self.jobs)
        self.finder.attach(self.article)
        self.intake = Intake(self, self, self.state, self.settings)
        self.outgoing = Outgoing(self, self, self.state, self.settings, self.jobs)
        self.hands = Hands(
            window=self,
            frame=self,
            state=self.state,
            article=self.article,
            cards=self.cards,
            corrections=self.corrections,
            notice=self.notice,
            settings=self.settings,
            finder=self.finder,
            intake=self.intake,
            suggestions=self.suggestions,
        )
        self.keys = Keys(self.hands, surfaces, self.article.surface())
        self.openings = Openings(self, self, self.state, self.settings, self.keys)
        self.menus = Menus(self.hands, self.keys)
        self.top = TopBar(self.keys, self.finder, self)
        self.status = StatusBar()
        self.job_bar = JobBar()
        self.empty = EmptyDesk(self.keys)
        self.suggestion_bar = SuggestionBar(self.suggestions)

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        self.reading = QWidget()
        reading = column(spacing=0)
        reading.addWidget(self.article, 1)
        reading.addWidget(self.suggestion_bar)
        self.reading.setLayout(reading)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.reading)
        self.right = Beside(
            (
                ("claims", self.tr("Claims"), self.cards),
                ("corrections", self.tr("Corrections"), self.corrections),
                ("details", self.tr("Details"), self.details),
                ("sources", self.tr("Sources"), self.shares),
                ("history", self.tr("History"), self.history),
            )
        )
        Rewording(self.right, self.corrections, self.article)
        self.splitter: QSplitter = arranging.side_by_side(self.library_pane, self.middle, self.right)
        centre = QWidget()
        layout = column(self.top, spacing=0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.job_bar)
        layout.addWidget(self.status)
        centre.setLayout(layout)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.state.opened.connect(self._on_opened)
        self.state.changed.connect(lambda _changes: self.status.show_desk(self.state.desk))
        self.state.library_changed.connect(self._on_library_changed)
        self.covering.counted.connect(self.status.show_coverage)
        self.covering.failed.connect(self.tell_error)
        self.library_pane.article_picked.connect(lambda key: self.open_article(ArticleId(key)))
        self.library_pane.source_picked.connect(self.cards.filter_by_source)
        self.library_pane.shares_wanted.connect(lambda: self.keys.do(by_id("sources")))
        self.shares.picked.connect(self._show_part)
        self.cards.wanted.connect(lambda key: self.keys.do(by_id(key)))
        self.cards.go_to_wanted.connect(self.article.go_to)
        self.keys.changed.connect(self._show_keys)
        self.article.zoom_changed.connect(lambda zoom: self._keep(settings.ZOOM, round(zoom, 3)))
        self.article.reading_position_changed.connect(self._on_reading)
        self.article.mention_moved.connect(self._on_mention_moved)
        self.details.encoding_chosen.connect(self.intake.read_again)
        self.intake.readings.connect(lambda found: self.details.offer_encodings(*found))
        self.details.section_picked.connect(self.article.go_to)
        self.finder.picked.connect(self._on_hit)
        self.state.claims_selected.connect(self._on_claims_selected)
        self.suggestions.changed.connect(self._show_suggestions)
        self.suggestions.current_changed.connect(self._show_suggestion)
        self.suggestions.failed.connect(self.tell_error)
        self.suggestions.judged.connect(self.tell_step)
        self.suggestion_bar.wanted.connect(lambda key: self.keys.do(by_id(key)))
        self.article.suggestion_activated.connect(self.suggestions.go)
        self.article.source_activated.connect(self.library_pane.show_source)
        self.library_pane.source_edit_wanted.connect(self.openings.source)
        self.cards.source_edit_wanted.connect(self.openings.source)
        self.openings.place_wanted.connect(self.article.go_to)
        self.openings.setting_changed.connect(self._on_setting)
        self._show_keys()

    def _show_keys(self) -> None:
        keys = self.keys.first_keys()
        self.cards.set_keys(keys)
        self.suggestion_bar.set_keys(keys)
        self.status.set_hints(self._hints())

    def _hints(self) -> str:
        rows = (
            ("highlight", self.tr("highlight")),
            ("attribute", self.tr("source")),
            ("untouched", self.tr("next")),
            ("palette", self.tr("all actions")),
        )
        return " · ".join(f"{self.keys.shown(key)} {text}" for key, text in rows)

    # --- The article on the desk ---

    def open_article(self, article: ArticleId) -> None:
        """Put an article of the library on the desk."""
        self.cards.flush()
        desk = self.state.desk
        if desk is None or desk.article.id != article:
            attempt(self, lambda: self.state.open(article))

    def _on_opened(self) -> None:
        desk = self.state.desk
        self.middle.setCurrentWidget(self.empty if desk is None else self.reading)
        self.top.export.setEnabled(desk is not None)
        self.status.show_desk(desk)
        self._name_article()
        if desk is not None:
            self._keep_article(desk.article.id)
            self.intake.look_at_encoding()
        self._tell_reading_only()

    def _tell_reading_only(self) -> None:
        library = self.state.library
        if library.held_by:
            self.status.say_reading_only(self.tr("{holder} writes to it").format(holder=library.held_by))
        elif library.read_only:
            self.status.say_reading_only(library.read_only_reason)

    def _keep_article(self, article: ArticleId) -> None:
        if article != self.settings.get(settings.LAST_ARTICLE):
            self._keep(settings.LAST_ARTICLE, article)
            self._keep(settings.LAST_PLACE, 0)

    def _name_article(self) -> None:
        desk = self.state.desk
        title = "" if desk is None else desk.article.details.title or self.tr("Untitled")
        self.setWindowTitle(f"{title} — Annotator" if title else "Annotator")
        self.top.set_title(self.windowTitle())

    def _show_suggestions(self) -> None:
        self.article.set_suggestions((one.id, one.content) for one in self.suggestions.all)

    def _show_suggestion(self) -> None:
        current = self.suggestions.current
        self.article.set_current_suggestion(None if current is None else current.id)
        if current is not None:
            self.article.go_to(current.content[0])

    def _on_claims_selected(self) -> None:
        if self.state.claim is not None:
            self.show_right("claims")

    def _on_library_changed(self, changes: Changes) -> None:
        self.status.say_saved()
        if changes.touches("article"):
            self._name_article()
        if changes.lost(*LOSSES) or len(changes.claims) > 1:  # several claims: seen on one card alone
            self.tell_step(changes)

    def _on_reading(self, place: int) -> None:
        if self.settings.get(settings.FOLLOW):
            self.cards.follow(place)

    def _on_mention_moved(self, mention: MentionId, spans: tuple[Span, ...]) -> None:
        self.guarded(lambda: commands.move_mention(self.state.library, mention=mention, spans=spans))()

    def _on_hit(self, hit: Hit) -> None:
        if hit.article is not None:
            self.open_article(hit.article)
            self.finder.step(1)

    def _keep(self, row: Setting[V], value: V) -> None:
        self.guarded(lambda: self.settings.set(row, value))()

    def restore_last(self) -> None:
        """Come back to the last article and place, or to none where it is gone."""
        last = self.settings.get(settings.LAST_ARTICLE)
        if last:
            try:
                self.state.open(ArticleId(last))
            except UserError:  # it was deleted meanwhile: begin with the library
                return
            self.article.restore_place(self.settings.get(settings.LAST_PLACE))
            self.article.surface().setFocus()

    # --- Telling ---

    def guarded(self, work: Callable[[], object]) -> Callable[[], None]:
        """Return `work` with its known errors told in this window."""
        return lambda: (attempt(self, work), None)[1]

    def say(
        self, text: str, *, offer: str = "", deed: Callable[[], object] | None = None, stay: bool = False
    ) -> None:
        """Say something in the quiet bar, with a button for `deed` if there is one."""
        self.notice.say(text, offer=offer, deed=deed, stay=stay)

    def tell_error(self, error: UserError | Bug) -> None:
        """Say what happened and what to do next."""
        if isinstance(error, UserError):
            self.notice.say(sentences.error(error), stay=True)
            return
        text = self.tr(
            "Something went wrong in Annotator itself ({kind}). Nothing was lost; the log has the details."
        )
        self.notice.say(text.format(kind=error.kind), stay=True)

    def tell_step(self, changes: Changes) -> None:
        """Say what a step did, and offer to take it back."""
        for step in queries.steps(self.state.library, before=changes.step + 1, limit=1):
            back = self.guarded(partial(history.take_back, self.state.library, step=step.seq))
            offer = self.tr("Redo") if step.undoes is not None else self.tr("Undo")
            self.notice.say(sentences.step(step), offer=offer, deed=back)

    def run_job(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do work on a thread, with progress and cancel once it takes longer than half a second."""

        def end(result: T) -> None:
            self.job_bar.end()
            self.guarded(lambda: done(result))()

        def fail(error: UserError | Bug) -> None:
            self.job_bar.end()
            self.tell_error(error)

        progress = self.jobs.run(
            work, done=end, failed=fail, progressed=self.job_bar.report, cancelled=self.job_bar.end
        )
        self.job_bar.begin(title, progress.cancel)

    def welcome(self, imported: Imported, *, known: bool) -> None:
        """Show what there is to know of an article that has just come in."""
        self.details.welcome(imported)
        self.show_right("details" if self.details.has_notes else "claims")
        self.article.surface().setFocus()
        if known:
            self.notice.say(self.tr("This article is in your library already."))

    # --- Panes and windows ---

    def show_right(self, name: str) -> None:
        """Show claims, corrections, details or history beside the article."""
        self.right.show_pane(name)

    def _show_part(self, key: str, part: SharePart | None) -> None:
        self.cards.show_part(key, part)
        self.show_right("claims")

    def toggle_library(self) -> None:
        """Show the library pane, or hide it."""
        self.library_pane.setVisible(not self.library_pane.isVisible())

    def focus_pane(self, by: int) -> None:
        """Give the focus to the next pane that is shown, or the one before."""
        panes = [self.library_pane.articles, self.article.surface(), self._right_focus(), self.finder.field]
        shown = [pane for pane in panes if pane.isVisible()]
        here = next((at for at, pane in enumerate(shown) if pane.hasFocus()), 0 if by < 0 else -1)
        if shown:
            shown[(here + by) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _right_focus(self) -> QWidget:
        focusable = {
            "claims": self.cards.list_widget(),
            "corrections": self.corrections,
            "details": self.details.first_field,
            "history": self.history.steps,
            "sources": self.shares.bars,
        }
        return focusable[self.right.name]

    def open_export(self) -> None:
        """Open the export window."""
        self.cards.flush()
        self.outgoing.ask()

    def open_palette(self) -> None:
        """Open the list of every action by name."""
        from annotator.ui.dialogs.palette import Palette

        Palette(self.hands, self.keys).show()

    def open_key_sheet(self) -> None:
        """Open the sheet of keys."""
        from annotator.ui.dialogs.palette import KeySheet

        sheet = KeySheet(self.keys, self)
        sheet.change_wanted.connect(self.openings.keys)
        sheet.show()

    # --- Looks ---

    def _on_setting(self, name: str) -> None:
        if name == settings.THEME.name:
            self.apply_theme()
        elif name == settings.SCALE.name:
            self.state.prefer_scale(self.settings.get(settings.SCALE))
        elif name == settings.ZOOM.name:
            self.article.set_zoom(self.settings.get(settings.ZOOM))

    def apply_theme(self) -> None:
        """Paint everything in the theme that is set, or in the system's."""
        self.theme = themes.chosen(self.settings.get(settings.THEME))
        themes.apply(self.theme, sheet(self.theme))
        panes = (self.article, self.cards, self.corrections, self.library_pane, self.history, self.shares)
        for pane in panes:
            pane.set_theme(self.theme)
        self.article.set_zoom(self.settings.get(settings.ZOOM))

    # --- Qt's own ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text that are dragged over the window from elsewhere."""
        if event.source() is None and (event.mimeData().hasUrls() or event.mimeData().hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        if self.intake.take(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, and where the person was."""
        self.cards.flush()
        self.corrections.flush()
        desk = self.state.desk
        self._keep(settings.LAST_PLACE, 0 if desk is None else self.article.scroll_place())
        self.guarded(lambda: arranging.keep(self, self.splitter, self.settings))()
        self.jobs.close()
        self.state.close()
        super().closeEvent(event)
