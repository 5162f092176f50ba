"""The ten things that people do most, by keyboard alone: each is checked by what the command line answers of it."""

from __future__ import annotations

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import Refshelf

CHATDEV = "ChatDev: Communicative Agents for Software Development"
DOI = "10.18653/v1/2024.acl-long.810"
COUNTS = [*range(120, 100, -1)]


def test_the_daily_round_by_keyboard(refshelf: Refshelf, desktop: Desktop) -> None:
    refshelf.start_with_sample()
    find(refshelf, desktop)
    open_the_paper(refshelf, desktop)
    read(refshelf, desktop)
    type_twenty_counts(refshelf, desktop)
    tag(refshelf, desktop)
    file(refshelf, desktop)
    cite(refshelf, desktop)
    open_the_code(refshelf, desktop)
    undo(refshelf, desktop)
    refshelf.end()


def find(refshelf: Refshelf, desktop: Desktop) -> None:
    """Ctrl+F, words, Down."""
    desktop.press("ctrl+f")
    refshelf.wait_for_focus("search_box")
    desktop.type("chatdev")
    wait_until(lambda: refshelf.current()[2] == CHATDEV, "what is found is listed as it is typed")
    desktop.press("Down")
    refshelf.wait_for_current(CHATDEV)


def open_the_paper(refshelf: Refshelf, desktop: Desktop) -> None:
    """Enter; the paper was given an address meanwhile, which the window shows by itself."""
    refshelf.say("set", refshelf.find_id(CHATDEV), f"doi={DOI}")
    refshelf.wait_for("button", "Open paper")
    desktop.press("Return")
    refshelf.wait_for_opened(f"https://doi.org/{DOI}")


def read(refshelf: Refshelf, desktop: Desktop) -> None:
    """Space, as often as there is more; then it is marked as read by the keys of the menu."""
    before = refshelf.find("scrolled", "detail-pane")
    desktop.press("space")
    wait_until(lambda: refshelf.find("scrolled", "detail-pane") > before, "the abstract is scrolled")
    desktop.press("alt+p", "s", "a")
    wait_until(lambda: refshelf.show(CHATDEV)["status"] == "read", "it is marked as read")
    refshelf.wait_for_focus("paper_table")


def type_twenty_counts(refshelf: Refshelf, desktop: Desktop) -> None:
    """Esc until the search is over, Home, Right to the column; then digits and Enter twenty times."""
    desktop.press("Escape", "Escape", "Escape")
    refshelf.wait_for_current(CHATDEV)
    desktop.press("Home")
    refshelf.wait_for_current("AgentVerse")
    refshelf.go_to_column("Citations")
    for count in COUNTS:
        desktop.enter(str(count))
    desktop.press("Escape")
    wait_until(lambda: [paper["citations"] for paper in refshelf.papers()[:20]] == COUNTS, "twenty counts are stored")
    assert refshelf.papers()[20]["citations"] is None
    assert refshelf.ask("metrics")["computed"]["h_index"] == 20


def tag(refshelf: Refshelf, desktop: Desktop) -> None:
    """Three papers by Shift+Down, Ctrl+T, a name, Enter; another one by the digit of the tag."""
    desktop.press("Home", "Left", "Left", "Left", "shift+Down", "shift+Down", "ctrl+t")
    refshelf.wait_for_focus("picker_edit")
    desktop.enter("to cite")
    wait_until(lambda: refshelf.count("tag:cite") == 3, "three papers are tagged")
    desktop.press("Escape")
    refshelf.wait_for_focus("paper_table")
    desktop.press("Down", "1")
    wait_until(lambda: refshelf.count("tag:cite") == 4, "the fourth is tagged by a digit")


def file(refshelf: Refshelf, desktop: Desktop) -> None:
    """Ctrl+L, the name of a collection that is made on the way, Enter."""
    desktop.press("shift+Up", "shift+Up", "ctrl+l")
    refshelf.wait_for_focus("picker_edit")
    desktop.enter("Thesis / Agents")
    wait_until(lambda: refshelf.count("collection:agents") == 3, "three papers are in the collection")
    refshelf.wait_for_focus("paper_table")


def cite(refshelf: Refshelf, desktop: Desktop) -> None:
    """Ctrl+Shift+C: a line a paper, for all that are selected."""
    desktop.press("ctrl+shift+c")
    copied = refshelf.wait_for_copied("ChatDev", "ChatEval", f"https://doi.org/{DOI}")
    assert len(copied.strip().splitlines()) == 3


def open_the_code(refshelf: Refshelf, desktop: Desktop) -> None:
    """Ctrl+Shift+O."""
    desktop.press("Home", "ctrl+shift+o")
    refshelf.wait_for_opened(refshelf.say("open-code", refshelf.find_id("AgentVerse"), "--print"))


def undo(refshelf: Refshelf, desktop: Desktop) -> None:
    """Ctrl+Z, step by step; Ctrl+Y."""
    desktop.press("ctrl+z")
    wait_until(lambda: not refshelf.ask("collection", "list"), "the collection was never made")
    desktop.press("ctrl+z")
    wait_until(lambda: refshelf.count("tag:cite") == 3, "the fourth paper is tagged no more")
    desktop.press("ctrl+y")
    wait_until(lambda: refshelf.count("tag:cite") == 4, "and is again")
