"""The searches that a person stayed with, of each library; remembered between two starts of the window."""

from __future__ import annotations

from ui.window_memory import WindowMemory

_KEPT = 20
_LIBRARIES_KEPT = 20
_KEY = "recent_searches"


class RecentSearches:
    """The latest searches of one library, newest first.

    A search that is typed on takes the place of its beginning, which was remembered while the person paused.
    """

    def __init__(self, memory: WindowMemory, library: str) -> None:
        self._memory = memory
        self._library = library
        self._typed = ""

    def all(self) -> list[str]:
        """What was searched for, newest first."""
        texts = self._read().get(self._library, [])
        return [text for text in texts if isinstance(text, str)] if isinstance(texts, list) else []

    def add(self, text: str) -> None:
        """Remember a search as the newest."""
        text = text.strip()
        if text:
            beginning = self._typed if self._typed and text.startswith(self._typed) else text
            self._write([text, *(each for each in self.all() if each not in (text, beginning))])
            self._typed = text

    def end_typing(self) -> None:
        """The box was emptied: what is typed next is another search, however it begins."""
        self._typed = ""

    def forget(self, text: str) -> None:
        """Remember a search no more."""
        self._write([each for each in self.all() if each != text])

    def _read(self) -> dict[str, object]:
        return dict(self._memory.get(_KEY, {}))

    def _write(self, texts: list[str]) -> None:
        others = [(path, kept) for path, kept in self._read().items() if path != self._library]
        self._memory.set(_KEY, dict([*others, (self._library, texts[:_KEPT])][-_LIBRARIES_KEPT:]))
