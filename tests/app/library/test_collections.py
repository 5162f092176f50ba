"""Collections: a tree that is named, moved and deleted, and papers in an order of their own."""

from __future__ import annotations

import pytest

from app.changes import Touched
from app.errors import InvalidValue, KnownError, NotFound
from app.library import Library
from app.papers import Collection, CollectionNode
from app.search_query import Everything, InCollection, Order
from app.store.collections import MOST_LEVELS
from app.values import CollectionId, PaperId

ONE, TWO, THREE, FOUR = (PaperId(number) for number in range(1, 5))


def outline(nodes: tuple[CollectionNode, ...]) -> list[object]:
    """Names, with a list of those inside behind each that has any."""
    found: list[object] = []
    for node in nodes:
        found += [node.collection.name, outline(node.inside)] if node.inside else [node.collection.name]
    return found


def papers_of(library: Library, collection: Collection) -> list[int]:
    return library.paper_ids(InCollection(collection.id), Order("position")).tolist()


def label(touched: Touched) -> str:
    return touched.change.label if touched.change else ""


@pytest.fixture
def thesis(library: Library) -> dict[str, Collection]:
    """``Thesis`` with ``Related`` and ``Methods`` inside, ``Reading`` beside it."""
    top = library.collections.create("Thesis")
    return {
        "Thesis": top,
        "Related": library.collections.create("Related", top.id),
        "Methods": library.collections.create("Methods", top.id),
        "Reading": library.collections.create("Reading"),
    }


def test_collections_are_nested_and_found_by_path(library: Library, thesis: dict[str, Collection]) -> None:
    assert outline(library.collections.tree()) == ["Thesis", ["Related", "Methods"], "Reading"]
    assert library.collections.find(" thesis /  RELATED ") == thesis["Related"]
    assert thesis["Related"].path == "Thesis / Related"
    for path in ("Related", "Thesis / Reading", "Thesis/Related", "", " / "):
        assert library.collections.find(path) is None
    for path in ("Related", "thesis/related"):
        with pytest.raises(NotFound, match=r"There is no collection .* Is it one of these: Thesis / Related\?"):
            library.collections.get(path)
    with pytest.raises(NotFound, match="A path is written as Thesis / Related"):
        library.collections.get("x")


def test_a_path_is_made_as_far_as_it_is_missing(library: Library, thesis: dict[str, Collection]) -> None:
    made = library.collections.create_path("thesis / Methods / NLP/ML / Data")
    assert made.path == "Thesis / Methods / NLP/ML / Data"
    assert library.history()[0].label == "Created collection Data"
    library.undo()
    assert library.collections.find("Thesis / Methods / NLP/ML") is None
    for path in ("thesis / METHODS", "", " / "):
        with pytest.raises(InvalidValue):
            library.collections.create_path(path)


def test_names_side_by_side_differ(library: Library, thesis: dict[str, Collection]) -> None:
    inside = library.collections.create("Reading", thesis["Thesis"].id)
    for use in (
        lambda: library.collections.create("THESIS"),
        lambda: library.collections.rename(thesis["Reading"].id, "thesis"),
        lambda: library.collections.move(inside.id, None),
    ):
        with pytest.raises(InvalidValue, match="here already"):
            use()
    assert label(library.collections.rename(inside.id, "READING")) == "Renamed collection Reading to READING"


def test_a_name_cannot_be_taken_for_a_path(library: Library, thesis: dict[str, Collection]) -> None:
    for name in ("a / b", "/", "a /"):
        with pytest.raises(InvalidValue, match="parts the names of a path"):
            library.collections.create(name)
    assert library.collections.create("a/b").name == "a/b"


def test_what_is_gone_is_said(library: Library, thesis: dict[str, Collection]) -> None:
    gone, known = CollectionId(99), thesis["Thesis"].id
    for use in (
        lambda: library.collections.create("x", gone),
        lambda: library.collections.rename(gone, "x"),
        lambda: library.collections.move(gone, None),
        lambda: library.collections.move(known, gone),
        lambda: library.collections.move(known, None, gone),
        lambda: library.collections.delete(gone),
        lambda: library.collections.add([ONE], gone),
        lambda: library.collections.add([PaperId(999)], known),
        lambda: library.collections.add([ONE], known, TWO),
        lambda: library.collections.remove([ONE], gone),
        lambda: library.collections.move_papers([ONE], known),
    ):
        with pytest.raises(NotFound):
            use()


def test_collections_are_moved(library: Library, thesis: dict[str, Collection]) -> None:
    tops = library.collections
    assert label(tops.move(thesis["Reading"].id, thesis["Thesis"].id, thesis["Methods"].id)) == (
        "Moved collection Reading into Thesis"
    )
    assert outline(tops.tree()) == ["Thesis", ["Related", "Reading", "Methods"]]
    assert label(tops.move(thesis["Related"].id, thesis["Thesis"].id)) == "Moved collection Related"
    assert outline(tops.tree()) == ["Thesis", ["Reading", "Methods", "Related"]]
    assert not tops.move(thesis["Related"].id, thesis["Thesis"].id)
    assert label(tops.move(thesis["Methods"].id, None, thesis["Thesis"].id)) == "Moved collection Methods to the top"
    assert outline(tops.tree()) == ["Methods", "Thesis", ["Reading", "Related"]]
    with pytest.raises(KnownError, match="one that is elsewhere"):
        tops.move(thesis["Methods"].id, None, thesis["Related"].id)


