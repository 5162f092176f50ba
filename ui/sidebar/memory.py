"""What the sidebar remembers of each library: what is closed, and what a collection stands for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window.window_memory import WindowMemory

_CLOSED, _WITHIN = "sidebar_closed", "sidebar_within"


class SidebarMemory:
    """Reads and writes the sidebar's part of what is remembered of a library; without a memory it knows nothing.

    Attributes:
        closed: the keys of what is closed.
        within: whether a collection stands for the papers of those inside it too.
    """

    def __init__(self, memory: WindowMemory | None) -> None:
        self._memory = memory
        closed = memory.get_here(_CLOSED, []) if memory is not None else []
        self.closed = [each for each in closed if isinstance(each, str)]
        self.within: bool = memory is not None and memory.get_here(_WITHIN, default=False)

    def keep_closed(self, closed: Iterable[str]) -> None:
        """Remember what is closed."""
        if self._memory is not None:
            self._memory.set_here(_CLOSED, sorted(closed))

    def keep_within(self, *, within: bool) -> None:
        """Remember what a collection stands for."""
        if self._memory is not None:
            self._memory.set_here(_WITHIN, within)
