"""The papers that link repositories, as a search of all papers that a person can see, change and keep."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QObject

from app.code import Repository
from app.errors import KnownError
from app.search_query import Everything
from ui import language
from ui.desk import Desk
from ui.sidebar.sidebar import Sidebar

_SEARCH = "repository:{name}"
_OR = " OR "


class RepositoryPapers(QObject):
    """Shows which papers link a repository, or any of several."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar

    def show(self, *repositories: Repository) -> None:
        """Search for them among all papers, and put the keyboard on what is found; too many are refused in words."""
        box = self._desk.searching.box
        searches = [_SEARCH.format(name=each) for each in repositories]
        most = _find_most(searches, box.maxLength())
        if len(searches) > most:
            self._desk.notices.show_error(_refuse(len(searches), most))
            return
        self._sidebar.choose(Everything())
        box.setText(_OR.join(searches))
        box.search_now()
        self._desk.selection.take_focus()


def _find_most(searches: Sequence[str], longest: int) -> int:
    """How many of them, from the first, one search takes: it has so many words, and its text is no longer than this."""
    from app.search_query.parse import MOST_TERMS  # noqa: PLC0415 - the start of the window searches nothing

    lengths = accumulate(len(each) + len(_OR) for each in searches)
    return min(MOST_TERMS, max(1, sum(length - len(_OR) <= longest for length in lengths)))


def _refuse(count: int, most: int) -> KnownError:
    """What is left out of a search would be missing from what is found, and nobody would see it."""
    what = language.tr(
        "%Ln repositories are too many for one search.", "%Ln repository is too many for one search.", count
    )
    return KnownError(what, language.tr("Select at most %Ln repositories.", "Select at most %Ln repository.", most))
