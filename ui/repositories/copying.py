"""Copies what repositories are known by: their addresses, and the commands that clone them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from app.code import Repository, RepositoryLink
from app.errors import InvalidValue
from app.values import Url
from ui import language
from ui.desk import Desk


def link_to(repository: Repository) -> RepositoryLink:
    """A link to the whole of a repository."""
    return RepositoryLink(repository, Url(f"https://{repository}"))


def copy_addresses(desk: Desk, repositories: Sequence[Repository]) -> None:
    """Put the addresses on the clipboard, a line each."""
    QGuiApplication.clipboard().setText("\n".join(link_to(each).url for each in repositories))
    said = language.tr("Copied %Ln addresses.", "Copied the address.", len(repositories))
    desk.notices.show_notice(said)


def copy_clone_commands(desk: Desk, repositories: Sequence[Repository]) -> None:
    """Put the commands that clone them on the clipboard, a line each; what cannot be cloned is left out, and why."""
    from app.git.addresses import format_clone_command  # noqa: PLC0415 - not before it is asked for

    commands: list[str] = []
    refused: list[InvalidValue] = []
    for each in repositories:
        try:
            commands.append(format_clone_command(link_to(each)))
        except InvalidValue as error:
            refused.append(error)
    if not commands:
        desk.notices.show_error(refused[0])
        return
    QGuiApplication.clipboard().setText("\n".join(commands))
    said = language.tr("Copied %Ln clone commands.", "Copied the clone command.", len(commands))
    left_out = language.tr("%Ln cannot be cloned.", "%Ln cannot be cloned.", len(refused)) if refused else ""
    desk.notices.show_notice(" ".join(filter(None, (said, left_out))))
