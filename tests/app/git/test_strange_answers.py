"""A git that ends well, and says nothing or what it never says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.git.failures import GitFailed
from app.git.hidden import find_unseen
from app.git.program import Git
from app.git.states import read_status
from app.git.unsaved import find_work
from tests.git_servers import git

STRANGE = r"git answers what makes no sense\. Check that git works in a terminal\."

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the program is a script of the shell")


@pytest.fixture
def folder(own_git: Path, tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet", "clone")
    return tmp_path / "clone"


@pytest.fixture(params=["", "hello\\0", "# branch.head main\\0"])
def answer(request: pytest.FixtureRequest, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = folder.parent / "fake"
    place.mkdir()
    lines = f'case "$*" in *--version*) echo git version 2.40.1;; *) printf "{request.param}";; esac'
    (place / "git").write_text(f"#!/bin/sh\n{lines}\n")
    (place / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(place))


@pytest.mark.usefixtures("answer")
def test_a_status_that_is_none(folder: Path) -> None:
    with pytest.raises(GitFailed, match=STRANGE):
        read_status(Git(), folder)
    with pytest.raises(GitFailed, match=STRANGE):
        find_work(Git(), folder)


@pytest.mark.usefixtures("answer")
@pytest.mark.parametrize("answer", ["H 100644 \\0", "hello\\0"], indirect=True)
def test_a_list_of_files_that_is_none(folder: Path) -> None:
    with pytest.raises(GitFailed, match=STRANGE):
        find_unseen(Git(), folder)


def test_what_cannot_be_given_back_to_git(folder: Path) -> None:
    with pytest.raises(GitFailed, match=STRANGE):
        Git().run("rev-parse", "a\0b", folder=folder)
