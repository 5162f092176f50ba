"""The menu of code: which of its actions can do something with what is chosen, and what each asks for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from app.changes import Touched
from app.code import Clone, RepositoryLink
from app.errors import KnownError
from app.git.addresses import can_clone
from app.git.wanted import wants_other
from ui import language
from ui.code.chosen import ChosenCode, Target
from ui.code.clones.cloning import CodeCloning
from ui.code.links.command_copying import copy_clone_commands
from ui.code.news import name_link
from ui.collecting.moment_menu import MomentMenu
from ui.desk import Desk

_TABLES = ("clones", "repositories", "paper_repositories")


_FEW = 10
"""Repositories that were chosen themselves up to which all are cloned or updated without a question."""
_MOST_NAMED = 20
"""Repositories that a menu names; with all of them it would be higher than the screen."""


class _Step(NamedTuple):
    """What an action does.

    Attributes:
        fits: whether it can do something with a repository.
        take: does it.
        takes_several: with any number of repositories at a time.
    """

    fits: Callable[[Target], bool]
    take: Callable[[Sequence[Target]], object]
    takes_several: bool = False


class CodeActions(QObject):
    """Carries out the actions; where papers link several repositories, a menu asks which of them is meant."""

    def __init__(self, desk: Desk, cloning: CodeCloning, chosen: ChosenCode) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._cloning = cloning
        self._chosen = chosen
        self._steps = self._list_steps()
        for name in self._steps:
            desk.actions[name].triggered.connect(partial(self._on_triggered, name))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.enable)
        for signal in (chosen.changed, cloning.at_work.changed):
            signal.connect(self._soon.start)
        desk.observer.touched.connect(self._on_touched)
        desk.actions["update_all_clones"].triggered.connect(self._on_update_all)
        self._enable_updating_all()
        self.enable()

    def enable(self) -> None:
        """Enable what can do something with what is chosen; of more papers than a few, what may be able to."""
        try:
            targets = self._chosen.targets() if self._chosen.is_known() else None
        except KnownError:
            targets = []  # the library is out of reach for a moment; whoever asks for something is told
        for name, step in self._steps.items():
            self._desk.actions[name].setEnabled(targets is None or any(map(step.fits, targets)))

    def take(self, name: str) -> None:
        """Do it with what is chosen, or ask with which of that."""
        step = self._steps[name]
        try:
            fitting = list(filter(step.fits, self._chosen.targets()))
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        if len(fitting) == 1 or (fitting and step.takes_several and self._are_meant(fitting)):
            step.take(fitting)
        elif fitting:
            self._ask(step, fitting)
        else:
            self._desk.notices.show_notice(language.tr("Nothing that is chosen has code with which that can be done."))

    def _are_meant(self, targets: Sequence[Target]) -> bool:
        """Whether all of them are meant without a question: a few that the person chose one by one."""
        return self._chosen.are_named and len(targets) <= _FEW

    def _find_own(self) -> list[Clone]:
        return [clone for clone in self._desk.library.clones.all() if clone.is_own]

    def _enable_updating_all(self) -> None:
        """Enable what is about all clones, whatever is chosen."""
        try:
            own = self._find_own()
        except KnownError:
            own = []  # as above
        self._desk.actions["update_all_clones"].setEnabled(bool(own))

    def _on_update_all(self) -> None:
        try:
            self._cloning.update(self._find_own())
        except KnownError as error:
            self._desk.notices.show_error(error)

    def _ask(self, step: _Step, targets: Sequence[Target]) -> None:
        menu = MomentMenu("which_code_menu", self._desk.window)
        for target in targets[:_MOST_NAMED]:
            menu.add(name_link(target.link), partial(step.take, [target]))
        if step.takes_several:
            menu.addSeparator()
            menu.add(language.tr("All %Ln repositories", "All %Ln", len(targets)), partial(step.take, targets))
        menu.show_at(self._chosen.find_place())

    def _on_triggered(self, name: str, *_: object) -> None:
        self.take(name)

    def _on_touched(self, touched: Touched) -> None:
        if any(map(touched.moved, _TABLES)):
            self._soon.start()
        if touched.moved("clones"):
            self._enable_updating_all()

    def _list_steps(self) -> dict[str, _Step]:
        cloning, desk = self._cloning, self._desk
        return {
            "copy_clone_command": _Step(
                _can_be_cloned, lambda targets: copy_clone_commands(desk, [target.link for target in targets]), True
            ),
            "clone_code": _Step(
                self._lacks_clone, lambda targets: cloning.clone_all([target.link for target in targets]), True
            ),
            "update_clone": _Step(
                _can_be_updated, lambda targets: cloning.update([t.clone for t in targets if t.clone is not None]), True
            ),
            "switch_clone": _Step(_can_be_switched, _with_clone(cloning.switch)),
            "remove_clone": _Step(
                lambda target: target.clone is not None, _with_clone(lambda clone, _: cloning.remove(clone))
            ),
            "open_clone_folder": self._make_opening(cloning.open_folder),
            "open_clone_terminal": self._make_opening(cloning.open_terminal),
            "open_clone_editor": self._make_opening(cloning.open_editor),
        }

    def _make_opening(self, do: Callable[[Clone], object]) -> _Step:
        """Opens a clone in some way, and says where it has something else checked out than the paper names."""
        take = _with_clone(lambda clone, link: self._cloning.open_for(link, clone, do))
        return _Step(lambda target: target.usable is not None, take)

    def _lacks_clone(self, target: Target) -> bool:
        at_work = self._cloning.at_work.step_with(target.link.repository.key)
        return target.usable is None and at_work is None and _can_be_cloned(target)


def _with_clone(do: Callable[[Clone, RepositoryLink], object]) -> Callable[[Sequence[Target]], object]:
    return lambda targets: [do(target.clone, target.link) for target in targets if target.clone is not None]


def _can_be_cloned(target: Target) -> bool:
    return can_clone(target.link.repository)


def _can_be_updated(target: Target) -> bool:
    return target.clone is not None and target.clone.is_own


def _can_be_switched(target: Target) -> bool:
    return target.clone is not None and target.clone.is_own and wants_other(target.link, target.clone.state)
