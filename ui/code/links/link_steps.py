"""What can be done with a link to code: each feature says which steps it takes, and menus offer those and no others."""

from __future__ import annotations

import enum
from collections.abc import Callable

from app.code import RepositoryLink

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


class LinkSteps:
    """Which steps are taken, and by whom."""

    def __init__(self) -> None:
        self._takers: dict[LinkStep, Take] = {}

    def __contains__(self, step: LinkStep) -> bool:
        """Whether anybody takes a step."""
        return step in self._takers

    def give(self, step: LinkStep, take: Take) -> None:
        """Let this do a step from now on."""
        self._takers[step] = take

    def take(self, step: LinkStep, link: RepositoryLink) -> None:
        """Do a step that is taken by somebody."""
        self._takers[step](link)
