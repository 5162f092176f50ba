"""Pairs of papers that may be the same, as changes come and go."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.dates import PartialDate
from app.library import Library
from app.names import Name
from app.papers import PaperFacts
from app.search_query import IsDuplicate, Order
from app.store import duplicate_pairs, papers
from app.values import ArxivId, Doi, PaperId

NOW = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)
TITLE = "Communicative agents for software development"
Pairs = Callable[[], list[tuple[int, int, str]]]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        yield library


@pytest.fixture
def pairs(library: Library) -> Pairs:
    return lambda: [(pair.one, pair.other, str(pair.verdict)) for pair in library.duplicates.pairs()]


def add(library: Library, *facts: PaperFacts) -> list[PaperId]:
    with library._access.change("Added") as change:
        return [papers.add_paper(change, each, f"key{change.id}x{at}", NOW) for at, each in enumerate(facts)]


def test_the_reason_follows_the_facts(library, pairs):
    one, other = add(library, PaperFacts(title=TITLE), PaperFacts(title=f"{TITLE}s"))
    assert pairs() == [(one, other, "title")]
    for paper_id in (one, other):
        library.set_fields(paper_id, {"arxiv_id": f"2307.07924v{paper_id}"})
    assert pairs() == [(one, other, "arxiv")]
    library.set_fields(one, {"arxiv_id": "2307.07925"})
    assert pairs() == []
    library.undo()
    assert pairs() == [(one, other, "arxiv")]


def test_papers_in_the_trash_are_nobodys_duplicates(library, pairs):
    one, other = add(library, *(PaperFacts(title=TITLE, doi=Doi("10.1234/a")) for _ in range(2)))
    library.papers.trash([other])
    assert pairs() == []
    assert list(library.paper_ids(IsDuplicate(), Order())) == []
    library.papers.restore([other])
    assert pairs() == [(one, other, "doi")]
    assert library.duplicates.count() == len(library.paper_ids(IsDuplicate(), Order())) == 2


@pytest.mark.parametrize(
    "facts",
    [
        {"title": TITLE},
        {"title": "Editorial", "doi": Doi("10.1234/a")},
        {"title": "???", "arxiv_id": ArxivId("2307.07924")},
    ],
)
def test_what_too_many_share_tells_nothing(library, pairs, monkeypatch, facts):
    monkeypatch.setattr(duplicate_pairs, "LIMIT", 4)
    add(library, *(PaperFacts(**facts) for _ in range(4)))
    assert len(pairs()) == 6
    (last,) = add(library, PaperFacts(**facts))
    assert pairs() == []
    library.papers.trash([last])
    library.papers.empty_trash([last])
    assert len(pairs()) == 6


def test_a_block_too_large_leaves_the_others(library, pairs, monkeypatch):
    monkeypatch.setattr(duplicate_pairs, "LIMIT", 2)
    facts = [PaperFacts(title=f"ChatDev: {topic}", authors=(Name("Li", "A"),)) for topic in ("ants", "bees", "cats")]
    add(library, *facts)
    (one, other) = add(library, *(PaperFacts(title=TITLE, issued=PartialDate(2020)) for _ in range(2)))
    assert pairs() == [(one, other, "title")]


def test_only_a_comparison_imports_rapidfuzz(library_file):
    code = (
        "import sys; from app.cli import main; main(sys.argv[1:]);"
        " assert 'app.store.duplicate_pairs' in sys.modules; assert 'rapidfuzz' not in sys.modules"
    )
    for argv in (["list", "--limit", "1"], ["set", "3", "venue=ACL"]):
        command = [sys.executable, "-c", code, "--library", str(library_file), *argv]
        subprocess.run(command, check=True, cwd=Path(__file__).parents[3], capture_output=True)
