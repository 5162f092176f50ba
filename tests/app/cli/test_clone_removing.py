"""``code remove``: clones go to the bin, asked for where work would be lost, and what is no clone of ours stays."""

from __future__ import annotations

import shutil

import pytest

from app.git.bin import move_to_bin
from app.git.unsaved import find_work
from tests.app.cli.conftest import CHAT_DEV
from tests.git_servers import git

pytestmark = pytest.mark.usefixtures("sample")


def test_remove_to_the_bin(run, hosts, home, own_git):
    run("code", "clone", "3")
    folder = home / "code" / "ChatDev"
    assert run("code", "remove", "ChatDev").out == f"Moved {folder} to the bin.\n"
    assert not folder.exists()
    assert (own_git.parent / "home" / "data" / "Trash" / "files" / "ChatDev" / "README.md").exists()
    assert run("code", "status").out == "No repository is cloned yet.\n"
    assert run("code", "clone", "3").code == 0


def test_remove_asks_where_work_would_be_lost(run, hosts, home, at_a_terminal):
    run("code", "clone", "3")
    folder = home / "code" / "ChatDev"
    (folder / "README.md").write_text("Mine")
    (folder / "notes.txt").write_text("Mine")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "On my own")
    done = run("code", "remove", "ChatDev")
    assert (done.code, done.out, folder.exists()) == (1, "", True)
    for words in (
        "1 file changed: README.md",
        "1 file or folder that was never committed: notes.txt",
        "1 commit that no host has: ",
    ):
        assert words in done.err
    assert done.err.endswith(f"Nobody can be asked, so {folder} was not removed. Repeat it with --yes.\n")
    at_a_terminal("no\n")
    assert (run("code", "remove", "ChatDev").code, folder.exists()) == (1, True)
    at_a_terminal("y\n")
    assert (run("code", "remove", "ChatDev").code, folder.exists()) == (0, False)


@pytest.mark.parametrize("when", [find_work, move_to_bin])
def test_what_somebody_else_removes_meanwhile_is_gone(run, hosts, home, monkeypatch, when):
    run("code", "clone", "3")
    folder = home / "code" / "ChatDev"
    how = ["--yes"] if when is move_to_bin else []
    (folder / "README.md").write_text("Mine")

    def come_too_late(*given):
        shutil.rmtree(folder)
        return when(*given)

    monkeypatch.setattr(f"{when.__module__}.{when.__name__}", come_too_late)
    done = run("code", "remove", "ChatDev", *how)
    assert (done.code, done.out) == (1, "")
    assert done.err == f"refshelf: {folder} is gone: it was removed or moved meanwhile.\n"


def test_remove_says_what_of_it_git_ignores(run, hosts, source, home):
    source.commit({".gitignore": "/data/\n.env\n"})
    run("code", "clone", "ChatDev")
    folder = home / "code" / "ChatDev"
    (folder / ".env").write_text("KEY=1")
    (folder / "data").mkdir()
    (folder / "data" / "model.pt").write_text("1")
    told = f"Moved {folder} to the bin.\n2 files or folders that git ignores are in it too: .env and data/.\n"
    assert run("code", "remove", "ChatDev").out == told
    run("code", "clone", "ChatDev")
    (folder / ".env").write_text("KEY=1")
    (folder / "notes.txt").write_text("Mine")
    assert "  1 file or folder that git ignores: .env\n" in run("code", "remove", "ChatDev").err


def test_remove_asks_where_it_cannot_be_told_what_would_be_lost(run, hosts, home, at_a_terminal):
    run("code", "clone", "ChatDev")
    folder = home / "code" / "ChatDev"
    (folder / ".git" / "HEAD").unlink()
    run("code", "scan", str(home / "code"))
    done = run("code", "remove", "ChatDev")
    assert done.err.startswith(f"refshelf: What {folder} holds and nothing else does cannot be told.\n")
    assert "its folder is no git repository any more. Remove it, and clone it again.\n" in done.err
    assert done.err.endswith(f"Nobody can be asked, so {folder} was not removed. Repeat it with --yes.\n")
    assert folder.exists()
    at_a_terminal("y\n")
    assert run("code", "remove", "ChatDev").out == f"Moved {folder} to the bin.\n"
    assert run("code", "clone", "ChatDev").code == 0


def test_one_that_was_gone_and_is_back_damaged_is_removed_all_the_same(run, hosts, home):
    run("code", "clone", "ChatDev")
    folder = home / "code" / "ChatDev"
    folder.rename(home / "away")
    run("code", "status", "--look")
    (home / "away").rename(folder)
    (folder / ".git" / "HEAD").unlink()
    assert run("code", "remove", "ChatDev", "--yes").out == f"Moved {folder} to the bin.\n"


def test_remove_without_git_asks(run, hosts, home, monkeypatch):
    run("code", "clone", "ChatDev")
    monkeypatch.setenv("PATH", "")
    done = run("code", "remove", "ChatDev")
    assert "cannot be told" in done.err
    assert run("code", "remove", "ChatDev", "--yes").out == f"Moved {home / 'code' / 'ChatDev'} to the bin.\n"


def test_one_that_is_back_is_removed_as_any_other(run, hosts, home):
    run("code", "clone", "ChatDev")
    folder = home / "code" / "ChatDev"
    folder.rename(home / "away")
    run("code", "status", "--look")
    (home / "away").rename(folder)
    assert run("code", "remove", "ChatDev").out == f"Moved {folder} to the bin.\n"
    assert not folder.exists()


def test_a_folder_that_took_the_place_of_a_clone_is_not_said_to_be_in_the_bin(run, hosts, home):
    run("code", "clone", "ChatDev")
    folder = home / "code" / "ChatDev"
    shutil.rmtree(folder)
    git(home / "code", "init", "--quiet", "ChatDev")
    assert run("code", "remove", "ChatDev").out == f"Forgot the clone of {CHAT_DEV} in {folder}; the folder stays.\n"
    assert folder.exists()
