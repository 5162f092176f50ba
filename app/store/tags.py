"""Tags: their names, colours and order, and the papers that have them."""

from __future__ import annotations

import sqlite3

from app.papers import Colour, Tag
from app.values import PaperId, TagId


def get_tags_of(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[Tag, ...]:
    """The tags of a paper, in the order of the tags."""
    sql = (
        "SELECT tags.id, name, colour FROM paper_tags JOIN tags ON tags.id = tag_id"
        " WHERE paper_id = ? ORDER BY position, tags.id"
    )
    return tuple(_make_tag(row) for row in connection.execute(sql, (paper_id,)))


def _make_tag(row: tuple[int, str, str | None]) -> Tag:
    tag_id, name, colour = row
    return Tag(TagId(tag_id), name, None if colour is None else Colour(colour))
