"""The figures that a person pinned to the cards, and the years that were chosen for the h-index of years."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

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
_KEY, _YEARS = "pinned_figures", "figure_years"


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
        self._years = _read_years(memory.get(_YEARS, []))
        kept = memory.get(_KEY, [])
        self._names = [name for name in kept if isinstance(name, str) and name not in ON_CARDS]

    @property
    def names(self) -> tuple[str, ...]:
        """The figures pinned besides those that are on the cards always."""
        return tuple(self._names)

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year of which the h-index of years is: the latest ones, unless others were chosen."""
        from ui.widgets.figure_rows import usual_window  # noqa: PLC0415 - brings all figures, which few pin

        return self._years or usual_window()

    def set_years(self, first: int, last: int) -> None:
        """Have the h-index of these years."""
        self._years = None  # the latest ones are those of each year anew
        if (first, last) != self.years:
            self._years = (first, last)
        self._memory.set(_YEARS, list(self._years or ()))
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


def _read_years(kept: object) -> tuple[int, int] | None:
    """Years as they were kept; None where that is no two of them in order."""
    match kept:
        case [int() as first, int() as last] if first <= last:
            return first, last
    return None
