"""What the dialog says."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from app.formats.source import ReadPaper, ReadSource
from app.importing.plan import DEFAULTS, Decision, FieldChange, ImportPlan, Outcome, PlannedPaper
from app.importing.source_text import SourceText
from app.papers import PaperFacts, ReportedFigures
from app.values import PaperId
from ui.import_dialog import wording
from ui.import_dialog.decisions import Decisions, is_taken
from ui.import_dialog.digest import digest_plan
from ui.import_dialog.wording import Shown

NEW, SAME, UPDATE, CHOICE = Outcome
TAKEN, KEPT = FieldChange("citations", 88, "", "88", True), FieldChange("venue", "B", "A", "B", False)


def make_entry(position, outcome, *, changes=(), year_assumed=False, decision=None, trashed=False):
    facts = PaperFacts(title=f"Paper {position}")
    paper = ReadPaper(facts=facts, position=position, first_line=1, last_line=2, year_assumed=year_assumed)
    known = None if outcome is NEW else PaperId(position)
    return PlannedPaper(
        paper=paper,
        outcome=outcome,
        decision=decision or DEFAULTS[outcome],
        paper_id=known,
        changes=changes,
        trashed=trashed,
    )


def make_plan(*entries, reported=None, figures_moved=False, before=None):
    return ImportPlan(
        text=SourceText("text"),
        source=ReadSource(format="profile", papers=tuple(entry.paper for entry in entries), reported=reported),
        captured_on=datetime.date(2026, 11, 23),
        captured_before=before,
        entries=entries,
        revision=1,
        figures_moved=figures_moved,
    )


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (make_entry(1, NEW), ("New", "good")),
        (make_entry(1, NEW, year_assumed=True), ("New · year assumed", "caution")),
        (make_entry(1, NEW, decision=Decision.LEAVE_OUT), ("Left out", "muted")),
        (make_entry(1, SAME), ("Same", "muted")),
        (make_entry(1, UPDATE, changes=(TAKEN,)), ("Update 1 field", "accent")),
        (make_entry(1, UPDATE, changes=(TAKEN, KEPT)), ("Update 1 field", "accent")),
        (make_entry(1, UPDATE, changes=(KEPT,)), ("1 field differs, kept", "accent")),
        (make_entry(1, CHOICE), ("Same as one here?", "caution")),
        (make_entry(1, CHOICE, decision=Decision.ADD), ("New", "good")),
        (make_entry(1, CHOICE, decision=Decision.UPDATE), ("Same", "muted")),
        (make_entry(1, CHOICE, trashed=True), ("In the trash", "caution")),
        (make_entry(1, CHOICE, trashed=True, decision=Decision.RESTORE), ("Restore", "accent")),
        (
            make_entry(1, CHOICE, trashed=True, decision=Decision.RESTORE, changes=(TAKEN, KEPT)),
            ("Restore · update", "accent"),
        ),
    ],
)
def test_what_happens(entry, said):
    assert wording.format_outcome(entry) == said


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (make_plan(), ""),
        (make_plan(make_entry(1, SAME)), ""),
        (make_plan(make_entry(1, NEW), make_entry(2, NEW)), "Add 2"),
        (make_plan(make_entry(1, UPDATE, changes=(TAKEN,))), "Update 1"),
        (make_plan(make_entry(1, UPDATE, changes=(KEPT,))), ""),
        (make_plan(make_entry(1, NEW), make_entry(2, UPDATE, changes=(TAKEN,))), "Add 1 · update 1"),
        (
            make_plan(make_entry(1, NEW), make_entry(2, CHOICE, trashed=True, decision=Decision.RESTORE)),
            "Add 1 · restore 1",
        ),
        (
            make_plan(make_entry(1, SAME), reported=ReportedFigures(name="A"), figures_moved=True),
            "Record the page’s figures",
        ),
    ],
)
def test_the_button_says_what_will_happen(plan, said):
    assert wording.format_confirm(digest_plan(plan)) == said


def test_counts_of_the_filters():
    plan = make_plan(make_entry(1, NEW), make_entry(2, NEW), make_entry(3, CHOICE), make_entry(4, SAME))
    counts = wording.count_shown(digest_plan(plan), 0)
    assert counts == {
        Shown.ALL: 4,
        Shown.NEW: 2,
        Shown.UPDATE: 0,
        Shown.SAME: 1,
        Shown.CHOICE: 1,
        Shown.GONE: 0,
        Shown.PROBLEMS: 0,
    }
    assert wording.format_undecided(plan.counts) == "1 paper is left out until you choose"


def test_figures_that_a_page_does_not_state_are_left_out():
    whole = ReportedFigures(name="A", subject="CL", h_index=41, papers=38, citations=7106, novelty=50.0, ai_score=62.5)
    said = ["cs.CL", "h-index 41", "38 papers", "7,106 citations", "Novelty 50 %", "AI score 62.5"]
    assert wording.format_figures(whole) == said
    assert wording.format_figures(ReportedFigures(name="A")) == []


def test_how_much_was_read():
    assert wording.format_read(make_plan(make_entry(1, NEW))) == ("1 paper read", "good")
    listed = make_plan(make_entry(1, NEW), reported=ReportedFigures(name="A", papers=38))
    assert wording.format_read(listed) == ("1 of 38 listed papers read", "caution")


def test_a_text_captured_before():
    before = datetime.date(2026, 11, 23)
    assert wording.format_before(digest_plan(make_plan())) == ""
    said = "Captured before on 23 Nov 2026."
    assert wording.format_before(digest_plan(make_plan(make_entry(1, NEW), before=before))) == said
    assert (
        wording.format_before(digest_plan(make_plan(make_entry(1, SAME), before=before))) == f"{said} Nothing changed."
    )


def test_a_check_box_turns_each_outcome_over():
    rows = [(NEW, (), False), (UPDATE, (TAKEN,), False), (UPDATE, (KEPT,), False)]
    for outcome, changes, trashed in (*rows, (CHOICE, (), False), (CHOICE, (), True), (CHOICE, (KEPT,), True)):
        plan = make_plan(make_entry(1, outcome, changes=changes, trashed=trashed))
        decisions = Decisions()
        first = is_taken(plan.entries[0])
        once = decisions.toggle(plan, plan.entries[0])
        assert is_taken(once.entries[0]) is not first
        twice = decisions.toggle(once, once.entries[0])
        assert is_taken(twice.entries[0]) is first


def test_decisions_hold_for_the_same_paper_in_a_plan_made_anew():
    plan = make_plan(make_entry(1, NEW), make_entry(2, UPDATE, changes=(TAKEN, KEPT)), make_entry(3, CHOICE))
    decisions = Decisions()
    assert not decisions
    decided = decisions.decide(plan, {1}, Decision.LEAVE_OUT)
    decided = decisions.take(decided, {2}, "venue", take=True)
    decided = decisions.decide(decided, {3}, Decision.UPDATE)
    assert decisions
    assert decisions.apply(plan) == decided
    other = dataclasses.replace(plan.entries[0], paper=dataclasses.replace(plan.entries[0].paper, position=7))
    elsewhere = decisions.apply(make_plan(other, make_entry(9, NEW)))
    assert [entry.decision for entry in elsewhere.entries] == [Decision.LEAVE_OUT, Decision.ADD]
