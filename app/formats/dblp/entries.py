"""The entries of a list: where each begins, and which of its lines are authors, citation and links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.formats.dblp.authors import Authors, read_authors
from app.formats.dblp.citation import Citation, has_year, read_citation
from app.formats.dblp.furniture import is_footer, is_furniture, is_index, is_page_start, read_year_heading, strip_marker
from app.formats.lines import Joined, Line

_KEY = re.compile(r"\[[a-z]{1,2}\d{1,6}\]")
_KEYS = re.compile(r"(?:\s*(?:\[[a-z]{1,2}\d{1,6}\]|\[\d{1,6}\]|\d{1,6}(?!\d)))+\s*")
_LINK = re.compile(r"(?:doi:\s*)?(?:https?://|10\.\d{4,9}/|arxiv:)\S+|(?:www\.)?[\w.-]+\.\w+/\S+", re.IGNORECASE)
_MOST_LINES = 6
_MOST_AUTHOR_LINES = 60
_LONGEST = 200


@dataclass(slots=True)
class Entry:
    """One entry, or a key without one.

    Attributes:
        start, stop: its place among all lines, as a range.
        key: ``[j12]``, "" where it is torn off.
        people, names: its authors, and the lines that list them as one text.
        citation, cited: what follows them, and its lines as one text.
        heading: the year over the part of the list that it stands in, where it prints none itself.
        lines: those that it was read from.
        rest: lines within it that say nothing known.
        closed: such a line stands behind its citation, so that no later link is its own.
    """

    start: int
    stop: int
    key: str = ""
    people: Authors | None = None
    names: Joined | None = None
    citation: Citation | None = None
    cited: Joined | None = None
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
    closed: bool = False

    @property
    def last(self) -> Line:
        """The last of its lines."""
        return self.lines[-1]


class _Found(NamedTuple):
    """What was read from some lines: authors and citation, each with its text, and where the lines stop."""

    people: Authors | None
    names: Joined | None
    cited: Joined
    stop: int


def is_indexed(text: str) -> bool:
    """Whether a line may belong to the coauthor index: names, numbers, keys of entries."""
    return bool(_KEYS.fullmatch(text)) or read_authors(_KEYS.sub("", text[:_LONGEST])) is not None


def find_entries(lines: Sequence[Line]) -> list[Entry]:
    """All entries in order; each line belongs to one at most."""
    scan = _Scan(lines)
    while scan.at < len(lines):
        scan.step()
    known = {entry.key for entry in scan.entries if entry.citation}
    return [entry for entry in scan.entries if entry.citation or not _is_index_line(entry, known)]


def _is_index_line(entry: Entry, known: set[str]) -> bool:
    """Whether a key without a paper belongs to an index whose heading is torn off: it names a paper of the list."""
    return entry.key in known and all(is_indexed(line.text) for line in (*entry.lines, *entry.rest))


class _Scan:
    """One pass over the lines; ``entry`` is the one that is being read."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.at = 0
        self.entries: list[Entry] = []
        self.year: Line | None = None
        self.indexed = False
        self.barren = 0  # up to this line names were looked for, and no colon was found
        self.entry: Entry | None = None
        self.is_parted = any(_ends_authors(line.text) for line in lines)

    def step(self) -> None:
        """Read the line at hand, or all lines of the entry that begins there."""
        line = self.lines[self.at]
        plain = _strip_marker(line)
        text = plain.text
        key = _KEY.match(text)
        if is_index(text) or is_page_start(text) or is_footer(text):
            self.indexed, self.entry, self.year = is_index(text), None, None
        elif read_year_heading(text) and not self.indexed:
            self.year, self.entry = plain, None
        elif key and not self.indexed and not _KEY.match(text[key.end() :].lstrip()):
            self._open(line, key[0], plain.part(key.end()))
            return
        elif not is_furniture(text) and self._read(plain):
            return
        elif not self.indexed:
            self._keep(line, text)
        self.at += 1

    def _open(self, line: Line, key: str, behind: Line) -> None:
        self.entry = Entry(self.at, self.at + 1, key, lines=[line])
        self.entries.append(self.entry)
        if not behind.text or not self._read(behind):
            if behind.text:
                self.entry.rest.append(line)
            self.at += 1

    def _read(self, first: Line) -> bool:
        """Read authors and citation from this line on; False if none begin here."""
        keyed = self.entry is not None and self.entry.citation is None and bool(self.entry.key)
        found = self._part_lines(first, keyed=keyed)
        citation = read_citation(found.cited.text) if found else None
        if found is None or citation is None or "title" not in citation.spans:
            return False
        entry = self.entry if keyed and self.entry else Entry(self.at, found.stop)
        if entry is not self.entry:
            self.entries.append(entry)
        entry.people, entry.names, entry.cited, entry.stop = found
        entry.citation = citation
        entry.heading = None if "year" in citation.spans else self.year
        own = self.lines[self.at : found.stop]
        entry.lines += [line for line in own if not entry.lines or line is not entry.lines[-1]]
        self.entry, self.at, self.indexed = entry, found.stop, False
        return True

    def _part_lines(self, first: Line, *, keyed: bool) -> _Found | None:
        """Authors, citation, and where their lines stop."""
        people, names, behind, at = self._find_authors(first, keyed=keyed)
        if people is None:
            is_citation = keyed and has_year(first.text)
            return _Found(None, None, Joined([first]), self.at + 1) if is_citation else None
        cited, stop = self._find_citation(behind, at)
        if not cited or not (keyed or has_year(" ".join(line.text for line in cited))):
            return None
        return _Found(people, names, Joined(cited), stop)

    def _find_authors(self, first: Line, *, keyed: bool) -> tuple[Authors | None, Joined | None, Line | None, int]:
        """The names up to a colon, their text, what stands behind it, and the line after.

        They may break at a comma, and behind a key anywhere.
        """
        at = self.at + 1
        listed = [first]
        most = 1 if self.at < self.barren else _MOST_AUTHOR_LINES
        while at < len(self.lines) and len(listed) < most and self._go_on(listed[-1], at, keyed=keyed):
            listed.append(self.lines[at])
            at += 1
        names = Joined(listed)
        printed, colon, behind = names.text.partition(":")
        people = read_authors(printed) if colon else None
        self.barren = self.barren if colon else at
        is_lone = people is not None and len(people.listed) == 1 and bool(behind)
        if people is None or (is_lone and (self.is_parted or not behind[0].isspace())):
            return None, None, None, at  # "Refshelf: A Library", whose own line of authors is torn off
        last = listed[-1]
        rest = last.part(len(last.text) - len(behind)) if behind.strip() else None
        return people, names, rest, at

    def _go_on(self, last: Line, at: int, *, keyed: bool) -> bool:
        """Whether a list of names may go on behind this line."""
        text = last.text
        if ":" in text or text.endswith(","):
            return ":" not in text
        below = self.lines[at]
        is_wrapped = keyed and "," in text and not below.opens and not is_furniture(below.text)
        return is_wrapped and not has_year(text) and read_authors(text) is not None

    def _find_citation(self, first: Line | None, at: int) -> tuple[list[Line], int]:
        """The lines of the citation and where they stop: at its year, or before what is no part of it."""
        parts = [first] if first else []
        while at < len(self.lines) and len(parts) < _MOST_LINES and not (parts and _ends_in_year(parts)):
            line = self.lines[at]
            if is_furniture(line.text) or self._begins(line.text) or (parts and line.opens):
                break
            parts.append(line)
            at += 1
        return parts, at

    def _begins(self, text: str) -> bool:
        plain = strip_marker(text)
        return bool(_KEY.match(plain) or _LINK.fullmatch(plain)) or _ends_authors(plain)

    def _keep(self, line: Line, text: str) -> None:
        """A link belongs to the entry at hand, any other line to what could not be placed; menus are passed over."""
        entry = self.entry
        if entry is None or is_furniture(text):
            return
        entry.stop = self.at + 1
        if not entry.closed and _LINK.search(text):
            entry.lines.append(line)
        else:
            entry.rest.append(line)
            entry.closed = entry.citation is not None


def _strip_marker(line: Line) -> Line:
    plain = strip_marker(line.text)
    return line if plain in ("", line.text) else line.part(len(line.text) - len(plain), opens=line.opens)


def _ends_in_year(lines: list[Line]) -> bool:
    return has_year(" ".join(line.text for line in lines))


def _ends_authors(text: str) -> bool:
    """Whether a line is names and a colon, and no button of a menu."""
    return text.endswith(":") and not is_furniture(text) and read_authors(text[:-1]) is not None
