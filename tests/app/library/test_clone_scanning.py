"""Clones that a person has are linked, followed and missed, and never written to."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.changes import Touched
from app.code import Clone
from app.errors import Cancelled
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git

CHAT_DEV = "https://github.com/OpenBMB/ChatDev"
AGENT_VERSE = "https://github.com/OpenBMB/AgentVerse"


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


@pytest.fixture(autouse=True)
def hosts(code_hosts: CodeHosts) -> CodeHosts:
    return code_hosts


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Where the person has clones."""
    return tmp_path / "src"


def make_own(folder: Path, remote: str = CHAT_DEV, name: str = "origin") -> Source:
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet")
    git(folder, "remote", "add", name, remote)
    source = Source(folder)
    source.commit({"README.md": "# Mine\n"}, "Begin")
    return source


def scan(library: Library, *folders: Path):
    return library.clones.scan(folders, lambda done, total: None, lambda: False)


def photograph(folder: Path) -> list[tuple[str, int, bytes]]:
    return [
        (str(path), path.lstat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    ]


def test_clones_of_repositories_that_papers_link_are_linked_and_left_alone(library, own):
    source = make_own(own / "a" / "ChatDev")
    fork = make_own(own / "fork", "git@github.com:me/ChatDev.git")
    git(fork.path, "remote", "add", "upstream", "https://github.com/openbmb/agentverse")
    make_own(own / "other", "https://github.com/me/other")
    git(own, "init", "--quiet", "--bare", "bare")
    before = photograph(own)
    told: list[Touched] = []
    library.subscribe(told.append)
    outcome = scan(library, own)
    assert photograph(own) == before
    assert [(str(each.repository), each.path) for each in outcome.linked] == [
        ("github.com/OpenBMB/ChatDev", own / "a" / "ChatDev"),
        ("github.com/OpenBMB/AgentVerse", own / "fork"),
    ]
    assert (outcome.strangers, outcome.bare, outcome.known, outcome.moved, outcome.missing) == (1, 1, 0, (), ())
    first = outcome.linked[0]
    assert (first.made, first.state.branch, first.state.commit) == (False, "main", source.head)
    assert set(library.clones.all()) == set(outcome.linked)
    assert [set(touched.columns) for touched in told] == [{"clones"}]


def test_the_same_again_keeps_nothing(library, own):
    make_own(own / "ChatDev")
    linked = scan(library, own).linked
    age(linked[0].path)
    told: list[Touched] = []
    library.subscribe(told.append)
    again = scan(library, own)
    assert (again.known, again.linked, again.missing, told) == (1, (), (), [])


def age(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (1_000_000_000, 1_000_000_000), follow_symlinks=False)


def test_one_that_moved_is_followed(library, own):
    make_own(own / "ChatDev")
    (before,) = scan(library, own).linked
    shutil.move(own / "ChatDev", own / "elsewhere" / "Chat")
    outcome = scan(library, own)
    assert [each.path for each in outcome.moved] == [own / "elsewhere" / "Chat"]
    assert (outcome.linked, outcome.missing) == ((), ())
    assert library.clones.all() == outcome.moved
    assert outcome.moved[0].state == before.state


def test_one_that_is_gone_is_missing_until_it_is_back(library, own):
    make_own(own / "ChatDev")
    scan(library, own)
    shutil.move(own / "ChatDev", own.parent / "away")
    assert [each.path for each in scan(library, own).missing] == [own / "ChatDev"]
    assert [each.missing for each in library.clones.all()] == [True]
    shutil.move(own.parent / "away", own / "ChatDev")
    outcome = scan(library, own)
    assert (outcome.known, outcome.missing) == (1, ())
    assert [each.missing for each in library.clones.all()] == [False]


def clone_here(library: Library, hosts: CodeHosts, folder: Path) -> Clone:
    hosts.make_repository("OpenBMB", "ChatDev")
    return library.clones.clone(parse_repository_link(CHAT_DEV), folder, lambda done, total: None, lambda: False)


def test_one_of_ours_stays_ours_where_the_person_moves_it(library, hosts, own):
    made = clone_here(library, hosts, own)
    shutil.move(made.path, own / "moved")
    (moved,) = scan(library, own).moved
    assert (moved.path, moved.made) == (own / "moved", True)
    assert library.clones.all() == (moved,)


def test_a_stranger_never_takes_the_place_of_one_of_ours(library, hosts, own):
    made = clone_here(library, hosts, own)
    shutil.rmtree(made.path)
    make_own(own / "theirs")
    outcome = scan(library, own)
    assert [(each.path, each.made) for each in outcome.linked] == [(own / "theirs", False)]
    assert [(each.path, each.made) for each in outcome.missing] == [(made.path, True)]


def test_one_of_ours_that_is_there_is_known(library, hosts, own):
    made = clone_here(library, hosts, own)
    outcome = scan(library, own)
    assert (outcome.known, outcome.linked) == (1, ())
    assert [(each.path, each.made) for each in library.clones.all()] == [(made.path, True)]


def test_one_that_follows_another_repository_now(library, own):
    source = make_own(own / "ChatDev")
    scan(library, own)
    git(source.path, "remote", "set-url", "origin", AGENT_VERSE)
    scan(library, own)
    assert [str(each.repository) for each in library.clones.all()] == ["github.com/OpenBMB/AgentVerse"]
    git(source.path, "remote", "set-url", "origin", "https://github.com/me/other")
    assert scan(library, own).strangers == 1
    assert library.clones.all() == ()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_one_place_by_two_names_is_one_clone(library, own):
    make_own(own / "ChatDev")
    (own.parent / "name").symlink_to(own)
    scan(library, own)
    assert (scan(library, own.parent / "name").linked, len(library.clones.all())) == ((), 1)


def test_without_git_clones_are_linked_all_the_same(library, own, monkeypatch):
    make_own(own / "ChatDev")
    monkeypatch.setenv("PATH", str(own))
    outcome = scan(library, own)
    assert [each.path for each in outcome.linked] == [own / "ChatDev"]
    (clone, error) = outcome.unread[0]
    assert "Git is not installed" in error.what
    assert (library.clones.all(), clone.seen_at) == (outcome.linked, None)
    monkeypatch.undo()
    assert library.clones.find_stale() == outcome.linked


def test_cancelled_keeps_nothing(library, own):
    make_own(own / "ChatDev")
    for answers in (iter([True]), iter([False, True])):
        with pytest.raises(Cancelled):
            library.clones.scan([own], lambda done, total: None, lambda answers=answers: next(answers, True))
        assert library.clones.all() == ()


def test_progress_goes_on_to_its_end(library, own):
    for name in "abc":
        make_own(own / name)
    heard: list[tuple[int, int]] = []
    library.clones.scan([own], lambda done, total: heard.append((done, total)), lambda: False)
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1]


