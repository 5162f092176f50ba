"""Style sheets as this program writes them, made into those that Qt reads.

``@name`` is a colour of the theme; every ``px`` follows the size of texts; ``glyph(name colour)`` is a glyph of the
icon font in a colour of the theme; where high contrast is asked for, each line around something is a pixel wider.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial

import resources
from app.frozen import Frozen
from ui.looks.glyph_images import find_glyph_image

_GLYPH = re.compile(r"glyph\(([a-z-]+) ([a-z_]+)\)")
_TOKEN = re.compile(r"@([a-z_]+)")
_LINE = re.compile(r"\b([1-9]\d*)px solid\b")
_PIXELS = re.compile(r"(border-radius: )?\b(\d+)px\b")
_FOUR_SIDES = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")
_RULE = re.compile(r"([^{}]*)\{[^{}]*\}")
_OTHER = {"left": "right", "right": "left", "first": "last", "last": "first"}
_SIDE = re.compile(r"\b(padding-|margin-|border-)(left|right):")
_END = re.compile(r"::section:(first|last)\b")
_FORWARD, _BACK = "chevron-forward", "chevron-back"
"""Stand for the glyphs that point where reading goes on, and where it came from."""


class Look(Frozen):
    """What a style sheet is filled in with.

    Attributes:
        colour: the colour of a name, as ``#RRGGBB``.
        scale: how much larger than usual texts are.
        strong: lines are wider.
        leftward: the window is laid out from right to left.
    """

    colour: Callable[[str], str]
    scale: float
    strong: bool
    leftward: bool


def fill_in(rules: str, look: Look) -> str:
    """The rules with the colours, lengths and pictures of a look."""
    mirrored = _mirror(rules) if look.leftward else rules
    with_pictures = _GLYPH.sub(partial(_picture, look=look), mirrored)
    coloured = _TOKEN.sub(lambda match: look.colour(match[1]), with_pictures)
    lined = _LINE.sub(lambda match: f"{int(match[1]) + 1}px solid", coloured) if look.strong else coloured
    return _PIXELS.sub(partial(_length, look=look), lined)


@cache
def read_style(name: str) -> str:
    """A file of the folder of styles."""
    return (resources.FOLDER / "style" / name).read_text(encoding="utf-8")


def _mirror(rules: str) -> str:
    """The rules with left and right exchanged in paddings and margins; Qt mirrors menus and places of parts itself."""
    return _RULE.sub(lambda rule: rule[0] if "QMenu" in rule[1] else _mirror_sides(rule[0]), rules)


def _mirror_sides(rule: str) -> str:
    turned = _FOUR_SIDES.sub(r"\1: \2 \5 \4 \3;", rule)
    sided = _SIDE.sub(lambda match: f"{match[1]}{_OTHER[match[2]]}:", turned)
    return _END.sub(lambda match: f"::section:{_OTHER[match[1]]}", sided)


def _picture(match: re.Match[str], look: Look) -> str:
    name = match[1]
    if name in (_FORWARD, _BACK):
        name = "chevron-left" if look.leftward is (name == _FORWARD) else "chevron-right"
    return f'url("{find_glyph_image(name, look.colour(match[2])).as_posix()}")'


def _length(match: re.Match[str], look: Look) -> str:
    """A radius is never rounded up: Qt draws square corners where it is more than half of the side."""
    wanted = int(match[2]) * look.scale
    return f"{match[1]}{int(wanted)}px" if match[1] else f"{round(wanted)}px"
