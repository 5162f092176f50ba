"""What organises papers: ``collection``, ``tag`` and ``search``."""

from __future__ import annotations

from app.cli.command import Command
from app.cli.commands import collecting, searching, tagging

COMMANDS: tuple[Command, ...] = (
    Command(name="collection", help="collections, and the papers in them", actions=collecting.ACTIONS),
    Command(name="tag", help="tags, and the papers that have them", actions=tagging.ACTIONS),
    Command(name="search", help="saved searches, and what they find", actions=searching.ACTIONS),
)
