"""The sandbox of the sample page, some of whose papers have counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.search_query import OfResearcher
from app.values import PaperId, ResearcherId
from ui.what_if.window import WhatIfWindow

COUNTS = {1: 30, 2: 8, 3: 20, 4: 3, 5: 2, 6: 2, 7: 1}
"""Papers of the page with their counts: the others have none, and h is 3."""


@pytest.fixture
def counted(library):
    """The sample page with some counts."""
    for key, count in COUNTS.items():
        library.set_fields(PaperId(key), {"citations": str(count)})
    return library


@pytest.fixture
def sandbox_window(counted, window, qtbot):
    """The sandbox, opened by its action on the papers of the page."""
    window.sidebar.choose(OfResearcher(ResearcherId(1)))
    window.desk.actions["what_if"].trigger()
    opened = window.findChild(WhatIfWindow)
    qtbot.waitExposed(opened)
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    opened.list.setFocus()
    return opened


class Hands:
    """What a person does in the sandbox."""

    def __init__(self, opened, qtbot):
        self.window = opened
        self.list = opened.list
        self.qtbot = qtbot

    def go_to(self, key):
        assert self.list.select(PaperId(key))

    def type_count(self, key, text):
        """Go to a paper, type a count over what it has, and press Enter."""
        self.go_to(key)
        QTest.keyClick(self.list, Qt.Key.Key_F2)
        editor = self.list.editor
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)

    def leave_editor(self):
        if self.list.editor is not None:
            QTest.keyClick(self.list.editor, Qt.Key.Key_Escape)

    def press(self, key):
        QTest.keyClick(self.list, key)

    def cell(self, key, column):
        """What a cell of a paper says."""
        papers = self.list.papers
        return papers.index(papers.place_of(PaperId(key)), column).data()

    def figure(self, name):
        """A figure as the list at the right says it."""
        figures = self.window.figures.figures
        [place] = [place for place in range(figures.rowCount()) if figures.row_at(place).name == name]
        return [str(figures.index(place, column).data()) for column in (1, 2)]

    def order(self):
        """The papers from the top."""
        papers = self.list.papers
        return [papers.id_at(place) for place in range(papers.rowCount())]


@pytest.fixture
def hands(sandbox_window, qtbot):
    return Hands(sandbox_window, qtbot)
