"""The parser of all commands."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.cli.arguments import USAGE, WINDOW_OPTIONS, Version, library_option, window_options
from app.cli.command import Command
from app.cli.commands import COMMANDS


def parse_command_arguments(argv: list[str]) -> tuple[Callable[[argparse.Namespace], None], argparse.Namespace]:
    """Parse a command: what runs it, and its arguments.  Exits with 2 on what it does not understand."""
    parser = make_parser()
    found = parser.parse_args(argv)
    for name in WINDOW_OPTIONS:
        if hasattr(found, name):
            parser.error(f"--{name.replace('_', '-')} is for the window and not for {found.command}")
    return found.run, found


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands, whose help tells of the window too."""
    library = library_option()
    parser = argparse.ArgumentParser(
        prog="refshelf",
        usage=USAGE,
        parents=[library, window_options()],
        description="A reference manager for a personal paper collection. Without a command it opens the window;"
        " files given are shown in its import dialog.",
        epilog="refshelf COMMAND --help tells more of a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=Version, nargs=0, help="print the version and end")
    commands = parser.add_subparsers(
        prog="refshelf", dest="command", required=True, metavar="COMMAND", title="commands"
    )
    for command in COMMANDS.values():
        _add_command(commands, command, library, command.name)
    return parser


def _add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    command: Command,
    library: argparse.ArgumentParser,
    words: str,
) -> None:
    examples = "".join(f"\n  {line}" for line in command.examples)
    parser = commands.add_parser(
        command.name,
        parents=[library],
        help=command.help,
        description=f"{command.help[0].upper()}{command.help[1:]}.",
        epilog=f"for example:{examples}" if examples else f"refshelf {words} ACTION --help tells more of an action.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_arguments(parser)
    if command.actions:
        actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION", title="actions")
        for action in command.actions:
            _add_command(actions, action, library, f"{words} {action.name}")
    else:
        parser.set_defaults(run=command.run)
