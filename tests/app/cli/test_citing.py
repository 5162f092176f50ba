"""``cite`` prints what a person would paste."""

from __future__ import annotations

from tests.app.citing.entries import read_entry


def test_references_one_a_line(run, sample):
    done = run("cite", "3", "1")
    assert done.code == 0
    first, second = done.out.splitlines()
    assert first.startswith("Chen Qian, Wei Liu")
    assert first.endswith(
        "(2023). ChatDev: Communicative Agents for Software Development. https://github.com/OpenBMB/ChatDev"
    )
    assert "AgentVerse" in second


def test_entries_for_bibtex(run, sample):
    entries = run("cite", "3-5", "--format", "bibtex").out.strip().split("\n\n")
    assert [read_entry(entry).kind for entry in entries] == ["misc"] * 3


def test_a_paper_that_is_not_there_fails_in_words(run, sample):
    done = run("cite", "999")
    assert (done.code, done.out) == (1, "")
    assert "no paper 999" in done.err
