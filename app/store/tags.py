"""Tags: their names, colours and order, and the papers that have them.

What writes works within a change, on its connection, and raises before anything is written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from app.errors import InvalidValue, NotFound
from app.naming import fold_name, parse_given_name
from app.papers import Colour, Tag, TagCount
from app.store.positions import Ordered, next_position, place
from app.values import PaperId, TagId

_TAGS = Ordered("tags")
_COUNTS = """
SELECT tags.id, name, colour, coalesce(counts.papers, 0) FROM tags LEFT JOIN (
    SELECT tag_id, count(*) AS papers FROM paper_tags
    WHERE paper_id NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL) GROUP BY tag_id
) AS counts ON counts.tag_id = tags.id ORDER BY position, tags.id
"""


def get_tags_of(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[Tag, ...]:
    """The tags of a paper, in the order of the tags."""
    sql = (
        "SELECT tags.id, name, colour FROM paper_tags JOIN tags ON tags.id = tag_id"
        " WHERE paper_id = ? ORDER BY position, tags.id"
    )
    return tuple(_make_tag(*row) for row in connection.execute(sql, (paper_id,)))


def get_tags_of_many(connection: sqlite3.Connection, ids: Sequence[PaperId]) -> dict[PaperId, tuple[Tag, ...]]:
    """The tags of papers by id, in the order of the tags; papers without any are left out."""
    sql = (
        "SELECT paper_id, tags.id, name, colour FROM paper_tags CROSS JOIN tags ON tags.id = tag_id"
        f" WHERE paper_id IN ({', '.join('?' * len(ids))}) ORDER BY position, tags.id"
    )  # CROSS tells SQLite to begin with the papers, and not with all tags
    known: dict[int, Tag] = {}
    found: dict[PaperId, list[Tag]] = {}
    for paper_id, tag_id, name, colour in connection.execute(sql, ids):
        tag = known.get(tag_id) or known.setdefault(tag_id, _make_tag(tag_id, name, colour))
        found.setdefault(paper_id, []).append(tag)
    return {paper_id: tuple(of_paper) for paper_id, of_paper in found.items()}


def get_tags(connection: sqlite3.Connection) -> tuple[Tag, ...]:
    """Every tag in order."""
    rows = connection.execute("SELECT id, name, colour FROM tags ORDER BY position, id")
    return tuple(_make_tag(*row) for row in rows)


def get_counts(connection: sqlite3.Connection) -> tuple[TagCount, ...]:
    """Every tag in order, with how many papers have it; those in the trash do not count."""
    return tuple(TagCount(_make_tag(*row), papers) for *row, papers in connection.execute(_COUNTS))


def count_among(connection: sqlite3.Connection, papers: Sequence[PaperId]) -> tuple[TagCount, ...]:
    """The tags of these papers in order, with how many of the papers have each."""
    sql = (
        "SELECT tags.id, name, colour, papers FROM (SELECT tag_id, count(*) AS papers FROM json_each(?)"
        " CROSS JOIN paper_tags ON paper_id = value GROUP BY tag_id) JOIN tags ON tags.id = tag_id"
        " ORDER BY position, tags.id"
    )
    rows = connection.execute(sql, (json.dumps(papers),))
    return tuple(TagCount(_make_tag(*row), count) for *row, count in rows)


def get_tag(connection: sqlite3.Connection, tag_id: TagId) -> Tag:
    """One tag.

    Raises:
        NotFound: it is gone.
    """
    row = connection.execute("SELECT id, name, colour FROM tags WHERE id = ?", (tag_id,)).fetchone()
    if row is None:
        raise NotFound("This tag is not in the library.", "It may have been deleted or merged meanwhile.")
    return _make_tag(*row)


def find_tag(connection: sqlite3.Connection, name: str) -> Tag | None:
    """The tag of a name, whatever its case and accents."""
    row = connection.execute("SELECT id, name, colour FROM tags WHERE key = ?", (fold_name(name),)).fetchone()
    return None if row is None else _make_tag(*row)


def create(connection: sqlite3.Connection, name: str, colour: Colour | None) -> Tag:
    """Make a tag, behind the others.

    Raises:
        InvalidValue: there is one of this name, or it cannot be a name.
    """
    parsed = parse_given_name(name, "A tag")
    _refuse_taken(connection, parsed, None)
    row = (fold_name(parsed), parsed, colour, next_position(connection, _TAGS))
    sql = "INSERT INTO tags (key, name, colour, position) VALUES (?, ?, ?, ?)"
    return Tag(TagId(connection.execute(sql, row).lastrowid or 0), parsed, colour)


def find_or_add(connection: sqlite3.Connection, name: str) -> Tag:
    """The tag of a name, made if there is none; raises as ``create`` does."""
    return find_tag(connection, parse_given_name(name, "A tag")) or create(connection, name, None)


def rename(connection: sqlite3.Connection, tag_id: TagId, name: str) -> Tag:
    """Give a tag another name; raises as ``create`` does."""
    parsed = parse_given_name(name, "A tag")
    _refuse_taken(connection, parsed, tag_id)
    connection.execute("UPDATE tags SET name = ?, key = ? WHERE id = ?", (parsed, fold_name(parsed), tag_id))
    return get_tag(connection, tag_id)


def recolour(connection: sqlite3.Connection, tag_id: TagId, colour: Colour | None) -> None:
    """Give a tag a colour, or none."""
    connection.execute("UPDATE tags SET colour = ? WHERE id = ?", (colour, tag_id))


def move(connection: sqlite3.Connection, tag_id: TagId, before: TagId | None) -> None:
    """Put a tag before another one, or behind the last."""
    place(connection, _TAGS, [tag_id], before)


def merge(connection: sqlite3.Connection, merged: Iterable[TagId], into: TagId) -> None:
    """Give the papers of some tags another one instead, and delete those tags."""
    for tag_id in set(merged) - {into}:
        connection.execute(
            "UPDATE paper_tags SET tag_id = :into WHERE tag_id = :old AND NOT EXISTS (SELECT 1 FROM paper_tags AS had"
            " WHERE had.paper_id = paper_tags.paper_id AND had.tag_id = :into)",
            {"into": into, "old": tag_id},
        )
        delete(connection, tag_id)


def delete(connection: sqlite3.Connection, tag_id: TagId) -> None:
    """Delete a tag, from every paper too."""
    connection.execute("DELETE FROM tags WHERE id = ?", (tag_id,))


def add_to_papers(connection: sqlite3.Connection, tag_id: TagId, papers: Sequence[PaperId]) -> list[PaperId]:
    """Tag papers, each once in ``papers``; those that lacked the tag."""
    having = set(_read_having(connection, tag_id, papers))
    lacking = [paper_id for paper_id in papers if paper_id not in having]
    sql = "INSERT INTO paper_tags (paper_id, tag_id) SELECT value, ? FROM json_each(?)"
    connection.execute(sql, (tag_id, json.dumps(lacking)))
    return lacking


def remove_from_papers(connection: sqlite3.Connection, tag_id: TagId, papers: Sequence[PaperId]) -> list[PaperId]:
    """Take a tag from papers; those that had it."""
    having = _read_having(connection, tag_id, papers)
    sql = "DELETE FROM paper_tags WHERE tag_id = ? AND paper_id IN (SELECT value FROM json_each(?))"
    connection.execute(sql, (tag_id, json.dumps(having)))
    return having


def _read_having(connection: sqlite3.Connection, tag_id: TagId, papers: Sequence[PaperId]) -> list[PaperId]:
    sql = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM paper_tags WHERE paper_id = value AND tag_id = ?)"
    return [paper_id for (paper_id,) in connection.execute(sql, (json.dumps(papers), tag_id))]


def _refuse_taken(connection: sqlite3.Connection, name: str, own: TagId | None) -> None:
    taken = find_tag(connection, name)
    if taken is not None and taken.id != own:
        what = f"There is a tag “{taken.name}” already."
        raise InvalidValue(name, what, "Choose another name, or merge the two." if own else "")


def _make_tag(tag_id: int, name: str, colour: str | None) -> Tag:
    return Tag(TagId(tag_id), name, None if colour is None else Colour(colour))
