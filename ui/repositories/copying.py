"""Copies the addresses of repositories."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from app.code import Repository
from app.repositories.hosts import link_to
from ui import language
from ui.desk import Desk


def copy_addresses(desk: Desk, repositories: Sequence[Repository]) -> None:
    """Put the addresses on the clipboard, a line each."""
    QGuiApplication.clipboard().setText("\n".join(link_to(each).url for each in repositories))
    said = language.tr("Copied %Ln addresses.", "Copied the address.", len(repositories))
    desk.notices.show_notice(said)
