"""The commands that clone repositories, copied for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from app.code import RepositoryLink
from app.errors import KnownError
from app.git.addresses import format_clone_command
from ui import language
from ui.desk import Desk


def copy_clone_commands(desk: Desk, links: Sequence[RepositoryLink]) -> None:
    """Copy what a person types to clone what some links name, a line each, and say what was copied."""
    try:
        commands = list(dict.fromkeys(map(format_clone_command, links)))
    except KnownError as error:
        desk.notices.show_error(error)
        return
    QApplication.clipboard().setText("\n".join(commands))
    if len(commands) == 1:
        desk.notices.show_notice(language.tr("Copied: {text}").format(text=commands[0]))
    else:
        desk.notices.show_notice(language.tr("Copied %Ln clone commands", "Copied %Ln clone command", len(commands)))
