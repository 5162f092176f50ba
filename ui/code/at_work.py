"""Which clones something is being done to: a second thing meanwhile would be refused by git, or spoil the first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.code import Clone
from ui import language
from ui.code.news import name_clones
from ui.code.telling import Telling


class ClonesAtWork:
    """Knows the clones that are updated, switched or removed just now; each belongs to one such step."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._keys: set[str] = set()

    def leave_out(self, clones: Sequence[Clone]) -> list[Clone]:
        """Those to which nothing is being done; where there is none of some, the person hears so."""
        free = [clone for clone in clones if clone.repository.key not in self._keys]
        if clones and not free:
            told = language.tr("Another step with {name} is under way; try again when it is done.")
            self._telling.say(told.format(name=name_clones(clones)))
        return free

    def begin(self, clones: Iterable[Clone]) -> None:
        """Something is being done to these."""
        self._keys.update(clone.repository.key for clone in clones)

    def end(self, clones: Iterable[Clone]) -> None:
        """It is over."""
        self._keys.difference_update(clone.repository.key for clone in clones)
