"""Running one command, and saying in words what failed."""

from __future__ import annotations

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
    except BrokenPipeError:  # whoever read our output has seen enough
        output.discard()
        return 1
    except KeyboardInterrupt:
        output.print_error("Stopped.")
        return 130
    return 0
