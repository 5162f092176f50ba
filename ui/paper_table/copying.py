"""Papers as a table for other programs: the columns that are seen, as text with tabs and as HTML, escaped."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QStandardItemModel

from app.papers import PaperRow
from app.tables import guard_cell
from ui import language
from ui.paper_table.cell_texts import cell_text, spoken_code
from ui.paper_table.columns import Column, column_name

if TYPE_CHECKING:
    from ui.paper_table.model import PaperTableModel

_BREAKS = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def make_table_mime(model: PaperTableModel, places: Iterable[int], columns: Sequence[Column]) -> QMimeData:
    """A header line and a line each paper; rows that cannot be read are left out."""
    lines = [[column_name(column) for column in columns]]
    lines += [[_find_text(model, place, row, column) for column in columns] for place, row in _find_rows(model, places)]
    mime = _make_mime()
    mime.setText("\n".join("\t".join(map(guard_cell, line)) for line in lines))
    mime.setHtml(_format_html(lines))
    return mime


def _make_mime() -> QMimeData:
    """An empty one that Qt itself has made: the clipboard outlives Python, and one of Python's own crashes the end."""
    model = QStandardItemModel(1, 1)
    mime = model.mimeData([model.index(0, 0)])
    for kind in mime.formats():
        mime.removeFormat(kind)
    return mime


def _find_rows(model: PaperTableModel, places: Iterable[int]) -> Iterator[tuple[int, PaperRow]]:
    return ((place, row) for place in places if (row := model.row(place)) is not None)


def _find_text(model: PaperTableModel, place: int, row: PaperRow, column: Column) -> str:
    if column == Column.POSITION:
        return model.position_text(place, row)
    if column == Column.CODE:
        return spoken_code(row.code) if row.code else ""
    if column in (Column.CITATIONS, Column.RATING):
        value = row.citations if column == Column.CITATIONS else row.rating
        return "" if value is None else str(value)
    text = cell_text(row, column)
    return "" if text == language.UNKNOWN else _BREAKS.sub(" ", text)


def _format_html(lines: Sequence[Sequence[str]]) -> str:
    head, *rows = lines
    return f"<table>{_format_line(head, 'th')}{''.join(_format_line(row, 'td') for row in rows)}</table>"


def _format_line(texts: Iterable[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{html.escape(guard_cell(text))}</{tag}>' for text in texts)}</tr>"
