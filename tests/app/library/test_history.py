"""What a paper's history says of each change, whatever else the change did."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.code import LinkKind
from app.library import Library
from app.values import PaperId
from tests.timing import least_cpu_time

CHATDEV = PaperId(3)
OTHER = PaperId(4)
ADD_FILE = """
INSERT INTO files (paper_id, name, kind, path, hash, size, added_at) VALUES (3, 'a.pdf', 'linked', '', '', 1, '')
"""


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file, patience=0) as library:
        yield library


def write(library: Library, *statements: str) -> None:
    """One change of these statements."""
    with library._access.change("Change") as change:
        for statement in statements:
            change.connection.execute(statement)


def last(library: Library, paper_id: PaperId = CHATDEV) -> list[str]:
    """What the newest change did to a paper."""
    return list(library.history(paper_id)[0].details)


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"citations": "1234"}, ["citations — → 1,234"]),
        ({"title": "Short"}, ["title ChatDev: Communicative Agents for Software Development → Short"]),
        ({"issued": "2024-01"}, ["date 16 July 2023 → January 2024"]),
        ({"issued": ""}, ["date 16 July 2023 → —"]),
        ({"rating": "4", "status": "read"}, ["status — → read", "rating — → ★★★★"]),
        ({"novelty": "50", "ai_score": "62.5"}, ["novelty — → 50 %", "AI score — → 62.5"]),
        ({"subject": "cs.CL"}, ["subject Software Engineering (cs.SE) → Computation and Language (cs.CL)"]),
        ({"citation_key": "chatdev"}, ["citation key qian2023chatdev → chatdev"]),
        ({"doi": "10.1000/x", "arxiv_id": "2307.07924"}, ["DOI — → 10.1000/x", "arXiv — → 2307.07924"]),
        ({"abstract": "Another."}, ["abstract edited"]),
        ({"abstract": ""}, ["abstract removed"]),
        ({"authors": "Qian, Chen; Øst, Anna"}, ["authors: added Anna Øst; removed Wei Liu and Hongzhang Liu"]),
        ({"authors": "Liu, Wei; Liu, Hongzhang; Qian, Chen"}, ["authors in another order"]),
        ({"affiliations": "tsinghua; pku"}, ["affiliations: added pku"]),
    ],
)  # fmt: skip
def test_an_edit_is_told_as_the_values_before_and_after(
    library: Library, texts: dict[str, str], told: list[str]
) -> None:
    library.set_fields(CHATDEV, texts)
    assert last(library) == told


def test_two_long_titles_that_begin_alike_are_not_shown_as_the_same(library: Library) -> None:
    library.set_fields(CHATDEV, {"title": "A title of many words " * 5})
    library.set_fields(CHATDEV, {"title": "A title of many words " * 6})
    assert last(library) == ["title edited"]


@pytest.mark.parametrize(
    ("statement", "taken_back", "told", "then"),
    [
        ("UPDATE papers SET trashed_at = '2026-11-23T12:00:00+00:00' WHERE id = 3",
         "UPDATE papers SET trashed_at = NULL", "moved to the trash", "restored from the trash"),
        ("INSERT INTO paper_tags (paper_id, tag_id) VALUES (3, 1)",
         "DELETE FROM paper_tags", "tagged reading group", "tag reading group removed"),
        ("INSERT INTO collection_papers (paper_id, collection_id, position) VALUES (3, 1, 1)",
         "DELETE FROM collection_papers", "added to Thesis", "removed from Thesis"),
        ("INSERT INTO notes (paper_id, text, made_at, edited_at) VALUES (3, 'One', '', '')",
         "UPDATE notes SET text = 'Two'", "note added", "note edited"),
        (ADD_FILE, "DELETE FROM files", "file a.pdf added", "file a.pdf removed"),
        ("INSERT INTO not_duplicates (paper_id, other_id) VALUES (3, 4)", "DELETE FROM not_duplicates",
         "not a duplicate of ChatEval: Towards Better LLM-based Evaluators through Multi…",
         "may be a duplicate of ChatEval: Towards Better LLM-based Evaluators through Multi… again"),
        ("UPDATE papers SET code_badge = 0 WHERE id = 3", "UPDATE papers SET code_badge = 1 WHERE id = 3",
         "no longer marked as having code", "marked as having code"),
    ],
)  # fmt: skip
def test_what_else_is_done_to_a_paper_is_told(
    library: Library, statement: str, taken_back: str, told: str, then: str
) -> None:
    write(
        library,
        "INSERT INTO tags (key, name, position) VALUES ('reading group', 'reading group', 1)",
        "INSERT INTO collections (name, position) VALUES ('Thesis', 1)",
    )
    write(library, statement)
    assert last(library) == [told]
    write(library, taken_back)
    assert [change.details for change in library.history(CHATDEV)[:2]] == [(then,), (told,)]
    library.undo()
    library.undo()
    changes = library.history(CHATDEV)[:2]
    assert [(change.details, change.undone) for change in changes] == [((then,), True), ((told,), True)]


def test_a_tag_that_is_gone_is_named_where_it_went_with_the_paper_having_it(library: Library) -> None:
    write(
        library,
        "INSERT INTO tags (key, name, position) VALUES ('x', 'x', 1)",
        "INSERT INTO paper_tags (paper_id, tag_id) VALUES (3, 1)",
    )
    write(library, "DELETE FROM tags")
    assert [change.details for change in library.history(CHATDEV)[:2]] == [("tag x removed",), ("tagged x",)]


def test_a_tag_that_took_the_place_of_another_is_told(library: Library) -> None:
    write(
        library,
        "INSERT INTO tags (key, name, position) VALUES ('x', 'x', 1), ('y', 'y', 2)",
        "INSERT INTO paper_tags (paper_id, tag_id) VALUES (3, 1), (4, 1)",
    )
    write(library, "UPDATE paper_tags SET tag_id = 2")
    assert last(library) == ["tag x removed", "tagged y"]


def test_a_merge_names_the_paper_that_was_merged(library: Library) -> None:
    write(
        library,
        "UPDATE paper_repositories SET paper_id = 3 WHERE paper_id = 4",
        "UPDATE profile_papers SET paper_id = 3 WHERE paper_id = 4",
        "DELETE FROM papers WHERE id = 4",
        "INSERT INTO key_aliases (paper_id, citation_key) VALUES (3, 'chan2023chateval')",
    )
    assert last(library) == [
        "merged with ChatEval: Towards Better LLM-based Evaluators through Multi…",
        "repository github.com/chanchimin/ChatEval added",
        "listed on the page of Weize Chen",
        "found by its former citation key chan2023chateval too",
    ]
    library.undo()
    assert last(library, OTHER) == ["deleted for good"]
    assert library.history(OTHER)[0].undone


def test_a_paper_begins_with_its_import(library: Library) -> None:
    (change,) = library.history(CHATDEV)
    assert change.details == ("imported from the page of Weize Chen",)
    assert library.history()[0].details == ()


def test_papers_of_like_numbers_are_told_apart(library: Library) -> None:
    write(library, "UPDATE papers SET citations = id")
    assert last(library) == ["citations — → 3"]
    assert last(library, PaperId(33)) == ["citations — → 33"]


def test_one_paper_of_a_large_history_is_quick(library: Library) -> None:
    with library._access.change("Many") as change:
        change.connection.executemany(
            "INSERT INTO papers (title, added_at) VALUES (?, '2026-11-23T12:00:00+00:00')",
            ((f"Paper {number}",) for number in range(3000)),
        )
    write(library, "UPDATE papers SET status = 'to read'")
    with library._access.change("Journaled by hand") as change:  # 5,000 changes of other papers
        connection = change.connection
        connection.execute("UPDATE papers SET citations = 7 WHERE id = 5")
        connection.executemany(
            "INSERT INTO changes (label, made_at) VALUES (?, '2026-11-23T12:00:00+00:00')", [("Edit",)] * 5000
        )
        connection.execute(
            "INSERT INTO change_papers (change_id, first_paper, last_paper)"
            " SELECT id, 100 + id % 1000, 100 + id % 1000 FROM changes WHERE label = 'Edit'"
        )
    for count in range(50):
        library.set_fields(CHATDEV, {"citations": str(count)})
    changes = library.history(CHATDEV)

    told = least_cpu_time(lambda: library.history(CHATDEV), 5)
    floor = least_cpu_time(lambda: [library.get_paper(CHATDEV) for _ in range(50)], 5)
    assert told < 5 * floor
    assert [change.details[0] for change in changes[-3:]] == [
        "citations — → 0",
        "status — → to read",
        "imported from the page of Weize Chen",
    ]


COMMIT = "3f2a91c0" * 5


def test_links_by_hand_are_told_in_words(library: Library) -> None:
    library.repositories.add_link(CHATDEV, "https://chatdev.ai")
    assert last(library) == ["link chatdev.ai added"]
    (link,) = library.get_paper(CHATDEV).web_links
    library.repositories.edit_link(CHATDEV, link, "https://chatdev.ai/play", LinkKind.DEMO)
    assert last(library) == ["link chatdev.ai → chatdev.ai/play", "link chatdev.ai/play marked as demo"]
    library.repositories.remove_link(CHATDEV, library.get_paper(CHATDEV).web_links[0])
    assert last(library) == ["link chatdev.ai/play removed"]


def test_what_is_said_of_a_repository_is_told_in_words(library: Library) -> None:
    (link,) = library.get_paper(CHATDEV).repositories
    library.repositories.edit_link(CHATDEV, link, "github.com/OpenBMB/ChatDev/tree/v2", LinkKind.MODEL)
    named = "github.com/OpenBMB/ChatDev/tree/v2"
    assert last(library) == [f"repository github.com/OpenBMB/ChatDev → {named}", f"repository {named} marked as model"]
    (link,) = library.get_paper(CHATDEV).repositories
    library.repositories.note_run(CHATDEV, link, COMMIT, "`make`")
    assert last(library) == [f"repository {named} read at 3f2a91c", f"how {named} was run noted"]
    library.repositories.note_run(CHATDEV, link, COMMIT, "`make run`")
    assert last(library) == [f"how {named} was run edited"]
    library.repositories.note_run(CHATDEV, link, "", "")
    assert last(library) == [f"commit at which {named} was read removed", f"how {named} was run removed"]
    library.repositories.edit_link(CHATDEV, link, named, None)
    assert last(library) == [f"repository {named} no longer marked as anything"]
