"""Collections: a tree of names, and the papers in each, in an order made by hand."""

from __future__ import annotations

import sqlite3

from app.papers import Collection
from app.values import CollectionId, PaperId


def get_collections_of(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[Collection, ...]:
    """The collections that hold a paper, by name."""
    sql = (
        "SELECT collections.id, name, parent_id FROM collection_papers"
        " JOIN collections ON collections.id = collection_id WHERE paper_id = ? ORDER BY name, collections.id"
    )
    return tuple(_make_collection(row) for row in connection.execute(sql, (paper_id,)))


def _make_collection(row: tuple[int, str, int | None]) -> Collection:
    collection_id, name, parent_id = row
    return Collection(CollectionId(collection_id), name, None if parent_id is None else CollectionId(parent_id))
