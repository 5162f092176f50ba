"""Cloning in the window, with the real git and hosts on this computer."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from app.code import Repository, RepositoryLink
from app.git.cloning import Cloning
from app.git.program import Git
from app.values import Url
from tests.ui.code.conftest import FOLDER_SAID, REPOSITORY, CodeWork
from ui import links


def link_to(name: str, ref: str | None = None) -> RepositoryLink:
    repository = Repository("github.com", "OpenBMB", name)
    return RepositoryLink(repository, Url(f"https://github.com/OpenBMB/{name}"), ref)


def test_a_repository_is_cloned_and_its_folder_can_be_opened_next(
    work: CodeWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    clone = work.clone()
    assert clone.path == work.folder / "ChatDev"
    assert (clone.path / "README.md").exists()
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    assert work.bar.step.text() == "Open folder"
    work.bar.step.trigger()
    assert shown == [clone.path]
    assert work.bar.text == ""


def test_the_branch_that_a_link_names_is_checked_out(work: CodeWork) -> None:
    work.begin(ref="macnet")
    work.wait_for("Cloned OpenBMB/ChatDev.")
    assert (work.folder / "ChatDev" / "macnet.py").exists()


def test_that_a_branch_is_gone_is_said(work: CodeWork) -> None:
    work.begin(ref="puppeteer")
    work.wait_for("Cloned OpenBMB/ChatDev. It has no “puppeteer” any more; its default branch was taken.")


def test_that_a_repository_is_empty_is_said(work: CodeWork) -> None:
    work.hosts.make_repository("OpenBMB", "Empty", {})
    work.cloning.clone_all([link_to("Empty", "dev")])
    work.wait_for("Cloned OpenBMB/Empty. It is empty: its host has no commit of it yet.")


def test_the_first_time_it_is_said_where_clones_go_and_how_to_change_that(work: CodeWork) -> None:
    work.window.desk.memory.set(FOLDER_SAID, value=False)
    wanted: list[bool] = []
    work.cloning.settings_requested.disconnect()
    work.cloning.settings_requested.connect(lambda: wanted.append(True))
    work.begin()
    assert work.bar.text == f"Clones go into {work.folder}."
    work.bar.step.trigger()
    assert wanted == [True]
    work.wait_for("Cloned OpenBMB/ChatDev.")


def test_a_second_request_joins_the_first(work: CodeWork) -> None:
    work.hosts.pause = 0.1
    work.begin()
    assert work.cloning.at_work.step_with(REPOSITORY.key)
    work.begin(ref="macnet")
    assert work.bar.text == "OpenBMB/ChatDev is being cloned already."
    assert [task.label for task in work.window.tasks.tasks].count("Cloning OpenBMB/ChatDev") == 1
    work.wait_until(lambda: not work.cloning.at_work.step_with(REPOSITORY.key))
    assert work.bar.text == "Cloned OpenBMB/ChatDev."
    work.begin()
    assert work.bar.text == f"OpenBMB/ChatDev is cloned already, in {work.folder / 'ChatDev'}."


def test_one_that_the_library_does_not_know_is_taken_over(work: CodeWork) -> None:
    link_to_it = link_to("ChatDev")
    made = Cloning(Git(), lambda line: None, lambda: False).clone(link_to_it, work.folder)
    (made.path / "macnet.py").write_text("mine")
    work.begin(ref="macnet")
    told = f"OpenBMB/ChatDev was cloned before, into {made.path}: that clone was taken over and updated."
    work.wait_for(f"{told} What it has checked out stays, since work of yours is in the way.")
    assert work.found is not None
    assert work.found.path == made.path


def test_what_is_cancelled_leaves_nothing(work: CodeWork) -> None:
    work.hosts.pause = 0.5
    work.begin()
    [task] = [task for task in work.window.tasks.tasks if task.holds_window]
    work.wait_until(lambda: work.hosts.asked)
    task.cancel()
    work.wait_for("Cloning OpenBMB/ChatDev was cancelled; nothing of it was kept.")
    assert list(work.folder.iterdir()) == []
    assert work.found is None


def test_the_next_step_says_no_more_what_came_of_the_last(work: CodeWork) -> None:
    work.hosts.status = 404
    work.begin()
    work.wait_until(lambda: "could not be cloned" in work.bar.text)
    work.hosts.status, work.hosts.pause = 0, 0.3
    work.begin()
    assert work.bar.text == ""
    work.wait_for("Cloned OpenBMB/ChatDev.")
    work.window.desk.notices.show_notice("Copied.")
    assert work.found is not None
    work.cloning.update([work.found])
    assert work.bar.text == "Copied."  # which is another's to say
    work.wait_for("OpenBMB/ChatDev is up to date.")


def test_closing_the_window_leaves_nothing_half_made(work: CodeWork) -> None:
    work.hosts.pause = 0.5
    work.begin()
    work.wait_until(lambda: work.hosts.asked)
    work.window._closing._decide(is_wanted=True)
    assert not work.window.isVisible()
    assert list(work.folder.iterdir()) == []


def test_a_server_that_is_down_is_said_and_asked_again(work: CodeWork) -> None:
    work.hosts.status = 500
    work.begin()
    work.wait_for(
        "github.com/OpenBMB/ChatDev could not be cloned: "
        "its host answers that something is wrong there. Try again in a while."
    )
    assert work.bar.step.text() == "Try again"
    work.hosts.status = 0
    work.bar.step.trigger()
    assert work.bar.text == ""
    work.wait_for("Cloned OpenBMB/ChatDev.")


def test_a_host_that_cannot_be_reached_is_said(work: CodeWork) -> None:
    nobody = "url.http://127.0.0.1:9/.insteadOf"
    subprocess.run(["git", "config", "--global", nobody, "https://github.com/thunlp/"], check=True)
    work.begin(Repository("github.com", "thunlp", "OpenPrompt"))
    work.wait_for(
        "github.com/thunlp/OpenPrompt could not be cloned: its host cannot be reached."
        " Check the connection to the network, and try again."
    )


def test_a_folder_that_takes_nothing_is_said_with_the_way_to_the_settings(work: CodeWork, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    work.window.desk.memory.set("code_clone_folder", str(tmp_path / "file" / "code"))
    work.begin()
    work.wait_until(lambda: "Choose another folder for clones." in work.bar.text)
    assert work.bar.step.text() == "Settings…"


def test_what_can_never_be_cloned_is_not_tried_again(work: CodeWork) -> None:
    work.begin(Repository("zenodo.org", "records", "1234"))
    work.wait_until(lambda: "Open it in the browser instead." in work.bar.text)
    assert not work.bar.has_step


def test_without_git_that_is_said_and_the_rest_goes_on(
    work: CodeWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    work.begin()
    work.wait_for("Git is not installed on this computer, or not found. Install git, then try again.")
    work.library.set_fields(work.window.table.selected_ids()[0], {"citations": "74"})
    assert work.window.status.change_text.startswith("Edited citations")


def test_of_several_one_sentence_is_said(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> None:
    work.hosts.make_repository("OpenBMB", "AgentVerse")
    work.cloning.clone_all([link_to("ChatDev"), link_to("AgentVerse"), link_to("ChatDev", "macnet")])
    work.wait_for("Cloned 2 repositories.")
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    work.bar.step.trigger()
    assert shown == [work.folder]


def test_of_several_those_that_failed_are_named_and_tried_again_alone(work: CodeWork) -> None:
    work.cloning.clone_all([link_to("ChatDev"), link_to("Gone"), link_to("Missing")])
    work.wait_until(lambda: work.bar.text)
    assert work.bar.text.startswith("Cloned OpenBMB/ChatDev. Could not clone ")
    assert "OpenBMB/Gone" in work.bar.text
    assert "there is no such repository any more" in work.bar.text
    for name in ("Gone", "Missing"):
        work.hosts.make_repository("OpenBMB", name)
    work.bar.step.trigger()
    work.wait_for("Cloned 2 repositories.")


def test_of_two_the_one_that_failed_is_named_with_why(work: CodeWork) -> None:
    work.cloning.clone_all([link_to("ChatDev"), link_to("Gone")])
    work.wait_until(lambda: "Could not clone" in work.bar.text)
    assert work.bar.text.startswith("Cloned OpenBMB/ChatDev. Could not clone OpenBMB/Gone. github.com/OpenBMB/Gone")
    assert work.bar.step.text() == "Try again"


def test_programs_are_started_in_the_clone_without_a_shell(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> None:
    clone = work.clone()
    started: list[tuple[str, list[str], str]] = []

    def start(program: str, arguments: list[str], folder: str) -> tuple[bool, int]:
        started.append((program, arguments, folder))
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    work.window.desk.memory.set("code_editor", "env 'a b' {path}; rm -r /")
    work.window.desk.memory.set("code_terminal", "env")
    work.cloning.open_editor(clone)
    work.cloning.open_terminal(clone)
    (editor, given, folder), (terminal, none, _) = started
    assert Path(editor).name == Path(terminal).name == "env"
    assert given == ["a b", f"{clone.path};", "rm", "-r", "/"]
    assert folder == str(clone.path)
    assert none == []


def test_a_program_that_is_not_there_is_said_with_the_way_to_the_settings(work: CodeWork) -> None:
    clone = work.clone()
    work.window.desk.memory.set("code_editor", "no-such-editor")
    work.cloning.open_editor(clone)
    assert "no-such-editor" in work.bar.text
    assert work.bar.step.text() == "Settings…"


def test_a_folder_that_is_gone_is_said(work: CodeWork, tmp_path: Path) -> None:
    clone = work.clone()
    clone.path.rename(tmp_path / "elsewhere")
    for open_it in (work.cloning.open_folder, work.cloning.open_terminal, work.cloning.open_editor):
        open_it(clone)
        assert work.bar.text.startswith(f"The folder {clone.path} is not there.")
