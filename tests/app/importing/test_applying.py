"""Carrying out a plan: all of it, once, or nothing."""

from __future__ import annotations

import pytest

from app.errors import Cancelled, Declined
from app.importing.plan import Decision
from app.search_query import Everything, OfResearcher, Order

CHATDEV = ("ChatDev: Agents", "Chen Qian, Wei Liu", "Jul 16, 2023")
GACT = ("GACT", "Xiaoxuan Liu, Lianmin Zheng", "Jun 22, 2022")


def many(count):
    return [(f"Paper {number}", "Ada Lovelace", "Jul 1, 2023") for number in range(count)]


def titles(library):
    return [library.get_paper(key).title for key in library.paper_ids(Everything(), Order("added"))]


def test_an_import_is_one_change(library, plan, page):
    outcome = library.apply_import(plan(page(CHATDEV, GACT)))
    assert [change.label for change in library.history()] == ["Imported 2 papers from a page of Ada Lovelace"]
    assert outcome.touched.papers == set(library.paper_ids(Everything(), Order()))
    assert outcome.counts.added == 2
    assert [each.id for each in library.researchers()] == [outcome.researcher_id]


def test_undo_and_redo_bring_back_every_row(library, plan, page, dump):
    before = dump()
    library.apply_import(plan(page(CHATDEV, GACT)))
    after = dump()
    library.undo()
    kept = {"changes", "change_rows", "change_papers", "library_state", "source_texts"}  # what happened, and the text

    def facts(tables):
        """All but that, and the pages of the search index, whose contents a check of their own compares."""
        return {name: rows for name, rows in tables.items() if name not in kept and not name.startswith("paper_words_")}

    assert facts(dump()) == facts(before)
    library.redo()
    assert facts(dump()) == facts(after)


def test_labels(library, plan, take, page):
    take(page(CHATDEV))
    take(page((*CHATDEV[:2], "Jul 16, 2023Code"), GACT, header="h-index4"))
    labels = [change.label for change in library.history()]
    assert labels[0] == "Imported 1 paper and updated 1 paper from a page of Ada Lovelace"
    assert labels[-1] == "Imported 1 paper from a page of Ada Lovelace"


def test_a_text_without_a_header_is_called_by_its_name(library, take, page):
    text = page(*many(1200))
    outcome = take(text[text.index("CLJul") :], name="papers of mine.txt")
    assert library.history()[0].label == "Imported 1,200 papers from papers of mine.txt"
    assert outcome.researcher_id is None
    assert library.researchers() == ()


def test_what_is_left_out_or_undecided_is_not_stored(library, plan, page):
    planned = plan(page(CHATDEV, GACT, CHATDEV)).deciding({2}, Decision.LEAVE_OUT)
    library.apply_import(planned)
    assert titles(library) == ["ChatDev: Agents"]


def test_a_choice_may_be_the_paper_there(library, plan, take, page):
    take(page(("ChatDev: Agents", "Chen Qian", "Jul 16, 2023")))
    text = page(("ChatDev: Agents", "Grace Hopper", "Jul 16, 2023")).replace("Ada Lovelace\n\nCL", "Grace Hopper\n\nCL")
    planned = plan(text).deciding({1}, Decision.UPDATE).taking({1}, "authors", take=True)
    outcome = library.apply_import(planned)
    (paper_id,) = library.paper_ids(Everything(), Order())
    assert [str(name) for name in library.get_paper(paper_id).authors] == ["Grace Hopper"]
    assert outcome.researcher_id is not None
    assert list(library.paper_ids(OfResearcher(outcome.researcher_id), Order())) == [paper_id]
    assert len(library.sources(paper_id)) == 2


def test_taken_authors_say_whether_the_list_was_cut_short(library, plan, take, page):
    take(page(CHATDEV))
    planned = plan(page(("ChatDev: Agents", "Chen Qian, Ada Lovelace et al.", "Jul 16, 2023"), header="h-index4"))
    library.apply_import(planned.taking({1}, "authors", take=True))
    (paper_id,) = library.paper_ids(Everything(), Order())
    assert library.get_paper(paper_id).authors_truncated


def test_new_links_come_behind_those_there(library, take, page):
    take(page((*CHATDEV[:2], "Jul 16, 2023Code", "See https://github.com/a/one")))
    take(
        page(
            (*CHATDEV[:2], "Jul 16, 2023Code", "See https://github.com/b/two and https://github.com/A/One"),
            header="h-index4",
        )
    )
    (paper_id,) = library.paper_ids(Everything(), Order())
    assert [str(link.repository) for link in library.get_paper(paper_id).repositories] == [
        "github.com/a/one",
        "github.com/b/two",
    ]


def test_a_stale_plan_is_declined(library, plan, take, page, dump):
    take(page(CHATDEV))
    planned = plan(page(CHATDEV, GACT))
    library.set_fields(library.paper_ids(Everything(), Order())[0], {"citations": "74"})
    before = dump()
    with pytest.raises(Declined, match="changed since this import was planned"):
        library.apply_import(planned)
    assert dump() == before


def test_a_plan_applies_once(library, plan, page):
    planned = plan(page(CHATDEV))
    library.apply_import(planned)
    with pytest.raises(Declined):
        library.apply_import(planned)
    assert len(titles(library)) == 1


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelled_it_never_happened(library, plan, page, dump, after):
    library.apply_import(plan(page(CHATDEV)))
    before = dump()
    asked = iter([False] * after + [True] * 99)
    with pytest.raises(Cancelled):
        library.apply_import(plan(page(*many(300), header="h-index4")), cancelled=lambda: next(asked))
    assert dump() == before
    library.apply_import(plan(page(GACT, header="h-index4")))
    assert titles(library) == ["ChatDev: Agents", "GACT"]


def test_a_failure_in_the_middle_leaves_nothing(library, plan, take, page, dump):
    take(page(CHATDEV))
    before = dump()

    def fail(done: int, total: int) -> None:
        if done:
            raise RuntimeError("the window went away")

    with pytest.raises(RuntimeError, match="window"):
        library.apply_import(plan(page(*many(300), header="h-index4")), progress=fail)
    assert dump() == before


def test_progress_is_told_from_first_to_last(library, plan, page):
    told: list[tuple[int, int]] = []
    library.apply_import(plan(page(*many(120))), progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 120)
    assert told[-1] == (120, 120)
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert len(told) > 2


def test_another_page_moves_places(library, take, page):
    take(page(CHATDEV, GACT))
    outcome = take(page(GACT, CHATDEV, header="h-index4"))
    ids = library.paper_ids(OfResearcher(outcome.researcher_id), Order("position"))
    assert [library.get_paper(key).title for key in ids] == ["GACT", "ChatDev: Agents"]


def test_what_was_left_out_can_be_added_from_the_same_text(library, plan, take, page, dump):
    library.apply_import(plan(page(CHATDEV, GACT)).deciding({2}, Decision.LEAVE_OUT))
    outcome = take(page(CHATDEV, GACT), captured_on=None)
    assert outcome.counts.added == 1
    assert titles(library) == ["ChatDev: Agents", "GACT"]
    assert [len(dump()[table]) for table in ("imports", "source_texts", "profile_figures")] == [1, 1, 1]
