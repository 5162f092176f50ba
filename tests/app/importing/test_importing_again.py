"""The same page later: what moved, what a person had set, and what the page lists no more."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from app.importing.corrections import Corrections
from app.importing.plan import Decision, Filing, Outcome
from app.importing.source_text import SourceLink, SourceText
from app.papers import HAND
from app.search_query import Everything, Order
from app.values import Url

CHATDEV = ("ChatDev: Agents", "Chen Qian, Wei Liu", "Jul 16, 2023")
GACT = ("GACT", "Xiaoxuan Liu, Lianmin Zheng", "Jun 22, 2022")
DELTA = ("Delta Tuning: A Comprehensive Study of Parameter Efficient Methods", "Ning Ding, Yujia Qin", "Mar 14, 2022")
CAPTURED_ON = datetime.date(2026, 11, 23)
LATER = datetime.date(2027, 11, 23)
SCHOLAR = """Ada Lovelace
Cited by
All
Since 2021
Citations
90
40
h-index
5
4
i10-index
2
1
TITLE
CITED BY
YEAR
ChatDev: Agents
C Qian, W Liu
ACL 2023, 2023
88
2023
GACT
X Liu, L Zheng
ICML, 2022
2
2022
"""


@pytest.fixture(autouse=True)
def between_the_captures(turn_calendar_to):
    """What a person sets is set after the page was captured, and before it is once more."""
    turn_calendar_to(CAPTURED_ON)


def ids(library):
    return list(library.paper_ids(Everything(), Order("added")))


@pytest.fixture
def two(take, page):
    """A library with two papers of Ada Lovelace's page."""
    return take(page(CHATDEV, GACT))


def test_a_paper_that_a_whole_page_lists_no_more_is_kept_and_marked(library, plan, two, page):
    planned = plan(page(CHATDEV, DELTA), captured_on=LATER)
    assert [(gone.title, gone.position) for gone in planned.gone] == [("GACT", 2)]
    library.apply_import(planned)
    kept = {library.get_paper(key).title: library.sources(key)[0].gone_on for key in ids(library)}
    assert kept == {"ChatDev: Agents": None, "GACT": LATER, DELTA[0]: None}
    library.undo()
    assert library.sources(ids(library)[1])[0].gone_on is None


def test_a_paper_that_comes_back_is_no_longer_gone(library, take, two, page):
    take(page(CHATDEV), captured_on=LATER)
    take(page(CHATDEV, GACT, DELTA), captured_on=LATER)
    assert [library.sources(key)[0].gone_on for key in ids(library)] == [None, None, None]


def test_of_a_page_that_may_be_cut_nothing_is_gone(plan, two, page):
    whole = page(CHATDEV, GACT, DELTA)
    assert plan(whole[: whole.index("GACT")], captured_on=LATER).gone == ()


def test_of_an_older_page_nothing_is_gone(plan, two, page):
    assert plan(page(CHATDEV), captured_on=CAPTURED_ON - datetime.timedelta(1)).gone == ()


def test_that_a_paper_is_gone_is_a_change_by_itself(library, plan, two, page):
    planned = plan(page(CHATDEV), captured_on=LATER)
    assert [entry.outcome for entry in planned.entries] == [Outcome.SAME]
    assert not planned.changes_nothing
    library.apply_import(planned)
    assert library.next_undo().label == "Marked 1 paper as gone from a page of Ada Lovelace"


def test_a_plan_says_what_the_page_stated_before(plan, two, page):
    planned = plan(page(CHATDEV, GACT, header="h-index4\n2papers\n11citations"), captured_on=LATER)
    assert (planned.reported_before.h_index, planned.source.reported.h_index) == (3, 4)
    assert planned.reported_on == CAPTURED_ON
    assert planned.figures_moved


def test_a_scholar_page_fills_the_counts_of_papers_from_another_page(library, plan, two):
    planned = plan(SCHOLAR, captured_on=LATER)
    assert [entry.outcome for entry in planned.entries] == [Outcome.UPDATE, Outcome.UPDATE]
    assert [[change.field for change in entry.taken] for entry in planned.entries] == [["citations", "venue"]] * 2
    library.apply_import(planned)
    first = ids(library)[0]
    assert str(library.get_paper(first).authors[0]) == "Chen Qian"
    assert [(each.citations, each.source, each.counted_on) for each in library.citation_counts(first)] == [
        (88, "scholar", LATER)
    ]
    assert len(library.researchers()) == 1


def test_what_a_person_set_wins_over_a_page_unless_chosen(library, plan, two):
    first = ids(library)[0]
    library.set_fields(first, {"citations": "74"})
    planned = plan(SCHOLAR, captured_on=LATER)
    (count,) = [change for change in planned.entries[0].changes if change.field == "citations"]
    assert (count.take, count.edited, count.old, count.new) == (False, True, "74", "88")
    library.apply_import(planned)
    assert library.get_paper(first).citations == 74
    assert {each.source for each in library.citation_counts(first)} == {HAND, "scholar"}
    again = plan(SCHOLAR.replace("\n90\n", "\n91\n"), captured_on=LATER)
    library.apply_import(again.taking({1}, "citations", take=True))
    assert library.get_paper(first).citations == 88


