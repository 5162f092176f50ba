"""The line at the top of the centre: the search, undo and redo, the columns, and a menu of what else there is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from ui import language, theme
from ui.actions import Actions
from ui.icons import icon

_GLYPH = 18


class ToolBar(QFrame):
    """Stands over the list; the panes beside it are opened from its two ends.

    Args:
        actions: with their menus filled already.
        search: takes the room that the tools leave.

    Attributes:
        columns: opens the menu of the columns of papers.
    """

    def __init__(self, actions: Actions, search: QWidget) -> None:
        super().__init__()
        self.setObjectName("tool_bar")
        menu = actions.menu("columns")
        self.columns = _make_opener("columns", "view-column-outline", language.tr("Columns"), menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(12), theme.size(6), theme.size(12), theme.size(6))
        row.setSpacing(theme.size(4))
        row.addWidget(_make_tool(actions, "show_sidebar"))
        row.addSpacing(theme.size(8))
        row.addWidget(search, 1)
        row.addSpacing(theme.size(8))
        for name in ("undo", "redo"):
            row.addWidget(_make_tool(actions, name))
        row.addWidget(self.columns)
        row.addWidget(_make_opener("more", "dots-horizontal", language.tr("More"), actions.menu("more")))
        row.addWidget(_make_tool(actions, "show_detail"))


def _make_tool(actions: Actions, name: str) -> QToolButton:
    tool = _make_button(name)
    tool.setDefaultAction(actions[name])
    return tool


def _make_opener(name: str, glyph: str, text: str, menu: QMenu) -> QToolButton:
    """A tool that opens a menu."""
    tool = _make_button(name)
    tool.setIcon(icon(glyph))
    tool.setToolTip(text)
    tool.setAccessibleName(text)
    tool.setMenu(menu)
    tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return tool


def _make_button(name: str) -> QToolButton:
    tool = QToolButton()
    tool.setObjectName(f"tool_{name}")
    tool.setIconSize(QSize(theme.size(_GLYPH), theme.size(_GLYPH)))
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tool
