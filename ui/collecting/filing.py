"""Papers put into collections and taken out of them, and tagged, by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.changes import Touched
from app.search_query import InCollection, Trashed, parts_of
from app.values import CollectionId, PaperId
from ui import language
from ui.collecting.steps import carry_out
from ui.desk import Desk

if TYPE_CHECKING:
    from app.library import Library


class Filing(QObject):
    """Carries out Ctrl+L, Ctrl+T, and the removal of papers from the collection that is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions["add_to_collection"].triggered.connect(self._on_add_to_collection)
        desk.actions["edit_tags"].triggered.connect(self._on_edit_tags)
        desk.actions["remove_from_collection"].triggered.connect(self.remove)
        desk.selection.settled.connect(self._on_settled)

    def remove(self) -> None:
        """Take the papers selected out of the collection that is shown, and say so."""
        ids, shown = self._desk.selection.ids, self._find_shown()
        if not ids:
            return
        if shown is None:
            self._desk.notices.show_notice(language.tr("Not in a collection here. Shift+Del moves to the trash."))
            return
        self._remove(ids, shown.collection_id)

    def _remove(self, ids: Sequence[PaperId], collection_id: CollectionId) -> None:
        def remove(library: Library) -> Touched:
            return library.collections.remove(ids, collection_id)

        label = language.tr("Taking %Ln papers out of a collection", "Taking %Ln paper out of a collection", len(ids))
        inside = language.tr("Only a collection inside this one holds it. Choose that one to remove it from there.")
        carry_out(self._desk, remove, label, len(ids), otherwise=inside)

    def _find_shown(self) -> InCollection | None:
        parts = parts_of(self._desk.selection.view)
        return next((part for part in parts if isinstance(part, InCollection)), None)

    def _on_add_to_collection(self) -> None:
        from ui.collecting.collection_picker import CollectionPicker  # noqa: PLC0415 - opened now and then

        if self._desk.selection.count:
            CollectionPicker(self._desk, self._desk.selection.ids).open()

    def _on_edit_tags(self) -> None:
        from ui.collecting.tag_picker import TagPicker  # noqa: PLC0415 - opened now and then

        if self._desk.selection.count:
            TagPicker(self._desk, self._desk.selection.ids).open()

    def _on_settled(self) -> None:
        """What can be done with papers depends on where they are shown."""
        some = self._desk.selection.count > 0
        in_trash = Trashed() in parts_of(self._desk.selection.view)
        self._desk.actions["remove_from_collection"].setEnabled(some and self._find_shown() is not None)
        for name in ("add_to_collection", "edit_tags"):
            self._desk.actions[name].setEnabled(some and not in_trash)
