"""How long the window takes for what people do over and over, painted offscreen; its start, and the memory it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.libraries import ROOT
from tests.benchmarks.measuring import Measured, summarise
from tests.benchmarks.start_up import compare_starts

_RUN = """
import json, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.benchmarks.gestures import drive
print(json.dumps(drive(Path({library!r}))))
"""


_GESTURES: dict[str, tuple[str, float | None, float | None]] = {
    "scroll": ("one page scrolled and painted", 16.0, 16.0),
    "scroll_wide": ("the same with all columns, of papers that a search found", 16.0, 16.0),
    "scroll_import": ("one page scrolled while 10,000 papers are imported", 40.0, 40.0),
    "sort": ("a column sorted and painted", 40.0, 300.0),
    "letter": ("a letter typed into the search, until the window is at rest", 50.0, 150.0),
    "edit": ("an edit to repainted figures", 16.0, 30.0),
    "edit_pane": ("the same with the metrics pane shown", 16.0, 30.0),
    "counts": ("a count typed, Enter, the next editor open", None, None),
    "down": ("Down held, a row, detail pane shown", 33.0, 33.0),
    "tag": ("a tag toggled by digit", None, None),
    "view": ("another view chosen in the sidebar", None, None),
    "palette": ("a letter typed into the palette", None, None),
    "all": ("all papers selected", None, None),
}
"""What ``gestures.drive`` measures: in words, with the budgets at 100,000 and at a million papers."""


def measure_window(path: Path, papers: int) -> Iterator[Measured]:
    """The window on one library, in a process of its own."""
    import json

    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"REFSHELF_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        program = _RUN.format(root=str(ROOT), library=str(path))
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    floor = summarise(_by_clock(found["repaint"]))[0]
    small = papers <= 100_000
    for name, (what, budget, of_a_million) in _GESTURES.items():
        times = summarise(_by_clock(found[name]))
        yield Measured(what, papers, *times, floor, "the same rows painted again", budget if small else of_a_million)
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


def _by_clock(times: list[tuple[float, float]]) -> list[float]:
    """The milliseconds by the clock, of pairs with those of processor time."""
    return [wall for wall, _ in times]
