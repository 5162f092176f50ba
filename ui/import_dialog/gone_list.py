"""The papers that a page listed when it was captured before, and lists no more."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.importing.plan import GonePaper
from app.latex import to_readable
from ui import language
from ui.import_dialog.wording import format_gone


class GoneList(QListView):
    """Says of each what becomes of it; there is nothing to decide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStringListModel(self)
        self.setModel(self._model)
        self.setObjectName("gone-list")
        self.setAccessibleName(language.tr("Papers that the page lists no more"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_gone(self, gone: tuple[GonePaper, ...]) -> None:
        """Show these papers."""
        self._model.setStringList([to_readable(format_gone(each)) for each in gone])
