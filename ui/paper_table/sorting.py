"""What a click on a header sorts by, and how the headers show it; a second key settles what is equal by the first."""

from __future__ import annotations

from app.frozen import replace
from app.search_query import Order
from ui import language
from ui.paper_table.columns import TRAITS, Column, column_label, column_name


def find_column(order: Order) -> Column | None:
    """The column that shows this order, if one does."""
    return next((column for column, traits in TRAITS.items() if traits.order == order.column), None)


def next_order(column: Column, current: Order) -> Order:
    """The order after a click on a column's header: the other way round, or by this column alone."""
    traits = TRAITS[column]
    if current.column == traits.order:
        return replace(current, descending=not current.descending)
    return Order(traits.order, traits.descending_first)


def next_second(column: Column, current: Order) -> Order:
    """The order after a click with Shift: this column settles what is equal by the first one."""
    traits = TRAITS[column]
    if current.column == traits.order:
        return next_order(column, current)
    second = current.then
    turned = second is not None and second.column == traits.order
    descending = not second.descending if second is not None and turned else traits.descending_first
    return replace(current, then=Order(traits.order, descending))


def header_text(column: Column, order: Order) -> str:
    """The header with an arrow on the columns that are sorted by, and a raised 2 on that of the second."""
    label = column_label(column)
    key, second = _find_key(column, order)
    if key is None:
        return label
    return f"{label} {'↓' if key.descending else '↑'}{'²' if second else ''}"


def spoken_header(column: Column, order: Order) -> str:
    """The header for those who hear it: ``Title, sorted ascending, second``."""
    name = column_name(column)
    key, second = _find_key(column, order)
    if key is None:
        return name
    if second:
        sorted_how = (
            language.tr("{column}, sorted descending, second")
            if key.descending
            else language.tr("{column}, sorted ascending, second")
        )
    else:
        sorted_how = (
            language.tr("{column}, sorted descending") if key.descending else language.tr("{column}, sorted ascending")
        )
    return sorted_how.format(column=name)


def _find_key(column: Column, order: Order) -> tuple[Order | None, bool]:
    """Which key of an order a column is, and whether it is the second."""
    if find_column(order) == column:
        return order, False
    if order.then is not None and find_column(order.then) == column:
        return order.then, True
    return None, False
