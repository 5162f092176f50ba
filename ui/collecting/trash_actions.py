"""Papers moved to the trash, taken out of it, and deleted for good."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from app.changes import Touched
from app.errors import KnownError
from app.latex import to_readable
from app.search_query import Order, Trashed, parts_of
from app.values import PaperId
from ui import language
from ui.collecting.steps import carry_out
from ui.desk import Desk

if TYPE_CHECKING:
    from app.library import Library
    from ui.collecting.trash_strip import TrashStrip
    from ui.window.centre import Centre

_NAMED = 3
"""Papers that are named where it is asked whether they are to be deleted."""


class TrashActions(QObject):
    """Carries out what concerns the trash; only deleting for good is asked about."""

    def __init__(self, desk: Desk, centre: Centre) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._centre = centre
        actions = desk.actions
        actions["trash"].triggered.connect(self.trash)
        actions["restore"].triggered.connect(self.restore)
        actions["delete_for_good"].triggered.connect(self.delete_for_good)
        actions["empty_trash"].triggered.connect(self.empty)
        desk.selection.settled.connect(self._on_settled)
        desk.observer.touched.connect(self._on_touched)
        self._enable_empty()

    @cached_property
    def strip(self) -> TrashStrip:
        """The strip, made when the trash is looked at first."""
        from ui.collecting.trash_strip import TrashStrip  # noqa: PLC0415 - most starts show no trash

        strip = TrashStrip(self._desk.actions)
        self._centre.add_above_list(strip)
        return strip

    @property
    def is_shown(self) -> bool:
        """Whether the papers of the list are in the trash."""
        return Trashed() in parts_of(self._desk.selection.view)

    def trash(self) -> None:
        """Move the papers selected to the trash."""
        self.trash_papers(self._desk.selection.ids)

    def trash_papers(self, ids: Sequence[PaperId]) -> None:
        """Move papers to the trash, and say so."""
        label = language.tr("Moving %Ln papers to the trash", "Moving %Ln paper to the trash", len(ids))
        if ids:
            carry_out(self._desk, lambda library: library.papers.trash(ids), label, len(ids))

    def restore(self) -> None:
        """Take the papers selected out of the trash."""
        ids = self._desk.selection.ids
        label = language.tr("Restoring %Ln papers", "Restoring %Ln paper", len(ids))
        if ids:
            carry_out(self._desk, lambda library: library.papers.restore(ids), label, len(ids))

    def delete_for_good(self) -> None:
        """Delete the papers selected, which are in the trash, once the person said so."""
        self._ask(self._desk.selection.ids)

    def empty(self) -> None:
        """Delete all papers in the trash, once the person said so."""
        try:
            ids = [PaperId(key) for key in self._desk.library.paper_ids(Trashed(), Order())]
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        self._ask(ids)

    # --- asking

    def _ask(self, ids: Sequence[PaperId]) -> None:
        from ui.widgets.message_box import add_way_back, make_message_box  # noqa: PLC0415 - asked now and then

        if not ids:
            return
        text = language.tr("Delete %Ln papers for good?", "Delete this paper for good?", len(ids))
        box = make_message_box(QMessageBox.Icon.NoIcon, text, self._describe(ids), self._desk.window)
        box.setObjectName("delete_for_good_dialog")
        delete = box.addButton(language.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        add_way_back(box, language.tr("Keep"))
        delete.clicked.connect(lambda: self._delete(ids))
        box.open()

    def _describe(self, ids: Sequence[PaperId]) -> str:
        """The first papers by title, and what goes with them."""
        library = self._desk.library
        titles = [f"• {to_readable(library.get_paper(paper_id).title)}" for paper_id in ids[:_NAMED]]
        if len(ids) > _NAMED:
            titles.append(language.tr("… and %Ln more", "… and %Ln more", len(ids) - _NAMED))
        return "\n".join([*titles, "", _say_what_goes_along(len(ids))])

    def _delete(self, ids: Sequence[PaperId]) -> None:
        def delete(library: Library) -> Touched:
            return library.papers.empty_trash(ids)

        label = language.tr("Deleting %Ln papers", "Deleting %Ln paper", len(ids))
        carry_out(self._desk, delete, label, len(ids))

    # --- what can be done

    def _on_settled(self) -> None:
        some = self._desk.selection.count > 0
        self._desk.actions["trash"].setEnabled(some and not self.is_shown)
        for name in ("restore", "delete_for_good"):
            self._desk.actions[name].setEnabled(some and self.is_shown)
        if self.is_shown or "strip" in self.__dict__:
            self.strip.setVisible(self.is_shown and self._desk.actions["empty_trash"].isEnabled())

    def _on_touched(self, touched: Touched) -> None:
        if touched.moved("papers", "trashed_at"):
            self._enable_empty()

    def _enable_empty(self) -> None:
        try:
            trashed = self._desk.library.count(Trashed())
        except KnownError:
            trashed = 0  # the library is out of reach for a moment; whoever asked for something is told elsewhere
        self._desk.actions["empty_trash"].setEnabled(trashed > 0)


def _say_what_goes_along(papers: int) -> str:
    if papers == 1:
        return language.tr("Its notes, tags and places in collections go with it. Undo brings all of it back.")
    return language.tr("Their notes, tags and places in collections go with them. Undo brings all of it back.")
