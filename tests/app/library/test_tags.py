"""Tags: made, named, coloured, ordered, merged and deleted, and given to any number of papers."""

from __future__ import annotations

import pytest

from app.changes import Touched
from app.errors import InvalidValue, NotFound
from app.library import Library
from app.papers import Colour
from app.search_query import Everything, HasTag, Order
from app.values import PaperId, TagId

CHATDEV, OTHER, THIRD = PaperId(3), PaperId(4), PaperId(5)
ALL = [PaperId(number) for number in range(1, 39)]


def names(library: Library) -> list[str]:
    return [each.tag.name for each in library.tags.all()]


def tags_of(library: Library, paper_id: PaperId) -> list[str]:
    return [tag.name for tag in library.get_paper(paper_id).tags]


def papers_of(library: Library, tag_id: TagId) -> list[int]:
    return library.paper_ids(HasTag(tag_id), Order()).tolist()


def label(touched: Touched) -> str:
    return touched.change.label if touched.change else ""


def test_a_tag_is_found_whatever_its_case_and_accents(library: Library) -> None:
    made = library.tags.create("  Café   Agents ", Colour.TEAL)
    assert (made.name, made.colour) == ("Café Agents", Colour.TEAL)
    assert library.tags.find("cafe agents") == library.tags.get("CAFÉ AGENTS") == made
    assert library.tags.find("cafe") is None


def test_a_name_belongs_to_one_tag(library: Library) -> None:
    library.tags.create("Café")
    other = library.tags.create("tea")
    with pytest.raises(InvalidValue, match="There is a tag “Café” already") as refused:
        library.tags.create("CAFE")
    assert refused.value.remedy == ""
    with pytest.raises(InvalidValue, match="merge the two"):
        library.tags.rename(other.id, "cafe")
    with pytest.raises(InvalidValue, match="needs a name"):
        library.tags.rename(other.id, " \x00 ")
    assert names(library) == ["Café", "tea"]


def test_a_tag_may_be_renamed_to_itself_in_other_letters(library: Library) -> None:
    tag = library.tags.create("cafe")
    assert label(library.tags.rename(tag.id, "Café")) == "Renamed tag cafe to Café"
    assert not library.tags.rename(tag.id, "Café")
    assert library.tags.get("cafe").name == "Café"


def test_what_is_missing_is_said_with_what_there_is(library: Library) -> None:
    with pytest.raises(NotFound, match=r"There is no tag “x”\. There are no tags yet"):
        library.tags.get("x")
    for name in "abcdefg":
        library.tags.create(name)
    with pytest.raises(NotFound, match="The tags are: a, b, c, d and 3 more"):
        library.tags.get("x")
    gone = TagId(99)
    for use in (
        lambda: library.tags.rename(gone, "y"),
        lambda: library.tags.recolour(gone, None),
        lambda: library.tags.move(gone),
        lambda: library.tags.delete(gone),
        lambda: library.tags.merge([gone], library.tags.get("a").id),
        lambda: library.tags.merge([library.tags.get("a").id], gone),
        lambda: library.tags.add([gone], [CHATDEV]),
        lambda: library.tags.remove([gone], [CHATDEV]),
        lambda: library.tags.toggle(gone, [CHATDEV]),
        lambda: library.tags.add_named(["a"], [PaperId(999)]),
    ):
        with pytest.raises(NotFound):
            use()
    assert len(library.history()) == 8


def test_colours_come_and_go(library: Library) -> None:
    tag = library.tags.create("agents")
    assert label(library.tags.recolour(tag.id, Colour.RED)) == "Coloured tag agents red"
    assert library.tags.get("agents").colour is Colour.RED
    assert not library.tags.recolour(tag.id, Colour.RED)
    assert label(library.tags.recolour(tag.id, None)) == "Took the colour from tag agents"
    assert library.tags.get("agents").colour is None


def test_tags_are_ordered_by_hand(library: Library) -> None:
    made = {name: library.tags.create(name).id for name in "abc"}
    assert label(library.tags.move(made["c"], made["a"])) == "Moved tag c"
    assert names(library) == ["c", "a", "b"]
    library.tags.move(made["c"])
    assert names(library) == ["a", "b", "c"]
    assert not library.tags.move(made["c"])
    library.tags.add([made["c"], made["a"]], [CHATDEV])
    library.tags.move(made["c"], made["a"])
    assert tags_of(library, CHATDEV) == ["c", "a"]


def test_papers_are_tagged_once_each(library: Library) -> None:
    tag = library.tags.create("agents")
    touched = library.tags.add([tag.id], [CHATDEV, OTHER, CHATDEV])
    assert label(touched) == "Tagged 2 papers with agents"
    assert touched.papers == {CHATDEV, OTHER}
    touched = library.tags.add([tag.id, tag.id], [CHATDEV, OTHER, THIRD])
    assert label(touched).startswith("Tagged Tool Learning")
    assert touched.papers == {THIRD}
    assert not library.tags.add([tag.id], [THIRD])
    assert papers_of(library, tag.id) == [CHATDEV, OTHER, THIRD]


