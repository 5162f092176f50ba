"""How papers are sorted by a column, as SQL over a row of ``paper_order`` or ``trash_order`` that is called ``listed``.

Most columns stand in ``paper_order``, each with an index of its own.  Tags, files and notes are counted or named from
their tables, and citation keys from the index of ``papers``: a change of these touches no key.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.frozen import Frozen
from app.store.value_conditions import PAPER

_KEYS = {
    "title": "listed.title_key",
    "authors": "listed.authors_key",
    "issued": "listed.issued",
    "venue": "listed.venue_key",
    "subject": "listed.subject",
    "citations": "listed.citations",
    "code": "listed.code",
    "status": "listed.status",
    "rating": "listed.rating",
}
"""The columns of ``paper_order``."""

INDEXED = frozenset(_KEYS)
"""The columns of which an index tells the papers of a key."""

_FEW_VALUES = {"code": range(3), "status": range(1, 4), "rating": range(1, 6)}
"""All values of some columns: read one after the other, each is in the order of ids already."""

_NEVER_UNKNOWN = ("title", "code", "added", "citation_key")
_PARTS = {"tags": "paper_tags", "files": "files", "notes": "notes"}
"""The tables of which a paper may have rows or none."""

_TAG_NAMES = (
    "(SELECT group_concat(key, char(1)) FROM (SELECT key FROM paper_tags CROSS JOIN tags ON tags.id = tag_id"
    f" WHERE paper_id = {PAPER} ORDER BY tags.position, tags.id))"
)  # char(1) stands in no name, and so a paper with more tags comes right behind one that has the first of them alone
_OTHER_KEYS = {
    "added": PAPER,
    "citation_key": f"(SELECT citation_key FROM papers WHERE id = {PAPER}) COLLATE NOCASE",
    "tags": _TAG_NAMES,
    "files": f"(SELECT nullif(count(*), 0) FROM files WHERE paper_id = {PAPER})",
    "notes": f"(SELECT nullif(count(*), 0) FROM notes WHERE paper_id = {PAPER})",
}
COLUMNS = (*_KEYS, "tags", "files", "notes", "citation_key", "added")
"""The columns that any list can be ordered by."""

_KEYS_OF_SOURCES = {"citation_key": "keyed.citation_key COLLATE NOCASE"}
_SOURCES = {
    "citation_key": "(SELECT id, citation_key FROM papers INDEXED BY papers_key_any_case) AS keyed"
    f" CROSS JOIN paper_order AS listed ON {PAPER} = keyed.id"
}


class Piece(Frozen):
    """One after the other, the pieces of a list are the list.

    Attributes:
        condition: which papers are in this piece.
        terms: what they are ordered by; nothing where their keys are equal.
    """

    condition: str
    terms: tuple[str, ...] = ()


def find_source(column: str) -> str:
    """What all papers are read from, so that an index has them in the order of a column where there is one."""
    return _SOURCES.get(column, "paper_order AS listed")


def part(column: str, *, descending: bool, sourced: bool = False) -> Iterator[Piece]:
    """The pieces of a list in the order of a column; what is unknown is the last, since an index has it in one.

    Args:
        sourced: papers are read from ``find_source(column)``.
    """
    key = find_key(column, sourced=sourced)
    if column in _FEW_VALUES:
        few = _FEW_VALUES[column]
        yield from (Piece(f"{key} = {value}") for value in (reversed(few) if descending else few))
    else:
        yield Piece(_say_known(column, key), (_term(key, descending=descending),))
    if column not in _NEVER_UNKNOWN:
        yield Piece(_say_unknown(column, key))


def make_terms(column: str, *, descending: bool) -> tuple[str, ...]:
    """What papers of equal keys are ordered by in their turn."""
    key = find_key(column)
    known = () if column in _NEVER_UNKNOWN else (f"{key} IS NULL",)
    return (*known, _term(key, descending=descending))


def find_key(column: str, *, sourced: bool = False) -> str:
    """The key of a paper, NULL where it is unknown."""
    if sourced and column in _KEYS_OF_SOURCES:
        return _KEYS_OF_SOURCES[column]
    return _KEYS.get(column) or _OTHER_KEYS[column]


def _term(key: str, *, descending: bool) -> str:
    return f"{key} {'DESC' if descending else 'ASC'}"


def _say_known(column: str, key: str) -> str:
    if column in _NEVER_UNKNOWN:
        return "1"
    return f"{PAPER} IN (SELECT paper_id FROM {_PARTS[column]})" if column in _PARTS else f"{key} IS NOT NULL"


def _say_unknown(column: str, key: str) -> str:
    return f"{PAPER} NOT IN (SELECT paper_id FROM {_PARTS[column]})" if column in _PARTS else f"{key} IS NULL"
