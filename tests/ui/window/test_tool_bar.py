"""The tools over the list: each has a name, a glyph and an effect; two open menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ui.main_window import MainWindow


def tools(window: MainWindow) -> dict[str, QToolButton]:
    found = window._centre.tool_bar.findChildren(QToolButton)
    return {tool.objectName(): tool for tool in found if tool.objectName().startswith("tool_")}


def test_the_tools_of_the_picture_are_there(window: MainWindow) -> None:
    found = tools(window)
    assert list(found) == [
        f"tool_{name}" for name in ("show_sidebar", "undo", "redo", "columns", "more", "show_detail")
    ]
    for tool in found.values():
        assert tool.accessibleName() or tool.text()
        assert tool.toolTip()
        assert not tool.icon().isNull()
        assert tool.height() >= 24
        assert tool.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_menu_of_columns_is_that_of_the_view(window: MainWindow) -> None:
    menu = tools(window)["tool_columns"].menu()
    assert menu is window.desk.actions.menu("columns")
    menu.aboutToShow.emit()
    assert any(action.text().replace("&", "") == "Venue" for action in menu.actions())


def test_what_else_there_is_stands_under_the_dots(window: MainWindow) -> None:
    menu = tools(window)["tool_more"].menu()
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert {"new_paper", "settings", "compact_rows", "show_keys"} <= set(names)
