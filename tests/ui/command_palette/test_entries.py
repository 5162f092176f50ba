"""What the palette offers for what is typed, and in which order."""

from __future__ import annotations

from ui.command_palette.entries import Entry, Sort, arrange, make_entry, shorten
from ui.widgets.lines import Line


def entry(sort: Sort, label: str, *, usable: bool = True) -> Entry:
    return make_entry(sort, label, Line(label, "", label, "check", None, usable), lambda: None)


ENTRIES = [
    entry(Sort.ACTION, "Copy Citation", usable=False),
    entry(Sort.ACTION, "Sort By: Citations"),
    entry(Sort.ACTION, "Edit Citations"),
    entry(Sort.COLLECTION, "Citing"),
    entry(Sort.TAG, "cited"),
    entry(Sort.TAG, "unrelated"),
]


def labels(typed: str, recent: tuple[str, ...] = ()) -> dict[str, list[str]]:
    return {sort.value: [each.line.label for each in found] for sort, found in arrange(ENTRIES, typed, recent)}


def test_the_best_section_leads_and_what_cannot_be_done_ends() -> None:
    assert labels("cit") == {
        "collection": ["Citing"],
        "tag": ["cited"],
        "action": ["Sort By: Citations", "Edit Citations", "Copy Citation"],
    }


def test_among_equals_what_was_used_last_comes_first() -> None:
    assert labels("citations", ("action:Edit Citations",)) == {"action": ["Edit Citations", "Sort By: Citations"]}
    assert list(labels("cit", ("tag:cited",))) == ["tag", "collection", "action"]


def test_letters_are_picked_only_where_nothing_else_fits() -> None:
    assert labels("sbc") == {"action": ["Sort By: Citations"]}
    assert labels("ct") == {"action": ["Sort By: Citations", "Edit Citations", "Copy Citation"]} | {
        "collection": ["Citing"],
        "tag": ["cited"],
    }


def test_without_a_text_everything_keeps_its_order() -> None:
    assert labels("", ("tag:cited",))["action"] == ["Copy Citation", "Sort By: Citations", "Edit Citations"]
    assert list(labels("")) == ["action", "collection", "tag"]


def test_of_several_sections_each_is_short() -> None:
    many = [entry(Sort.TAG, f"tag {number}") for number in range(40)]
    assert [len(found) for _, found in shorten(arrange(many, "tag", ()))] == [30]
    assert [len(found) for _, found in shorten(arrange([*many, *ENTRIES], "", ()))] == [6, 3, 1]
