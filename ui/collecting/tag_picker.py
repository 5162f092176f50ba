"""The tags of papers as a list with ticks: type to narrow it, Enter or Space ticks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.changes import Touched
from app.errors import KnownError
from app.library import Library
from app.values import PaperId, TagId
from ui import language
from ui.collecting.picker import Picker
from ui.collecting.picker_lines import PickerLine, Tick
from ui.collecting.steps import carry_out
from ui.desk import Desk


class TagPicker(QObject):
    """Shows which tags papers have, and gives them others or takes them; it stays open, and follows every change."""

    def __init__(self, desk: Desk, ids: Sequence[PaperId]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._ids = list(ids)
        self.picker = Picker(
            desk.window,
            language.tr("Tags of %Ln papers", "Tags of %Ln paper", len(self._ids)),
            language.tr("A tag, or a new one"),
            language.tr("Enter or Space ticks, Esc closes"),
            stays=True,
        )
        self.picker.taken.connect(self._on_taken)
        desk.observer.touched.connect(self._on_touched)
        self.picker.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it."""
        try:
            lines = self._list_lines()
        except KnownError as error:
            self._desk.notices.show_error(error)
            self.deleteLater()
            return
        self.picker.open(lines, language.tr("Create “{name}”"))

    def _list_lines(self) -> list[PickerLine]:
        library = self._desk.library
        having = {each.tag.id: each.papers for each in library.tags.among(self._ids)}
        lines = []
        for tag in library.tags.names():
            papers = having.get(tag.id, 0)
            tick = Tick.ALL if papers == len(self._ids) else Tick.SOME if papers else Tick.NO
            note = language.tr("%Ln of them", "%Ln of them", papers) if tick is Tick.SOME else ""
            lines.append(PickerLine(tag.id, tag.name, note=note, tick=tick, colour=tag.colour, is_tag=True))
        return lines

    def _on_taken(self, line: PickerLine) -> None:
        ids, target = self._ids, line.target

        def toggle(library: Library) -> Touched:
            if isinstance(target, str):
                return library.tags.add_named([target], ids)
            return library.tags.toggle(TagId(int(str(target))), ids)

        label = language.tr("Tagging %Ln papers", "Tagging %Ln paper", len(ids))
        carry_out(self._desk, toggle, label, len(ids), quietly=True)
        if isinstance(target, str):
            self.picker.edit.clear()

    def _on_touched(self, touched: Touched) -> None:
        if touched.moved("tags") or touched.moved("paper_tags"):
            self.picker.show_lines(self._list_lines())
