"""Rows of the table say what the papers themselves say."""

from __future__ import annotations

from pathlib import Path

from app.code import Repository, RepositoryLink
from app.latex import to_readable
from app.library import Library
from app.papers import Colour, PaperRow, Status
from app.search_query import Everything
from app.store import papers
from app.values import PaperId, Url

CHATDEV, OTHER = PaperId(3), PaperId(4)


def get_row(library: Library, paper_id: PaperId) -> PaperRow:
    return library.rows([paper_id, OTHER], Everything())[paper_id]


def test_a_row_says_what_its_paper_says(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-")
    texts = {"venue": r"Journ\'ees de l'\'Ecole", "subject": "LG", "status": "reading", "rating": "4"}
    library.set_fields(CHATDEV, texts)
    library.tags.add_named(["late", "early"], [CHATDEV])
    library.files.add(CHATDEV, file)
    library.notes.add(CHATDEV, "One.")
    library.notes.add(CHATDEV, "Two.")
    row, paper = get_row(library, CHATDEV), library.get_paper(CHATDEV)
    assert row.venue == to_readable(paper.venue or "") == "Journées de l'École"
    assert (row.subject, row.status, row.rating) == ("LG", Status.READING, 4)
    assert (row.files, row.notes) == (1, 2)
    assert (row.added_at, row.citation_key) == (paper.added_at, paper.citation_key)
    assert row.tags == paper.tags


def test_tags_are_in_the_order_of_all_tags(library: Library) -> None:
    library.tags.add_named(["second", "first"], [CHATDEV])
    second, first = (count.tag for count in library.tags.all())
    library.tags.recolour(first.id, Colour.RED)
    library.tags.move(first.id, second.id)
    assert [(tag.name, tag.colour) for tag in get_row(library, CHATDEV).tags] == [
        ("first", Colour.RED),
        ("second", None),
    ]
    assert library.tags.all()[0].tag == get_row(library, CHATDEV).tags[0]


def test_what_a_paper_does_not_have_is_none(library: Library) -> None:
    row = get_row(library, OTHER)
    assert (row.venue, row.status, row.rating, row.tags, row.files, row.notes) == (None, None, None, (), 0, 0)


def test_latex_in_names_is_read(library: Library) -> None:
    library.set_fields(CHATDEV, {"authors": r"G{\"o}del, Kurt; Chen, Weize"})
    assert get_row(library, CHATDEV).authors.startswith("Kurt Gödel, Weize Chen")


def test_the_first_repository_names_the_host(library: Library) -> None:
    links = (
        RepositoryLink(Repository("gitlab.com", "lab", "x"), Url("https://gitlab.com/lab/x")),
        RepositoryLink(Repository("github.com", "OpenBMB", "ChatDev"), Url("https://github.com/OpenBMB/ChatDev")),
    )
    for wanted in (links, links[::-1]):
        with library._access.change("Linked") as change:
            papers.set_values(change, [CHATDEV], "repositories", wanted)
        assert get_row(library, CHATDEV).code_host == wanted[0].repository.host
