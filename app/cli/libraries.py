"""Which library a command works on; only an import makes one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import KnownError, LibraryError
from app.library import Library
from app.settings import library_path, named_library

PATIENCE = 60.0
"""Seconds that a command waits for another writer; it says so after one."""


@contextmanager
def open_library(arguments: argparse.Namespace) -> Iterator[Library]:
    """The library of a command that needs one to be there; where the usual one is not made yet, an empty one.

    Raises:
        LibraryError: the library that the person named does not exist, or cannot be opened.
    """
    explicit = getattr(arguments, "library", None)
    path = library_path(explicit)
    if is_there(path):
        with make_library(path) as library:
            yield library
    elif named_library(explicit):
        raise LibraryError(f"There is no library {path}.", "Check the name, or make it by importing something into it.")
    else:
        with make_stand_in() as library:
            yield library


@contextmanager
def make_library(path: Path) -> Iterator[Library]:
    """The library of this file, made if there is none; what changes it makes the day's backup if there is none yet."""
    with Library.open(path, patience=PATIENCE, on_wait=_say_waiting) as library:
        revision = library.revision
        yield library
        if library.revision != revision:
            _back_up(library)


@contextmanager
def make_stand_in() -> Iterator[Library]:
    """An empty library that nobody will see, for what only asks."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="refshelf-") as folder, make_library(Path(folder) / "empty.db") as library:
        yield library


def is_there(path: Path) -> bool:
    """Whether there is something of this name; opening it will say what is wrong with it."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _back_up(library: Library) -> None:
    """What the command did is done; a backup that fails is said and fails nothing."""
    try:
        library.backups.make_daily()
    except KnownError as error:
        print(f"refshelf: today's backup was not made. {error}", file=sys.stderr)


def _say_waiting() -> None:
    print(f"refshelf: another program is writing to the library; waiting up to {PATIENCE:.0f} s ...", file=sys.stderr)
