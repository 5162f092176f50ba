"""The program as it is, with somebody beside it who says where things stand on the screen.

    python -m tests.end_to_end.probe FOLDER ARGUMENT...

runs ``refshelf ARGUMENT...``.  A question is a file ``question`` in FOLDER, a JSON list such as ``["widget",
"search_box"]``; the answer comes as ``answer``, in pixels of the screen: ``[x, y, width, height]``, a text, or null.
Nothing is done to the program here: keys and mouse stay the test's own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tests.top_level import find_top_level_widgets
from ui import application
from ui.main import main

_LOOKS_EVERY = 20
Place = list[int] | None


def start(folder: Path) -> None:
    """Have the next application that is made answer questions in a folder."""
    make = application.make_application

    def make_and_watch(locale: QLocale | None = None) -> QApplication:
        app = make(locale)
        Probe(folder, app)
        return app

    application.make_application = make_and_watch


class Probe(QObject):
    """Answers where things stand."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        super().__init__(app)
        self._question, self._answer = folder / "question", folder / "answer"
        self._timer = QTimer(self, interval=_LOOKS_EVERY)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        if not self._question.exists():
            return
        kind, *arguments = json.loads(self._question.read_text("utf-8"))
        self._question.unlink()
        found = _ANSWERS[kind](*arguments)
        fresh = self._answer.with_suffix(".new")
        fresh.write_text(json.dumps(found), "utf-8")
        fresh.replace(self._answer)


def _find_widget(name: str) -> Place:
    """Where a widget that is seen stands, by its object name."""
    return next((_place(widget, widget.rect()) for widget in _seen() if widget.objectName() == name), None)


def _find_button(text: str) -> Place:
    """Where a button or label with this text stands; of a text that is shortened, its beginning."""
    for widget in _seen():
        shown = str(widget.property("text") or "").replace("&&", "\0").replace("&", "").replace("\0", "&")
        if shown == text and widget.isEnabled():
            return _place(widget, widget.rect())
    return None


def _find_item(view_name: str, text: str, column: int = 0) -> Place:
    """Where an item of a list, tree or table stands, by the beginning of its text."""
    return _find_cell(view_name, text, column, column)


def _find_cell(view_name: str, text: str, text_column: int, column: int) -> Place:
    """Where a cell stands, by the beginning of the text that another column has in its row."""
    for view in _seen():
        if isinstance(view, QAbstractItemView) and view.objectName() == view_name and not isinstance(view, QHeaderView):
            for index in _indexes(view.model(), QModelIndex(), text_column):
                if str(index.data() or "").startswith(text):
                    return _place_of_seen(view, index.siblingAtColumn(column))
    return None


def _place_of_seen(view: QAbstractItemView, index: QModelIndex) -> Place:
    rect = view.visualRect(index)
    return _place(view.viewport(), rect) if view.viewport().rect().contains(rect.center()) else None


def _find_header(view_name: str, text: str) -> Place:
    """Where the header of a column stands, by the beginning of its text."""
    for header in _seen():
        parent = header.parentWidget()
        if isinstance(header, QHeaderView) and parent is not None and parent.objectName() == view_name:
            for section in range(header.count()):
                label = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
                if label.startswith(text) and not header.isSectionHidden(section):
                    at = header.sectionViewportPosition(section)
                    return _place(header.viewport(), QRect(at, 0, header.sectionSize(section), header.height()))
    return None


def _find_tab(text: str) -> Place:
    """Where a tab stands, by the beginning of its text."""
    for bar in _seen():
        if isinstance(bar, QTabBar):
            for tab in range(bar.count()):
                if bar.tabText(tab).replace("&", "").startswith(text):
                    return _place(bar, bar.tabRect(tab))
    return None


