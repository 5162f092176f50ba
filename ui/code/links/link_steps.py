"""What can be done with a link to code: each feature says which steps it takes, and menus offer those and no others."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.code import Repository, RepositoryLink

if TYPE_CHECKING:
    from ui.code.clones.at_work import ClonesAtWork, Step

Take = Callable[[RepositoryLink], object]
"""Does a step with a link."""


class LinkStep(enum.Enum):
    """A step; all but the first two need a clone, and CLONE is for where there is none."""

    COPY_COMMAND = enum.auto()
    CLONE = enum.auto()
    OPEN_FOLDER = enum.auto()
    OPEN_EDITOR = enum.auto()
    OPEN_TERMINAL = enum.auto()
    UPDATE = enum.auto()
    REMOVE_CLONE = enum.auto()


class LinkSteps(QObject):
    """Which steps are taken, and by whom; and which is under way.

    Signals:
        work_moved: a step with some clone was begun, came further, or is over.
    """

    work_moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._takers: dict[LinkStep, Take] = {}
        self._at_work: ClonesAtWork | None = None

    def __contains__(self, step: LinkStep) -> bool:
        """Whether anybody takes a step."""
        return step in self._takers

    def give(self, step: LinkStep, take: Take) -> None:
        """Let this do a step from now on."""
        self._takers[step] = take

    def watch(self, at_work: ClonesAtWork) -> None:
        """Hear from this what is being done to clones."""
        self._at_work = at_work
        at_work.changed.connect(self.work_moved)
        at_work.progressed.connect(lambda _: self.work_moved.emit())

    def step_with(self, repository: Repository) -> Step | None:
        """What is being done to the clone of a repository."""
        return None if self._at_work is None else self._at_work.step_with(repository.key)

    def take(self, step: LinkStep, link: RepositoryLink) -> None:
        """Do a step that is taken by somebody."""
        self._takers[step](link)