def test_a_collection_never_comes_to_be_inside_itself(library: Library, thesis: dict[str, Collection]) -> None:
    deep = library.collections.create("Deep", thesis["Related"].id)
    for parent in (thesis["Thesis"], thesis["Related"], deep):
        with pytest.raises(KnownError, match="into itself or into a collection inside it"):
            library.collections.move(thesis["Thesis"].id, parent.id)


def test_the_tree_has_an_end(library: Library, thesis: dict[str, Collection]) -> None:
    deepest = library.collections.create_path(" / ".join(f"level {number}" for number in range(MOST_LEVELS)))
    with pytest.raises(KnownError, match="50 levels deep"):
        library.collections.create("one more", deepest.id)
    assert deepest.parent_id is not None
    library.collections.move(thesis["Reading"].id, deepest.parent_id)
    with pytest.raises(KnownError, match="50 levels deep"):
        library.collections.move(thesis["Thesis"].id, deepest.parent_id)
    library.collections.delete(library.collections.get("level 0").id)
    assert outline(library.collections.tree()) == ["Thesis", ["Related", "Methods"]]
    library.undo()
    assert library.collections.find(deepest.path) == deepest


def test_a_paper_is_in_a_collection_once(library: Library, thesis: dict[str, Collection]) -> None:
    related = thesis["Related"]
    touched = library.collections.add([THREE, ONE, THREE], related.id)
    assert label(touched) == "Added 2 papers to Related"
    assert touched.papers == {ONE, THREE}
    touched = library.collections.add([ONE, TWO, THREE], related.id)
    assert touched.papers == {TWO}
    assert not library.collections.add([ONE, TWO], related.id)
    assert papers_of(library, related) == [THREE, ONE, TWO]
    assert library.get_paper(ONE).collections == (related,)


def test_papers_are_ordered_by_hand(library: Library, thesis: dict[str, Collection]) -> None:
    related = thesis["Related"]
    library.collections.add([ONE, TWO], related.id)
    assert label(library.collections.add([FOUR, THREE], related.id, TWO)) == "Added 2 papers to Related"
    assert papers_of(library, related) == [ONE, FOUR, THREE, TWO]
    assert label(library.collections.move_papers([TWO, ONE], related.id, FOUR)) == "Moved 2 papers in Related"
    assert papers_of(library, related) == [TWO, ONE, FOUR, THREE]
    assert label(library.collections.add([THREE, TWO], related.id, FOUR)) == "Moved 2 papers in Related"
    assert papers_of(library, related) == [ONE, THREE, TWO, FOUR]
    library.collections.move_papers([ONE], related.id)
    assert papers_of(library, related) == [THREE, TWO, FOUR, ONE]
    assert not library.collections.move_papers([FOUR, ONE], related.id)
    with pytest.raises(NotFound, match="does not hold paper 9"):
        library.collections.move_papers([ONE, PaperId(9)], related.id)


def test_papers_taken_out_stay_in_the_library(library: Library, thesis: dict[str, Collection]) -> None:
    related = thesis["Related"]
    library.collections.add([ONE, TWO, THREE], related.id)
    touched = library.collections.remove([TWO, ONE, TWO, FOUR], related.id)
    assert label(touched) == "Removed 2 papers from Related"
    assert touched.papers == {ONE, TWO}
    assert not library.collections.remove([FOUR], related.id)
    assert papers_of(library, related) == [THREE]
    assert library.count(Everything()) == 38


def test_papers_count_once_however_many_collections_hold_them(library: Library, thesis: dict[str, Collection]) -> None:
    library.collections.add([ONE, TWO], thesis["Related"].id)
    library.collections.add([TWO, THREE], thesis["Methods"].id)
    library.collections.add([THREE], thesis["Thesis"].id)
    library.collections.add([FOUR], thesis["Reading"].id)
    top, reading = library.collections.tree()
    assert [(top.papers, top.papers_within), (reading.papers, reading.papers_within)] == [(1, 3), (1, 1)]
    assert [(node.papers, node.papers_within) for node in top.inside] == [(2, 2), (2, 2)]
    with library._access.change("Trashed") as change:
        change.connection.execute("UPDATE papers SET trashed_at = '2026-11-23' WHERE id = ?", (TWO,))
    top, _ = library.collections.tree()
    assert (top.papers_within, [node.papers for node in top.inside]) == (2, [1, 1])


