"""Short lists of what was used last, one for each library, remembered between two starts of the window."""

from __future__ import annotations

from ui.window.window_memory import WindowMemory

_KEPT = 20
_LIBRARIES_KEPT = 20


class RecentList:
    """Texts of one library, newest first, each once.

    Args:
        key: what the list is remembered under.
        library: the path of the library.
    """

    def __init__(self, memory: WindowMemory, key: str, library: str) -> None:
        self._memory = memory
        self._key = key
        self._library = library

    def all(self) -> list[str]:
        """What was used, newest first."""
        texts = self._read().get(self._library, [])
        return [text for text in texts if isinstance(text, str)] if isinstance(texts, list) else []

    def add(self, text: str, instead_of: str = "") -> None:
        """Remember a text as the newest, in place of another one if that is named."""
        self._write([text, *(each for each in self.all() if each not in (text, instead_of))])

    def forget(self, text: str) -> None:
        """Remember a text no more."""
        self._write([each for each in self.all() if each != text])

    def _read(self) -> dict[str, object]:
        return dict(self._memory.get(self._key, {}))

    def _write(self, texts: list[str]) -> None:
        others = [(path, kept) for path, kept in self._read().items() if path != self._library]
        self._memory.set(self._key, dict([*others, (self._library, texts[:_KEPT])][-_LIBRARIES_KEPT:]))
