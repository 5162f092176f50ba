"""The view of repositories: its list and its pane, and what a person does with what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.code import Code, Repository
from app.repositories.hosts import link_to
from app.search_query import Everything, HasCode
from app.values import PaperId, Url
from ui import language
from ui.code.clones.at_work import ClonesAtWork
from ui.code.links.command_copying import copy_clone_commands
from ui.code.repository_papers import RepositoryPapers
from ui.desk import Desk
from ui.repositories.columns import ListOrder, RepositoryColumn
from ui.repositories.copying import copy_addresses
from ui.repositories.menu import Doings, make_menu
from ui.repositories.model import RepositoryModel
from ui.repositories.page import RepositoryPage
from ui.repositories.pane import RepositoryPane
from ui.repositories.reading import RepositoryReading
from ui.repositories.rows import RepositoryRow
from ui.repositories.texts import say_selected
from ui.repositories.widths import fill_width_menu, format_widths, parse_widths
from ui.sidebar.sidebar import Sidebar
from ui.window.settling import Settling
from ui.window.status_line import StatusLine

_ORDER = "repositories_order"
_WIDTHS = "repositories_widths"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RepositoryView(QObject):
    """Lists the repositories of the library.

    Args:
        status: says how many are selected.
        at_work: what is being done to clones.
        open_addresses: opens addresses in the browser; of many only when the person says so.

    Attributes:
        page, pane: what stands in the centre, and what is shown of what is chosen.

    Signals:
        selection_moved: other repositories are chosen, and that has come to rest.
    """

    selection_moved = Signal()

    def __init__(
        self,
        desk: Desk,
        sidebar: Sidebar,
        status: StatusLine,
        at_work: ClonesAtWork,
        open_addresses: Callable[[Sequence[Url]], object],
    ) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._status = status
        self._at_work = at_work
        self._open_addresses = open_addresses
        self._is_shown = False
        self._model = RepositoryModel(self)
        self._model.order = _read_order(desk)
        self._model.show_steps(at_work.steps)
        self.page = RepositoryPage(self._model)
        self.pane = RepositoryPane(desk, at_work)
        self._table = self.page.table
        self._table.widths.use(parse_widths(desk.memory.get(_WIDTHS, {})))
        self._papers = RepositoryPapers(desk, sidebar)
        self._settling = Settling(self)
        self._reading = RepositoryReading(desk, self)
        self._doings = Doings(self._open, self._show_papers, self._copy_address, self._copy_command, self._sort_by)
        self._keys: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = self._list_keys()
        self._connect()

    def selected(self) -> list[Repository]:
        """The repositories chosen."""
        return [row.linked.repository for row in self._table.selected()]

    def _on_seen(self, shown: bool) -> None:
        """Follow the library while the view is shown, and no longer."""
        self._is_shown = shown
        self.pane.is_followed = shown
        self._reading.follow(followed=shown)
        if shown:
            self._settling.note()
        else:
            self._settling.stop()

    def _connect(self) -> None:
        self.page.seen.connect(self._on_seen)
        self._reading.arrived.connect(self._on_arrived)
        self._settling.settled.connect(self._on_settled)
        self._desk.selection.settled.connect(self._on_papers_settled)
        self._desk.actions["open_code"].triggered.connect(self._on_open_code)
        table, pane, nothing = self._table, self.pane, self.page.nothing
        table.widths.chosen.connect(self._on_widths_chosen)
        self._at_work.changed.connect(lambda: self._model.show_steps(self._at_work.steps))
        self._at_work.progressed.connect(self._model.note_progress)
        table.selection_moved.connect(self._settling.note)
        table.key_pressed.connect(self._on_key_pressed)
        table.open_requested.connect(self._open)
        table.papers_requested.connect(lambda row: self._show_papers_of([row]))
        table.menu_requested.connect(self._on_menu_requested)
        self.page.sort_requested.connect(self._sort_by)
        pane.open_requested.connect(self._open)
        pane.address_requested.connect(lambda url: self._open_addresses([url]))
        pane.papers_requested.connect(self._show_papers)
        pane.paper_requested.connect(self._on_paper_requested)
        nothing.complete_requested.connect(lambda: self._sidebar.choose(HasCode(Code.BADGE)))
        nothing.papers_requested.connect(lambda: self._sidebar.choose(Everything()))

    # --- what is shown

    def _on_arrived(self, rows: Sequence[RepositoryRow], incomplete: int) -> None:
        self.page.nothing.note_incomplete(incomplete)
        self.page.note_known()
        self._model.show_rows(rows)

    def _on_settled(self) -> None:
        if not self._is_shown:
            return
        rows = self._table.selected()
        self.pane.show_rows(rows)
        self._status.say_selection(say_selected(len(rows), self._model.rowCount()))
        self._enable_opening()
        self.selection_moved.emit()

    def _on_papers_settled(self) -> None:
        """The window has just said of its actions that no paper is chosen for them."""
        if self._is_shown:
            self._enable_opening()

    def _enable_opening(self) -> None:
        self._desk.actions["open_code"].setEnabled(bool(self._table.selected()))

    # --- what is done

    def _list_keys(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]:
        plain, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        keys: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = {
            (Qt.Key.Key_C, control): self._copy_address,
            (Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier): self._copy_command,
            (Qt.Key.Key_Delete, plain): self._remove_clone,
        }
        return (
            keys
            | {(key, plain): self._open for key in _ENTERS}
            | {(key, control): self._show_papers for key in _ENTERS}
        )

    def _on_key_pressed(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        do = self._keys.get((Qt.Key(event.key()), modifiers))
        if event.key() == Qt.Key.Key_Escape and self.page.filter.text():
            do = self.page.take_search_focus  # as from what a search found back to the search
        if do is not None:
            event.accept()
            do()

    def _on_menu_requested(self, at: QPoint) -> None:
        selected = len(self._table.selected())
        if selected:
            menu = make_menu(self.page, self._doings, self._desk.actions, self._model, selected)
            column = RepositoryColumn(max(self._table.currentIndex().column(), 0))
            fill_width_menu(menu.add_menu(language.tr("Column Width")), self._table.widths, column)
            menu.show_at(at)

    def _on_widths_chosen(self) -> None:
        self._desk.memory.set(_WIDTHS, format_widths(self._table.widths.by_hand))

    def _open(self) -> None:
        self._open_addresses([link_to(each).url for each in self.selected()])

    def _on_open_code(self) -> None:
        if self._is_shown:
            self._open()

    def _show_papers(self) -> None:
        self._show_papers_of(self._table.selected())

    def _show_papers_of(self, rows: Sequence[RepositoryRow]) -> None:
        """Show the papers of repositories: a search among all papers, which can be changed or taken back."""
        if rows:
            self._papers.show(*(row.linked.repository for row in rows))

    def _on_paper_requested(self, paper_id: PaperId) -> None:
        self._desk.selection.reveal([paper_id])
        self._desk.selection.take_focus()

    def _copy_address(self) -> None:
        if repositories := self.selected():
            copy_addresses(self._desk, repositories)

    def _copy_command(self) -> None:
        if repositories := self.selected():
            copy_clone_commands(self._desk, list(map(link_to, repositories)))

    def _remove_clone(self) -> None:
        self._desk.actions["remove_clone"].trigger()

    def _sort_by(self, column: RepositoryColumn) -> None:
        order = self._model.order.turn_to(column)
        self._model.sort_by(order)
        self._desk.memory.set(_ORDER, [order.column.name, order.falls])


def _read_order(desk: Desk) -> ListOrder:
    """What the list was sorted by last."""
    match desk.memory.get(_ORDER, []):
        case [str(name), bool(falls)] if name in RepositoryColumn.__members__:
            return ListOrder(RepositoryColumn[name], falls)
    return ListOrder()