def test_deleting_takes_those_inside_along_and_undo_brings_all_back(
    library: Library, thesis: dict[str, Collection]
) -> None:
    library.collections.add([THREE, ONE, TWO], thesis["Related"].id)
    library.collections.move(thesis["Methods"].id, thesis["Related"].id)
    before = library.collections.tree()
    touched = library.collections.delete(thesis["Thesis"].id)
    assert label(touched) == "Deleted collection Thesis and the 2 inside it"
    assert touched.papers == {ONE, TWO, THREE}
    assert library.count(Everything()) == 38
    assert outline(library.collections.tree()) == ["Reading"]
    library.undo()
    assert library.collections.tree() == before
    assert papers_of(library, thesis["Related"]) == [THREE, ONE, TWO]
    library.redo()
    assert label(library.collections.delete(thesis["Reading"].id)) == "Deleted collection Reading"
    assert library.collections.tree() == ()


def test_a_tree_turned_upside_down_is_undone_and_done_again(library: Library, thesis: dict[str, Collection]) -> None:
    first = library.collections.tree()
    library.collections.move(thesis["Related"].id, None)
    library.collections.move(thesis["Thesis"].id, thesis["Related"].id)
    new = library.collections.create_path("New / Inner")
    library.collections.move(thesis["Related"].id, new.id)
    library.collections.delete(library.collections.get("New").id)
    for _ in range(5):
        library.undo()
    assert library.collections.tree() == first
    for _ in range(4):
        library.redo()
    assert outline(library.collections.tree()) == ["Reading", "New", ["Inner", ["Related", ["Thesis", ["Methods"]]]]]
    library.redo()
    assert outline(library.collections.tree()) == ["Reading"]


def test_collections_are_listed_without_counting_and_counted_without_listing(
    library: Library, thesis: dict[str, Collection]
) -> None:
    library.collections.add([ONE, TWO], thesis["Thesis"].id)
    library.collections.add([TWO, THREE], thesis["Related"].id)
    library.papers.trash([THREE])
    assert [each.path for each in library.collections.all()][-1] == "Thesis / Methods"
    assert set(library.collections.all()) == set(thesis.values())
    counted = {each.name: library.collections.counts()[each.id] for each in thesis.values()}
    within = {each.name: library.collections.counts(within=True)[each.id] for each in thesis.values()}
    assert counted == {"Thesis": 2, "Related": 1, "Methods": 0, "Reading": 0}
    assert within == counted
    library.collections.add([FOUR], thesis["Methods"].id)
    assert library.collections.counts(within=True)[thesis["Thesis"].id] == 3


def test_which_collections_hold_some_of_a_selection(library: Library, thesis: dict[str, Collection]) -> None:
    library.collections.add([ONE, TWO], thesis["Thesis"].id)
    library.collections.add([TWO], thesis["Related"].id)
    among = library.collections.among([TWO, TWO, ONE, FOUR])
    assert [(each.collection.name, each.papers) for each in among] == [("Thesis", 2), ("Related", 1)]


def test_a_collection_is_shown_with_what_those_inside_it_hold(library: Library, thesis: dict[str, Collection]) -> None:
    within = InCollection(thesis["Thesis"].id, within=True)
    assert library.count(within) == 0
    library.collections.add([FOUR], thesis["Methods"].id)
    library.collections.add([THREE, ONE], thesis["Related"].id)
    library.collections.add([TWO, ONE], thesis["Thesis"].id)
    deeper = library.collections.create("Deeper", thesis["Related"].id)
    library.collections.add([PaperId(5)], deeper.id)
    library.collections.add([PaperId(6)], thesis["Reading"].id)
    by_place = [TWO, ONE, THREE, PaperId(5), FOUR]  # its own, then Related with Deeper, then Methods
    assert library.paper_ids(within, Order("position")).tolist() == by_place
    assert library.paper_ids(within, Order("position", descending=True)).tolist() == by_place[::-1]
    assert library.first_page(within, Order("position"), 2).ids.tolist() == by_place[:2]
    assert library.paper_ids(within, Order("code", then=Order("position"))).tolist() == sorted(
        by_place, key=lambda key: (library.get_paper(key).code, by_place.index(key))
    )
    assert library.count(within) == 5
    assert papers_of(library, thesis["Thesis"]) == [TWO, ONE]
    library.collections.move(deeper.id, thesis["Reading"].id)
    library.collections.move(thesis["Methods"].id, thesis["Thesis"].id, thesis["Related"].id)
    assert library.paper_ids(within, Order("position")).tolist() == [TWO, ONE, FOUR, THREE]


def test_papers_go_to_a_path_that_is_made_if_there_is_none_as_one_step(library: Library) -> None:
    touched = library.collections.add_to_path([PaperId(3)], "Thesis / Agents")
    assert [each.path for each in library.get_paper(PaperId(3)).collections] == ["Thesis / Agents"]
    assert touched.change is not None
    assert touched.change.label.endswith("to Agents")
    library.undo()
    assert library.collections.tree() == ()


def test_a_name_alone_means_the_only_collection_that_has_it(library: Library) -> None:
    inner = library.collections.create_path("Thesis / Agents")
    library.collections.add_to_path([PaperId(3)], "agents")
    assert library.get_paper(PaperId(3)).collections == (inner,)
    library.collections.create_path("Talks / Agents")
    library.collections.add_to_path([PaperId(4)], "Agents")
    assert [each.path for each in library.get_paper(PaperId(4)).collections] == ["Agents"]
