"""What people do in the window over and over: each a few dozen times, on one library that is as it was afterwards."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.frozen import replace
from app.importing.applying import ImportOutcome
from app.importing.source_text import SourceText
from app.library import Library
from app.search_query import Everything
from app.settings import Settings
from app.values import PaperId
from tests.benchmarks.driving import Driver, Times, read_memory
from tests.benchmarks.pages import make_unheard, write_page
from tests.benchmarks.reading import TYPED
from ui import theme
from ui.application import make_application
from ui.main_window import MainWindow
from ui.paper_table.cell_editor import CellEditor
from ui.paper_table.columns import Column
from ui.tasks import Progress

_PAGES = 60
_ROWS_DOWN = 100
_TAGGED = 5
"""Every which paper has the tag that is there for the time of the run."""

_MOST_TAGGED = 20_000
_TAG = "graphs and more"
_IMPORTED = 10_000
_FOUND_IN_PALETTE = ("settings", "graph", "sort by")


def drive(path: Path) -> dict[str, Times | float]:
    """Open the window, do everything, and return how long each gesture took; called in a process of its own."""
    app = make_application()
    look = theme.prepare(app, None)
    with Library.open(path) as library:
        first = change.id if (change := library.next_undo()) else 0
        window = MainWindow(library, Settings())
        look.put_in_force()
        window.resize(1480, 920)
        window.show()
        window.begin(from_memory=False)
        driver = Driver(window, library)
        driver.settle()
        assert window.table.papers.rowCount() == library.count(Everything())
        try:
            return {"memory": read_memory(), **_measure(driver)}
        finally:
            driver.settle()
            while (change := library.next_undo()) and change.id > first:
                library.undo()
            window.close()


def _measure(driver: Driver) -> dict[str, Times | float]:
    found: dict[str, Times | float] = {"repaint": driver.measure([_paint(driver)] * 30, pause=0)}
    found["scroll"] = _scroll(driver)
    found["edit"] = _edit(driver)
    found["edit_pane"] = _edit_beside_metrics(driver)
    found["sort"] = _sort(driver)
    found["down"] = _go_down(driver)
    found["counts"] = _type_counts(driver)
    found["all"] = _select_all(driver)
    _tag_many(driver)
    found["tag"] = _toggle_tag(driver)
    found["letter"] = _search(driver)
    found["view"] = _choose_views(driver)
    found["palette"] = _use_palette(driver)
    found["memory_after"] = read_memory()
    found["scroll_import"] = _scroll_during_import(driver)
    _show_much(driver)
    found["scroll_wide"] = _scroll(driver)
    return found


# --- the table


def _paint(driver: Driver) -> Callable[[], None]:
    def paint() -> None:
        driver.window.table.viewport().repaint()  # at once; what else there is to do comes after it
        QApplication.processEvents()

    return paint


def _scroll(driver: Driver) -> Times:
    bar, paint, chance = driver.window.table.verticalScrollBar(), _paint(driver), random.Random(2)

    def scroll_to(value: int) -> None:
        bar.setValue(value)
        paint()

    pages = [chance.randrange(0, max(1, bar.maximum())) for _ in range(_PAGES)]
    return driver.measure([partial(scroll_to, value) for value in pages], pause=0)


def _scroll_during_import(driver: Driver) -> Times:
    """A page scrolled while ten thousand papers that nobody has are imported, as long as that takes."""
    bar, paint, chance = driver.window.table.verticalScrollBar(), _paint(driver), random.Random(3)
    page = driver.library.path.parent / f"profile-{_IMPORTED}.txt"
    write_page(page, _IMPORTED)
    text = SourceText(make_unheard(page.read_text("utf-8")))

    def work(progress: Progress) -> ImportOutcome:
        with driver.library.worker() as worker:
            return worker.apply_import(worker.plan_import(text))

    def fail(error: Exception) -> None:
        raise error

    def scroll() -> None:
        bar.setValue(chance.randrange(0, max(1, bar.maximum())))
        paint()

    outcomes: list[ImportOutcome] = []
    task = driver.window.tasks.run(work, on_done=outcomes.append, on_failed=fail, label="importing")
    times: Times = []
    while task.running:
        times += driver.measure([scroll], pause=0.02)
    driver.settle()
    assert outcomes[0].counts.added > _IMPORTED // 2
    driver.library.announce(outcomes[0].touched)
    driver.settle()
    return times


def _edit(driver: Driver, more: int = 2000) -> Times:
    ids = driver.window.table.papers.ids_between(0, 29)

    def edit(paper_id: PaperId) -> None:
        driver.library.set_fields(paper_id, {"citations": str(paper_id + more)})
        QApplication.processEvents()  # paints the row and the figures that moved

    return driver.measure([partial(edit, paper_id) for paper_id in ids], pause=0.02)


def _edit_beside_metrics(driver: Driver) -> Times:
    """The same, with every figure of all papers shown beside the table."""
    action = driver.window.desk.actions["show_metrics"]
    action.trigger()
    driver.settle()
    times = _edit(driver, more=3000)
    driver.settle()
    action.trigger()
    driver.settle()
    return times


def _sort(driver: Driver) -> Times:
    paint = _paint(driver)

    def sort_by(column: Column) -> None:
        driver.window.table.sort_by(column)
        paint()

    columns = (Column.TITLE, Column.CITATIONS) * 6
    return driver.measure([partial(sort_by, column) for column in columns])


def _go_down(driver: Driver) -> Times:
    """The Down key held: the next row selected and painted, and whatever the pane does meanwhile."""
    table = driver.window.table
    table.select_first()
    table.setFocus()
    driver.settle()
    return driver.measure([partial(driver.press, table, Qt.Key.Key_Down)] * _ROWS_DOWN, pause=0)


def _type_counts(driver: Driver) -> Times:
    """Enter in the editor of a count: it is stored, figures and row are painted, and the next editor is open."""
    table = driver.window.table
    table.select_first()
    table.edit_citations(0)

    def enter(place: int) -> None:
        editor = _find_editor(driver)
        driver.press(editor, Qt.Key.Key_Return)
        assert _find_editor(driver).paper_id == table.papers.id_at(place + 1)

    def prepare() -> Iterator[Callable[[], None]]:
        for place in range(30):
            _find_editor(driver).setText(str(place + 3))
            yield partial(enter, place)

    times = driver.measure(prepare())
    driver.press(_find_editor(driver), Qt.Key.Key_Escape)
    return times


def _find_editor(driver: Driver) -> CellEditor:
    return next(each for each in driver.window.table.findChildren(CellEditor) if each.isVisible() and not each.is_over)


def _select_all(driver: Driver) -> Times:
    """The longest time without an answer after Ctrl+A."""
    table = driver.window.table
    press = partial(driver.press, table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    times = [driver.find_longest_stall(press, 2.0)]
    driver.settle()
    table.select_first()
    driver.settle()
    return times


def _tag_many(driver: Driver) -> None:
    """A tag on many papers, as a person who works with tags has them."""
    with driver.library.worker() as worker:
        count = min(worker.count(Everything()) // _TAGGED, _MOST_TAGGED)
        ids = [PaperId(number * _TAGGED + 1) for number in range(count)]
        touched = worker.tags.add_named([_TAG], ids)
    driver.library.announce(touched)
    driver.settle()


def _toggle_tag(driver: Driver) -> Times:
    """A digit: the paper has the tag or not, painted; the sidebar counts by itself."""
    table = driver.window.table
    table.setFocus()
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

    def toggle(place: int) -> None:
        driver.press(table, Qt.Key.Key_1)

    def prepare() -> Iterator[Callable[[], None]]:
        for place in range(20):
            table.selectionModel().setCurrentIndex(table.papers.index(place, 0), select)
            driver.rest(0.1)
            yield partial(toggle, place)

    return driver.measure(prepare(), pause=0.2)


def _show_much(driver: Driver) -> None:
    """All columns, and in them what a search found: the most that a row can show."""
    columns = driver.window.table.columns
    columns.use(replace(columns.choice, shown=frozenset(Column)))
    driver.window.desk.searching.box.setText("learning")
    driver.settle()


# --- around the table


def _search(driver: Driver) -> Times:
    """Letter after letter in the search box, until what it finds is painted."""
    searching = driver.window.desk.searching
    box, table = searching.box, driver.window.table
    times: Times = []
    for text in TYPED:
        box.take_focus()
        searching.clear()
        driver.settle()
        times += driver.measure([partial(_type_letter, driver, letter) for letter in text])
    searching.clear()
    table.setFocus()
    driver.settle()
    return times


def _type_letter(driver: Driver, letter: str) -> None:
    searching = driver.window.desk.searching
    before = searching.query
    driver.was_painted()
    driver.type(searching.box, letter)
    assert searching.query == before or driver.was_painted()


def _choose_views(driver: Driver) -> Times:
    """Down and Up in the sidebar: the papers of the next view, painted."""
    tree = driver.window.sidebar.tree
    driver.window.sidebar.choose(Everything())
    tree.setFocus()
    driver.settle()
    keys = itertools.islice(itertools.cycle((*[Qt.Key.Key_Down] * 4, *[Qt.Key.Key_Up] * 4)), 32)
    times = driver.measure([partial(driver.press, tree, key) for key in keys], pause=0.2)
    driver.window.sidebar.choose(Everything())
    driver.settle()
    return times


def _use_palette(driver: Driver) -> Times:
    """Letters in the palette: what it offers for them, painted; its papers come once the person rests."""
    action = driver.window.desk.actions["show_palette"]
    times: Times = []
    for text in _FOUND_IN_PALETTE:
        times += driver.measure([partial(_trigger, driver, action)])
        edit = QApplication.focusWidget()
        assert edit is not None
        times += driver.measure([partial(driver.type, edit, letter) for letter in text], pause=0.2)
        driver.press(edit, Qt.Key.Key_Escape)
    driver.settle()
    return times


def _trigger(driver: Driver, action: QAction) -> None:
    action.trigger()
    driver.work_off()
