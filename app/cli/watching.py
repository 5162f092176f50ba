"""Long work, shown on the terminal while it goes on."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from app.library.backups import Watch

_BETWEEN = 0.2
_AFTER = 1.0
"""Seconds before work is long enough to be told of."""


@contextmanager
def watching(verb: str) -> Iterator[Watch]:
    """A watch that says on standard error how far the work is, where that is a terminal and the work takes long."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield Watch()
        return
    line = _Line(verb)
    try:
        yield Watch(progress=line.show)
    finally:
        line.clear()


class _Line:
    """One line of a terminal, written over and over."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._next = time.monotonic() + _AFTER
        self._width = 0

    def show(self, done: int, total: int) -> None:
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _BETWEEN
        self._write(f"{self._verb} ... {100 * done // max(total, 1)} %")

    def clear(self) -> None:
        if self._width:
            self._write("")
            print("\r", end="", file=sys.stderr, flush=True)

    def _write(self, text: str) -> None:
        print(f"\r{text:<{self._width}}", end="", file=sys.stderr, flush=True)
        self._width = len(text)
