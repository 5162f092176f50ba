from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui import theme
from ui.looks.tokens import Scheme, read_tokens

DESIGN = {
    "background": ("#FFFFFF", "#1B1C1F"),
    "sidebar": ("#F6F6F4", "#16171A"),
    "card": ("#FBFBFA", "#202226"),
    "line": ("#E4E3DF", "#2E3035"),
    "text": ("#1F2328", "#E6E6E8"),
    "muted": ("#5A5E66", "#A7AAB1"),
    "faint": ("#666A72", "#979BA3"),
    "accent": ("#2F51CC", "#9BB1FF"),
    "filled": ("#2F51CC", "#3F5FD0"),
    "on_filled": ("#FFFFFF", "#FFFFFF"),
    "selection": ("#E6ECFD", "#26304F"),
    "selection_unfocused": ("#ECECE8", "#2B2D32"),
    "good": ("#146C3E", "#68D69D"),
    "good_ground": ("#E6F4EC", "#1B3327"),
    "caution": ("#7E5300", "#E8BC55"),
    "caution_ground": ("#FFF4D6", "#3A2F14"),
    "bad": ("#B3261E", "#FF9B93"),
}


@pytest.mark.parametrize(("at", "scheme"), [(0, "light"), (1, "dark")])
def test_tokens_are_those_of_the_design(at: int, scheme: Scheme) -> None:
    tokens = read_tokens(scheme)
    assert {name: getattr(tokens, name) for name in DESIGN} == {name: values[at] for name, values in DESIGN.items()}


def test_choosing_a_scheme_changes_colours_and_says_so(look: theme.Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose("dark")
    assert theme.current() == read_tokens("dark")
    assert qapp.palette().window().color().name().upper() == "#1B1C1F"
    assert "#1B1C1F" in qapp.styleSheet()


def test_without_a_choice_the_system_is_followed(look: theme.Theme, qapp: QApplication) -> None:
    look.choose(None)
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.scheme == ("dark" if dark else "light")


def test_a_role_is_seen_at_once(qtbot: QtBot) -> None:
    label = QLabel("41")
    qtbot.addWidget(label)
    label.show()
    theme.set_role(label, "bad")
    assert label.palette().text().color().name().upper() == theme.current().bad
    theme.set_role(label, "good")
    assert label.palette().text().color().name().upper() == theme.current().good


@pytest.fixture
def contrast_of_system(look: theme.Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bool], None]]:
    """Lets the system ask for high contrast, or no longer."""
    wanted = [False]
    monkeypatch.setattr(type(look.system), "high_contrast", property(lambda system: wanted[0]))

    def ask(strong: bool) -> None:
        wanted[0] = strong
        look.system.changed.emit()

    yield ask
    ask(False)


def test_high_contrast_of_the_system_is_followed_while_running(
    look: theme.Theme, contrast_of_system: Callable[[bool], None], qapp: QApplication
) -> None:
    usual = theme.ring_width()
    contrast_of_system(True)
    assert theme.current() == read_tokens("light", strong=True)
    assert (theme.ring_width(), usual) == (3, 2)
    assert "3px solid #0B2A9B" in qapp.styleSheet()
    look.choose("dark")
    assert theme.current() == read_tokens("dark", strong=True)
    contrast_of_system(False)
    assert theme.current() == read_tokens("dark")


def test_chosen_contrast_goes_before_that_of_the_system(
    look: theme.Theme, contrast_of_system: Callable[[bool], None]
) -> None:
    look.choose_contrast(strong=True)
    assert theme.is_strong()
    look.choose_contrast(strong=False)
    contrast_of_system(True)
    assert not theme.is_strong()
    look.choose_contrast(strong=None)
    assert theme.is_strong()


def test_nothing_moves_for_its_own_sake(qapp: QApplication, look: theme.Theme) -> None:
    assert {effect for effect in Qt.UIEffect if qapp.isEffectEnabled(effect)} == set()


def test_less_motion_is_asked_for_only_when_something_would_move(look: theme.Theme) -> None:
    assert theme.motion() is not look.system.less_motion
