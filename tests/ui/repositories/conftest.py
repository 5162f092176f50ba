"""Libraries with clones, and what is shown of repositories as plain texts."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.code import Clone, CloneState, LinkedRepository, Repository
from app.library import Library
from app.store import clones
from ui.main_window import MainWindow
from ui.repositories.opening import RepositoriesOpening
from ui.repositories.view import RepositoryView
from ui.sidebar.entries import REPOSITORIES

CHATDEV = "github.com/openbmb/chatdev"
COMMITTED = datetime.datetime(2026, 3, 12, 9, 30, tzinfo=datetime.UTC)
BEHIND = CloneState(
    branch="main",
    commit="3f2a91c" + "0" * 33,
    committed_at=COMMITTED,
    subject="Let agents share what they learned",
    ahead=0,
    behind=2,
    changed=1,
)


def note_clone(library: Library, key: str, folder: Path, *, made: bool = True, missing: bool = False) -> Clone:
    """Let a library know of a clone, as a task that made or found it would."""
    repository = library.repositories.get(key).repository
    clone = Clone(repository=repository, path=folder, state=BEHIND, made=made, missing=missing)
    with library._access.recording() as connection:
        clones.write_clone(connection, clone)
    return clone


def make_linked(name: str, papers: int = 1, clone: Clone | None = None) -> LinkedRepository:
    """A repository of a list: ``host/owner/name``."""
    host, _, path = name.partition("/")
    owner, _, last = path.rpartition("/")
    return LinkedRepository(repository=Repository(host, owner, last), papers=papers, clone=clone)


def make_clone(name: str, state: CloneState = BEHIND, *, made: bool = True, missing: bool = False) -> Clone:
    """A clone of ``host/owner/name``."""
    path = Path("/srv") / name.rpartition("/")[2]
    return Clone(repository=make_linked(name).repository, path=path, made=made, state=state, missing=missing)


def names(view: RepositoryView) -> list[str]:
    """The repositories listed, from the top."""
    model = view._model
    return [row.name for place in range(model.rowCount()) if (row := model.row(place)) is not None]


def selected(view: RepositoryView) -> list[str]:
    return [repository.name for repository in view.selected()]


@pytest.fixture
def opening(window: MainWindow) -> RepositoriesOpening:
    """The way to the repositories of a window on the sample page."""
    return window.features.repositories


@pytest.fixture
def view(window: MainWindow, opening: RepositoriesOpening, qtbot: QtBot) -> RepositoryView:
    """The repositories of the sample page, as a person looks at them."""
    window.sidebar.choose_place(REPOSITORIES)
    window.take_focus()
    qtbot.waitUntil(lambda: opening.view._model.rowCount() == 14)
    qtbot.waitUntil(lambda: not window._settling.is_awaited)
    settle(opening.view, qtbot)
    return opening.view


def settle(view: RepositoryView, qtbot: QtBot) -> None:
    """Wait until what is chosen has come to rest."""
    qtbot.waitUntil(lambda: not view._settling.is_awaited)
