"""Clones that papers share, switched from the branch of one paper to that of another."""

from __future__ import annotations

from collections.abc import Callable

from app.code import Clone, RepositoryLink, shorten_commit
from app.errors import Cancelled
from app.git.outcomes import SwitchKind, SwitchOutcome
from app.library import Library
from ui import language
from ui.code.clones.at_work import ClonesAtWork
from ui.code.news import list_names, name_repository
from ui.code.telling import Telling
from ui.tasks import Lane, Progress


class CloneSwitching:
    """Switches clones that were made here.

    Args:
        at_work: which clones something is being done to.
        show: opens the folder of a clone.
    """

    def __init__(self, telling: Telling, at_work: ClonesAtWork, show: Callable[[Clone], object]) -> None:
        self._telling = telling
        self._at_work = at_work
        self._show = show

    def switch(self, clone: Clone, link: RepositoryLink) -> None:
        """Check out what a link names, where no work of the person stands in the way."""
        if not self._at_work.leave_out([clone]):
            return

        def work(library: Library, progress: Progress) -> SwitchOutcome:
            return library.clones.switch(clone, link, progress.report, progress.cancelled)

        def take(outcome: SwitchOutcome) -> None:
            self._telling.say(say_switch(outcome), language.tr("Open folder"), lambda: self._show(outcome.clone))

        def fail(error: Exception) -> None:
            if isinstance(error, Cancelled):
                self._telling.say(language.tr("Nothing was switched; the clone is as it was."))
            else:
                self._telling.say_failed(error, language.tr("Try again"), lambda: self.switch(clone, link))

        label = language.tr("Switching {name}").format(name=name_repository(clone.repository))
        doing = language.tr("switching", "what is being done to a clone")
        self._at_work.run(
            [clone.repository],
            work,
            on_done=take,
            on_failed=fail,
            doing=doing,
            label=label,
            lane=Lane.NETWORK,
            holds_window=True,
        )

    def say_other(self, clone: Clone, link: RepositoryLink) -> None:
        """Say that something else is checked out than a link names, and how to switch."""
        told = language.tr("{name} has {branch} checked out; the paper names {ref}.")
        told = told.format(name=name_repository(clone.repository), branch=name_place(clone), ref=link.ref)
        if clone.made:
            self._telling.say(told, language.tr("Switch"), lambda: self.switch(clone, link))
        else:
            self._telling.say(told)


def name_place(clone: Clone) -> str:
    """What is checked out: a branch, else the beginning of the commit."""
    return clone.state.branch or shorten_commit(clone.state.commit)


def say_switch(outcome: SwitchOutcome) -> str:
    """What came of switching."""
    texts = {
        SwitchKind.SWITCHED: language.tr("{name} has {branch} checked out now."),
        SwitchKind.THERE: language.tr("{name} has {branch} checked out already."),
        SwitchKind.MISSING: language.tr("{name} has no {ref} any more; {branch} stays checked out."),
        SwitchKind.IN_THE_WAY: language.tr("{branch} of {name} stays checked out, since you changed {files}."),
        SwitchKind.UNSAVED: language.tr(
            "{branch} of {name} stays checked out, since it has commits that are on no branch."
        ),
    }
    name, branch = name_repository(outcome.clone.repository), name_place(outcome.clone)
    return texts[outcome.kind].format(name=name, branch=branch, ref=outcome.ref, files=list_names(outcome.files))
