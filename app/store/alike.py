"""Papers of the library that stand in the same blocks as titles which are not in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.duplicates.blocks import Blocks
from app.store.duplicate_pairs import LIMIT
from app.store.pieces import pieces

Block = tuple[str, int]
"""A kind of block, by its field in ``Blocks``, and its number."""


def find_in_blocks(connection: sqlite3.Connection, titles: Iterable[Blocks]) -> dict[Block, list[int]]:
    """The papers of each block that some titles stand in; those of blocks of more than ``LIMIT`` papers say nothing."""
    wanted = set(titles)
    found: dict[Block, list[int]] = {}
    for at, kind in enumerate(Blocks._fields):
        for piece in pieces({blocks[at] for blocks in wanted} - {None}):
            marks = ", ".join("?" * len(piece))
            sql = f"SELECT {kind}, paper_id FROM duplicate_keys WHERE {kind} IN ({marks}) ORDER BY paper_id"
            for number, paper_id in connection.execute(sql, piece):
                found.setdefault((kind, number), []).append(paper_id)
    return {block: papers for block, papers in found.items() if len(papers) <= LIMIT}
