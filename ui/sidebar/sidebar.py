"""The sidebar: the button that imports, and the views of the library with their counts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.changes import Touched
from app.library import Library
from app.search_query import Everything, OfImport, Query
from ui import theme
from ui.icons import put_icon
from ui.library_observer import LibraryObserver
from ui.sidebar.entries import Entry, read_sections
from ui.sidebar.list_view import SidebarList

_TABLES_OF_COUNTS = ("imports", "profile_papers", "paper_repositories", "researchers", "profiles")


class Sidebar(QFrame):
    """Where a person chooses which papers to see.

    Attributes:
        query: the papers of the entry that is chosen.

    Signals:
        query_chosen(Query): another entry was chosen, by the person or since the chosen one is gone.
        import_requested: the button was pressed.
    """

    query_chosen = Signal(object)
    import_requested = Signal()

    def __init__(self, library: Library, observer: LibraryObserver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.query: Query = Everything()
        self._library = library
        self._button = _make_import_button()
        self._list = SidebarList()
        self._lay_out()
        self._button.clicked.connect(self.import_requested)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        observer.touched.connect(self._on_touched)

    @property
    def label(self) -> str:
        """What the chosen entry is called."""
        entry = self._list.chosen()
        return entry.label if entry is not None else ""

    def choose(self, query: Query) -> None:
        """Choose the entry of this query; where there is none, all papers."""
        self.query = query
        self.reload()
        self.query_chosen.emit(self.query)

    def choose_latest_import(self) -> None:
        """Choose what was imported last; where nothing of it is there, all papers."""
        latest = self._library.latest_import()
        self.choose(OfImport(latest.id) if latest is not None and latest.papers else Everything())

    def reload(self) -> None:
        """Ask the library again what there is, and keep what is chosen."""
        sections = read_sections(self._library, self.query)
        entries = [entry for section in sections for entry in section.entries]
        chosen = next((entry for entry in entries if entry.query == self.query), entries[0])
        was_chosen = chosen.query == self.query
        self._show_sections(sections, chosen)
        if not was_chosen:
            self.query = chosen.query
            self.query_chosen.emit(self.query)

    def take_focus(self) -> None:
        """Put the keyboard on the list."""
        self._list.setFocus()

    def _show_sections(self, sections: tuple, chosen: Entry) -> None:  # type: ignore[type-arg]
        self._list.selectionModel().blockSignals(True)
        self._list.show_sections(sections)
        self._list.choose(chosen)
        self._list.selectionModel().blockSignals(False)
        self._list.viewport().update()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 8)
        column.setSpacing(4)
        around = QVBoxLayout()
        around.setContentsMargins(12, 0, 12, 0)
        around.addWidget(self._button)
        column.addLayout(around)
        column.addWidget(self._list, 1)

    def _on_current_changed(self, current: QModelIndex) -> None:
        entry = self._list.chosen()
        if entry is not None and entry.query != self.query:
            self.query = entry.query
            self.query_chosen.emit(self.query)

    def _on_touched(self, touched: Touched) -> None:
        if touched.moved("papers", "trashed_at", "code_badge") or any(
            touched.moved(table) for table in _TABLES_OF_COUNTS
        ):
            self.reload()


def _make_import_button() -> QPushButton:
    button = QPushButton("Import…")
    button.setObjectName("import_button")
    put_icon(button, "tray-arrow-down", role="on_filled")
    button.setMinimumHeight(theme.size(34))
    theme.set_kind(button, "filled")
    return button
