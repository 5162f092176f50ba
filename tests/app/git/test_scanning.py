"""Clones are found by looking at folders, whatever lies there, and nothing is written."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from app.errors import Cancelled
from app.git.scanning import DEEPEST, STEPS, find_clones, find_common_folder, find_git_folder
from app.git.traces import find_last_move
from tests.timing import least_cpu_time

CHATDEV = "https://github.com/OpenBMB/ChatDev.git"


@pytest.fixture(autouse=True)
def nobodys_config(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Somebody")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "somebody@example.org")


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True, timeout=60)


def make_clone(folder: Path, origin: str = CHATDEV) -> Path:
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet")
    git(folder, "remote", "add", "origin", origin)
    return folder


def scan(*folders: Path):
    return find_clones(folders, lambda done, total: None, lambda: False)


def found(*folders: Path) -> dict[Path, list[str]]:
    return {clone.path: list(map(str, clone.repositories)) for clone in scan(*folders).clones}


def photograph(folder: Path) -> list[tuple[str, float, bytes]]:
    """All that is below a folder, with times and contents."""
    return [
        (str(path), path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    ]


def test_clones_are_found_by_their_remotes_and_left_alone(tmp_path):
    make_clone(tmp_path / "a" / "deep" / "ChatDev")
    make_clone(tmp_path / "b", "git@github.com:me/fork.git")
    git(tmp_path / "b", "remote", "add", "upstream", "https://github.com/OpenBMB/ChatDev")
    make_clone(tmp_path / "c", str(tmp_path / "b"))
    before = photograph(tmp_path)
    assert found(tmp_path) == {
        tmp_path / "a" / "deep" / "ChatDev": ["github.com/OpenBMB/ChatDev"],
        tmp_path / "b": ["github.com/me/fork", "github.com/OpenBMB/ChatDev"],
        tmp_path / "c": [],
    }
    assert photograph(tmp_path) == before


def test_a_folder_that_is_a_clone_itself_and_one_named_twice(tmp_path):
    clone = make_clone(tmp_path / "ChatDev")
    assert list(found(clone)) == [clone]
    assert list(found(tmp_path, clone, tmp_path / "ChatDev" / "..")) == [clone]


def test_worktrees_and_submodules_have_a_file_in_place_of_the_folder(tmp_path):
    main, library = make_clone(tmp_path / "main"), make_clone(tmp_path / "library", "https://gitlab.com/a/library")
    for clone in (main, library):
        git(clone, "commit", "--quiet", "--allow-empty", "-m", "first")
    git(main, "worktree", "add", "--quiet", str(tmp_path / "beside"))
    git(main, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(library), "third_party/library")
    git(main / "third_party" / "library", "remote", "set-url", "origin", "https://gitlab.com/a/library")
    assert found(tmp_path) == {
        main: ["github.com/OpenBMB/ChatDev"],
        tmp_path / "beside": ["github.com/OpenBMB/ChatDev"],
        library: ["gitlab.com/a/library"],
        main / "third_party" / "library": ["gitlab.com/a/library"],
    }


def test_bare_repositories_are_counted(tmp_path):
    git(tmp_path, "init", "--quiet", "--bare", "bare.git")
    git(tmp_path, "init", "--quiet", "--bare", "other")
    assert (scan(tmp_path).clones, scan(tmp_path).bare) == ((), 2)


def test_a_bare_repository_that_worktrees_share_is_counted_and_they_are_found(tmp_path):
    git(make_clone(tmp_path / "source"), "commit", "--quiet", "--allow-empty", "--message", "Begin")
    project = tmp_path / "project"
    project.mkdir()
    git(tmp_path, "clone", "--quiet", "--bare", "source", "project/.bare")
    git(project / ".bare", "remote", "set-url", "origin", CHATDEV)
    (project / ".git").write_text("gitdir: ./.bare\n")
    git(project, "worktree", "add", "--quiet", "-b", "mine", "files")
    git(tmp_path, "clone", "--quiet", "--bare", "source", "hidden/.git")
    assert list(found(project, tmp_path / "hidden")) == [project / "files"]
    assert scan(project, tmp_path / "hidden").bare == 2


def test_what_is_hidden_or_a_cache_is_left_out_unless_it_is_named(tmp_path):
    for folder in (".cache/x", "node_modules/y", "target/z", "src/__pycache__/w"):
        make_clone(tmp_path / folder)
    (tmp_path / "target" / "CACHEDIR.TAG").write_text("Signature: 8a477f597d28d172789f06886806bc55")
    assert found(tmp_path) == {}
    assert list(found(tmp_path / ".cache")) == [tmp_path / ".cache" / "x"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_lead_nowhere_and_end(tmp_path):
    clone = make_clone(tmp_path / "src" / "ChatDev")
    (tmp_path / "src" / "loop").symlink_to(tmp_path)
    (tmp_path / "src" / "self").symlink_to("self")
    (tmp_path / "elsewhere").symlink_to(tmp_path / "src")
    assert list(found(tmp_path)) == [clone]
    assert list(found(tmp_path / "elsewhere")) == [tmp_path / "elsewhere" / "ChatDev"]


def test_deeper_than_anyone_keeps_clones_is_left_out(tmp_path):
    make_clone(tmp_path.joinpath(*["d"] * DEEPEST))
    make_clone(tmp_path.joinpath("e", *["d"] * DEEPEST))
    assert list(found(tmp_path)) == [tmp_path.joinpath(*["d"] * DEEPEST)]


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"gitdir: nowhere\n",
        b"nothing that git wrote",
        b"\xff\0" * 100,
        b"gitdir: a\0b",
        b"gitdir: " + b"a" * 5000,
        b"gitdir: " + b"a/" * 50_000,
        b"gitdir:",
        b"gitdir: .git",
    ],
)
def test_what_only_looks_like_a_clone_is_none(tmp_path, content):
    clone = make_clone(tmp_path / "ChatDev")
    (clone / ".git" / "HEAD").unlink()
    assert found(tmp_path) == {}
    shutil.rmtree(clone / ".git")
    if content is not None:
        (clone / ".git").write_bytes(content)
    assert found(tmp_path) == {}
    assert find_git_folder(clone) is None


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\0[", b'[remote "origin"]\n\turl = \n', b"[" * 100_000])
def test_a_clone_whose_configuration_makes_no_sense_has_no_repository(tmp_path, content):
    clone = make_clone(tmp_path / "ChatDev")
    (clone / ".git" / "config").write_bytes(content)
    assert found(tmp_path) == {clone: []}


def test_addresses_that_the_person_rewrites_for_every_git(tmp_path, monkeypatch):
    (tmp_path / "own").write_text('[url "https://github.com/"]\n\tinsteadOf = gh:\n')
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "own"))
    clone = make_clone(tmp_path / "src" / "x", "gh:OpenBMB/ChatDev")
    assert found(tmp_path / "src") == {clone: ["github.com/OpenBMB/ChatDev"]}


@pytest.mark.parametrize("content", [b"a\0b", b"a" * 5000, b"nowhere", b"", b"\xff"])
def test_a_clone_that_says_it_shares_what_is_nowhere_is_read_by_itself(tmp_path, content):
    clone = make_clone(tmp_path / "ChatDev")
    (clone / ".git" / "commondir").write_bytes(content)
    assert found(tmp_path) == {clone: ["github.com/OpenBMB/ChatDev"]}
    assert find_last_move(clone) is not None


def test_a_clone_that_may_not_be_looked_into_is_told_of(tmp_path, monkeypatch):
    clone = make_clone(tmp_path / "ChatDev")
    is_file = Path.is_file

    def refuse(path):
        if path.parent == clone / ".git":
            raise PermissionError(13, "Permission denied")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", refuse)  # as root may look into everything
    monkeypatch.setattr(os, "access", lambda path, mode: path != clone / ".git")
    assert (scan(tmp_path).clones, scan(tmp_path).unreadable) == ((), (clone,))
    assert find_last_move(clone) is None


def test_folders_that_cannot_be_read_are_told_of(tmp_path, monkeypatch):
    clone, closed = make_clone(tmp_path / "ChatDev"), tmp_path / "closed"
    closed.mkdir()
    scandir = os.scandir

    def refuse(path):
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    scanned = scan(tmp_path, tmp_path / "none")
    assert [each.path for each in scanned.clones] == [clone]
    assert scanned.unreadable == (closed, tmp_path / "none")


@pytest.mark.skipif(not os.path.supports_unicode_filenames and os.name == "nt", reason="all names are text there")
def test_a_name_that_is_no_text_is_told_of(tmp_path):
    try:
        clone = make_clone(tmp_path / os.fsdecode(b"a\xff"))
    except OSError:
        pytest.skip("all names are text here")
    assert (scan(tmp_path).clones, scan(tmp_path).unreadable) == ((), (clone,))


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Four thousand folders."""
    top = tmp_path_factory.mktemp("many")
    for first in range(10):
        for second in range(20):
            for third in range(19):
                Path(top, str(first), str(second), str(third)).mkdir(parents=True)
    yield top
    shutil.rmtree(top)


