"""Clones removed: what would be lost is named first, and what is removed goes to the bin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.code import Clone
from app.errors import Cancelled
from app.git.failures import GitFailed, GitMissing
from app.git.places import is_folder
from app.library import Library
from ui import language
from ui.code.clones.at_work import ClonesAtWork
from ui.code.clones.unlisted import note_unlisted
from ui.code.clones.unsaved_texts import list_unsaved, say_ignored
from ui.code.news import name_repository
from ui.code.telling import Telling
from ui.desk import Desk
from ui.tasks import Lane, Progress

if TYPE_CHECKING:
    from app.git.outcomes import UnsavedWork


class CloneRemoving(QObject):
    """Removes clones that were made here; one that was found is only listed no more.

    Args:
        at_work: which clones something is being done to.
    """

    def __init__(self, desk: Desk, telling: Telling, at_work: ClonesAtWork) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._telling = telling
        self._at_work = at_work

    def remove(self, clone: Clone) -> None:
        """Look for unsaved work, ask where there is any, and move the clone to the bin."""
        if not self._at_work.leave_out([clone]):
            return
        if clone.is_own:
            self._look_for_work(clone)
        else:
            self._forget(clone)

    def _look_for_work(self, clone: Clone) -> None:
        def work(library: Library, progress: Progress) -> UnsavedWork:
            unsaved = library.clones.find_work(clone, progress.cancelled)
            if progress.cancelled():  # at the last moment: nothing more is to happen to it
                raise Cancelled
            return unsaved

        def decide(unsaved: UnsavedWork) -> None:
            ignored = say_ignored(unsaved)
            if unsaved:
                reasons = [language.tr("It holds what is nowhere else:"), *list_unsaved(unsaved)]
                self._ask(clone, [*reasons, *([ignored] if ignored else [])])
            else:
                self._move_to_bin(clone, ignored)

        def fail(error: Exception) -> None:
            if isinstance(error, GitFailed | GitMissing):
                self._ask(clone, [language.tr("What it holds could not be seen."), str(error)])
            else:
                self._telling.say_failed(error)

        label = language.tr("Looking for unsaved work in {name}").format(name=name_repository(clone.repository))
        doing = language.tr("looking", "what is being done to a clone")
        self._at_work.run(
            [clone.repository], work, on_done=decide, on_failed=fail, doing=doing, label=label, lane=Lane.LOOKS
        )

    def _ask(self, clone: Clone, reasons: Sequence[str]) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - asked now and then

        from ui.widgets.message_box import add_way_back, make_message_box  # noqa: PLC0415

        text = language.tr("Remove the clone of {name}?").format(name=name_repository(clone.repository))
        where = language.tr("The folder {path} goes to the system’s bin, from which it can be taken back.")
        more = "\n".join([*reasons, "", where.format(path=language.format_path(clone.path))])
        box = make_message_box(QMessageBox.Icon.Warning, text, more, self._desk.window)
        box.setObjectName("remove_clone_question")
        remove = box.addButton(language.tr("Move to the bin"), QMessageBox.ButtonRole.DestructiveRole)
        add_way_back(box, language.tr("Keep"))
        remove.clicked.connect(lambda: self._move_to_bin(clone))
        box.open()

    def _move_to_bin(self, clone: Clone, more: str = "") -> None:
        name = name_repository(clone.repository)
        told = " ".join(filter(None, (language.tr("Moved the clone of {name} to the bin.").format(name=name), more)))
        doing = language.tr("removing", "what is being done to a clone")
        self._carry_out(clone, told, doing, language.tr("Removing the clone of {name}").format(name=name))

    def _forget(self, clone: Clone) -> None:
        name = name_repository(clone.repository)
        if clone.missing and not is_folder(clone.path):
            told = language.tr("The clone of {name}, whose folder is gone, is no longer listed.").format(name=name)
        else:
            told = _say_unlisted(clone)
            note_unlisted(self._desk.memory, clone.path)
        doing, label = (
            language.tr("forgetting", "what is being done to a clone"),
            language.tr("Forgetting the clone of {name}").format(name=name),
        )
        self._carry_out(clone, told, doing, label)

    def _carry_out(self, clone: Clone, told: str, doing: str, label: str) -> None:
        """Remove it, unless something else was begun with it while the person was asked."""
        if not self._at_work.leave_out([clone]):
            return

        def take(moved: bool) -> None:
            stays = clone.is_own and not moved  # another folder took its place
            self._telling.say(_say_unlisted(clone) if stays else told)

        def fail(error: Exception) -> None:
            self._telling.say_failed(
                error, language.tr("Try again"), lambda: self._carry_out(clone, told, doing, label)
            )

        def work(library: Library, progress: Progress) -> bool:
            return library.clones.remove(clone, progress.cancelled)

        self._at_work.run(
            [clone.repository], work, on_done=take, on_failed=fail, doing=doing, label=label, lane=Lane.LOOKS
        )


def _say_unlisted(clone: Clone) -> str:
    told = language.tr("The clone of {name} is no longer listed; its folder {path} stays as it is.")
    return told.format(name=name_repository(clone.repository), path=language.format_path(clone.path))
