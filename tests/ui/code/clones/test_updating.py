"""Clones brought up to date in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.frozen import replace
from tests.git_servers import git
from tests.ui.code.conftest import BUSY, CodeWork


def test_what_came_in_is_said(work: CodeWork) -> None:
    clone = work.clone()
    work.source.commit({"new.py": "print(2)\n"}, "Add")
    work.act("update_clone")
    work.wait_for("Updated OpenBMB/ChatDev: 1 commit came in.")
    assert (clone.path / "new.py").exists()
    work.cloning.update([clone])
    work.wait_for("OpenBMB/ChatDev is up to date.")


def test_local_work_is_not_touched_and_named(work: CodeWork) -> None:
    clone = work.clone()
    (clone.path / "README.md").write_text("mine")
    work.source.commit({"README.md": "theirs"}, "Change")
    work.cloning.update([clone])
    work.wait_for("Fetched OpenBMB/ChatDev; its files stay, since you changed README.md.")
    assert (clone.path / "README.md").read_text() == "mine"


def test_commits_of_ones_own_keep_the_branch_where_it_is(work: CodeWork) -> None:
    clone = work.clone()
    git(clone.path, "commit", "--allow-empty", "-m", "Mine")
    work.source.commit({"README.md": "theirs"}, "Change")
    work.cloning.update([clone])
    work.wait_for(
        "Fetched OpenBMB/ChatDev; its files stay, since main has commits of its own. Merge origin/main yourself."
    )


def test_a_server_that_is_down_is_said_and_asked_again(work: CodeWork) -> None:
    clone = work.clone()
    work.hosts.status = 500
    work.cloning.update([clone])
    work.wait_for(
        "github.com/OpenBMB/ChatDev could not be updated: "
        "its host answers that something is wrong there. Try again in a while."
    )
    work.hosts.status = 0
    work.bar.step.trigger()
    work.wait_for("OpenBMB/ChatDev is up to date.")


def test_without_git_that_is_said(work: CodeWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clone = work.clone()
    monkeypatch.setenv("PATH", str(tmp_path))
    work.cloning.update([clone])
    work.wait_for("Git is not installed on this computer, or not found. Install git, then try again.")


def test_all_are_updated_and_one_that_cannot_be_keeps_none_from_it(work: CodeWork) -> None:
    first = work.clone()
    other = work.hosts.make_repository("thunlp", "OpenPrompt")
    repository = replace(first.repository, owner="thunlp", name="OpenPrompt")
    work.begin(repository)
    work.wait_for("Cloned thunlp/OpenPrompt.")
    other.commit({"new.py": ""}, "Add")
    work.source.path.rename(work.source.path.with_name("Gone"))
    work.act("update_all_clones")
    work.wait_until(lambda: work.bar.text.startswith("Could not update OpenBMB/ChatDev."))
    assert "there is no such repository any more" in work.bar.text
    updated = work.library.clones.of(repository)
    assert updated is not None
    assert (updated.path / "new.py").exists()
    work.source.path.with_name("Gone").rename(work.source.path)
    work.act("update_all_clones")
    work.wait_for("2 were up to date.")


def test_only_clones_made_here_are_updated(work: CodeWork) -> None:
    clone = work.clone()
    work.cloning.update([replace(clone, made=False), replace(clone, missing=True)])
    assert work.bar.text == "There is no clone to update: Refshelf updates those that it made."


def test_while_it_is_updated_nothing_else_is_done_to_it_and_it_can_be_cancelled(work: CodeWork) -> None:
    clone = work.clone()
    work.hosts.pause = 0.5
    work.cloning.update([clone])
    work.cloning.update([clone])
    assert work.bar.text == BUSY
    work.cloning.remove(clone)
    assert work.bar.text == BUSY
    assert clone.path.exists()
    [task] = [task for task in work.window.tasks.tasks if task.label == "Updating OpenBMB/ChatDev"]
    task.cancel()
    work.wait_for("The update was cancelled; the clones are as they were, or up to date.")
