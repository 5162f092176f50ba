"""Lists of papers, as text or JSON, in any order and at most so many."""

from __future__ import annotations

import argparse
import contextlib
import shutil
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from app.cli import as_json, as_text, output
from app.cli.argument_types import add_json, parse_limit
from app.errors import KnownError, NotFound
from app.library import Library
from app.papers import Paper, PaperRow
from app.search_query import Order, Query
from app.search_query.explain import explain
from app.values import PaperId

_ROWS_AT_A_TIME = 500


def add_search(parser: argparse.ArgumentParser) -> None:
    """The words of a search, of which there may be none."""
    text = "a search, such as author:qian year:2024-; words that begin with - come after --"
    parser.add_argument("query", nargs="*", default=(), metavar="QUERY", help=text)


def add_list_options(parser: argparse.ArgumentParser) -> None:
    """How a list of papers is ordered, cut and printed."""
    text = (
        "position, relevance, title, authors, issued, venue, subject, citations, code, status, rating, tags, files,"
        " notes, citation_key or added; venue,-issued sorts by venue and then by date, the newest first"
    )
    parser.add_argument("--sort", metavar="FIELD", help=text)
    parser.add_argument("--limit", type=parse_limit, metavar="N", help="at most so many")
    parser.add_argument("--snippets", action="store_true", help="show below each paper where words were found in it")
    add_json(parser)


def read_search(text: str) -> Query:
    """What a typed search asks for; what was not understood of it is said on standard error."""
    from app.search_query.parse import parse_query

    parsed = parse_query(text)
    for each in parsed.unparsed:
        output.print_error(each.reason)
    return parsed.query


def parse_order(text: str) -> Order:
    """An order as it is typed: ``venue``, ``-issued`` (falling) or ``venue,-issued``; fields may be written with -.

    Raises:
        KnownError: it has more than two keys; whether there is such a field, the library says.
    """
    order: Order | None = None
    keys = text.split(",")
    if len(keys) > 2:
        raise KnownError(f"“{text}” has {len(keys)} fields to sort by.", "Name one or two, such as venue,-issued.")
    for key in reversed(keys):
        field = key.strip().lower()
        order = Order(field.removeprefix("-").replace("-", "_"), field.startswith("-"), order)
    assert order
    return order


def print_found(library: Library, text: str, arguments: argparse.Namespace) -> None:
    """Print the papers that a typed search finds, as ``add_list_options`` lets a person choose.

    What was not understood of the search is said on standard error, and that nothing was found.
    """
    query = read_search(text)
    order = parse_order(arguments.sort or ("relevance" if text.strip() else "position"))
    found = [PaperId(key) for key in library.paper_ids(query, order)]
    _print_papers(library, query, found[: arguments.limit], arguments)
    if text.strip() and not found and not arguments.json:
        output.print_error(f"no paper was found: {explain(query)}.")


def _print_papers(library: Library, query: Query, papers: Sequence[PaperId], arguments: argparse.Namespace) -> None:
    if arguments.json:
        output.print_json_array(map(as_json.paper_to_json, _get_papers(library, papers)))
        return
    below = partial(_find_snippets, library, query) if arguments.snippets else as_text.leave_empty
    pieces = (papers[at : at + _ROWS_AT_A_TIME] for at in range(0, len(papers), _ROWS_AT_A_TIME))
    found = ((piece, library.rows(piece, query)) for piece in pieces)
    output.print_lines(
        as_text.format_table((rows[paper_id] for piece, rows in found for paper_id in piece if paper_id in rows), below)
    )


def _find_snippets(library: Library, query: Query, row: PaperRow) -> Iterator[str]:
    with contextlib.suppress(NotFound):
        yield from as_text.format_snippets(library.snippets(row.id, query, _snippet_length()))


def _snippet_length() -> int:
    """As many characters as a line of the terminal has room for, beside the name of the place and brackets."""
    return max(24, shutil.get_terminal_size((110, 24)).columns - 30)


def _get_papers(library: Library, papers: Iterable[PaperId]) -> Iterator[Paper]:
    """The papers, without those that somebody removes while they are listed."""
    for paper_id in papers:
        with contextlib.suppress(NotFound):
            yield library.get_paper(paper_id)