def test_a_label_names_the_tags_that_moved_and_no_others(library: Library) -> None:
    one, other = library.tags.create("one"), library.tags.create("other")
    library.tags.add([one.id], ALL)
    assert label(library.tags.add([one.id, other.id], ALL)) == "Tagged 38 papers with other"
    library.undo()
    assert label(library.tags.add([one.id, other.id], [CHATDEV])).endswith("with other")
    assert label(library.tags.remove([one.id, other.id], ALL)) == "Took tags one and other from 38 papers"
    assert not library.tags.remove([one.id, other.id], ALL)


def test_names_that_are_new_become_tags(library: Library) -> None:
    library.tags.create("agents")
    touched = library.tags.add_named(["Agents", "to discuss", "TO DISCUSS"], [CHATDEV, OTHER])
    assert label(touched) == "Tagged 2 papers with agents and to discuss"
    assert names(library) == tags_of(library, CHATDEV) == ["agents", "to discuss"]
    library.undo()
    assert names(library) == ["agents"]


def test_toggling_tags_those_that_lack_it_first(library: Library) -> None:
    tag = library.tags.create("agents").id
    library.tags.add([tag], [CHATDEV])
    assert label(library.tags.toggle(tag, [CHATDEV, OTHER, THIRD])) == "Tagged 2 papers with agents"
    assert label(library.tags.toggle(tag, iter([CHATDEV, OTHER, THIRD]))) == "Took tag agents from 3 papers"
    assert papers_of(library, tag) == []


def test_the_tags_of_a_paper_are_set_as_typed(library: Library) -> None:
    touched = library.tags.set_of(CHATDEV, ["b", "a"])
    assert label(touched) == "Tagged ChatDev: Communicative Agents for Software Development with b and a"
    assert tags_of(library, CHATDEV) == ["b", "a"]
    assert label(library.tags.set_of(CHATDEV, ["A", "c"])).startswith("Changed the tags of ChatDev")
    assert tags_of(library, CHATDEV) == ["a", "c"]
    assert not library.tags.set_of(CHATDEV, ["c", "a"])
    assert label(library.tags.set_of(CHATDEV, ["c"])).startswith("Took tag a from ChatDev")
    library.tags.set_of(CHATDEV, [])
    assert tags_of(library, CHATDEV) == []
    assert names(library) == ["b", "a", "c"]


def test_merging_keeps_each_paper_once(library: Library) -> None:
    one, two, three = (library.tags.create(name).id for name in ("one", "two", "three"))
    library.tags.add([one], [CHATDEV, OTHER])
    library.tags.add([two], [OTHER, THIRD])
    library.tags.add([three], [THIRD, CHATDEV])
    assert label(library.tags.merge([one, two, three, one], three)) == "Merged tags one and two into three"
    assert names(library) == ["three"]
    assert [each.papers for each in library.tags.all()] == [3]
    assert papers_of(library, three) == [CHATDEV, OTHER, THIRD]
    library.undo()
    assert [each.papers for each in library.tags.all()] == [2, 2, 2]
    library.redo()
    assert papers_of(library, three) == [CHATDEV, OTHER, THIRD]
    assert not library.tags.merge([three], three)


def test_deleting_a_tag_takes_it_from_its_papers(library: Library) -> None:
    tag = library.tags.create("agents", Colour.RED)
    library.tags.add([tag.id], [CHATDEV, OTHER])
    touched = library.tags.delete(tag.id)
    assert label(touched) == "Deleted tag agents"
    assert touched.papers == {CHATDEV, OTHER}
    assert tags_of(library, CHATDEV) == names(library) == []
    assert library.count(Everything()) == 38
    library.undo()
    assert library.get_paper(CHATDEV).tags == (tag,)


def test_renaming_touches_no_paper(library: Library) -> None:
    tag = library.tags.create("agents")
    library.tags.add([tag.id], [CHATDEV])
    touched = library.tags.rename(tag.id, "robots")
    assert touched.papers == frozenset()
    assert touched.moved("tags", "name")
    assert not touched.moved("tags", "colour")
    assert tags_of(library, CHATDEV) == ["robots"]


def test_papers_in_the_trash_do_not_count(library: Library) -> None:
    tag = library.tags.create("agents")
    library.tags.add([tag.id], [CHATDEV, OTHER])
    with library._access.change("Trashed") as change:
        change.connection.execute("UPDATE papers SET trashed_at = '2026-11-23' WHERE id = ?", (CHATDEV,))
    assert [each.papers for each in library.tags.all()] == [1]


def test_everything_is_undone_and_done_again(library: Library) -> None:
    one, other = library.tags.create("one"), library.tags.create("other")
    library.tags.rename(one.id, "temporary")
    library.tags.rename(other.id, "one")
    library.tags.rename(one.id, "other")
    library.tags.set_of(CHATDEV, ["one", "other", "new"])
    library.tags.move(library.tags.get("new").id, one.id)
    after = (library.tags.all(), library.get_paper(CHATDEV))
    for _ in range(7):
        library.undo()
    assert library.tags.all() == ()
    for _ in range(7):
        library.redo()
    assert (library.tags.all(), library.get_paper(CHATDEV)) == after


def test_tags_by_name_and_of_a_selection(library: Library) -> None:
    agents, code = library.tags.create("agents"), library.tags.create("code")
    library.tags.add([agents.id], [PaperId(1), PaperId(2)])
    assert library.tags.names() == (agents, code)
    among = library.tags.among([PaperId(2), PaperId(3), PaperId(2)])
    assert [(each.tag.name, each.papers) for each in among] == [("agents", 1)]
