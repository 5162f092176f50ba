"""One paper, whole: its head, and the tabs Details, Notes, Files and History."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.search_query import Query
from ui import language, theme
from ui.detail_pane.details import DetailsPage
from ui.detail_pane.edits import Edits
from ui.detail_pane.files import FilesPage
from ui.detail_pane.head_area import HeadArea
from ui.detail_pane.header import PaperHeader
from ui.detail_pane.history import HistoryPage
from ui.detail_pane.notes import NotesPage
from ui.detail_pane.shown import ShownPaper
from ui.detail_pane.style import STYLE
from ui.looks.local_style import LocalStyle


class PaperPage(QWidget):
    """Shows one paper and edits it.

    Attributes:
        header: status, rating, title, authors, and buttons.
        details: the fields.
        notes: the notes on it.
        files: the files that belong to it.
        history: what was changed in it.
    """

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = DetailsPage(edits)
        self.header = PaperHeader(self.details.title, self.details.authors, self.details.store_mark)
        self.notes = NotesPage(edits)
        self.files = FilesPage(edits)
        self.history = HistoryPage(edits)
        self._tabs = QTabWidget()
        self._lay_out()
        LocalStyle(self, STYLE)
        self.notes.counted.connect(self._on_notes_counted)
        self.files.counted.connect(self._on_files_counted)

    def show_paper(self, shown: ShownPaper) -> None:
        """Show this paper; where it is the one shown before, what is being typed stays."""
        self.header.show_paper(shown)
        self.details.show_paper(shown)
        self.notes.show_paper(shown.paper.id)
        self.files.show_paper(shown.paper.id, shown.files)
        self.history.show_paper(shown.paper.id)

    def show_hits(self, query: Query | None) -> None:
        """Mark what a search looks for in the texts of the paper; None marks nothing."""
        self.details.show_hits(query)
        self.notes.show_hits(query)

    def commit(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        in_details, in_notes = self.details.commit(), self.notes.commit()
        return in_details and in_notes

    def add_note(self) -> None:
        """Begin another note."""
        self._tabs.setCurrentWidget(self.notes)
        self.notes.add_note()

    def add_link(self) -> None:
        """Begin another link."""
        self._tabs.setCurrentWidget(self.details)
        self.details.add_link()

    def put_aside(self) -> None:
        """Commit what is being typed; what is refused is kept for when its paper is shown again."""
        self.details.put_aside()
        self.notes.put_aside()

    def order_tab_stops(self) -> None:
        """Put the tab stops in the order of what is seen; anew with each paper, since links come and go."""
        stops = [*self.header.tab_stops(), self._tabs.tabBar(), *self.details.tab_stops(), *self.notes.tab_stops()]
        stops += [*self.files.tab_stops(), *self.history.tab_stops()]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

    def _on_notes_counted(self, notes: int) -> None:
        self._name_tab(self.notes, language.tr("Notes"), notes)

    def _on_files_counted(self, files: int) -> None:
        self._name_tab(self.files, language.tr("Files"), files)

    def _name_tab(self, page: QWidget, name: str, count: int) -> None:
        """Call a tab by its name, and by how many things it holds, if any."""
        named = language.tr("{name} {count}", "of a tab").format(name=name, count=language.format_count(count))
        self._tabs.setTabText(self._tabs.indexOf(page), named if count else name)

    def _lay_out(self) -> None:
        # Qt gives the focus to its bar instead, and so the bar two places among the tab stops.
        self._tabs.setFocusProxy(None)  # type: ignore[arg-type]
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.addTab(self.details, language.tr("Details"))
        self._tabs.addTab(self.notes, language.tr("Notes"))
        self._tabs.addTab(self.files, language.tr("Files"))
        self._tabs.addTab(self.history, language.tr("History"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addWidget(HeadArea(self.header, self))
        column.addWidget(self._tabs, 1)
