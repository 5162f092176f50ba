"""What each command does and prints."""

from __future__ import annotations

import io
import json
import re
import sys
import webbrowser
from pathlib import Path

import pytest

from app.library import Library
from app.store.sorted_lists import ORDERS
from app.values import PaperId

PAGE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"
CHATDEV = "ChatDev: Communicative Agents for Software Development"


def test_list_is_a_line_a_paper(run, sample):
    done = run("list")
    lines = done.out.splitlines()
    assert (done.code, done.err, len(lines)) == (0, "", 39)
    assert lines[0].split() == ["id", "title", "authors", "date", "citations", "code"]
    assert lines[3].split()[:2] == ["3", "ChatDev:"]
    assert lines[3].endswith("16 Jul 2023          — link")


def test_list_fits_the_terminal(run, sample, monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")
    assert max(map(len, run("list").out.splitlines())) <= 160


@pytest.mark.parametrize("limit", ["0", "1", "5", "1000"])
def test_list_limited(run, sample, limit):
    assert len(json.loads(run("list", "--json", "--limit", limit).out)) == min(int(limit), 38)
    assert len(run("list", "--limit", limit).out.splitlines()) == min(int(limit), 38) + 1


def test_list_sorted(run, sample):
    run("set", "5", "citations=3")
    run("set", "9", "citations=1")
    ids = [paper["id"] for paper in json.loads(run("list", "--json", "--sort", "citations").out)]
    assert ids[:3] == [9, 5, 1]
    titles = [paper["title"].lower() for paper in json.loads(run("list", "--json", "--sort", "title").out)]
    assert [title[:1] for title in titles] == sorted(title[:1] for title in titles)


def test_list_sorted_by_two_fields(run, sample):
    run("set", "5", "venue=ACL", "issued=2020")
    run("set", "9", "venue=ACL", "issued=2021")
    run("set", "7", "venue=EMNLP", "citation-key=Zhou1999a")
    sort = lambda text: [paper["id"] for paper in json.loads(run("list", "--json", f"--sort={text}").out)]  # noqa: E731
    assert sort("venue,issued")[:3] == [5, 9, 7]
    assert sort("venue, -Issued")[:3] == [9, 5, 7]
    assert sort("-venue,-issued")[:3] == [7, 9, 5]
    assert sort("-added")[:2] == [38, 37]
    assert sort("-citation-key")[0] == 7


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_lists_every_paper(run, sample, order):
    assert sorted(paper["id"] for paper in json.loads(run("list", "--json", "--sort", order).out)) == list(range(1, 39))


def test_a_paper_that_goes_while_it_is_listed_is_left_out(run, sample, monkeypatch):
    paper_ids = Library.paper_ids
    monkeypatch.setattr(Library, "paper_ids", lambda *rest: paper_ids(*rest)[:2] + type(paper_ids(*rest))("q", [99]))
    assert [paper["id"] for paper in json.loads(run("list", "--json").out)] == [1, 2]
    assert len(run("list").out.splitlines()) == 3


def test_show_says_all_that_is_known(run, sample):
    run("set", "3", "citations=7106")
    lines = run("show", "3").out.splitlines()
    assert lines[0] == "ChatDev: Communicative Agents for Software Development"
    assert lines[1] == "Chen Qian, Wei Liu, Hongzhang Liu et al."
    assert "Date          16 July 2023" in lines
    assert "Subject       Software Engineering (cs.SE)" in lines
    assert any(line.startswith("Citations     7,106 (by hand, ") for line in lines)
    assert "Code          https://github.com/OpenBMB/ChatDev" in lines
    assert "On the page of Weize Chen (paper 3 of 38, lines 26-31)" in lines
    assert not any("DOI" in line or "�" in line for line in lines)
    assert max(map(len, lines[lines.index("On the page of Weize Chen (paper 3 of 38, lines 26-31)") :])) <= 75


def test_show_says_what_a_badge_is_and_what_was_assumed(run, sample):
    shown = [run("show", str(number)).out for number in range(1, 39)]
    assert sum("The page says there is code, but gives no link." in each for each in shown) == 1
    assert sum(", year assumed)" in each for each in shown) == 2


def test_show_a_paper_of_a_text_without_a_header(run, tmp_path):
    text = PAGE.read_text("utf-8")
    (tmp_path / "cut.txt").write_text(text[text.index("CLAug 21") :], "utf-8")
    run("import", str(tmp_path / "cut.txt"))
    assert "In a text without a header (lines 1-6)" in run("show", "1").out
    assert json.loads(run("show", "1", "--json").out)["sources"][0]["profile"] is None
    assert json.loads(run("metrics", "--json").out)["reported"] is None
    assert "states" not in run("metrics").out


def test_set_says_which_figures_moved(run, sample):
    first = run("set", "3", "citations=74")
    assert first.out.splitlines() == [
        "Edited citations of ChatDev: Communicative Agents for Software Development",
        "with a count: 0 -> 1",
        "citations: — -> ≥ 74",
        "h-index: — -> ≥ 1",
        "g-index: — -> ≥ 1",
        "i10-index: — -> ≥ 1",
    ]
    assert run("set", "3", "citations=75").out.splitlines()[1:] == ["citations: ≥ 74 -> ≥ 75"]
    assert run("set", "3", "citations=75").out == "Nothing changed.\n"
    assert run("set", "3", "citations=").out.splitlines()[1] == "with a count: 1 -> 0"


def test_set_takes_several_fields_at_once_or_none(run, sample):
    assert run("set", "3", "citation-key=qian", "Venue=ACL").code == 0
    paper = json.loads(run("show", "3", "--json").out)
    assert (paper["citation_key"], paper["venue"]) == ("qian", "ACL")
    failed = run("set", "3", "venue=EMNLP", "citations=abc")
    assert (failed.code, failed.out) == (1, "")
    assert json.loads(run("show", "3", "--json").out) == paper


def test_set_keeps_what_follows_the_first_sign(run, sample):
    run("set", "3", "title=E = mc²")
    assert json.loads(run("show", "3", "--json").out)["title"] == "E = mc²"


@pytest.mark.parametrize("name", ["Weize Chen", "weize chen", " Weize  CHEN "])
def test_metrics_of_a_researcher(run, sample, name, tmp_path):
    page = PAGE.read_text("utf-8").replace("Weize Chen\n\nCL\n", "Grace Hopper\n\nCL\n", 1)
    (tmp_path / "other.txt").write_text(page[: page.index("LGJun 22, 2022")], "utf-8")
    assert run("import", str(tmp_path / "other.txt")).code == 0
    assert json.loads(run("metrics", "--json").out)["reported"] is None
    found = json.loads(run("metrics", "--json", "--researcher", name).out)
    assert (found["reported"]["name"], found["computed"]["papers"]) == ("Weize Chen", 38)
    found = json.loads(run("metrics", "--json", "--researcher", "Grace Hopper").out)
    assert (found["reported"]["name"], found["computed"]["papers"]) == ("Grace Hopper", 1)


def test_open_code_opens_the_first_link(run, sample, opened):
    assert run("open-code", "3").out == "Opened https://github.com/OpenBMB/ChatDev\n"
    assert opened == ["https://github.com/OpenBMB/ChatDev"]


def test_open_code_prints_and_opens_nothing(run, sample, opened):
    assert run("open-code", "3", "--print").out == "https://github.com/OpenBMB/ChatDev\n"
    assert opened == []


def test_open_code_without_a_browser(run, sample, monkeypatch):
    monkeypatch.setattr(webbrowser, "open", lambda url: False)
    done = run("open-code", "3")
    assert done.code == 1
    assert "No browser could be started for https://github.com/OpenBMB/ChatDev." in done.err


def test_open_code_says_when_there_is_none(run, sample, opened):
    said = {run("open-code", str(number)).err for number in range(1, 39)}
    assert "refshelf: Paper 5 has no code repository.\n" in said
    assert sum("has a code badge on its page, but no link." in each for each in said) == 1
    assert len(opened) == 18


def test_undo_redo_and_history(run, sample):
    run("set", "3", "citations=74")
    assert run("undo").out.startswith("Undone: Edited citations of ChatDev")
    assert json.loads(run("show", "3", "--json").out)["citations"] is None
    lines = run("history").out.splitlines()
    assert lines[0].endswith("Edited citations of ChatDev: Communicative Agents for Software Development (undone)")
    assert lines[1].endswith("Imported 38 papers from a page of Weize Chen")
    assert run("redo").out.startswith("Done again: Edited citations of ChatDev")
    assert json.loads(run("show", "3", "--json").out)["citations"] == 74


def test_history_says_how_much_is_kept(run, sample):
    run("set", "3", "citations=74")
    *changes, _, kept = run("history").out.splitlines()
    assert len(changes) == 2
    assert re.fullmatch(r"2 steps are kept, taking \d+ bytes of 256 MB\.", kept)
    assert len(run("history", "--limit", "1").out.splitlines()) == 3
    assert json.loads(run("history", "--json", "--limit", "1").out)["kept"]["steps"] == 2


def test_how_much_history_is_kept_can_be_set(run, sample):
    assert run("history", "--keep", "0").out.rstrip().endswith("of 0 bytes.")
    run("set", "3", "citations=74")
    assert json.loads(run("history", "--json").out)["kept"]["steps"] == 1
    assert run("history", "--keep", "1.5").out.rstrip().endswith("of 1.5 MB.")
    for text in ("-1", "x", "nan", "1e9", "٣"):
        assert run("history", f"--keep={text}").code == 2


def test_settings_that_cannot_be_written_are_said(run, sample, home):
    home.write_text("a file, and no folder")
    done = run("history", "--keep", "1")
    assert (done.code, done.out) == (1, "")
    assert "settings.json cannot be written" in done.err


def test_history_of_a_paper_says_what_each_change_did_to_it(run, sample):
    run("set", "3", "citations=74")
    run("set", "3", "citations=88", "venue=ACL")
    lines = run("history", "3").out.splitlines()
    assert [line.strip() for line in lines if line.startswith(" " * 20)] == [
        "citations 74 → 88",
        "venue — → ACL",
        "citations — → 74",
        "imported from the page of Weize Chen",
    ]
    assert len(run("history", "4").out.splitlines()) == 2


def test_undo_with_nothing_left(run, sample):
    assert run("undo").code == 0
    done = run("undo")
    assert (done.code, done.err) == (1, "refshelf: There is nothing to undo.\n")
    assert run("redo").code == 0
    assert run("redo").err == "refshelf: There is nothing to redo.\n"


def test_import_from_standard_input(run, monkeypatch, home):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.read_bytes())))
    assert json.loads(run("import", "-", "--json").out)["added"] == 38
    assert (home / "data" / "library.db").exists()
    assert "Imported 38 papers from a page of Weize Chen\n" in run("history").out


