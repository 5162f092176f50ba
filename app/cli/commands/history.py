"""``history``: what was changed, and how much of it can be taken back."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from typing import Any

from app.changes import Change, HistorySize
from app.cli import output
from app.cli.argument_types import add_json, parse_id, parse_limit
from app.cli.as_text import count_things
from app.cli.command import Command, in_library
from app.errors import KnownError
from app.library import Library
from app.settings import HISTORY_SETTING, Settings
from app.values import PaperId

_LIMIT = 100
_DETAIL = " " * 24


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", type=parse_id, metavar="ID", help="only the changes of this paper")
    parser.add_argument("--limit", type=parse_limit, default=_LIMIT, metavar="N", help="at most so many; else 100")
    parser.add_argument("--keep", type=_parse_megabytes, metavar="MB", help="how much may be kept from now on")
    add_json(parser)


def _parse_megabytes(text: str) -> float:
    """A size in megabytes; 0 keeps the newest change alone."""
    if not re.fullmatch(r"\d{1,9}(\.\d{1,9})?", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of megabytes")
    return float(text)


@in_library
def _run(library: Library, arguments: argparse.Namespace) -> None:
    if arguments.keep is not None:
        _keep(arguments.keep)
    paper_id = None if arguments.id is None else library.get_paper(PaperId(arguments.id)).id
    changes, size = library.history(paper_id, arguments.limit), library.history_size()
    if arguments.json:
        output.print_json(_to_json(changes, size))
    else:
        output.print_lines(_format_changes(changes))
        if paper_id is None and size.steps:
            output.print_lines(["", _format_size(size)])


def _keep(megabytes: float) -> None:
    """Set how much may be kept; the next change lets go what is too much.

    Raises:
        KnownError: the settings cannot be written.
    """
    settings = Settings()
    try:
        settings.set(HISTORY_SETTING, megabytes)
    except OSError as error:
        raise KnownError(
            f"{settings.path} cannot be written: {error.strerror or error}.", "Check its folder."
        ) from error


def _format_changes(changes: Iterable[Change]) -> Iterator[str]:
    """A change as its number, when it was made (local time), and what it did; then what it did to the paper."""
    for change in changes:
        when = change.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
        yield f"{change.id:>5} {when}  {change.label}{' (undone)' if change.undone else ''}"
        yield from (f"{_DETAIL}{detail}" for detail in change.details)


def _format_size(size: HistorySize) -> str:
    steps = count_things(size.steps, "step is", "steps are")
    return f"{steps} kept, taking {_format_bytes(size.size)} of {_format_bytes(size.budget)}."


def _format_bytes(count: int) -> str:
    """A size as people read it, in powers of a thousand."""
    for unit, name in ((1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")):
        if count >= unit:
            return f"{count / unit:.3g} {name}"
    return f"{count} bytes"


def _to_json(changes: Iterable[Change], size: HistorySize) -> dict[str, Any]:
    return {
        "changes": [_change_to_json(change) for change in changes],
        "kept": {"steps": size.steps, "bytes": size.size, "budget": size.budget},
    }


def _change_to_json(change: Change) -> dict[str, Any]:
    return {
        "id": change.id,
        "made_at": change.made_at.isoformat(),
        "label": change.label,
        "undone": change.undone,
        "details": list(change.details),
    }


COMMANDS = (
    Command(
        name="history",
        help="list the changes, and how much of them can be taken back",
        examples=(
            "refshelf history",
            "refshelf history 3",
            "refshelf history --limit 5 --json",
            "refshelf history --keep 512",
        ),
        add_arguments=_add_arguments,
        run=_run,
    ),
)