def test_stale_is_what_moved_since_the_last_look(library, own):
    source = make_own(own / "ChatDev")
    (clone,) = scan(library, own).linked
    age(clone.path)
    assert library.clones.find_stale() == ()
    source.commit(subject="More")
    assert library.clones.find_stale() == (clone,)
    seen = library.clones.look(clone)
    assert seen.state.subject == "More"
    age(clone.path)
    shutil.rmtree(clone.path)
    assert library.clones.find_stale() == (seen,)
    library.clones.look(seen)
    assert library.clones.find_stale() == ()


def test_one_of_the_persons_own_in_the_place_of_ours_is_none_of_ours(library, hosts, own):
    made = clone_here(library, hosts, own)
    shutil.rmtree(made.path)
    make_own(made.path)
    scan(library, own)
    assert [(each.path, each.made) for each in library.clones.all()] == [(made.path, False)]


def test_a_worktree_of_ours_is_never_ours(library, hosts, own):
    made = clone_here(library, hosts, own)
    git(made.path, "worktree", "add", "--quiet", str(own / "a-worktree"))
    shutil.move(made.path, own / "moved")
    git(own / "moved", "worktree", "repair", str(own / "a-worktree"))
    outcome = scan(library, own)
    assert [(each.path, each.made) for each in outcome.moved] == [(own / "moved", True)]
    assert [(each.path, each.made) for each in outcome.linked] == [(own / "a-worktree", False)]


def test_a_folder_that_bears_our_mark_and_names_programs_is_none_of_ours(library, hosts, own):
    made = clone_here(library, hosts, own)
    shutil.move(made.path, own / "download")
    git(own / "download", "config", "filter.evil.smudge", "evil")
    outcome = scan(library, own)
    assert (outcome.moved, [(each.path, each.made) for each in outcome.linked]) == ((), [(own / "download", False)])


def once(gesture: Callable[[], object]) -> Callable[[int, int], None]:
    """Somebody who does something as soon as a look tells how far it is."""
    waiting = [gesture]

    def tell(done: int, total: int) -> None:
        if waiting:
            waiting.pop()()

    return tell


def test_one_that_is_cloned_while_folders_are_looked_at_stays_ours(library, hosts, own):
    for number in range(100):  # so many that something is told before the clone is come to
        (own / f"{number:03}").mkdir(parents=True)
    (own / "clones").mkdir()
    library.clones.scan([own], once(lambda: clone_here(library, hosts, own / "clones")), lambda: False)
    assert [(each.path, each.made) for each in library.clones.all()] == [(own / "clones" / "ChatDev", True)]


def test_one_that_is_forgotten_while_folders_are_looked_at_stays_forgotten(library, own):
    source = make_own(own / "ChatDev")
    (found,) = scan(library, own).linked
    source.commit({"README.md": "# More\n"})
    library.clones.scan([own], once(lambda: library.clones.remove(found)), lambda: False)
    assert library.clones.all() == ()
