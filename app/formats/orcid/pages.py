"""Where one record ends and that of another person begins, in a text that holds several."""

from __future__ import annotations

from app.formats.lines import read_lines
from app.formats.orcid.header import can_be_name
from app.formats.orcid.identity import find_holder

_ADDRESS = "orcid.org/"
_NAMES = 3
"""A name stands at most so many lines above the iD."""


def find_further_pages(text: str) -> list[int]:
    """The lines (from 1) at which the record of another person begins: the first of the names above the iD.

    Several pages of one person's record are one.
    """
    if text.count(_ADDRESS) < 2:
        return []
    starts = []
    known = ""
    lines = read_lines(text)
    for at, line in enumerate(lines):
        found = find_holder(line) if _ADDRESS in line.text else None
        if found is None or not found.is_valid or found.line.text == known:
            continue
        names = [above.number for above in lines[max(0, at - _NAMES) : at] if can_be_name(above)]
        if known and names:
            starts.append(names[0])
        known = found.line.text
    return starts
