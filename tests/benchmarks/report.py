"""Measure everything and write ``docs/benchmarks.md``.

    python tests/benchmarks/report.py FOLDER [PAPERS ...]

FOLDER keeps the libraries (0.6 GB at 100,000 papers, 6 GB at a million) from one run to the next; PAPERS are their
sizes, 100000 and 1000000 if none is given.
"""

from __future__ import annotations

import datetime
import platform
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks import importing  # noqa: E402 - the folder above is where these are found
from tests.benchmarks.counting import measure_counting  # noqa: E402
from tests.benchmarks.libraries import build  # noqa: E402
from tests.benchmarks.measuring import Measured  # noqa: E402
from tests.benchmarks.reading import measure_reading  # noqa: E402
from tests.benchmarks.window import measure_window  # noqa: E402
from tests.benchmarks.writing import measure_edits, measure_import  # noqa: E402

_INTRODUCTION = """# Benchmarks

Measured by `tests/benchmarks/report.py` on {day}: Python {python}, SQLite {sqlite}, {cores} shared cores, on papers of
`workload/generate.py`. Times in milliseconds; each floor was measured in the same run, in turns where both are short.
Absolute times on such a machine drift by a third; the ratio to the floor holds.

| what | papers | median | 95 % | floor | what the floor is | times the floor | budget | kept |
|---|---|---|---|---|---|---|---|---|
"""


def main(arguments: list[str]) -> int:
    """Measure, print and write; 2 where the arguments are not understood."""
    if not arguments:
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    sizes = [int(text) for text in arguments[1:]] or [100_000, 1_000_000]
    lines = []
    for measured in _measure(folder, sizes):
        lines.append(_format(measured))
        print(lines[-1], flush=True)
    page = ROOT / "docs" / "benchmarks.md"
    kept = page.read_text("utf-8").partition("\n## ") if page.exists() else ("", "", "")
    page.write_text(_introduce() + "\n".join(lines) + "\n" + "".join(kept[1:]), encoding="utf-8")
    if max(sizes) >= 100_000:
        importing.report(folder, 100_000)  # into a section of its own
    return 0


def _measure(folder: Path, sizes: list[int]) -> Iterator[Measured]:
    for papers in sizes:
        path = folder / f"library-{papers}.db"
        build(path, papers)
        yield from measure_reading(path, papers)
        yield from measure_counting(path, papers)
        yield from measure_edits(path, papers)
        yield from measure_window(path, papers)
    yield measure_import(folder, 10_000, runs=3)
    if max(sizes) >= 100_000:
        yield measure_import(folder, 100_000, runs=1)


def _introduce() -> str:
    import os

    day = datetime.datetime.now(datetime.UTC).date()
    return _INTRODUCTION.format(
        day=day, python=platform.python_version(), sqlite=sqlite3.sqlite_version, cores=os.cpu_count()
    )


def _format(measured: Measured) -> str:
    kept = {None: "", True: "yes", False: "**no**"}[measured.kept]
    ratio = f"{measured.median / measured.floor:.1f}" if measured.floor else ""
    floor = _number(measured.floor) if measured.floor else ""
    budget = "" if measured.budget is None else f"{measured.budget:g}{' (95 %)' if measured.tail else ''}"
    cells = (
        measured.what, f"{measured.papers:,}", _number(measured.median), _number(measured.high), floor,
        measured.floor_what, ratio, budget, kept,
    )  # fmt: skip
    return f"| {' | '.join(cells)} |"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
