"""Clones brought up to date: one after the other in the background, and told of as one when it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.code import Clone
from app.errors import Cancelled, KnownError
from app.git.failures import GitMissing
from app.library import Library
from ui import language
from ui.code.clones.at_work import ClonesAtWork
from ui.code.clones.update_news import Updates, say_updates
from ui.code.news import name_clones
from ui.code.telling import Telling
from ui.tasks import Lane, Progress

_PARTS = 1000
"""What the progress of each clone is counted in."""


class CloneUpdating:
    """Updates clones that were made here.

    Args:
        at_work: which clones something is being done to.
        show: opens the folder of a clone.
    """

    def __init__(self, telling: Telling, at_work: ClonesAtWork, show: Callable[[Clone], object]) -> None:
        self._telling = telling
        self._at_work = at_work
        self._show = show

    def update(self, clones: Sequence[Clone]) -> None:
        """Update those that are there, were made here and are free."""
        there = [clone for clone in clones if clone.is_own]
        if not there:
            self._telling.say(language.tr("There is no clone to update: Refshelf updates those that it made."))
        elif wanted := self._at_work.leave_out(there):
            self._start(wanted)

    def _start(self, clones: Sequence[Clone]) -> None:
        self._at_work.run(
            [clone.repository for clone in clones],
            lambda library, progress: _update_all(library, clones, progress),
            on_done=self._say,
            on_failed=lambda error: self._say_failed(error, clones),
            doing=language.tr("updating", "what is being done to a clone"),
            label=language.tr("Updating {name}").format(name=name_clones(clones)),
            lane=Lane.NETWORK,
            holds_window=True,
        )

    def _say(self, updates: Updates) -> None:
        if updates.failed:
            again = [clone for clone, _ in updates.failed]
            self._say_failed(updates.as_error(), again)
        elif len(updates.outcomes) == 1:
            clone = updates.outcomes[0].clone
            self._telling.say(say_updates(updates), language.tr("Open folder"), lambda: self._show(clone))
        else:
            self._telling.say(say_updates(updates))

    def _say_failed(self, error: Exception, clones: Sequence[Clone]) -> None:
        if isinstance(error, Cancelled):
            self._telling.say(language.tr("The update was cancelled; the clones are as they were, or up to date."))
        else:
            self._telling.say_failed(error, language.tr("Try again"), lambda: self.update(clones))


def _update_all(library: Library, clones: Sequence[Clone], progress: Progress) -> Updates:
    """Update each; one that cannot be keeps none of the others from it.

    Raises:
        Cancelled: the person stopped it.
        GitMissing: there is no git, which the first one shows.
    """
    updates = Updates()
    for place, clone in enumerate(clones):
        if progress.cancelled():
            raise Cancelled

        def report(done: int, total: int, place: int = place) -> None:
            progress.report(place * _PARTS + done * _PARTS // max(total, 1), len(clones) * _PARTS)

        try:
            updates.outcomes.append(library.clones.update(clone, report, progress.cancelled))
        except (Cancelled, GitMissing):
            raise
        except KnownError as error:
            updates.failed.append((clone, error))
    return updates
