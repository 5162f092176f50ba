"""What stands in the way of taking an older change back: whatever is no longer as it left it, or would not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from app.naming import fold_name
from app.store.collections import MOST_LEVELS
from app.store.obstacle_texts import Obstacle, Reason
from app.store.older_step import OlderStep, differ
from app.store.pieces import pieces

_ONCE = {
    "papers": ("citation_key",),
    "authors": ("paper_id", "position"),
    "affiliations": ("paper_id", "position"),
    "repositories": ("key",),
    "paper_repositories": ("paper_id", "repository_id", "ref", "path"),
    "collection_papers": ("paper_id", "collection_id"),
    "tags": ("key",),
    "paper_tags": ("paper_id", "tag_id"),
    "files": ("paper_id", "hash", "kind"),
    "key_aliases": ("citation_key",),
    "not_duplicates": ("paper_id", "other_id"),
    "edited_fields": ("paper_id", "field"),
    "web_links": ("paper_id", "url"),
}
"""What no two rows of a table have alike, most of it by no constraint; the first column leads an index."""

_OF_VALUE_NONE = frozenset({"ref", "path"})
"""Columns of those whose NULL is a value like any other: a link that names no branch."""

_Named = dict[int, tuple[int | None, str]]
"""Rows that have a name among those beside them: the parent, if there are any, and the name."""


def find_obstacle(step: OlderStep) -> Obstacle | None:
    """The first thing that stands in the way; None if the change can be taken back."""
    return next((obstacle for find in _FINDERS for obstacle in find(step)), None)


# What is no longer as it was left


def _find_moved_columns(step: OlderStep) -> Iterator[Obstacle]:
    for entry in step.entries("updated"):
        names = entry.content["columns"]
        found = step.read_columns(entry.table, names, [row[0] for row in entry.content["rows"]])
        for row_id, _, after in entry.content["rows"]:
            if row_id not in found:
                yield Obstacle(Reason.GONE, entry.table, row_id)
            elif moved := differ(names, after, found[row_id]):
                yield Obstacle(Reason.CHANGED, entry.table, row_id, moved)


def _find_touched_rows(step: OlderStep) -> Iterator[Obstacle]:
    for table, made in step.removed.items():
        for ids in pieces(made.ids()):
            if gone := set(ids) - step.find_present(table, ids):
                yield Obstacle(Reason.GONE, table, min(gone))
        for row_id, columns in step.find_changed(table):
            yield Obstacle(Reason.CHANGED, table, row_id, columns)


def _find_returned_rows(step: OlderStep) -> Iterator[Obstacle]:
    for table, gone in step.returning.items():
        if there := step.find_present(table, gone):
            yield Obstacle(Reason.BACK, table, min(there))


# What would not fit any more


def _find_orphans(step: OlderStep) -> Iterator[Obstacle]:
    """Rows that would come to speak of a row that is not there."""
    for entry in step.entries("deleted", "updated"):
        names = entry.content["columns"]
        for table, column, parent in step.links:
            if table == entry.table and column in names:
                at = names.index(column)
                rows = (row[1] if entry.kind == "updated" else row for row in entry.content["rows"])
                wanted = {row[at] for row in rows} - {None} - step.returning[parent]
                if missing := wanted - step.find_present(parent, wanted):
                    yield Obstacle(Reason.GONE, parent, min(missing))


def _find_dependents(step: OlderStep) -> Iterator[Obstacle]:
    """Rows of others that speak of a row that would go."""
    for link in step.links:
        for child_id, row_id in step.find_children(link):
            yield Obstacle(Reason.USED, link[2], row_id, by=(link[0], child_id))


def _find_twins(step: OlderStep) -> Iterator[Obstacle]:
    """Rows that have by now what another would have again, and only one may have."""
    for table, row_id, key in _read_keys(step):
        columns = _ONCE[table]
        comes_with_paper = columns[0] == "paper_id" and key[0] in step.returning["papers"]
        parked = any(value is None for column, value in zip(columns, key, strict=True) if column not in _OF_VALUE_NONE)
        if parked or comes_with_paper:
            continue
        condition = " AND ".join(f"{column} IS ?" for column in columns)
        for (other,) in step.connection.execute(f"SELECT id FROM {table} WHERE {condition}", key):
            moving = any(step.moves(table, column, other) for column in columns)
            if other != row_id and not moving and other not in step.removed[table]:
                yield Obstacle(Reason.BACK, table, other, columns if table == "papers" else ())


def _read_keys(step: OlderStep) -> Iterator[tuple[str, int, tuple[Any, ...]]]:
    """What rows would have again of which only one may have it: the table, the row's id, and the values."""
    for entry in step.entries("deleted", "updated"):
        columns, names = _ONCE.get(entry.table, ()), entry.content["columns"]
        if set(columns).isdisjoint(names):
            continue
        rows = entry.content["rows"]
        if entry.kind == "deleted":
            now, again = {}, {row[0]: row for row in rows}
        else:
            now = step.read_columns(entry.table, columns, [row[0] for row in rows])
            again = {row[0]: row[1] for row in rows}
        for row_id, values in again.items():
            whole = dict(zip(columns, now.get(row_id, ()), strict=False)) | dict(zip(names, values, strict=True))
            yield entry.table, row_id, tuple(whole[column] for column in columns)


def _find_namesakes(step: OlderStep) -> Iterator[Obstacle]:
    """Collections side by side, or saved searches, that would have one name, whatever its case and accents."""
    for table, beside in (("collections", "parent_id"), ("saved_searches", None)):
        rows = _read_named(step, table, beside)
        names = [(parent_id, fold_name(name)) for parent_id, name in rows.values()]
        if len(set(names)) < len(names):
            yield Obstacle(Reason.BACK, table, 0)


def _find_tangles(step: OlderStep) -> Iterator[Obstacle]:
    """Collections that would stand inside themselves, or too deep."""
    rows = _read_named(step, "collections", "parent_id")
    for row_id in rows:
        above, levels = row_id, 0
        while above in rows and levels <= MOST_LEVELS:
            above, levels = rows[above][0] or 0, levels + 1
        if levels > MOST_LEVELS:
            yield Obstacle(Reason.CHANGED, "collections", 0)


def _read_named(step: OlderStep, table: str, beside: str | None) -> _Named:
    """The rows of a table as they would be then; nothing where the change had no part in their names and places."""
    entries = [entry for entry in step.entries("deleted", "updated") if entry.table == table]
    if not any({"name", beside} & {*entry.content["columns"]} for entry in entries):
        return {}
    sql = f"SELECT id, {beside or 'NULL'}, name FROM {table}"
    rows = {key: (parent_id, name) for key, parent_id, name in step.connection.execute(sql)}
    for entry in entries:
        names = entry.content["columns"]
        for row in entry.content["rows"]:
            values = dict(zip(names, row[1] if entry.kind == "updated" else row, strict=True))
            parent_id, name = rows.get(row[0], (None, ""))
            rows[row[0]] = (values.get(beside, parent_id) if beside else None, values.get("name", name))
    return {key: value for key, value in rows.items() if key not in step.removed[table]}


def _find_emptiness(step: OlderStep) -> Iterator[Obstacle]:
    if step.comes_to_nothing:
        yield Obstacle(Reason.NOTHING, "", 0)


_FINDERS: tuple[Callable[[OlderStep], Iterator[Obstacle]], ...] = (
    _find_emptiness,
    _find_moved_columns,
    _find_touched_rows,
    _find_returned_rows,
    _find_orphans,
    _find_dependents,
    _find_twins,
    _find_namesakes,
    _find_tangles,
)
