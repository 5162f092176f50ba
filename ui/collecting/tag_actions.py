"""Tags made, named, coloured, ordered, merged and deleted: by menu, by key and by drag."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from app.changes import Touched
from app.papers import Colour, Tag
from app.values import PaperId, TagId
from ui import language
from ui.collecting.moment_menu import MomentMenu
from ui.collecting.steps import carry_out
from ui.desk import Desk
from ui.looks.tag_colours import colour_name, tag_icon
from ui.sidebar.entries import Entry, EntryKind
from ui.sidebar.moves import DOWN, UP, find_move

if TYPE_CHECKING:
    from app.library import Library
    from ui.sidebar.drops import Drop
    from ui.sidebar.sidebar import Sidebar


class TagActions(QObject):
    """What can be done with tags."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._tags = sidebar.tags
        desk.actions["new_tag"].triggered.connect(self.create)
        sidebar.tag_pane.new_requested.connect(self.create)
        self._tags.delete_requested.connect(self.delete)
        self._tags.move_requested.connect(self.move_by)
        self._tags.menu_requested.connect(self._on_menu_requested)
        self._tags.dragging.moved.connect(self._on_dropped)
        self._tags.dragging.papers_dropped.connect(self._on_papers_dropped)

    # --- steps

    def create(self) -> None:
        """Ask for a new tag."""
        from ui.collecting.tag_dialog import TagDialog  # noqa: PLC0415 - opened now and then

        dialog = TagDialog(self._desk.library, self._desk.notices, self._desk.window)
        dialog.made.connect(self._on_made)
        dialog.open()

    def delete(self, entry: Entry) -> None:
        """Delete a tag, and say so."""
        carry_out(self._desk, lambda library: library.tags.delete(TagId(entry.id)), "")

    def recolour(self, entry: Entry, colour: Colour | None) -> None:
        """Give a tag a colour, or none."""
        carry_out(self._desk, lambda library: library.tags.recolour(TagId(entry.id), colour), "", quietly=True)

    def merge(self, entry: Entry, into: Entry) -> None:
        """Give the papers of a tag another one instead, and say so."""
        carry_out(self._desk, lambda library: library.tags.merge([TagId(entry.id)], TagId(into.id)), "")

    def move_by(self, entry: Entry, direction: str) -> None:
        """Move a tag one place, if it can go there."""
        move = find_move(self._list_tags(), entry, direction)
        if move is not None:
            self._move(entry, move.before)

    def add_to_papers(self, entry: Entry, ids: Sequence[PaperId]) -> None:
        """Tag papers, and say so."""

        def add(library: Library) -> Touched:
            return library.tags.add([TagId(entry.id)], ids)

        label = language.tr("Tagging %Ln papers", "Tagging %Ln paper", len(ids))
        have = language.tr("Tagged with {name} already").format(name=entry.label)
        carry_out(self._desk, add, label, len(ids), otherwise=have)

    # --- what the person does

    def _move(self, entry: Entry, before: int | None) -> None:
        next_one = None if before is None else TagId(before)
        carry_out(self._desk, lambda library: library.tags.move(TagId(entry.id), next_one), "", quietly=True)

    def _on_made(self, tag: Tag) -> None:
        self._desk.notices.show_undoable(language.tr("Created tag {name}").format(name=tag.name))

    def _on_dropped(self, entry: Entry, drop: Drop) -> None:
        self._move(entry, None if drop.before is None else drop.before.id)

    def _on_papers_dropped(self, entry: Entry, ids: Sequence[PaperId]) -> None:
        self.add_to_papers(entry, ids)

    # --- the menu

    def _on_menu_requested(self, entry: Entry, at: QPoint) -> None:
        menu = MomentMenu("tag_menu", self._desk.window)
        menu.add(language.tr("Rename"), lambda: self._tags.rename(entry), keys="F2")
        self._add_colours(menu, entry)
        ids = self._desk.selection.ids
        if ids:
            text = language.tr("Tag the %Ln Papers Selected", "Tag the Paper Selected", len(ids))
            menu.add(text, lambda: self.add_to_papers(entry, ids))
        menu.addSeparator()
        self._add_moves(menu, entry)
        self._add_merging(menu, entry)
        menu.addSeparator()
        menu.add(language.tr("New Tag…"), self.create)
        menu.add(language.tr("Delete Tag"), lambda: self.delete(entry), keys="Del")
        self._tags.mark(entry)
        menu.aboutToHide.connect(lambda: self._tags.mark(None))
        menu.show_at(at)

    def _add_colours(self, menu: MomentMenu, entry: Entry) -> None:
        colours = menu.add_menu(language.tr("Colour"))
        for colour in (*Colour, None):
            do = partial(self.recolour, entry, colour)
            choice = colours.add(colour_name(colour), do, checked=colour == entry.colour)
            choice.setIcon(tag_icon(colour))
            choice.setIconVisibleInMenu(True)

    def _add_moves(self, menu: MomentMenu, entry: Entry) -> None:
        for direction, text, keys in (
            (UP, language.tr("Move Up"), "Alt+Up"),
            (DOWN, language.tr("Move Down"), "Alt+Down"),
        ):
            can_go = find_move(self._list_tags(), entry, direction) is not None
            menu.add(text, partial(self.move_by, entry, direction), keys=keys, enabled=can_go)

    def _add_merging(self, menu: MomentMenu, entry: Entry) -> None:
        others = [each for each in self._list_tags() if each.id != entry.id]
        merging = menu.add_menu(language.tr("Merge Into"))
        merging.setEnabled(bool(others))
        for other in others:
            merging.add(other.label, partial(self.merge, entry, other)).setIcon(tag_icon(other.colour))

    def _list_tags(self) -> list[Entry]:
        return [each for each in self._tags.entries_model.entries() if each.kind == EntryKind.TAG]
