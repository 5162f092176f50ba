"""What a paper may take from a CITATION.cff or a README."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from app.dates import PartialDate
from app.errors import KnownError
from app.frozen import replace
from app.importing.software import (
    SoftwarePlan,
    find_citation_file,
    is_software_file,
    plan_software,
    read_software_file,
)
from app.names import Name
from app.papers import Paper
from app.repositories.citation_files import read_citation_file
from app.repositories.links import parse_repository_link
from app.repositories.readmes import read_readme
from app.values import Doi, PaperId, Url

NOW = datetime.datetime(2026, 11, 30, tzinfo=datetime.UTC)
PAPER = Paper(
    id=PaperId(1),
    title="ChatDev: Communicative Agents for Software Development",
    authors=(Name("Qian", "Chen"), Name("Liu", "Wei")),
    authors_truncated=True,
    issued=PartialDate(2023, 7, 16),
    citation_key="qian2023",
    added_at=NOW,
)
CITATION = """\
cff-version: 1.2.0
title: ChatDev
version: 1.0.0
repository-code: https://github.com/OpenBMB/ChatDev
url: https://chatdev.example
doi: 10.5281/zenodo.1234
authors:
- {family-names: Qian, given-names: Chen}
preferred-citation:
  title: "ChatDev: Communicative Agents for Software Development"
  authors:
  - {family-names: Qian, given-names: Chen}
  - {family-names: Liu, given-names: Wei}
  - {family-names: Liu, given-names: Hongzhang}
  collection-title: Proceedings of ACL
  year: 2024
  doi: 10.18653/v1/2024.acl-long.810
  url: https://aclanthology.org/2024.acl-long.810
