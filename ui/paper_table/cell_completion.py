"""What is proposed while a cell is edited: tags, authors, venues and subjects that the library has."""

from __future__ import annotations

from app.library import Library
from app.search_query.suggesting import Suggests
from ui.detail_pane.proposals import propose_authors, propose_from, propose_subjects
from ui.paper_table.columns import Column
from ui.widgets.completing_line import CompletingLine
from ui.widgets.value_completion import Suggest, ValueCompletion

_SEPARATORS = {Column.TAGS: ",;", Column.AUTHORS: ";"}


def complete(line: CompletingLine, library: Library, column: Column) -> None:
    """Propose to who types into a cell of a column, where there is anything to propose."""
    suggest = _find_suggest(library, column)
    if suggest is not None:
        ValueCompletion(line, suggest, separators=_SEPARATORS.get(column, ""))


def _find_suggest(library: Library, column: Column) -> Suggest | None:
    if column == Column.TAGS:
        return propose_from(library, Suggests.TAG)
    if column == Column.VENUE:
        return propose_from(library, Suggests.VENUE)
    if column == Column.AUTHORS:
        return propose_authors(library)
    return propose_subjects if column == Column.SUBJECT else None
