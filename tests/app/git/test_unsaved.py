"""What a clone holds that is nowhere else, in clones made by the real git."""

from __future__ import annotations

from pathlib import Path

import pytest

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


def test_notes_on_commits(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    git(made, "notes", "add", "--message", "This one runs")
    assert find_subjects(made) == ["Notes added by 'git notes add'"]


def test_what_the_person_gave_up_is_no_work(source: Source, tmp_path: Path) -> None:
    made = clone(CHAT_DEV, tmp_path).path
    commit(made, "Mine")
    git(made, "commit", "--quiet", "--amend", "--allow-empty", "--message", "Mine, better")
    assert find_subjects(made) == ["Mine, better"]
    git(made, "reset", "--quiet", "--hard", "origin/main")
    assert not find_work(Git(), made)
