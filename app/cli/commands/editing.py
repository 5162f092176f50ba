"""What changes papers and takes changes back: ``set``, ``undo`` and ``redo``."""

from __future__ import annotations

import argparse
import itertools
import re

from app.cli import as_text, output
from app.cli.argument_types import parse_edits, parse_id, parse_ids
from app.cli.command import Command, in_library
from app.errors import KnownError
from app.library import Library
from app.search_query import Everything
from app.values import ChangeId, PaperId

_NUMBERS = re.compile(r"[\d,-]+")


def _add_set(parser: argparse.ArgumentParser) -> None:
    text = "the number that list shows; several, such as 3 5 7-12, are edited alike"
    parser.add_argument("ids", type=parse_ids, metavar="ID", help=text)
    parser.add_argument(
        "edits", nargs="+", metavar="FIELD=VALUE", help="such as citations=74; nothing after = empties the field"
    )


@in_library
def _set(library: Library, arguments: argparse.Namespace) -> None:
    more = list(itertools.takewhile(_NUMBERS.fullmatch, arguments.edits))
    ids = [PaperId(number) for number in (*arguments.ids, *itertools.chain.from_iterable(map(_parse_more, more)))]
    edits = parse_edits(arguments.edits[len(more) :])
    if not edits:
        raise KnownError("There is nothing to set.", "Write what after the numbers, as citations=74.")
    figures = library.live_figures(Everything())
    before = figures.figures
    touched = library.papers.set_fields_of(ids, edits)
    figures.refresh(touched.papers)
    output.print_lines([touched.change.label if touched.change else "Nothing changed."])
    output.print_lines(as_text.format_moved(before, figures.figures))


def _parse_more(text: str) -> list[int]:
    """Numbers that stand where the parser of arguments takes them for edits."""
    try:
        return parse_ids(text)
    except argparse.ArgumentTypeError as error:
        raise KnownError(f"{error}.") from error


def _add_undo(parser: argparse.ArgumentParser) -> None:
    text = "take this older step back, by its number in history, and leave those after it"
    parser.add_argument("--step", type=parse_id, metavar="STEP", help=text)


@in_library
def _undo(library: Library, arguments: argparse.Namespace) -> None:
    if arguments.step is not None:
        output.print_change(library.undo_step(ChangeId(arguments.step)))
        return
    touched = library.undo()
    output.print_lines([f"Undone: {touched.change.label if touched.change else ''}"])


@in_library
def _redo(library: Library, _: argparse.Namespace) -> None:
    touched = library.redo()
    output.print_lines([f"Done again: {touched.change.label if touched.change else ''}"])


COMMANDS = (
    Command(
        name="set",
        help="edit fields of a paper, or of several alike",
        examples=("refshelf set 3 citations=74 status=reading", "refshelf set 3 5 7-12 'status=to read'"),
        add_arguments=_add_set,
        run=_set,
    ),
    Command(
        name="undo",
        help="take the last change back, or an older one alone",
        examples=("refshelf undo", "refshelf undo --step 12"),
        add_arguments=_add_undo,
        run=_undo,
    ),
    Command(name="redo", help="make the change again that was taken back", examples=("refshelf redo",), run=_redo),
)
