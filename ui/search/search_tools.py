"""What helps with searching: proposals while a search is typed, its note, saving it, and what is pasted into it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desk import Desk
from ui.papers.identifier_paste import IdentifierPaste
from ui.search.completion.completer import Completer
from ui.search.completion.recents import RecentSearches
from ui.search.search_note import SearchFoot
from ui.search.search_pasting import SearchPasting
from ui.search.search_report import SearchReport
from ui.search.search_saving import SearchSaving

_STAYED = 2_000
"""Milliseconds that a person stays with a search which is then remembered."""


class SearchTools(QObject):
    """Makes the tools, and remembers the searches that a person stayed with.

    Attributes:
        completer: proposes how the search may go on.

    Signals:
        all_wanted: what the search finds in all papers is to be shown.
    """

    all_wanted = Signal()

    def __init__(self, desk: Desk, foot: SearchFoot, paste: IdentifierPaste) -> None:
        super().__init__(desk.window)
        self._box = desk.searching.box
        self._recents = RecentSearches(desk.memory, str(desk.library.path))
        self.completer = Completer(self._box, desk.library, self._recents, desk.window)
        self._report = SearchReport(desk, foot.note, paste)
        self._saving = SearchSaving(desk, foot)
        self._pasting = SearchPasting(desk, foot)
        self._stayed = QTimer(self, singleShot=True, interval=_STAYED)
        self._stayed.timeout.connect(self._remember)
        self._box.searched.connect(self._on_searched)
        self._box.results_wanted.connect(self._remember)
        foot.note.all_requested.connect(self.all_wanted)

    def _on_searched(self, text: str) -> None:
        if text.strip():
            self._stayed.start()
        else:
            self._stayed.stop()
            self._recents.end_typing()

    def _remember(self) -> None:
        self._stayed.stop()
        self._recents.add(self._box.text())
