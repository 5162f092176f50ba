"""The colours of the program by name: light, dark, and each with high contrast; ``tokens.json`` holds the values."""

from __future__ import annotations

import json
from functools import cache
from typing import Literal

from PySide6.QtGui import QColor, QPalette

from app.frozen import Frozen
from ui.looks.style_sheet import read_style

Scheme = Literal["light", "dark"]


class Tokens(Frozen):
    """The colours of one scheme, as ``#RRGGBB``; ``resources/style/tokens.json`` holds the values.

    Attributes:
        background, sidebar, card, hover: grounds; ``line`` parts them.
        edge: around what can be typed into or ticked, at 3:1 or better on each ground.
        text, muted, faint, accent, good, caution, bad: what is written, at 4.5:1 or better on each ground.
        filled, filled_hover, on_filled: the filled button and what stands on it.
        selection, selection_unfocused: the ground of what is selected.
        good_ground, caution_ground, bad_ground: behind a text of that meaning.
        scroll: the handle of a scroll bar.
        highlight: behind the words that a search found.
        tag_red, tag_red_ground, ...: the colours of tags (``ui.looks.tag_colours``): of their text, and behind it.
        plot_blue, plot_orange, ...: what bars, lines and points of plots are drawn in.
    """

    background: str
    sidebar: str
    card: str
    line: str
    edge: str
    hover: str
    text: str
    muted: str
    faint: str
    accent: str
    filled: str
    filled_hover: str
    on_filled: str
    selection: str
    selection_unfocused: str
    good: str
    good_ground: str
    caution: str
    caution_ground: str
    bad: str
    bad_ground: str
    scroll: str
    highlight: str
    tag_red: str
    tag_red_ground: str
    tag_orange: str
    tag_orange_ground: str
    tag_yellow: str
    tag_yellow_ground: str
    tag_green: str
    tag_green_ground: str
    tag_teal: str
    tag_teal_ground: str
    tag_blue: str
    tag_blue_ground: str
    tag_purple: str
    tag_purple_ground: str
    tag_pink: str
    tag_pink_ground: str
    tag_grey: str
    tag_grey_ground: str
    plot_blue: str
    plot_orange: str
    plot_teal: str
    plot_purple: str
    plot_yellow: str
    plot_pink: str
    plot_green: str
    plot_grey: str

    def colour(self, name: str) -> QColor:
        """The token of this name as Qt paints it."""
        return QColor(self.name_of(name))

    def name_of(self, name: str) -> str:
        """The token of this name, as ``#RRGGBB``."""
        return str(getattr(self, name))


@cache
def read_tokens(scheme: Scheme, *, strong: bool = False) -> Tokens:
    """The tokens of a scheme, or of its kin of high contrast, as the file has them."""
    return Tokens(**json.loads(read_style("tokens.json"))[f"{scheme}_high" if strong else scheme])


def make_palette(tokens: Tokens) -> QPalette:
    """What Qt's own parts are painted with, where the style sheet says nothing."""
    roles = {
        QPalette.ColorRole.Window: "background",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "background",
        QPalette.ColorRole.AlternateBase: "card",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "background",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "bad",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.ToolTipBase: "card",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "filled",
        QPalette.ColorRole.HighlightedText: "on_filled",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Light: "card",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "scroll",
        QPalette.ColorRole.Shadow: "line",
    }
    palette = QPalette()
    for role, name in roles.items():
        palette.setColor(role, tokens.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("faint"))
    return palette