def test_many_folders_take_seconds(many):
    heard: list[int] = []
    assert least_cpu_time(lambda: find_clones([many], lambda *_: None, lambda: False)) < 1
    scanned = find_clones([many], lambda done, total: heard.append(done), lambda: False)
    assert scanned.folders == 4_011
    assert heard == sorted(heard)
    assert (heard[-1], len(set(heard)) > 50) == (STEPS, True)


def test_cancelled_at_once(many):
    answers = iter([False, False, True])
    began = time.monotonic()
    with pytest.raises(Cancelled):
        find_clones([many], lambda done, total: None, lambda: next(answers))
    assert time.monotonic() - began < 1


def test_a_clone_whose_git_is_on_another_computer_is_none(tmp_path):
    subprocess.run(["git", "init", "--quiet", str(tmp_path / "whole")], check=True)
    (tmp_path / "clone").mkdir()
    place = tmp_path / "whole" / ".git"
    (tmp_path / "clone" / ".git").write_text(f"gitdir: {place}\n")
    assert find_git_folder(tmp_path / "clone") == place
    (tmp_path / "clone" / ".git").write_text(f"gitdir: /{place}\n")  # //server/folder, to Windows
    assert find_git_folder(tmp_path / "clone") is None
    (place / "commondir").write_text(f"/{place}\n")
    assert find_common_folder(place) == place
