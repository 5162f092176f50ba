"""The columns of the paper table: what each is called, sorts by, and says of a paper."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt

from app.dates import format_long, format_short
from app.frozen import Frozen
from app.papers import Code, PaperRow
from app.search_query import Order
from ui.plain_tip import plain_tip

UNKNOWN = "—"
"""What stands for a figure that nobody knows; never 0."""


class Column(enum.IntEnum):
    """The columns in the order in which they stand."""

    POSITION = 0
    TITLE = 1
    AUTHORS = 2
    ISSUED = 3
    CITATIONS = 4
    CODE = 5


class ColumnTraits(Frozen):
    """What is known of a column.

    Attributes:
        label: its header; ``spoken`` is the same for those who hear it.
        order: the column of ``Order`` that it sorts by; ``descending_first`` is how the first click sorts.
        alignment: of header and text.
        width: pixels at the ordinary text size; the title takes what is left.
    """

    label: str
    spoken: str
    order: str
    width: int
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    descending_first: bool = False


TRAITS: dict[Column, ColumnTraits] = {
    Column.POSITION: ColumnTraits("#", "Place on the page", "position", 46, Qt.AlignmentFlag.AlignRight),
    Column.TITLE: ColumnTraits("Title", "Title", "title", 300),
    Column.AUTHORS: ColumnTraits("Authors", "Authors", "authors", 190),
    Column.ISSUED: ColumnTraits("Date", "Date", "issued", 100, descending_first=True),
    Column.CITATIONS: ColumnTraits("Citations", "Citations", "citations", 88, Qt.AlignmentFlag.AlignRight, True),
    Column.CODE: ColumnTraits("Code", "Code", "code", 60, Qt.AlignmentFlag.AlignHCenter, True),
}

_CODE_SPOKEN = {
    Code.LINK: "code linked",
    Code.BADGE: "said to have code, without a link",
    Code.NONE: "no code",
}
CODE_TIPS = {
    Code.LINK: "Open the code in the browser.",
    Code.BADGE: "The page says there is code, but gives no link.",
    Code.NONE: "",
}


def next_order(column: Column, current: Order) -> Order:
    """The order after a click on a column's header: the other way round, or by this column."""
    traits = TRAITS[column]
    if current.column == traits.order:
        return Order(traits.order, not current.descending)
    return Order(traits.order, traits.descending_first)


def find_column(order: Order) -> Column | None:
    """The column that shows this order, if one does."""
    return next((column for column, traits in TRAITS.items() if traits.order == order.column), None)


def header_text(column: Column, order: Order) -> str:
    """The header with an arrow on the column that is sorted by."""
    label = TRAITS[column].label
    if find_column(order) != column:
        return label
    return f"{label} {'↓' if order.descending else '↑'}"


def cell_text(row: PaperRow, column: Column) -> str:
    """What a cell shows."""
    if column == Column.POSITION:
        return str(row.position or "")
    if column == Column.TITLE:
        return row.title
    if column == Column.AUTHORS:
        return row.authors
    if column == Column.ISSUED:
        return format_short(row.issued) if row.issued else ""
    if column == Column.CITATIONS:
        return UNKNOWN if row.citations is None else f"{row.citations:,}"
    return ""


def cell_tip(row: PaperRow, column: Column) -> str:
    """What a cell says when the pointer rests on it."""
    return CODE_TIPS[row.code] if column == Column.CODE else plain_tip(cell_text(row, column))


def spoken_row(row: PaperRow, place: int, of: int) -> str:
    """A row as one sentence, with its place in the list."""
    date = format_long(row.issued) if row.issued else "no date"
    cited = "citations unknown" if row.citations is None else f"{row.citations} citations"
    return f"{place} of {of}: {row.title}. {row.authors or 'No authors'}, {date}, {cited}, {_CODE_SPOKEN[row.code]}."


def spoken_cell(row: PaperRow, column: Column) -> str:
    """A cell with the name of its column."""
    if column == Column.CODE:
        return _CODE_SPOKEN[row.code].capitalize()
    text = cell_text(row, column)
    return f"{TRAITS[column].spoken}: {'unknown' if text in ('', UNKNOWN) else text}"


def citation_line(row: PaperRow) -> str:
    """A paper as a line of plain text: authors (year). title."""
    year = f" ({row.issued.year})" if row.issued else ""
    before = f"{row.authors}{year}".strip()
    title = row.title if row.title.endswith((".", "?", "!")) else f"{row.title}."
    return f"{before}{'' if before.endswith('.') or not before else '.'} {title}".strip()
