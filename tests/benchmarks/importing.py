"""How many papers a second are read, planned and imported, and the memory that takes, each beside a floor.

    python tests/benchmarks/importing.py FOLDER [PAPERS]

makes or finds a profile page of so many papers (100,000) in FOLDER, imports it into an empty library, prints what each
stage took and writes it into its section of ``docs/benchmarks.md``.  A stage's time is the processor's, its memory the
most that its process held until it was done.  The stages run one behind the other in one process, as an import does;
the floors run in processes of their own, in the same run.
"""

from __future__ import annotations

import datetime
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.pages import write_page  # noqa: E402 - the folder above is where this is found
from tests.benchmarks.writing import write_bare  # noqa: E402

PAGE = ROOT / "docs" / "benchmarks.md"
_DAY = datetime.date(2026, 11, 23)
_HEADING = "## Import, stage by stage"
_INTRODUCTION = """{heading}

Measured by `make benchmark` on {day}, of a profile page of {papers:,} papers ({size:.0f} MB) into an empty library:
papers a second of processor time, and the most memory that the process held until then. The stages follow each other in
one process, so each holds what those before it made. Every floor was measured in the same run, in a process of its own.

| stage | papers a second | seconds | peak MB | floor | papers a second | seconds | peak MB | times the floor |
|---|---|---|---|---|---|---|---|---|
"""
_OLD = re.compile(rf"{_HEADING}\n[^|]*(?:\|.*\n)+")
"""The section of an earlier run, down to its last row; what people wrote behind it stays."""
_SPLITTING = "the text split into lines"
_INSERTING = "the same rows and word index by `sqlite3`"


class Spent(NamedTuple):
    """What a piece of work took: seconds of the processor, and the most memory of its process so far, in MB."""

    seconds: float
    megabytes: float


class Stage(NamedTuple):
    """A part of an import beside its floor."""

    name: str
    ours: Spent
    floor: Spent
    floor_what: str


def report(folder: Path, papers: int) -> None:
    """Measure, print, and write into the page of benchmarks."""
    stages = measure_stages(folder, papers)
    print("\n".join(format_stage(stage, papers) for stage in stages), flush=True)
    write_section(stages, papers, find_page(folder, papers).stat().st_size)


def measure_stages(folder: Path, papers: int) -> list[Stage]:
    """Import a page of so many papers, and measure each stage and each floor."""
    text = find_page(folder, papers)
    with tempfile.TemporaryDirectory(dir=folder) as home:
        library, bare = Path(home) / "library.db", Path(home) / "bare.db"
        (splitting,) = _run("split", text)
        reading, planning, importing = _run("import", text, library)
        (inserting,) = _run("bare", library, bare)
    whole = Spent(sum(each.seconds for each in (reading, planning, importing)), importing.megabytes)
    both = Spent(splitting.seconds + inserting.seconds, max(splitting.megabytes, inserting.megabytes))
    return [
        Stage("reading the page", reading, splitting, _SPLITTING),
        Stage("planning", planning, splitting, _SPLITTING),
        Stage("writing what was planned", importing, inserting, _INSERTING),
        Stage("all of it", whole, both, "both floors"),
    ]


def find_page(folder: Path, papers: int) -> Path:
    """The page of so many papers in a folder, made if need be."""
    path = folder / f"profile-{papers}.txt"
    write_page(path, papers)
    return path


def write_section(stages: list[Stage], papers: int, size: int) -> None:
    """Put the stages into their section of the page of benchmarks, in place of those of an earlier run.

    Args:
        size: of the page that was imported, in bytes.
    """
    day = datetime.datetime.now(datetime.UTC).date()
    section = _INTRODUCTION.format(heading=_HEADING, day=day, papers=papers, size=size / 1e6)
    section += "".join(f"{format_stage(stage, papers)}\n" for stage in stages)
    page, found = _OLD.subn(lambda _: section, PAGE.read_text("utf-8"))
    PAGE.write_text(page if found else f"{page.rstrip()}\n\n{section}", encoding="utf-8")


def format_stage(stage: Stage, papers: int) -> str:
    """A row of the table."""
    ratio = stage.ours.seconds / stage.floor.seconds
    cells = (stage.name, *_format_spent(stage.ours, papers), stage.floor_what, *_format_spent(stage.floor, papers))
    return f"| {' | '.join(cells)} | {ratio:,.1f} |"


def _format_spent(spent: Spent, papers: int) -> tuple[str, str, str]:
    return f"{papers / spent.seconds:,.0f}", f"{spent.seconds:.2f}", f"{spent.megabytes:,.0f}"


def _run(mode: str, *paths: Path) -> list[Spent]:
    """Run this file as a process, which says what it spent."""
    command = [sys.executable, __file__, mode, *map(str, paths)]
    printed = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout
    return [Spent(*spent) for spent in json.loads(printed)]


def _spend(work: Callable[[], Any], spent: list[Spent]) -> Any:
    """Do some work, and note what it took."""
    begun = time.process_time()
    done = work()
    seconds = time.process_time() - begun
    spent.append(Spent(seconds, _read_peak()))
    return done


def _read_peak() -> float:
    """Megabytes that this process held at the most; ``getrusage`` would count in what its parent held."""
    status = Path("/proc/self/status").read_text("ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(kilobytes) / 1024


def _split(text: str) -> list[Spent]:
    page, spent = Path(text).read_text("utf-8"), list[Spent]()
    _spend(page.splitlines, spent)
    return spent


def _import(text: str, path: str) -> list[Spent]:
    from app.formats import read_source
    from app.importing.source_text import SourceText
    from app.library import Library

    source, spent = SourceText(Path(text).read_text("utf-8"), "the page"), list[Spent]()
    with Library.open(Path(path)) as library:
        read = _spend(lambda: read_source(source.text, captured_on=_DAY), spent)
        plan = _spend(lambda: library.plan_import(source, captured_on=_DAY, read=read), spent)
        _spend(lambda: library.apply_import(plan), spent)
    return spent


def _write_bare(library: str, bare: str) -> list[Spent]:
    spent = list[Spent]()
    _spend(lambda: write_bare(Path(library), Path(bare)), spent)
    return spent


_MODES: dict[str, Callable[..., list[Spent]]] = {"split": _split, "import": _import, "bare": _write_bare}


def main(arguments: list[str]) -> int:
    """Measure, print and write; 2 where the arguments are not understood."""
    if not arguments:
        print(__doc__)
        return 2
    if arguments[0] in _MODES:
        print(json.dumps(_MODES[arguments[0]](*arguments[1:])))
        return 0
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    papers = int(arguments[1]) if len(arguments) > 1 else 100_000
    report(folder, papers)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