def test_import_in_words(run, sample, tmp_path):
    assert run("import", str(PAGE)).out.splitlines() == [
        "Captured before on 23 Nov 2026. Nothing changed.",
        "Added 0, updated 0, unchanged 38, left out 0 of 38 papers read.",
    ]
    doubtful = PAGE.read_text("utf-8").replace("Weize Chen\n\nCL\n", "Grace Hopper\n\nCL\n", 1)
    doubtful = doubtful.replace("Chen Qian, Wei Liu, Hongzhang Liu et al.", "Grace Hopper").replace(
        "38 Papers", "39 Papers"
    )
    (tmp_path / "doubtful.txt").write_text(doubtful, "utf-8")
    lines = run("import", str(tmp_path / "doubtful.txt"), "--captured-on", "2026-12-01").out.splitlines()
    assert lines[-3:] == [
        "Added 0, updated 0, unchanged 37, left out 1 of 38 papers read.",
        "Among them 1 paper that may be in the library already: decide in the window.",
        f"     3 {CHATDEV}: A paper of this title is in the library, by other authors.",
    ]
    assert lines[0].startswith("doubtful.txt:")
    assert ": note: " in lines[0] or ": warning: " in lines[0]


def test_import_files_papers_in_a_collection_and_under_tags(run, sample):
    done = run("import", str(PAGE), "--collection", "Thesis / Related", "--tag", "agents", "--tag", "to cite")
    assert done.code == 0
    papers = json.loads(run("list", "collection:Related tag:agents", "--json").out)
    assert len(papers) == 38
    assert papers[0]["tags"] == ["agents", "to cite"]


