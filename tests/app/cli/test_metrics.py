"""The figures that ``metrics`` prints: beside a page's, of a researcher, by group, and side by side."""

from __future__ import annotations

import csv
import datetime
import json
from pathlib import Path

import pytest

from app.library import Library
from app.metrics.definitions import DEFINITIONS
from app.store import citation_counts
from app.values import PaperId

PAGE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"


@pytest.fixture
def counted(run, sample):
    """The sample page, of which the first 19 papers have counts: 100, 99, ... of Google Scholar, but one by hand."""
    then, later = datetime.date(2024, 5, 3), datetime.date(2026, 11, 2)
    with Library.open(sample) as library:
        for number in range(1, 20):
            library.set_fields(PaperId(number), {"citations": str(101 - number)})
        with library._access.writer.change("Counted") as change:
            change.connection.execute("DELETE FROM citation_counts")
            seen = [(PaperId(number), 101 - number, "scholar", then) for number in range(2, 20)]
            citation_counts.add_counts(change, [(PaperId(1), 100, "hand", later), *seen])
    return sample


@pytest.fixture
def two_pages(run, counted, tmp_path):
    """Another researcher, whose page lists one paper; and two collections of one name."""
    page = PAGE.read_text("utf-8").replace("Weize Chen\n\nCL\n", "Grace Hopper\n\nCL\n", 1)
    (tmp_path / "other.txt").write_text(page[: page.index("LGJun 22, 2022")], "utf-8")
    run("import", str(tmp_path / "other.txt"))
    run("collection", "create", "Thesis / Related")
    run("collection", "create", "Talk / Related")
    run("collection", "create", "Grace Hopper")
    run("collection", "add", "Thesis / Related", "3", "4-6", "30")
    return counted


def line(done, label):
    """What stands in the columns of a figure."""
    (found,) = [each for each in done.out.splitlines() if each.startswith(f"  {label}  ")]
    return [cell.strip() for cell in found.strip().split("  ") if cell.strip()][1:]


def test_what_a_page_states_stands_beside_what_is_computed(run, counted):
    done = run("metrics")
    lines = done.out.splitlines()
    assert lines[0] == "Weize Chen, as the page of 2026-11-23 states and as computed from the papers here"
    assert lines[1].split() == ["page", "here", "Rests", "on"]
    assert [each for each in lines if each and not each.startswith(" ")][1:4] == ["Output", "Impact", "Authorship"]
    assert line(done, "Papers") == ["38", "38", "38 papers"]
    assert line(done, "Citations") == ["7,106", "at least 1,729", "19 of 38 papers"]
    assert line(done, "h-index") == ["41", "at least 19", "19 of 38 papers"]
    assert line(done, "Citations per paper") == ["—", "91 of those known", "19 of 38 papers"]
    assert line(done, "With code") == ["—", "47 %", "38 papers"]
    assert line(done, "Repositories")[0] == "—"
    assert line(done, "Novelty") == ["50 %", "—", "0 of 38 papers"]
    assert line(done, "AI score") == ["62", "—", "0 of 38 papers"]
    assert "Counts for 19 of 38 papers: the missing ones can only raise citations and indexes." in lines
    assert lines[-1] == "Counts from 2 sources, May 2024 to Nov 2026: Google Scholar (18 papers), by hand (1 paper)."


def test_papers_on_no_page_of_the_only_person_are_told_of_beside_what_that_page_states(run, counted):
    assert "on no page" not in run("metrics").out
    run("add", "On Bees", "issued=2020")
    said = run("metrics").out.splitlines()[1]
    assert said == "1 paper here is on no page of Weize Chen: --researcher leaves it out"
    run("add", "On Wasps", "issued=2020")
    said = run("metrics").out.splitlines()[1]
    assert said == "2 papers here are on no page of Weize Chen: --researcher leaves them out"
    assert "on no page" not in run("metrics", "--researcher", "weize chen").out
    assert "on no page" not in run("metrics", "agents").out


