"""Where in a text another page begins: several may have been copied into one file, one behind the other."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from app.formats.lines import Line, read_lines
from app.formats.profile import grammar
from app.formats.profile.figures import read_tokens

_LINE_END = re.compile(r"[\r\n]")
_H_INDEX = ("ndex", "NDEX")
"""What stands in the label of an h-index, which every header has, however it is written."""
_ANY_DAY = datetime.date(2000, 1, 1)
_FEWEST_LABELS = 2
_HEADER_LINES = 8
"""The labels of one header stand at most so many lines apart."""
_LONGEST_LINE = 300
_LONGEST_HEADER = 4_000
"""Characters that a header takes behind its h-index at most."""


def find_further_pages(text: str) -> list[int]:
    """The lines (from 1) at which a further page begins: at the name over figures that follow papers."""
    lines = read_lines(text[: _find_last_header(text)])
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


def _find_last_header(text: str) -> int:
    """Where the last header of a text has ended: most texts, some of which are long, go on with nothing but papers."""
    found = sorted(at for written in _H_INDEX for at in _find_all(written, text))
    for at in reversed(found):
        line = _LINE_END.split(text[max(at - _LONGEST_LINE, 0) : at])[-1]
        line += _LINE_END.split(text[at : at + _LONGEST_LINE], maxsplit=1)[0]
        if any(token.text == "h_index" for part in read_lines(line) for token in read_tokens(part)):
            end = text.find("\n", at + _LONGEST_HEADER)
            return len(text) if end < 0 else end
    return 0


def _find_all(part: str, text: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


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
