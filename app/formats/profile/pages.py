"""Where in a text another page begins: several may have been copied into one file, one behind the other."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from app.formats.lines import Line, read_lines
from app.formats.profile import grammar
from app.formats.profile.figures import read_tokens

_HINT = re.compile("index", re.IGNORECASE)
_ANY_DAY = datetime.date(2000, 1, 1)
_FEWEST_LABELS = 2
_HEADER_LINES = 8
"""The labels of one header stand at most so many lines apart."""


def find_further_pages(text: str) -> list[int]:
    """The lines (from 1) at which a further page begins: at the name over figures that follow papers."""
    if len(_HINT.findall(text)) < _FEWEST_LABELS:  # most texts, some of which are long
        return []
    lines = read_lines(text)
    starts: list[int] = []
    listed, at = False, 0
    while at < len(lines):
        if grammar.find_heading(lines, at, _ANY_DAY):
            listed = True
        elif listed and _begins_figures(lines, at):
            starts.append(lines[_find_top(lines, at)].number)
            listed = False
        at += 1
    return starts


def _begins_figures(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the first of a header's figures: nothing but labels and values, with other labels near it."""
    if not any(token.is_label for token in read_tokens(lines[at])):
        return False
    near = (token for line in lines[at : at + _HEADER_LINES] for token in read_tokens(line))
    return len({token.text for token in near if token.is_label}) > _FEWEST_LABELS


def _find_top(lines: Sequence[Line], figures: int) -> int:
    """The place of the name, which stands over the figures, or over a subject above them."""
    at = figures - 1
    if grammar.is_subject_line(lines[at].text):
        at -= 1
    return at if grammar.is_name(lines[at].text) else figures
