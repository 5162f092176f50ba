"""Work in submodules that are checked out no more would be lost with the clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.git.program import Git
from app.git.unsaved import find_work
from tests.app.git.cloned import CHAT_DEV, clone
from tests.git_servers import CodeHosts, git


@pytest.fixture
def folder(code_hosts: CodeHosts, tmp_path: Path) -> Path:
    """A clone with a submodule that is checked out."""
    library = code_hosts.make_repository("OpenBMB", "library")
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(library.path), "third/library")
    source.commit()
    made = clone(CHAT_DEV, tmp_path / "code").path
    git(made, "-c", "protocol.file.allow=always", "submodule", "--quiet", "update", "--init")
    return made


def commit(sub: Path) -> None:
    git(sub, "commit", "--quiet", "--allow-empty", "--message", "Mine")


def stash(sub: Path) -> None:
    (sub / "README.md").write_text("mine\n")
    git(sub, "stash", "push", "--quiet")


def branch(sub: Path) -> None:
    git(sub, "checkout", "--quiet", "-b", "mine")
    commit(sub)
    git(sub, "checkout", "--quiet", "--detach", "origin/main")


@pytest.mark.parametrize("work", [commit, stash, branch])
def test_what_was_made_in_one(folder: Path, work) -> None:
    work(folder / "third" / "library")
    git(folder, "submodule", "--quiet", "deinit", "--force", "--all")
    assert find_work(Git(), folder).changed == ("third/library",)


def test_one_without_work_is_none(folder: Path) -> None:
    git(folder, "submodule", "--quiet", "deinit", "--all")
    assert not find_work(Git(), folder)


def test_one_that_is_checked_out_is_looked_at_there(folder: Path) -> None:
    assert not find_work(Git(), folder)
    commit(folder / "third" / "library")
    assert find_work(Git(), folder).changed == ("third/library",)


def test_one_that_cannot_be_read(folder: Path) -> None:
    git(folder, "submodule", "--quiet", "deinit", "--all")
    (folder / ".git" / "modules" / "third" / "library" / "HEAD").write_text("nonsense")
    assert find_work(Git(), folder).changed == ("third/library",)
