"""What of the sidebar's tree is closed, by key, so that it stays so whatever comes and goes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QTreeView

from ui.sidebar.model import SidebarModel


class Folding(QObject):
    """Opens everything that is not known to be closed, and learns from what the person opens and closes.

    Attributes:
        closed: the keys of what is closed.

    Signals:
        changed: the person opened or closed something.
    """

    changed = Signal()

    def __init__(self, tree: QTreeView, model: SidebarModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._is_quiet = False
        self.closed: set[str] = set()
        tree.expanded.connect(lambda index: self._learn(index, closed=False))
        tree.collapsed.connect(lambda index: self._learn(index, closed=True))

    def show(self, closed: Iterable[str]) -> None:
        """Close these and open all else."""
        self.closed = set(closed)
        self.put_in_force()

    def put_in_force(self) -> None:
        """Open and close what there is now."""
        self._is_quiet = True
        self._fold_inside(QModelIndex())
        self._is_quiet = False

    def toggle(self, index: QModelIndex) -> None:
        """Open what is closed, and close what is open."""
        self._tree.setExpanded(index, not self._tree.isExpanded(index))

    def reveal(self, index: QModelIndex) -> None:
        """Open all that an entry is inside of."""
        above = self._model.parent(index)
        while above.isValid():
            self._tree.expand(above)
            above = self._model.parent(above)

    def go_out(self, index: QModelIndex) -> None:
        """Close what is open, else go to what it is inside of."""
        above = self._model.parent(index)
        if self._tree.isExpanded(index) and self._model.rowCount(index):
            self._tree.collapse(index)
        elif above.isValid():
            self._tree.setCurrentIndex(above)

    def go_in(self, index: QModelIndex) -> None:
        """Open what is closed, else go to the first inside it."""
        if not self._model.rowCount(index):
            return
        if self._tree.isExpanded(index):
            self._tree.setCurrentIndex(self._model.index(0, 0, index))
        else:
            self._tree.expand(index)

    def _fold_inside(self, above: QModelIndex) -> None:
        for row in range(self._model.rowCount(above)):
            index = self._model.index(row, 0, above)
            if self._model.rowCount(index):
                self._tree.setExpanded(index, self._key(index) not in self.closed)
                self._fold_inside(index)

    def _learn(self, index: QModelIndex, *, closed: bool) -> None:
        if not self._is_quiet:
            (self.closed.add if closed else self.closed.discard)(self._key(index))
            self.changed.emit()

    def _key(self, index: QModelIndex) -> str:
        content = self._model.content(index)
        return "" if content is None else content.key
