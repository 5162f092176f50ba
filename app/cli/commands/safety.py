"""``backup``, ``restore`` and ``check``."""

from __future__ import annotations

from app.cli.command import Command

COMMANDS: tuple[Command, ...] = ()
