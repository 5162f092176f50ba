"""Database files that are open: who opens and closes one in another way loses the locks that it has on it.

Another process takes itself for the last one then, and deletes the log that this one goes on writing to.
"""

from __future__ import annotations

import os
from pathlib import Path

from app.errors import KnownError


def is_open_database(path: Path) -> bool:
    """Whether a library that is in use is this file; it is told by the log beside it, and not opened."""
    # The log stands beside the file that a link leads to; ``Path.resolve`` fails where links lead round in a ring.
    meant = Path(os.path.realpath(path))
    return bool(meant.name) and meant.with_name(f"{meant.name}-wal").exists()


def refuse_open_database(path: Path) -> None:
    """Let nobody read a library that is in use as any other file.

    Raises:
        KnownError: it is one.
    """
    if is_open_database(path):
        raise KnownError(f"{path} is a library that is open.", "Choose another file.")
