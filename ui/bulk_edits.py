"""Edits of any number of papers: a few are carried out at once, many in a task, while the window stays alive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.changes import Touched
from app.errors import KnownError, LibraryBusy
from ui import language
from ui.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.library import Library
    from ui.tasks import Progress

DIRECT = 2_000
"""Papers up to which an edit takes less time than a person notices."""

Edit = Callable[["Library"], Touched]
"""What is done: one method of the library that it is handed, a worker where there are many papers."""


def run_edit(
    desk: Desk,
    do: Edit,
    label: str,
    papers: int,
    on_done: Callable[[Touched], object] | None = None,
    *,
    on_failed: Callable[[Exception], object] | None = None,
    parent: QWidget | None = None,
) -> bool:
    """Carry out an edit; whether it is done or on its way, and not refused.

    What goes wrong is shown as a notice.  While a long edit is under way, another one is refused in words.

    Args:
        do: the edit, which may run in a thread: it looks at no widget.
        label: what is under way, in the person's language: "Tagging 3,000 papers".
        papers: how many it is about.
        on_done, on_failed: called in the GUI thread, when the views have heard of it, or the person of the error.
        parent: the widget that asks, where that is not the main window.
    """

    def fail(error: Exception) -> None:
        desk.notices.show_error(error, parent)
        if on_failed is not None:
            on_failed(error)

    def end(touched: Touched) -> None:
        if on_done is not None:
            on_done(touched)

    busy = find_busy(desk)
    if busy is not None:
        fail(busy)
        return False
    if papers > DIRECT:
        _run_in_task(desk, do, label, end, fail)
        return True
    try:
        touched = do(desk.library)
    except KnownError as error:
        fail(error)
        return False
    end(touched)
    return True


def find_busy(desk: Desk) -> LibraryBusy | None:
    """Why no edit can begin just now, in words: another one is under way."""
    writing = next((task for task in desk.tasks.tasks if task.writes and task.running), None)
    if writing is None:
        return None
    what = language.tr("The library is busy: {work}.").format(work=writing.label)
    return LibraryBusy(what, language.tr("Wait until it is done, or cancel it; nothing was changed."))


def refuse_if_busy(desk: Desk) -> None:
    """Raise at once why no edit can begin just now, where the library would first wait for the other edit.

    Raises:
        LibraryBusy: another one is under way.
    """
    busy = find_busy(desk)
    if busy is not None:
        raise busy


def _run_in_task(
    desk: Desk, do: Edit, label: str, end: Callable[[Touched], object], fail: Callable[[Exception], object]
) -> None:
    library = desk.library

    def work(progress: Progress) -> Touched:
        with library.worker(progress.report) as worker, progress.stopped_by(worker.interrupt):
            return do(worker)

    def take(touched: Touched) -> None:
        library.announce(touched)
        end(touched)

    desk.tasks.run(work, on_done=take, on_failed=fail, label=label, writes=True)
