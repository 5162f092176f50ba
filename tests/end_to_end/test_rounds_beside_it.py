"""What people do less often than the daily round, by keyboard alone: papers by hand, notes, collections, the trash."""

from __future__ import annotations

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import SAMPLE, Refshelf

DOI = "10.1145/3571730"
BY_HAND = "A Paper by Hand"


def start_with_the_sample(refshelf: Refshelf) -> None:
    refshelf.say("import", str(SAMPLE))
    refshelf.start()
    refshelf.wait_for_focus("paper_table")


def go_to(refshelf: Refshelf, desktop: Desktop, words: str) -> None:
    """Ctrl+K, words, Enter: to an action, a paper or a place."""
    desktop.press("ctrl+k")
    refshelf.wait_for_focus("palette_edit")
    desktop.enter(words)


# --- papers one by one


def test_papers_by_hand_by_identifier_and_what_is_written_of_them(refshelf: Refshelf, desktop: Desktop) -> None:
    start_with_the_sample(refshelf)
    make_by_hand(refshelf, desktop)
    paste_an_identifier(refshelf, desktop)
    refuse_an_empty_title(refshelf, desktop)
    write_a_note(refshelf, desktop)
    go_by_palette(refshelf, desktop)
    refshelf.end()


def make_by_hand(refshelf: Refshelf, desktop: Desktop) -> None:
    desktop.press("ctrl+n")
    desktop.focus(desktop.wait_for_window("New Paper"))
    refshelf.wait_for_focus("new_identifier")
    desktop.press("Tab")
    desktop.enter(BY_HAND)
    wait_until(lambda: refshelf.count("") == 39, "the paper is there")
    refshelf.return_from("New Paper")
    refshelf.wait_for_focus("field-title")
    desktop.press("Escape")
    refshelf.wait_for_current(BY_HAND)
    desktop.press("ctrl+z")
    wait_until(lambda: refshelf.count("") == 38, "it was never made")
    desktop.press("ctrl+y")
    wait_until(lambda: refshelf.count("") == 39, "it is there again")


def paste_an_identifier(refshelf: Refshelf, desktop: Desktop) -> None:
    desktop.copy(f"https://doi.org/{DOI}")
    refshelf.focus()
    desktop.press("ctrl+v")
    wait_until(lambda: refshelf.count(f"doi:{DOI}") == 1, "a paper with the DOI is there")
    refshelf.wait_for_current("doi:")
    desktop.press("Return")
    refshelf.wait_for_opened(f"https://doi.org/{DOI}")


def refuse_an_empty_title(refshelf: Refshelf, desktop: Desktop) -> None:
    """What cannot be stays open with its reason, until it is mended or taken back."""
    desktop.press("F2")
    refshelf.wait_for_focus("cell_editor")
    desktop.press("ctrl+a", "BackSpace", "Return")
    refshelf.wait_for_text("refusal", "Title cannot be empty")
    refshelf.wait_for_focus("cell_editor")
    desktop.press("Escape")
    refshelf.wait_for_current("doi:")
    desktop.press("F2")
    refshelf.wait_for_focus("cell_editor")
    desktop.press("ctrl+a")
    desktop.enter("Survey of Hallucination")
    wait_until(lambda: refshelf.count("title:hallucination") == 1, "the title is stored")
    refshelf.wait_for_current("Survey of Hallucination")


def write_a_note(refshelf: Refshelf, desktop: Desktop) -> None:
    desktop.press("ctrl+j")
    refshelf.wait_for_focus("note-source")
    desktop.type("Read the *third* section again.")
    desktop.press("ctrl+Return")
    wait_until(lambda: refshelf.count("note:section") == 1, "the note is kept, and found")
    refshelf.wait_for_text("note-view", "Read the third section again.")
    desktop.press("Escape")
    refshelf.wait_for_current("Survey of Hallucination")


def go_by_palette(refshelf: Refshelf, desktop: Desktop) -> None:
    go_to(refshelf, desktop, "ChatDev: Comm")
    refshelf.wait_for_current("ChatDev")
    go_to(refshelf, desktop, "Copy Citation")
    refshelf.wait_for_copied("ChatDev")
    refshelf.wait_for_focus("paper_table")


# --- papers in their places