def _find_entry(text: str) -> Place:
    """Where the entry of a menu that is open, or of the menu bar, stands, by its text or, if need be, its beginning."""
    menus = [menu for menu in [QApplication.activePopupWidget(), *_seen()] if isinstance(menu, QMenu | QMenuBar)]
    entries = [(menu, action) for menu in menus for action in menu.actions() if action.isVisible()]
    usable = [(menu, action) for menu, action in entries if action.isEnabled() and _plain(action).startswith(text)]
    for menu, action in sorted(usable, key=lambda each: _plain(each[1]) != text):
        return _place(menu, menu.actionGeometry(action))
    return None


def _find_focus() -> str:
    """The object name of what has the keyboard, or of what it is a part of."""
    widget = QApplication.focusWidget()
    while widget is not None and not widget.objectName():
        widget = widget.parentWidget()
    return "" if widget is None else widget.objectName()


def _find_text(name: str) -> str | None:
    """What a widget that is seen says, by its object name."""
    for widget in _seen():
        if widget.objectName() == name:
            shown = widget.property("text") or widget.property("plainText") or ""
            return str(shown)
    return None


def _find_parts(name: str) -> str:
    """What the labels that are seen in a widget say together, by its object name."""
    for widget in _seen():
        if widget.objectName() == name:
            labels = [label for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]
            return " ".join(label.text() for label in labels)
    return ""


def _find_current(view_name: str) -> list[Any] | None:
    """The row of a view's current cell, the header of its column, and its text."""
    for view in _seen():
        if isinstance(view, QAbstractItemView) and view.objectName() == view_name and view.currentIndex().isValid():
            index = view.currentIndex()
            header = view.model().headerData(index.column(), Qt.Orientation.Horizontal)
            return [index.row(), str(header or ""), str(index.data() or "")]
    return None


def _count_rows(view_name: str) -> int:
    """How many rows a view has."""
    views = (view for view in _seen() if isinstance(view, QAbstractItemView) and view.objectName() == view_name)
    return max((view.model().rowCount() for view in views), default=0)


def _list_titles(view_name: str, column: int) -> list[str]:
    """What a view says in a column, from the top."""
    views = (view for view in _seen() if isinstance(view, QAbstractItemView) and view.objectName() == view_name)
    return [str(index.data()) for view in views for index in _indexes(view.model(), QModelIndex(), column)]


def _find_scrolled(name: str) -> int:
    """How far down everything within a widget is scrolled, in pixels."""
    bars = (bar for widget in _seen() if widget.objectName() == name for bar in widget.findChildren(QScrollBar))
    return sum(bar.value() for bar in bars if bar.orientation() == Qt.Orientation.Vertical and bar.isVisible())


def _find_clipboard() -> str:
    return QApplication.clipboard().text()


_ANSWERS: dict[str, Callable[..., Any]] = {
    "widget": _find_widget,
    "button": _find_button,
    "item": _find_item,
    "cell": _find_cell,
    "header": _find_header,
    "tab": _find_tab,
    "entry": _find_entry,
    "focus": _find_focus,
    "text": _find_text,
    "parts": _find_parts,
    "current": _find_current,
    "rows": _count_rows,
    "titles": _list_titles,
    "scrolled": _find_scrolled,
    "clipboard": _find_clipboard,
}


def _seen() -> Iterator[QWidget]:
    """All widgets that are seen, those of the window at work first."""
    active = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    windows = sorted(find_top_level_widgets(), key=lambda window: window is not active)
    for window in windows:
        if window.isVisible():
            yield window
            yield from (child for child in window.findChildren(QWidget) if child.isVisible())


def _indexes(model: QAbstractItemModel, parent: QModelIndex, column: int) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(parent), 500)):
        yield model.index(row, column, parent)
        yield from _indexes(model, model.index(row, 0, parent), column)


def _place(widget: QWidget, rect: QRect) -> list[int]:
    corner = widget.mapToGlobal(QPoint(rect.left(), rect.top()))
    return [corner.x(), corner.y(), rect.width(), rect.height()]


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


if __name__ == "__main__":
    start(Path(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
