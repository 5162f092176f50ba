"""Where in the texts of a paper a search found its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.latex import to_readable
from app.names import format_names
from app.papers import Note, Paper
from app.search_query import Query, Where
from app.search_query.snippets import Snippet, find_hits, make_snippet


def find_snippets(paper: Paper, notes: Iterable[Note], query: Query, length: int) -> dict[Where, Snippet]:
    """Per place in which words of a query stand, the part of its text that shows most of them; of notes, the first."""
    found: dict[Where, Snippet] = {}
    for where, text in _find_texts(paper, notes):
        if where not in found and (hits := find_hits(text, query, where)):
            found[where] = make_snippet(text, hits, length)
    return found


def _find_texts(paper: Paper, notes: Iterable[Note]) -> Iterator[tuple[Where, str]]:
    yield Where.TITLE, to_readable(paper.title)
    yield Where.AUTHORS, format_names(paper.authors, paper.authors_truncated)
    yield Where.ABSTRACT, to_readable(paper.abstract)
    for note in notes:
        yield Where.NOTES, to_readable(note.text)
