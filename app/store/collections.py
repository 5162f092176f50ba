"""Collections: a tree of names, and the papers in each, in an order made by hand.

What writes works within a change, on its connection, and raises before anything is written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from app.errors import InvalidValue, KnownError, NotFound
from app.naming import fold_name, parse_given_name, part_path
from app.papers import Collection, CollectionCount
from app.store.positions import GAP, Ordered, next_position, place
from app.values import CollectionId, PaperId

SEPARATOR = " / "
"""Between the names of a path; a slash without blanks may belong to a name."""

MOST_LEVELS = 50
"""Collections one inside the other; nobody needs as many, and whatever walks the tree may count on an end."""

_PATH = (
    "(WITH RECURSIVE above (name, parent_id, level) AS (SELECT collections.name, collections.parent_id, 0 UNION ALL"
    " SELECT each.name, each.parent_id, level + 1 FROM above JOIN collections AS each ON each.id = above.parent_id)"
    f" SELECT group_concat(name, '{SEPARATOR}') FROM (SELECT name FROM above ORDER BY level DESC))"
)
_COLUMNS = f"collections.id, name, {_PATH}, parent_id"
_NOT_TRASHED = "paper_id NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL)"
_INSIDE = (
    "WITH RECURSIVE inside (id, level) AS (SELECT id, 1 FROM collections WHERE id = ?"
    " UNION ALL SELECT collections.id, level + 1 FROM inside JOIN collections ON parent_id = inside.id)"
)


def get_collections_of(connection: sqlite3.Connection, paper_id: PaperId) -> tuple[Collection, ...]:
    """The collections that hold a paper, by name."""
    sql = (
        f"SELECT {_COLUMNS} FROM collection_papers"
        " JOIN collections ON collections.id = collection_id WHERE paper_id = ? ORDER BY name, collections.id"
    )
    return tuple(_make_collection(row) for row in connection.execute(sql, (paper_id,)))


def get_collections(connection: sqlite3.Connection) -> list[Collection]:
    """Every collection; those side by side are in order."""
    sql = f"SELECT {_COLUMNS} FROM collections ORDER BY parent_id, position, id"
    return [_make_collection(row) for row in connection.execute(sql)]


def read_within(connection: sqlite3.Connection, collection_id: CollectionId) -> list[int]:
    """A collection and those inside it, each before those inside it, side by side in order, as a tree shows them."""
    inside: dict[int | None, list[int]] = {}
    for key, parent_id in connection.execute("SELECT id, parent_id FROM collections ORDER BY position DESC, id DESC"):
        inside.setdefault(parent_id, []).append(key)
    found, left = [], [int(collection_id)]
    while left:
        found.append(left.pop())
        left.extend(inside.get(found[-1], ()))
    return found


def count_papers(connection: sqlite3.Connection) -> dict[int, int]:
    """By collection, how many papers it holds itself; those in the trash do not count."""
    sql = f"SELECT collection_id, count(*) FROM collection_papers WHERE {_NOT_TRASHED} GROUP BY collection_id"
    return dict(connection.execute(sql).fetchall())


def count_papers_within(connection: sqlite3.Connection) -> dict[int, int]:
    """By collection that has others inside, how many papers it and they hold, each paper once."""
    sql = (
        "WITH RECURSIVE inside (top, id) AS"
        " (SELECT DISTINCT parent_id, parent_id FROM collections WHERE parent_id IS NOT NULL"
        " UNION ALL SELECT top, collections.id FROM inside JOIN collections ON parent_id = inside.id)"
        " SELECT top, count(DISTINCT paper_id) FROM inside JOIN collection_papers ON collection_id = inside.id"
        f" WHERE {_NOT_TRASHED} GROUP BY top"
    )
    return dict(connection.execute(sql).fetchall())


def count_among(connection: sqlite3.Connection, papers: Sequence[PaperId]) -> tuple[CollectionCount, ...]:
    """The collections that hold any of these papers, by path, with how many of them each holds itself."""
    sql = (
        f"SELECT {_COLUMNS}, papers FROM (SELECT collection_id, count(*) AS papers FROM json_each(?)"
        " CROSS JOIN collection_papers ON paper_id = value GROUP BY collection_id)"
        " JOIN collections ON collections.id = collection_id"
    )
    rows = connection.execute(sql, (json.dumps(papers),))
    counted = (CollectionCount(_make_collection(row[:-1]), row[-1]) for row in rows)
    return tuple(sorted(counted, key=lambda each: (each.collection.path, each.collection.id)))


def get_collection(connection: sqlite3.Connection, collection_id: CollectionId) -> Collection:
    """One collection.

    Raises:
        NotFound: it is gone.
    """
    row = connection.execute(f"SELECT {_COLUMNS} FROM collections WHERE id = ?", (collection_id,)).fetchone()
    if row is None:
        raise NotFound("This collection is not in the library.", "It may have been deleted meanwhile.")
    return _make_collection(row)


def find_inside(connection: sqlite3.Connection, parent_id: CollectionId | None, name: str) -> Collection | None:
    """The collection of a name inside another one, or at the top; case and accents do not matter."""
    sql = f"SELECT {_COLUMNS} FROM collections WHERE parent_id IS ?"
    wanted = fold_name(name)
    found = [row for row in connection.execute(sql, (parent_id,)) if fold_name(row[1]) == wanted]
    return _make_collection(found[0]) if found else None


def create(connection: sqlite3.Connection, name: str, parent_id: CollectionId | None) -> Collection:
    """Make a collection inside another one, or at the top, behind those that are there.

    Raises:
        InvalidValue: there is one of this name there, or it cannot be a name.
        KnownError: it would be too deep.
    """
    parsed = _parse_name(name)
    _refuse_taken(connection, parsed, parent_id, None)
    _refuse_too_deep(connection, parent_id, 1)
    row = (parent_id, next_position(connection, _beside(parent_id)), parsed)
    made = connection.execute("INSERT INTO collections (parent_id, position, name) VALUES (?, ?, ?)", row)
    return get_collection(connection, CollectionId(made.lastrowid or 0))


def find_or_create(connection: sqlite3.Connection, path: Iterable[str]) -> Collection | None:
    """The collection of a path's names, and those above it, made if there are none; None for no names at all.

    Raises as ``create`` does.
    """
    found: Collection | None = None
    for name in path:
        parent_id = found.id if found else None
        found = find_inside(connection, parent_id, name) or create(connection, name, parent_id)
    return found


def create_path(connection: sqlite3.Connection, path: str) -> Collection:
    """Make the collection of a path, and those above it that there are not yet; raises as ``create`` does."""
    *above, name = part_path(path) or [""]
    parent = find_or_create(connection, above)
    return create(connection, name, parent.id if parent else None)


def find_meant(connection: sqlite3.Connection, path: str) -> Collection | None:
    """The collection of a path, or the one of this name wherever it is, where no other has it."""
    names, found = part_path(path), None
    for name in names:
        found = find_inside(connection, found.id if found else None, name)
        if found is None:
            break
    if found is not None or len(names) != 1:
        return found
    alike = [each for each in get_collections(connection) if fold_name(each.name) == fold_name(names[0])]
    return alike[0] if len(alike) == 1 else None


def rename(connection: sqlite3.Connection, collection: Collection, name: str) -> str:
    """Give a collection another name, which is returned as it is kept; raises as ``create`` does."""
    parsed = _parse_name(name)
    _refuse_taken(connection, parsed, collection.parent_id, collection.id)
    connection.execute("UPDATE collections SET name = ? WHERE id = ?", (parsed, collection.id))
    return parsed


def move(
    connection: sqlite3.Connection,
    collection: Collection,
    parent_id: CollectionId | None,
    before: CollectionId | None,
) -> None:
    """Put a collection inside another one, or at the top, before one that is there or behind the last.

    Raises:
        InvalidValue: there is one of its name there.
        KnownError: it would be inside itself, or too deep; or ``before`` is not there.
    """
    _refuse_itself(connection, collection, parent_id)
    _refuse_taken(connection, collection.name, parent_id, collection.id)
    _refuse_too_deep(connection, parent_id, measure(connection, collection.id)[1])
    if before is not None and get_collection(connection, before).parent_id != parent_id:
        raise KnownError("A collection cannot be put before one that is elsewhere.", "Choose another place.")
    if parent_id != collection.parent_id:
        row = (parent_id, next_position(connection, _beside(parent_id)), collection.id)
        connection.execute("UPDATE collections SET parent_id = ?, position = ? WHERE id = ?", row)
    place(connection, _beside(parent_id), [collection.id], before)


def delete(connection: sqlite3.Connection, collection_id: CollectionId) -> None:
    """Delete a collection and those inside it; their papers stay."""
    connection.execute("DELETE FROM collections WHERE id = ?", (collection_id,))


def measure(connection: sqlite3.Connection, collection_id: CollectionId) -> tuple[int, int]:
    """How many collections are inside this one, at any depth, and on how many levels with it."""
    found = connection.execute(f"{_INSIDE} SELECT count(*) - 1, max(level) FROM inside", (collection_id,)).fetchone()
    return found[0], found[1]


def add_papers(connection: sqlite3.Connection, collection_id: CollectionId, papers: Sequence[PaperId]) -> list[PaperId]:
    """Put papers, each once in ``papers``, behind those of a collection; those that it did not hold before."""
    held = _read_held(connection, collection_id, papers)
    lacking = [paper_id for paper_id in papers if paper_id not in held]
    first = next_position(connection, _papers_of(collection_id))
    sql = (
        "INSERT INTO collection_papers (collection_id, paper_id, position)"
        " SELECT ?, value, ? + ? * key FROM json_each(?) ORDER BY key"
    )
    connection.execute(sql, (collection_id, first, GAP, json.dumps(lacking)))
    return lacking


def remove_papers(
    connection: sqlite3.Connection, collection_id: CollectionId, papers: Sequence[PaperId]
) -> list[PaperId]:
    """Take papers out of a collection; those that it held."""
    held = _read_held(connection, collection_id, papers)
    found = [paper_id for paper_id in papers if paper_id in held]
    sql = "DELETE FROM collection_papers WHERE collection_id = ? AND paper_id IN (SELECT value FROM json_each(?))"
    connection.execute(sql, (collection_id, json.dumps(found)))
    return found


def place_papers(
    connection: sqlite3.Connection, collection_id: CollectionId, papers: Sequence[PaperId], before: PaperId | None
) -> None:
    """Put papers of a collection before another one of it, or behind the last.

    Raises:
        NotFound: the collection does not hold all of them.
    """
    asked = [*papers, *([] if before is None else [before])]
    held = _read_held(connection, collection_id, asked)
    missing = next((paper_id for paper_id in asked if paper_id not in held), None)
    if missing is not None:
        raise NotFound(f"The collection does not hold paper {missing}.", "Add it first.")
    next_row = None if before is None else held[before]
    place(connection, _papers_of(collection_id), [held[paper_id] for paper_id in papers], next_row)


def _beside(parent_id: CollectionId | None) -> Ordered:
    return Ordered("collections", "parent_id IS ?", (parent_id,))


def _papers_of(collection_id: CollectionId) -> Ordered:
    return Ordered("collection_papers", "collection_id = ?", (collection_id,))


def _read_held(
    connection: sqlite3.Connection, collection_id: CollectionId, papers: Sequence[PaperId]
) -> dict[PaperId, int]:
    """Those of some papers that a collection holds, with the rows that say so."""
    sql = (  # CROSS tells SQLite to begin with the papers asked for, and not with all that the collection holds
        "SELECT paper_id, collection_papers.id FROM json_each(?) CROSS JOIN collection_papers ON paper_id = value"
        " WHERE collection_id = ?"
    )
    return dict(connection.execute(sql, (json.dumps(papers), collection_id)).fetchall())


def _parse_name(text: str) -> str:
    name = parse_given_name(text, "A collection")
    if "/" in name.split():
        what = f"“{name}” cannot be the name of a collection: a slash between blanks parts the names of a path."
        raise InvalidValue(text, what, "Leave the blanks out, or take another sign.")
    return name


def _refuse_taken(
    connection: sqlite3.Connection, name: str, parent_id: CollectionId | None, own: CollectionId | None
) -> None:
    taken = find_inside(connection, parent_id, name)
    if taken is not None and taken.id != own:
        raise InvalidValue(name, f"There is a collection “{taken.name}” here already.", "Choose another name.")


def _walk_up(connection: sqlite3.Connection, collection_id: CollectionId | None) -> Iterator[Collection]:
    """A collection and those that it is inside of, up to the top."""
    while collection_id is not None:
        collection = get_collection(connection, collection_id)
        yield collection
        collection_id = collection.parent_id


def _refuse_itself(connection: sqlite3.Connection, collection: Collection, parent_id: CollectionId | None) -> None:
    if any(each.id == collection.id for each in _walk_up(connection, parent_id)):
        what = f"“{collection.name}” cannot be moved into itself or into a collection inside it."
        raise KnownError(what, "Choose another place.")


def _refuse_too_deep(connection: sqlite3.Connection, parent_id: CollectionId | None, levels: int) -> None:
    if sum(1 for _ in _walk_up(connection, parent_id)) + levels > MOST_LEVELS:
        raise KnownError(f"Collections can be {MOST_LEVELS} levels deep.", "Choose a place further up.")


def _make_collection(row: tuple[int, str, str, int | None]) -> Collection:
    collection_id, name, path, parent_id = row
    return Collection(CollectionId(collection_id), name, path, None if parent_id is None else CollectionId(parent_id))
