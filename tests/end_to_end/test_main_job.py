"""The main job as a person does it: a copied page becomes a library in a real window, with keyboard and mouse."""

from __future__ import annotations

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import SAMPLE, Refshelf
from ui.paper_table.columns import Column


def test_the_main_job(refshelf: Refshelf, desktop: Desktop) -> None:
    # A copied page, pasted into the empty window, becomes 38 papers.
    desktop.copy(SAMPLE.read_text(encoding="utf-8"))
    refshelf.start()
    empty = desktop.look()
    desktop.press("ctrl+v")
    refshelf.confirm_import()
    papers = wait_until(refshelf.papers, "the papers are stored")
    assert len(papers) == 38
    assert papers[2]["title"] == "ChatDev: Communicative Agents for Software Development"
    filled = desktop.look()
    assert filled != empty

    # Counts typed down the column, by keys.
    refshelf.wait_for_focus("paper_table")
    refshelf.go_to_column("Citations")
    desktop.type("74")
    desktop.press("Return")
    desktop.type("12")
    desktop.press("Return", "Escape")
    refshelf.wait_for_counts(74, 12, None)
    computed = refshelf.ask("metrics")["computed"]
    assert (computed["citations"], computed["h_index"], computed["papers_with_citations"]) == (86, 2, 2)
    assert desktop.look() != filled

    # What cannot be is refused, stays in view and is not stored.
    desktop.press("F2")
    desktop.type("abc")
    desktop.press("Return")
    refused = desktop.look()
    assert refshelf.counts()[:3] == [74, 12, None]
    desktop.press("Escape")
    wait_until(lambda: desktop.look() != refused, "Esc takes the refused text back")
    assert refshelf.counts()[:3] == [74, 12, None]

    # The same by mouse: a double click on a count.
    refshelf.click_cell(papers[2], Column.CITATIONS, times=2)
    desktop.type("5")
    desktop.press("Return", "Escape")
    refshelf.wait_for_counts(74, 12, 5)

    # Undo and redo by keys, the metrics following.
    desktop.press("ctrl+z", "ctrl+z")
    refshelf.wait_for_counts(74, None, None)
    assert refshelf.ask("metrics")["computed"]["citations"] == 74
    desktop.press("ctrl+shift+z", "ctrl+y")
    refshelf.wait_for_counts(74, 12, 5)

    # The detail pane edits too.
    refshelf.click("widget", "field-title")
    refshelf.wait_for_focus("field-title")
    desktop.press("ctrl+a")
    desktop.type("A Title of My Own")
    desktop.press("Return")
    wait_until(lambda: "A Title of My Own" in [paper["title"] for paper in refshelf.papers()], "the title is stored")
    desktop.press("Escape", "Escape")
    desktop.press("ctrl+z")
    wait_until(lambda: "A Title of My Own" not in [paper["title"] for paper in refshelf.papers()], "it is taken back")

    # The code opens by key; a badge without a link opens nothing and says so.
    desktop.press("ctrl+Home", "Home", "ctrl+shift+o")
    refshelf.wait_for_opened(refshelf.say("open-code", str(papers[0]["id"]), "--print"))
    badge = next(place for place, paper in enumerate(papers) if paper["has_code"] and not paper["repositories"])
    desktop.press("Home", *["Down"] * badge)
    before = desktop.look()
    desktop.press("ctrl+shift+o")
    wait_until(lambda: desktop.look() != before, "the window says that there is no link")
    assert not refshelf.opened.exists()

    # Closed and opened again, everything is there, undo included.
    refshelf.end()
    refshelf.start()
    desktop.press("ctrl+z")
    refshelf.wait_for_counts(74, 12, None)
    refshelf.end()
    assert len(refshelf.papers()) == 38


def test_a_file_given_is_imported_and_its_code_opens_from_the_mouse(refshelf: Refshelf, desktop: Desktop) -> None:
    refshelf.start(str(SAMPLE))
    refshelf.confirm_import()
    papers = wait_until(refshelf.papers, "the papers are stored")
    assert len(papers) == 38
    refshelf.click_cell(papers[0], Column.CODE)
    refshelf.wait_for_opened(papers[0]["repositories"][0]["url"])
    refshelf.end()


def test_a_second_window_hands_its_file_to_the_first(refshelf: Refshelf, desktop: Desktop) -> None:
    refshelf.start()
    assert refshelf.start_another(str(SAMPLE)) == 0
    refshelf.confirm_import()
    assert len(wait_until(refshelf.papers, "the papers are stored")) == 38
    refshelf.end()
    refshelf.start()  # the first is gone, and so is its lock
    refshelf.end()
