"""What a command is: its words, its arguments, an example, and the function that runs it."""

from __future__ import annotations

import argparse
import functools
from collections.abc import Callable
from dataclasses import dataclass

from app.cli.libraries import open_library
from app.library import Library


def add_nothing(parser: argparse.ArgumentParser) -> None:
    """The command has no arguments of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command of ``refshelf``, or one action of a command that has several (``collection create``).

    Attributes:
        help: what it does, a phrase in lower case.
        examples: lines that work, beginning with ``refshelf``; each command or action has at least one.
        run: None where ``actions`` are what runs.
    """

    name: str
    help: str
    examples: tuple[str, ...] = ()
    add_arguments: Callable[[argparse.ArgumentParser], None] = add_nothing
    run: Callable[[argparse.Namespace], None] | None = None
    actions: tuple[Command, ...] = ()


def in_library(command: Callable[[Library, argparse.Namespace], None]) -> Callable[[argparse.Namespace], None]:
    """A command that works on a library that is there."""

    @functools.wraps(command)
    def run_command(arguments: argparse.Namespace) -> None:
        with open_library(arguments) as library:
            command(library, arguments)

    return run_command