def test_import_says_what_moved_on_the_page_and_what_is_gone_from_it(run, sample, tmp_path):
    page = PAGE.read_text("utf-8").replace("7,106", "7,200").replace("38", "37")
    start = page.index("SEJul 16, 2023Code")
    (tmp_path / "moved.txt").write_text(page[:start] + page[page.index("CLAug 14, 2023Code", start) :], "utf-8")
    assert run("import", str(tmp_path / "moved.txt")).out.splitlines() == [
        "Added 0, updated 0, unchanged 37, left out 0 of 37 papers read.",
        "Since 23 Nov 2026: papers 38 -> 37, citations 7,106 -> 7,200.",
        "The page lists 1 paper no more; kept, and marked:",
        f"     3 {CHATDEV}",
    ]


def test_import_reads_pages_that_follow_each_other_as_pages(run, tmp_path):
    page = PAGE.read_text("utf-8")
    (tmp_path / "both.txt").write_text(f"{page}\n" + page.replace("Weize Chen\n\nCL", "Ada Lovelace\n\nCL", 1), "utf-8")
    library = str(tmp_path / "both.db")
    done = json.loads(run("import", str(tmp_path / "both.txt"), "--json", "--library", library).out)
    assert {name: done[name] for name in ("read", "added", "unchanged", "profile")} == {
        "read": 76, "added": 38, "unchanged": 38, "profile": None,
    }  # fmt: skip
    assert [each["profile"]["name"] for each in done["pages"]] == ["Weize Chen", "Ada Lovelace"]
    lines = run("import", str(tmp_path / "both.txt"), "--library", library).out.splitlines()
    assert lines[0] == "both.txt, page 1 of 2:"


