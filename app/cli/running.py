"""Running one command, and saying in words what failed."""

from __future__ import annotations

import os

from app.cli import output
from app.cli.parser import parse_command_arguments
from app.errors import KnownError


def run(argv: list[str]) -> int:
    """Run one command; 0 if it was done, 1 if it failed with a message, 130 if it was stopped by Ctrl+C."""
    output.prepare()
    command, arguments = parse_command_arguments(argv)
    try:
        command(arguments)
        output.flush()
    except KnownError as error:
        output.print_error(error)
        return 1
    except FileNotFoundError:
        if not say_terminal_nowhere():
            raise
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        output.discard()
        return 1
    except KeyboardInterrupt:
        output.print_error("Stopped.")
        return 130
    return 0


def say_terminal_nowhere() -> bool:
    """If the current folder was deleted, so that no path can start from it, say so; whether that is so."""
    try:
        os.getcwd()  # noqa: PTH109 - what every path that is not whole asks
    except FileNotFoundError:
        output.print_error("The folder that this terminal is in is gone. Go to another with cd, or give whole paths.")
        return True
    return False
