"""The dialog in which a paper takes links and fields from a CITATION.cff or a README, after a look at each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout

from app.changes import Touched
from app.latex import to_readable
from ui import language, theme
from ui.bulk_edits import run_edit
from ui.code.software.form import SoftwareForm
from ui.desk import Desk
from ui.widgets.dialog_foot import make_foot
from ui.widgets.texts import keep_leading, make_text

if TYPE_CHECKING:
    from app.importing.software import SoftwarePlan
    from app.library import Library

_WIDTH = 760
_MARGIN = 22
_AROUND = (40, 40)
"""Pixels of the window that are seen around the dialog."""


class SoftwareDialog(QDialog):
    """Shows what a paper may take; what is ticked is taken as one step."""

    def __init__(self, desk: Desk, plan: SoftwarePlan) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._plan = plan
        self._area = QScrollArea()
        self._take = QPushButton()
        self._set_up()
        self._lay_out()
        self._form = self._show_work(0)

    def accept(self) -> None:
        """Take what is ticked, unless the library cannot just now."""
        plan, links, texts = self._plan, self._form.links, self._form.texts

        def take(library: Library) -> Touched:
            return library.software.apply(plan.paper.id, plan.name, links, texts)

        label = language.tr("Reading {name}").format(name=plan.name)
        if run_edit(self._desk, take, label, 1, self._on_taken, parent=self):
            super().accept()

    def _on_taken(self, touched: Touched) -> None:
        if touched.change is not None:
            self._desk.notices.show_undoable(touched.change.label)

    def _on_changed(self) -> None:
        count = len(self._form.links) + len(self._form.texts)
        self._take.setText(language.tr("Take %Ln values", "Take %Ln value", count) if count else language.tr("Take"))
        self._take.setEnabled(count > 0)

    def _on_work_chosen(self, work: int) -> None:
        """Show the fields of another work; the links that are ticked stay so, and the keyboard where it is."""
        ticked = self._form.links
        self._form = self._show_work(work)
        self._form.tick_links(ticked)
        self._form.focus_work(work)

    def _show_work(self, work: int) -> SoftwareForm:
        form = self._form = SoftwareForm(self._plan, work)
        form.changed.connect(self._on_changed)
        form.work_chosen.connect(self._on_work_chosen, Qt.ConnectionType.QueuedConnection)
        self._area.setWidget(form)
        for before, after in pairwise([*form.tab_stops(), *self.findChildren(QPushButton)]):
            self.setTabOrder(before, after)
        self._on_changed()
        return form

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the form, which then need not be scrolled, where the window has the room."""
        super().showEvent(event)
        room = self._desk.window.size() - QSize(*_AROUND)
        width = min(theme.size(_WIDTH), room.width())
        wanted = self._form.heightForWidth(width - 2 * theme.size(_MARGIN))
        beside = self.sizeHint().height() - self._area.sizeHint().height()
        self.resize(width, min(wanted + beside + 2, room.height()))

    def _set_up(self) -> None:
        self.setObjectName("software_dialog")
        self.setWindowTitle(language.tr("Take From {name}").format(name=self._plan.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._take.setObjectName("software_take")

    def _lay_out(self) -> None:
        title = language.tr("What {name} says").format(name=self._plan.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(_MARGIN)] * 4)
        column.setSpacing(theme.size(8))
        column.addWidget(make_text(title, role="title"))
        paper = to_readable(self._plan.paper.title)
        column.addWidget(keep_leading(make_text(paper, role="muted", name="software_paper")))
        column.addWidget(self._area, 1)
        column.addLayout(make_foot(self, self._take))
