"""What the sample page says, fact by fact, through the command line."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli import main

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
FACTS: dict[str, Any] = json.loads((ROOT / "tests" / "facts" / "weize-chen.expected.json").read_text("utf-8"))
EXPECTED = {paper["position"]: paper for paper in FACTS["papers"]}
HEADER = {
    "name": FACTS["profile"]["name"],
    "subject": FACTS["profile"]["field"],
    "h_index": FACTS["profile"]["h_index"],
    "papers": FACTS["profile"]["papers"],
    "citations": FACTS["profile"]["citations"],
    "novelty": FACTS["profile"]["novelty_percent"],
    "ai_score": FACTS["profile"]["ai_score"],
    "captured_on": FACTS["captured_on"],
}

Run = Callable[..., Any]


def dump(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]
        return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in tables}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "facts.db"


@pytest.fixture
def run(path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command that succeeds; its JSON where it was asked for, else its text."""

    def run_command(*argv: str) -> Any:
        code = main([*argv, "--library", str(path)])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out) if "--json" in argv else out

    return run_command


@pytest.fixture
def imported(run: Run) -> dict[str, Any]:
    found: dict[str, Any] = run("import", str(SAMPLE), "--captured-on", FACTS["captured_on"], "--json")
    return found


@pytest.fixture
def listed(imported: dict[str, Any], run: Run) -> dict[int, dict[str, Any]]:
    """The papers by position, whole."""
    whole = [run("show", str(paper["id"]), "--json") for paper in run("list", "--json")]
    return {paper["sources"][0]["position"]: paper for paper in whole}


def printed_name(name: dict[str, str]) -> str:
    return name.get("literal") or f"{name['given']} {name['family']}"


def test_import_says_what_it_did(imported):
    assert imported == {
        "format": "profile",
        "read": 38,
        "added": 38,
        "updated": 0,
        "unchanged": 0,
        "skipped": 0,
        "problems": [],
        "profile": HEADER,
    }


def test_every_paper_is_there_once(listed):
    assert sorted(listed) == sorted(EXPECTED)
    assert len({paper["citation_key"] for paper in listed.values()}) == len(EXPECTED)


def test_papers_are_listed_in_the_order_of_the_page(imported, run):
    assert [paper["title"] for paper in run("list", "--json")] == [EXPECTED[at]["title"] for at in sorted(EXPECTED)]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("title", "title"),
        ("subject", "category"),
        ("issued", "date"),
        ("authors_truncated", "authors_truncated"),
        ("affiliations", "affiliations"),
        ("repositories", "repositories"),
        ("has_code", "code_badge"),
    ],
)
def test_facts_of_every_paper(listed, ours, theirs):
    assert {at: paper[ours] for at, paper in listed.items()} == {at: paper[theirs] for at, paper in EXPECTED.items()}


def test_authors_of_every_paper(listed):
    names = {at: [printed_name(name) for name in paper["authors"]] for at, paper in listed.items()}
    assert names == {at: paper["authors"] for at, paper in EXPECTED.items()}


def test_abstract_of_every_paper_is_whole(listed):
    lengths = {at: len(paper["abstract"]) for at, paper in listed.items()}
    assert lengths == {at: paper["abstract_chars"] for at, paper in EXPECTED.items()}


def test_sources_of_every_paper(listed):
    lines = SAMPLE.read_text("utf-8").splitlines()
    for at, paper in listed.items():
        (source,) = paper["sources"]
        assert source["profile"] == HEADER["name"]
        assert source["code_badge"] == EXPECTED[at]["code_badge"]
        assert source["year_assumed"] == (not EXPECTED[at]["year_printed"])
        assert lines[source["first_line"] - 1].startswith(EXPECTED[at]["category"])
        assert paper["title"] in lines[source["first_line"] - 1 : source["last_line"]]


def test_nothing_is_made_up(listed):
    for paper in listed.values():
        assert [paper[name] for name in ("citations", "doi", "arxiv_id", "venue")] == [None] * 4
        assert [paper["tags"], paper["collections"]] == [[], []]


def test_metrics_state_what_the_page_states_and_what_is_known(imported, run):
    with_link = sum(bool(paper["repositories"]) for paper in EXPECTED.values())
    with_badge = sum(paper["code_badge"] for paper in EXPECTED.values())
    found = run("metrics", "--json")
    computed = {name: found["computed"][name] for name in list(found["computed"])[:10]}
    assert {"reported": found["reported"], "computed": computed} == {
        "reported": HEADER,
        "computed": {
            "papers": 38,
            "papers_with_citations": 0,
            "citations": None,
            "h_index": None,
            "g_index": None,
            "i10_index": None,
            "novelty": None,
            "ai_score": None,
            "with_code": with_link,
            "with_badge_only": with_badge - with_link,
        },
    }


def test_importing_again_changes_nothing(imported, run, path):
    before = dump(path)
    again = run("import", str(SAMPLE), "--json")
    assert (again["added"], again["updated"], again["unchanged"], again["skipped"]) == (0, 0, 38, 0)
    assert again["profile"] == HEADER
    assert "Captured before on 23 Nov 2026. Nothing changed." in run("import", str(SAMPLE))
    assert dump(path) == before


