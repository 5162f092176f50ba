"""Lists by tags: few sets of tags are on many papers, so that the sets are put in order, and not the papers.

An index has the tags of each paper side by side.  No key of a paper is kept, since a tag that is renamed or moved would
change those of all papers that have it.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator

from app.store.conditions import Listed

_SETS = "SELECT tagged, json_group_array(paper_id) FROM ({}) GROUP BY tagged"
_OF_ALL = (
    "SELECT paper_id, group_concat(tag_id) AS tagged FROM paper_tags"
    " WHERE paper_id NOT IN (SELECT id FROM papers WHERE trashed_at IS NOT NULL) GROUP BY paper_id"
)
_OF_SOME = (
    "SELECT listed.paper_id, group_concat(tag_id) AS tagged FROM {table} AS listed"
    " CROSS JOIN paper_tags ON paper_tags.paper_id = listed.paper_id"
    " WHERE listed.paper_id IN (SELECT paper_id FROM paper_tags) AND {condition} GROUP BY listed.paper_id"
)


def read_groups(connection: sqlite3.Connection, listed: Listed, *, descending: bool) -> Iterator[array[int]]:
    """The papers that have tags, those with the same ones together and as they were added.

    They come in the order of the names of their tags, which are compared one by one.
    """
    everything = (listed.table, listed.condition) == ("paper_order", "1")
    sets = _OF_ALL if everything else _OF_SOME.format(table=listed.table, condition=listed.condition)
    names = _read_names(connection)
    groups: dict[tuple[str, ...], array[int]] = {}
    for tagged, papers in connection.execute(_SETS.format(sets), listed.values):
        own = sorted(names[int(tag_id)] for tag_id in tagged.split(","))
        groups.setdefault(tuple(name for _, name in own), array("q")).extend(json.loads(papers))
    for key in sorted(groups, reverse=descending):
        yield array("q", sorted(groups[key]))


def _read_names(connection: sqlite3.Connection) -> dict[int, tuple[int, str]]:
    """The place of each tag among all, and the name that it is compared by."""
    tags = connection.execute("SELECT id, key FROM tags ORDER BY position, id")
    return {tag_id: (place, key) for place, (tag_id, key) in enumerate(tags)}