def test_collections_trash_and_saved_searches(refshelf: Refshelf, desktop: Desktop) -> None:
    start_with_the_sample(refshelf)
    make_a_collection(refshelf, desktop)
    put_papers_into_it(refshelf, desktop)
    take_papers_out(refshelf, desktop)
    throw_away_and_fetch_back(refshelf, desktop)
    save_a_search(refshelf, desktop)
    find_everything_as_it_was(refshelf, desktop)
    refshelf.end()


def make_a_collection(refshelf: Refshelf, desktop: Desktop) -> None:
    desktop.press("ctrl+shift+n")
    refshelf.wait_for_focus("name_editor")
    desktop.enter("Thesus")
    wait_until(lambda: refshelf.ask("collection", "list"), "the collection is there")
    refshelf.wait_for_focus("sidebar_list")
    desktop.press("F2")
    refshelf.wait_for_focus("name_editor")
    desktop.press("ctrl+a")
    desktop.enter("Thesis")
    wait_until(lambda: refshelf.ask("collection", "list")[0]["path"] == "Thesis", "it has its other name")
    refshelf.wait_for_focus("sidebar_list")


def put_papers_into_it(refshelf: Refshelf, desktop: Desktop) -> None:
    go_to(refshelf, desktop, "All papers")
    refshelf.wait_for_focus("paper_table")
    desktop.press("Home", "shift+Down", "shift+Down", "ctrl+l")
    refshelf.wait_for_focus("picker_edit")
    desktop.enter("thes")
    wait_until(lambda: refshelf.count("collection:thesis") == 3, "three papers are in it")
    refshelf.wait_for_focus("paper_table")


def take_papers_out(refshelf: Refshelf, desktop: Desktop) -> None:
    """Del in the collection; the row that takes the place of the paper is the next."""
    go_to(refshelf, desktop, "Thesis")
    refshelf.wait_for_focus("paper_table")
    wait_until(lambda: refshelf.find("rows", "paper_table") == 3, "the three are listed")
    desktop.press("Home", "Down", "Delete")
    wait_until(lambda: refshelf.count("collection:thesis") == 2, "the second is taken out")
    assert refshelf.count("") == 38
    wait_until(lambda: refshelf.find("rows", "paper_table") == 2, "it has left the list")
    assert refshelf.current()[0] == 1


def throw_away_and_fetch_back(refshelf: Refshelf, desktop: Desktop) -> None:
    """Shift+Del, to the trash, and back from there."""
    desktop.press("shift+Delete")
    wait_until(lambda: refshelf.count("is:trashed") == 1, "the next is in the trash")
    assert refshelf.count("collection:thesis") == 1
    go_to(refshelf, desktop, "Trash")
    wait_until(lambda: refshelf.find("rows", "paper_table") == 1, "the trash is shown")
    refshelf.wait_for_focus("paper_table")
    go_to(refshelf, desktop, "Restore from Trash")
    wait_until(lambda: refshelf.count("collection:thesis") == 2, "it is back, in its collection too")
    desktop.press("ctrl+z")
    wait_until(lambda: refshelf.count("is:trashed") == 1, "it is in the trash again")
    desktop.press("ctrl+z")
    wait_until(lambda: refshelf.count("is:trashed") == 0, "it was never thrown away")


def save_a_search(refshelf: Refshelf, desktop: Desktop) -> None:
    go_to(refshelf, desktop, "All papers")
    desktop.press("ctrl+f")
    refshelf.wait_for_focus("search_box")
    desktop.type("chatdev year:2024-")
    desktop.press("ctrl+s")
    refshelf.wait_for_focus("search_name")
    desktop.press("ctrl+a")
    desktop.enter("After ChatDev")
    wait_until(lambda: refshelf.ask("search", "list"), "the search is saved")
    assert refshelf.ask("search", "list")[0]["name"] == "After ChatDev"


def find_everything_as_it_was(refshelf: Refshelf, desktop: Desktop) -> None:
    """The window closed and opened again shows the view, and the paper, that it showed."""
    go_to(refshelf, desktop, "After ChatDev")
    refshelf.wait_for_focus("paper_table")
    found = refshelf.count("chatdev year:2024-")
    wait_until(lambda: refshelf.find("rows", "paper_table") == found, "what it finds is listed")
    desktop.press("Home", "Down")
    wait_until(lambda: refshelf.current()[0] == 1, "the second is the current one")
    before = refshelf.current()
    refshelf.end()
    refshelf.start()
    desktop.wait_for_window("After ChatDev")
    wait_until(lambda: refshelf.current() == before, "the same paper of the same view is the current one")
