"""The command that clones a repository, copied for a terminal."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.code import RepositoryLink
from app.errors import KnownError
from app.git.addresses import format_clone_command
from ui import language
from ui.desk import Desk


def copy_clone_command(desk: Desk, link: RepositoryLink) -> None:
    """Copy what a person types to clone what a link names, and say what was copied."""
    try:
        command = format_clone_command(link)
    except KnownError as error:
        desk.notices.show_error(error)
        return
    QApplication.clipboard().setText(command)
    desk.notices.show_notice(language.tr("Copied: {text}").format(text=command))
