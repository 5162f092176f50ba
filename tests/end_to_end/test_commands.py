"""Papers made, pasted, marked, cited and opened by keys alone, as a person does it in a real window."""

from __future__ import annotations

from typing import Any

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import SAMPLE, Refshelf


def newest(refshelf: Refshelf) -> Any:
    return refshelf.papers()[-1]


def test_the_keyboard_alone(refshelf: Refshelf, desktop: Desktop) -> None:
    assert refshelf.say("import", str(SAMPLE)).startswith("Added 38")
    refshelf.start()
    refshelf.wait_for_focus("paper_table")

    # Ctrl+V of a DOI makes a paper; once more, it is there already.
    desktop.copy("https://doi.org/10.1000/182")
    desktop.press("ctrl+v")
    wait_until(lambda: newest(refshelf)["doi"] == "10.1000/182", "the DOI is a paper")
    refshelf.wait_for_text("notice_text", "Added 1 paper")
    desktop.press("ctrl+v")
    refshelf.wait_for_text("notice_text", "You have this paper already")
    refshelf.wait_for_focus("paper_table")

    # Enter opens it.
    desktop.press("Return")
    refshelf.wait_for_opened("https://doi.org/10.1000/182")

    # Ctrl+N makes one by hand; what cannot be is refused and stays.
    desktop.press("ctrl+n")
    desktop.focus(desktop.wait_for_window("New Paper"))
    desktop.press("Tab")
    desktop.type("Typed by hand")
    desktop.press("Tab", "Tab")
    desktop.type("30 February 2024")
    desktop.press("Return")
    refshelf.wait_for_text("new_issued_remark", "February 2024 has no day 30")
    desktop.press("ctrl+a")
    desktop.type("Feb 2024")
    desktop.press("Return")
    wait_until(lambda: newest(refshelf)["title"] == "Typed by hand", "the paper is made")
    assert newest(refshelf)["issued"] == "2024-02"
    refshelf.focus()

    # Ctrl+Shift+C cites it, in the style chosen; the focus stays where it is.
    desktop.press("ctrl+shift+c")
    refshelf.wait_for_text("notice_text", "Copied the reference of 1 paper")
    assert refshelf.find("clipboard") == "Typed by hand (2024)."

    # F6 goes from pane to pane; Ctrl+Z takes back what was made.
    desktop.press("Escape", "Escape")
    refshelf.wait_for_focus("paper_table")
    desktop.press("F6")
    wait_until(lambda: refshelf.find("focus") != "paper_table", "the details have the keyboard")
    desktop.press("shift+F6")
    refshelf.wait_for_focus("paper_table")
    desktop.press("ctrl+z")
    wait_until(lambda: newest(refshelf)["doi"] == "10.1000/182", "the paper typed is taken back")
    desktop.press("ctrl+z")
    wait_until(lambda: len(refshelf.papers()) == 38, "the paper pasted is taken back")

    # F1 finds a key; Ctrl+, shows the settings.
    desktop.press("F1")
    desktop.focus(desktop.wait_for_window("Keys"))
    desktop.type("next pane")
    refshelf.wait_for_focus("key_filter")
    desktop.press("Escape")
    refshelf.focus()
    desktop.press("ctrl+comma")
    desktop.focus(desktop.wait_for_window("Settings"))
    refshelf.wait_for_focus("settings_pages")
    desktop.press("Escape")
    refshelf.focus()
    refshelf.end()
