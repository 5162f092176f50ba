"""A sidebar on the sample page, and on one with collections, tags and searches; what they list, as plain texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint
from pytestqt.qtbot import QtBot

from app.library import Library
from app.papers import Colour
from app.search_query import OfResearcher
from app.values import PaperId, ResearcherId
from ui.library_observer import LibraryObserver
from ui.sidebar.entries import Entry
from ui.sidebar.model import COUNT_ROLE, SidebarModel
from ui.sidebar.sidebar import Sidebar

WEIZE = OfResearcher(ResearcherId(1))


@pytest.fixture
def sidebar(library: Library, observer: LibraryObserver, qtbot: QtBot) -> Sidebar:
    """A sidebar on the sample page, with its researcher chosen."""
    return open_sidebar(library, observer, qtbot)


@pytest.fixture
def filed(library: Library) -> Library:
    """The sample page with collections (one in another), two saved searches and three tags."""
    top = library.collections.create("Multi-agent systems")
    inside = library.collections.create("Software agents", top.id)
    library.collections.create("Delta tuning")
    library.collections.add([PaperId(number) for number in (1, 2, 3)], top.id)
    library.collections.add([PaperId(number) for number in (3, 4)], inside.id)
    library.saved_searches.save("ChatDev family", "chatdev")
    library.saved_searches.save("Cited", "citations:>10")
    library.tags.create("method", Colour.BLUE)
    library.tags.create("survey")
    library.tags.create("baseline", Colour.GREY)
    library.tags.add([library.tags.get("method").id], [PaperId(1), PaperId(3)])
    library.tags.add([library.tags.get("survey").id], [PaperId(3), PaperId(4)])
    return library


def open_sidebar(library: Library, observer: LibraryObserver, qtbot: QtBot) -> Sidebar:
    """A sidebar as a window shows it."""
    made = Sidebar(library, observer)
    qtbot.addWidget(made)
    made.resize(228, 800)
    made.choose(WEIZE)
    made.show()
    return made


def counted(sidebar: Sidebar) -> list[tuple[str, int | None]]:
    """The entries of the tree with their counts."""
    model = sidebar.tree.entries_model
    return [(entry.label, model.find(entry.key).data(COUNT_ROLE)) for entry in model.entries()]


def outline(model: SidebarModel, above: QModelIndex | None = None) -> list[object]:
    """What a model lists, each with a list of what is inside it."""
    parent = QModelIndex() if above is None else above
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(str(index.data()), outline(model, index)) if model.rowCount(index) else index.data() for index in indexes]


def entry(sidebar: Sidebar, label: str) -> Entry:
    """The entry of this name, a tag's too."""
    models = (sidebar.tree.entries_model, sidebar.tags.entries_model)
    return next(each for model in models for each in model.entries() if each.label == label)


def place(sidebar: Sidebar, label: str) -> QPoint:
    """The middle of a row of the tree, of a heading too."""
    return sidebar.tree.visualRect(index_of(sidebar, label)).center()


def index_of(sidebar: Sidebar, label: str) -> QModelIndex:
    """The index of a row of the tree, of a heading too."""
    model = sidebar.tree.entries_model
    sections = [model.index(row, 0) for row in range(model.rowCount())]
    heading = next((index for index in sections if index.data() == label), None)
    return model.find(entry(sidebar, label).key) if heading is None else heading
