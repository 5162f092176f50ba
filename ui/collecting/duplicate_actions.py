"""Papers that may be the same: looked at side by side, merged, or told apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.changes import Touched
from app.errors import KnownError
from app.search_query import IsDuplicate, Trashed, parts_of
from app.values import PaperId
from ui import language
from ui.collecting.steps import carry_out
from ui.desk import Desk

if TYPE_CHECKING:
    from app.library import Library
    from ui.collecting.duplicate_strip import DuplicateStrip, Likeness
    from ui.window.centre import Centre

_MOST_MERGED = 26
"""Papers that a person can look at side by side, each called by a letter."""


class DuplicateActions(QObject):
    """Carries out Merge and Not Duplicates; where one paper is selected, they are about those it may be the same as."""

    def __init__(self, desk: Desk, centre: Centre) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._centre = centre
        desk.actions["merge"].triggered.connect(self.merge)
        desk.actions["not_duplicates"].triggered.connect(self.tell_apart)
        desk.selection.settled.connect(self._on_settled)

    @cached_property
    def strip(self) -> DuplicateStrip:
        """The strip, made when duplicates are looked at first."""
        from ui.collecting.duplicate_strip import DuplicateStrip  # noqa: PLC0415 - most starts show no duplicates

        strip = DuplicateStrip()
        strip.paper_wanted.connect(lambda paper_id: self._desk.selection.reveal([paper_id]))
        strip.merge_wanted.connect(self.merge)
        strip.apart_wanted.connect(self.tell_apart)
        self._centre.add_above_list(strip)
        return strip

    def merge(self) -> None:
        """Let the person merge the papers selected, or the group of the one that is."""
        from ui.collecting.merge_dialog import open_merge_dialog  # noqa: PLC0415 - opened now and then

        ids = self._find_group()
        if not ids:
            return
        if not 2 <= len(ids) <= _MOST_MERGED:
            most = language.format_count(_MOST_MERGED)
            text = language.tr("Select two papers or more, and {most} at the most, to merge them.").format(most=most)
            self._desk.notices.show_notice(text)
            return
        dialog = open_merge_dialog(self._desk, ids)
        if dialog is not None:
            dialog.merged.connect(self._on_merged)

    def tell_apart(self) -> None:
        """Remember that the papers selected are different, or that the one selected is none of the others."""
        ids, group = self._desk.selection.ids, self._find_group()
        if len(group) < 2:
            if ids:
                self._desk.notices.show_notice(language.tr("Select two papers or more to tell them apart."))
            return

        def tell(library: Library) -> Touched:
            if len(ids) == 1:
                return library.duplicates.not_the_same(ids[0], group)
            return library.duplicates.not_duplicates(ids)

        known = language.tr("That was known already.")
        carry_out(self._desk, tell, language.tr("Telling papers apart"), otherwise=known)

    # --- what is selected

    def _find_group(self) -> list[PaperId]:
        """The papers selected; where one is selected alone, with those that it may be the same as."""
        ids = self._desk.selection.ids
        if len(ids) != 1:
            return ids
        try:
            groups = self._desk.library.duplicates.groups()
        except KnownError as error:
            self._desk.notices.show_error(error)
            return []
        return next((list(group.papers) for group in groups if ids[0] in group.papers), ids)

    def _on_merged(self, touched: Touched, keep: PaperId) -> None:
        if touched.change is not None:
            self._desk.notices.show_undoable(touched.change.label)
        self._desk.selection.reveal([keep])

    def _on_settled(self) -> None:
        selected, view = self._desk.selection.count, parts_of(self._desk.selection.view)
        among_duplicates = IsDuplicate() in view
        possible = Trashed() not in view and (selected > 1 or (among_duplicates and selected == 1))
        for name in ("merge", "not_duplicates"):
            self._desk.actions[name].setEnabled(possible)
        if among_duplicates and selected:
            self._show(self._desk.selection.ids)
        if "strip" in self.__dict__:
            self.strip.setVisible(among_duplicates and selected > 0)

    def _show(self, ids: Sequence[PaperId]) -> None:
        if len(ids) > 1:
            text = language.tr("%Ln papers selected", "%Ln paper selected", len(ids))
            self.strip.say(text, offer=True)
            return
        try:
            likenesses = self._list_likenesses(ids[0])
        except KnownError:
            likenesses = []  # it was merged or deleted a moment ago: the list follows
        if likenesses:
            self.strip.show_likenesses(likenesses)
        else:
            self.strip.say(language.tr("Not a duplicate any more."))

    def _list_likenesses(self, paper_id: PaperId) -> list[Likeness]:
        from ui.collecting.duplicate_strip import Likeness  # noqa: PLC0415 - as above
        from ui.collecting.merge_texts import describe, say_verdict  # noqa: PLC0415

        library, found = self._desk.library, []
        for pair in library.duplicates.of(paper_id):
            other = pair.other if pair.one == paper_id else pair.one
            found.append(Likeness(other, describe(library.get_paper(other)), say_verdict(pair.verdict)))
        return found
