"""The library's revision: one more with every change, so that a reader can tell whether it has moved."""

from __future__ import annotations

import sqlite3


def read_revision(connection: sqlite3.Connection) -> int:
    """The revision as this connection sees it now."""
    revision: int = connection.execute("SELECT revision FROM library_state").fetchone()[0]
    return revision


def read_data_version(connection: sqlite3.Connection) -> int:
    """A number that moves when another connection has committed; meaningful only for this connection."""
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version


def read_clones_revision(connection: sqlite3.Connection) -> int:
    """One more whenever what is known of clones moved, which no change does and so no revision tells."""
    revision: int = connection.execute("SELECT clones_revision FROM library_state").fetchone()[0]
    return revision
