"""After any edit, undo or import every view shows what a window would that was opened just now."""

from __future__ import annotations

import contextlib
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.errors import KnownError
from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Colour
from app.search_query import Everything, HasTag, InCollection, IsDuplicate, OfResearcher, Order, Query, Trashed
from app.settings import Settings
from app.values import PaperId, ResearcherId
from ui.main_window import MainWindow
from ui.metrics_pane.figure_row import FigureRow
from ui.metrics_panel.card import FigureLine

_PASSING = {"status_change", "status_undo", "notice_text", "notice_remedy"}
"""What tells of a step that was just made, which a window opened after it knows nothing of."""

_SECOND_PAGE = """CLMay 3, 2025
A Paper That Was Not There Before

Anna Smith, Bob Jones

It says something. Code: https://github.com/some/thing
"""
METRICS = "Metrics"
"""The pane that stands in the place of the details."""

Step = Callable[[Library, random.Random], object]


def set_field(library: Library, chance: random.Random) -> object:
    texts = {
        "title": "Another Title {}", "citations": "{}", "venue": "Venue {}", "abstract": "Abstract {}",
        "authors": "Doe, Jane; Roe, Richard {}", "issued": "20{:02}", "url": "https://example.org/{}",
    }  # fmt: skip
    name = chance.choice(list(texts))
    return library.papers.set_fields_of(some(library, chance), {name: texts[name].format(chance.randrange(10, 99))})


def set_mark(library: Library, chance: random.Random) -> object:
    texts = {"status": chance.choice(["to read", "read", ""]), "rating": chance.choice(["1", "5", ""])}
    name = chance.choice(list(texts))
    return library.papers.set_fields_of(some(library, chance), {name: texts[name]})


def tag(library: Library, chance: random.Random) -> object:
    return library.tags.add_named([f"tag {chance.randrange(4)}"], some(library, chance))


def untag(library: Library, chance: random.Random) -> object:
    tags = [each.tag.id for each in library.tags.all()]
    return library.tags.remove(tags[:1], some(library, chance)) if tags else None


def change_tag(library: Library, chance: random.Random) -> object:
    tags = [each.tag.id for each in library.tags.all()]
    if not tags:
        return None
    one = chance.choice(tags)
    doing = (
        lambda: library.tags.rename(one, f"renamed {chance.randrange(90)}"),
        lambda: library.tags.recolour(one, Colour.RED),
        lambda: library.tags.move(one),
        lambda: library.tags.delete(one),
    )
    return chance.choice(doing)()


def collect(library: Library, chance: random.Random) -> object:
    nodes = library.collections.tree()
    if not nodes or chance.random() < 0.3:
        return library.collections.create(
            f"collection {chance.randrange(900)}", nodes[0].collection.id if nodes else None
        )
    return library.collections.add(some(library, chance), nodes[0].collection.id)


def change_collection(library: Library, chance: random.Random) -> object:
    nodes = library.collections.tree()
    if not nodes:
        return None
    one = nodes[0].collection.id
    doing = (
        lambda: library.collections.rename(one, f"renamed {chance.randrange(900)}"),
        lambda: library.collections.remove(some(library, chance), one),
        lambda: library.collections.delete(one),
    )
    return chance.choice(doing)()


def write_note(library: Library, chance: random.Random) -> object:
    paper_id = next(iter(some(library, chance)), PaperId(1))
    notes = library.notes.of(paper_id)
    if notes and chance.random() < 0.5:
        return library.notes.delete(notes[0].id)
    return library.notes.add(paper_id, f"note {chance.randrange(99)}")


def save_search(library: Library, chance: random.Random) -> object:
    return library.saved_searches.save(f"search {chance.randrange(900)}", "has:code")


def trash(library: Library, chance: random.Random) -> object:
    return library.papers.trash(some(library, chance))


def restore(library: Library, chance: random.Random) -> object:
    trashed = library.paper_ids(Trashed(), Order())
    return library.papers.restore([PaperId(key) for key in trashed])


def make(library: Library, chance: random.Random) -> object:
    return library.papers.make({"title": f"Made {chance.randrange(900)}"})


def merge(library: Library, chance: random.Random) -> object:
    two = some(library, chance, 2)
    return library.duplicates.merge(library.duplicates.plan_merge(two)) if len(two) > 1 else None


def import_page(library: Library, chance: random.Random) -> object:
    return library.apply_import(library.plan_import(SourceText(_SECOND_PAGE, "second.txt")))


def undo(library: Library, chance: random.Random) -> object:
    return library.undo()


