"""How long the window takes to open on a library, beside an empty window with a table: the ratio is what counts.

    python tests/benchmarks/start_up.py LIBRARY [RUNS]

Both are started in turn, so that a machine that grows slower meanwhile slows both.  The budget for 100,000 papers is
a ratio of 2.  QT_QPA_PLATFORM chooses the screen, as everywhere.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_USUAL_RUNS = 9
_FLOOR = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False


app = QApplication(sys.argv[:1])
window = QMainWindow()
table = QTableView()
first_paint = FirstPaint()
table.viewport().installEventFilter(first_paint)
window.setCentralWidget(table)
window.resize(1480, 920)
window.show()
app.exec()
"""


def main(arguments: list[str]) -> int:
    """Print the medians and the ratio; 2 where the arguments are not understood."""
    if not arguments or not Path(arguments[0]).is_file():
        print(__doc__)
        return 2
    runs = int(arguments[1]) if len(arguments) > 1 else _USUAL_RUNS
    starts, floors = compare_starts(Path(arguments[0]), runs)
    ratio = statistics.median(ours / least for ours, least in zip(starts, floors, strict=True))
    ours, least = statistics.median(starts), statistics.median(floors)
    print(f"window {ours * 1000:.0f} ms, empty window {least * 1000:.0f} ms, ratio {ratio:.2f} (medians of {runs})")
    return 0


def compare_starts(library: Path, runs: int) -> tuple[list[float], list[float]]:
    """The seconds that the window takes to open on a library, and an empty one, in turns; the first warms up."""
    floor = [sys.executable, "-c", _FLOOR]
    window = [sys.executable, "-m", "ui.main", "--library", str(library.absolute()), "--exit-after-paint"]
    with tempfile.TemporaryDirectory() as home:
        pairs = [(_time(window, home), _time(floor, home)) for _ in range(runs + 1)][1:]
    return [ours for ours, _ in pairs], [least for _, least in pairs]


def _time(command: list[str], home: str) -> float:
    environment = os.environ | {"REFSHELF_HOME": home, **_keeping_bytecode(home)}
    begun = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return time.perf_counter() - begun


def _keeping_bytecode(home: str) -> dict[str, str]:
    """Compile once, in the run that warms up, as an installed program is compiled, however this one is set up."""
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(home, "bytecode"))}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
