"""Clones of the library: made, looked at, updated, removed, with the real git from hosts on this computer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.changes import Touched
from app.code import Clone
from app.errors import Cancelled, Declined, LibraryBusy
from app.frozen import replace
from app.git.failures import GitFailed
from app.git.outcomes import FreshClone, UpdateKind, UpdateOutcome
from app.git.parts import remove_tree
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


@pytest.fixture
def make_clone(library: Library, tmp_path: Path) -> Callable[..., FreshClone]:
    def make(address: str = "https://github.com/OpenBMB/ChatDev") -> FreshClone:
        link = parse_repository_link(address)
        return library.clones.clone(link, tmp_path / "code", lambda done, total: None, lambda: False)

    return make


def as_kept(clone: Clone) -> Clone:
    return Clone(**{name: getattr(clone, name) for name in Clone.field_names})


def test_a_clone_is_kept_and_told(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    told: list[Touched] = []
    library.subscribe(told.append)
    made = make_clone()
    assert (made.made, made.state.commit, made.state.branch) == (True, source.head, "main")
    assert library.clones.all() == (as_kept(made),)
    assert library.clones.of(CHAT_DEV.repository) == as_kept(made)
    assert [set(touched.columns) for touched in told] == [{"clones"}]


def test_a_second_clone_is_refused_in_words(code_hosts: CodeHosts, make_clone: Callable[..., FreshClone]) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = make_clone()
    with pytest.raises(Declined, match="cloned already") as caught:
        make_clone("https://github.com/openbmb/chatdev.git")
    assert str(made.path) in caught.value.what


def test_a_look_keeps_what_it_sees(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = make_clone()
    (made.path / "new.txt").write_text("new")
    seen = library.clones.look(made)
    assert seen.state.changed == 1
    assert library.clones.of(CHAT_DEV.repository) == as_kept(seen)


def test_a_folder_that_is_gone_is_missing_and_may_be_cloned_anew(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = make_clone()
    made.path.rename(tmp_path / "elsewhere")
    assert library.clones.look(made).missing
    again = make_clone()
    assert library.clones.all() == (as_kept(again),)


def update(library: Library, clone: Clone) -> UpdateOutcome:
    return library.clones.update(clone, lambda done, total: None, lambda: False)


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    return code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n", "run.py": "print(1)\n"})


def test_an_update_goes_forward(source: Source, library: Library, make_clone: Callable[..., FreshClone]) -> None:
    made, before = make_clone(), source.head
    source.commit({"README.md": "two\n"})
    after = source.commit({"README.md": "three\n"}, "Say three")
    outcome = update(library, made)
    assert (outcome.kind, outcome.before, outcome.after, outcome.commits) == (UpdateKind.FORWARDED, before, after, 2)
    assert (made.path / "README.md").read_text() == "three\n"
    assert (outcome.clone.state.subject, outcome.clone.state.behind) == ("Say three", 0)
    assert library.clones.of(made.repository) == as_kept(outcome.clone)
    assert update(library, made).kind is UpdateKind.CURRENT


def test_local_work_that_is_not_in_the_way_stays(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    (made.path / "run.py").write_text("print(2)\n")
    (made.path / "mine.txt").write_text("mine")
    source.commit({"README.md": "two\n"})
    assert update(library, made).kind is UpdateKind.FORWARDED
    assert (made.path / "run.py").read_text() == "print(2)\n"
    assert (made.path / "mine.txt").read_text() == "mine"


@pytest.mark.parametrize("name", ["README.md", "new.txt", "ignored.txt"])
def test_a_file_in_the_way_is_never_written_over(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], name: str
) -> None:
    source.commit({".gitignore": "ignored.txt\n"})
    made = make_clone()
    (made.path / name).write_text("my work\n")
    source.git("config", "core.excludesFile", "/dev/null")
    source.commit({name: "theirs\n", ".gitignore": ""})
    outcome = update(library, made)
    assert (outcome.kind, outcome.files, outcome.before) == (UpdateKind.IN_THE_WAY, (name,), outcome.after)
    assert (made.path / name).read_text() == "my work\n"


def test_what_keeps_a_branch_where_it_is_is_said(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    source.branch("puppeteer", {"p.py": ""})
    made = make_clone()
    git(made.path, "checkout", "--quiet", "-b", "mine")
    assert update(library, made).kind is UpdateKind.NO_UPSTREAM
    git(made.path, "checkout", "--quiet", "--detach")
    assert update(library, made).kind is UpdateKind.DETACHED
    git(made.path, "checkout", "--quiet", "puppeteer")
    source.git("branch", "-D", "puppeteer")
    assert update(library, made).kind is UpdateKind.UPSTREAM_GONE
    git(made.path, "checkout", "--quiet", "main")
    git(made.path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    ahead = update(library, made)
    assert (ahead.kind, ahead.clone.state.ahead) == (UpdateKind.CURRENT, 1)
    source.commit({"README.md": "two\n"})
    diverged = update(library, made)
    assert (diverged.kind, diverged.upstream) == (UpdateKind.DIVERGED, "origin/main")
    assert (diverged.clone.state.ahead, diverged.clone.state.behind) == (1, 1)


def test_an_empty_repository_is_updated_once_it_has_something(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {})
    made = make_clone()
    assert (made.state.commit, made.state.branch, made.missing_ref) == ("", "main", None)
    assert update(library, made).kind is UpdateKind.EMPTY
    head = source.commit({"README.md": "one\n"})
    outcome = update(library, made)
    assert (outcome.kind, outcome.after) == (UpdateKind.FORWARDED, head)


def test_a_branch_that_was_rewritten_is_no_reason_to_rewrite(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    source.commit({"README.md": "two\n"})
    made = make_clone()
    source.git("reset", "--quiet", "--hard", "HEAD~1")
    source.commit({"README.md": "else\n"})
    outcome = update(library, made)
    assert (outcome.kind, outcome.before) == (UpdateKind.DIVERGED, outcome.after)
    assert (made.path / "README.md").read_text() == "two\n"


def test_an_update_that_fails_says_why_and_changes_nothing(
    source: Source, code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    code_hosts.status = 404
    with pytest.raises(GitFailed, match=r"OpenBMB/ChatDev could not be updated: there is no such repository"):
        update(library, made)
    assert library.clones.look(made).state == made.state


def test_a_cancelled_update_leaves_the_branch(
    source: Source, code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    source.commit({"README.md": "two\n"})
    with pytest.raises(Cancelled):
        library.clones.update(made, lambda done, total: None, lambda: True)
    assert git(made.path, "rev-parse", "HEAD") == made.state.commit
    assert git(made.path, "status", "--porcelain") == ""


def test_a_clone_that_was_found_is_only_looked_at(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    folder = tmp_path / "mine"
    git(tmp_path, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", str(folder))
    (found,) = library.clones.scan([folder], lambda done, total: None, lambda: False).linked
    with pytest.raises(Declined, match="your own"):
        update(library, found)
    library.clones.remove(found)
    assert (folder / "README.md").exists()
    assert library.clones.all() == ()


def test_nothing_is_written_into_a_clone_that_is_looked_at(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    (made.path / "README.md").touch()  # git would write into its index that this is the same as before
    before = {path: path.stat().st_mtime_ns for path in made.path.rglob("*")}
    library.clones.look(made)
    library.clones.find_work(made)
    assert {path: path.stat().st_mtime_ns for path in made.path.rglob("*")} == before


def test_work_that_is_nowhere_else_is_found(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    source.commit({".gitignore": "results/\n"})
    made = make_clone()
    assert not library.clones.find_work(made)
    (made.path / "results").mkdir()
    (made.path / "results" / "a.txt").write_text("1")
    only_ignored = library.clones.find_work(made)
    assert (bool(only_ignored), only_ignored.ignored) == (False, ("results/",))
    (made.path / "run.py").write_text("print(2)\n")
    git(made.path, "stash", "push", "--quiet", "--message", "later")
    git(made.path, "checkout", "--quiet", "-b", "mine")
    git(made.path, "commit", "--quiet", "--allow-empty", "--message", "My commit")
    git(made.path, "checkout", "--quiet", "main")
    git(made.path, "worktree", "add", "--quiet", str(tmp_path / "second"), "mine")
    (made.path / "README.md").write_text("mine\n")
    (made.path / "new file.txt").write_text("new")
    work = library.clones.find_work(made)
    assert work
    assert (work.changed, work.untracked) == (("README.md",), ("new file.txt",))
    assert [commit.partition(" ")[2] for commit in work.commits] == ["My commit"]
    assert work.stashes == ("On main: later",)
    assert work.worktrees == (tmp_path / "second",)


def test_a_removed_clone_is_in_the_bin(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], own_git: Path
) -> None:
    made = make_clone()
    library.clones.remove(made)
    assert not made.path.exists()
    assert (own_git.parent / "home" / "data" / "Trash" / "files" / "ChatDev" / "README.md").exists()
    assert library.clones.all() == ()


def test_a_folder_that_took_the_place_of_a_clone_stays(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    made = make_clone()
    made.path.rename(tmp_path / "elsewhere")
    made.path.mkdir()
    (made.path / "thesis.txt").write_text("mine")
    library.clones.remove(made)
    assert (made.path / "thesis.txt").exists()
    assert library.clones.all() == ()


def test_a_clone_without_its_git_is_not_taken_for_the_one_around_it(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    git(made.path.parent, "init", "--quiet")
    remove_tree(made.path / ".git")
    with pytest.raises(Declined, match=r"is not in .*ChatDev any more"):
        update(library, made)


def test_of_two_that_clone_one_repository_at_once_one_is_kept(
    source: Source, library_file: Path, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    said: list[int] = []

    def clone_in_between(done: int, total: int) -> None:
        if not said:
            said.append(done)
            with Library.open(library_file) as other:
                other.clones.clone(CHAT_DEV, tmp_path / "code", lambda done, total: None, lambda: False)

    with pytest.raises(Declined, match="cloned already"):
        library.clones.clone(CHAT_DEV, tmp_path / "code", clone_in_between, lambda: False)
    assert [path.name for path in (tmp_path / "code").iterdir()] == ["ChatDev"]
    assert [clone.path for clone in library.clones.all()] == [tmp_path / "code" / "ChatDev"]


def test_a_clone_that_cannot_be_kept_is_not_left(
    source: Source, library_file: Path, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    with Library.open(library_file, patience=0.1) as impatient, sqlite3.connect(library_file) as writer:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryBusy):
            impatient.clones.clone(CHAT_DEV, tmp_path / "code", lambda done, total: None, lambda: False)
    assert list((tmp_path / "code").iterdir()) == []


def test_a_look_brings_no_clone_back(source: Source, library: Library, make_clone: Callable[..., FreshClone]) -> None:
    made = make_clone()
    library.clones.remove(made)
    assert library.clones.look(made).missing
    assert library.clones.all() == ()


def test_a_clone_of_the_persons_own_that_took_the_place_of_ours_is_left_alone(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    remove_tree(made.path)
    git(made.path.parent, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", str(made.path))
    with pytest.raises(Declined, match="your own"):
        update(library, made)
    library.clones.remove(made)
    assert (made.path / "README.md").exists()
    assert library.clones.all() == ()


def test_one_that_is_back_is_not_removed_as_one_that_is_gone(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    made = make_clone()
    made.path.rename(tmp_path / "away")
    gone = library.clones.look(made)
    (tmp_path / "away").rename(made.path)
    library.clones.remove(gone)
    assert (made.path / "README.md").exists()
    assert library.clones.all() == ()


def test_a_link_to_a_folder_without_its_git_is_not_taken_for_the_clone_around_that(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    made = make_clone()
    git(tmp_path, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", "mine")
    made.path.rename(tmp_path / "mine" / "inner")
    made.path.symlink_to(tmp_path / "mine" / "inner")
    remove_tree(made.path / ".git")
    (made.path / ".git").mkdir()
    source.commit({"README.md": "two\n"})
    with pytest.raises(Declined, match=r"is not in .*ChatDev any more"):
        update(library, made)
    assert "two" not in (tmp_path / "mine" / "README.md").read_text()


def test_a_look_makes_no_clone_ours(
    source: Source, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    git(tmp_path, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", "mine")
    (found,) = library.clones.scan([tmp_path / "mine"], lambda done, total: None, lambda: False).linked
    library.clones.look(replace(found, made=True))
    assert [each.made for each in library.clones.all()] == [False]


def test_a_fetch_that_would_prune_branches_of_the_persons_own_is_refused(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    made = make_clone()
    git(made.path, "branch", "mine")
    git(made.path, "checkout", "--quiet", "--detach")
    git(made.path, "config", "--add", "remote.origin.fetch", "+refs/heads/*:refs/heads/*")
    with pytest.raises(GitFailed, match="could not be updated: its settings let a fetch write over"):
        update(library, made)
    assert git(made.path, "branch", "--list", "mine") == "mine"


def test_a_clone_within_an_ignored_folder_is_work_that_would_be_lost(
    source: Source, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    source.commit({".gitignore": "libraries/\n"})
    made = make_clone()
    (made.path / "libraries" / "mine").mkdir(parents=True)
    git(made.path / "libraries" / "mine", "init", "--quiet")
    work = library.clones.find_work(made)
    assert (bool(work), work.untracked) == (True, ("libraries/mine/",))
