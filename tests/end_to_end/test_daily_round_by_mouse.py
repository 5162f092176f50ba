"""The ten things that people do most, by mouse; keys are pressed only for what has to be typed: names and numbers."""

from __future__ import annotations

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import SAMPLE, Refshelf
from ui.paper_table.columns import Column

CHATDEV = "ChatDev: Communicative Agents for Software Development"
DOI = "10.18653/v1/2024.acl-long.810"
COUNTS = [*range(120, 100, -1)]


def test_the_daily_round_by_mouse(refshelf: Refshelf, desktop: Desktop) -> None:
    import_a_page(refshelf, desktop)
    type_twenty_counts(refshelf, desktop)
    tag(refshelf, desktop)
    file(refshelf, desktop)
    find(refshelf)
    open_the_paper(refshelf)
    read(refshelf)
    cite(refshelf)
    open_the_code(refshelf)
    undo(refshelf)
    refshelf.click("entry", "File")
    refshelf.click("entry", "Quit")
    refshelf.wait_for_end()


def import_a_page(refshelf: Refshelf, desktop: Desktop) -> None:
    """File, Import from Clipboard, Add."""
    desktop.copy(SAMPLE.read_text(encoding="utf-8"))
    refshelf.start()
    refshelf.click("entry", "File")
    refshelf.click("entry", "Import from Clipboard")
    desktop.focus(desktop.wait_for_window("Import papers"))
    refshelf.click("button", "Add 38")
    refshelf.return_from("Import papers")
    assert len(wait_until(refshelf.papers, "the papers are stored")) == 38
    refshelf.wait_for_current("AgentVerse")


def type_twenty_counts(refshelf: Refshelf, desktop: Desktop) -> None:
    """The link in the card, which opens the first count that is not known."""
    refshelf.click("widget", "add_counts")
    for count in COUNTS:
        refshelf.wait_for_focus("cell_editor")
        desktop.enter(str(count))
    refshelf.click("cell", "paper_table", "Internet of Agents", Column.TITLE, Column.TITLE)
    wait_until(lambda: [paper["citations"] for paper in refshelf.papers()[:20]] == COUNTS, "twenty counts are stored")
    assert refshelf.papers()[20]["citations"] is None


def tag(refshelf: Refshelf, desktop: Desktop) -> None:
    """Tags… in the menu of a paper, for a new one; papers dragged onto it, once it is there."""
    refshelf.turn_wheel("paper_table", down=False)
    refshelf.click_title("AgentVerse", button=3)
    refshelf.click("entry", "Tags")
    refshelf.wait_for_focus("picker_edit")
    desktop.enter("to cite")
    wait_until(lambda: refshelf.count("tag:cite") == 1, "the paper is tagged")
    refshelf.click_title("GACT")
    refshelf.click_title("ChatDev", held="shift")
    refshelf.drag_title("GACT", "item", "sidebar_tags", "to cite")
    wait_until(lambda: refshelf.count("tag:cite") == 3, "two papers are tagged by the drag")


def file(refshelf: Refshelf, desktop: Desktop) -> None:
    """New collection… in the sidebar, its name; papers dragged onto it."""
    refshelf.click("item", "sidebar_list", "New collection")
    refshelf.wait_for_focus("name_editor")
    desktop.enter("Thesis")
    wait_until(lambda: refshelf.ask("collection", "list"), "the collection is there")
    refshelf.click("item", "sidebar_list", "Latest import")
    refshelf.click_title("AgentVerse")
    refshelf.click_title("ChatDev", held="ctrl")
    refshelf.drag_title("ChatDev", "item", "sidebar_list", "Thesis")
    wait_until(lambda: refshelf.count("collection:thesis") == 2, "two papers are in it")


def find(refshelf: Refshelf) -> None:
    """A click on a collection, on a tag, and on headers."""
    refshelf.click("item", "sidebar_list", "Thesis")
    wait_until(lambda: refshelf.find("rows", "paper_table") == 2, "the papers of the collection are listed")
    refshelf.click("item", "sidebar_list", "All papers")
    wait_until(lambda: refshelf.find("rows", "paper_table") == 38, "all papers are listed")
    refshelf.click("item", "sidebar_tags", "to cite")
    wait_until(lambda: refshelf.find("rows", "paper_table") == 3, "those with the tag are listed")
    refshelf.click("header", "paper_table", "Citations")
    refshelf.click("header", "paper_table", "Citations")
    wait_until(lambda: refshelf.find("titles", "paper_table", Column.TITLE)[0] == CHATDEV, "the least cited is first")
    refshelf.click_title(CHATDEV)
    refshelf.wait_for_current(CHATDEV)


def open_the_paper(refshelf: Refshelf) -> None:
    """A double click; the paper was given an address meanwhile."""
    refshelf.say("set", refshelf.find_id(CHATDEV), f"doi={DOI}")
    refshelf.wait_for("button", "Open paper")
    refshelf.click_title(CHATDEV, times=2)
    refshelf.wait_for_opened(f"https://doi.org/{DOI}")


def read(refshelf: Refshelf) -> None:
    """The wheel over the abstract; then the status above the title."""
    before = refshelf.find("scrolled", "detail-pane")
    refshelf.turn_wheel("detail-pane", down=True)
    wait_until(lambda: refshelf.find("scrolled", "detail-pane") > before, "the abstract is scrolled")
    refshelf.click("widget", "status-chip")
    refshelf.click("entry", "Read")
    wait_until(lambda: refshelf.show(CHATDEV)["status"] == "read", "it is marked as read")


def cite(refshelf: Refshelf) -> None:
    """The button beside the one that opens the paper."""
    refshelf.click("button", "Cite")
    refshelf.wait_for_copied("ChatDev", f"https://doi.org/{DOI}")


def open_the_code(refshelf: Refshelf) -> None:
    """A click in the column."""
    refshelf.click("cell", "paper_table", CHATDEV, Column.TITLE, Column.CODE)
    refshelf.wait_for_opened(refshelf.say("open-code", refshelf.find_id(CHATDEV), "--print"))


def undo(refshelf: Refshelf) -> None:
    """The link in the status line, and the tool."""
    refshelf.click("widget", "status_undo")
    wait_until(lambda: refshelf.show(CHATDEV)["status"] is None, "it is not marked any more")
    refshelf.click("widget", "tool_redo")
    wait_until(lambda: refshelf.show(CHATDEV)["status"] is not None, "it is again")
