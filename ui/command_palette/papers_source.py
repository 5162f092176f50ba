"""Papers and authors as entries of the palette, found as a search finds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.dates import PartialDate
from app.library import Library
from app.papers import PaperRow
from app.search_query import Everything, Order
from app.search_query.parse import parse_query
from app.search_query.suggesting import Suggests
from app.values import PaperId
from ui import language
from ui.command_palette.entries import Entry, Sort, make_entry
from ui.widgets.lines import Line

MOST_PAPERS = 8
_MOST_AUTHORS = 8
_LEAST_LETTERS = 2


def find_paper_entries(library: Library, typed: str, show: Callable[[PaperId], object]) -> list[Entry]:
    """The best papers for what was typed, from its second letter on; ``show`` takes the person to one."""
    if len(typed.strip()) < _LEAST_LETTERS:
        return []
    query = parse_query(typed, typing=True).query
    if query == Everything():
        return []
    page = library.first_page(query, Order("relevance"), MOST_PAPERS)
    return list_paper_entries(library, [PaperId(paper_id) for paper_id in page.ids], show)


def list_paper_entries(library: Library, ids: Sequence[PaperId], show: Callable[[PaperId], object]) -> list[Entry]:
    """These papers, those that are still there."""
    rows = library.rows(ids, Everything()) if ids else {}
    return [_make_paper_entry(rows[paper_id], show) for paper_id in ids if paper_id in rows]


def find_author_entries(library: Library, typed: str, search: Callable[[str], object]) -> list[Entry]:
    """The authors whose names begin as was typed; ``search`` types a search."""
    entries = []
    for each in library.suggestions(Suggests.AUTHOR, typed, _MOST_AUTHORS):
        papers = "" if each.papers is None else language.tr("%Ln papers", "%Ln paper", each.papers)
        spoken = ", ".join(filter(None, [each.label, papers]))
        line = Line(each.label, papers, spoken, "account-outline", each.text)
        query = f'author:"{each.text}"'
        entries.append(make_entry(Sort.AUTHOR, each.text, line, lambda query=query: search(query)))  # type: ignore[misc]
    return entries


def _make_paper_entry(row: PaperRow, show: Callable[[PaperId], object]) -> Entry:
    first, more, _ = row.authors.partition(", ")
    authors = language.tr("{author} et al.").format(author=first) if more else row.authors
    year = "" if row.issued is None else language.format_date(PartialDate(row.issued.year))
    note = "  ".join(filter(None, [authors, year]))
    spoken = ", ".join(filter(None, [row.title, row.authors, year]))
    line = Line(row.title, note, spoken, "file-document-outline", row.id)
    return make_entry(Sort.PAPER, str(row.id), line, lambda: show(row.id))
