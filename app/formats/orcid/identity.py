"""ORCID iDs: sixteen digits, of which the last checks the others."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.formats.lines import Line

_LONGEST = 300
_ID = r"\d{4}-\d{4}-\d{4}-\d{3}[\dXx]"
_BARE = re.compile(_ID, re.ASCII)
_HOLDER = re.compile(
    rf"(?:orcid(?: ?id| logo)?:? ?)*(?:(?:https?://)?(?:[a-z]{{2,12}}\.)?orcid\.org/)?(?P<id>{_ID})(?:/print)?"
    r"(?:\s*(?:content_copy|print|copy id|printable record))*",
    re.IGNORECASE | re.ASCII,
)
_TITLED = re.compile(rf"(?P<name>\S.{{0,150}}?) \((?P<id>{_ID})\)(?: ?[-–|] ?ORCID.{{0,80}})?", re.ASCII)


class FoundId(NamedTuple):
    """An iD on a line that says whose record a page is.

    Attributes:
        line: the iD alone.
        name: what stands before it on its line (as a page's title has it), or None.
        is_valid: its last digit is the right one.
    """

    line: Line
    name: Line | None
    is_valid: bool


def is_valid_id(text: str) -> bool:
    """Whether sixteen digits are an ORCID iD: the last of them is a check digit (ISO/IEC 7064, MOD 11-2)."""
    if not _BARE.fullmatch(text):
        return False
    digits = text.replace("-", "").upper()
    total = 0
    for digit in digits[:-1]:
        total = (total + int(digit)) * 2
    return "0123456789X"[(12 - total % 11) % 11] == digits[-1]


def find_holder(line: Line) -> FoundId | None:
    """The iD of a line that is an iD and nothing else, or the title of a person's page."""
    if len(line.text) > _LONGEST or line.text.count("-") < 3:
        return None
    match = _HOLDER.fullmatch(line.text) or _TITLED.fullmatch(line.text)
    if match is None:
        return None
    name = line.part(*match.span("name")) if "name" in match.groupdict() else None
    return FoundId(line.part(*match.span("id")), name, is_valid_id(match["id"]))


def is_id(text: str) -> bool:
    """Whether a text has the form of an iD."""
    return bool(_BARE.fullmatch(text))