"""


def _plan(text: str = CITATION, paper: Paper = PAPER) -> SoftwarePlan:
    return plan_software(paper, read_citation_file(text), "CITATION.cff")


def _fields(plan: SoftwarePlan, work: int = 0) -> dict[str, tuple[str, str, bool]]:
    return {each.field: (each.before, each.after, each.wanted) for each in plan.works[work].fields}


def test_what_the_paper_lacks_is_wanted_and_what_differs_is_left_to_the_person():
    plan = _plan()
    assert [work.is_paper for work in plan.works] == [True, False]
    assert _fields(plan) == {
        "title": (PAPER.title, PAPER.title, False),
        "authors": ("Chen Qian, Wei Liu et al.", "Chen Qian, Wei Liu, Hongzhang Liu", True),
        "issued": ("16 July 2023", "2024", False),
        "venue": ("", "Proceedings of ACL", True),
        "doi": ("", "10.18653/v1/2024.acl-long.810", True),
        "url": ("", "https://aclanthology.org/2024.acl-long.810", True),
    }


def test_nothing_is_wanted_of_a_work_that_is_another_one():
    other = replace(PAPER, title="Experiential Co-Learning of Software-Developing Agents")
    plan = _plan(paper=other)
    assert len(plan.works) == 2
    assert not any(offer.wanted for work in plan.works for offer in work.fields)
    assert plan.links[0].wanted
    software = {each.field: each.wanted for each in _plan().works[1].fields}
    assert software["doi"]  # the title of the paper begins with that of its software


def test_the_software_itself_may_be_cited_and_its_homepage_is_a_link():
    fields = _fields(_plan(), work=1)
    assert fields["title"] == (PAPER.title, "ChatDev", False)
    assert fields["doi"] == ("", "10.5281/zenodo.1234", True)
    assert "url" not in fields


@pytest.mark.parametrize(
    "authors",
    [(Name("Qian", "Chen"), Name("Wei", "Liu")), (Name("Qian", "Chen"), Name("Liu", "Wei"), Name("Liu", "Hongzhang"))],
)
def test_a_list_of_authors_that_is_no_continuation_is_not_wanted(authors):
    assert not _fields(_plan(paper=replace(PAPER, authors=authors)))["authors"][2]


def test_links_to_code_deposit_and_homepage_are_offered_and_the_code_is_wanted():
    assert [(each.link.url, each.is_there, each.wanted) for each in _plan().links] == [
        ("https://github.com/OpenBMB/ChatDev", False, True),
        ("https://zenodo.org/records/1234", False, False),
        ("https://chatdev.example", False, False),
    ]


@pytest.mark.parametrize(
    "address", ["https://github.com/openbmb/chatdev", "https://github.com/OpenBMB/ChatDev/tree/main"]
)
def test_a_repository_that_is_linked_is_there(address):
    plan = _plan(paper=replace(PAPER, repositories=(parse_repository_link(address),)))
    assert [(each.is_there, each.wanted) for each in plan.links] == [(True, False), (False, False), (False, False)]


def test_an_address_of_the_software_that_is_its_repository_is_offered_once():
    text = CITATION.replace("https://chatdev.example", "https://github.com/OpenBMB/ChatDev")
    assert len(_plan(text).links) == 2


def test_the_paper_among_the_references_is_offered():
    text = (
        "title: ChatDev\nauthors: [{name: A}]\nreferences:\n- {title: Other, volume: 3, doi: 10.1000/other}\n"
        f"- {{title: '{PAPER.title.upper()}', volume: 12, doi: 10.1000/this}}\n"
    )
    plan = _plan(text)
    assert [(work.is_paper, work.work.volume) for work in plan.works] == [(True, "12"), (False, "")]
    plan = _plan(text, replace(PAPER, doi=Doi("10.1000/other")))
    assert [(work.is_paper, work.work.volume) for work in plan.works] == [(True, "3"), (False, "")]


def test_software_that_is_to_be_cited_is_no_paper():
    text = (
        "cff-version: 1.2.0\npreferred-citation:\n  type: software\n  title: YOLO\n  authors: [{name: Jocher}]\n"
        "  doi: 10.5281/zenodo.3908559\n  url: https://github.com/ultralytics/yolov5\n"
    )
    plan = _plan(text)
    assert [(work.is_paper, work.work.title) for work in plan.works] == [(False, "YOLO")]
    assert "url" not in _fields(plan)
    assert [(each.link.url, each.wanted) for each in plan.links] == [
        ("https://github.com/ultralytics/yolov5", True),
        ("https://zenodo.org/records/3908559", False),
    ]


def test_a_file_that_says_nothing_new_is_empty():
    text = f"title: '{PAPER.title}'\nauthors: []\nrepository-code: https://github.com/OpenBMB/ChatDev"
    linked = replace(PAPER, repositories=(parse_repository_link("https://github.com/OpenBMB/ChatDev"),))
    assert _plan(text, linked).is_empty
    assert not _plan(text).is_empty
    assert not _plan(paper=linked).is_empty


def test_problems_are_handed_on():
    assert [problem.line for problem in _plan("title: a: b").problems] == [1]


# --- a README

README = """\
# ChatDev
git clone https://github.com/OpenBMB/ChatDev
We use https://github.com/camel-ai/camel.
"""


def test_a_readme_gives_links_and_identifiers():
    bibtex = "```\n@article{x,\n doi = {10.1000/x},\n eprint = {2307.07924},\n}\n```\n"
    plan = plan_software(PAPER, read_readme(README + bibtex), "README.md")
    assert [(each.link.url, each.wanted) for each in plan.links] == [
        ("https://github.com/OpenBMB/ChatDev", True),
        ("https://github.com/camel-ai/camel", False),
    ]
    assert _fields(plan) == {"doi": ("", "10.1000/x", True), "arxiv_id": ("", "2307.07924", True)}


def test_a_readme_without_an_entry_gives_the_doi_that_it_names():
    plan = plan_software(PAPER, read_readme("See https://doi.org/10.5281/zenodo.77"), "README.md")
    assert _fields(plan) == {"doi": ("", "10.5281/zenodo.77", True)}


def test_a_readme_that_names_nothing_is_empty():
    assert plan_software(PAPER, read_readme("Hello"), "README").is_empty


# --- files


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("CITATION.cff", True), ("citation.CFF", True), ("README", True), ("readme.md", True), ("README.rst", True),
        ("README.zh-CN.md", True), ("readme-first.txt", True), ("paper.pdf", False), ("unreadme.md", False),
        ("cff", False),
    ],
)  # fmt: skip
def test_files_are_known_by_their_names(name, known):
    assert is_software_file(Path("x") / name) is known


def test_a_file_is_read_as_what_it_is(tmp_path):
    citation, plain, readme = tmp_path / "CITATION.cff", tmp_path / "how to cite.txt", tmp_path / "README.md"
    citation.write_text("title: x\n")
    plain.write_text("# a comment\ncff-version: 1.2.0\ntitle: x\n")
    readme.write_text(README)
    assert [type(read_software_file(path)).__name__ for path in (citation, plain, readme)] == [
        "CitedSoftware",
        "CitedSoftware",
        "ReadmeFacts",
    ]


def test_what_is_no_text_is_refused_in_words(tmp_path):
    large, picture, pipe = tmp_path / "README", tmp_path / "README.png", tmp_path / "pipe"
    large.write_bytes(b"x" * (1024 * 1024 + 1))
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    os.mkfifo(pipe)
    for path in (large, picture, pipe, tmp_path, tmp_path / "gone"):
        with pytest.raises(KnownError):
            read_software_file(path)


def test_the_citation_file_of_a_folder_is_no_link_to_elsewhere(tmp_path):
    assert find_citation_file(tmp_path) is None
    assert find_citation_file(tmp_path / "gone") is None
    (tmp_path / "Citation.cff").write_text("title: x")
    assert find_citation_file(tmp_path) == tmp_path / "Citation.cff"
    (tmp_path / "Citation.cff").unlink()
    (tmp_path / "CITATION.cff").symlink_to("/etc/hostname")
    assert find_citation_file(tmp_path) is None


def test_addresses_of_papers_stay_addresses():
    assert _fields(_plan(paper=replace(PAPER, url=Url("https://example.org"))))["url"][2] is False
