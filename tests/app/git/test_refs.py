"""What a link names, looked for in the clone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.code import Repository, RepositoryLink
from app.git.outcomes import SwitchKind
from app.git.program import Git
from app.git.states import read_state
from app.git.switching import Switching
from app.git.unsaved import find_work
from app.git.wanted import find_candidates
from app.values import Url
from tests.app.git.cloned import CHAT_DEV, clone
from tests.git_servers import CodeHosts, Source, git


def link(ref: str | None, path: str | None = None) -> RepositoryLink:
    return RepositoryLink(Repository("github.com", "OpenBMB", "ChatDev"), Url(CHAT_DEV), ref, path)


def test_the_longest_branch_that_there_is_is_taken(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.branch("feature/deep/er")
    made = clone(f"{CHAT_DEV}/tree/feature/deep/er/src/lib", tmp_path)
    assert read_state(Git(), made.path).branch == "feature/deep/er"
    assert made.missing_ref is None


@pytest.mark.parametrize("ref", [None, "HEAD", "main"])
def test_the_default_branch(code_hosts: CodeHosts, tmp_path: Path, ref: str | None) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = clone(link(ref), tmp_path)
    assert (read_state(Git(), made.path).branch, made.missing_ref) == ("main", None)
    assert git(made.path, "status", "--porcelain", "--branch") == "## main...origin/main"


def test_a_branch_with_signs_that_an_address_escapes(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.branch("fix#12+ü")
    made = clone(link("fix%2312+%C3%BC"), tmp_path)
    assert read_state(Git(), made.path).branch == "fix#12+ü"


def test_a_tag_is_checked_out_without_a_branch(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    first = source.head
    source.git("tag", "--annotate", "--message", "One", "v1.0")
    source.commit({"README.md": "later\n"})
    made = clone(link("v1.0"), tmp_path)
    state = read_state(Git(), made.path)
    assert (state.branch, state.commit, made.missing_ref) == (None, first, None)
    assert git(made.path, "branch", "--format=%(refname:short)") == "(HEAD detached at v1.0)"


@pytest.mark.parametrize("named", [f"{CHAT_DEV}/tree/refs/tags/v1.0", link("refs/tags/v1.0")])
def test_a_tag_that_is_named_in_full(code_hosts: CodeHosts, tmp_path: Path, named: str | RepositoryLink) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.tag("v1.0")
    made = clone(named, tmp_path)
    assert (read_state(Git(), made.path).branch, made.missing_ref) == (None, None)


@pytest.fixture
def odd_tags(code_hosts: CodeHosts) -> Source:
    """Tags of a file, of a folder, and of a tag of a file; and one of a tag of a commit."""
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.git("tag", "a-file", "HEAD:README.md")
    source.git("tag", "a-folder", "HEAD^{tree}")
    for kind, target in (("file", "HEAD:README.md"), ("commit", "HEAD")):
        source.git("tag", "--annotate", "--message", "One", f"one-{kind}", target)
        source.git("tag", "--annotate", "--message", "Two", f"two-{kind}", f"one-{kind}")
    return source


@pytest.mark.parametrize("name", ["a-file", "a-folder", "one-file", "two-file"])
def test_a_tag_of_no_commit_is_none_to_check_out(odd_tags: Source, tmp_path: Path, name: str) -> None:
    made = clone(link(name), tmp_path)
    assert (read_state(Git(), made.path).branch, made.missing_ref) == ("main", name)
    switched = Switching(Git(), made.path, print, lambda: False).switch(link(name))
    assert (switched.kind, read_state(Git(), made.path).branch) == (SwitchKind.MISSING, "main")


def test_a_tag_of_a_tag(odd_tags: Source, tmp_path: Path) -> None:
    made = clone(link("two-commit"), tmp_path)
    state = read_state(Git(), made.path)
    assert (state.branch, state.commit, made.missing_ref) == (None, odd_tags.head, None)


def test_of_a_branch_and_a_tag_of_one_name_the_branch_is_taken(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.tag("both")
    commit = source.branch("both", {"b.txt": ""})
    state = read_state(Git(), clone(link("both"), tmp_path).path)
    assert (state.branch, state.commit) == ("both", commit)


@pytest.mark.parametrize("length", [7, 12, 40])
def test_a_commit(code_hosts: CodeHosts, tmp_path: Path, length: int) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    first = source.head
    source.commit({"README.md": "later\n"})
    made = clone(f"{CHAT_DEV}/blob/{first[:length]}/README.md", tmp_path)
    assert (read_state(Git(), made.path).commit, made.missing_ref) == (first, None)


def test_a_commit_on_no_branch_is_fetched_and_counts_as_known(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    commit = source.branch("gone", {"g.txt": ""})
    source.git("update-ref", "refs/pull/1/head", commit)
    source.git("branch", "-D", "gone")
    made = clone(link(commit.upper()), tmp_path)
    assert (read_state(Git(), made.path).commit, made.missing_ref) == (commit, None)
    assert not find_work(Git(), made.path)


@pytest.mark.parametrize("ref", ["gone", "v9", "0123456789abcdef0123456789abcdef01234567", "feedbeef", "main/src"])
def test_what_is_missing_is_said_and_the_default_branch_is_there(
    code_hosts: CodeHosts, tmp_path: Path, ref: str
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = clone(link(ref, "sub/path"), tmp_path)
    assert made.missing_ref == ref
    assert read_state(Git(), made.path).branch == "main"
    assert (made.path / "README.md").exists()


def test_an_empty_repository(code_hosts: CodeHosts, tmp_path: Path) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev", {})
    made = clone(link("macnet"), tmp_path)
    assert made.missing_ref == "macnet"
    state = read_state(Git(), made.path)
    assert (state.branch, state.commit, state.committed_at, state.changed) == ("main", "", None, 0)
    assert not find_work(Git(), made.path)


def test_a_host_whose_head_is_no_branch(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.git("checkout", "--quiet", "--detach")
    source.git("branch", "-D", "main")
    made = clone(link(None), tmp_path)
    assert (made.path / "README.md").exists()
    assert read_state(Git(), made.path).commit == source.head


def test_tens_of_thousands_of_refs(code_hosts: CodeHosts, tmp_path: Path) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    refs = sorted(f"refs/{kind}/{number}" for kind in ("heads/b", "tags/t") for number in range(15_000))
    head = source.head
    packed = "".join(f"{head} {ref}\n" for ref in refs)  # git itself would take a minute to make them
    (source.path / ".git" / "packed-refs").write_text(f"# pack-refs with: peeled fully-peeled sorted \n{packed}")
    made = clone(link("b/12345"), tmp_path)
    assert read_state(Git(), made.path).branch == "b/12345"
    assert not find_work(Git(), made.path)


def test_candidates_are_the_longest_first_and_never_too_many() -> None:
    assert find_candidates(link("a", "b/c")) == ("a/b/c", "a/b", "a")
    assert find_candidates(link("refs/tags/v1")) == ("refs/tags/v1", "v1")
    assert find_candidates(link("a%20b")) == ("a%20b", "a b")
    assert find_candidates(link("a\0b")) == ()
    assert len(find_candidates(link("a", "b/" * 500))) == 21
