"""Branches whose names are no text, or would command a terminal: git has them as they are, a person reads them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.code import Clone
from app.git.outcomes import UpdateKind
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")
MACNET = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/macnet")
LATIN = os.fsdecode(b"caf\xe9")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such names")


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
def make(library: Library, tmp_path: Path) -> Callable[[], Clone]:
    return lambda: library.clones.clone(CHAT_DEV, tmp_path / "code", quiet, never)


def test_one_that_its_host_has_by_default(source: Source, library: Library, make: Callable[[], Clone]) -> None:
    source.git("branch", "--move", "main", LATIN)
    assert make().state.branch == "caf\ufffd"
    [clone] = library.clones.all()
    assert clone.state.branch == "caf\ufffd"
    source.commit({"README.md": "two\n"})
    outcome = library.clones.update(clone, quiet, never)
    assert (outcome.kind, outcome.upstream) == (UpdateKind.FORWARDED, "origin/caf\ufffd")
    library.clones.switch(clone, MACNET, quiet, never)
    assert library.clones.switch(clone, CHAT_DEV, quiet, never).clone.state.branch == "caf\ufffd"
    assert git(clone.path, "symbolic-ref", "HEAD") == f"refs/heads/{LATIN}"


@pytest.mark.usefixtures("source")
@pytest.mark.parametrize(
    ("name", "read"), [(LATIN, "caf\ufffd"), ("a\u009b31mb", "a 31mb"), ("a\u202eb", "a b"), ("a\u200bb", "a b")]
)
def test_one_that_the_person_made(library: Library, make: Callable[[], Clone], name: str, read: str) -> None:
    clone = make()
    git(clone.path, "checkout", "--quiet", "-b", name, "--track", "origin/main")
    assert library.clones.look(clone).state.branch == read
    outcome = library.clones.update(clone, quiet, never)
    assert (outcome.kind, outcome.clone.state.branch) == (UpdateKind.CURRENT, read)
    library.clones.scan([clone.path.parent], quiet, never)
    assert [kept.state.branch for kept in library.clones.all()] == [read]


def test_upstream_of_another_name(source: Source, library: Library, make: Callable[[], Clone]) -> None:
    source.git("branch", "a\u009b31mb")
    clone = make()
    git(clone.path, "checkout", "--quiet", "-b", "mine", "--track", "origin/a\u009b31mb")
    git(clone.path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    source.git("checkout", "--quiet", "a\u009b31mb")
    source.commit({"README.md": "two\n"})
    outcome = library.clones.update(clone, quiet, never)
    assert (outcome.kind, outcome.upstream) == (UpdateKind.DIVERGED, "origin/a 31mb")