def test_importing_again_a_year_later_changes_nothing(imported, run, path, turn_calendar_to):
    before = dump(path)
    turn_calendar_to(datetime.date(2027, 12, 1))
    again = run("import", str(SAMPLE), "--json")
    assert (again["updated"], again["unchanged"]) == (0, 38)
    assert again["profile"]["captured_on"] == FACTS["captured_on"]
    assert dump(path) == before


def test_a_page_copied_again_a_year_later_keeps_assumed_dates(imported, run, tmp_path, turn_calendar_to):
    page = tmp_path / "later.txt"
    page.write_text(SAMPLE.read_text("utf-8").replace("h-index41", "h-index42"), "utf-8")
    turn_calendar_to(datetime.date(2027, 12, 1))
    again = run("import", str(page), "--json")
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 38)
    assert run("metrics", "--json")["reported"] == HEADER | {"h_index": 42, "captured_on": "2027-12-01"}
    dates = {paper["title"]: paper["issued"] for paper in run("list", "--json")}
    assert dates == {paper["title"]: paper["date"] for paper in EXPECTED.values()}


def test_importing_again_keeps_what_was_edited_by_hand(imported, run, path):
    run("set", "3", "citations=74", "title=ChatDev, renamed", "issued=May 2020", "subject=cs.AI", "authors=Qian, Chen")
    before = dump(path)
    assert run("import", str(SAMPLE), "--json")["unchanged"] == 38
    assert dump(path) == before


def test_another_page_keeps_what_was_edited_by_hand(imported, run, tmp_path):
    run("set", "3", "citations=74", "title=ChatDev, renamed", "issued=May 2020", "subject=cs.AI", "authors=Qian, Chen")
    before = run("show", "3", "--json")
    page = tmp_path / "later.txt"
    page.write_text(SAMPLE.read_text("utf-8").replace("h-index41", "h-index42"), "utf-8")
    again = run("import", str(page), "--json")
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 38)
    assert run("show", "3", "--json") == before


def test_importing_again_after_undo_adds_all_again(imported, run):
    run("undo")
    assert run("list", "--json") == []
    assert run("metrics", "--json")["reported"] is None
    again = run("import", str(SAMPLE), "--captured-on", FACTS["captured_on"], "--json")
    assert again == imported


def test_undo_and_redo_bring_back_the_same(imported, run):
    before = run("list", "--json"), run("metrics", "--json"), run("show", "7", "--json")
    run("undo")
    run("redo")
    assert (run("list", "--json"), run("metrics", "--json"), run("show", "7", "--json")) == before


def test_a_page_with_one_paper_more_adds_that_paper_and_one_point(imported, run, path, tmp_path):
    text = SAMPLE.read_text("utf-8")
    for old, new in (("38papers", "39papers"), ("38 Papers", "39 Papers"), ("7,106citations", "7,200citations")):
        assert old in text
        text = text.replace(old, new)
    paper = "CLNov 2, 2026\nA Paper of Tomorrow\n\nWeize Chen, Ada Lovelace\n\nWe look ahead.\n"
    page = tmp_path / "later.txt"
    page.write_text(f"{text.rstrip()}\n\n{paper}", "utf-8")
    papers_before = {paper["id"]: paper for paper in run("list", "--json")}
    figures_before = dump(path)["profile_figures"]
    again = run("import", str(page), "--captured-on", "2026-12-01", "--json")
    assert (again["read"], again["added"], again["updated"], again["unchanged"]) == (39, 1, 0, 38)
    after = {paper["id"]: paper for paper in run("list", "--json")}
    assert {key: after[key] for key in papers_before} == papers_before
    assert [after[key]["title"] for key in after.keys() - papers_before.keys()] == ["A Paper of Tomorrow"]
    assert len(dump(path)["profile_figures"]) == len(figures_before) + 1
    reported = run("metrics", "--json")["reported"]
    assert reported == HEADER | {"papers": 39, "citations": 7200, "captured_on": "2026-12-01"}


def test_the_program_itself_says_the_same(tmp_path):
    environment = os.environ | {"REFSHELF_LIBRARY": str(tmp_path / "process.db"), "PYTHONPATH": str(ROOT)}

    def run_process(*argv: str) -> Any:
        done = subprocess.run(
            [sys.executable, "-m", "app.cli", *argv, "--json"],
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert done.stderr == ""
        return json.loads(done.stdout)

    imported = run_process("import", str(SAMPLE), "--captured-on", FACTS["captured_on"])
    assert (imported["added"], imported["profile"]) == (38, HEADER)
    assert [paper["title"] for paper in run_process("list")] == [EXPECTED[at]["title"] for at in sorted(EXPECTED)]
    assert run_process("show", "1")["title"] == EXPECTED[1]["title"]
    assert run_process("metrics")["reported"] == HEADER
