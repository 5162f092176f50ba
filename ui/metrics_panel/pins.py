"""The figures that a person pinned to the cards, and the years that were chosen for the h-index of years."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.widgets.figure_years import Years, choose_years, chosen_years
from ui.window.window_memory import WindowMemory

ON_CARDS = ("h_index", "citations", "papers", "with_code")
"""The figures that have a card always."""

_WITHOUT_DETAIL = frozenset(
    (
        "citations_per_paper", "citations_median", "g_index", "i10_index", "i100_index", "e_index", "uncited",
        "repositories", "novelty", "ai_score",
    )
)  # fmt: skip
"""The figures that follow from counts and links alone, as those of the cards do."""

_MEANS = ("novelty", "ai_score")
_KEY = "pinned_figures"


class Pins(QObject):
    """Which figures are pinned, in the order in which they were; kept in the settings.

    Signals:
        changed: others are pinned now.
        years_changed: the h-index of years is to be that of other years.
    """

    changed = Signal()
    years_changed = Signal()

    def __init__(self, memory: WindowMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        kept = memory.get(_KEY, [])
        self._names = [name for name in kept if isinstance(name, str) and name not in ON_CARDS]

    @property
    def names(self) -> tuple[str, ...]:
        """The figures pinned besides those that are on the cards always."""
        return tuple(self._names)

    @property
    def years(self) -> Years:
        """The years of which the h-index of years is."""
        return chosen_years(self._memory)

    def set_years(self, first: int, last: int) -> None:
        """Have the h-index of these years."""
        choose_years(self._memory, (first, last))
        self.years_changed.emit()

    @property
    def need_means(self) -> bool:
        """Whether one of them is the mean of what pages state of papers."""
        return any(name in _MEANS for name in self._names)

    @property
    def need_detail(self) -> bool:
        """Whether one of them follows from more than the cards need by themselves."""
        return not _WITHOUT_DETAIL.issuperset(self._names)

    def has(self, name: str) -> bool:
        """Whether a figure stands on the cards."""
        return name in ON_CARDS or name in self._names

    def toggle(self, name: str) -> None:
        """Pin a figure, or take it off the cards."""
        if name in ON_CARDS:
            return
        self._names = [each for each in self._names if each != name] if name in self._names else [*self._names, name]
        self._memory.set(_KEY, self._names)
        self.changed.emit()
