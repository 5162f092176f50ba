"""Libraries of any size for the benchmarks, made from the entries of ``../shared/workload/generate.py``.

    python tests/benchmarks/libraries.py PAPERS FILE

The same number gives the same papers.  Citation counts follow the entry's number, every eighth is unknown.
"""

from __future__ import annotations

import datetime
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GENERATOR = ROOT.parent / "shared" / "workload" / "generate.py"
_AT_A_TIME = 20_000
_ADDED = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)


def read_entries(count: int) -> Iterator[dict[str, Any]]:
    """The first entries of the generator, each with every fact of one paper."""
    spec = importlib.util.spec_from_file_location("generate", GENERATOR)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield from module.entries(count)


def build(path: Path, count: int) -> None:
    """Make a library file that holds so many papers, unless it is there already."""
    if path.exists():
        return
    from app.importing.citation_keys import make_citation_key
    from app.library import Library
    from app.store import papers

    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    entries = read_entries(count)
    with Library.open(unfinished) as library:
        for first in range(0, count, _AT_A_TIME):
            with library._access.change(f"Added papers from {first:,}") as change:
                for _ in range(min(_AT_A_TIME, count - first)):
                    facts = make_facts(next(entries))
                    papers.add_paper(change, facts, make_citation_key(change.connection, facts), _ADDED)
            print(f"{min(first + _AT_A_TIME, count):,} of {count:,} papers", file=sys.stderr)
    unfinished.rename(path)


def make_facts(entry: dict[str, Any]) -> Any:
    """An entry of the generator as the facts of a paper."""
    from app.dates import PartialDate
    from app.names import Name
    from app.papers import PaperFacts
    from app.repositories.links import find_repository_links
    from app.values import parse_arxiv_id, parse_doi

    number = entry["number"]
    return PaperFacts(
        title=entry["title"],
        authors=tuple(Name(text, given) for _, text, given in entry["people"]),
        issued=PartialDate(entry["year"], entry["month"], entry["day"]),
        subject=entry["subject"],
        affiliations=tuple(entry["affiliations"]),
        abstract=entry["abstract"],
        venue=entry["journal"] if entry["kind"] == "article" else entry["venue"],
        doi=parse_doi(entry["doi"]),
        arxiv_id=parse_arxiv_id(entry["arxiv"]) if entry["arxiv"] else None,
        citations=None if number % 8 == 0 else (number * 7919) % 997 % (number % 400 + 1),
        repositories=find_repository_links(entry["abstract"]),
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    build(Path(sys.argv[2]), int(sys.argv[1]))