def redo(library: Library, chance: random.Random) -> object:
    return library.redo()


STEPS: tuple[Step, ...] = (
    set_field, set_field, set_mark, tag, untag, change_tag, collect, change_collection, write_note, save_search, trash,
    restore, make, merge, import_page, undo, undo, redo,
)  # fmt: skip


def some(library: Library, chance: random.Random, count: int = 0) -> list[PaperId]:
    """Some papers, of which the first is often one of the first on the page."""
    ids = [PaperId(key) for key in library.paper_ids(Everything(), Order())]
    among = ids[:6] if chance.random() < 0.5 else ids
    return chance.sample(among, k=min(count or chance.randrange(1, 4), len(among)))


def views(library: Library) -> list[Query]:
    """Views to look at the library through."""
    tags = [HasTag(each.tag.id) for each in library.tags.all()[:1]]
    collections = [InCollection(node.collection.id) for node in library.collections.tree()[:1]]
    return [Everything(), OfResearcher(ResearcherId(1)), *tags, *collections, Trashed(), IsDuplicate()]


# --- what is seen


def look_at(window: MainWindow) -> dict[str, object]:
    """All that a person sees in a window, row by row of the table and text by text of the rest."""
    # That a figure moved just now is no news to a window opened after it.
    for line in window.findChildren(FigureLine):
        line.rest()
    for row in window.findChildren(FigureRow):
        row.rest()
    model = window.table.papers
    rows = {
        model.id_at(place): [str(model.index(place, column).data() or "") for column in range(model.columnCount())]
        for place in range(model.rowCount())
    }
    parts = {"sidebar": window.sidebar, "cards": window.panel, "detail": window.detail, "metrics": window.right}
    seen: dict[str, object] = {name: list(texts_of(part)) for name, part in parts.items()}
    return seen | {"rows": rows, "selected": sorted(window.table.selected_ids()), "title": window.windowTitle()}


def texts_of(part: QWidget) -> Iterator[str]:
    """What the widgets say that are seen, from the first to the last that was made."""
    for widget in part.findChildren(QWidget):
        if widget.isVisible() and widget.objectName() not in _PASSING and (text := text_of(widget)):
            yield f"{type(widget).__name__} {widget.objectName()}: {text}"


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QAbstractItemView):
        return "" if isinstance(widget, QHeaderView) else " | ".join(items_of(widget.model(), QModelIndex()))
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return f"{widget.text()}{' (checked)' if widget.isChecked() else ''}"
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QTabBar):
        return " | ".join(widget.tabText(tab) for tab in range(widget.count()))
    return ""


def items_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield f"{index.data()} ({index.data(Qt.ItemDataRole.AccessibleTextRole)})"
        yield from items_of(model, index)


# --- the law


@contextlib.contextmanager
def opened(path: Path, tab: str) -> Iterator[MainWindow]:
    """A window on a library file, as another program would open it."""
    with Library.open(path) as library:
        window = MainWindow(library, Settings(path.with_name("settings.json")))
        try:
            window.begin(from_memory=False)
            window.show()
            settle()
            turn_to(window, tab)
            yield window
        finally:
            window.close()
            delete(window)


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def show(window: MainWindow, view: Query, selected: list[PaperId]) -> None:
    window.sidebar.choose(view)
    settle()
    window.table.clearSelection()
    window.table.select_papers(selected)
    settle()


@given(seed=st.integers(0, 10_000))
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_view_equals_one_opened_just_now(seed: int, sample_file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    chance = random.Random(seed)
    tab = chance.choice(["Details", "Notes", "Files", "History", METRICS])
    path = tmp_path / f"library-{seed}.db"
    if path.exists():
        path.unlink()
    shutil.copy(sample_file, path)
    with opened(path, tab) as window:
        library = window.desk.library
        for _ in range(7):
            show(window, chance.choice(views(library)), some(library, chance, 1))
            with contextlib.suppress(KnownError):
                chance.choice(STEPS)(library, chance)
            settle()
            turn_to(window, tab)
            with opened(path, tab) as fresh:
                show(fresh, window.sidebar.query, window.table.selected_ids())
                turn_to(fresh, tab)
                assert look_at(window) == look_at(fresh), f"seed {seed}"


def turn_to(window: MainWindow, tab: str) -> None:
    if tab == METRICS:
        if window.right.shows_detail:
            window.desk.actions["show_metrics"].trigger()
        settle()
        return
    for bar in window.detail.findChildren(QTabBar):
        for place in range(bar.count()):
            if bar.tabText(place).startswith(tab):
                bar.setCurrentIndex(place)
    settle()
