"""The tab History: what was changed in a paper, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from app.changes import Change
from app.values import ChangeId, PaperId
from ui import language, theme
from ui.detail_pane.edits import Edits
from ui.history.change_list import ChangeList
from ui.history.change_model import ChangeModel


class HistoryPage(QWidget):
    """The changes of one paper: what each did to it, a line each, above when it was made and its label.

    It is read when it is seen: most papers are looked at without it.
    """

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._paper_id: PaperId | None = None
        self._changes = ChangeModel(self._read, by_day=False, parent=self)
        self.list = ChangeList(self._changes, edits.find_obstacle, leads_on=False)
        self._nothing = QLabel(language.tr("Nothing was changed yet."))
        self._stack = QStackedLayout(self)
        self._lay_out()
        self.list.take_back_requested.connect(self._on_take_back_requested)

    def show_paper(self, paper_id: PaperId) -> None:
        """Show what was changed in this paper."""
        other, self._paper_id = paper_id != self._paper_id, paper_id
        if other:
            self._changes.clear()
            self.list.scrollToTop()
        if self.isVisible():
            self._reload()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.list]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()

    def _reload(self) -> None:
        if self._paper_id is not None:
            self._changes.reload()
            self._stack.setCurrentWidget(self.list if self._changes.rowCount() else self._nothing)

    def _read(self, before: ChangeId | None, limit: int) -> Sequence[Change]:
        """The next changes: what each did is found by walking back from the newest, so those are read with them."""
        if self._paper_id is None:
            return ()
        shown = 0 if before is None else self._changes.rowCount()
        changes = self._edits.library.history(self._paper_id, shown + limit)
        return [change for change in changes if before is None or change.id < before]

    def _on_take_back_requested(self, change: Change) -> None:
        self._edits.take_back(change, self)

    def _lay_out(self) -> None:
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._nothing.setContentsMargins(theme.margins(20, 14, 16, 0))
        theme.set_role(self._nothing, "muted")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
