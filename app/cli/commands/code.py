"""``refshelf open-code``."""

from __future__ import annotations

import argparse

from app.cli import output
from app.cli.argument_types import add_id
from app.cli.command import Command, in_library
from app.code import Code
from app.errors import KnownError
from app.library import Library
from app.values import PaperId, parse_url


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    parser.add_argument("--print", action="store_true", dest="print_only", help="print the address and open nothing")


@in_library
def _open_code(library: Library, arguments: argparse.Namespace) -> None:
    import webbrowser

    paper = library.get_paper(PaperId(arguments.id))
    if not paper.repositories:
        badge = paper.code is Code.BADGE
        what = "has a code badge on its page, but no link." if badge else "has no code repository."
        raise KnownError(f"Paper {paper.id} {what}", "Look for one, and add it to the paper." if badge else "")
    urls = [parse_url(link.url) for link in paper.repositories]
    if arguments.print_only:
        output.print_lines(urls)
    elif not webbrowser.open(urls[0]):
        raise KnownError(f"No browser could be started for {urls[0]}.", "Open the address yourself.")
    else:
        output.print_lines([f"Opened {urls[0]}"])


COMMANDS = (
    Command(
        name="open-code",
        help="open the code repository of a paper",
        examples=("refshelf open-code 3", "refshelf open-code 3 --print"),
        add_arguments=_add_arguments,
        run=_open_code,
    ),
)
