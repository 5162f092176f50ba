"""The window opens as it was closed, and never where no screen is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.library import Library
from app.search_query import And, HasCode, HasTag
from app.values import PaperId
from ui.main_window import MainWindow
from ui.window.window_state import fit_on_screens

OpenWindow = Callable[[Library], MainWindow]
LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(100, 100, 800, 600), None),
        (QRect(2000, 50, 800, 600), None),
        (QRect(-600, 40, 800, 600), None),
        (QRect(-790, 40, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(5000, 4000, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(100, -700, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(100, 1100, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(5000, 0, 4000, 3000), QRect(0, 0, 1920, 1080)),
    ],
)
def test_a_place_that_no_screen_shows_is_given_up(place: QRect, expected: QRect | None) -> None:
    assert fit_on_screens(place, [LEFT, RIGHT]) == (place if expected is None else expected)


def test_a_window_from_a_screen_that_is_gone_comes_back(
    open_window: OpenWindow, window: MainWindow, library: Library
) -> None:
    window.setGeometry(9000, 7000, 900, 640)
    window.close()
    again = open_window(library)
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(again.geometry())
    assert again.isVisible()


def test_a_place_on_a_screen_is_kept(open_window: OpenWindow, window: MainWindow, library: Library) -> None:
    window.setGeometry(12, 30, 760, 520)
    window.close()
    assert open_window(library).geometry() == QRect(12, 30, 760, 520)


def test_a_maximised_window_opens_maximised(open_window: OpenWindow, window: MainWindow, library: Library) -> None:
    window.showMaximized()
    window.close()
    assert open_window(library).isMaximized()


def test_what_was_selected_is_selected_again(
    qtbot: QtBot, open_window: OpenWindow, window: MainWindow, library: Library
) -> None:
    window.sidebar.choose(HasCode())
    window.table.select_papers([PaperId(3), PaperId(7)])
    chosen = window.selection.ids
    window.close()
    again = open_window(library)
    assert again.selection.view == HasCode()
    qtbot.waitUntil(lambda: again.selection.ids == chosen)


def test_a_selection_that_is_gone_selects_what_is_there(
    open_window: OpenWindow, window: MainWindow, library: Library
) -> None:
    window.table.select_papers([PaperId(3)])
    window.close()
    library.papers.trash([PaperId(3)])
    again = open_window(library)
    assert again.selection.ids == [1]


def test_every_kind_of_view_is_shown_again(qtbot: QtBot, open_window: OpenWindow, library: Library) -> None:
    thesis = library.collections.create("Thesis")
    inside = library.collections.create("Related", thesis.id)
    library.collections.add([PaperId(1), PaperId(2)], inside.id)
    library.papers.set_fields_of([PaperId(3)], {"status": "to read"})
    library.saved_searches.save("Family", "author:qian year:2020- -draft")
    library.saved_searches.save("Words", "agents")
    window = open_window(library)
    entries = window.sidebar.tree.entries_model.entries
    qtbot.waitUntil(lambda: all(entry.query is not None for entry in entries() if entry.label in ("Family", "Words")))
    views = [entry for entry in entries() if entry.query is not None]
    assert len(views) >= 11
    for view in views:
        assert view.query is not None
        window.sidebar.choose(view.query)
        assert window.sidebar.label == view.label
        window.close()
        window = open_window(library)
        assert (window.sidebar.label, window.selection.view) == (view.label, view.query)


def test_tags_that_narrow_a_view_are_chosen_again(open_window: OpenWindow, library: Library) -> None:
    library.tags.add_named(["llm", "agents"], [PaperId(1), PaperId(3)])
    tags = [tag.id for tag in library.tags.names()]
    window = open_window(library)
    narrowed = And((HasCode(), *(HasTag(tag) for tag in tags)))
    window.sidebar.choose(narrowed)
    shown = window.selection.view
    window.close()
    assert open_window(library).selection.view == shown


def test_closing_the_window_keeps_the_count_that_was_typed(window: MainWindow, library: Library) -> None:
    window.table.edit_citations(0, "74")
    window.close()
    assert library.get_paper(PaperId(1)).citations == 74
