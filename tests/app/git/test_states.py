"""What git says of a clone."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from app.git.failures import GitFailed
from app.git.program import Git
from app.git.states import Status, parse_status, read_state
from tests.git_servers import CodeHosts, Source, git


def test_a_status() -> None:
    said = "\0".join(
        [
            "# branch.oid " + "a" * 40,
            "# branch.head feature/x",
            "# branch.upstream origin/feature/x",
            "# branch.ab +2 -13",
            "1 .M N... 100644 100644 100644 aaa bbb a file.py",
            "2 R. N... 100644 100644 100644 aaa bbb R100 new name",
            "? old name",
            "u UU N... 100644 100644 100644 100644 aaa bbb ccc both.py",
            "? fresh/",
            "! build/",
            "",
        ]
    )
    assert parse_status(said) == Status(
        "feature/x",
        "a" * 40,
        "origin/feature/x",
        2,
        13,
        ("a file.py", "new name", "both.py"),
        ("fresh/",),
        ("build/",),
    )


@pytest.mark.parametrize("said", ["", "# branch.oid (initial)\0# branch.head (detached)\0"])
def test_a_status_of_nothing(said: str) -> None:
    assert parse_status(said) == Status(None, "", None, None, None, (), ())


def test_a_state(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("a", "b")
    head = source.commit({"x": "y"}, "Say  it\ttwice\n\nAnd more.")
    folder = tmp_path / "b"
    git(tmp_path, "clone", "--quiet", str(source.path), str(folder))
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    git(folder, "reset", "--quiet", "--soft", "HEAD~1")
    source.commit({"x": "z"})
    git(folder, "fetch", "--quiet")
    (folder / "x").write_text("changed")
    (folder / "new").mkdir()
    (folder / "new" / "1").write_text("")
    (folder / "new" / "2").write_text("")
    state = read_state(Git(), folder)
    assert (state.branch, state.commit, state.subject) == ("main", head, "Say it twice")
    assert (state.ahead, state.behind, state.changed) == (0, 1, 2)
    assert state.committed_at == datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


def test_a_branch_without_an_upstream_is_neither_behind_nor_ahead(own_git: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "b")
    Source(tmp_path / "b").commit({"x": "y"})
    state = read_state(Git(), tmp_path / "b")
    assert (state.ahead, state.behind) == (None, None)


def test_a_worktree_is_read_as_a_clone(own_git: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "b")
    Source(tmp_path / "b").commit({"x": "y"})
    git(tmp_path / "b", "worktree", "add", "--quiet", str(tmp_path / "second"))
    assert read_state(Git(), tmp_path / "second").branch == "second"


def test_a_folder_within_a_clone_is_none(own_git: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "b")
    (tmp_path / "b" / "within").mkdir()
    with pytest.raises(GitFailed, match="no git repository any more"):
        read_state(Git(), tmp_path / "b" / "within")


def test_a_damaged_clone_says_so(code_hosts: CodeHosts, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "b")
    Source(tmp_path / "b").commit({"x": "y"})
    (tmp_path / "b" / ".git" / "index").write_bytes(b"rubbish")
    with pytest.raises(GitFailed, match="its folder is damaged"):
        read_state(Git(), tmp_path / "b")