def test_import_dry_run_changes_nothing(run, sample, dump, tmp_path):
    before = dump(sample)
    (tmp_path / "moved.txt").write_text(PAGE.read_text("utf-8").replace("7,106", "7,200"), "utf-8")
    assert run("import", str(tmp_path / "moved.txt"), "--dry-run").out.startswith("Would add 0, update 0, unchanged 38")
    assert json.loads(run("import", str(tmp_path / "moved.txt"), "--dry-run", "--json").out)["unchanged"] == 38
    assert dump(sample) == before


def test_import_dry_run_makes_no_library(run, tmp_path, home):
    done = run("import", str(PAGE), "--dry-run", "--library", str(tmp_path / "none" / "new.db"))
    assert done.out.startswith("Would add 38")
    assert not (tmp_path / "none").exists()
    assert not home.exists()


def test_import_says_what_it_could_not_read(run, sample, tmp_path):
    (tmp_path / "odd.txt").write_text(PAGE.read_text("utf-8").replace("38 Papers", "40 Papers"), "utf-8")
    done = run("import", str(tmp_path / "odd.txt"), "--json")
    assert done.code == 0
    problems = json.loads(done.out)["problems"]
    assert problems
    assert {"line", "column", "severity", "message"} == set(problems[0])


def test_import_is_planned_again_where_somebody_writes_meanwhile(run, sample, tmp_path, monkeypatch):
    (tmp_path / "moved.txt").write_text(PAGE.read_text("utf-8").replace("7,106", "7,200"), "utf-8")
    plan_import = Library.plan_import
    writers = iter(range(2))

    def plan_while_somebody_writes(self, *rest, **more):
        plan = plan_import(self, *rest, **more)
        if (count := next(writers, None)) is not None:
            with Library.open(sample) as other:
                other.set_fields(PaperId(1), {"citations": str(count)})
        return plan

    monkeypatch.setattr(Library, "plan_import", plan_while_somebody_writes)
    assert run("import", str(tmp_path / "moved.txt")).code == 0
    assert json.loads(run("metrics", "--json").out)["reported"]["citations"] == 7200


def test_import_gives_up_where_somebody_always_writes(run, sample, tmp_path, monkeypatch):
    (tmp_path / "moved.txt").write_text(PAGE.read_text("utf-8").replace("7,106", "7,200"), "utf-8")
    plan_import = Library.plan_import
    counts = iter(range(99))

    def plan_while_somebody_writes(self, *rest, **more):
        plan = plan_import(self, *rest, **more)
        with Library.open(sample) as other:
            other.set_fields(PaperId(1), {"citations": str(next(counts))})
        return plan

    monkeypatch.setattr(Library, "plan_import", plan_while_somebody_writes)
    done = run("import", str(tmp_path / "moved.txt"))
    assert (done.code, done.out) == (1, "")
    assert "changed since this import was planned" in done.err


@pytest.mark.usefixtures("sample")
def test_an_older_step_is_undone_by_its_number(run):
    run("set", "3", "citations=74")
    run("set", "3", "venue=ACL")
    done = run("undo", "--step", "2")
    assert done.out.startswith("Took back: Edited citations of ChatDev")
    paper = json.loads(run("show", "3", "--json").out)
    assert (paper["citations"], paper["venue"]) == (None, "ACL")
    again = run("undo", "--step", "2")
    assert (again.code, again.out) == (1, "")
    assert "Citations changed since: “Took back: Edited citations" in again.err
