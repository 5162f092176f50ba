"""The commands that clone repositories, copied for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from app.code import RepositoryLink
from app.errors import InvalidValue
from app.git.addresses import format_clone_command
from ui import language
from ui.desk import Desk


def copy_clone_commands(desk: Desk, links: Sequence[RepositoryLink]) -> None:
    """Copy what a person types to clone what some links name, a line each; what cannot be cloned is left out, and why.

    Args:
        links: one or more.
    """
    commands: dict[str, None] = {}  # in their order, and each once
    refused: list[InvalidValue] = []
    for link in links:
        try:
            commands[format_clone_command(link)] = None
        except InvalidValue as error:
            refused.append(error)
    if commands:
        QApplication.clipboard().setText("\n".join(commands))
        desk.notices.show_notice(_say_copied(list(commands), len(refused)))
    else:
        desk.notices.show_error(refused[0])


def _say_copied(commands: Sequence[str], refused: int) -> str:
    if len(commands) == 1 and not refused:
        return language.tr("Copied: {text}").format(text=commands[0])
    said = language.tr("Copied %Ln clone commands.", "Copied the clone command.", len(commands))
    left_out = language.tr("%Ln cannot be cloned.", "%Ln cannot be cloned.", refused) if refused else ""
    return " ".join(filter(None, (said, left_out)))
