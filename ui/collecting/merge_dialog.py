"""The dialog in which papers are made one: the plan, field by field, and one button that carries it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout

from app.changes import Touched
from app.errors import KnownError
from app.values import PaperId
from ui import language, theme
from ui.bulk_edits import find_busy
from ui.collecting.merge_form import MergeForm
from ui.desk import Desk
from ui.widgets.dialog_foot import make_foot

if TYPE_CHECKING:
    from app.merging import MergePlan

_WIDTH = 720
_MARGIN = 22
_AROUND = (40, 40)
"""Pixels of the window that are seen around the dialog."""


class MergeDialog(QDialog):
    """Shows what merging would do; what the person chooses is kept when the library changes meanwhile.

    Attributes:
        plan: what merging would do now.

    Signals:
        merged(Touched, PaperId): it was done; the paper that stays.
    """

    merged = Signal(object, object)

    def __init__(self, desk: Desk, plan: MergePlan) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.plan = plan
        self._ids = [paper.id for paper in plan.papers]
        self._chosen: dict[str, PaperId] = {}
        self._area = QScrollArea()
        self._merge = QPushButton()
        self._set_up()
        self._lay_out()
        self._show_plan()
        desk.observer.touched.connect(self._on_touched)

    def accept(self) -> None:
        """Merge, unless the library cannot just now."""
        busy = find_busy(self._desk)
        if busy is not None:
            self._desk.notices.show_error(busy, self)
            return
        self._desk.observer.touched.disconnect(self._on_touched)
        try:
            touched = self._desk.library.duplicates.merge(self.plan)
        except KnownError as error:
            self._desk.observer.touched.connect(self._on_touched)
            self._desk.notices.show_error(error, self)
            self._plan_again(self.plan.keep)
        else:
            super().accept()
            self.merged.emit(touched, self.plan.keep)

    # --- what is chosen

    def _on_keep_chosen(self, keep: PaperId) -> None:
        self._plan_again(keep)

    def _on_value_chosen(self, field: str, paper_id: PaperId) -> None:
        self._chosen[field] = paper_id
        self.plan = self.plan.choosing(field, paper_id)

    def _on_touched(self, touched: Touched) -> None:
        if not touched.papers or not touched.papers.isdisjoint(self._ids):
            self._plan_again(self.plan.keep)

    def _plan_again(self, keep: PaperId) -> None:
        """Plan with what was chosen; papers that are gone cannot be merged any more."""
        try:
            plan = self._desk.library.duplicates.plan_merge(self._ids, keep)
            for field, paper_id in self._chosen.items():
                plan = plan.choosing(field, paper_id) if _has(plan, field) else plan
        except KnownError as error:
            self._desk.notices.show_error(error)
            self.reject()
            return
        self.plan = plan
        self._show_plan()

    # --- what is shown

    def _show_plan(self) -> None:
        before = self._area.widget()
        shows_alike = isinstance(before, MergeForm) and before.shows_alike
        at = self._area.verticalScrollBar().value()
        form = MergeForm(self.plan, shows_alike=shows_alike)
        form.keep_chosen.connect(self._on_keep_chosen, Qt.ConnectionType.QueuedConnection)
        form.value_chosen.connect(self._on_value_chosen)
        self._area.setWidget(form)
        self._area.verticalScrollBar().setValue(at)

    def _set_up(self) -> None:
        self.setObjectName("merge_dialog")
        self.setWindowTitle(language.tr("Merge Papers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._merge.setText(language.tr("Merge %Ln papers", "Merge %Ln paper", len(self._ids)))
        self._merge.setObjectName("merge_button")

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the plan, which then need not be scrolled, where the window has the room."""
        super().showEvent(event)
        form, room = self._area.widget(), self._desk.window.size() - QSize(*_AROUND)
        if form is None:
            return
        width = min(theme.size(_WIDTH), room.width())
        inner = width - 2 * theme.size(_MARGIN)
        wanted = form.heightForWidth(inner) if form.hasHeightForWidth() else form.sizeHint().height()
        beside = self.sizeHint().height() - self._area.sizeHint().height()
        self.resize(width, min(wanted + beside + 2, room.height()))

    def _lay_out(self) -> None:
        title = QLabel(language.tr("Make %Ln papers one", "Make %Ln paper one", len(self._ids)))
        theme.set_role(title, "title")
        hint = QLabel(language.tr("Nothing is lost: Undo brings the papers back as they were."))
        hint.setWordWrap(True)
        theme.set_role(hint, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(_MARGIN)] * 4)
        column.setSpacing(theme.size(8))
        for part in (title, hint):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        column.addLayout(make_foot(self, self._merge))


def _has(plan: MergePlan, field: str) -> bool:
    return any(choice.field == field for choice in plan.fields)


def open_merge_dialog(desk: Desk, ids: Sequence[PaperId]) -> MergeDialog | None:
    """Show what merging these papers would do; where they cannot be merged, why not."""
    try:
        plan = desk.library.duplicates.plan_merge(ids)
    except KnownError as error:
        desk.notices.show_error(error)
        return None
    dialog = MergeDialog(desk, plan)
    dialog.open()
    return dialog