def test_figures_of_a_person_and_of_years_stand_only_where_there_are_such(run, counted):
    assert "as first author" not in run("metrics").out
    assert "of years" not in run("metrics").out
    assert "h-index as first author" in run("metrics", "--researcher", "weize chen").out
    assert line(run("metrics", "--years", "2022"), "h-index of 2022")[1:] == ["5", "5 papers"]
    assert "h-index of 2024–" in run("metrics", "--years", "2024-").out
    assert "h-index of –2022" in run("metrics", "--years=-2022").out


def test_figures_that_are_whole_are_no_bounds(run, sample):
    for number in range(1, 39):
        run("set", str(number), f"citations={number}")
    out = run("metrics").out
    assert "at least" not in out.split("Authorship")[0]
    assert "missing" not in out
    assert out.splitlines()[-1].startswith("Counts by hand, ")


def test_json_says_of_every_figure_what_is_known(run, counted):
    run("set", "3", "4", "novelty=50")
    run("set", "5", "novelty=20.5", "ai-score=62")
    found = json.loads(run("metrics", "--json", "--researcher", "Weize Chen").out)
    assert found["computed"].keys() >= DEFINITIONS.keys()
    assert found["computed"]["h_index"] == 19
    assert found["estimates"]["h_index"] == {
        "knowing": "at least", "low": 19, "high": None, "rests_on": 19, "papers": 38
    }  # fmt: skip
    assert found["computed"]["citations_per_paper"] == 91
    assert (found["computed"]["with_code"], found["estimates"]["with_code"]["low"]) == (18, 18 / 38)
    assert (found["computed"]["novelty"], found["computed"]["ai_score"]) == (pytest.approx(40.1666666), 62)
    assert found["estimates"]["novelty"]["knowing"] == "of known"
    assert found["estimates"]["novelty"]["rests_on"] == 3
    assert found["count_sources"][0] == {
        "source": "scholar", "papers": 18, "first": "2024-05-03", "last": "2024-05-03"
    }  # fmt: skip
    assert found["counts_of_unknown_source"] == 0


def test_other_forms_are_for_other_programs(run, counted):
    rows = {row[1]: row for row in csv.reader(run("metrics", "--format", "csv").out.splitlines())}
    assert rows["h-index"] == ["Impact", "h-index", "41", "41", "41", "at least 19", "19", "", "19", "38"]
    lines = run("metrics", "--format", "markdown").out.splitlines()
    assert lines[2:4] == ["| Figure | page | here | Rests on |", "| --- | ---: | ---: | --- |"]
    assert "| h\\-index | 41 | at least 19 | 19 of 38 papers |".replace("\\-", "-") in lines


def test_a_row_a_group(run, counted):
    lines = run("metrics", "--by", "year").out.splitlines()
    assert lines[0].split() == ["year", "papers", "with", "a", "count", "citations", "h-index", "g-index", "i10-index",
                                "with", "code"]  # fmt: skip
    assert [each.split()[0] for each in lines[1:]] == ["2019", "2021", "2022", "2023", "2024", "2025", "2026"]
    assert lines[1].split()[1:] == ["1", "0", "—", "—", "—", "—", "1"]
    assert any("≥ " in each for each in lines)
    found = json.loads(run("metrics", "year:2023", "--by", "subject", "--limit", "1", "--json").out)
    assert (found["by"], len(found["groups"])) == ("subject", 1)
    assert set(found["groups"][0]) == {
        "name", "papers", "papers_with_citations", "citations", "h_index", "g_index", "i10_index", "with_code",
        "with_badge_only",
    }  # fmt: skip
    rows = list(csv.reader(run("metrics", "--by", "affiliation", "--format", "csv").out.splitlines()))
    assert rows[0][0] == "affiliation"
    assert rows[1][0] == "tsinghua"
    assert rows[1][3].isdecimal()
    assert rows[-1][0] == ""
    assert "no affiliation known" in run("metrics", "--by", "affiliation").out
    assert "cs.CL" in run("metrics", "--by", "subject").out
    assert run("metrics", "--by", "author", "--format", "markdown").out.startswith("| author | papers |")
    mine = json.loads(run("metrics", "--by", "year", "--researcher", "Weize Chen", "--json").out)
    assert sum(each["papers"] for each in mine["groups"]) == 38


