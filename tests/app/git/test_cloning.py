"""Cloning with the real git, from hosts on this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.code import RepositoryLink
from app.errors import Cancelled
from app.git.cloning import ClonedFolder, Cloning
from app.git.program import Git
from app.git.progress import ProgressReader
from app.git.states import read_state
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, git

CHAT_DEV = "https://github.com/OpenBMB/ChatDev"
BIG = {f"data/{number}.bin": __import__("random").Random(number).randbytes(60_000) for number in range(20)}


def clone(
    address: str | RepositoryLink,
    folder: Path,
    progress: Callable[[int, int], object] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ClonedFolder:
    link = address if isinstance(address, RepositoryLink) else parse_repository_link(address)
    return Cloning(Git(), ProgressReader(progress), cancelled).clone(link, folder)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_repository_is_cloned(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "Hello\n"})
    made = clone(CHAT_DEV, tmp_path / "code")
    assert made == ClonedFolder(tmp_path / "code" / "ChatDev")
    assert (made.path / "README.md").read_text() == "Hello\n"
    state = read_state(Git(), made.path)
    assert (state.branch, state.commit, state.ahead, state.behind) == ("main", source.head, 0, 0)
    assert git(made.path, "remote", "get-url", "origin").endswith("github.com/OpenBMB/ChatDev")
    assert names(tmp_path / "code") == ["ChatDev"]


def test_the_daemon_is_cloned_from(daemon_hosts: CodeHosts, tmp_path: Path) -> None:
    daemon_hosts.make_repository("OpenBMB", "ChatDev")
    assert (clone(CHAT_DEV, tmp_path).path / "README.md").read_text() == "# ChatDev\n"


def test_progress_never_goes_back(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    said: list[int] = []
    clone(CHAT_DEV, tmp_path, lambda done, total: said.append(done))
    assert said == sorted(said)
    assert len(set(said)) > 10
    assert max(said) >= 800


def test_a_cancelled_clone_leaves_nothing(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", BIG)
    code_hosts.pause = 0.05
    said: list[int] = []
    with pytest.raises(Cancelled):
        clone(CHAT_DEV, tmp_path / "code", lambda done, total: said.append(done), lambda: bool(said))
    assert names(tmp_path / "code") == []
