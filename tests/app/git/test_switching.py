"""A switch within a clone that is closed in part, as a program that ran as somebody else leaves it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.code import RepositoryLink
from app.git.failures import GitFailed
from app.git.outcomes import SwitchKind
from app.git.program import Git, find_git
from app.git.switching import Switching
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, git
from tests.unprivileged import NOBODY, without_privileges

MACNET = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/macnet")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")


@pytest.fixture
def folder(code_hosts: CodeHosts, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A clone at main of which the folder ``closed`` may not be written to."""
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"a.py": "1\n", "mine.py": "1\n", "closed/b.py": "1\n"})
    source.branch("macnet", {"a.py": "2\n", "closed/b.py": "2\n", "closed/new.py": "", "new/c.py": ""})
    with tempfile.TemporaryDirectory() as place:  # the one of the tests is closed to others from above
        Path(place).chmod(0o755)
        settings = Path(place) / "gitconfig"
        settings.write_text("[safe]\n\tdirectory = *\n")
        clone = Path(place) / "ChatDev"
        git(Path(place), "clone", "--quiet", str(source.path), str(clone))
        (clone / "mine.py").write_text("mine\n")
        (clone / "closed").chmod(0o555)
        if os.geteuid() == 0:
            for path in (clone, *clone.rglob("*")):
                os.chown(path, NOBODY, -1)
        find_git()  # while it is easily found
        monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
        monkeypatch.setenv("HOME", place)
        yield clone


def switch(folder: Path, link: RepositoryLink) -> SwitchKind:
    return Switching(Git(), folder, lambda _: None, lambda: False).switch(link).kind


def look(folder: Path) -> tuple[str, str, str]:
    return (
        git(folder, "rev-parse", "--abbrev-ref", "HEAD"),
        git(folder, "status", "--porcelain"),
        git(folder, "for-each-ref", "refs/heads"),
    )


def test_what_could_not_be_written_whole_is_taken_back(folder: Path) -> None:
    before = look(folder)
    with without_privileges(), pytest.raises(GitFailed, match="the folder may not be written to"):
        switch(folder, MACNET)
    assert look(folder) == before
    assert (folder / "mine.py").read_text() == "mine\n"
    assert not (folder / "new").exists()
    (folder / "closed").chmod(0o755)
    with without_privileges():
        assert switch(folder, MACNET) is SwitchKind.SWITCHED


def test_so_it_is_where_a_commit_is_checked_out(folder: Path) -> None:
    git(folder, "checkout", "--quiet", "--detach")
    before, commit = look(folder), git(folder, "rev-parse", "HEAD")
    with without_privileges(), pytest.raises(GitFailed, match="the folder may not be written to"):
        switch(folder, MACNET)
    assert (look(folder), git(folder, "rev-parse", "HEAD")) == (before, commit)
