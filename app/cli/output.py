"""Writing to the terminal, to a file or to another program."""

from __future__ import annotations

import codecs
import contextlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from app.changes import Touched
from app.errors import KnownError

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "\ufffd") | {ord("\t"): " "}
"""What a terminal would obey; a page's text is data and never a command to it."""


def prepare() -> None:
    """Let a terminal that lacks a character show ``?`` and go on."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def print_lines(lines: Iterable[str]) -> None:
    """Print text for people, a line at a time.

    Raises:
        KnownError: it cannot be written.
        BrokenPipeError: whoever read it has seen enough.
    """
    with _writing():
        for line in lines:
            print(line.translate(_CONTROLS))


def print_change(touched: Touched) -> None:
    """Say what a change did; raises as ``print_lines`` does."""
    print_lines([touched.change.label if touched.change else "Nothing changed."])


def print_json(value: Any) -> None:
    """Print one JSON value; raises as ``print_lines`` does."""
    with _writing():
        print(_to_json(value))


def print_json_array(values: Iterable[Any]) -> None:
    """Print a JSON array of values that come one by one; raises as ``print_lines`` does."""
    with _writing():
        before = "[\n"
        for value in values:
            print(before, _to_json(value), sep="", end="")
            before = ",\n"
        print("[]" if before == "[\n" else "\n]")


def print_error(error: Exception | str) -> None:
    """Say on standard error what failed."""
    print(f"refshelf: {error}".translate(_CONTROLS), file=sys.stderr)


def flush() -> None:
    """Write what is still held back; raises as ``print_lines`` does."""
    with _writing():
        if sys.stdout is not None:
            sys.stdout.flush()


def discard() -> None:
    """Send what is left nowhere, so that the interpreter's own flush at its end does not fail again."""
    if sys.stdout is None:
        return
    with contextlib.suppress(OSError, ValueError):  # a stream that is no file needs none of this
        target = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, target)
        os.close(nowhere)


def _to_json(value: Any) -> str:
    """JSON in the characters themselves where the output can hold them all, else escaped and so never lost."""
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    return json.dumps(value, ensure_ascii=codecs.lookup(encoding).name != "utf-8", indent=1)


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        discard()
        raise KnownError(f"The output cannot be written: {error.strerror or error}.") from error
