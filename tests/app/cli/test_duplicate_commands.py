"""``duplicates`` and ``merge``: what they print, and what they refuse."""

from __future__ import annotations

import json

import pytest

TWIN = ("add", "Communicative Agents for Software Development", "authors=Qian, Chen", "issued=2024", "citations=74")


def list_papers(run) -> dict[int, dict[str, object]]:
    return {paper["id"]: paper for paper in json.loads(run("list", "--json").out)}


def test_a_library_without_duplicates(run, sample):
    assert run("duplicates", "list") == (0, "No two papers seem to be the same.\n", "")
    assert run("duplicates", "list", "--json") == (0, "[]\n", "")
    assert (
        run("merge", "--certain").out
        == "No duplicates are certain: none have the same DOI or arXiv identifier. Nothing changed.\n"
    )
    assert run("merge", "--certain", "--json").out == "[]\n"


def test_duplicates_are_listed_with_the_reason(run, sample):
    run(*TWIN)
    lines = run("duplicates", "list").out.splitlines()
    assert lines[0] == "Their titles differ by a part before or after a colon, and they share an author."
    assert [line.split()[0] for line in lines[1:3]] == ["3", "39"]
    assert lines[4:] == [
        "2 papers in 1 group.",
        "refshelf merge 3 39 --dry-run shows what merging two would do;",
        "refshelf duplicates dismiss 3 39 remembers that they are different.",
    ]
    (group,) = json.loads(run("duplicates", "list", "--json").out)
    assert (group["papers"], group["verdict"], group["certain"]) == ([3, 39], "subtitle", False)
    assert group["pairs"] == [{"papers": [3, 39], "verdict": "subtitle"}]


def test_a_larger_group_says_how_sure_it_is_at_the_least(run, sample):
    run(*TWIN)
    run(*TWIN)
    assert run("duplicates", "list").out.startswith("At the least: Their titles differ")


def test_what_is_dismissed_is_listed_no_more(run, sample):
    run(*TWIN)
    assert run("duplicates", "dismiss", "3", "39").out == "Told 2 papers apart\n"
    assert run("duplicates", "dismiss", "39", "3").out == "That was known already. Nothing changed.\n"
    assert run("duplicates", "list").out == "No two papers seem to be the same.\n"
    assert run("undo").out == "Undone: Told 2 papers apart\n"
    assert "2 papers in 1 group." in run("duplicates", "list").out


def test_a_merge_is_shown_before_it_is_made(run, sample):
    run(*TWIN)
    before = list_papers(run)
    lines = run("merge", "3", "39", "--dry-run", "--take", "issued=39").out.splitlines()
    assert lines[0] == "Paper 39 becomes part of paper 3:"
    assert "  Date          2024  (of 39; 3 has 16 July 2023)" in lines
    assert "  Citations     74" in lines
    assert f"  Found by      {before[39]['citation_key']}" in lines
    assert lines[-1] == "Nothing was changed."
    assert list_papers(run) == before


def test_a_merge_is_one_step(run, sample):
    run(*TWIN)
    before = list_papers(run)
    assert run("merge", "3", "39").out.startswith("Merged 2 papers into ChatDev: Communicative Agents")
    after = list_papers(run)
    assert before.keys() - after.keys() == {39}
    assert (after[3]["citations"], after[3]["issued"]) == (74, "2023-07-16")
    run("undo")
    assert list_papers(run) == before


def test_the_paper_that_stays_and_its_fields_are_chosen(run, sample):
    run(*TWIN)
    done = run("merge", "3", "39", "--keep", "39", "--take", "title=39", "--take", "citation-key=3", "--json")
    (merge,) = json.loads(done.out)
    assert (merge["keep"], merge["lost"]) == (39, [3])
    assert merge["fields"]["title"] == {"from": 39, "text": TWIN[1]}
    assert (merge["pages"], merge["former_keys"]) == (1, ["qian2024communicative"])
    assert list_papers(run)[39]["citation_key"] == merge["fields"]["citation_key"]["text"]


def test_an_empty_field_can_be_taken_too(run, sample):
    run(*TWIN)
    assert "  Citations     nothing" in run("merge", "3", "39", "--take", "citations=3", "--dry-run").out


def test_all_that_identifiers_say_is_merged_at_once(run, sample):
    run(*TWIN)
    for number, title in ((1, "One"), (2, "Two")):
        run("set", str(number), f"doi=10.1234/{number}")
        run("add", title, f"doi=10.1234/{number}", "authors=Chen, Weize", "subject=CL")
    wanted = json.loads(run("duplicates", "list", "--json").out)
    certain = [group["papers"] for group in wanted if group["certain"]]
    assert len(certain) < len(wanted)
    preview = run("merge", "--certain", "--dry-run").out
    assert preview.count(" becomes part of paper ") == len(certain)
    assert preview.count("Nothing was changed.") == 1
    done = run("merge", "--certain")
    assert (done.code, done.out.startswith("Merged ")) == (0, True)
    assert len(json.loads(run("duplicates", "list", "--json").out)) == len(wanted) - len(certain)


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("merge",), "No papers were named. Name two or more, or give --certain."),
        (("merge", "3"), "A paper cannot be merged with itself. Name two papers or more."),
        (("merge", "3", "99"), "The library has no paper 99."),
        (("merge", "3", "4", "--keep", "5"), "Paper 5 is none of those that are merged."),
        (("merge", "3", "4", "--take", "title=5"), "Paper 5 is none of those that are merged. They are 3 and 4."),
        (("merge", "3", "4", "--take", "colour=3"), "A paper has no field “colour”."),
        (("merge", "3", "4", "--take", "doi=3"), "None of these papers has a DOI."),
        (("merge", "3", "4", "--certain"), "--certain chooses the papers itself."),
        (("merge", "--certain", "--keep", "3"), "--certain chooses the papers itself."),
        (("duplicates", "dismiss", "3"), "A paper cannot be told apart from itself."),
        (("duplicates", "dismiss", "3", "99"), "The library has no paper 99."),
    ],
)
def test_what_is_refused(run, sample, argv, words):
    done = run(*argv)
    assert (done.code, done.out) == (1, "")
    assert words in done.err


@pytest.mark.parametrize(
    "argv", [("merge", "3", "4", "--take", "venue"), ("merge", "3", "4", "--take", "venue=x"), ("duplicates",)]
)
def test_what_is_not_understood(run, sample, argv):
    done = run(*argv)
    assert (done.code, done.out) == (2, "")
