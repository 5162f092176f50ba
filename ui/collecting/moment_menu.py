"""A menu that is made for the moment: what can be done with what the person pointed at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.actions import make_choice


class MomentMenu(QMenu):
    """Entries that each do something; it is deleted when it is closed.

    Args:
        name: by which a test finds it.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        if not isinstance(parent, QMenu):
            self.aboutToHide.connect(self.deleteLater)  # what is within it goes with it

    def add(
        self, text: str, do: Callable[[], object], *, keys: str = "", enabled: bool = True, checked: bool | None = None
    ) -> QAction:
        """Add an entry.

        Args:
            keys: what does the same on the keyboard; the menu only says so.
            checked: whether it is ticked; None for an entry that never is.
        """
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        choice = make_choice(f"{text}\t{shown}" if keys else text, text, self)
        choice.setEnabled(enabled)
        choice.setCheckable(checked is not None)
        choice.setChecked(bool(checked))
        choice.triggered.connect(lambda _: do())
        self.addAction(choice)
        return choice

    def add_menu(self, text: str) -> MomentMenu:
        """Add a menu within it."""
        menu = MomentMenu("", self)
        menu.setTitle(text.replace("&", "&&"))
        self.addMenu(menu)
        return menu

    def show_at(self, at: QPoint) -> None:
        """Open it at a place on the screen."""
        self.popup(at)
