"""A window on a library with collections, tags and searches, and what a person sees of what was done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from app.library import Library
from app.papers import Colour
from app.search_query import InCollection, Order
from app.values import CollectionId, PaperId
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.sidebar.entries import Entry

ONE, TWO, THREE, FOUR = (PaperId(number) for number in range(1, 5))
AGENTS, SOFTWARE, TUNING = (CollectionId(number) for number in range(1, 4))


@pytest.fixture
def filed(library: Library) -> Library:
    """The sample page with ``Agents`` (1, 2, 3), ``Software`` (3, 4) inside it, ``Tuning``, two tags, two searches."""
    library.collections.create("Agents")
    library.collections.create("Software", AGENTS)
    library.collections.create("Tuning")
    library.collections.add([ONE, TWO, THREE], AGENTS)
    library.collections.add([THREE, FOUR], SOFTWARE)
    library.tags.add([library.tags.create("method", Colour.BLUE).id], [ONE, THREE])
    library.tags.create("survey")
    library.saved_searches.save("ChatDev family", "chatdev")
    library.saved_searches.save("With code", "has:code")
    return library


@pytest.fixture
def window(open_window: Callable[[Library], MainWindow], filed: Library) -> MainWindow:
    """A window on it."""
    return open_window(filed)


def held(library: Library, collection_id: CollectionId) -> list[int]:
    """The papers of a collection, in its order."""
    return library.paper_ids(InCollection(collection_id), Order("position")).tolist()


def names(library: Library) -> list[str]:
    """The paths of all collections, sorted."""
    return sorted(each.path for each in library.collections.all())


def notice(window: QWidget) -> str:
    """What the notice says that is shown."""
    bars = [bar for bar in window.findChildren(NoticeBar) if bar.isVisible()]
    return " ".join(label.text() for bar in bars for label in bar.findChildren(QLabel) if label.text())


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(text: str) -> None:
    """Type where the keyboard is."""
    QTest.keyClicks(focused(), text)


def press(key: object, modifiers: object = None) -> None:
    """Press a key where the keyboard is."""
    if modifiers is None:
        QTest.keyClick(focused(), key)  # type: ignore[call-overload]
    else:
        QTest.keyClick(focused(), key, modifiers)  # type: ignore[call-overload]


def entry_of(window: MainWindow, label: str) -> Entry:
    """The entry of the sidebar of this name; of a collection or search that is called like a view, not the view."""
    models = (window.sidebar.tree.entries_model, window.sidebar.tags.entries_model)
    return [each for model in models for each in model.entries() if each.label == label][-1]


def choose_in(menu: QMenu, text: str) -> None:
    """Choose the entry of a menu, or of a menu within it, whose text begins so."""
    action = next(each for each in menu.actions() if each.text().startswith(text))
    assert action.isEnabled()
    action.trigger()


def menu_of(window: MainWindow, name: str) -> QMenu:
    """The menu of this name that is open."""
    [menu] = [each for each in window.findChildren(QMenu, name) if each.isVisible()]
    return menu
