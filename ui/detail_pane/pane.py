"""The pane at the right: the paper that is selected, whole, or what several have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.changes import Touched
from app.errors import NotFound
from app.library import Library
from app.papers import Paper
from app.search_query import Query
from app.values import PaperId, Url
from ui import language, theme
from ui.code.links.link_steps import LinkSteps
from ui.detail_pane.edits import Edits
from ui.detail_pane.nothing import NothingShown
from ui.library_observer import LibraryObserver
from ui.notices import Notices

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.detail_pane.paper_page import PaperPage
    from ui.detail_pane.several_page import SeveralPage

_SHARED_TABLES = (
    "paper_repositories", "repositories", "clones", "profiles", "profile_papers", "researchers", "tags", "collections",
)  # fmt: skip


class DetailPane(QWidget):
    """Shows the papers that are selected, and edits them; its many fields are made when they are needed first.

    Args:
        library, observer, notices: what it shows, hears and tells errors through.

    Signals:
        open_paper_requested, open_code_requested: the PaperId that is to be opened, or whose code is.
        cite_requested: the papers selected are to be cited.
        researcher_requested, collection_requested, repository_requested: the ResearcherId, CollectionId or Repository
            whose papers are asked for.
        empty_fields_asked(bool): fields without a value are to be shown, or not.
    """

    open_paper_requested = Signal(object)
    open_code_requested = Signal(object)
    cite_requested = Signal()
    researcher_requested = Signal(object)
    collection_requested = Signal(object)
    repository_requested = Signal(object)
    empty_fields_asked = Signal(bool)

    def __init__(
        self, library: Library, observer: LibraryObserver, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._edits = Edits(library, notices)
        self._paper: Paper | None = None
        self._page: PaperPage | None = None
        self._several: SeveralPage | None = None
        self._empty_fields = False
        self._query: Query | None = None
        self._nothing = NothingShown(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        observer.touched.connect(self._on_touched)

    def use(self, desk: Desk) -> None:
        """Work with the window's desk: edits of many papers, and reading them, are tasks from now on."""
        self._edits.desk = desk

    @property
    def link_steps(self) -> LinkSteps:
        """To which a feature gives what it does with a link of the paper that is shown."""
        return self._edits.link_steps

    @property
    def shown_id(self) -> PaperId | None:
        """The paper that is shown; None where there is none, or there are several."""
        return None if self._paper is None else self._paper.id

    def show_papers(self, ids: Sequence[PaperId]) -> None:
        """Show what is selected: one paper whole, of several what they have in common."""
        if len(ids) == 1:
            self._show_paper(ids[0])
        elif ids:
            self._show_several(ids)
        else:
            self._show_nothing()

    def show_empty_fields(self, *, shown: bool) -> None:
        """Show fields without a value too, or no more."""
        self._empty_fields = shown
        if self._page is not None:
            self._page.details.rows.show_empty(shown=shown)

    def show_hits(self, query: Query | None) -> None:
        """Mark what a search looks for in the texts of the paper; None marks nothing."""
        self._query = query
        if self._page is not None:
            self._page.show_hits(query)

    def commit_pending(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        of_one = self._page is None or self._page.commit()
        of_several = self._several is None or self._several.commit()
        return of_one and of_several

    def add_note(self) -> None:
        """Begin another note on the paper that is shown."""
        if self._page is not None and self.shown_id is not None:
            self._page.add_note()

    def add_link(self) -> None:
        """Begin another link of the paper that is shown."""
        if self._page is not None and self.shown_id is not None:
            self._page.add_link()

    def scroll_page(self) -> None:
        """Scroll the details on by most of a page."""
        if self._page is not None:
            self._page.details.scroll_page()

    # --- showing

    def _show_paper(self, paper_id: PaperId) -> None:
        from ui.detail_pane.shown import read_shown  # noqa: PLC0415 - the window is painted before it is needed

        if self._paper is None or self._paper.id != paper_id:
            self._put_aside()
        try:
            shown = read_shown(self._library, paper_id)
        except NotFound:
            self._show_nothing(language.tr("This paper is no longer in the library."))
            return
        self._paper = shown.paper
        page = self._page = self._page or self._make_page()
        page.show_paper(shown)
        self._stack.setCurrentWidget(page)
        page.order_tab_stops()

    def _show_several(self, ids: Sequence[PaperId]) -> None:
        self._put_aside()
        self._paper = None
        self._several = self._several or self._make_several()
        self._several.show_papers(ids)
        self._stack.setCurrentWidget(self._several)

    def _show_nothing(self, why: str = "") -> None:
        self._put_aside()
        self._paper = None
        empty = language.tr("The paper that you select will be shown here.")
        self._nothing.say(why or ("" if self._library.paper_limit else empty))
        self._stack.setCurrentWidget(self._nothing)

    def _put_aside(self) -> None:
        """Commit the edits of what was shown before it goes."""
        if self._page is not None:
            self._page.put_aside()
        if self._several is not None:
            self._several.put_aside()

    # --- doing

    def _on_open_paper(self) -> None:
        if self._paper is not None:
            self.open_paper_requested.emit(self._paper.id)

    def _on_open_code(self) -> None:
        if self._paper is not None:
            self.open_code_requested.emit(self._paper.id)

    def _on_link_clicked(self, address: str) -> None:
        from ui.links import follow  # noqa: PLC0415 - the start has no need of it

        follow(Url(address), self._notices, self)

    def _on_touched(self, touched: Touched) -> None:
        if self._several is not None:
            self._several.on_touched(touched)
        if self._paper is None:
            return
        shared = any(touched.moved(table) for table in _SHARED_TABLES)
        if shared or self._paper.id in touched.papers:
            self._show_paper(self._paper.id)

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
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _make_page(self) -> PaperPage:
        from ui.detail_pane.paper_page import PaperPage  # noqa: PLC0415 - the window is painted before it is needed

        page = PaperPage(self._edits)
        page.header.open_paper_requested.connect(self._on_open_paper)
        page.header.open_code_requested.connect(self._on_open_code)
        page.header.cite_requested.connect(self.cite_requested)
        page.details.link_clicked.connect(self._on_link_clicked)
        page.notes.opened.connect(self._on_link_clicked)
        page.details.researcher_clicked.connect(self.researcher_requested)
        page.details.collection_clicked.connect(self.collection_requested)
        page.details.repository_clicked.connect(self.repository_requested)
        page.details.rows.empty_asked.connect(self.empty_fields_asked)
        page.details.rows.show_empty(shown=self._empty_fields)
        page.show_hits(self._query)
        self._stack.addWidget(page)
        return page

    def _make_several(self) -> SeveralPage:
        from ui.detail_pane.several_page import SeveralPage  # noqa: PLC0415 - one paper at a time is usual

        page = SeveralPage(self._edits)
        page.cite_requested.connect(self.cite_requested)
        page.collection_clicked.connect(self.collection_requested)
        page.repository_clicked.connect(self.repository_requested)
        self._stack.addWidget(page)
        return page
