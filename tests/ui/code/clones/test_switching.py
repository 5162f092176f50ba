"""A clone switched to the branch of another paper, in the window."""

from __future__ import annotations

import pytest

from app.values import PaperId
from tests.git_servers import git
from tests.ui.code.conftest import BUSY, REPOSITORY, CodeWork


@pytest.fixture
def macnet(work: CodeWork) -> PaperId:
    """A paper that names the branch macnet of ChatDev."""
    for key in range(1, 39):
        for link in work.library.get_paper(PaperId(key)).repositories:
            if link.repository.key == REPOSITORY.key and link.ref == "macnet":
                return PaperId(key)
    raise AssertionError("no paper names macnet")


def select(work: CodeWork, paper_id: PaperId) -> None:
    work.window.table.select_papers([paper_id])
    work.qtbot.waitUntil(lambda: not work.window._settling.is_awaited)
    work.qtbot.wait(20)


def can_switch(work: CodeWork) -> bool:
    return work.window.desk.actions["switch_clone"].isEnabled()


def test_it_is_switched_and_then_there_is_nothing_to_switch(work: CodeWork, macnet: PaperId) -> None:
    clone = work.clone()
    assert not can_switch(work)
    select(work, macnet)
    work.wait_until(lambda: can_switch(work))
    work.act("switch_clone")
    work.wait_for("OpenBMB/ChatDev has macnet checked out now.")
    assert git(clone.path, "branch", "--show-current") == "macnet"
    work.wait_until(lambda: not can_switch(work))


def test_who_opens_a_clone_hears_that_the_paper_names_another_branch(
    work: CodeWork, macnet: PaperId, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone = work.clone()
    opened: list[object] = []
    work.cloning._opening.open_folder = opened.append  # type: ignore[method-assign,assignment]
    select(work, macnet)
    work.act("open_clone_folder")
    assert len(opened) == 1
    work.wait_for("OpenBMB/ChatDev has main checked out; the paper names macnet.")
    work.bar.step.trigger()
    work.wait_for("OpenBMB/ChatDev has macnet checked out now.")
    assert git(clone.path, "branch", "--show-current") == "macnet"


def test_while_it_is_switched_nothing_else_is_done_to_it(work: CodeWork, macnet: PaperId) -> None:
    clone = work.clone()
    [link] = [each for each in work.library.get_paper(macnet).repositories if each.ref == "macnet"]
    for do in (lambda: work.cloning.update([clone]), lambda: work.cloning.remove(clone)):
        work.cloning.switch(clone, link)
        do()
        assert work.bar.text == BUSY
        work.wait_until(lambda: not work.window.tasks.tasks)
    assert git(clone.path, "branch", "--show-current") == "macnet"
    work.cloning.update([clone])
    work.wait_for("OpenBMB/ChatDev is up to date.")


def test_the_window_is_not_closed_unasked_while_it_is_switched(work: CodeWork, macnet: PaperId) -> None:
    clone = work.clone()
    [link] = [each for each in work.library.get_paper(macnet).repositories if each.ref == "macnet"]
    work.cloning.switch(clone, link)
    assert [task.label for task in work.window.tasks.holding] == ["Switching OpenBMB/ChatDev"]
    work.wait_for("OpenBMB/ChatDev has macnet checked out now.")


def test_local_work_stays_and_is_named(work: CodeWork, macnet: PaperId) -> None:
    clone = work.clone()
    git(clone.path, "fetch", "--quiet")
    file = git(clone.path, "diff", "--name-only", "main", "origin/macnet").splitlines()[0]
    (clone.path / file).write_text("mine")
    select(work, macnet)
    work.act("switch_clone")
    work.wait_for(f"main of OpenBMB/ChatDev stays checked out, since you changed {file}.")
    assert (clone.path / file).read_text() == "mine"


def test_a_branch_that_is_gone_is_said(work: CodeWork, macnet: PaperId) -> None:
    clone = work.clone()
    work.source.git("branch", "-D", "macnet")
    work.cloning.update([clone])
    work.wait_for("OpenBMB/ChatDev is up to date.")
    select(work, macnet)
    work.act("switch_clone")
    work.wait_for("OpenBMB/ChatDev has no macnet any more; main stays checked out.")
