"""What a picture is drawn on: the window, a person's hands on it, and how it is to be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QTabBar, QWidget

from app.library import Library
from app.values import PaperId
from ui.main_window import MainWindow

USUAL = (1480, 920)

W = TypeVar("W", bound=QWidget)


@dataclass
class Stage:
    """The window, and what of it the picture is to show.

    Attributes:
        shown: a dialog or popup; None shows what is in front.
    """

    window: MainWindow
    library: Library
    settle: Callable[[], None]
    shown: QWidget | None = None

    def trigger(self, name: str) -> None:
        """Do an action by its name."""
        self.window.desk.actions[name].trigger()
        self.settle()

    def select(self, *ids: int) -> None:
        """Select papers."""
        self.window.table.select_papers([PaperId(key) for key in ids])
        self.settle()

    def search(self, text: str) -> None:
        """Type a search."""
        box = self.window.findChild(QWidget, "search_box")
        assert box is not None
        box.setFocus()
        QTest.keyClicks(box, text)
        self.settle()

    def type_on(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def type_into(self, name: str, text: str) -> None:
        """Type into a field of the detail pane in place of what stands there."""
        field = self.window.detail.findChild(QWidget, name)
        assert field is not None
        editor = field.findChild(QPlainTextEdit)
        assert editor is not None
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)
        self.settle()

    def open_tab(self, text: str) -> None:
        """Turn to a tab of the detail pane."""
        for bar in self.window.findChildren(QTabBar):
            for tab in range(bar.count()):
                if bar.tabText(tab).startswith(text):
                    bar.setCurrentIndex(tab)
        self.settle()

    def find(self, kind: type[W], name: str) -> W:
        """A part of the window, or of a dialog in front of it, by its name."""
        found = self.window.findChild(kind, name)
        assert found is not None
        return found

    def click_in(self, area: QAbstractScrollArea) -> None:
        """Click into a text."""
        QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton)
        self.settle()

    def offer_papers_menu(self) -> None:
        """Open the menu of the papers selected."""
        table = self.window.table
        at = table.visualRect(table.currentIndex()).bottomLeft() + QPoint(60, 0)
        table.menu_requested.emit(table.viewport().mapToGlobal(at))
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()


@dataclass(frozen=True)
class Scene:
    """One picture.

    Attributes:
        prepare: what a person did before.
        scale: how many pixels of the screen a pixel of the window takes.
        texts: how much larger than usual the texts are from the start.
        strong: with high contrast.
        pseudo: in a language that nobody speaks, with longer texts or such as are read from right to left.
    """

    library: Callable[[Path], Library]
    prepare: Callable[[Stage], None]
    size: tuple[int, int] = USUAL
    scheme: Literal["light", "dark"] = "light"
    scale: float = 1
    locale: str = "en_GB"
    texts: float = 1
    strong: bool = False
    pseudo: Literal["", "longer", "leftward"] = ""
