"""Clones made in the background: two at a time, each once, and told of when they are there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.code import Clone, Repository, RepositoryLink
from app.errors import InvalidValue, KnownError
from app.git.code_settings import CodeSettings
from app.git.outcomes import FreshClone
from app.library import Library
from ui import language
from ui.code.clones.at_work import ClonesAtWork
from ui.code.clones.together import Together
from ui.code.news import name_repository
from ui.code.telling import Telling
from ui.desk import Desk
from ui.tasks import Lane, Progress

_FOLDER_SAID = "code_folder_said"
"""Remembers that the person was told where clones go."""


class CloneMaking:
    """Makes clones of what links name.

    Args:
        at_work: which clones something is being done to.
        show: opens a folder.
        choose_folder: lets the person choose where clones go.
    """

    def __init__(
        self,
        desk: Desk,
        telling: Telling,
        at_work: ClonesAtWork,
        show: Callable[[Path], object],
        choose_folder: Callable[[], object],
    ) -> None:
        self._desk = desk
        self._settings = CodeSettings(desk.memory)
        self._telling = telling
        self._at_work = at_work
        self._show = show
        self._choose_folder = choose_folder

    def clone_all(self, links: Sequence[RepositoryLink]) -> None:
        """Clone the repositories of some links, but those that are cloned or on their way."""
        try:
            wanted = self._leave_out_known(links)
        except KnownError as error:
            self._telling.say_failed(error)
            return
        if wanted:
            together = Together(len(wanted), self._on_all_ended)
            for link in wanted:
                self._start(link, together)
            self._say_folder_once()

    def _leave_out_known(self, links: Sequence[RepositoryLink]) -> list[RepositoryLink]:
        """The first link of each repository that is to be cloned; where it is none, the person hears why."""
        first: dict[str, RepositoryLink] = {}
        for link in links:
            first.setdefault(link.repository.key, link)
        clones = {key: self._find_usable(link.repository) for key, link in first.items()}
        wanted = [link for key, link in first.items() if clones[key] is None and self._at_work.step_with(key) is None]
        if first and not wanted:
            key, link = next(iter(first.items()))
            self._say_known(link.repository, clones[key])
        return wanted

    def _find_usable(self, repository: Repository) -> Clone | None:
        clone = self._desk.library.clones.of(repository)
        return None if clone is None or clone.missing else clone

    def _say_known(self, repository: Repository, clone: Clone | None) -> None:
        name = name_repository(repository)
        if clone is None:
            self._telling.say(language.tr("{name} is being cloned already.").format(name=name))
        else:
            told = language.tr("{name} is cloned already, in {path}.").format(
                name=name, path=language.format_path(clone.path)
            )
            self._telling.say(told, language.tr("Open folder"), lambda: self._show(clone.path))

    def _say_folder_once(self) -> None:
        """The first time, say where clones go, and how to have them elsewhere."""
        if not self._desk.memory.get(_FOLDER_SAID, default=False):
            self._desk.memory.set(_FOLDER_SAID, value=True)
            told = language.tr("Clones go into {path}.").format(path=language.format_path(self._settings.clone_folder))
            self._telling.say(told, language.tr("Change…"), self._choose_folder)

    def _start(self, link: RepositoryLink, together: Together) -> None:
        folder, repository = self._settings.clone_folder, link.repository

        def work(library: Library, progress: Progress) -> FreshClone:
            return library.clones.clone(link, folder, progress.report, progress.cancelled)

        self._at_work.run(
            [repository],
            work,
            on_done=together.note_cloned,
            on_failed=lambda error: together.note_failed(link, error),
            doing=language.tr("cloning", "what is being done to a clone"),
            label=language.tr("Cloning {name}").format(name=name_repository(repository)),
            lane=Lane.NETWORK,
            holds_window=True,
        )

    def _on_all_ended(self, together: Together) -> None:
        text = together.describe()
        if together.failed:
            self._say_failed(together, text)
        elif together.cloned:
            self._telling.say(text, language.tr("Open folder"), lambda: self._show(together.folder))
        else:
            self._telling.say(text)

    def _say_failed(self, together: Together, text: str) -> None:
        """Why the first was not cloned, and of several what became of all; with what mends it."""
        error = together.failed[0][1]
        again = [link for link, _ in together.failed]
        step: tuple[str, Callable[[], object] | None] = (language.tr("Try again"), lambda: self.clone_all(again))
        if isinstance(error, InvalidValue):
            step = ("", None)
        elif type(error) is KnownError:  # the folder is the matter: what git and the library raise has kinds of its own
            step = (language.tr("Settings…"), self._choose_folder)
        told = KnownError(text, str(error)) if isinstance(error, KnownError) and together.wanted > 1 else error
        self._telling.say_failed(told, *step)
