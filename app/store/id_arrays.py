"""Many ids out of SQLite at once."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from typing import Any

_SLICE = 1 << 18
"""Characters of JSON parsed at a time, so that another thread gets its turn in between."""


def read_id_array(connection: sqlite3.Connection, select: str, values: Sequence[Any]) -> array[int]:
    """What a SELECT of ``paper_id`` finds, as one JSON value: half the time of fetching a row each."""
    (text,) = connection.execute(f"SELECT json_group_array(paper_id) FROM ({select})", values).fetchone()
    found: array[int] = array("q")
    start = 1
    while start < len(text) - 1:
        end = text.find(",", start + _SLICE)
        end = len(text) - 1 if end < 0 else end
        found.extend(json.loads(f"[{text[start:end]}]"))
        start = end + 1
    return found
