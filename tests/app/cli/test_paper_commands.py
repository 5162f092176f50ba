"""Papers added, edited alike and trashed by command."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.pdfs import write_pdf

SAMPLE = str(Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt")


@pytest.mark.parametrize(
    ("argv", "title"),
    [
        (["On Computable Numbers", "authors=Turing, Alan", "issued=1936"], "On Computable Numbers (Alan Turing, 1936)"),
        (["arXiv:2401.00001"], "arXiv:2401.00001"),
        (["https://example.org/x", "title=Example"], "Example"),
        (["E = mc2"], "E = mc2"),
        (["title=10.1000/1"], "10.1000/1"),
        (["Title=One", "venue=ACL"], "One"),
    ],
)
@pytest.mark.usefixtures("sample")
def test_add_makes_a_paper(run, argv, title):
    assert run("add", *argv) == (0, f"Added paper 39: {title}\n", "")
    assert run("undo").code == 0


@pytest.mark.usefixtures("sample")
def test_add_finds_what_is_there(run):
    title = "ChatDev: Communicative Agents for Software Development (Chen Qian, Wei Liu, Hongzhang Liu et al., 2023)"
    found = f"Paper 3 has that already, and was left as it is: {title}\n"
    assert run("add", "github.com/openbmb/chatdev").out == found
    run("add", "arXiv:2401.00001")
    run("trash", "add", "39")
    found = "Paper 39 has that already, and was left as it is: arXiv:2401.00001\n"
    back = "It is in the trash: refshelf trash restore 39 brings it back.\n"
    assert run("add", "arxiv.org/abs/2401.00001v2").out == found + back


@pytest.mark.usefixtures("sample")
def test_add_prints_json(run):
    paper = json.loads(run("add", "doi:10.1000/1", "rating=4", "--json").out)
    assert (paper["id"], paper["doi"]) == (39, "10.1000/1")


@pytest.mark.parametrize("argv", [[""], ["One", "rating=9"], ["One", "colour=red"], ["10.1000/1", "nonsense"]])
def test_what_cannot_be_added_makes_no_library(run, home, argv):
    done = run("add", *argv)
    assert (done.code, done.out) == (1, "")
    assert not list(home.rglob("*.db"))


@pytest.mark.usefixtures("sample")
def test_add_makes_a_paper_of_a_file(run, tmp_path):
    pdf = write_pdf(tmp_path / "2401.00001v2.pdf", Title="On Trees and Bits")
    title, linked = "On Trees and Bits", f"Linked as file 1: {pdf}\n"
    assert run("add", str(pdf), "issued=2024", "--link").out == f"Added paper 39: {title} (2024)\n{linked}"
    assert run("add", str(pdf)).out == f"Paper 39 has that already, and was left as it is: {title} (2024)\n"
    write_pdf(pdf, ["A line"])
    joined, copied = run("add", str(pdf)).out.splitlines()
    assert joined == f"Paper 39 is that, and has the file now: {title} (2024)"
    assert copied.startswith("Copied as file 2: ")
    assert run("add", "https://arxiv.org/pdf/2401.00001.pdf").out.startswith("Paper 39 has that already")


def test_add_says_that_a_file_is_not_there_and_makes_no_library(run, home):
    done = run("add", "nowhere.pdf")
    assert (done.code, done.out) == (1, "")
    assert "nowhere.pdf cannot be read: No such file" in done.err
    assert not list(home.rglob("*.db"))


def test_add_makes_the_library(run):
    assert run("add", "One").out == "Added paper 1: One\n"
    assert run("trash", "list").out == "The trash is empty.\n"
    assert json.loads(run("list", "--json").out)[0]["title"] == "One"


@pytest.mark.parametrize("ids", [["3", "4", "5"], ["3-5"], ["3,4-5"], ["3", "4,5", "3"]])
@pytest.mark.usefixtures("sample")
def test_set_edits_many_alike(run, ids):
    assert run("set", *ids, "venue=ACL").out == "Edited venue of 3 papers\n"
    assert json.loads(run("show", "5", "--json").out)["venue"] == "ACL"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["3", "4"], "There is nothing to set."),
        (["3", "9-7", "venue=x"], "“9-7” is no range of papers; write the lower number first, as 7-12."),
        (["3", "4-", "venue=x"], "“” is not the number of a paper."),
        (["3", "99", "venue=x"], "The library has no paper 99."),
        (["3", "4", "citation_key=x"], "A citation key belongs to one paper."),
        (["3", "venue=x", "4"], "“4” is not FIELD=VALUE."),
    ],
)
@pytest.mark.usefixtures("sample")
def test_set_says_what_it_cannot(run, argv, said):
    done = run("set", *argv)
    assert (done.code, done.out) == (1, "")
    assert said in done.err


@pytest.mark.parametrize("ids", ["9-7", "1-9999999999", "3,,4", "3-", "-3", "x-y"])
def test_what_is_no_range_is_not_understood(run, ids):
    assert run("trash", "add", ids).code == 2


@pytest.mark.usefixtures("sample")
def test_the_trash_is_filled_listed_and_restored(run):
    assert run("trash", "add", "3", "4-5").out == "Moved 3 papers to the trash\n"
    assert run("trash", "add", "3").out == "Nothing changed.\n"
    assert [line.split()[0] for line in run("trash", "list").out.splitlines()] == ["3", "4", "5"]
    assert [paper["id"] for paper in json.loads(run("trash", "list", "--json").out)] == [3, 4, 5]
    assert run("trash", "restore", "3", "4", "5").out == "Restored 3 papers from the trash\n"
    assert run("trash", "add", "99").code == 1


class Terminal(io.StringIO):
    """A person at a keyboard."""

    def isatty(self):
        return True


@pytest.mark.usefixtures("sample")
def test_the_trash_is_emptied_when_asked_for_twice(run, monkeypatch):
    assert run("trash", "empty").out == "The trash is empty.\n"
    run("trash", "add", "3", "4")
    for keyboard, said in ((io.StringIO("y\n"), "Give --yes"), (None, "Give --yes"), (Terminal("\n"), "Nothing was")):
        monkeypatch.setattr("sys.stdin", keyboard)
        done = run("trash", "empty")
        assert (done.code, done.out) == (1, "")
        assert said in done.err
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    done = run("trash", "empty")
    assert done == (0, "Deleted 2 papers from the trash\n", "Delete 2 papers for good? [y/N] ")
    run("undo")
    assert run("trash", "empty", "--yes").out == "Deleted 2 papers from the trash\n"
    assert run("show", "3").code == 1


@pytest.mark.usefixtures("sample")
def test_an_import_that_meets_the_trash_says_so(run):
    run("trash", "add", "3", "4")
    done = run("import", SAMPLE)
    assert done.out.splitlines()[-1] == "Among them 2 papers in the trash: see refshelf trash list."
    assert json.loads(run("import", SAMPLE, "--json").out)["skipped"] == 2
    assert len(run("trash", "list").out.splitlines()) == 2
