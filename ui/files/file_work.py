"""Files given to papers, and papers made of files: in a task, since a file may be large and a PDF slow to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.changes import Change, Touched
from app.errors import Cancelled, KnownError
from app.library import Library
from app.values import CollectionId, FileId, PaperId
from ui import language
from ui.notices import Notices

if TYPE_CHECKING:
    from app.library.backups import Watch
    from app.library.papers import Made
    from ui.tasks import Progress, TaskRunner


@dataclass(slots=True)
class Outcome:
    """What came of some files.

    Attributes:
        made: the papers that were made, or are what a file is.
        steps: the changes that were made, the oldest first.
        failed: what went wrong with a file, by its path.
        cancelled: the person stopped it; what was done by then stays.
    """

    made: list[Made] = field(default_factory=list)
    steps: list[Change] = field(default_factory=list)
    failed: dict[Path, KnownError] = field(default_factory=dict)
    cancelled: bool = False


_Do = Callable[[Library, Path, "Watch"], "Made | None"]


class FileWork(QObject):
    """Does it, and says what came of it, with a way to take it back.

    Attributes:
        tasks: runs the work; None where nobody is kept waiting, and it is done at once.
    """

    def __init__(self, library: Library, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._notices = notices
        self._steps: list[Change] = []
        self._collecting: Outcome | None = None
        self.tasks: TaskRunner | None = None
        library.subscribe(self._on_committed)

    def attach(self, paper_id: PaperId, paths: Sequence[Path], *, link: bool = False) -> None:
        """Give a paper files: copies of them, or the files where they are."""

        def attach(library: Library, path: Path, watch: Watch) -> None:
            library.files.add(paper_id, path, link=link, watch=watch)

        self._run(paths, attach, self._on_attached)

    def make_papers(
        self,
        paths: Sequence[Path],
        on_made: Callable[[Sequence[PaperId]], object],
        *,
        link: bool = False,
        collection_id: CollectionId | None = None,
    ) -> None:
        """Make papers that have these files, or give the files to the papers that they are.

        Args:
            on_made: hears which papers to show, before the person is told: the new ones, else those that were there.
            collection_id: new papers are put into this collection.
        """

        def make(library: Library, path: Path, watch: Watch) -> Made:
            return library.papers.make_from_file(path, link=link, collection_id=collection_id, watch=watch)

        def end(outcome: Outcome) -> None:
            on_made(find_shown(outcome))
            self._tell(say_made(outcome), outcome)

        self._run(paths, make, end)

    def relocate(self, file_id: FileId, path: Path) -> None:
        """Say where a file is by now."""

        def locate(library: Library, path: Path, watch: Watch) -> None:
            library.files.relocate(file_id, path, watch=watch)

        self._run([path], locate, self._on_located)

    # --- doing

    def _run(self, paths: Sequence[Path], do: _Do, on_done: Callable[[Outcome], object]) -> None:
        from app.library.backups import Watch  # noqa: PLC0415 - the start gives no files

        library = self._library
        if self.tasks is None:
            outcome = self._collecting = Outcome()
            for path in paths:
                _do_one(library, path, do, Watch(), outcome)
            self._collecting = None
            on_done(outcome)
            return

        def work(progress: Progress) -> Outcome:
            with library.worker() as worker:
                return _do_all(worker, paths, do, progress)

        def end(outcome: Outcome) -> None:
            library.poll()
            on_done(outcome)

        one = language.tr("Adding {name}").format(name=paths[0].name)
        label = one if len(paths) == 1 else language.tr("Adding %Ln files", "Adding %Ln file", len(paths))
        self.tasks.run(work, on_done=end, on_failed=self._on_failed, label=label)

    def _on_committed(self, touched: Touched) -> None:
        if self._collecting is not None:
            _note_step(self._collecting, touched)

    def _on_failed(self, error: Exception) -> None:
        self._notices.show_error(error)

    def _on_attached(self, outcome: Outcome) -> None:
        self._tell(say_attached(outcome), outcome)

    def _on_located(self, outcome: Outcome) -> None:
        self._tell(language.tr("The file was found") if outcome.steps else "", outcome)

    # --- telling

    def _tell(self, done: str, outcome: Outcome) -> None:
        """Say what was done, and what went wrong; a single error by itself, as errors are shown."""
        errors = list(outcome.failed.values())
        if errors and not done:
            self._notices.show_error(errors[0])
            return
        said = [done] if done else []
        if errors:
            said.append(_say_failed(outcome))
        if outcome.cancelled:
            said.append(language.tr("stopped"))
        if outcome.steps:
            self._steps = outcome.steps
            self._notices.show_undoable("; ".join(said), self._take_back)
        elif said:
            self._notices.show_notice("; ".join(said))

    def _take_back(self) -> None:
        """Take back each step that was told of, the newest first, also where something else was done in between."""
        steps, self._steps = self._steps, []
        try:
            for step in reversed(steps):
                newest = self._library.next_undo()
                if newest is not None and newest.id == step.id:
                    self._library.undo(step.id)
                else:
                    self._library.undo_step(step.id)
        except KnownError as error:
            self._notices.show_error(error)


def _do_all(library: Library, paths: Sequence[Path], do: _Do, progress: Progress) -> Outcome:
    """The work of a task; called in a thread."""
    from app.library.backups import Watch  # noqa: PLC0415 - the start gives no files

    outcome = Outcome()
    sizes = [_measure(path) for path in paths]
    library.subscribe(partial(_note_step, outcome))
    for number, path in enumerate(paths):
        report = partial(_report, progress, sum(sizes[:number]), sum(sizes))
        try:
            _do_one(library, path, do, Watch(report, progress.cancelled), outcome)
        except Cancelled:
            outcome.cancelled = True
            break
    return outcome


def _do_one(library: Library, path: Path, do: _Do, watch: Watch, outcome: Outcome) -> None:
    """Do what is to be done with one file; what is wrong with it stops nothing but a person who wants it."""
    try:
        made = do(library, path, watch)
    except Cancelled:
        raise
    except KnownError as error:
        outcome.failed[path] = error
        return
    if made is not None:
        outcome.made.append(made)


def _note_step(outcome: Outcome, touched: Touched) -> None:
    if touched.change is not None:
        outcome.steps.append(touched.change)


def _report(progress: Progress, before: int, total: int, done: int, _: int) -> None:
    progress.report(before + done, total)


def _measure(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # who reads it says so
        return 0


def find_shown(outcome: Outcome) -> list[PaperId]:
    """The papers to show: those that were made, or where none was, those that files are of."""
    new = [made.paper_id for made in outcome.made if made.new]
    return new or list(dict.fromkeys(made.paper_id for made in outcome.made))


def say_attached(outcome: Outcome) -> str:
    """What a paper came to have: a file by its name, or how many; "" if nothing."""
    if len(outcome.steps) == 1:
        return outcome.steps[0].label
    return language.tr("Added %Ln files", "Added %Ln file", len(outcome.steps)) if outcome.steps else ""


def say_made(outcome: Outcome) -> str:
    """How many papers were made, and how many files are of papers that were there; "" if nothing came of them."""
    new = sum(made.new for made in outcome.made)
    joined = sum(not made.new and made.file_id is not None for made in outcome.made)
    known = len(outcome.made) - new - joined
    if known and not (new or joined):
        return language.tr("You have these %Ln papers already", "You have this paper already", known)
    parts = (
        (new, language.tr("Added %Ln papers from files", "Added %Ln paper from a file", new)),
        (joined, language.tr("%Ln files joined papers you have", "%Ln file joined a paper you have", joined)),
        (known, language.tr("%Ln were there already", "%Ln was there already", known)),
    )
    return language.tr("; ", "between parts of a sentence").join(text for count, text in parts if count)


def _say_failed(outcome: Outcome) -> str:
    (path, error), *others = outcome.failed.items()
    first = language.tr("{name} was not added: {reason}").format(name=path.name, reason=error.what)
    if not others:
        return first
    more = language.tr("%Ln more were not", "%Ln more was not", len(others))
    return f"{first} {more}"
