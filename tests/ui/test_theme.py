from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.papers import Colour
from ui import theme

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
TEXTS = ("text", "muted", "faint", "accent", "good", "caution", "bad")
GROUNDS = ("background", "sidebar", "card", "hover", "selection", "selection_unfocused")
ON_THEIR_OWN = {"good": "good_ground", "caution": "caution_ground", "bad": "bad_ground"}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("at", "scheme"), [(0, "light"), (1, "dark")])
def test_tokens_are_those_of_the_design(at: int, scheme: theme.Scheme) -> None:
    tokens = theme.read_tokens(scheme)
    assert {name: getattr(tokens, name) for name in DESIGN} == {name: values[at] for name, values in DESIGN.items()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read_on_every_ground(scheme: theme.Scheme) -> None:
    tokens = {name: getattr(theme.read_tokens(scheme), name) for name in theme.Tokens.field_names}
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS] + list(ON_THEIR_OWN.items())
    pairs += [("on_filled", "filled"), ("on_filled", "filled_hover"), ("text", "highlight"), ("muted", "highlight")]
    dots = [f"tag_{colour}" for colour in Colour]
    pairs += [(dot, f"{dot}_ground") for dot in dots] + [(dot, ground) for dot in dots for ground in GROUNDS]
    assert {pair for pair in pairs if contrast(tokens[pair[0]], tokens[pair[1]]) < 4.5} == set()


def test_choosing_a_scheme_changes_colours_and_says_so(look: theme.Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.choose("dark")
    assert theme.current() == theme.read_tokens("dark")
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
