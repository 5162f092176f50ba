"""The pane at the right: the paper that is selected, whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.changes import Touched
from app.errors import KnownError, NotFound
from app.library import Library
from app.papers import Paper, RepositoryLink
from app.values import PaperId, Url
from ui import field_editor, links, theme
from ui.detail_pane.details import DetailsPage
from ui.detail_pane.header import PaperHeader
from ui.detail_pane.history import HistoryPage
from ui.detail_pane.wording import format_selected
from ui.library_observer import LibraryObserver
from ui.local_style import LocalStyle
from ui.notices import Notices
from ui.paper_links import find_paper_url

NOTHING_SELECTED = "Select a paper to see it here."
_SHARED_TABLES = ("paper_repositories", "repositories", "profiles", "profile_papers", "researchers")
_STYLE = (
    field_editor.STYLE
    + """
QPlainTextEdit[look="title"] { font-size: 17px; font-weight: 700; }
QPlainTextEdit[look="authors"] { color: @muted; }
QPlainTextEdit[look="authors"]:focus { color: @text; }
QPlainTextEdit[kind="reading"] {
    background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0;
}
QTabWidget::tab-bar { left: 18px; }
QPushButton[kind="link"] { font-weight: 400; padding: 1px 4px; }
QPlainTextEdit[kind="reading"]:focus { border-color: @accent; }
"""
)


class DetailPane(QWidget):
    """Shows the selected paper with its tabs Details and History, and edits it.

    Args:
        library, observer, notices: what it shows, hears and tells errors through.

    Signals:
        open_code_requested: the PaperId whose code is to be opened.
        researcher_requested: the ResearcherId whose papers are asked for.
    """

    open_code_requested = Signal(object)
    researcher_requested = Signal(object)

    def __init__(
        self, library: Library, observer: LibraryObserver, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._paper: Paper | None = None
        self._instead = QLabel(NOTHING_SELECTED, self)
        self._details = DetailsPage(self._store)
        self._header = PaperHeader(*(self._details.make_editor(name, labelled=False) for name in ("title", "authors")))
        self._history = HistoryPage()
        self._tabs = QTabWidget()
        self._stack = QStackedWidget(self)
        self._lay_out()
        LocalStyle(self, _STYLE)
        self._connect(observer)

    def show_papers(self, ids: Sequence[PaperId]) -> None:
        """Show what is selected: one paper whole, of several how many."""
        if len(ids) == 1:
            self._show_paper(ids[0])
        else:
            self._show_instead(format_selected(len(ids)) if ids else NOTHING_SELECTED)

    def commit_pending(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        return self._details.commit()

    def scroll_page(self) -> None:
        """Scroll the details on by most of a page."""
        self._details.scroll_page()

    # --- showing

    def _show_paper(self, paper_id: PaperId) -> None:
        self._details_of_another(paper_id)
        try:
            paper = self._library.get_paper(paper_id)
        except NotFound:
            self._show_instead("This paper is no longer in the library.")
            return
        self._paper = paper
        self._header.show_paper(paper)
        self._details.show_paper(paper, self._library.sources(paper.id), self._find_sharing(paper))
        self._show_history()
        self._stack.setCurrentIndex(1)
        stops = [*self._header.tab_stops(), self._tabs.tabBar(), *self._details.tab_stops()]
        for stop, following in pairwise(stops):  # anew each time, since links come and go
            self.setTabOrder(stop, following)

    def _details_of_another(self, paper_id: PaperId) -> None:
        """Commit the edits of the paper shown before it goes."""
        if self._paper is not None and self._paper.id != paper_id:
            self._details.put_aside()

    def _show_instead(self, text: str) -> None:
        self._details.put_aside()
        self._paper = None
        self._instead.setText(text)
        self._stack.setCurrentIndex(0)

    def _find_sharing(self, paper: Paper) -> list[tuple[RepositoryLink, int]]:
        return [(link, self._library.papers_sharing(link.repository)) for link in paper.repositories]

    def _show_history(self) -> None:
        if self._paper is not None and self._history.isVisible():
            self._history.show_changes(self._library.history(self._paper.id))

    # --- doing

    def _store(self, paper_id: PaperId, name: str, text: str) -> None:
        self._library.set_fields(paper_id, {name: text})

    def _open(self, url: Url) -> None:
        try:
            links.open_url(url, self)
        except KnownError as error:
            self._notices.show_error(error, self)

    def _on_open_paper(self) -> None:
        url = find_paper_url(self._paper) if self._paper is not None else None
        if url is not None:
            self._open(url)

    def _on_open_code(self) -> None:
        if self._paper is not None:
            self.open_code_requested.emit(self._paper.id)

    def _on_link_clicked(self, link: RepositoryLink) -> None:
        self._open(link.url)

    def _on_touched(self, touched: Touched) -> None:
        if self._paper is None:
            return
        shared = any(touched.moved(table) for table in _SHARED_TABLES)
        if shared or self._paper.id in touched.papers:
            self._show_paper(self._paper.id)

    def _on_history_seen(self) -> None:
        self._show_history()

    # --- events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window leaves the field that is being edited."""
        if event.type() == QEvent.Type.Close and watched is self.window():
            self.commit_pending()
        return super().eventFilter(watched, event)

    # --- looks

    def _connect(self, observer: LibraryObserver) -> None:
        observer.touched.connect(self._on_touched)
        self._header.open_paper_requested.connect(self._on_open_paper)
        self._header.open_code_requested.connect(self._on_open_code)
        self._details.link_clicked.connect(self._on_link_clicked)
        self._details.researcher_clicked.connect(self.researcher_requested)
        self._history.came_into_view.connect(self._on_history_seen)

    def _lay_out(self) -> None:
        self.setObjectName("detail-pane")
        self.setMinimumWidth(theme.size(300))
        self._instead.setTextFormat(Qt.TextFormat.PlainText)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._instead.setWordWrap(True)
        theme.set_role(self._instead, "muted")
        # Qt gives the focus to its bar instead, and so the bar two places among the tab stops.
        self._tabs.setFocusProxy(None)  # type: ignore[arg-type]
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.addTab(self._details, "Details")
        self._tabs.addTab(self._history, "History")
        self._stack.addWidget(self._instead)
        self._stack.addWidget(self._make_paper_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _make_paper_page(self) -> QWidget:
        page = QWidget()
        head = QWidget(page)
        inner = QVBoxLayout(head)
        inner.setContentsMargins(theme.size(14), theme.size(14), theme.size(16), theme.size(4))
        inner.addWidget(self._header)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addWidget(head)
        column.addWidget(self._tabs, 1)
        return page
