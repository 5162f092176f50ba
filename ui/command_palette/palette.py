"""The feature of the command palette: what it offers for what is typed, and what is done with the choice."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import KnownError
from app.frozen import replace
from app.search_query import Query
from app.values import PaperId
from ui import language
from ui.desk import Desk
from ui.widgets.recent_list import RecentList

if TYPE_CHECKING:
    from ui.command_palette.box import PaletteBox
    from ui.command_palette.entries import Entry
    from ui.sidebar.sidebar import Sidebar
    from ui.widgets.lines import Line

log = logging.getLogger(__name__)

_SOON = 120
"""Milliseconds of rest after which papers are looked for: not for each letter."""

_RECENT_SHOWN = 5


class CommandPalette(QObject):
    """Opens the palette, fills it, and does what was chosen once the keyboard is back where it was."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._recent = RecentList(desk.memory, "recent_commands", str(desk.library.path))
        self._before: QWidget | None = None
        self._entries: list[Entry] = []
        self._papers: list[Entry] = []
        self._shown: dict[object, Entry] = {}
        self._papers_soon = QTimer(self, singleShot=True, interval=_SOON)
        self._papers_soon.timeout.connect(self._on_papers_soon)
        desk.actions["show_palette"].triggered.connect(self._on_show_palette)

    @cached_property
    def box(self) -> PaletteBox:
        """The palette's widget, made when it is opened first."""
        from ui.command_palette.box import PaletteBox  # noqa: PLC0415 - the start of the window has no need of it

        box = PaletteBox(self._desk.window)
        box.typed.connect(self._on_typed)
        box.settling.connect(self._on_settling)
        box.taken.connect(self._on_taken)
        box.left.connect(self._on_left)
        return box

    # --- opening and closing

    def _on_show_palette(self) -> None:
        if "box" in self.__dict__ and self.box.isVisible():
            self._on_left()
            return
        self._before = QApplication.focusWidget()
        self._papers = []
        try:
            self._entries = list(self._list_entries())
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        self.box.open()
        self._show("")

    def _on_left(self) -> None:
        """Close it, and give the keyboard back to where it was unless it is elsewhere already."""
        if self.box.isHidden():
            return
        self._papers_soon.stop()
        had_focus = self.box.isAncestorOf(QApplication.focusWidget() or self._desk.window)
        self.box.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def _on_taken(self, line: Line) -> None:
        entry = self._shown[line.target]
        self._on_left()
        if entry.key:
            self._recent.add(entry.key)
        QTimer.singleShot(0, entry.run)  # once the keyboard is back, which actions for the table ask for

    # --- what it offers

    def _list_entries(self) -> Iterable[Entry]:
        from ui.command_palette.actions_source import list_action_entries  # noqa: PLC0415 - as above
        from ui.command_palette.places_source import list_place_entries  # noqa: PLC0415

        yield from list_action_entries(self._desk.actions)
        yield from list_place_entries(self._desk.library, self._go, self._go_to, within=self._sidebar.within)

    def _on_typed(self, text: str) -> None:
        if not self.box.isVisible():
            return
        sign, typed = _part(text)
        self._papers = [] if sign or not typed else self._papers
        self._papers_soon.start()
        self._show(text)

    def _on_settling(self) -> None:
        """Who types fast and presses Enter means what they typed, not what was found of its beginning."""
        if self._papers_soon.isActive():
            self._papers_soon.stop()
            self._on_papers_soon()

    def _on_papers_soon(self) -> None:
        from ui.command_palette.papers_source import find_author_entries, find_paper_entries  # noqa: PLC0415 - as above

        sign, typed = _part(self.box.edit.text())
        try:
            if sign == "@":
                self._papers = find_author_entries(self._desk.library, typed, self._search)
            else:
                self._papers = [] if sign else find_paper_entries(self._desk.library, typed, self._show_paper)
        except KnownError as error:  # whoever shows the papers tells of it
            log.info("The palette could not look for papers: %s", error)
            self._papers = []
        self._show(self.box.edit.text())

    def _show(self, text: str) -> None:
        from ui.command_palette.entries import Sort, arrange, name_section, shorten  # noqa: PLC0415 - as above

        sign, typed = _part(text)
        wanted = {">": {Sort.ACTION}, "#": {Sort.TAG}, "@": {Sort.RESEARCHER, Sort.AUTHOR}}.get(sign, set(Sort))
        offered = [each for each in self._entries if each.sort in wanted and (typed or each.line.usable)]
        sections = [(name_section(sort), each) for sort, each in shorten(arrange(offered, typed, self._recent.all()))]
        if not text:
            sections.insert(0, (language.tr("Used last"), self._list_recent()))
        if self._papers:
            sections.append((name_section(self._papers[0].sort), self._papers))
        if typed and not sign:
            sections.append((language.tr("Search"), [self._offer_search(typed)]))
        chosen = self.box.chosen if self.box.has_moved else None
        self._shown = {}
        lines = [(name, [self._number(entry) for entry in entries]) for name, entries in sections]
        self.box.show_lines(lines, keep=None if chosen is None else chosen.target)

    def _number(self, entry: Entry) -> Line:
        """The line of an entry, with a target by which it is known when it is taken; one used last stands twice."""
        times = sum(each is entry for each in self._shown.values())
        self._shown[entry.key, times] = entry
        return replace(entry.line, target=(entry.key, times))

    def _list_recent(self) -> list[Entry]:
        from ui.command_palette.papers_source import list_paper_entries  # noqa: PLC0415 - as above

        keys = self._recent.all()
        ids = [PaperId(int(key.removeprefix("paper:"))) for key in keys if key.startswith("paper:")]
        papers = list_paper_entries(self._desk.library, ids, self._show_paper)
        known = {entry.key: entry for entry in [*self._entries, *papers] if entry.line.usable}
        return [known[key] for key in keys if key in known][:_RECENT_SHOWN]

    def _offer_search(self, typed: str) -> Entry:
        from ui.command_palette.entries import Sort, make_entry  # noqa: PLC0415 - as above
        from ui.widgets.lines import Line  # noqa: PLC0415 - as above

        label = language.tr("Search the papers for “{text}”").format(text=typed)
        line = Line(label, "", label, "magnify", typed)
        return replace(make_entry(Sort.PAPER, "", line, lambda: self._search(typed)), key="")

    # --- what is done

    def _go(self, query: Query) -> None:
        self._sidebar.choose(query)
        self._desk.selection.take_focus()

    def _go_to(self, place: str) -> None:
        self._sidebar.choose_place(place)
        self._desk.selection.take_focus()

    def _search(self, text: str) -> None:
        box = self._desk.searching.box
        box.setText(text)
        box.take_focus()
        box.setCursorPosition(len(text))

    def _show_paper(self, paper_id: PaperId) -> None:
        self._desk.selection.reveal([paper_id])
        self._desk.selection.take_focus()


def _part(text: str) -> tuple[str, str]:
    """The sign that narrows what is offered, and what is typed behind it."""
    stripped = text.strip()
    return (stripped[0], stripped[1:].strip()) if stripped[:1] in (">", "#", "@") and stripped else ("", stripped)
