"""What a person does with repositories before a picture is taken."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.code import Clone, CloneState
from app.library import Library
from app.store import clones
from app.values import PaperId
from tests.pictures.libraries import make_lived_in
from tests.pictures.stage import Stage
from ui import language
from ui.code.clones.at_work import Step
from ui.repositories.table import RepositoryTable
from ui.sidebar.entries import REPOSITORIES
from ui.tasks import Task, _Relay

_MOMENT = datetime.datetime(2026, 11, 23, 8, 5, tzinfo=datetime.UTC)
_STATES = {
    "OpenBMB/ChatDev": ("main", "3f2a91c", "Let agents share what they learned", 0, 2, 1),
    "OpenBMB/AgentVerse": ("main", "b81d0f4", "Bump the version", 1, 0, 0),
    "thunlp/AutoForm": ("experiments/long-branch-name", "09ac77e", "Ask in tables", 3, 12, 27),
    "thunlp/SE-Bench": (None, "77e0a1b", "Evaluate once more", None, None, 0),
    "chanchimin/ChatEval": ("master", "c0ffee1", "Mend a typo", 0, 0, 0),
}


def make_cloned(path: Path) -> Library:
    """A library that somebody lives in, with clones in all states, and links to other hosts."""
    library = make_lived_in(path)
    library.repositories.add_link(PaperId(5), "https://huggingface.co/datasets/openbmb/UltraFeedback")
    library.repositories.add_link(PaperId(6), "https://gitlab.com/research-group/sub/delta-tuning-experiments")
    for name, (branch, commit, subject, ahead, behind, changed) in _STATES.items():
        _note(
            library,
            name,
            CloneState(
                branch=branch,
                commit=commit.ljust(40, "0"),
                committed_at=_MOMENT - datetime.timedelta(days=len(name) * 9),
                subject=subject,
                ahead=ahead,
                behind=behind,
                changed=changed,
            ),
            made=name != "chanchimin/ChatEval",
        )
    _note(library, "thunlp/EmbodiedEval", CloneState(), missing=True)
    return library


def show_repositories(stage: Stage) -> None:
    """Choose the repositories in the sidebar."""
    stage.window.sidebar.choose_place(REPOSITORIES)
    stage.window.take_focus()
    stage.settle()


def filter_repositories(text: str) -> Callable[[Stage], None]:
    """Choose them, and type a filter."""

    def prepare(stage: Stage) -> None:
        show_repositories(stage)
        line = stage.find(QLineEdit, "repository_filter")
        line.setFocus()
        QTest.keyClicks(line, text)
        stage.settle()

    return prepare


def select_repositories(stage: Stage) -> None:
    """Select three of them."""
    show_repositories(stage)
    for _ in range(2):
        QTest.keyClick(_find_table(stage), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    stage.settle()


def offer_repository_menu(stage: Stage) -> None:
    """Open the menu of one."""
    show_repositories(stage)
    table = _find_table(stage)
    at = table.visualRect(table.currentIndex()).bottomLeft() + QPoint(240, 0)
    table.menu_requested.emit(table.viewport().mapToGlobal(at))
    stage.settle()


def work_with_clones(stage: Stage) -> None:
    """One repository is being cloned, one waits for that, and a clone is brought up to date."""
    show_repositories(stage)
    at_work = stage.window.features.code.cloning.at_work
    for name, doing, reported in (
        ("BUPT-GAMMA/GraphTeam", "cloning", (34, 100)),
        ("OpenBMB/ChatDev", "updating", (61, 100)),
        ("thunlp/stochastic-bridge-pet", "cloning", None),
    ):
        repository = stage.library.repositories.get(name).repository
        task = Task(f"{doing.capitalize()} {name}", _Relay(), print, print)
        task.setParent(stage.window)
        task.waits, task.reported = reported is None, reported or (0, 0)
        at_work._steps[repository.key] = Step(language.tr(doing, "what is being done to a clone"), task, is_alone=True)
    at_work.changed.emit()
    _find_table(stage).select("github.com/bupt-gamma/graphteam")
    stage.settle()


def show_pane_over(stage: Stage) -> None:
    """Choose them, and open the pane where it lies over the list."""
    show_repositories(stage)
    stage.trigger("show_detail")


def _find_table(stage: Stage) -> RepositoryTable:
    return stage.find(RepositoryTable, "repository_table")


def _note(library: Library, name: str, state: CloneState, *, made: bool = True, missing: bool = False) -> None:
    repository = library.repositories.get(name).repository
    clone = Clone(
        repository=repository,
        path=Path("/srv/ada/code") / repository.name,
        made=made,
        state=state,
        seen_at=_MOMENT,
        missing=missing,
    )
    with library._access.recording() as connection:
        clones.write_clone(connection, clone)
