"""The tree and the tags one under the other: each as high as it needs where there is room, else sharing it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.sidebar.tag_pane import TagPane
from ui.sidebar.tree import SidebarTree

_TAGS_SHARE = 0.4
"""The part of the height that tags may take where the tree needs it too."""


class SidebarStack(QWidget):
    """Lays out the tree, and the tags right under it; each scrolls by itself."""

    def __init__(self, tree: SidebarTree, tags: TagPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._tags = tags
        tree.setParent(self)
        tags.setParent(self)
        tree.height_changed.connect(self.share)
        tags.folded.connect(self.share)
        tags.tags.height_changed.connect(self.share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Give each its height anew."""
        height, width = self.height(), self.width()
        wanted = self._tree.content_height()
        tags = 0
        if not self._tags.isHidden():
            most = max(height - wanted, round(height * _TAGS_SHARE))
            tags = min(self._tags.content_height(), max(most, self._tags.least_height()), height)
        tree = max(min(wanted, height - tags), 0)
        self._tags.set_parted(tree < wanted)
        self._tree.setGeometry(0, 0, width, tree)
        self._tags.setGeometry(0, tree, width, tags)
