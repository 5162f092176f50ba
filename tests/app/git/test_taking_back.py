"""A checkout that breaks off leaves nothing of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.git.failures import GitFailed, read_failure
from app.git.program import Git
from app.git.states import read_status
from app.git.taking_back import whole_or_not
from tests.app.git.cloned import CHAT_DEV, clone, names
from tests.git_servers import CodeHosts, git

FULL = "error: unable to write file new/data.bin\nfatal: sha1 file '.git/index.lock' write error. Out of diskspace"


@pytest.fixture
def folder(code_hosts: CodeHosts, tmp_path: Path) -> Path:
    """A clone at main, which has another branch, big; the person works in it."""
    source = code_hosts.make_repository("OpenBMB", "ChatDev", dict.fromkeys(("a.py", "b.py", "mine.py"), "1\n"))
    files = {"a.py": "2\n", "b.py": "2\n", "mine.py": "2\n", "new/deep/data.bin": "data", "src/x.py": "", ":(top)": ""}
    source.branch("big", files)
    made = clone(CHAT_DEV, tmp_path / "code").path
    (made / "mine.py").write_text("mine\n")
    (made / "src").mkdir()
    (made / "src" / "notes.txt").write_text("mine")
    return made


def write_half(folder: Path) -> None:
    """What git has written when it breaks off."""
    (folder / "a.py").write_text("2\n")
    (folder / "b.py").unlink()
    (folder / "new" / "deep").mkdir(parents=True)
    (folder / "new" / "deep" / "data.bin").write_text("da")
    (folder / "src" / "x.py").write_text("")
    (folder / ":(top)").write_text("")


def break_off(folder: Path, write: Callable[[Path], object], words: str) -> None:
    before = read_status(Git(), folder)
    with whole_or_not(Git(), folder, before, "refs/remotes/origin/big"):
        write(folder)
        raise read_failure(words)


def test_what_was_written_is_taken_back_and_work_stays(folder: Path) -> None:
    before = git(folder, "status", "--porcelain")
    with pytest.raises(GitFailed, match="the disk is full"):
        break_off(folder, write_half, FULL)
    assert git(folder, "status", "--porcelain") == before
    assert names(folder) == [".git", "a.py", "b.py", "mine.py", "src"]
    assert (folder / "mine.py").read_text() == "mine\n"
    assert (folder / "src" / "notes.txt").exists()


def test_what_was_there_before_git_wrote_anything_stays(folder: Path) -> None:
    (folder / "new" / "deep").mkdir(parents=True)
    (folder / "new" / "deep" / "data.bin").write_text("mine, which git would not have written over")
    with pytest.raises(GitFailed, match="the disk is full"):
        break_off(folder, names, FULL)
    assert (folder / "new" / "deep" / "data.bin").read_text().startswith("mine")


@pytest.mark.parametrize(
    "error", [KeyboardInterrupt(), read_failure("error: unable to create file a.py: Permission denied")]
)
def test_it_is_taken_back_whatever_broke_it_off(folder: Path, error: BaseException) -> None:
    before = git(folder, "status", "--porcelain")

    def write_and_stage() -> None:
        with whole_or_not(Git(), folder, read_status(Git(), folder), "refs/remotes/origin/big"):
            write_half(folder)
            git(folder, "add", "--", "a.py", "new", ":(literal):(top)")  # git has come as far as its index
            raise error

    with pytest.raises(type(error)):
        write_and_stage()
    assert git(folder, "status", "--porcelain") == before
    assert names(folder) == [".git", "a.py", "b.py", "mine.py", "src"]


def test_what_a_person_staged_and_deleted_is_theirs(folder: Path) -> None:
    (folder / "new" / "deep").mkdir(parents=True)
    (folder / "new" / "deep" / "data.bin").write_text("mine")
    git(folder, "add", "new")
    (folder / "new" / "deep" / "data.bin").unlink()
    with pytest.raises(GitFailed, match="the disk is full"):
        break_off(folder, names, FULL)
    assert git(folder, "show", ":new/deep/data.bin") == "mine"


def test_what_came_to_be_in_the_way_a_moment_ago_stays(folder: Path) -> None:
    def write(place: Path) -> None:
        (place / "new").mkdir()
        (place / "new" / "data.bin").write_text("mine")
        (place / ":(top)").write_text("mine")

    with pytest.raises(GitFailed):
        break_off(folder, write, "error: untracked working tree files would be overwritten by checkout:\n\t:(top)")
    assert (folder / ":(top)").read_text() == "mine"


def test_where_another_git_was_at_work_nothing_is_touched(folder: Path) -> None:
    with pytest.raises(GitFailed, match="another git is at work"):
        break_off(folder, write_half, "fatal: Unable to create '.git/index.lock': File exists.")
    assert (folder / "new" / "deep" / "data.bin").exists()


def test_where_it_came_to_its_end_all_the_same_nothing_is_touched(folder: Path) -> None:
    git(folder, "checkout", "--quiet", "--", "mine.py")
    with pytest.raises(GitFailed, match="the disk is full"):
        break_off(folder, lambda place: git(place, "checkout", "--quiet", "big"), FULL)
    assert (folder / "new" / "deep" / "data.bin").read_text() == "data"


def test_what_cannot_be_taken_back_hides_no_failure(folder: Path) -> None:
    (folder / ".git" / "index.lock").write_text("")
    with pytest.raises(GitFailed, match="the disk is full"):
        break_off(folder, write_half, FULL)
