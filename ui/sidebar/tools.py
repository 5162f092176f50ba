"""The button at the top of the sidebar, and the small tools at the end of its headings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QStyle, QToolButton, QTreeView

from ui import language, theme
from ui.icons import icon, put_icon
from ui.sidebar.delegate import EDGE
from ui.sidebar.model import SidebarModel

_GLYPH = 15


def make_tool(glyph: str, name: str) -> QToolButton:
    """A glyph that does what its tool tip says."""
    tool = QToolButton()
    tool.setIcon(icon(glyph, role="muted"))
    tool.setIconSize(QSize(theme.size(_GLYPH), theme.size(_GLYPH)))
    tool.setToolTip(name)
    tool.setAccessibleName(name)
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    theme.set_kind(tool, "small")
    return tool


class HeadingTool(QObject):
    """Keeps a tool at the end of a heading of the tree, wherever that is scrolled to.

    Args:
        key: of the section whose heading it is.

    Attributes:
        tool: the tool itself.
    """

    def __init__(self, tree: QTreeView, model: SidebarModel, key: str, tool: QToolButton) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._key = key
        self.tool = tool
        tool.setParent(tree.viewport())
        tree.viewport().installEventFilter(self)
        tree.verticalScrollBar().valueChanged.connect(self.place)
        for moved in (tree.expanded, tree.collapsed, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            moved.connect(self.place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Paint):
            self.place()
        return False

    def place(self, *_: object) -> None:
        """Put the tool where its heading is now."""
        row = self._tree.visualRect(self._model.find(self._key))
        wanted = QRect(QPoint(0, 0), self.tool.sizeHint())
        wanted.moveBottomRight(QPoint(row.right() - EDGE, row.bottom()))
        place = QStyle.visualRect(self._tree.layoutDirection(), row, wanted)
        self.tool.setVisible(row.isValid())
        if row.isValid() and place != self.tool.geometry():
            self.tool.setGeometry(place)


def make_import_button() -> QPushButton:
    """The button that imports."""
    button = QPushButton(language.tr("Import…"))
    button.setObjectName("import_button")
    put_icon(button, "tray-arrow-down", role="on_filled")
    button.setMinimumHeight(theme.size(34))
    theme.set_kind(button, "filled")
    return button
