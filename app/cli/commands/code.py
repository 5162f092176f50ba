"""``code``, and ``open-code``, which is one of its actions under an older name."""

from __future__ import annotations

import argparse

from app.cli.argument_types import add_id
from app.cli.command import Command, in_library
from app.cli.commands import clone_changes, clone_switching, clones, run_notes, software_files
from app.cli.commands.repositories import LINKING, LOOKING, open_links
from app.cli.named_code import get_links
from app.library import Library


def _add_open_code(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    parser.add_argument("--print", action="store_true", dest="print_only", help="print the addresses and open nothing")


@in_library
def _open_code(library: Library, arguments: argparse.Namespace) -> None:
    open_links(get_links(library, str(arguments.id)), print_only=arguments.print_only, sure=False)


COMMANDS = (
    Command(
        name="code",
        help="the repositories of papers, and their clones",
        actions=(
            *LOOKING,
            *clones.CLONE,
            *clone_changes.ACTIONS,
            *clone_switching.ACTIONS,
            *clones.LOOKING,
            *LINKING,
            *run_notes.ACTIONS,
            *software_files.ACTIONS,
        ),
    ),
    Command(
        name="open-code",
        help="open the code repository of a paper",
        examples=("refshelf open-code 3", "refshelf open-code 3 --print"),
        add_arguments=_add_open_code,
        run=_open_code,
    ),
)
