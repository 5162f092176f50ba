"""Which code the actions are about: what is chosen in the list of repositories, else that of the papers selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication

from app.code import Clone, RepositoryLink
from app.errors import KnownError, NotFound
from app.frozen import Frozen
from app.values import PaperId
from ui import language
from ui.desk import Desk

LOOKED_AT = 20
"""Papers selected up to which their code is looked at before anything is asked for: a screenful, in a moment."""

MOST = 1_000
"""Papers selected up to which their code is looked at when something is asked for."""

Choose = Callable[[], Sequence[RepositoryLink] | None]
"""Says which repositories are chosen in another view, a link each; None while that view is not shown."""


class Target(Frozen):
    """A repository that is chosen: the link that names it, and its clone on this computer."""

    link: RepositoryLink
    clone: Clone | None

    @property
    def usable(self) -> Clone | None:
        """The clone, where its folder is there."""
        return None if self.clone is None or self.clone.missing else self.clone


class ChosenCode(QObject):
    """Knows what is chosen, one link of each repository, in the order of the list.

    Signals:
        changed: other code is chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._views: list[Choose] = []
        desk.selection.settled.connect(self.changed)

    def add_view(self, choose: Choose) -> None:
        """Ask another view too; whoever adds it emits ``changed`` when something else is chosen there."""
        self._views.append(choose)

    def is_known(self) -> bool:
        """Whether what is chosen is little enough to be looked at whenever it changes."""
        chosen = self._ask_views()
        return (self._desk.selection.count if chosen is None else len(chosen)) <= LOOKED_AT

    @property
    def are_named(self) -> bool:
        """Whether the person chose repositories themselves, and not papers that may link several."""
        return self._ask_views() is not None

    def targets(self) -> list[Target]:
        """The repositories chosen.

        Raises:
            KnownError: so many papers are selected that nobody means the code of each, or the library cannot be read.
        """
        chosen = self._ask_views()
        first: dict[str, RepositoryLink] = {}
        for link in self._list_of_papers() if chosen is None else chosen:
            first.setdefault(link.repository.key, link)
        return [Target(link, self._desk.library.clones.of(link.repository)) for link in first.values()]

    def find_place(self) -> QPoint:
        """Where on the screen a menu opens that asks which of the repositories is meant."""
        return self._desk.selection.find_place() if self._ask_views() is None else _find_place_of_keyboard()

    def _ask_views(self) -> Sequence[RepositoryLink] | None:
        return next((chosen for choose in self._views if (chosen := choose()) is not None), None)

    def _list_of_papers(self) -> list[RepositoryLink]:
        count = self._desk.selection.count
        if count > MOST:
            what = language.tr("%Ln papers are selected.", "%Ln paper is selected.", count)
            most = language.tr("Select at most %Ln papers.", "Select at most %Ln paper.", MOST)
            raise KnownError(what, most)
        return [link for paper_id in self._desk.selection.ids for link in self._find_links(paper_id)]

    def _find_links(self, paper_id: PaperId) -> tuple[RepositoryLink, ...]:
        try:
            return self._desk.library.get_paper(paper_id).repositories
        except NotFound:  # it was deleted a moment ago
            return ()


def _find_place_of_keyboard() -> QPoint:
    """Below what has the keyboard: of a list, below its current row."""
    widget = QApplication.focusWidget()
    if widget is None:
        return QCursor.pos()
    if not isinstance(widget, QAbstractItemView):
        return widget.mapToGlobal(widget.rect().bottomLeft())
    viewport = widget.viewport()
    row = widget.visualRect(widget.currentIndex()).intersected(viewport.rect())
    return viewport.mapToGlobal(row.bottomLeft())
