"""What papers take from files beside their software, as one step."""

from __future__ import annotations

import pytest

from app.code import Clone, Repository
from app.errors import InvalidValue, NotFound
from app.importing.source_text import SourceText
from app.library import Library
from app.repositories.kinds import parse_web_link
from app.repositories.links import parse_repository_link
from app.store.clones import write_clone
from app.values import PaperId
from tests.conftest import CAPTURED_ON, SAMPLE

CHATDEV, WITHOUT = PaperId(3), PaperId(5)
CODE = parse_repository_link("https://github.com/OpenBMB/Other")
PAGE = parse_web_link("https://chatdev.example")


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as library:
        library.apply_import(library.plan_import(SourceText.from_file(SAMPLE), captured_on=CAPTURED_ON))
        yield library


def test_links_and_fields_are_one_step(library):
    before = library.get_paper(CHATDEV)
    texts = {"doi": "10.1000/x", "authors": "Qian, Chen; Liu, Wei"}
    touched = library.software.apply(CHATDEV, "CITATION.cff", [CODE, before.repositories[0], PAGE, CODE], texts)
    after = library.get_paper(CHATDEV)
    assert [str(link.repository) for link in after.repositories] == [
        "github.com/OpenBMB/ChatDev",
        "github.com/OpenBMB/Other",
    ]
    assert after.web_links == (PAGE,)
    assert (after.doi, len(after.authors), after.authors_truncated) == ("10.1000/x", 2, False)
    assert touched.change is not None
    assert touched.change.label.startswith(
        "Filled in DOI, authors, the link to OpenBMB/Other and the link to chatdev.example from CITATION.cff for "
    )
    library.undo(touched.change.id)
    assert library.get_paper(CHATDEV) == before


def test_of_links_that_are_one_the_first_is_taken(library):
    before = library.get_paper(WITHOUT)
    pages = [parse_web_link(url) for url in ("http://www.chatdev.ai/", "https://chatdev.ai")]
    codes = [
        parse_repository_link(url) for url in ("https://github.com/OpenBMB/Other", "https://github.com/openbmb/other")
    ]
    touched = library.software.apply(WITHOUT, "CITATION.cff", [*pages, *codes], {})
    after = library.get_paper(WITHOUT)
    assert after.web_links == (*before.web_links, pages[0])
    assert after.repositories == (*before.repositories, codes[0])
    assert touched.change is not None
    assert touched.change.label.startswith("Filled in the link to chatdev.ai and the link to OpenBMB/Other from ")


def test_what_is_taken_is_the_persons_own(library):
    library.software.apply(WITHOUT, "README.md", [CODE], {"doi": "10.1000/x"})
    assert {"doi", "repositories"} <= library.edited_fields(WITHOUT)


def test_nothing_is_stored_of_what_is_refused(library):
    before = library.get_paper(WITHOUT)
    with pytest.raises(InvalidValue):
        library.software.apply(WITHOUT, "README.md", [CODE], {"doi": "nine"})
    with pytest.raises(NotFound):
        library.software.apply(PaperId(999), "README.md", [CODE], {})
    assert library.get_paper(WITHOUT) == before


def test_what_changes_nothing_is_no_step(library):
    paper = library.get_paper(CHATDEV)
    assert library.software.apply(CHATDEV, "x", paper.repositories, {"title": paper.title}).change is None


def test_a_file_is_planned_for_a_paper(library, tmp_path):
    path = tmp_path / "CITATION.cff"
    path.write_text("title: x\nauthors: [{name: A}]\nrepository-code: https://github.com/OpenBMB/ChatDev\n")
    plan = library.software.plan(CHATDEV, path)
    assert (plan.name, plan.paper.id, [each.is_there for each in plan.links]) == ("CITATION.cff", CHATDEV, [True])
    with pytest.raises(NotFound):
        library.software.plan(PaperId(999), path)


def test_the_file_of_a_clone_is_found(library, tmp_path):
    assert library.software.find_file(CHATDEV) is None
    assert library.software.find_file(WITHOUT) is None
    folder = tmp_path / "ChatDev"
    folder.mkdir()
    clone = Clone(repository=Repository("github.com", "openbmb", "chatdev"), path=folder, made=False)
    with library._access.recording() as connection:
        write_clone(connection, clone)
    assert library.software.find_file(CHATDEV) is None
    (folder / "CITATION.cff").write_text("title: x")
    assert library.software.find_file(CHATDEV) == folder / "CITATION.cff"
