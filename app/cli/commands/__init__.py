"""The commands, a module for each group; each is a thin line to one method of Library."""

from __future__ import annotations

from app.cli.command import Command
from app.cli.commands import (
    attachments,
    citing,
    code,
    duplicates,
    editing,
    history,
    importing,
    metrics,
    organising,
    papers,
    reading,
    safety,
)

_GROUPS = (
    importing,
    reading,
    metrics,
    citing,
    editing,
    history,
    papers,
    attachments,
    organising,
    duplicates,
    code,
    safety,
)

COMMANDS: dict[str, Command] = {command.name: command for group in _GROUPS for command in group.COMMANDS}
"""Every command by name, in the order in which the help lists them."""