def test_sets_side_by_side_each_with_what_it_rests_on(run, two_pages):
    done = run("metrics", "--compare", "weize chen", "--compare", "thesis / related")
    assert done.out.splitlines()[0].split() == ["Weize", "Chen", "Rests", "on", "Thesis", "/", "Related", "Rests", "on"]
    assert line(done, "Papers") == ["38", "38 papers", "5", "5 papers"]
    assert line(done, "h-index") == ["at least 19", "19 of 38 papers", "at least 4", "4 of 5 papers"]
    known = "Counts are known for 19 of 38 papers of Weize Chen and 4 of 5 papers of Thesis / Related"
    assert done.out.splitlines()[-3:] == [
        f"{known}: where they are missing, figures are bounds.",
        "Weize Chen: counts from 2 sources, May 2024 to Nov 2026: Google Scholar (18 papers), by hand (1 paper).",
        "Thesis / Related: counts from Google Scholar, May 2024.",
    ]
    narrowed = run("metrics", "year:2023", "--compare", "Thesis", "--compare", "Weize Chen")
    assert "those that were found: 2023" in narrowed.out
    found = json.loads(run("metrics", "--json", "--compare", "Thesis", "--compare", "researcher:Grace Hopper").out)
    assert [(each["name"], each["kind"], each["computed"]["papers"]) for each in found["sets"]] == [
        ("Thesis", "collection", 5),
        ("Grace Hopper", "researcher", 1),
    ]
    assert found["sets"][0]["estimates"]["h_index"]["rests_on"] == 4


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (
            ["Nobody", "Thesis"],
            "There is no researcher and no collection “Nobody”. Researchers: Grace Hopper and Weize",
        ),
        (["researcher:Thesis", "Talk"], "There is no researcher “Thesis”."),
        (["collection:Weize Chen", "Talk"], "There is no collection “Weize Chen”."),
        (["Related", "Talk"], "“Related” may be collection:Thesis / Related or collection:Talk / Related."),
        (["grace hopper", "Talk"], "“grace hopper” may be researcher:Grace Hopper or collection:Grace Hopper."),
        (["Thesis"], "What is compared are two or more."),
        (["Thesis", "collection:thesis"], "What is compared are two or more."),
        ([" ", "Thesis"], "There is no researcher and no collection “”."),
    ],
)
def test_what_cannot_be_compared_is_said_in_words(run, two_pages, names, said):
    done = run("metrics", *(part for name in names for part in ("--compare", name)))
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"refshelf: {said}")


@pytest.mark.parametrize(
    "argv",
    [
        ["--compare", "A", "--researcher", "B"],
        ["--json", "--format", "csv"],
        ["--by", "month"],
        ["--format", "html"],
        ["--years", "20"],
        ["--years", "2026-2020"],
        ["--years", "-"],
    ],
)
def test_what_is_not_understood(run, sample, argv):
    assert run("metrics", *argv).code == 2


def test_groups_are_not_compared(run, sample):
    assert "two questions" in run("metrics", "--by", "year", "--compare", "A", "--compare", "B").err


def test_an_empty_library_has_figures_that_are_unknown(run, tmp_path, monkeypatch):
    Library.open(tmp_path / "empty.db").close()
    monkeypatch.setenv("REFSHELF_LIBRARY", str(tmp_path / "empty.db"))
    done = run("metrics")
    assert line(done, "Papers")[0] == "0"
    assert line(done, "h-index")[0] == "—"
    assert run("metrics", "--by", "subject").out.splitlines()[1:] == []
