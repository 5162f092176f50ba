"""What it means that papers are in an order, said in Python of what the library tells of each paper."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Iterable
from typing import Any

from app.library import Library
from app.naming import fold_name
from app.papers import Paper, Status
from app.search_query import Everything, Order, Trashed, normalise
from app.search_query.likeness import fold_key
from app.values import PaperId

STATUSES = list(Status)


Keys = dict[int, dict[str, Any]]
"""Per paper and column, what it is sorted by."""


def read_keys(library: Library) -> Keys:
    """The keys of all papers, those in the trash too."""
    everything = (*library.paper_ids(Everything(), Order()), *library.paper_ids(Trashed(), Order()))
    return {key: _find_keys(library, PaperId(key)) for key in everything}


def sort_papers(keys: Keys, ids: Iterable[int], order: Order) -> array[int]:
    """These papers in an order; no key of it is a place or a rank, which are not the papers' own."""
    steps = [step for step in (order, order.then) if step is not None]

    def compare(one: int, other: int) -> int:
        for step in steps:
            found = _compare(keys[one][step.column], keys[other][step.column], descending=step.descending)
            if found:
                return found
        return one - other

    return array("q", sorted(ids, key=functools.cmp_to_key(compare)))


def _compare(one: Any, other: Any, *, descending: bool) -> int:
    if one is None or other is None:
        return (one is None) - (other is None)
    before, after = (other, one) if descending else (one, other)
    return int(before > after) - int(before < after)


def _find_keys(library: Library, paper_id: PaperId) -> dict[str, Any]:
    paper, row = library.get_paper(paper_id), library.rows([paper_id], Everything())[paper_id]
    return {
        "title": normalise(paper.title),
        "authors": _fold_authors(paper),
        "issued": None if paper.issued is None else str(paper.issued),
        "venue": None if paper.venue is None else normalise(paper.venue),
        "subject": paper.subject,
        "citations": paper.citations,
        "code": paper.code,
        "status": None if paper.status is None else STATUSES.index(paper.status),
        "rating": paper.rating,
        "added": paper_id,
        "tags": [fold_name(tag.name) for tag in paper.tags] or None,
        "files": row.files or None,
        "notes": row.notes or None,
        "citation_key": fold_key(paper.citation_key),
    }


def _fold_authors(paper: Paper) -> str | None:
    names = (f"{name.family} {name.given}{name.literal}" for name in paper.authors[:3])
    return normalise(" ".join(names)) if paper.authors else None
