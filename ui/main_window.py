"""The window: makes the views, and wires what one says to what another shows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.changes import Touched
from app.library import Library
from app.search_query import Everything, OfResearcher, Query
from app.settings import Settings
from app.values import PaperId, ResearcherId
from ui.actions import Actions
from ui.desk import Desk, Selection
from ui.detail_pane.pane import DetailPane
from ui.files.import_starter import ImportStarter
from ui.files.incoming import Incoming
from ui.library_observer import LibraryObserver
from ui.metrics_panel.cards import MetricsPanel
from ui.notices import Notices
from ui.paper_table.actions import TableActions
from ui.paper_table.column_menus import TableColumns
from ui.paper_table.model import PaperTableModel
from ui.paper_table.view import PaperTableView
from ui.revealing import Revealing
from ui.search.searching import Searching
from ui.sidebar.sidebar import Sidebar
from ui.tasks import TaskRunner
from ui.window.centre import Centre
from ui.window.closing import Closing
from ui.window.first_paint import FirstPaint
from ui.window.page_choice import PageChoice
from ui.window.right_side import RightSide
from ui.window.settling import Settling
from ui.window.side_panes import SidePanes
from ui.window.status_line import StatusLine
from ui.window.window_memory import WindowMemory
from ui.window.window_state import WindowState

if TYPE_CHECKING:
    from app.importing.applying import ImportOutcome
    from ui.features import Features

USUAL_SIZE = (1480, 920)


class MainWindow(QMainWindow):
    """The window on one library.

    Attributes:
        sidebar, table, panel, detail, status: the views; right: where details or metrics are shown.
        selection, desk: what is chosen, and what features work with.
        imports: the ways into the import dialog.
        incoming: takes what is dropped or pasted.
        notices: where errors and news are shown.
        library_wanted: the library to show in place of this one, once the window is closed.
        is_complete: it has been painted, and has all that waited for that.
    """

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.library_wanted: Path | None = None
        self._best_hit: PaperId | None = None
        self._chosen_last: PaperId | None = None
        self.is_complete = False
        self._library = library
        self._memory = WindowMemory(settings, library.path)
        self.notices = Notices(self)
        self.tasks = TaskRunner(self)
        self._observer = LibraryObserver(library, self)
        self._actions = Actions(self)
        self._make_views()
        self.imports = ImportStarter(library, self.tasks, self.notices, self)
        self.incoming = Incoming(self.imports)
        self._settling = Settling(self)
        self._closing = Closing(self, self.tasks)
        self._closing.refused.connect(self._on_closing_refused)
        self._completion_timer = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._searching = Searching(self._centre.search_box, self)
        self._page_choice = PageChoice(library, self.tasks, self._searching, self._centre)
        self.first_paint = FirstPaint(self.pages, self)
        self._make_desk()
        self._connect_views()
        self._connect_actions()

    def begin(self, *, from_memory: bool = True) -> None:
        """Show what was shown last, and begin to listen for other processes."""
        self._panes.set_top(self._centre.tool_bar.sizeHint().height() + 1)
        if from_memory:
            self._state.restore()
        self.sidebar.choose(self._state.find_query())
        self._state.restore_selection()
        self._observer.start()

    @cached_property
    def features(self) -> Features:
        """What can be done here."""
        from ui.features import Features, Views  # noqa: PLC0415 - the first paint shows nothing of them

        views = Views(self.sidebar, self._centre, self.right, self._panes)
        features = Features(self.desk, views, self.show_library)
        features.search_tools.all_wanted.connect(self._on_all_requested)
        return features

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """What the centre shows, one at a time: the table, or what stands in its place."""
        return (self.table.viewport(), self._centre.empty_view, self._centre.empty_library)

    def take_focus(self) -> None:
        """Put the keyboard where the work begins: on the table, or on what stands in its place."""
        self._centre.take_focus()

    def show_library(self, path: Path) -> None:
        """Give way to a window on another library."""
        self.library_wanted = path
        self.close()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Open the import dialog on these files."""
        self.imports.open_files(paths)

    # --- events

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing.may_close():
            event.ignore()
            return
        self.table.commit_pending()
        self.sidebar.finish()
        self._state.remember()
        self._completion_timer.stop()
        self._settling.stop()
        self._observer.stop()
        self._model.stop_reading()
        self.tasks.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, when nothing else has a use for it, goes from what was found back to the search, else to the table."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._searching.search is not None and self.table.hasFocus():
            self._centre.search_box.take_focus()
        else:
            self._panes.put_away()
            self.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.features.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.features.dropping.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.features.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.features.dropping.drop(event)

    # --- set-up

    def _complete(self) -> None:
        """Have what the first paint does not need: features, the selected paper in the pane, the rest of the list."""
        assert self.features
        self.is_complete = True
        self._settle_selection()
        self._model.read_rest()
        self.sidebar.release()

    def _make_views(self) -> None:
        library, observer = self._library, self._observer
        self._model = PaperTableModel(library, self, self.tasks)
        self._model.hold_rest()
        observer.touched.connect(self._model.on_touched)
        self.sidebar = Sidebar(library, observer, self._memory, self.tasks)
        self.table = PaperTableView(self._model)
        self.panel = MetricsPanel(library, observer, self.tasks)
        self.detail = DetailPane(library, observer, self.notices)
        self.status = StatusLine(library, observer, self.tasks)

    def _lay_out(self) -> None:
        self._actions.fill(self.menuBar())
        self._centre = Centre(self._actions, self.panel, self.table, self.status, self)
        self.right = RightSide(self.detail)
        self._panes = SidePanes(self.sidebar, self._centre, self.right)
        self.setCentralWidget(self._panes)
        self.setWindowTitle("Refshelf")
        self.setMinimumSize(640, 480)
        self.resize(QSize(*USUAL_SIZE).boundedTo(self.screen().availableSize()))

    def _make_desk(self) -> None:
        """What the features work with, and those that have a part in the first paint."""
        self.selection = Selection(self.table, self._searching)
        self.desk = Desk(
            window=self,
            library=self._library,
            observer=self._observer,
            actions=self._actions,
            notices=self.notices,
            tasks=self.tasks,
            memory=self._memory,
            selection=self.selection,
            searching=self._searching,
            incoming=self.incoming,
        )
        self._state = WindowState(self.desk, self._panes)
        self._kept = (
            Revealing(self.desk, self.sidebar, self.table),
            TableActions(self.desk, self.table),
            TableColumns(self.desk, self.table),
        )

    def _connect_views(self) -> None:
        self._observer.touched.connect(self._on_touched)
        self._observer.failed.connect(self.notices.show_error)
        self._observer.day_turned.connect(self._centre.search_box.search_now)
        self.sidebar.query_chosen.connect(self._on_query_chosen)
        self.sidebar.label_changed.connect(self._on_label_changed)
        self.sidebar.place_chosen.connect(self._on_place_chosen)
        self.sidebar.tree.list_wanted.connect(self._on_list_wanted)
        self.sidebar.import_requested.connect(self.imports.open_empty)
        self._model.rowsInserted.connect(self._show_what_fits)
        self._model.modelReset.connect(self._show_what_fits)
        self._model.failed.connect(self.notices.show_error)
        self.table.selection_moved.connect(self._settle_selection)
        self.first_paint.painted.connect(self._completion_timer.start)
        self._completion_timer.timeout.connect(self._complete)
        self._settling.settled.connect(self._on_selection_settled)
        self.table.keys.paste_requested.connect(self.incoming.take_clipboard)
        self.table.keys.abstract_scroll_requested.connect(self.right.scroll_page)
        self.panel.counts_requested.connect(self.table.edit_first_without_count)
        self.detail.researcher_requested.connect(self._on_researcher_requested)
        self.detail.collection_requested.connect(self.sidebar.choose_collection)
        self.imports.imported.connect(self._on_imported)
        self._panes.moved.connect(self._on_panes_moved)
        self.right.turned.connect(self._on_panes_moved)
        self._panes.keyboard_left.connect(self.take_focus)
        self.status.keyboard_left.connect(self.take_focus)
        empty = self._centre.empty_library
        empty.import_requested.connect(self.imports.open_empty)
        empty.sample_requested.connect(self.imports.open_sample)
        empty.new_requested.connect(self._actions["new_paper"].trigger)
        empty.paste_requested.connect(self.incoming.take_clipboard)
        self._centre.empty_view.paste_requested.connect(self.incoming.take_clipboard)
        self._centre.empty_view.all_requested.connect(self._on_all_requested)
        self._centre.empty_view.clear_requested.connect(self._searching.clear)
        self._searching.changed.connect(self._on_search_changed)
        self.table.entered.connect(self._on_table_entered)
        self._centre.search_box.results_wanted.connect(self.take_focus)
        self._centre.search_box.left.connect(self.take_focus)

    def _connect_actions(self) -> None:
        actions = self._actions
        slots = {
            "import_file": self.imports.open_empty,
            "import_clipboard": self.imports.open_clipboard,
            "quit": self.close,
            "search": self._centre.take_search_focus,
            "show_sidebar": self._on_show_sidebar,
            "show_detail": self._on_show_detail,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(slot)
        self._on_panes_moved()

    # --- what is shown

    def _on_query_chosen(self, query: Query) -> None:
        self._searching.view = query
        self._show_list(self.table.current_id())
        self.panel.show_query(query, self.sidebar.label)
        self._memory.set_query(query)
        self.setWindowTitle(self.sidebar.title)
        if self._panes.sidebar.over and not self.sidebar.is_walked:
            self._panes.put_away()

    def _on_list_wanted(self) -> None:
        self._panes.put_away()
        self.take_focus()

    def _on_label_changed(self) -> None:
        self.panel.show_name(self.sidebar.label)
        self.setWindowTitle(self.sidebar.title)

    def _on_search_changed(self) -> None:
        """While a search is typed, what fits best is chosen; when it is taken back, what the person chose last."""
        current = self.table.current_id()
        if current != self._best_hit:
            self._chosen_last = current
        is_searching = self._searching.search is not None
        self._show_list(None if is_searching else self._chosen_last)
        self._best_hit = self.table.current_id() if is_searching else None

    def _on_table_entered(self) -> None:
        self._best_hit = None  # who went to it has chosen it

    def _show_list(self, paper_id: PaperId | None) -> None:
        self.table.show_papers(
            self._searching.query, self._searching.find_order(self._memory.order(self._searching.view))
        )
        self.table.select_paper_or_first(paper_id)
        self._show_what_fits()

    def _settle_selection(self) -> None:
        """Show soon what is selected, however often it moves until then; the first time the table is painted before."""
        if self.is_complete:
            self._settling.note()

    def _on_selection_settled(self) -> None:
        selected = self.selection.ids
        if not self.selection.is_away:
            self.detail.show_papers(selected)
            self.status.show_selection(len(selected), self._model.rowCount())
        for action in self._actions.needing_papers():
            action.setEnabled(bool(selected))
        self.selection.settled.emit()

    def _on_touched(self, touched: Touched) -> None:
        self._show_what_fits()

    def _show_what_fits(self, *_: object) -> None:
        self._page_choice.choose()
        self._settle_selection()

    def _on_closing_refused(self) -> None:
        self.library_wanted = None

    def _on_place_chosen(self, place: str) -> None:
        """Something else is listed, or papers are again: those that were selected are selected again."""
        self.selection.put_away(away=bool(place))
        self.setWindowTitle(self.sidebar.title)
        self._settle_selection()
        if self._panes.sidebar.over and not self.sidebar.is_walked:
            self._panes.put_away()

    def _on_all_requested(self) -> None:
        self.sidebar.choose(Everything())
        self.take_focus()

    def _on_researcher_requested(self, researcher_id: ResearcherId) -> None:
        self.sidebar.choose(OfResearcher(researcher_id))

    def _on_imported(self, outcome: ImportOutcome) -> None:
        self.sidebar.choose_latest_import()
        self.table.select_first()
        self.take_focus()

    # --- actions

    def _on_show_sidebar(self) -> None:
        self._panes.toggle(self._panes.sidebar)

    def _on_show_detail(self) -> None:
        turned = self.right.show_detail()
        if not (turned and self._panes.detail.is_seen):
            self._panes.toggle(self._panes.detail)
        self._on_panes_moved()

    def _on_panes_moved(self) -> None:
        self._actions["show_sidebar"].setChecked(self._panes.sidebar.is_seen)
        self._actions["show_detail"].setChecked(self._panes.detail.is_seen and self.right.shows_detail)
