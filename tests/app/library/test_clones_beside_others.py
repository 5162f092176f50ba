"""What is done to clones while somebody else writes into the library, or looks at the same clone."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import Cancelled
from app.git.outcomes import FreshClone, SwitchKind, UpdateKind
from app.git.program import Git
from app.git.states import read_state
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")
MACNET = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/macnet")
LONG_AGO = "UPDATE clones SET seen_at = '2020-01-01T00:00:00+00:00'"


def quiet(done: int, total: int) -> None:
    """Hear how far it is."""


def never() -> bool:
    return False


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n"})
    source.branch("macnet")
    return source


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file, patience=60) as library:
        yield library


@pytest.fixture
def clone(source: Source, library: Library, tmp_path: Path) -> FreshClone:
    return library.clones.clone(CHAT_DEV, tmp_path / "code", quiet, never)


@contextlib.contextmanager
def another_writer(library: Library) -> Iterator[None]:
    with contextlib.closing(sqlite3.connect(library.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def test_a_look_that_waits_for_another_writer_can_be_cancelled(
    library: Library, clone: FreshClone, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def read(git: Git, folder: Path, cancelled: Callable[[], bool]) -> object:
        seen.append(read_state(git, folder, cancelled))
        return seen[0]

    monkeypatch.setattr("app.git.states.read_state", read)
    with another_writer(library), pytest.raises(Cancelled):
        library.clones.look(clone, lambda: bool(seen))
    known = library.clones.of(clone.repository)
    assert known is not None
    assert known.state == clone.state


def test_what_was_done_is_told_where_it_cannot_be_kept_before_a_cancel(
    library: Library, clone: FreshClone, source: Source
) -> None:
    new = source.commit({"README.md": "two\n"})
    with another_writer(library):
        updated = library.clones.update(clone, quiet, lambda: (clone.path / "README.md").read_text() == "two\n")
    assert (updated.kind, updated.after) == (UpdateKind.FORWARDED, new)
    [stale] = library.clones.find_stale()  # so that the next look keeps it
    assert stale.state.commit == clone.state.commit


def test_a_removed_clone_is_in_the_bin_where_that_cannot_be_kept(library: Library, clone: FreshClone) -> None:
    with another_writer(library):
        assert library.clones.remove(clone, lambda: True)
    assert not clone.path.exists()
    [known] = library.clones.all()
    assert library.clones.look(known).missing


def test_looking_for_work_can_be_cancelled(library: Library, clone: FreshClone) -> None:
    with pytest.raises(Cancelled):
        library.clones.find_work(clone, lambda: True)


def test_a_look_takes_back_nothing_that_was_seen_later(
    library: Library, clone: FreshClone, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched: list[SwitchKind] = []

    def read_and_dawdle(git: Git, folder: Path, cancelled: Callable[[], bool]) -> object:
        state = read_state(git, folder, cancelled)
        if not switched:
            switched.append(SwitchKind.SWITCHED)
            with library.worker() as other:
                switched[:] = [other.clones.switch(clone, MACNET, quiet, never).kind]
        return state

    monkeypatch.setattr("app.git.states.read_state", read_and_dawdle)
    library.clones.look(clone)
    known = library.clones.of(clone.repository)
    assert known is not None
    assert (switched, known.state.branch) == ([SwitchKind.SWITCHED], "macnet")


def test_a_look_is_kept_where_what_was_seen_meanwhile_is_older(
    library: Library, clone: FreshClone, monkeypatch: pytest.MonkeyPatch
) -> None:
    (clone.path / "new.txt").write_text("new")

    def read_beside_an_older_one(git: Git, folder: Path, cancelled: Callable[[], bool]) -> object:
        with sqlite3.connect(library.path) as other:
            other.execute(LONG_AGO)
        return read_state(git, folder, cancelled)

    monkeypatch.setattr("app.git.states.read_state", read_beside_an_older_one)
    library.clones.look(clone)
    known = library.clones.of(clone.repository)
    assert known is not None
    assert known.state.changed == 1
