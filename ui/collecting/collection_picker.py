"""Choosing a collection by typing: for papers to be added to, or for another collection to be moved into."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.changes import Touched
from app.errors import KnownError
from app.library import Library
from app.papers import Collection
from app.values import CollectionId, PaperId
from ui import language
from ui.collecting.picker import Picker
from ui.collecting.picker_lines import PickerLine
from ui.collecting.steps import carry_out
from ui.desk import Desk
from ui.widgets.recent_list import RecentList

_GLYPH = "folder-outline"


class CollectionPicker(QObject):
    """Asks which collection papers are to be added to, and adds them; those used last stand first."""

    def __init__(self, desk: Desk, ids: Sequence[PaperId]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._ids = list(ids)
        self._recent = RecentList(desk.memory, "recent_collections", str(desk.library.path))
        self.picker = Picker(
            desk.window,
            language.tr("Add %Ln papers to a collection", "Add %Ln paper to a collection", len(self._ids)),
            language.tr("Its name, or a new one"),
            language.tr("Enter adds, Esc closes; “Thesis / Related” is a collection inside another"),
        )
        self.picker.taken.connect(self._on_taken)
        self.picker.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it."""
        try:
            lines = self._list_lines()
        except KnownError as error:
            self._desk.notices.show_error(error)
            self.deleteLater()
            return
        self.picker.open(lines, language.tr("Create “{name}” and add to it"))

    def _list_lines(self) -> list[PickerLine]:
        library = self._desk.library
        held = {each.collection.id: each.papers for each in library.collections.among(self._ids)}
        listed = list_in_order(library.collections.all())
        recent = [str(key) for key in self._recent.all()]
        lines = [PickerLine(each.id, each.path, _GLYPH, self._say_held(held.get(each.id, 0))) for each in listed]
        return sorted(lines, key=lambda line: recent.index(str(line.target)) if str(line.target) in recent else 99)

    def _say_held(self, held: int) -> str:
        if not held:
            return ""
        if held == len(self._ids):
            return language.tr("in it")
        return language.tr("%Ln of them in it", "%Ln of them in it", held)

    def _on_taken(self, line: PickerLine) -> None:
        ids, target = self._ids, line.target

        def add(library: Library) -> Touched:
            if isinstance(target, str):
                return library.collections.add_to_path(ids, target)
            return library.collections.add(ids, CollectionId(target))  # type: ignore[arg-type]  # all others are ids

        def remember(_: Touched) -> None:
            made = self._desk.library.collections.find(target) if isinstance(target, str) else None
            self._recent.add(str(made.id if made else target))

        label = language.tr("Adding %Ln papers to a collection", "Adding %Ln paper to a collection", len(ids))
        there = language.tr("In {name} already").format(name=line.label)
        carry_out(self._desk, add, label, len(ids), otherwise=there, on_done=remember)


class PlacePicker(QObject):
    """Asks into which collection another one is to be moved.

    Args:
        moved: the collection that is moved; it and those inside it are not offered.
        take: is given the collection that was chosen, or None for the top.
    """

    def __init__(self, desk: Desk, moved: Collection, take: Callable[[CollectionId | None], object]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._moved = moved
        self._take = take
        self.picker = Picker(
            desk.window,
            language.tr("Move {name} into").format(name=moved.name),
            language.tr("The name of a collection"),
            language.tr("Enter moves it, Esc closes"),
        )
        self.picker.taken.connect(self._on_taken)
        self.picker.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Show it."""
        within = f"{self._moved.path} / "
        others = [
            PickerLine(each.id, each.path, _GLYPH)
            for each in list_in_order(self._desk.library.collections.all())
            if each.id != self._moved.id and not each.path.startswith(within) and each.id != self._moved.parent_id
        ]
        top = PickerLine(None, language.tr("The top"), "arrow-up")
        self.picker.open([top, *others] if self._moved.parent_id is not None else others)

    def _on_taken(self, line: PickerLine) -> None:
        self._take(None if line.target is None else CollectionId(int(str(line.target))))


def list_in_order(collections: Sequence[Collection]) -> list[Collection]:
    """Collections as the tree lists them: each with those inside it right behind it."""
    inside: dict[CollectionId | None, list[Collection]] = {}
    for each in collections:
        inside.setdefault(each.parent_id, []).append(each)

    def walk(parent_id: CollectionId | None) -> list[Collection]:
        return [found for each in inside.get(parent_id, ()) for found in (each, *walk(each.id))]

    return walk(None)
