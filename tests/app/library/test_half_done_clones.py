"""Updates and switches that git cannot bring to their end, or that something stands in the way of."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.git.failures import GitFailed
from app.git.outcomes import FreshClone, SwitchKind, UpdateKind
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")
MACNET = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/macnet")
NEW = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/new")


def quiet(done: int, total: int) -> None:
    """Hear how far it is."""


def never() -> bool:
    return False


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n", "run.py": "1\n"})
    source.branch("macnet", {"README.md": "macnet\n", "deep/new.py": "1\n"})
    return source


@pytest.fixture
def clone(source: Source, library: Library, tmp_path: Path) -> FreshClone:
    return library.clones.clone(CHAT_DEV, tmp_path / "code", quiet, never)


def test_a_switch_that_may_not_say_where_it_is_is_taken_back(clone: FreshClone, library: Library) -> None:
    lock = clone.path / ".git" / "HEAD.lock"
    lock.touch()
    with pytest.raises(GitFailed, match="another git is at work in it"):
        library.clones.switch(clone, MACNET, quiet, never)
    lock.unlink()
    assert git(clone.path, "status", "--porcelain") == ""
    assert (clone.path / "README.md").read_text() == "one\n"
    assert library.clones.switch(clone, MACNET, quiet, never).kind is SwitchKind.SWITCHED


@pytest.mark.parametrize("how_many", [5, 300, 1_500])
def test_all_files_in_the_way_are_named(clone: FreshClone, library: Library, source: Source, how_many: int) -> None:
    paths = [f"data/a-file-with-a-name-{number:04}.txt" for number in range(how_many)]
    source.commit({**dict.fromkeys(paths, "theirs\n"), "README.md": "two\n"})
    (clone.path / "data").mkdir()
    for path in paths:
        (clone.path / path).write_text("mine\n")
    (clone.path / "README.md").write_text("mine\n")
    updated = library.clones.update(clone, quiet, never)
    assert updated.kind is UpdateKind.IN_THE_WAY
    assert sorted(updated.files) == sorted({*paths, "README.md"})
    assert (clone.path / paths[0]).read_text() == "mine\n"


def test_a_folder_that_git_is_to_ignore_is_in_the_way_of_a_file(
    clone: FreshClone, library: Library, source: Source
) -> None:
    (clone.path / ".gitignore").write_text("results/\n")
    (clone.path / "results").mkdir()
    (clone.path / "results" / "run.csv").write_text("mine")
    source.commit({"results": "a file"})
    updated = library.clones.update(clone, quiet, never)
    assert (updated.kind, updated.files) == (UpdateKind.IN_THE_WAY, ("results",))
    assert (clone.path / "results" / "run.csv").read_text() == "mine"


@pytest.mark.parametrize("place", ["run.csv", "data/run.csv"])
def test_in_a_clone_without_commits_what_git_is_to_ignore_is_not_written_over(
    code_hosts: CodeHosts, library: Library, tmp_path: Path, place: str
) -> None:
    source = code_hosts.make_repository("thunlp", "AutoForm", {})
    clone = library.clones.clone(
        parse_repository_link("https://github.com/thunlp/AutoForm"), tmp_path / "code", quiet, never
    )
    (clone.path / ".gitignore").write_text("*.csv\n")
    mine = clone.path / place
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("mine")
    source.commit({place: "theirs", "README.md": "one\n"})
    source.commit({"README.md": "two\n"})
    updated = library.clones.update(clone, quiet, never)
    assert (updated.kind, updated.files) == (UpdateKind.IN_THE_WAY, (place,))
    assert mine.read_text() == "mine"
    mine.unlink()
    updated = library.clones.update(clone, quiet, never)
    assert (updated.kind, updated.commits, updated.after) == (UpdateKind.FORWARDED, 2, source.head)
    assert mine.read_text() == "theirs"
    assert git(clone.path, "rev-parse", "--abbrev-ref", "@{upstream}") == "origin/main"


def test_a_switch_asks_the_host_of_the_repository_and_not_that_of_a_fork(
    clone: FreshClone, library: Library, source: Source, code_hosts: CodeHosts
) -> None:
    fork = code_hosts.make_repository("somebody", "ChatDev")
    git(clone.path, "remote", "add", "fork", "https://github.com/somebody/ChatDev")
    git(clone.path, "fetch", "--quiet", "fork")
    git(clone.path, "checkout", "--quiet", "-b", "x", "--track", "fork/main")
    source.branch("new")
    assert fork.path.exists()
    assert library.clones.switch(clone, NEW, quiet, never).clone.state.branch == "new"
