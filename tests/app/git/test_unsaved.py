"""What a clone holds that is nowhere else, in clones made by the real git."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.git.failures import GitFailed
from app.git.parts import remove_tree
from app.git.program import Git
from app.git.switching import Switching
from app.git.unsaved import find_work
from app.git.updating import update
from app.repositories.links import parse_repository_link
from tests.app.git.cloned import CHAT_DEV, clone
from tests.git_servers import CodeHosts, Source, git


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    return code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n", "run.py": "print(1)\n"})


def commit(folder: Path, subject: str) -> None:
    git(folder, "commit", "--quiet", "--allow-empty", "--message", subject)


def find_subjects(folder: Path) -> list[str]:
    return [line.partition(" ")[2] for line in find_work(Git(), folder).commits]


def fetch(folder: Path) -> None:
    update(Git(), folder, lambda line: None, lambda: False)


def test_a_commit_that_only_a_tag_of_the_persons_own_leads_to(source: Source, tmp_path: Path) -> None:
    source.tag("v1")
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "checkout", "--quiet", "--detach")
    commit(made, "Mine")
    git(made, "tag", "--annotate", "--message", "As sent to the workshop", "workshop")
    git(made, "checkout", "--quiet", "main")
    assert find_subjects(made) == ["Mine"]
    fetch(made)
    assert find_subjects(made) == ["Mine"]
    link = parse_repository_link(f"{CHAT_DEV}/tree/workshop")
    Switching(Git(), made, lambda line: None, lambda: False).switch(link)
    assert find_subjects(made) == ["Mine"]  # to check it out makes it no commit of the host's


def test_a_tag_that_the_person_moved(source: Source, tmp_path: Path) -> None:
    source.tag("v1")
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "checkout", "--quiet", "--detach")
    commit(made, "Mine")
    git(made, "tag", "--force", "v1")
    git(made, "checkout", "--quiet", "main")
    assert find_subjects(made) == ["Mine"]


def test_a_tag_of_the_host_is_no_work_though_no_branch_leads_to_it(source: Source, tmp_path: Path) -> None:
    source.branch("release", subject="Release")
    source.git("tag", "v1", "release")
    source.git("branch", "-D", "release")
    made = clone(CHAT_DEV, tmp_path).path
    assert not find_work(Git(), made)
    git(made, "checkout", "--quiet", "v1")
    assert not find_work(Git(), made)


def test_a_tag_that_a_fetch_brought_is_no_work(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    source.commit({"README.md": "two\n"}, "Later rewritten")
    source.tag("v2")
    fetch(made)
    source.git("reset", "--quiet", "--hard", "HEAD~1")
    source.commit({"README.md": "else\n"})
    git(made, "checkout", "--quiet", "v2")
    git(made, "branch", "-D", "main")
    fetch(made)
    assert not find_work(Git(), made)


def test_a_tag_with_a_strange_name(source: Source, tmp_path: Path) -> None:
    source.branch("release", subject="Release")
    source.git("tag", "späte\u2028version", "release")
    source.git("branch", "-D", "release")
    made = clone(CHAT_DEV, tmp_path).path
    assert not find_work(Git(), made)


def test_tags_of_what_is_no_commit(source: Source, tmp_path: Path) -> None:
    source.git("tag", "readme", "HEAD:README.md")
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "tag", "tree", "HEAD^{tree}")
    git(made, "tag", "blob", "HEAD:run.py")
    assert not find_work(Git(), made)
    commit(made, "Mine")
    assert find_subjects(made) == ["Mine"]


def test_a_clone_that_knows_no_tags_of_its_host_says_nothing_of_tags(source: Source, tmp_path: Path) -> None:
    source.branch("release", subject="Release")
    source.git("tag", "v1", "release")
    source.git("branch", "-D", "release")
    made = tmp_path / "plain"
    git(tmp_path, "clone", "--quiet", CHAT_DEV, str(made))
    assert not find_work(Git(), made)
    git(made, "checkout", "--quiet", "-b", "mine")
    commit(made, "Mine")
    git(made, "tag", "mine-too")
    assert find_subjects(made) == ["Mine"]


def test_what_is_checked_out_without_a_branch(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "checkout", "--quiet", "--detach")
    assert not find_work(Git(), made)
    commit(made, "Mine")
    assert find_subjects(made) == ["Mine"]
    git(made, "checkout", "--quiet", "--orphan", "empty")
    assert find_subjects(made) == ["Mine"]


def test_what_was_left_behind_without_a_branch(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "checkout", "--quiet", "--detach")
    commit(made, "Mine")
    git(made, "checkout", "--quiet", "main")
    assert find_subjects(made) == ["Mine"]
    git(made, "reflog", "expire", "--expire-unreachable=now", "--expire=now", "HEAD")
    git(made, "gc", "--quiet", "--prune=now")
    assert not find_work(Git(), made)


def test_what_is_checked_out_in_another_folder_that_is_deleted(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path / "code").path
    git(made, "worktree", "add", "--quiet", "--detach", str(tmp_path / "second"))
    commit(tmp_path / "second", "Mine")
    remove_tree(tmp_path / "second")
    assert find_subjects(made) == ["Mine"]
    assert find_work(Git(), made).worktrees == ()


def test_a_subject_with_a_strange_separator_is_one(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    commit(made, "Mine\u2028and more")
    assert find_subjects(made) == ["Mine and more"]


def test_notes_on_commits(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "notes", "add", "--message", "This one runs")
    assert find_subjects(made) == ["Notes added by 'git notes add'"]


def test_refs_of_any_name(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    head = git(made, "rev-parse", "HEAD")
    for place, subject in (("refs/mine/x", "Mine"), ("refs/prefetch/remotes/origin/main", "Theirs")):
        of = git(made, "commit-tree", "-p", "HEAD", "-m", subject, "HEAD^{tree}")
        git(made, "update-ref", place, of)
    git(made, "update-ref", "refs/mine/as-theirs", head)
    git(made, "update-ref", "refs/mine/file", git(made, "rev-parse", "HEAD:run.py"))
    assert find_subjects(made) == ["Mine"]
    (made / "run.py").write_text("print(2)\n")
    git(made, "update-ref", "refs/mine/stash", git(made, "stash", "create", "Later"))
    git(made, "checkout", "--quiet", "--force", "main")
    assert "On main: Later" in find_subjects(made)


def test_a_stash_is_no_commit_beside(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    (made / "run.py").write_text("print(2)\n")
    git(made, "stash", "push", "--message", "Later")
    work = find_work(Git(), made)
    assert (work.commits, work.stashes) == ((), ("On main: Later",))


def test_what_the_person_gave_up_is_no_work(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    commit(made, "Mine")
    git(made, "commit", "--quiet", "--amend", "--allow-empty", "--message", "Mine, better")
    assert find_subjects(made) == ["Mine, better"]
    git(made, "reset", "--quiet", "--hard", "origin/main")
    assert not find_work(Git(), made)


@pytest.mark.parametrize("option", ["--assume-unchanged", "--skip-worktree"])
def test_files_that_git_was_told_not_to_look_at(source: Source, tmp_path: Path, option: str) -> None:
    source.commit(dict.fromkeys(("gone.txt", "same.txt", "ä b.txt"), "x\n"))
    source.path.joinpath("link").symlink_to("run.py")
    source.commit()
    made = clone(CHAT_DEV, tmp_path).path
    before = (made / ".git" / "index").read_bytes()
    names = ("README.md", "gone.txt", "same.txt", "ä b.txt", "link")
    git(made, "update-index", option, *names)
    assert (made / ".git" / "index").read_bytes() != before
    assert not find_work(Git(), made)
    (made / "README.md").write_text("mine\n")
    (made / "ä b.txt").write_text("y\n")
    (made / "gone.txt").unlink()
    (made / "same.txt").touch()
    (made / "link").unlink()
    (made / "link").symlink_to("README.md")
    hidden = (made / ".git" / "index").read_bytes()
    assert find_work(Git(), made).changed == ("README.md", "link", "ä b.txt")
    assert (made / ".git" / "index").read_bytes() == hidden


def test_a_file_hidden_twice(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "update-index", "--assume-unchanged", "run.py")
    git(made, "update-index", "--skip-worktree", "run.py")
    (made / "run.py").write_text("mine\n")
    assert find_work(Git(), made).changed == ("run.py",)


def test_files_that_a_sparse_checkout_leaves_out_are_no_work(source: Source, tmp_path: Path) -> None:
    source.commit({f"{folder}/{name}": "x\n" for folder in ("wanted", "other") for name in "ab"})
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "sparse-checkout", "init", "--cone")
    git(made, "sparse-checkout", "set", "wanted")
    git(made, "config", "index.sparse", "true")  # which a git that does not know it yet does without
    git(made, "sparse-checkout", "reapply")
    assert not (made / "other").exists()
    assert not find_work(Git(), made)
    (made / "wanted" / "a").write_text("mine\n")
    git(made, "update-index", "--assume-unchanged", "wanted/a")
    assert find_work(Git(), made).changed == ("wanted/a",)


def test_a_hidden_file_of_the_same_size_and_time(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "config", "core.trustctime", "false")
    os.utime(made / "README.md", (1_000_000_000, 1_000_000_000))
    git(made, "update-index", "--refresh")
    git(made, "update-index", "--assume-unchanged", "README.md")
    (made / "README.md").write_text("two\n")
    os.utime(made / "README.md", (1_000_000_000, 1_000_000_000))
    assert find_work(Git(), made).changed == ("README.md",)


def test_where_no_copy_can_be_made_it_is_said(source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "update-index", "--assume-unchanged", "run.py")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(GitFailed, match="its index cannot be copied"):
        find_work(Git(), made)


def test_many_hidden_files(source: Source, tmp_path: Path) -> None:
    source.commit({f"files/{number:03}": f"{number}\n" for number in range(500)})
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "update-index", "--skip-worktree", *(f"files/{number:03}" for number in range(500)))
    git(made, "config", "core.splitIndex", "true")
    (made / "files" / "499").write_text("mine\n")
    before = sorted(made.rglob("*"))
    assert find_work(Git(), made).changed == ("files/499",)
    assert sorted(made.rglob("*")) == before
