"""What each paper of a source is to the library."""

from __future__ import annotations

import datetime

import pytest

from app.dates import PartialDate
from app.errors import NotFound
from app.formats.source import ReadPaper, ReadSource
from app.importing import planning
from app.importing.plan import DEFAULTS, Decision, Outcome, PlanCounts
from app.importing.source_text import SourceText
from app.papers import PaperFacts
from app.search_query import Everything, Order
from app.values import ArxivId, Doi

CHATDEV = ("ChatDev: Agents", "Chen Qian, Wei Liu", "Jul 16, 2023")
GACT = ("GACT", "Xiaoxuan Liu, Lianmin Zheng", "Jun 22, 2022")
OTHER_HEADER = "h-index4\n2papers\n11citations"


def outcomes(plan):
    return [entry.outcome for entry in plan.entries]


def ids(library):
    return list(library.paper_ids(Everything(), Order("added")))


@pytest.fixture
def two(take, page):
    """A library with two papers of Ada Lovelace's page."""
    return take(page(CHATDEV, GACT))


@pytest.fixture
def plan_facts(library, monkeypatch):
    """Plan papers that no reader made, as from a text without a header."""

    def plan_papers(*facts, text="made up"):
        read = tuple(
            ReadPaper(facts=each, position=at, first_line=at, last_line=at) for at, each in enumerate(facts, 1)
        )
        monkeypatch.setattr(planning, "read_source", lambda *_, **__: ReadSource(format="made", papers=read))
        return library.plan_import(SourceText(text), captured_on=datetime.date(2026, 11, 23))

    return plan_papers


def test_all_is_new_to_an_empty_library(plan, page):
    planned = plan(page(CHATDEV, GACT))
    assert [(entry.outcome, entry.decision, entry.paper_id) for entry in planned.entries] == [
        (Outcome.NEW, Decision.ADD, None)
    ] * 2
    assert planned.counts == PlanCounts(added=2)
    assert not planned.changes_nothing
    assert planned.captured_before is None


def test_planning_changes_nothing(plan, page, dump):
    before = dump()
    plan(page(CHATDEV, GACT))
    assert dump() == before


def test_the_same_text_again_is_the_same(two, plan, page):
    planned = plan(page(CHATDEV, GACT), captured_on=None)
    assert outcomes(planned) == [Outcome.SAME] * 2
    assert planned.captured_before == planned.captured_on == datetime.date(2026, 11, 23)
    assert planned.changes_nothing
    assert not planned.recaptured


def test_another_day_given_for_the_same_text_is_a_correction(two, plan, page, library, dump):
    day = datetime.date(2026, 11, 20)
    planned = plan(page(CHATDEV, GACT), captured_on=day)
    assert planned.recaptured
    assert not planned.changes_nothing
    touched = library.apply_import(planned).touched
    assert touched.change.label == "Corrected the day of capture of a page of Ada Lovelace"
    assert library.profile(library.researchers()[0].id).captured_on == day
    assert plan(page(CHATDEV, GACT), captured_on=None).captured_on == day


def test_moved_figures_alone_are_recorded(two, library, plan, page, dump):
    planned = plan(page(CHATDEV, GACT, header=OTHER_HEADER))
    assert outcomes(planned) == [Outcome.SAME] * 2
    assert planned.figures_moved
    assert not planned.changes_nothing
    outcome = library.apply_import(planned)
    assert outcome.touched.change.label == "Recorded the figures from a page of Ada Lovelace"
    assert len(dump()["profile_figures"]) == 2


def test_a_text_that_says_nothing_new_changes_nothing(two, library, plan, page, dump):
    before = dump()
    planned = plan(page(CHATDEV, GACT) + "\n\n")
    assert planned.changes_nothing
    assert not library.apply_import(planned).touched
    assert dump() == before


def test_what_the_library_lacks_is_taken(two, library, plan, page):
    with_code = (*CHATDEV[:2], "Jul 16, 2023Code", "See https://github.com/OpenBMB/ChatDev.")
    planned = plan(page(with_code, GACT, header=OTHER_HEADER))
    entry, same = planned.entries
    assert (entry.outcome, entry.decision, same.outcome) == (Outcome.UPDATE, Decision.UPDATE, Outcome.SAME)
    taken = {change.field: (change.old, change.new) for change in entry.taken}
    assert taken["code_badge"] == ("", "Code")
    assert taken["repositories"] == ("", "github.com/OpenBMB/ChatDev")
    assert planned.counts == PlanCounts(updated=1, unchanged=1)


def test_what_a_person_emptied_is_offered_and_not_taken(two, library, plan, page):
    library.set_fields(ids(library)[0], {"subject": "", "issued": ""})
    entry = plan(page(CHATDEV, GACT, header=OTHER_HEADER)).entries[0]
    assert [(change.field, change.edited, change.take) for change in entry.changes] == [
        ("issued", True, False),
        ("subject", True, False),
    ]


def test_a_title_that_a_person_changed_is_not_offered_again(two, library, plan, page):
    library.set_fields(ids(library)[0], {"title": "Chatting developers"})
    assert outcomes(plan(page(CHATDEV, GACT, header=OTHER_HEADER))) == [Outcome.SAME, Outcome.SAME]


