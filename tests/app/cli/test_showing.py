"""What ``show`` says of a paper beside its plain facts: whose count it is, where it stands, what a page lost."""

from __future__ import annotations

import datetime
import json

from app.library import Library
from app.store import citation_counts, papers, profiles
from app.values import PaperId, ProfileId


def test_show_says_whose_count_it_is_and_what_a_page_lists_no_more(run, sample):
    day = datetime.date(2026, 5, 3)
    with Library.open(sample) as library, library._access.writer.change("Counted") as change:
        papers.set_value(change, PaperId(3), "citations", 74)
        citation_counts.add_counts(change, [(PaperId(3), 74, "scholar", day), (PaperId(3), 70, "other", day)])
        profiles.mark_gone(change, ProfileId(1), [PaperId(3)], day)
    lines = run("show", "3").out.splitlines()
    assert "Citations     74 (Google Scholar, 3 May 2026)" in lines
    assert any(line.startswith("On the page of Weize Chen") and "gone since 3 May 2026)" in line for line in lines)
    shown = json.loads(run("show", "3", "--json").out)
    assert shown["sources"][0]["gone_on"] == "2026-05-03"
    assert shown["citation_counts"] == [
        {"citations": 74, "source": "scholar", "counted_on": "2026-05-03"},
        {"citations": 70, "source": "other", "counted_on": "2026-05-03"},
    ]
    assert json.loads(run("show", "4", "--json").out)["citation_counts"] == []


def test_volume_issue_and_pages_are_set_and_shown(run, sample):
    run("set", "3", "volume=12", "issue=3", "pages=101-110")
    lines = run("show", "3").out.splitlines()
    assert {"Volume        12", "Issue         3", "Pages         101–110"} <= set(lines)
    paper = json.loads(run("show", "3", "--json").out)
    assert [paper[name] for name in ("volume", "issue", "pages")] == ["12", "3", "101–110"]


def test_what_a_page_states_of_a_paper_is_set_and_shown(run, sample):
    assert run("set", "3", "novelty=50 %", "ai-score=62.5").out.startswith("Edited novelty and AI score of ChatDev")
    assert {"Novelty       50 %", "AI score      62.5"} <= set(run("show", "3").out.splitlines())
    paper = json.loads(run("show", "3", "--json").out)
    assert [paper["novelty"], paper["ai_score"]] == [50, 62.5]
    assert run("set", "3", "novelty=half").err == (
        "refshelf: “half” is no number from 0 to 100. Type one such as 62.5, or leave it empty.\n"
    )
