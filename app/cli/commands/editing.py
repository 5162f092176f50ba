"""What changes papers and takes changes back: ``set``, ``undo`` and ``redo``."""

from __future__ import annotations

import argparse

from app.cli import as_text, output
from app.cli.argument_types import add_id, parse_edits
from app.cli.command import Command, in_library
from app.library import Library
from app.search_query import Everything
from app.values import PaperId


def _add_set(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    parser.add_argument(
        "edits", nargs="+", metavar="FIELD=VALUE", help="such as citations=74; nothing after = empties the field"
    )


@in_library
def _set(library: Library, arguments: argparse.Namespace) -> None:
    figures = library.live_figures(Everything())
    before = figures.figures
    touched = library.set_fields(PaperId(arguments.id), parse_edits(arguments.edits))
    figures.refresh(touched.papers)
    output.print_lines([touched.change.label if touched.change else "Nothing changed."])
    output.print_lines(as_text.format_moved(before, figures.figures))


@in_library
def _undo(library: Library, _: argparse.Namespace) -> None:
    touched = library.undo()
    output.print_lines([f"Undone: {touched.change.label if touched.change else ''}"])


@in_library
def _redo(library: Library, _: argparse.Namespace) -> None:
    touched = library.redo()
    output.print_lines([f"Done again: {touched.change.label if touched.change else ''}"])


COMMANDS = (
    Command(
        name="set",
        help="edit fields of a paper",
        examples=("refshelf set 3 citations=74 status=reading",),
        add_arguments=_add_set,
        run=_set,
    ),
    Command(name="undo", help="take the last change back", examples=("refshelf undo",), run=_undo),
    Command(name="redo", help="make the change again that was taken back", examples=("refshelf redo",), run=_redo),
)
