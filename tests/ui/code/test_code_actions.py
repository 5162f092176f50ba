"""The menu of code: what can be done with what is chosen, and with which of several."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from app.code import RepositoryLink
from app.values import PaperId
from tests.ui.code.conftest import CHATDEV, REPOSITORY, CodeWork
from ui.code import chosen as chosen_code

WITH_CLONE = ("remove_clone", "open_clone_folder", "open_clone_terminal", "open_clone_editor")
WITHOUT_CODE = PaperId(5)


def usable(work: CodeWork) -> set[str]:
    actions = work.window.desk.actions
    names = ("copy_clone_command", "clone_code", "update_clone", "update_all_clones", *WITH_CLONE)
    return {name for name in names if actions[name].isEnabled()}


def select(work: CodeWork, *ids: PaperId) -> None:
    work.window.table.select_papers(list(ids))
    work.qtbot.waitUntil(lambda: not work.window._settling.is_awaited)
    work.qtbot.wait(20)


def find_menu(work: CodeWork) -> QMenu | None:
    menus = work.window.findChildren(QMenu, "which_code_menu")
    return next((menu for menu in menus if menu.isVisible()), None)


def with_code(work: CodeWork, number: int) -> list[PaperId]:
    """Some papers that link code, each another repository."""
    found: dict[str, PaperId] = {}
    for key in range(1, 39):
        for link in work.library.get_paper(PaperId(key)).repositories:
            found.setdefault(link.repository.key, PaperId(key))
    return list(found.values())[:number]


def test_actions_can_be_used_only_where_they_do_something(work: CodeWork) -> None:
    select(work, WITHOUT_CODE)
    assert usable(work) == set()
    select(work, CHATDEV)
    assert usable(work) == {"copy_clone_command", "clone_code"}
    work.clone()
    work.wait_until(lambda: "update_clone" in usable(work))
    assert usable(work) == {"copy_clone_command", "update_clone", "update_all_clones", *WITH_CLONE}
    select(work, WITHOUT_CODE)
    assert usable(work) == {"update_all_clones"}


def test_while_it_is_cloned_it_cannot_be_cloned_again(work: CodeWork) -> None:
    select(work, CHATDEV)
    work.hosts.pause = 0.5
    work.act("clone_code")
    work.wait_until(lambda: "clone_code" not in usable(work))
    for task in work.window.tasks.tasks:
        task.cancel()
    work.wait_until(lambda: "clone_code" in usable(work))


def test_the_command_is_copied(work: CodeWork) -> None:
    select(work, CHATDEV)
    work.act("copy_clone_command")
    assert QApplication.clipboard().text() == "git clone https://github.com/OpenBMB/ChatDev"


def test_of_several_repositories_one_is_chosen_or_all(work: CodeWork) -> None:
    papers = with_code(work, 3)
    assert len(papers) == 3
    select(work, *papers)
    work.act("clone_code")
    menu = find_menu(work)
    assert menu is not None
    entries = [action.text() for action in menu.actions()]
    assert len(entries) == 5
    assert entries[-1] == "All 3 repositories"
    cloned: list[list[RepositoryLink]] = []
    work.cloning._making.clone_all = cloned.append  # type: ignore[method-assign,assignment]
    menu.actions()[0].trigger()
    menu.actions()[-1].trigger()
    assert [len(links) for links in cloned] == [1, 3]
    menu.close()


def test_a_clone_is_shared_by_all_papers_that_link_it(work: CodeWork) -> None:
    clone = work.clone()
    sharing = [
        PaperId(key)
        for key in range(1, 39)
        if any(link.repository.key == REPOSITORY.key for link in work.library.get_paper(PaperId(key)).repositories)
    ]
    assert len(sharing) == 5
    opened: list[object] = []
    work.cloning._opening.open_folder = opened.append  # type: ignore[method-assign,assignment]
    for paper_id in sharing:
        select(work, paper_id)
        work.act("open_clone_folder")
    assert {getattr(each, "path", None) for each in opened} == {clone.path}


def test_many_papers_are_looked_at_only_when_something_is_asked(
    work: CodeWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chosen_code, "LOOKED_AT", 2)
    work.window.table.selectAll()
    work.wait_until(lambda: "update_clone" in usable(work))
    work.act("update_clone")
    assert work.bar.text == "Nothing that is chosen has code with which that can be done."


def test_of_very_many_papers_nobody_means_the_code(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen_code, "LOOKED_AT", 2)
    monkeypatch.setattr(chosen_code, "MOST", 30)
    work.window.table.selectAll()
    work.wait_until(lambda: "clone_code" in usable(work))
    work.act("clone_code")
    assert work.bar.text == "38 papers are selected. Select at most 30 papers."


def test_what_is_chosen_in_another_view_comes_before_the_papers(work: CodeWork) -> None:
    [link] = work.library.get_paper(CHATDEV).repositories
    code = work.window.features.code
    shown: list[RepositoryLink] | None = [link]
    code.chosen._views.insert(0, lambda: shown)
    select(work, WITHOUT_CODE)
    code.chosen.changed.emit()
    work.wait_until(lambda: "clone_code" in usable(work))
    work.act("clone_code")
    work.wait_for("Cloned OpenBMB/ChatDev.")
