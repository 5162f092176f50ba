"""What commands do to the library is seen in the window within a second, and what is selected stays."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.changes import Touched
from app.library import Library
from app.search_query import Everything
from app.values import PaperId
from ui.library_observer import LibraryObserver
from ui.main_window import MainWindow
from ui.sidebar.model import COUNT_ROLE
from ui.widgets.field_editor import FieldEditor

CHATDEV = PaperId(3)
ROOT = Path(__file__).parents[2]
PAGE = "CLAug 21, 2023\nA paper that came by command\n\nAnna Li\n\nOn nothing at all, at some length.\n"


def command(library_file: Path, *arguments: str, feed: str = "") -> float:
    """Run a command on the library; when it had ended."""
    line = [sys.executable, "-m", "app.cli", "--library", str(library_file), *arguments]
    subprocess.run(line, cwd=ROOT, input=feed, text=True, check=True, capture_output=True, timeout=60)
    return time.monotonic()


def test_an_import_by_command_is_shown_within_a_second(window: MainWindow, library_file: Path, qtbot: QtBot) -> None:
    window.sidebar.choose(Everything())
    shown = window.table.model().rowCount
    before = shown()
    ended = command(library_file, "import", "-", feed=PAGE)
    qtbot.waitUntil(lambda: shown() == before + 1)
    assert time.monotonic() - ended < 1


def test_what_touches_no_paper_reaches_the_views(library: Library, library_file: Path, qtbot: QtBot) -> None:
    observer, heard = LibraryObserver(library), list[Touched]()
    observer.touched.connect(heard.append)
    observer.start()
    for arguments, table in ((("tag", "create", "x"), "tags"), (("collection", "create", "Thesis"), "collections")):
        command(library_file, *arguments)
        qtbot.waitUntil(partial(has_moved, heard, table))
        assert heard[-1].papers == frozenset()
    observer.stop()


def test_a_paper_that_is_trashed_leaves_the_table_and_the_pane(
    window: MainWindow, library_file: Path, qtbot: QtBot
) -> None:
    window.table.select_paper_or_first(CHATDEV)
    qtbot.waitUntil(lambda: title(window).startswith("ChatDev"))
    command(library_file, "trash", "add", "3")
    qtbot.waitUntil(lambda: CHATDEV not in shown_ids(window))
    qtbot.waitUntil(lambda: not title(window).startswith("ChatDev"))
    assert len(shown_ids(window)) == 37
    assert sidebar_counts(window)["All papers"] == sidebar_counts(window)["Weize Chen"] == 37
    command(library_file, "undo")
    qtbot.waitUntil(lambda: CHATDEV in shown_ids(window))


def test_the_others_that_are_selected_stay_so(window: MainWindow, library_file: Path, qtbot: QtBot) -> None:
    window.table.selectAll()
    command(library_file, "trash", "add", "3")
    qtbot.waitUntil(lambda: CHATDEV not in shown_ids(window))
    assert set(window.table.selected_ids()) == set(shown_ids(window))
    assert len(window.table.selected_ids()) == 37


def has_moved(heard: list[Touched], table: str) -> bool:
    return any(touched.moved(table) for touched in heard)


def sidebar_counts(window: MainWindow) -> dict[str, int | None]:
    model = window.sidebar.tree.entries_model
    return {entry.label: model.find(entry.key).data(COUNT_ROLE) for entry in model.entries()}


def shown_ids(window: MainWindow) -> list[PaperId | None]:
    """The papers in the table."""
    model = window._model
    return [model.id_at(place) for place in range(model.rowCount())]


def title(window: MainWindow) -> str:
    """The title in the detail pane; "" where it shows no paper."""
    field = window.detail.findChild(FieldEditor, "field-title")
    return field.text_edit.toPlainText() if field is not None and field.isVisibleTo(window.detail) else ""
