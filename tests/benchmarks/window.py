"""How long the window takes to scroll, to sort and to show an edit, painted offscreen; and the memory it needs."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.libraries import ROOT
from tests.benchmarks.measuring import Measured, summarise
from tests.benchmarks.start_up import compare_starts

_RUN = """
import json, resource, sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.benchmarks.window import drive
print(json.dumps(drive(Path({library!r}))))
"""


def measure_window(path: Path, papers: int) -> Iterator[Measured]:
    """The window on one library, in a process of its own."""
    import json

    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"REFSHELF_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        program = _RUN.format(root=str(ROOT), library=str(path))
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    floor = summarise(found["repaint"])[0]
    small = papers <= 100_000
    plans = {
        "scroll": ("one page scrolled and painted", 16.0),
        "scroll_wide": ("the same with all columns, of papers that a search found", 16.0),
        "sort": ("a column sorted and painted", 40.0 if small else 300.0),
        "edit": ("an edit to repainted figures", 16.0 if small else 30.0),
    }
    for name, (what, budget) in plans.items():
        yield Measured(what, papers, *summarise(found[name]), floor, "the same rows painted again", budget)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    starts, floors = compare_starts(path, runs=5)
    median, high = summarise([ours / least for ours, least in zip(starts, floors, strict=True)])
    yield Measured(
        "start to a filled table, times an empty window's",
        papers,
        median,
        high,
        1.0,
        "",
        2.0 if small else None,
        tail=False,
    )
    budget_here = 200.0 if small else None
    yield Measured("memory with the window open, MB", papers, found["memory"], found["memory"], 0, "", budget_here)


def drive(path: Path) -> dict[str, object]:
    """Open the window, drive it, and return the milliseconds of each frame; called in the process of its own."""
    from PySide6.QtWidgets import QApplication

    from app.library import Library
    from app.search_query import Everything
    from app.settings import Settings
    from tests.benchmarks.measuring import measure
    from ui import theme
    from ui.application import make_application
    from ui.main_window import MainWindow
    from ui.paper_table.columns import Column

    app = make_application()
    look = theme.prepare(app, None)
    with Library.open(path) as library:
        window = MainWindow(library, Settings())
        look.put_in_force()
        window.show()
        window.begin(from_memory=False)
        first = change.id if (change := library.next_undo()) else 0
        _settle(app, window)
        assert window.table.papers.rowCount() == library.count(Everything())
        table, bar = window.table, window.table.verticalScrollBar()

        def paint() -> None:
            table.viewport().repaint()  # at once; what else there is to do comes after it
            QApplication.processEvents()

        def scroll_to(value: int) -> None:
            bar.setValue(value)
            paint()

        def sort_by(column: Column) -> None:
            table.sort_by(column)
            paint()

        def edit(place: int) -> None:
            library.set_fields(table.papers.ids_between(place, place)[0], {"citations": str(place + 2000)})
            QApplication.processEvents()  # paints the row and the figures that moved

        chance = random.Random(2)
        memory = _read_memory()
        pages = [chance.randrange(0, max(1, bar.maximum())) for _ in range(60)]
        found = {
            "repaint": measure([paint], runs=30),
            "scroll": measure([partial(scroll_to, value) for value in pages]),
            "edit": measure([partial(edit, place) for place in range(30)]),
            "sort": measure([partial(sort_by, column) for column in (Column.TITLE, Column.CITATIONS)], runs=6),
            "memory": memory,
        }
        _show_much(app, window)
        pages = [chance.randrange(0, max(1, bar.maximum())) for _ in range(60)]
        found["scroll_wide"] = measure([partial(scroll_to, value) for value in pages])
        _settle(app, window)
        while (change := library.next_undo()) and change.id > first:
            library.undo()
        window.close()
    return found


def _show_much(app: object, window: object) -> None:
    """All columns, and in them what a search found: the most that a row can show."""
    from app.frozen import replace
    from ui.paper_table.columns import Column
    from ui.search.search_box import SearchBox

    columns = window.table.columns  # type: ignore[attr-defined]
    columns.use(replace(columns.choice, shown=frozenset(Column)))
    window.findChild(SearchBox).setText("learning")  # type: ignore[attr-defined]
    _settle(app, window)


def _settle(app: object, window: object) -> None:
    """Let the window finish what it began: the rest of its lists, the figures."""
    import time

    from PySide6.QtWidgets import QApplication

    until = time.monotonic() + 60
    quiet = 0  # turns of the loop in a row: while the window is busy itself, time passes and says nothing
    while time.monotonic() < until and quiet < 50:
        QApplication.processEvents()
        quiet = 0 if window.tasks.tasks else quiet + 1  # type: ignore[attr-defined]
        time.sleep(0.01)


def _read_memory() -> float:
    """Megabytes that the process holds just now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000