def test_what_differs_is_offered_and_not_taken(two, library, plan, page):
    other = ("ChatDev: Agents", "Chen Qian, Ada Lovelace", "Aug 17, 2023")
    planned = plan(page(other, GACT, header=OTHER_HEADER))
    entry = planned.entries[0]
    assert entry.outcome is Outcome.UPDATE
    assert {change.field for change in entry.changes} == {"authors", "issued"}
    assert entry.taken == ()
    assert planned.counts == PlanCounts(unchanged=2)
    library.apply_import(planned.taking({1}, "issued", take=True))
    paper = library.get_paper(ids(library)[0])
    assert str(paper.issued) == "2023-08-17"
    assert [str(name) for name in paper.authors] == ["Chen Qian", "Wei Liu"]


def test_a_list_cut_short_is_no_difference(two, library, plan, page):
    library.set_fields(ids(library)[0], {"authors": "Qian, Chen; Liu, Wei; Lovelace, Ada"})
    shorter = ("ChatDev: Agents", "Chen Qian, Wei Liu et al.", "Jul 16, 2023")
    assert outcomes(plan(page(shorter, GACT, header=OTHER_HEADER))) == [Outcome.SAME] * 2


@pytest.mark.parametrize(
    ("known", "read"), [((2023, 7, 16), (2023, 7)), ((2023, 7, 16), (2023,)), ((2023, 7), (2023,))]
)
def test_a_part_of_a_date_is_no_difference(library, plan_facts, known, read):
    library.apply_import(plan_facts(PaperFacts(title="One", issued=PartialDate(*known))))
    assert outcomes(plan_facts(PaperFacts(title="One", issued=PartialDate(*read)), text="t")) == [Outcome.SAME]
    assert outcomes(plan_facts(PaperFacts(title="One", issued=PartialDate(2024)), text="t")) == [Outcome.UPDATE]


def test_an_assumed_year_never_overwrites_a_date(two, plan, page):
    planned = plan(page((*CHATDEV[:2], "Jul 16"), GACT, header=OTHER_HEADER))
    assert planned.entries[0].paper.year_assumed
    assert outcomes(planned) == [Outcome.SAME] * 2


def test_a_renamed_paper_is_known_by_what_its_page_called_it(two, library, plan, page):
    library.set_fields(ids(library)[0], {"title": "Renamed", "issued": "2001"})
    planned = plan(page(CHATDEV, GACT, header=OTHER_HEADER))
    assert planned.entries[0].paper_id == ids(library)[0]
    assert planned.entries[0].taken == ()


@pytest.mark.parametrize(
    ("paper", "reason"),
    [
        (("ChatDev: Agents", "Grace Hopper", "Jul 16, 2023"), "by other authors."),
        (("CHATDEV  agents!", "Chen Qian", "Jul 16, 2017"), "of 2023."),
    ],
)
@pytest.mark.usefixtures("two")
def test_a_doubtful_twin_is_a_choice(plan, page, paper, reason, library):
    text = page(paper).replace("Ada Lovelace\n\nCL", "Grace Hopper\n\nCL")
    (entry,) = plan(text).entries
    assert (entry.outcome, entry.decision) == (Outcome.CHOICE, Decision.UNDECIDED)
    assert entry.reason == f"A paper of this title is in the library, {reason}"
    assert entry.paper_id == ids(library)[0]
    assert entry.changes


def test_another_doi_is_a_choice_and_the_same_one_is_not(library, plan_facts):
    library.apply_import(
        plan_facts(PaperFacts(title="One", doi=Doi("10.1000/1")), PaperFacts(title="Two", doi=Doi("10.1000/2")))
    )
    planned = plan_facts(
        PaperFacts(title="One", doi=Doi("10.1000/3")), PaperFacts(title="Zwei", doi=Doi("10.1000/2")), text="t"
    )
    assert outcomes(planned) == [Outcome.CHOICE, Outcome.UPDATE]
    assert [(change.field, change.new, change.take) for change in planned.entries[1].changes] == [
        ("title", "Zwei", False)
    ]
    assert planned.entries[0].reason == "A paper of this title is in the library, with another DOI."


def test_the_same_arxiv_id_is_the_same_paper(library, plan_facts):
    library.apply_import(plan_facts(PaperFacts(title="One", arxiv_id=ArxivId("2307.07924"))))
    (entry,) = plan_facts(PaperFacts(title="Another title", arxiv_id=ArxivId("2307.07924")), text="t").entries
    assert (entry.paper_id, entry.taken) == (ids(library)[0], ())


def test_another_version_of_it_is_the_same_paper_too(library, plan_facts):
    library.apply_import(plan_facts(PaperFacts(title="One", arxiv_id=ArxivId("2307.07924v1"))))
    (entry,) = plan_facts(PaperFacts(title="Another title", arxiv_id=ArxivId("2307.07924v3")), text="t").entries
    assert (entry.paper_id, entry.taken) == (ids(library)[0], ())


