"""Papers one by one: ``add``, ``trash``, ``note`` and ``file``."""

from __future__ import annotations

from app.cli.command import Command

COMMANDS: tuple[Command, ...] = ()
