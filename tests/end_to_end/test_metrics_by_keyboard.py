"""The metrics by keyboard alone: figures that follow what is typed, a bar that narrows the list, a sandbox, a copy."""

from __future__ import annotations

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import Refshelf

COUNTS = [50, 12, 9, 7, 5]
"""Each lifts the h-index by one."""


def test_the_metrics_by_keyboard(refshelf: Refshelf, desktop: Desktop) -> None:
    refshelf.start_with_sample()
    open_the_metrics(refshelf, desktop)
    type_counts(refshelf, desktop)
    undo(refshelf, desktop)
    copy_as_markdown(refshelf, desktop)
    narrow_the_list_to_a_bar(refshelf, desktop)
    ask_what_if(refshelf, desktop)
    refshelf.end()


def open_the_metrics(refshelf: Refshelf, desktop: Desktop) -> None:
    """F7: the keyboard stays in the table. On the first day nothing is counted, which is not 0."""
    desktop.press("F7")
    wait_for_figure(refshelf, "papers", "Papers 38")
    wait_for_figure(refshelf, "h_index", "h-index —")
    refshelf.wait_for_focus("paper_table")


def type_counts(refshelf: Refshelf, desktop: Desktop) -> None:
    """Right to the column, then digits and Enter: the figure follows, and shows from where it moved."""
    refshelf.go_to_column("Citations")
    moves = set()
    for h, count in enumerate(COUNTS, 1):
        desktop.enter(str(count))
        moves.add(wait_for_figure(refshelf, "h_index", f"{h} {h} of 38"))
    assert moves & {f"h-index at least {h} → {h + 1} {h + 1} of 38" for h in range(1, 5)}, moves


def undo(refshelf: Refshelf, desktop: Desktop) -> None:
    """Esc leaves the editor, Ctrl+Z takes the last count back, and with it the figure."""
    desktop.press("Escape", "ctrl+z")
    wait_for_figure(refshelf, "h_index", "4 4 of 38")
    wait_for_figure(refshelf, "citations", "78 4 of 38")
    refshelf.wait_for_counts(50, 12, 9, 7, None)


def copy_as_markdown(refshelf: Refshelf, desktop: Desktop) -> None:
    """F6 to the metrics, Tab to the button, and the second entry of its menu."""
    desktop.press("F6")
    refshelf.tab_to("metrics_copy")
    desktop.press("space")
    refshelf.wait_for("entry", "Copy as Markdown")
    desktop.press("Down", "Down", "Return")
    copied = refshelf.wait_for_copied("| Figure | Latest import", "| Rests on |").splitlines()
    assert "| h-index | at least 4 | 4 of 38 papers |" in copied
    assert "| Citations | at least 78 | 4 of 38 papers |" in copied
    assert "| Papers | 38 | 38 papers |" in copied


def narrow_the_list_to_a_bar(refshelf: Refshelf, desktop: Desktop) -> None:
    """The tab of the plots, Tab to the first, End and Left to the last bar but one, Enter; Esc shows all again."""
    refshelf.tab_to("qt_tabwidget_tabbar")
    desktop.press("Right", "Right", "Right")
    refshelf.wait_for("widget", "plot_canvas")
    refshelf.tab_to("plot_canvas")
    desktop.press("End", "Left", "Return")
    refshelf.wait_for_text("search_box", "year:2025")
    found = refshelf.count("year:2025")
    assert 0 < found < 38
    wait_until(lambda: refshelf.find("rows", "paper_table") == found, "the list is narrowed to the bar")
    desktop.press("ctrl+f", "Escape", "Escape")
    wait_until(lambda: refshelf.find("rows", "paper_table") == 38, "all papers are there again")


def ask_what_if(refshelf: Refshelf, desktop: Desktop) -> None:
    """Its entry in the menu, a count over another; the figures tell of it, and the library never hears of it.

    Esc does not lose what is supposed: it is taken back by Del, and only then Esc closes.
    """
    moved = "≥ 78 → ≥ 5,028"
    before = refshelf.papers(), refshelf.ask("metrics")
    desktop.press("alt+m", "w")
    desktop.focus(desktop.wait_for_window("What if"))
    refshelf.wait_for_focus("what_if_papers")
    wait_until(lambda: refshelf.find("current", "what_if_papers"), "the papers are there to type on")
    desktop.enter("5000")
    desktop.press("Escape")
    wait_until(lambda: moved in list_supposed(refshelf), "what is supposed is counted", lambda: list_supposed(refshelf))
    assert (refshelf.papers(), refshelf.ask("metrics")) == before
    desktop.press("Escape", "Up", "Delete")
    wait_until(lambda: moved not in list_supposed(refshelf), "what was supposed is taken back")
    desktop.press("Escape")
    refshelf.return_from("What if")
    assert (refshelf.papers(), refshelf.ask("metrics")) == before


def wait_for_figure(refshelf: Refshelf, name: str, end: str) -> str:
    """What the row of a figure says, once that ends so."""

    def find() -> str:
        return str(refshelf.find("parts", f"figure_{name}"))

    def find_ended() -> str:
        said = find()
        return said if said.endswith(end) else ""

    return wait_until(find_ended, f"the figure {name} is {end}", find)


def list_supposed(refshelf: Refshelf) -> list[str]:
    """The values of the figures in the sandbox."""
    return [str(text) for text in refshelf.find("titles", "what_if_figures", 1)]
