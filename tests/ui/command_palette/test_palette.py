"""The command palette: everything of the window by typing, and the keyboard back where it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library import Library
from app.search_query import Everything, HasTag, OfResearcher
from app.values import PaperId, ResearcherId
from ui.command_palette.box import PaletteBox
from ui.command_palette.palette import CommandPalette
from ui.main_window import MainWindow
from ui.widgets.lines import line_at

Key = Qt.Key


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    found = window.findChild(CommandPalette)
    assert found is not None
    window.table.setFocus()
    window.desk.actions["show_palette"].trigger()
    assert found.box.isVisible()
    return found


def shown(box: PaletteBox) -> dict[str, list[str]]:
    """The labels under each heading."""
    model = box.list.model()
    sections: dict[str, list[str]] = {}
    for row in range(model.rowCount()):
        line = line_at(model.index(row, 0))
        if line is None:
            sections[str(model.index(row, 0).data())] = []
        else:
            list(sections.values())[-1].append(line.label)
    return sections


def note(box: PaletteBox, label: str) -> str:
    model = box.list.model()
    lines = (line_at(model.index(row, 0)) for row in range(model.rowCount()))
    return next(line.note for line in lines if line is not None and line.label == label)


def type_in(qtbot: QtBot, palette: CommandPalette, text: str) -> dict[str, list[str]]:
    palette.box.edit.clear()
    QTest.keyClicks(palette.box.edit, text)
    qtbot.waitUntil(lambda: not palette._papers_soon.isActive())
    return shown(palette.box)


def press(palette: CommandPalette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.box.edit, key)


def test_an_action_is_found_with_its_menu_and_key_and_is_done(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot
) -> None:
    assert type_in(qtbot, palette, "detail")["Actions"][0] == "Detail Pane"
    before = window.desk.actions["show_detail"].isChecked()
    assert note(palette.box, "Detail Pane") == f"{'on   ' if before else ''}View   F9"
    press(palette, Key.Key_Return)
    assert palette.box.isHidden()
    assert window.table.hasFocus()
    qtbot.waitUntil(lambda: window.desk.actions["show_detail"].isChecked() is not before)


def test_an_action_of_a_submenu_is_named_with_it(palette: CommandPalette, qtbot: QtBot) -> None:
    assert "Status: To Read" in type_in(qtbot, palette, ">to read")["Actions"]
    assert list(type_in(qtbot, palette, ">read")) == ["Actions"]


def test_what_cannot_be_done_says_why_and_is_not_done(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot
) -> None:
    press(palette, Key.Key_Escape)
    window.table.clearSelection()
    qtbot.waitUntil(lambda: not window.desk.actions["cite"].isEnabled())
    window.desk.actions["show_palette"].trigger()
    assert "Copy Citation" not in [label for labels in shown(palette.box).values() for label in labels]
    type_in(qtbot, palette, ">copy citation")
    assert note(palette.box, "Copy Citation") == "Select a paper first"
    press(palette, Key.Key_Return)
    assert palette.box.isVisible()


def test_a_paper_is_selected_wherever_it_is(
    window: MainWindow, library: Library, palette: CommandPalette, qtbot: QtBot
) -> None:
    made = library.papers.make({"title": "Chess by hand", "authors": "Ada Byron", "issued": "1843"})
    window.sidebar.choose(OfResearcher(ResearcherId(1)))
    assert type_in(qtbot, palette, "byron chess")["Papers"] == ["Chess by hand"]
    assert note(palette.box, "Chess by hand") == "Ada Byron  1843"
    press(palette, Key.Key_Return)
    qtbot.waitUntil(lambda: window.selection.ids == [made])
    assert window.table.hasFocus()


def test_enter_right_after_the_last_letter_takes_what_the_whole_text_finds(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot
) -> None:
    type_in(qtbot, palette, "multi-agent")
    QTest.keyClicks(palette.box.edit, " chatdev: comm")
    press(palette, Key.Key_Return)
    qtbot.waitUntil(lambda: window.selection.ids == [3])


def test_a_place_is_gone_to_and_the_keyboard_with_it(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    press(palette, Key.Key_Escape)
    window.desk.searching.box.take_focus()
    window.desk.actions["show_palette"].trigger()
    assert type_in(qtbot, palette, "all pap")["Library"] == ["All papers"]
    press(palette, Key.Key_Return)
    qtbot.waitUntil(lambda: window.selection.view == Everything() and window.table.hasFocus())
    window.desk.actions["show_palette"].trigger()
    assert type_in(qtbot, palette, "@weize")["Researchers"] == ["Weize Chen"]
    press(palette, Key.Key_Enter)
    qtbot.waitUntil(lambda: window.selection.view == OfResearcher(ResearcherId(1)))


def test_tags_collections_and_saved_searches_are_found(
    window: MainWindow, library: Library, palette: CommandPalette, qtbot: QtBot
) -> None:
    press(palette, Key.Key_Escape)
    library.tags.add_named(["graphs"], [PaperId(3)])
    library.collections.create_path("Thesis / Graph work")
    library.saved_searches.save("Graphs with code", "graph has:code")
    window.desk.actions["show_palette"].trigger()
    found = type_in(qtbot, palette, "graph")
    assert found["Tags"] == ["graphs"]
    assert found["Collections"] == ["Graph work"]
    assert found["Saved searches"] == ["Graphs with code"]
    assert type_in(qtbot, palette, "#graph") == {"Tags": ["graphs"]}
    assert type_in(qtbot, palette, "thesis")["Collections"] == ["Thesis", "Graph work"]
    type_in(qtbot, palette, "graphs with code")
    press(palette, Key.Key_Return)
    qtbot.waitUntil(lambda: window.sidebar.label == "Graphs with code")
    window.desk.actions["show_palette"].trigger()
    type_in(qtbot, palette, "#graph")
    press(palette, Key.Key_Return)
    [tag] = library.tags.names()
    qtbot.waitUntil(lambda: window.selection.view == HasTag(tag.id))


def test_authors_are_searched_for(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    assert type_in(qtbot, palette, "@qian")["Authors"] == ["Chen Qian", "Cheng Qian"]
    press(palette, Key.Key_Return)
    qtbot.waitUntil(lambda: window.table.papers.rowCount() == 8)
    assert window.desk.searching.box.text() == 'author:"Chen Qian"'


def test_whatever_is_typed_can_be_searched_for(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    assert type_in(qtbot, palette, "zzqqx") == {"Search": ["Search the papers for “zzqqx”"]}
    press(palette, Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.searching.box.text() == "zzqqx")


def test_what_was_used_last_stands_first(
    window: MainWindow, palette: CommandPalette, qtbot: QtBot, library: Library
) -> None:
    type_in(qtbot, palette, "chatdev communicative")
    title = library.get_paper(PaperId(3)).title
    press(palette, Key.Key_Return)
    window.desk.actions["show_palette"].trigger()
    type_in(qtbot, palette, "all papers")
    press(palette, Key.Key_Return)
    window.desk.actions["show_palette"].trigger()
    assert shown(palette.box)["Used last"] == ["All papers", title]
    assert palette.box.chosen is not None
    assert palette.box.chosen.label == "All papers"
    library.papers.empty_trash([])
    library.papers.trash([PaperId(3)])
    library.papers.empty_trash([PaperId(3)])
    press(palette, Key.Key_Escape)
    window.desk.actions["show_palette"].trigger()
    assert shown(palette.box)["Used last"] == ["All papers"]


@pytest.mark.parametrize("leave", ["escape", "again", "elsewhere"])
def test_it_is_left_with_the_keyboard_where_it_was(window: MainWindow, palette: CommandPalette, leave: str) -> None:
    assert palette.box.edit.hasFocus()
    if leave == "escape":
        press(palette, Key.Key_Escape)
    elif leave == "again":
        window.desk.actions["show_palette"].trigger()
    else:
        QTest.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    assert palette.box.isHidden()
    assert window.table.hasFocus()


def test_keys_go_through_the_lines_and_round_past_headings(palette: CommandPalette, qtbot: QtBot) -> None:
    labels = [label for found in type_in(qtbot, palette, "graph").values() for label in found]
    seen = []
    for key in (Key.Key_Down, Key.Key_Tab, Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_PageUp, Key.Key_PageDown):
        press(palette, key)
        assert palette.box.chosen is not None
        seen.append(labels.index(palette.box.chosen.label))
    assert seen == [1, 2, 1, 0, len(labels) - 1, max(len(labels) - 9, 0), len(labels) - 1]


def test_a_click_takes_a_line(window: MainWindow, palette: CommandPalette, qtbot: QtBot) -> None:
    type_in(qtbot, palette, "all papers")
    rect = palette.box.list.visualRect(palette.box.list.model().index(1, 0))
    QTest.mouseClick(palette.box.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: window.selection.view == Everything())


def test_a_choice_stays_when_papers_come(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.box.edit, "graph")
    QTest.keyClick(palette.box.edit, Key.Key_Down)
    chosen = palette.box.chosen
    qtbot.waitUntil(lambda: not palette._papers_soon.isActive())
    assert palette.box.chosen == chosen


def test_it_fits_into_a_small_window_and_has_names(window: MainWindow, palette: CommandPalette) -> None:
    window.resize(640, 480)
    assert window.rect().contains(palette.box.geometry())
    edit = palette.box.findChild(QLineEdit, "palette_edit")
    assert isinstance(edit, QLineEdit)
    assert edit.accessibleName() == palette.box.accessibleName() == "Find anything"
    model = palette.box.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(1, 3)]
    assert spoken == ["Import, File, Ctrl+O", "Import from Clipboard, File, Ctrl+Shift+V"]


def test_a_library_that_cannot_be_read_is_told_or_leaves_papers_out(
    open_window: Callable[[Library], MainWindow],
    palette: CommandPalette,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise LibraryError("Gone.", "")

    monkeypatch.setattr(library, "first_page", fail)
    assert "Papers" not in type_in(qtbot, palette, "graph")
    press(palette, Key.Key_Escape)
    monkeypatch.setattr(library, "researchers", fail)
    palette._desk.actions["show_palette"].trigger()
    assert palette.box.isHidden()
