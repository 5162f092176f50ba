"""How long an edit takes, and how much of the processor an import, beside ``sqlite3`` alone."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.library import Library
from app.search_query import Everything
from app.values import PaperId
from tests.benchmarks.libraries import ROOT
from tests.benchmarks.measuring import Measured, in_turns, summarise
from tests.benchmarks.pages import write_page

_EDITS = 60
_COPIED = ("papers", "authors", "affiliations", "repositories", "paper_repositories", "imports", "researchers")
_COPIED_TOO = ("profiles", "profile_figures", "profile_papers", "paper_order", "paper_search")


def measure_edits(path: Path, papers: int) -> Iterator[Measured]:
    """An edit committed and the figures moved; the library is as it was afterwards."""
    with Library.open(path) as library, sqlite3.connect(path, isolation_level=None) as bare:
        bare.execute("PRAGMA synchronous = FULL")
        live = library.live_figures(Everything())
        live.learn(library.figures.counted_papers(Everything()))
        library.subscribe(lambda touched: live.refresh(touched.papers))
        assert live.figures.papers == papers
        pane = library.figures.live(Everything(), detailed=True)
        pane.learn(library.figures.counted_papers(Everything(), detailed=True))
        assert pane.estimates()["papers"].value == papers
        first = change.id if (change := library.next_undo()) else 0
        counter = iter(range(1, 10_000))
        figures: list[float] = []
        estimates: list[float] = []

        def edit() -> None:
            number = next(counter)
            library.set_fields(PaperId(number), {"citations": str(number + 1000)})
            begun = time.perf_counter()
            assert live.figures.h_index
            figures.append((time.perf_counter() - begun) * 1000)

        def edit_beside_pane() -> None:
            number = next(counter)
            library.set_fields(PaperId(number), {"citations": str(number + 1000)})
            pane.refresh([PaperId(number)])
            begun = time.perf_counter()
            assert pane.estimates()["h_index"].value
            estimates.append((time.perf_counter() - begun) * 1000)

        sql = "UPDATE papers SET citations = citations WHERE id = ?"
        ours, floor = in_turns(edit, lambda: bare.execute(sql, (next(counter),)), runs=_EDITS)
        for _ in range(_EDITS):
            edit_beside_pane()
        while (change := library.next_undo()) and change.id > first:
            library.undo()
    what = "an edit, committed and in the figures"
    yield Measured(what, papers, *summarise(ours), summarise(floor)[0], "one UPDATE, committed", 16.0)
    budget = 1.0 if papers <= 100_000 else 5.0
    yield Measured("of it, reading the figures of the cards", papers, *summarise(figures), 0.0, "", budget)
    yield Measured("of it, reading every figure of the pane", papers, *summarise(estimates), 0.0, "", budget)


def measure_import(folder: Path, papers: int, runs: int) -> Measured:
    """The processor time of ``refshelf import``, and of writing the same rows and their index with ``sqlite3``."""
    text = folder / f"profile-{papers}.txt"
    write_page(text, papers)
    ours, floor = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory(dir=folder) as home:
            library = Path(home) / "library.db"
            ours.append(_spend(_import_command(text, library), home))
            floor.append(_spend([sys.executable, __file__, str(library), str(Path(home) / "bare.db")], home))
    median, high = summarise(ours)
    budget = 3000.0 * papers / 10_000
    return Measured(
        f"import of {papers:,} papers, processor time", papers, median, high, summarise(floor)[0],
        "its rows and word index by sqlite3", budget, tail=False,
    )  # fmt: skip


def _import_command(text: Path, library: Path) -> list[str]:
    return [sys.executable, "-m", "ui.main", "--library", str(library), "import", str(text)]


def _spend(command: list[str], home: str) -> float:
    """Milliseconds of processor time that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {"REFSHELF_HOME": home, "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)}
    subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def write_bare(source: Path, target: Path) -> None:
    """Write the rows of a library into another file, with indexes and the word index, and nothing else.

    The rows are read before the clock that matters starts to tell: reading them is a small part of the whole.
    """
    with sqlite3.connect(source) as old, sqlite3.connect(target) as new:
        new.execute("PRAGMA journal_mode = WAL")
        tables = (*_COPIED, *_COPIED_TOO)
        for name, sql in old.execute("SELECT tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"):
            if name in tables or name == "paper_words":
                new.execute(sql)
        new.execute("BEGIN")
        for table in tables:
            rows = old.execute(f"SELECT * FROM {table}").fetchall()
            if rows:
                new.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        columns = "title, authors, abstract, notes"
        new.execute(f"INSERT INTO paper_words (rowid, {columns}) SELECT paper_id, {columns} FROM paper_search")
        new.execute("COMMIT")


if __name__ == "__main__":
    write_bare(Path(sys.argv[1]), Path(sys.argv[2]))
