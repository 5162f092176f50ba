"""Papers that are said to have code, completed one after the other with its address."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from app.code import Code
from app.errors import KnownError, LibraryError, NotFound
from app.latex import to_readable
from app.repositories.search_places import list_search_places
from app.search_query import Has, HasCode, Thing, Trashed, parts_of
from app.values import PaperId, Url
from ui import language
from ui.bulk_edits import refuse_if_busy
from ui.collecting.moment_menu import MomentMenu
from ui.desk import Desk
from ui.notices import announce

if TYPE_CHECKING:
    from app.code import RepositoryLink
    from ui.code.links.complete_strip import CompleteStrip
    from ui.paper_table.view import PaperTableView
    from ui.window.centre import Centre

_TO_COMPLETE = (HasCode(Code.BADGE), Has(Thing.BADGE))
"""The view of papers to complete, and the same as it is typed."""


class CodeCompleting(QObject):
    """Shows the strip over the papers to complete, and keeps what is typed there.

    What was typed for a paper and not kept is there again when that paper is meant again.

    Args:
        add_elsewhere: lets the person add a link where no strip is shown.
    """

    def __init__(self, desk: Desk, centre: Centre, add_elsewhere: Callable[[], object]) -> None:
        super().__init__(desk.window)
        self._add_elsewhere = add_elsewhere
        self._desk = desk
        self._centre = centre
        self._paper_id: PaperId | None = None
        self._typed: dict[PaperId, str] = {}
        desk.selection.settled.connect(self._on_settled)
        desk.actions["add_link"].triggered.connect(self._on_add_link)

    @cached_property
    def strip(self) -> CompleteStrip:
        """The strip, made when papers are completed first."""
        from ui.code.links.complete_strip import CompleteStrip  # noqa: PLC0415 - most starts complete nothing

        strip = CompleteStrip()
        strip.added.connect(self.add)
        strip.searched.connect(self._offer_places)
        strip.box.moved.connect(self._on_moved)
        strip.box.left.connect(self._centre.take_focus)
        self._centre.add_above_list(strip)
        return strip

    def add(self, text: str) -> None:
        """Link the paper that is meant to an address, and go on to the next one."""
        if self._paper_id is None:
            return
        paper_id, following = self._paper_id, self._find_following()
        try:
            link = self._link(paper_id, text)
        except KnownError as error:
            self.strip.refuse(str(error))
            return
        self.strip.box.clear()
        if link is None:
            self.strip.tell(language.tr("Kept, but it is no repository: the link to the code is still missing."))
        elif following is not None:
            self._desk.selection.select_listed([following])
        self._on_settled()  # at once: what is typed next is for the next paper

    def _on_add_link(self) -> None:
        """Go to the box where it is shown."""
        if self._paper_id is not None:
            self.strip.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._add_elsewhere()

    # --- what is meant

    def _on_settled(self) -> None:
        listed = parts_of(self._desk.selection.shown)
        shown = any(part in _TO_COMPLETE for part in listed) and Trashed() not in listed
        current = self._desk.selection.current if shown else None
        if shown:
            self._show(current)
        if "strip" in self.__dict__:
            if current is None and self.strip.box.hasFocus():
                self._centre.take_focus()  # else it would go to whatever comes next by Tab
            self.strip.setVisible(current is not None)
        if not shown:
            self._keep_typed()

    def _show(self, paper_id: PaperId | None) -> None:
        if paper_id != self._paper_id:
            self._keep_typed()
            self._paper_id = paper_id
            self.strip.box.setText(self._typed.pop(paper_id, "") if paper_id is not None else "")
        self.strip.show_paper(*self._find_head())

    def _keep_typed(self) -> None:
        if self._paper_id is not None and (typed := self.strip.box.text()):
            self._typed[self._paper_id] = typed
        self._paper_id = None

    def _find_head(self) -> tuple[str, int | None]:
        """The title of the paper that is meant, and how many are left; neither where the library cannot be read."""
        try:
            return self._find_title(), self._desk.library.count(self._desk.selection.shown)
        except LibraryError as error:
            self._desk.notices.show_error(error)
            return "", None

    def _find_title(self) -> str:
        if self._paper_id is None:
            return ""
        try:
            return to_readable(self._desk.library.get_paper(self._paper_id).title)
        except NotFound:
            return ""  # it was deleted a moment ago: the list follows

    # --- doing

    def _link(self, paper_id: PaperId, text: str) -> RepositoryLink | None:
        """Keep an address; the link to a repository that the paper has then, if it has one."""
        refuse_if_busy(self._desk)
        touched = self._desk.library.repositories.add_link(paper_id, text)
        if touched.change is not None:
            self._desk.notices.show_undoable(touched.change.label)
        return next(iter(self._desk.library.get_paper(paper_id).repositories), None)

    def _find_following(self) -> PaperId | None:
        """The paper below, else the one above."""
        papers = self._table.papers
        place = papers.place_of(self._paper_id) if self._paper_id is not None else None
        if place is None:
            return None
        below = papers.id_at(place + 1) if place + 1 < papers.rowCount() else None
        return below if below is not None or not place else papers.id_at(place - 1)

    def _on_moved(self, places: int) -> None:
        papers = self._table.papers
        place = papers.place_of(self._paper_id) if self._paper_id is not None else None
        if place is not None and 0 <= place + places < papers.rowCount():
            self._desk.selection.select_listed(papers.ids_between(place + places, place + places))

    @property
    def _table(self) -> PaperTableView:
        return self._centre.table

    def _offer_places(self, at: QPoint) -> None:
        """Say where the code may be looked for: nothing is opened or copied before one of them is chosen."""
        title = self._find_title()
        menu = MomentMenu("complete_menu", self._desk.window)
        for place in list_search_places(title):
            menu.add(language.tr("Search {place}").format(place=place.name), partial(self._open, place.url))
        menu.addSeparator()
        menu.add(language.tr("Copy the Title"), lambda: self._copy(title))
        menu.show_at(at)

    def _open(self, url: Url) -> None:
        from ui.links import follow  # noqa: PLC0415 - the start opens nothing

        follow(url, self._desk.notices, self._desk.window)

    def _copy(self, title: str) -> None:
        QGuiApplication.clipboard().setText(title)
        announce(self.strip, language.tr("Copied {text}").format(text=title))
