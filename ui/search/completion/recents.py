"""The searches that a person stayed with, of each library; remembered between two starts of the window."""

from __future__ import annotations

from ui.widgets.recent_list import RecentList
from ui.window.window_memory import WindowMemory


class RecentSearches:
    """The latest searches of one library, newest first.

    A search that is typed on takes the place of its beginning, which was remembered while the person paused.
    """

    def __init__(self, memory: WindowMemory, library: str) -> None:
        self._list = RecentList(memory, "recent_searches", library)
        self._typed = ""

    def all(self) -> list[str]:
        """What was searched for, newest first."""
        return self._list.all()

    def add(self, text: str) -> None:
        """Remember a search as the newest."""
        text = text.strip()
        if text:
            self._list.add(text, instead_of=self._typed if text.startswith(self._typed) else "")
            self._typed = text

    def end_typing(self) -> None:
        """The box was emptied: what is typed next is another search, however it begins."""
        self._typed = ""

    def forget(self, text: str) -> None:
        """Remember a search no more."""
        self._list.forget(text)
