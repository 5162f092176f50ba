"""The window in a language whose texts are longer and accented: all of them are seen whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from tests.top_level import find_top_level_widgets
from tests.ui.fitting import find_clipped
from ui import language, theme
from ui.main_window import MainWindow
from ui.pseudo_translation import stretch, turn
from ui.sidebar.entries import REPOSITORIES

ASKING = frozenset(
    """
    quit new_from_files open_library new_library import_file import_clipboard open_paper open_code find_clones
    clone_code update_clone update_all_clones open_clone_folder open_clone_terminal open_clone_editor
    read_software_file
    """.split()
)
"""Actions that end the window, or open a dialog of the system or a program; the import dialog has its own test."""

OpenWindow = Callable[[Library], MainWindow]


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = language.make_pseudo_translation()
    language.use(qapp, translator)
    yield
    language.stop_using(qapp, translator)


def find_clipped_at_rest(shown: QWidget, qtbot: QtBot) -> list[str]:
    """What is clipped even after a while: a layout may still be on its way."""
    if find_clipped(shown):
        qtbot.wait(400)
    return find_clipped(shown)


@pytest.mark.parametrize(
    ("text", "stretched"),
    [
        ("Open", "‹Ópééñ›"),
        ("&File", "‹&Fííléé›"),
        ("%Ln papers of {all}", "‹%Ln páápééřš óóf {all}›"),
        ("Texts (*.txt);;All files (*)", "‹Tééxťš (*.txt);;Áll fííléés (*)›".replace("éés", "ééš")),
        ("Paste (Ctrl+V)", "‹Páášťéé (Ctrl+V)›"),
        ("", ""),
    ],
)
def test_what_stands_for_something_else_stays(text: str, stretched: str) -> None:
    assert stretch(text) == stretched


def test_letters_are_turned_and_nothing_that_stands_for_something_else() -> None:
    assert turn("&Undo {step} (Ctrl+Z)") == "&Uנדס {step} (Ctrl+Z)"


def test_plurals_and_singulars_are_stretched(pseudo: None) -> None:
    assert language.tr("%Ln papers", "%Ln paper", 2) == "‹2 páápééřš›"
    assert language.tr("%Ln papers", "%Ln paper", 1) == "‹1 páápééř›"


def test_texts_of_others_are_left_alone(pseudo: None, qapp: QApplication) -> None:
    assert qapp.translate("QWidgetTextControl", "Select All") == "Select All"


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("size", [(1480, 920), (1024, 700)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_window_has_room(
    window: MainWindow, size: tuple[int, int], scale: float, look: theme.Theme, qtbot: QtBot
) -> None:
    look.choose_text_scale(scale)
    window.resize(*size)
    qtbot.wait(100)
    clipped = find_clipped(window)
    look.choose_text_scale(1.0)
    assert clipped == []


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("size", [(1480, 920), (1024, 700)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_repositories_have_room(
    window: MainWindow, size: tuple[int, int], scale: float, look: theme.Theme, qtbot: QtBot
) -> None:
    look.choose_text_scale(scale)
    window.resize(*size)
    window.sidebar.choose_place(REPOSITORIES)
    qtbot.wait(200)
    clipped = find_clipped_at_rest(window, qtbot)
    window.features.repositories.view.page.filter.setText("nothing of the kind")
    clipped += find_clipped_at_rest(window, qtbot)
    look.choose_text_scale(1.0)
    assert clipped == []


def test_empty_library_has_room(pseudo: None, open_window: OpenWindow, empty_library: Library, qtbot: QtBot) -> None:
    window = open_window(empty_library)
    window.resize(1024, 700)
    qtbot.wait(50)
    assert find_clipped(window) == []


def test_whatever_an_action_shows_has_room(pseudo: None, window: MainWindow, qtbot: QtBot) -> None:
    """Dialogs, palettes, pickers, notices: each action is carried out, and what it shows is looked at."""
    window.resize(1480, 920)
    clipped, seen = [], set()
    for name in (name for name in window.desk.actions if name not in ASKING):
        there = set(find_top_level_widgets())
        window.table.select_first()
        window.desk.actions[name].trigger()
        qtbot.wait(30)
        opened = [widget for widget in set(find_top_level_widgets()) - there if widget.isVisible()]
        for shown in [window, *opened]:
            clipped += [f"{name}: {what}" for what in find_clipped_at_rest(shown, qtbot)]
        seen |= {type(dialog).__name__ for dialog in opened}
        for dialog in opened:
            dialog.close()
    assert clipped == []
    assert {"KeySheet", "SettingsDialog", "NewPaperDialog", "HistoryDialog"} <= seen


def test_import_dialog_has_room(pseudo: None, window: MainWindow, qtbot: QtBot) -> None:
    from ui.import_dialog.dialog import ImportDialog

    window.imports.open_sample()
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._reading is not None, timeout=20_000)
    dialog.resize(1180, 760)
    qtbot.wait(100)
    clipped = find_clipped(dialog)
    dialog.reject()
    assert clipped == []