def test_twice_on_a_page_is_a_choice(plan, page):
    first, second = plan(page(CHATDEV, CHATDEV)).entries
    assert (first.outcome, second.outcome) == (Outcome.NEW, Outcome.CHOICE)
    assert second.reason == "Paper 1 of this source has the same title."
    assert (second.paper_id, second.changes) == (None, ())


@pytest.mark.parametrize("decision", [Decision.UPDATE, Decision.LEAVE_OUT, Decision.UNDECIDED])
def test_twice_on_a_page_is_added_once_if_it_is_the_same(library, plan, page, decision):
    library.apply_import(plan(page(CHATDEV, CHATDEV)).deciding({2}, decision))
    assert len(ids(library)) == 1


def test_both_kept_are_both_known_again(library, plan, page):
    library.apply_import(plan(page(CHATDEV, CHATDEV)).deciding({2}, Decision.ADD))
    assert len(ids(library)) == 2
    for text in (page(CHATDEV, CHATDEV), page(CHATDEV, CHATDEV, header=OTHER_HEADER)):
        planned = plan(text)
        assert outcomes(planned) == [Outcome.SAME] * 2
        assert sorted(entry.paper_id for entry in planned.entries) == ids(library)


def test_twice_on_a_page_and_in_the_library_may_be_the_one_there(two, library, plan, page):
    later = (*CHATDEV[:2], "Aug 1, 2023")
    planned = plan(page(CHATDEV, later, header=OTHER_HEADER))
    first, second = planned.entries
    assert (first.outcome, second.outcome) == (Outcome.SAME, Outcome.CHOICE)
    assert first.paper_id == second.paper_id == ids(library)[0]
    assert [change.field for change in second.changes] == ["issued"]


def test_two_papers_of_a_source_are_never_one_of_the_library(library, plan_facts):
    library.apply_import(plan_facts(PaperFacts(title="One", doi=Doi("10.1000/1"))))
    planned = plan_facts(PaperFacts(title="One"), PaperFacts(title="Uno", doi=Doi("10.1000/1")), text="t")
    assert outcomes(planned) == [Outcome.SAME, Outcome.NEW]


def test_titles_of_signs_alone_are_different_papers(library, plan_facts):
    library.apply_import(plan_facts(PaperFacts(title="???")))
    planned = plan_facts(PaperFacts(title="!!!"), PaperFacts(title="…"), text="t")
    assert outcomes(planned) == [Outcome.NEW] * 2


def test_counts_add_up_whatever_is_decided(two, plan, page):
    planned = plan(page(CHATDEV, CHATDEV, GACT, ("New", "Ada Lovelace", "Jul 1, 2024"), header=OTHER_HEADER))
    for position in range(1, 5):
        for decision in Decision:
            counts = planned.deciding({position}, decision).counts
            assert counts.added + counts.updated + counts.unchanged + counts.skipped == 4
            assert counts.undecided <= counts.skipped


def test_deciding_leaves_the_plan_itself_alone(plan, page):
    planned = plan(page(CHATDEV, GACT))
    changed = planned.deciding({1}, Decision.LEAVE_OUT)
    assert planned.entries[0].decision is Decision.ADD
    assert changed.entries[0].decision is Decision.LEAVE_OUT
    assert changed.entries[1] == planned.entries[1]
    assert planned.deciding({99}, Decision.LEAVE_OUT) == planned
    assert planned.taking({1}, "title", take=True) == planned


def test_every_outcome_has_a_default_and_a_choice_has_none():
    assert set(DEFAULTS) == set(Outcome)
    assert DEFAULTS[Outcome.CHOICE] is Decision.UNDECIDED


def test_an_unknown_format_names_those_there_are(library):
    with pytest.raises(NotFound, match=r"no reader of “word”.*profile"):
        library.plan_import(SourceText("x"), format="word")


def test_a_text_that_nobody_knows_changes_nothing(plan):
    planned = plan("Dear Ada,\nhow are you?")
    assert planned.entries == ()
    assert planned.changes_nothing
    assert planned.source.problems


def test_a_page_without_a_day_was_captured_today(plan, page):
    planned = plan(page(CHATDEV), captured_on=None)
    assert planned.captured_on == datetime.datetime.now().astimezone().date()


def test_a_shorter_list_that_is_not_cut_short_differs(two, plan, page):
    planned = plan(page(("ChatDev: Agents", "Chen Qian", "Jul 16, 2023"), GACT, header=OTHER_HEADER))
    assert [change.field for change in planned.entries[0].changes] == ["authors"]


def test_the_same_text_offers_nothing_anew(two, library, plan, page):
    library.set_fields(ids(library)[0], {"issued": "2001", "subject": ""})
    planned = plan(page(CHATDEV, GACT))
    assert [(entry.outcome, entry.changes) for entry in planned.entries] == [(Outcome.SAME, ())] * 2


def test_an_older_text_again_records_no_figures(two, library, plan, page):
    library.apply_import(plan(page(CHATDEV, GACT, header=OTHER_HEADER)))
    planned = plan(page(CHATDEV, GACT))
    assert not planned.figures_moved
    assert planned.changes_nothing
