from __future__ import annotations

from pathlib import Path

import pytest

from app.citing.styles import CitationStyle
from app.errors import NotFound
from app.library import Library
from app.values import PaperId
from tests.app.citing.entries import read_entry

IDS = [PaperId(3), PaperId(1)]


def test_references_stand_one_a_line_in_the_order_asked_for(library_file: Path) -> None:
    with Library.open(library_file) as library:
        first, second = library.cite(IDS, CitationStyle.REFERENCE).splitlines()
    assert first.startswith("Chen Qian, Wei Liu, Hongzhang Liu et al. (2023). ChatDev: Communicative")
    assert "AgentVerse" in second


def test_entries_are_parted_by_an_empty_line(library_file: Path) -> None:
    with Library.open(library_file) as library:
        keys = [read_entry(entry).key for entry in library.cite(IDS, CitationStyle.BIBTEX).split("\n\n")]
        assert keys == [library.get_paper(paper_id).citation_key for paper_id in IDS]


def test_every_paper_of_the_sample_makes_a_whole_entry(library_file: Path) -> None:
    with Library.open(library_file) as library:
        ids = [PaperId(number) for number in range(1, 39)]
        entries = [read_entry(entry) for entry in library.cite(ids, CitationStyle.BIBTEX).split("\n\n")]
    assert len(entries) == 38
    assert all("title" in entry.fields and "author" in entry.fields for entry in entries)


def test_a_paper_that_is_gone_is_said(library_file: Path) -> None:
    with Library.open(library_file) as library, pytest.raises(NotFound, match="no paper 999"):
        library.cite([PaperId(999)], CitationStyle.REFERENCE)
