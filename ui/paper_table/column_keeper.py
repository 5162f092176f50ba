"""Places the columns of the table as they were chosen, and shares its width among them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from app.frozen import replace
from ui import theme
from ui.paper_table.column_memory import ColumnChoice
from ui.paper_table.columns import TRAITS, USUAL, Column, column_label
from ui.paper_table.header import NARROWEST, PaperHeader
from ui.widgets.column_widths import HandOnHeader, OwnDoing, find_widened

_LEAST_AUTHORS = 90
_LEAST_SHARED = 260
"""What authors and title need together; where only the usual columns are shown and have less, the authors go."""
_LEAST_TITLE = 220
_LEAST_TITLE_ALONE = 120


class ColumnKeeper(QObject):
    """The columns of one table.

    Title and authors take what the others leave, until a person makes them wider or narrower.

    Attributes:
        choice: what the person chose for the view that is shown.
        first: the column that stands at the left edge.

    Signals:
        chosen: the person chose otherwise: shown, hidden, moved, resized.
        arranged: the columns stand anew.
    """

    chosen = Signal()
    arranged = Signal()

    def __init__(self, table: QTableView, header: PaperHeader, measure: Callable[[Column], int]) -> None:
        super().__init__(table)
        self._table = table
        self._header = header
        self._measure = measure
        self._has_places = True
        self._own_doing = OwnDoing()
        self._hand = HandOnHeader(header)
        self._hand.changed.connect(self.chosen)
        self.choice = ColumnChoice()
        self.first = Column.POSITION
        header.sectionMoved.connect(self._on_section_moved)
        header.sectionResized.connect(self._on_section_resized)
        header.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)

    def use(self, choice: ColumnChoice) -> None:
        """Place the columns like this."""
        self.choice = choice
        self.arrange()

    def set_places(self, has_places: bool) -> None:
        """Whether papers have a place of their own in what is shown, on a page for one."""
        if has_places != self._has_places:
            self._has_places = has_places
            self.arrange()
        else:
            self.share_width()

    def visible(self) -> list[Column]:
        """The columns that are seen, from the left."""
        return [column for column in self.choice.order if not self._table.isColumnHidden(column)]

    def can_be_shown(self, column: Column) -> bool:
        """Whether there is something to show in a column here."""
        return column != Column.POSITION or self._has_places

    def set_shown(self, column: Column, shown: bool) -> None:
        """Show or hide a column."""
        self._choose(self.choice.with_shown(column, shown))

    def move(self, column: Column, steps: int) -> None:
        """Move a column past as many visible ones as ``steps`` says, to the left where that is negative."""
        visible = self.visible()
        at = visible.index(column) + steps
        if 0 <= at < len(visible):
            order = [each for each in self.choice.order if each != column]
            order.insert(order.index(visible[at]) + (steps > 0), column)
            self._choose(replace(self.choice, order=tuple(order)))

    def fit(self, column: Column) -> None:
        """Make a column as wide as what is in view needs."""
        self._choose(self.choice.with_width(column, theme.usual_size(self._measure(column))))

    def widen(self, column: Column, by: int) -> None:
        """Make a column so much wider, in pixels at the ordinary text size, or narrower where that is negative."""
        self._choose(self.choice.with_width(column, max(find_widened(self._table, column, by), NARROWEST)))

    def reset(self) -> None:
        """Take back all that was chosen for the view."""
        self._choose(ColumnChoice())

    def arrange(self) -> None:
        """Place the columns anew, after another choice or another text size."""
        header = self._header
        with self._own_doing:
            for at, column in enumerate(self.choice.order):
                header.moveSection(header.visualIndex(column), at)
                header.setSectionHidden(column, not self._is_shown(column))
                header.resizeSection(column, self._width_of(column))
        self.share_width()

    def share_width(self) -> None:
        """Give title and authors what the other columns leave."""
        with self._own_doing:
            self._share_width()
        self.first = next(iter(self.visible()))
        self._header.set_first(self.first)
        self.arranged.emit()

    # --- inside

    def _share_width(self) -> None:
        """Authors get a third of what title and authors share; in a very narrow table the title has it all."""
        table, room = self._table, self._table.viewport().width()
        free = {Column.TITLE, Column.AUTHORS} - self.choice.widths.keys()
        others = sum(table.columnWidth(column) for column in self._shown() if column not in free)
        shared = room - others
        if Column.AUTHORS in free and self._is_shown(Column.AUTHORS):
            table.setColumnHidden(Column.AUTHORS, self._authors_give_way(shared))
            if not table.isColumnHidden(Column.AUTHORS):
                wanted = max(theme.size(self._least_authors()), min(round(shared * 0.31), theme.size(320)))
                table.setColumnWidth(Column.AUTHORS, wanted)
                shared -= wanted
        if Column.TITLE in free:
            table.setColumnWidth(Column.TITLE, max(shared, theme.size(self._least_title())))

    def _shown(self) -> Iterator[Column]:
        return (column for column in Column if self._is_shown(column))

    def _is_shown(self, column: Column) -> bool:
        return column in self.choice.shown and self.can_be_shown(column)

    def _is_usual(self) -> bool:
        """Whether no more than the usual columns are shown: those fit any window, others may need to be scrolled to."""
        return self.choice.shown <= USUAL and not self.choice.widths

    def _authors_give_way(self, shared: int) -> bool:
        return self._is_usual() and shared < theme.size(_LEAST_SHARED)

    def _least_authors(self) -> int:
        return _LEAST_AUTHORS if self._is_usual() else TRAITS[Column.AUTHORS].width

    def _least_title(self) -> int:
        return _LEAST_TITLE_ALONE if self._is_usual() else _LEAST_TITLE

    def _width_of(self, column: Column) -> int:
        if column in self.choice.widths:
            return theme.size(self.choice.widths[column])
        return max(theme.size(TRAITS[column].width), self._header.needs(column_label(column)))

    def _choose(self, choice: ColumnChoice) -> None:
        self.use(choice)
        self.chosen.emit()

    def _on_section_moved(self) -> None:
        if not self._own_doing:
            header = self._header
            order = tuple(Column(header.logicalIndex(at)) for at in range(header.count()))
            self.choice = replace(self.choice, order=order)
            self.share_width()
            self._hand.note_change()

    def _on_section_resized(self, section: int, _: int, width: int) -> None:
        if not self._own_doing and width:
            self.choice = self.choice.with_width(Column(section), theme.usual_size(width))
            self.share_width()
            self._hand.note_change()

    def _on_handle_double_clicked(self, section: int) -> None:
        self.fit(Column(section))
