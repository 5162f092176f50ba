"""How well one colour is told from another (WCAG 2), and which colours stand on which in this program."""

from __future__ import annotations

from app.papers import Colour

TEXTS = ("text", "muted", "faint", "accent", "good", "caution", "bad", *(f"tag_{colour}" for colour in Colour))
"""What is written on every ground of the window."""

GROUNDS = ("background", "sidebar", "card", "hover", "selection", "selection_unfocused")
ON_SPECIAL_GROUNDS = {
    "filled": ("on_filled",),
    "filled_hover": ("on_filled",),
    "highlight": ("text", "muted"),
    "good_ground": ("good", "text", "muted"),
    "caution_ground": ("caution", "text", "muted"),
    "bad_ground": ("bad", "text", "muted"),
    **{f"tag_{colour}_ground": (f"tag_{colour}",) for colour in Colour},
}
"""What is written on the other grounds."""

PLOTTED = tuple(f"plot_{colour}" for colour in ("blue", "orange", "teal", "purple", "yellow", "pink", "green", "grey"))
"""What plots are drawn in."""

EDGES = ("edge", "accent", "scroll", *PLOTTED)
"""What shows where something begins that can be used, or has the focus."""

GROUNDS_OF_CONTROLS = ("background", "sidebar", "card")
LINES = ("line",)
"""What parts things and tells nothing."""


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it, of ``#RRGGBB``."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1, the same, to 21, black on white."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def list_pairs() -> list[tuple[str, str]]:
    """Every text with each ground that it may stand on."""
    usual = [(text, ground) for text in TEXTS for ground in GROUNDS]
    return usual + [(text, ground) for ground, texts in ON_SPECIAL_GROUNDS.items() for text in texts]
