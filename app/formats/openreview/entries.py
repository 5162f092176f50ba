"""The papers of a list: which lines between two dates are title, authors, and details of the paper before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.formats.lines import Line
from app.formats.openreview import wording
from app.formats.openreview.meta import Meta, find_meta
from app.formats.openreview.people import can_be_authors, count_names, read_institution

_MOST_LINES = 2000
"""A list of authors goes over so many lines at most, one a line."""


@dataclass(slots=True)
class Entry:
    """One paper, or the remains of one.

    Attributes:
        page: all lines of the text, of which those from ``start`` to before ``stop`` are the entry's.
        title: None where it is torn off.
        meta: None where it is torn off.
        details: the lines behind, from the first with a label.
        reply: it is no paper, but an answer to one.
    """

    page: Sequence[Line]
    start: int
    stop: int
    title: Line | None = None
    authors: Sequence[Line] = ()
    institutions: Sequence[Line] = ()
    meta: Meta | None = None
    details: Sequence[Line] = ()
    reply: bool = False

    @property
    def first(self) -> Line:
        """Its first line."""
        return self.page[self.start]

    @property
    def last(self) -> Line:
        """Its last line."""
        return self.page[self.stop - 1]


def find_entries(lines: Sequence[Line]) -> list[Entry]:
    """All papers in order; each line belongs to one at most."""
    entries: list[Entry] = []
    stop = 0
    for meta in _find_metas(lines):
        found = _read_above(lines, stop, meta)
        between = found.start if found.title else meta.start
        entries += _read_between(lines, stop, between, entries[-1] if entries else None)
        entries.append(found)
        stop = meta.stop
    return entries + _read_between(lines, stop, len(lines), entries[-1] if entries else None)


def _find_metas(lines: Sequence[Line]) -> list[Meta]:
    metas: list[Meta] = []
    at = 0
    while at < len(lines):
        if meta := find_meta(lines, at):
            metas.append(meta)
            at = meta.stop
        else:
            at += 1
    return metas


def _read_above(lines: Sequence[Line], top: int, meta: Meta) -> Entry:
    """The title and the authors above a date, as far as they are there."""
    bottom = _skip_buttons(lines, top, meta.start)
    listed = bottom
    while listed > top and read_institution(lines[listed - 1]):
        listed -= 1
    institutions = lines[listed:bottom]
    start = _find_authors(lines, top, listed)
    above = _skip_buttons(lines, top, start)
    titled = above > top and not wording.is_boundary(lines[above - 1].text)
    authors: Sequence[Line] = lines[start:listed]
    is_listed = bool(authors) and can_be_authors(" ".join(line.text for line in authors[:_MOST_LINES]))
    reply = bool(meta.venue and wording.is_reply(meta.venue.text))
    if titled and is_listed:
        reply = reply or authors[0].text.startswith("by ")
        return Entry(lines, above - 1, meta.stop, lines[above - 1], authors, institutions, meta, reply=reply)
    if len(authors) == 1 and not institutions and _can_be_title(authors[0].text, torn=top == 0 and start == 0):
        return Entry(lines, start, meta.stop, authors[0], meta=meta, reply=reply)
    return Entry(lines, start, meta.stop, None, authors, institutions, meta, reply=reply)


def _skip_buttons(lines: Sequence[Line], top: int, stop: int) -> int:
    while stop > top and wording.is_button(lines[stop - 1].text):
        stop -= 1
    return stop


def _find_authors(lines: Sequence[Line], top: int, stop: int) -> int:
    """Where the list of authors starts that ends here: it goes on where a line ends, or begins, with a comma."""
    if stop == top or wording.is_boundary(lines[stop - 1].text):
        return stop
    start = stop - 1
    while top < start and stop - start < _MOST_LINES and _goes_on(lines[start - 1].text, lines[start].text):
        start -= 1
    return start


def _goes_on(text: str, below: str) -> bool:
    return text.endswith((",", ";", " ·", " •")) or below.startswith((",", ";", "·", "•", "et al"))


def _can_be_title(text: str, *, torn: bool) -> bool:
    """Whether a line alone above a date is a title, and not what was left of the authors."""
    people = count_names(text)
    return people < 2 and not (torn and people)


def _read_between(lines: Sequence[Line], start: int, stop: int, before: Entry | None) -> list[Entry]:
    """What stands between two papers: details of the one before, a discussion, papers whose date is torn off."""
    found: list[Entry] = []
    listed = before is not None or not any(wording.read_section(line.text) for line in lines[start:stop])
    at = start
    while at < stop:
        text = lines[at].text
        if section := wording.read_section(text):
            listed = section == "publications"
        if before and (before.reply or wording.begins_replies(text)):
            before = _take_reply(lines, at, stop, before, found)
            at = before.stop
        elif before and wording.match_label(text):
            at = _take_details(lines, at, stop, before)
        elif listed and _is_torn_paper(lines, at, stop):
            before = Entry(lines, at, at + 2, lines[at], lines[at + 1 : at + 2])
            found.append(before)
            at = before.stop
        else:
            at += 1
    return found


def _take_reply(lines: Sequence[Line], at: int, stop: int, before: Entry, found: list[Entry]) -> Entry:
    """The lines of an answer, up to the next paper or the foot of the page; a discussion under a paper is one too."""
    entry = before
    if not before.reply:
        entry = Entry(lines, at, at + 1, lines[at], reply=True)
        found.append(entry)
    entry.stop = max(entry.stop, at + 1)
    while entry.stop < stop and not wording.is_foot(lines[entry.stop].text):
        entry.stop += 1
    return entry


def _take_details(lines: Sequence[Line], at: int, stop: int, before: Entry) -> int:
    """Where the details of a paper stop: before another paper, or what ends the list."""
    start = at
    while at < stop and not _ends_details(lines[at].text) and not (at > start and _is_torn_paper(lines, at, stop)):
        at += 1
    before.details = lines[start:at]
    before.stop = at
    return at


def _ends_details(text: str) -> bool:
    return wording.is_foot(text) or wording.begins_replies(text)


def _is_torn_paper(lines: Sequence[Line], at: int, stop: int) -> bool:
    """Whether a title and its authors stand here without their date."""
    if at + 1 >= stop or wording.is_boundary(lines[at].text) or count_names(lines[at].text) > 1:
        return False
    return count_names(lines[at + 1].text) > 1 and not wording.is_boundary(lines[at + 1].text)
