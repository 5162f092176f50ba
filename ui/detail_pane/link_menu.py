"""The menu of a link: what can be done with it, with what is behind it, and with its clone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from app.code import Clone, Link, LinkKind, RepositoryLink, WebLink
from app.git.addresses import can_clone
from app.repositories.kinds import kind_of
from ui import language
from ui.code.link_texts import kind_word
from ui.code.links.link_steps import LinkStep, LinkSteps
from ui.collecting.moment_menu import MomentMenu
from ui.window.task_line import say_cancel

KINDS = (LinkKind.CODE, LinkKind.MODEL, LinkKind.DATA, LinkKind.DEMO, LinkKind.HOMEPAGE)
"""What a person may say that is behind a link."""


class LinkMenu(MomentMenu):
    """Offers what can be done; it is made anew whenever it is opened.

    Args:
        link, clone: what it is about.
        steps: what features do with links; what none of them does is not offered.
    """

    def __init__(self, link: Link, clone: Clone | None, steps: LinkSteps, parent: QWidget) -> None:
        super().__init__("link_menu", parent)
        self._link = link
        self._clone = clone
        self._steps = steps

    def add_opening(self, open_address: Callable[[], object], copy_address: Callable[[], object]) -> None:
        """Offer to open the link, and what can be copied of it."""
        self.add(language.tr("Open in Browser"), open_address)
        self.add(language.tr("Copy Address"), copy_address)
        if isinstance(self._link, RepositoryLink) and can_clone(self._link.repository):
            self._add_step(LinkStep.COPY_COMMAND, language.tr("Copy Clone Command"))

    def add_clone(self) -> None:
        """Offer to clone the repository, or what can be done with its clone."""
        if not isinstance(self._link, RepositoryLink) or not can_clone(self._link.repository):
            return
        at_work = self._steps.step_with(self._link.repository)
        if at_work is not None:
            self.addSeparator()
            self.add(say_cancel(at_work.task), at_work.task.cancel)
            return
        before = len(self.actions())
        if self._clone is None or self._clone.missing:
            self._add_step(LinkStep.CLONE, language.tr("Clone", "a verb, on a button"))
        if self._clone is not None:
            self._add_clone_steps(self._clone)
        if len(self.actions()) > before:
            self.insertSeparator(self.actions()[before])

    def add_editing(
        self,
        edit: Callable[[], object],
        set_kind: Callable[[LinkKind], object],
        note_run: Callable[[], object] | None,
        remove: Callable[[], object],
    ) -> None:
        """Offer to edit the link; without ``note_run`` it is no code that can be run."""
        self.addSeparator()
        self.add(language.tr("Edit Link…"), edit)
        kinds = self.add_menu(language.tr("Kind"))
        group = QActionGroup(kinds)
        for kind in KINDS:
            group.addAction(kinds.add(kind_word(kind), partial(set_kind, kind), checked=kind == find_kind(self._link)))
        if note_run is not None:
            self.add(language.tr("Note How I Ran It…"), note_run)
        self.addSeparator()
        self.add(language.tr("Remove Link"), remove)

    def _add_clone_steps(self, clone: Clone) -> None:
        if not clone.missing:
            self._add_step(LinkStep.OPEN_FOLDER, language.tr("Open Folder"))
            self._add_step(LinkStep.OPEN_TERMINAL, language.tr("Open in Terminal"))
            self._add_step(LinkStep.OPEN_EDITOR, language.tr("Open in Editor"))
        if clone.is_own:
            self._add_step(LinkStep.UPDATE, language.tr("Update Clone"))
        removing = language.tr("Remove Clone…") if clone.made else language.tr("Forget Clone…")
        self._add_step(LinkStep.REMOVE_CLONE, removing)

    def _add_step(self, step: LinkStep, text: str) -> None:
        link = self._link
        if step in self._steps and isinstance(link, RepositoryLink):
            self.add(text, lambda: self._steps.take(step, link))


def find_kind(link: Link) -> LinkKind:
    """What is behind a link."""
    return link.kind if isinstance(link, WebLink) else kind_of(link)
