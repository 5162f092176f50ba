from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import frozen
from app.citing.bibtex import format_bibtex
from app.code import Repository, RepositoryLink
from app.dates import PartialDate
from app.names import Name
from app.papers import Paper
from app.values import ArxivId, Doi, PaperId, Url
from tests.app.citing.entries import part_authors, read_entry

PAPER = Paper(
    id=PaperId(3),
    citation_key="qian2023chatdev",
    added_at=datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC),
    title="ChatDev: Communicative Agents for Software Development",
    authors=(Name("Qian", "Chen"), Name("Liu", "Wei")),
    authors_truncated=True,
    issued=PartialDate(2023, 7, 16),
    subject="SE",
    arxiv_id=ArxivId("2307.07924"),
)


def make(**values: Any) -> Paper:
    return frozen.replace(PAPER, **values)


def test_a_paper_of_arxiv_alone() -> None:
    assert format_bibtex(PAPER) == (
        "@misc{qian2023chatdev,\n"
        "  title = {{ChatDev}: Communicative Agents for Software Development},\n"
        "  author = {Qian, Chen and Liu, Wei and others},\n"
        "  year = {2023},\n"
        "  month = jul,\n"
        "  eprint = {2307.07924},\n"
        "  archiveprefix = {arXiv},\n"
        "  primaryclass = {cs.SE}\n"
        "}"
    )


@pytest.mark.parametrize(
    ("values", "kind", "field"),
    [
        ({"venue": "Nature", "volume": "12"}, "article", "journal"),
        ({"venue": "Journal of Machine Learning Research"}, "article", "journal"),
        ({"venue": "Proceedings of the VLDB Endowment", "volume": "12", "issue": "3"}, "article", "journal"),
        ({"venue": "ACL"}, "inproceedings", "booktitle"),
        ({"venue": "NeurIPS 2022", "volume": "35"}, "inproceedings", "booktitle"),
        ({"venue": "Findings of EMNLP"}, "inproceedings", "booktitle"),
        ({"venue": "Workshop on Letters to Agents"}, "inproceedings", "booktitle"),
        ({"venue": "OpenAI Blog"}, "misc", "howpublished"),
        ({"venue": "arXiv preprint arXiv:2307.07924", "volume": "abs/2307.07924"}, "misc", None),
        ({"venue": "CoRR"}, "misc", None),
        ({"venue": None}, "misc", None),
    ],
)
def test_the_type_follows_from_the_venue(values: dict[str, Any], kind: str, field: str | None) -> None:
    entry = read_entry(format_bibtex(make(**values)))
    assert entry.kind == kind
    venues = {name: entry.fields[name] for name in ("journal", "booktitle", "howpublished") if name in entry.fields}
    assert venues == ({field: values["venue"]} if field else {})


def test_where_in_the_venue_it_stands() -> None:
    fields = read_entry(
        format_bibtex(make(venue="Nature & Co", volume="12", issue="3", pages="101–110", doi=Doi("10.1/a_{b}")))
    ).fields
    assert fields["journal"] == r"Nature \& Co"
    assert (fields["volume"], fields["number"], fields["pages"]) == ("12", "3", "101--110")
    assert fields["doi"] == "10.1/a_%7Bb%7D"


def test_an_address_stands_where_no_identifier_does() -> None:
    url = Url("https://a.b/c_d")
    code = RepositoryLink(Repository("github.com", "OpenBMB", "ChatDev"), Url("https://github.com/OpenBMB/ChatDev"))
    assert "url" not in read_entry(format_bibtex(make(url=url))).fields
    assert read_entry(format_bibtex(make(arxiv_id=None, url=url, repositories=(code,)))).fields["url"] == url
    assert read_entry(format_bibtex(make(arxiv_id=None, repositories=(code,)))).fields["url"] == code.url
    assert "url" not in read_entry(format_bibtex(make(arxiv_id=None))).fields


def test_what_is_not_known_is_left_out() -> None:
    entry = read_entry(
        format_bibtex(
            make(authors=(), issued=None, arxiv_id=None, subject=None, title="Untold", authors_truncated=True)
        )
    )
    assert entry.fields == {"title": "Untold"}
    assert "month" not in read_entry(format_bibtex(make(issued=PartialDate(2023)))).fields


@pytest.mark.parametrize("subject", [None, "CV", "made up"])
def test_a_class_that_is_not_sure_is_left_out(subject: str | None) -> None:
    assert "primaryclass" not in read_entry(format_bibtex(make(subject=subject))).fields


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (Name("van Beethoven", "Ludwig"), "van Beethoven, Ludwig"),
        (Name("King Jr.", "Martin"), "King, Jr., Martin"),
        (Name(literal="OpenAI"), "OpenAI"),
        (Name(literal="Barnes and Noble, Inc."), "{Barnes and Noble, Inc.}"),
        (Name(literal="others"), "{others}"),
        (Name("王", "军"), "王, 军"),
        (Name("Smith and Sons", "John"), "{Smith and Sons}, John"),
        (Name("Doe", "Jane, PhD"), "Doe, {Jane, PhD}"),
        (Name("{\\'E}tienne", "A & B"), "{\\'E}tienne, A \\& B"),
        (Name(family="Two Words"), "{Two Words}"),
    ],
)
def test_names(name: Name, written: str) -> None:
    fields = read_entry(format_bibtex(make(authors=(name, Name("Liu", "Wei")), authors_truncated=False))).fields
    assert part_authors(fields["author"]) == [written, "Liu, Wei"]


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=20))
def test_any_text_leaves_the_entry_whole(title: str, family: str, venue: str) -> None:
    authors = (Name(family, "Ann"), Name("Liu", "Wei"))
    entry = read_entry(format_bibtex(make(title=f"x{title}", authors=authors, venue=venue)))
    assert entry.key == "qian2023chatdev"
    assert part_authors(entry.fields["author"])[-2:] == ["Liu, Wei", "others"]
    assert entry.fields["eprint"] == "2307.07924"
