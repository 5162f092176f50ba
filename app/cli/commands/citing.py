"""``cite``: papers as they are cited."""

from __future__ import annotations

import argparse

from app.citing.styles import CitationStyle
from app.cli import output
from app.cli.argument_types import add_ids
from app.cli.command import Command, in_library
from app.library import Library
from app.values import PaperId


def _add_cite(parser: argparse.ArgumentParser) -> None:
    add_ids(parser)
    styles = [style.value for style in CitationStyle]
    text = f"{' or '.join(styles)}: a plain line, or an entry (%(default)s without it)"
    parser.add_argument("--format", choices=styles, metavar="F", default=CitationStyle.REFERENCE.value, help=text)


@in_library
def _cite(library: Library, arguments: argparse.Namespace) -> None:
    text = library.cite(map(PaperId, arguments.ids), CitationStyle(arguments.format))
    output.print_lines(text.splitlines())


COMMANDS = (
    Command(
        name="cite",
        help="print papers as they are cited",
        examples=("refshelf cite 3", "refshelf cite 3 5 7-12 --format bibtex"),
        add_arguments=_add_cite,
        run=_cite,
    ),
)
