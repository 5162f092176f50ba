"""The pane at the right: the paper that is selected, whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Touched
from app.errors import KnownError, NotFound
from app.library import Library
from app.papers import Paper, RepositoryLink
from app.values import PaperId, Url
from ui import theme
from ui.detail_pane.wording import format_selected
from ui.library_observer import LibraryObserver
from ui.notices import Notices
from ui.paper_links import find_paper_url

if TYPE_CHECKING:
    from ui.detail_pane.paper_page import PaperPage

NOTHING_SELECTED = "Select a paper to see it here."
_SHARED_TABLES = ("paper_repositories", "repositories", "profiles", "profile_papers", "researchers")


class DetailPane(QWidget):
    """Shows the selected paper, and edits it; its many fields are made when the first paper is shown.

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
        self._page: PaperPage | None = None
        self._instead = QLabel(NOTHING_SELECTED, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        observer.touched.connect(self._on_touched)

    def show_papers(self, ids: Sequence[PaperId]) -> None:
        """Show what is selected: one paper whole, of several how many."""
        if len(ids) == 1:
            self._show_paper(ids[0])
        else:
            self._show_instead(format_selected(len(ids)) if ids else NOTHING_SELECTED)

    def commit_pending(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        return self._page is None or self._page.details.commit()

    def scroll_page(self) -> None:
        """Scroll the details on by most of a page."""
        if self._page is not None:
            self._page.details.scroll_page()

    # --- showing

    def _show_paper(self, paper_id: PaperId) -> None:
        if self._paper is not None and self._paper.id != paper_id:
            self._put_aside()
        try:
            paper = self._library.get_paper(paper_id)
        except NotFound:
            self._show_instead("This paper is no longer in the library.")
            return
        self._paper = paper
        page = self._page = self._page or self._make_page()
        page.show_paper(paper, self._library.sources(paper.id), self._find_sharing(paper))
        self._show_history()
        self._stack.setCurrentWidget(page)
        page.order_tab_stops()

    def _show_instead(self, text: str) -> None:
        self._put_aside()
        self._paper = None
        self._instead.setText(text)
        self._stack.setCurrentWidget(self._instead)

    def _put_aside(self) -> None:
        """Commit the edits of the paper shown before it goes."""
        if self._page is not None:
            self._page.details.put_aside()

    def _find_sharing(self, paper: Paper) -> list[tuple[RepositoryLink, int]]:
        return [(link, self._library.papers_sharing(link.repository)) for link in paper.repositories]

    def _show_history(self) -> None:
        if self._paper is not None and self._page is not None and self._page.shows_history:
            self._page.show_changes(self._library.history(self._paper.id))

    # --- doing

    def _store(self, paper_id: PaperId, name: str, text: str) -> None:
        self._library.set_fields(paper_id, {name: text})

    def _open(self, url: Url) -> None:
        from ui.links import open_url  # noqa: PLC0415 - the start has no need of it

        try:
            open_url(url, self)
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

    def _lay_out(self) -> None:
        self.setObjectName("detail-pane")
        self.setMinimumWidth(theme.size(300))
        self._instead.setTextFormat(Qt.TextFormat.PlainText)
        self._instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._instead.setWordWrap(True)
        theme.set_role(self._instead, "muted")
        self._stack.addWidget(self._instead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _make_page(self) -> PaperPage:
        from ui.detail_pane.paper_page import PaperPage  # noqa: PLC0415 - the window is painted before it is needed

        page = PaperPage(self._store)
        page.open_paper_requested.connect(self._on_open_paper)
        page.open_code_requested.connect(self._on_open_code)
        page.link_clicked.connect(self._on_link_clicked)
        page.researcher_clicked.connect(self.researcher_requested)
        page.history_seen.connect(self._on_history_seen)
        self._stack.addWidget(page)
        return page