def test_a_field_is_taken_for_all_papers_at_once(library, plan, two):
    for paper_id in ids(library):
        library.set_fields(paper_id, {"citations": "1"})
    planned = plan(SCHOLAR, captured_on=LATER).taking({1, 2}, "citations", take=True)
    library.apply_import(planned)
    assert [library.get_paper(key).citations for key in ids(library)] == [88, 2]


def test_a_paper_of_nearly_the_same_title_is_your_choice(library, plan, take, page):
    take(page(DELTA))
    other = ("Delta Tuning: A Comprehensive Study of Parameter-Efficient Method", *DELTA[1:])
    (entry,) = plan(page(other), captured_on=LATER).entries
    assert (entry.outcome, entry.decision, entry.paper_id) == (Outcome.CHOICE, Decision.UNDECIDED, ids(library)[0])
    assert entry.reason.startswith(f"“{DELTA[0]}” is in the library. Their titles are the same or nearly so")


def test_two_papers_of_a_page_that_may_be_one_are_merged_where_the_person_says_so(library, plan, page):
    other = ("Delta Tuning: A Comprehensive Study of Parameter-Efficient Method", "Ning Ding, Yujia Qin, Guang Yang",
             DELTA[2], "Code is at https://github.com/thunlp/DeltaPapers.")  # fmt: skip
    planned = plan(page(DELTA, other, GACT))
    assert [entry.outcome for entry in planned.entries] == [Outcome.NEW, Outcome.CHOICE, Outcome.NEW]
    assert planned.entries[1].twin == 1
    library.apply_import(planned.deciding({2}, Decision.UPDATE))
    merged, _ = ids(library)
    assert library.get_paper(merged).repositories[0].repository.name == "DeltaPapers"
    assert [source.position for source in library.sources(merged)] == [1, 2]
    assert library.researchers()[0].papers == 2
    again = plan(page(DELTA, other, GACT, header="h-index4\n3papers\n11citations"), captured_on=LATER)
    assert [entry.paper_id for entry in again.entries[:2]] == [merged, merged]


def test_a_paper_whose_twin_is_left_out_is_added_by_itself(library, plan, page):
    planned = plan(page(GACT, GACT)).deciding({2}, Decision.UPDATE).deciding({1}, Decision.LEAVE_OUT)
    library.apply_import(planned)
    assert len(ids(library)) == 1


def test_what_is_corrected_is_stored_and_counts_as_set_by_hand(library, plan, page):
    text = SourceText(page(CHATDEV, GACT), "page.txt")
    first = plan(text.text)
    corrections = Corrections()
    corrections.correct(first.read, 1, "citations", "12")
    corrections.correct(first.read, 2, "venue", "ICML 2022")
    planned = library.plan_import(text, captured_on=CAPTURED_ON, corrections=corrections, read=first.read)
    library.apply_import(planned)
    one, other = ids(library)
    assert (library.get_paper(one).citations, library.get_paper(other).venue) == (12, "ICML 2022")
    assert [each.source for each in library.citation_counts(one)] == [HAND]
    (count, venue) = plan(SCHOLAR, captured_on=LATER).entries[0].changes
    assert (count.edited, count.take, venue.field) == (True, False, "venue")


def test_a_text_imported_before_changes_what_is_corrected_in_it_and_nothing_else(library, plan, two, page):
    text = SourceText(page(CHATDEV, GACT), "page.txt")
    library.set_fields(ids(library)[0], {"issued": "2020"})
    corrections = Corrections()
    corrections.correct(plan(text.text).read, 2, "citations", "3")
    planned = library.plan_import(text, corrections=corrections)
    assert [[change.field for change in entry.changes] for entry in planned.entries] == [[], ["citations"]]
    library.apply_import(planned)
    assert library.get_paper(ids(library)[1]).citations == 3


def test_papers_are_filed_in_a_collection_and_under_tags_as_part_of_the_import(library, plan, page):
    planned = dataclasses.replace(
        plan(page(CHATDEV, GACT)).deciding({2}, Decision.LEAVE_OUT),
        filing=Filing("Thesis / Related", ("to cite", "agents")),
    )
    library.apply_import(planned)
    (paper_id,) = ids(library)
    paper = library.get_paper(paper_id)
    assert [each.path for each in paper.collections] == ["Thesis / Related"]
    assert [tag.name for tag in paper.tags] == ["to cite", "agents"]
    library.undo()
    assert (library.collections.tree(), library.tags.all(), ids(library)) == ((), (), [])


def test_papers_that_are_in_the_library_already_are_filed_too(library, plan, two, page):
    planned = dataclasses.replace(plan(page(CHATDEV, GACT)), filing=Filing(tags=("agents",)))
    library.apply_import(planned)
    assert library.next_undo().label == "Filed 2 papers from a page of Ada Lovelace"
    assert all(library.get_paper(key).tags for key in ids(library))


def test_the_same_text_with_the_links_of_its_page_is_another_source(library, plan, two, page):
    text = page(CHATDEV, GACT)
    links = (SourceLink("ChatDev: Agents", Url("https://doi.org/10.1000/182")),)
    planned = library.plan_import(SourceText(text, "page.txt", links), captured_on=CAPTURED_ON)
    assert [[change.field for change in entry.taken] for entry in planned.entries] == [["doi"], []]
    library.apply_import(planned)
    assert library.get_paper(ids(library)[0]).doi == "10.1000/182"
    assert library.plan_import(SourceText(text, "page.txt", links)).changes_nothing
