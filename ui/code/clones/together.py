"""Repositories that were to be cloned at one request, and what became of them: news of all is told once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.code import RepositoryLink
from app.errors import Cancelled
from app.git.outcomes import FreshClone
from ui import language
from ui.code.news import list_names, name_repository


class Together:
    """Gathers what became of each, and calls when the last one has ended.

    Attributes:
        wanted: how many were to be cloned.
        cloned: the clones made.
        failed: what could not be cloned, and why.
        cancelled: what the person stopped.
    """

    def __init__(self, wanted: int, on_ended: Callable[[Together], object]) -> None:
        self.cloned: list[FreshClone] = []
        self.failed: list[tuple[RepositoryLink, Exception]] = []
        self.cancelled: list[RepositoryLink] = []
        self.wanted = wanted
        self._on_ended = on_ended

    def note_cloned(self, clone: FreshClone) -> None:
        """One was cloned."""
        self.cloned.append(clone)
        self._end_with_last()

    def note_failed(self, link: RepositoryLink, error: Exception) -> None:
        """One was not."""
        if isinstance(error, Cancelled):
            self.cancelled.append(link)
        else:
            self.failed.append((link, error))
        self._end_with_last()

    @property
    def folder(self) -> Path:
        """Where to look at what was cloned: the clone, of several what they are in."""
        first = self.cloned[0].path
        return first if len(self.cloned) == 1 else first.parent

    def describe(self) -> str:
        """What became of them, in a sentence or a few."""
        return " ".join(filter(None, (self._say_cloned(), self._say_failed(), self._say_cancelled())))

    def _end_with_last(self) -> None:
        if len(self.cloned) + len(self.failed) + len(self.cancelled) == self.wanted:
            self._on_ended(self)

    def _say_cloned(self) -> str:
        if len(self.cloned) == 1:
            return say_cloned(self.cloned[0])
        return (
            language.tr("Cloned %Ln repositories.", "Cloned %Ln repository.", len(self.cloned)) if self.cloned else ""
        )

    def _say_failed(self) -> str:
        if not self.failed:
            return ""
        names = list_names([name_repository(link.repository) for link, _ in self.failed])
        return language.tr("Could not clone {names}.").format(names=names)

    def _say_cancelled(self) -> str:
        if not self.cancelled:
            return ""
        if len(self.cancelled) == 1:
            name = name_repository(self.cancelled[0].repository)
            return language.tr("Cloning {name} was cancelled; nothing of it was kept.").format(name=name)
        return language.tr("%Ln were cancelled; nothing of them was kept.", "%Ln was cancelled.", len(self.cancelled))


def say_cloned(clone: FreshClone) -> str:
    """That a repository was cloned, and what is not as a person would expect."""
    whole = language.tr("Cloned {name}.")
    if clone.taken_over:
        whole = language.tr("{name} was cloned before, into {path}: that clone was taken over and updated.")
    name, path = name_repository(clone.repository), language.format_path(clone.path)
    told = [whole.format(name=name, path=path)]
    if clone.held:
        told.append(language.tr("What it has checked out stays, since work of yours is in the way."))
    if not clone.state.commit:
        told.append(language.tr("It is empty: its host has no commit of it yet."))
    elif clone.missing_ref is not None:
        missing = language.tr("It has no “{ref}” any more; its default branch was taken.")
        told.append(missing.format(ref=clone.missing_ref))
    if clone.large_files:
        told.append(
            language.tr(
                "%Ln large files were left out; git lfs pull fetches them.",
                "%Ln large file was left out; git lfs pull fetches it.",
                clone.large_files,
            )
        )
    if clone.clashing:
        names = list_names(clone.clashing)
        told.append(language.tr("Files differ only in the case of their names: {names}.").format(names=names))
    return " ".join(told)
