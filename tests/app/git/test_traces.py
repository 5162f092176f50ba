"""What may have moved in a clone is told without git."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.code import Clone, Repository
from app.frozen import replace
from app.git.traces import find_last_move, may_have_moved


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    origin = tmp_path / "origin"
    origin.mkdir()
    git(origin, "init", "--quiet", "-b", "main")
    commit(origin)
    git(tmp_path, "clone", "--quiet", str(origin), "clone")
    return tmp_path / "clone"


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True, timeout=60)


def commit(folder: Path) -> None:
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "more")


def age(folder: Path) -> None:
    """Let all in a folder be of long ago, as if time had passed."""
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (1_000_000_000, 1_000_000_000))


@pytest.fixture
def seen(folder):
    age(folder)
    now = datetime.datetime(2010, 1, 1, tzinfo=datetime.UTC)
    return Clone(repository=Repository("github.com", "a", "b"), path=folder, made=False, seen_at=now)


def test_nothing_moved(seen):
    assert find_last_move(seen.path) == 1_000_000_000
    assert not may_have_moved(seen)


@pytest.mark.parametrize(
    "gesture",
    [
        commit,
        lambda folder: git(folder, "checkout", "--quiet", "-b", "other"),
        lambda folder: git(folder, "checkout", "--quiet", "--detach"),
        lambda folder: git(folder, "branch", "feature"),
        lambda folder: git(folder, "fetch", "--quiet"),
        lambda folder: git(folder, "pull", "--quiet", "--ff-only"),
        lambda folder: git(folder, "remote", "set-url", "origin", "https://github.com/x/y"),
        lambda folder: git(folder, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},module"),
        lambda folder: (folder / "new.py").write_text(""),
        lambda folder: git(folder, "pack-refs", "--all"),
    ],
)
def test_what_a_person_does_is_seen(seen, gesture):
    commit(seen.path.parent / "origin")
    gesture(seen.path)
    assert may_have_moved(seen)


def test_a_worktree_sees_its_own_and_what_is_shared(seen):
    git(seen.path, "worktree", "add", "--quiet", "../beside")
    age(seen.path)
    beside = replace(seen, path=seen.path.parent / "beside")
    age(beside.path)
    assert not may_have_moved(beside)
    commit(beside.path)
    assert may_have_moved(beside)


def test_gone_and_back(seen):
    shutil.move(seen.path, seen.path.parent / "away")
    assert find_last_move(seen.path) is None
    assert may_have_moved(seen)
    assert not may_have_moved(replace(seen, missing=True))
    shutil.move(seen.path.parent / "away", seen.path)
    assert may_have_moved(replace(seen, missing=True))


def test_one_never_looked_at(seen):
    assert may_have_moved(replace(seen, seen_at=None))
