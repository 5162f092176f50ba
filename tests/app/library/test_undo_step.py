"""One older step taken back by a step of its own, or declined in words that name what came between."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.changes import Touched
from app.errors import Declined
from app.library import Library
from app.values import ChangeId, CollectionId, NoteId, PaperId

Step = Callable[[Library], object]
CHATDEV, OTHER = PaperId(3), PaperId(4)
EDITED = "Edited citations of ChatDev: Communicative Agents for Software Development"


def newest(library: Library) -> ChangeId:
    return library.history(limit=1)[0].id


def after(library: Library, *steps: Callable[[], object]) -> ChangeId:
    """Do the first step, then the others; the id of the first."""
    first, *others = steps
    first()
    change_id = newest(library)
    for step in others:
        step()
    return change_id


def test_an_older_step_is_taken_back_and_what_came_after_stays(library: Library) -> None:
    change_id = after(
        library,
        lambda: library.set_fields(CHATDEV, {"citations": "74"}),
        lambda: library.set_fields(CHATDEV, {"venue": "ACL"}),
        lambda: library.notes.add(CHATDEV, "Compare."),
    )
    heard: list[Touched] = []
    library.subscribe(heard.append)
    touched = library.undo_step(change_id)
    paper = library.get_paper(CHATDEV)
    assert (paper.citations, paper.venue, len(library.notes.of(CHATDEV))) == (None, "ACL", 1)
    assert touched.change
    assert (
        touched.change.label == "Took back: Edited citations of ChatDev: Communicative Agents for Software Development"
    )
    assert touched.moved("papers", "citations")
    assert heard == [touched]
    assert library.history(CHATDEV)[0].details == ("citations 74 → —",)
    library.undo(touched.change.id)
    assert library.get_paper(CHATDEV).citations == 74


def test_what_was_taken_back_is_given_back_by_taking_that_back(library: Library) -> None:
    change_id = after(
        library,
        lambda: library.set_fields(CHATDEV, {"citations": "74"}),
        lambda: library.set_fields(OTHER, {"venue": "ACL"}),
    )
    library.undo_step(change_id)
    assert library.find_step_obstacle(change_id) == f"Citations changed since: “Took back: {EDITED}”."
    library.undo_step(newest(library))
    assert library.get_paper(CHATDEV).citations == 74
    assert library.find_step_obstacle(change_id) is None


def note(library: Library) -> NoteId:
    return library.notes.of(CHATDEV)[0].id


def thesis(library: Library) -> CollectionId:
    return library.collections.get("Thesis").id


MADE = PaperId(39)


def make(library: Library) -> PaperId:
    return library.papers.make({"title": "One"})


def add_note(library: Library) -> NoteId:
    return library.notes.add(CHATDEV, "x")


def on(paper_id: PaperId, **texts: str) -> Step:
    return lambda library: library.set_fields(paper_id, texts)


def tagging(name: str, paper_id: PaperId) -> Step:
    return lambda library: library.tags.add_named([name], [paper_id])


def untagging(name: str, paper_id: PaperId) -> Step:
    return lambda library: library.tags.remove([library.tags.get(name).id], [paper_id])


CASES: dict[str, tuple[str | None, list[Step]]] = {
    "edited again": ("Venue changed since: “Edited venue of ChatDev", [on(CHATDEV, venue="A"), on(CHATDEV, venue="B")]),
    "edited to and fro": (None, [on(CHATDEV, venue="A"), on(CHATDEV, venue="B"), on(CHATDEV, venue="A")]),
    "paper edited": ("Venue changed since: “Edited venue of One”.", [make, on(MADE, venue="A")]),
    "paper noted": ("Paper in use since: “Added a note to One”.", [make, lambda library: library.notes.add(MADE, "x")]),
    "paper trashed": (
        "Place in the trash changed since: “Moved One to the trash”.",
        [make, lambda library: library.papers.trash([MADE])],
    ),
    "note edited": (
        "Note changed since: “Edited a note of ChatDev",
        [add_note, lambda library: library.notes.edit(note(library), "y")],
    ),
    "note deleted": (
        "Note gone since: “Deleted a note of ChatDev",
        [add_note, lambda library: library.notes.delete(note(library))],
    ),
    "tag used": (None, [tagging("new", CHATDEV), tagging("new", OTHER)]),
    "tag renamed": (
        None,
        [tagging("new", CHATDEV), lambda library: library.tags.rename(library.tags.get("new").id, "newer")],
    ),
    "tag taken and given": (
        "Tag gone since: “Took tag new",
        [tagging("new", CHATDEV), untagging("new", CHATDEV), tagging("new", CHATDEV)],
    ),
    "tag made and used": (
        "What it made is in use by now, and nothing else is left of it.",
        [lambda library: library.tags.create("new"), tagging("new", OTHER)],
    ),
    "tag given again": ("Tag there already: “Tagged ", [untagging("old", OTHER), tagging("old", OTHER)]),
    "collection deleted": (
        "Place in a collection gone since: “Deleted collection Thesis and the one inside it”.",
        [
            lambda library: library.collections.add([CHATDEV], thesis(library)),
            lambda library: library.collections.delete(thesis(library)),
        ],
    ),
    "collection's name taken": (
        "Collection there already: “Created collection thesis”.",
        [
            lambda library: library.collections.delete(thesis(library)),
            lambda library: library.collections.create("thesis"),
        ],
    ),
    "search's name taken": (
        "Saved search there already: “Saved search mine”.",
        [
            lambda library: library.saved_searches.delete(library.saved_searches.get("Mine").id),
            lambda library: library.saved_searches.save("mine", "x"),
        ],
    ),
    "collection inside itself": (
        "Collection changed since: “Moved collection Thesis into Part”.",
        [
            lambda library: library.collections.move(library.collections.get("Thesis / Part").id, None),
            lambda library: library.collections.move(thesis(library), library.collections.get("Part").id),
        ],
    ),
}
"""What is said of the first of some steps after the others; None where it can be taken back."""


@pytest.mark.parametrize("case", CASES)
def test_what_moved_since_is_named_and_nothing_is_changed(library: Library, case: str) -> None:
    said, (first, *then) = CASES[case]
    library.tags.add_named(["old"], [OTHER])
    library.collections.create("Part", library.collections.create("Thesis").id)
    library.saved_searches.save("Mine", "x")
    first(library)
    change_id = newest(library)
    for step in then:
        step(library)
    obstacle, revision = library.find_step_obstacle(change_id), library.revision
    if said is None:
        assert obstacle is None
        assert library.undo_step(change_id)
        return
    assert obstacle is not None
    assert obstacle.startswith(said)
    with pytest.raises(Declined) as declined:
        library.undo_step(change_id)
    assert (declined.value.what, library.revision) == (obstacle, revision)


def test_a_tag_that_others_use_by_now_stays(library: Library) -> None:
    library.tags.add_named(["agents"], [CHATDEV])
    change_id = newest(library)
    library.tags.add_named(["agents"], [OTHER])
    library.undo_step(change_id)
    assert (library.get_paper(CHATDEV).tags, [each.name for each in library.get_paper(OTHER).tags]) == ((), ["agents"])


def test_an_undone_step_and_one_that_is_not_kept_are_declined(library: Library) -> None:
    library.set_fields(CHATDEV, {"venue": "ACL"})
    change_id = newest(library)
    library.undo()
    with pytest.raises(Declined, match=r"undone already\. Redo makes it again"):
        library.undo_step(change_id)
    assert library.next_redo() is not None
    assert library.find_step_obstacle(ChangeId(999)) == "The history has no step 999."


def test_the_papers_of_a_step_are_those_that_are_still_there(library: Library) -> None:
    assert len(library.history_papers(newest(library))) == 38
    library.papers.trash([CHATDEV])
    library.papers.empty_trash([CHATDEV])
    assert library.history_papers(newest(library)) == ()
    assert OTHER in library.history_papers(ChangeId(1))


def test_the_changes_are_found_by_their_words_page_by_page(library: Library) -> None:
    for number in range(5):
        library.set_fields(CHATDEV, {"venue": f"Venue {number}"})
    library.notes.add(CHATDEV, "x")
    assert [change.label[:12] for change in library.find_changes("CHATDEV note")] == ["Added a note"]
    page = library.find_changes("edited", limit=3)
    rest = library.find_changes("edited", before=page[-1].id)
    assert [change.id for change in (*page, *rest)] == [6, 5, 4, 3, 2]
    assert library.find_changes() == library.history()
