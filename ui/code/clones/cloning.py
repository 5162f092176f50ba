"""Clones of the code behind papers: made, updated and removed in the background, and opened in other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.code import Clone, RepositoryLink
from app.git.code_settings import CodeSettings
from app.git.wanted import wants_other
from ui.code.clones.at_work import ClonesAtWork
from ui.code.clones.clone_opening import CloneOpening
from ui.code.clones.making import CloneMaking
from ui.code.clones.removing import CloneRemoving
from ui.code.clones.switching import CloneSwitching
from ui.code.clones.updating import CloneUpdating
from ui.code.telling import Telling
from ui.desk import Desk


class CodeCloning(QObject):
    """Everything that is done with clones from the window; each thing says by itself how it ended.

    Attributes:
        at_work: what is being done to clones just now.

    Signals:
        settings_requested: the person wants the settings of code, for a folder or a program.
    """

    settings_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        telling, choose = Telling(desk), self.settings_requested.emit
        at_work = self.at_work = ClonesAtWork(desk, telling)
        self._opening = CloneOpening(CodeSettings(desk.memory), telling, choose)
        self._making = CloneMaking(desk, telling, at_work, self._opening.show_folder, choose)
        self._updating = CloneUpdating(telling, at_work, self._opening.open_folder)
        self._switching = CloneSwitching(telling, at_work, self._opening.open_folder)
        self._removing = CloneRemoving(desk, telling, at_work)

    def clone_all(self, links: Sequence[RepositoryLink]) -> None:
        """Clone the repositories of some links, two at a time, but those that are cloned or on their way."""
        self._making.clone_all(links)

    def update(self, clones: Sequence[Clone]) -> None:
        """Fetch what is new, and go on to it where no work of the person stands in the way."""
        self._updating.update(clones)

    def switch(self, clone: Clone, link: RepositoryLink) -> None:
        """Check out what a link names, where no work of the person stands in the way."""
        self._switching.switch(clone, link)

    def say_other(self, clone: Clone, link: RepositoryLink) -> None:
        """Say that something else is checked out than a link names, and how to switch."""
        self._switching.say_other(clone, link)

    def remove(self, clone: Clone) -> None:
        """Move a clone to the bin, once its unsaved work was named; one that was found is only listed no more."""
        self._removing.remove(clone)

    def open_for(self, link: RepositoryLink, clone: Clone, do: Callable[[Clone], object]) -> None:
        """Open a clone in some way for a link; where something else is checked out than the link names, say so."""
        if not clone.missing and wants_other(link, clone.state):
            self.say_other(clone, link)  # first, since an error takes its place
        do(clone)

    def open_folder(self, clone: Clone) -> None:
        """Show a clone in the file manager."""
        self._opening.open_folder(clone)

    def open_terminal(self, clone: Clone) -> None:
        """Open a terminal in a clone."""
        self._opening.open_terminal(clone)

    def open_editor(self, clone: Clone) -> None:
        """Open a clone in the editor."""
        self._opening.open_editor(clone)
