"""The entries of a list: where each begins, and which of its lines are authors, citation and links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.formats.dblp.authors import Authors, read_authors
from app.formats.dblp.citation import Citation, has_year, read_citation
from app.formats.dblp.furniture import is_furniture, is_index, is_page_start, read_year_heading, strip_marker
from app.formats.lines import Line

_KEY = re.compile(r"\[[a-z]{1,2}\d{1,6}\]")
_LINK = re.compile(r"(?:doi:\s*)?(?:https?://|10\.\d{4,9}/|arxiv:)\S+|(?:www\.)?[\w.-]+\.\w+/\S+", re.IGNORECASE)
_MOST_LINES = 4


@dataclass(slots=True)
class Entry:
    """One entry, or a key without one.

    Attributes:
        start, stop: its place among all lines, as a range.
        key: ``[j12]``, "" where it is torn off.
        lines: those that it was read from.
        rest: lines within it that say nothing known.
        closed: such a line stands behind its citation, so that no later link is its own.
    """

    start: int
    stop: int
    key: str = ""
    people: Authors | None = None
    citation: Citation | None = None
    lines: list[Line] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)
    closed: bool = False

    @property
    def last(self) -> Line:
        """The last of its lines."""
        return self.lines[-1]


def find_entries(lines: Sequence[Line]) -> list[Entry]:
    """All entries in order; each line belongs to one at most."""
    scan = _Scan(lines)
    while scan.at < len(lines):
        scan.step()
    return scan.entries


class _Scan:
    """One pass over the lines; ``entry`` is the one that is being read."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.at = 0
        self.entries: list[Entry] = []
        self.year: int | None = None
        self.indexed = False
        self.entry: Entry | None = None
        self.is_parted = any(_ends_authors(line.text) for line in lines)

    def step(self) -> None:
        """Read the line at hand, or all lines of the entry that begins there."""
        line = self.lines[self.at]
        text = strip_marker(line.text)
        key = _KEY.match(text)
        if is_index(text) or is_page_start(text):
            self.indexed, self.entry, self.year = is_index(text), None, None
        elif (year := read_year_heading(text)) and not self.indexed:
            self.year, self.entry = year, None
        elif key and not self.indexed and not _KEY.match(text[key.end() :].lstrip()):
            self._open(line, key[0], text[key.end() :].strip())
            return
        elif not is_furniture(text) and self._read(text):
            return
        elif not self.indexed:
            self._keep(line, text)
        self.at += 1

    def _open(self, line: Line, key: str, behind: str) -> None:
        self.entry = Entry(self.at, self.at + 1, key, lines=[line])
        self.entries.append(self.entry)
        if not behind or not self._read(behind):
            if behind:
                self.entry.rest.append(line)
            self.at += 1

    def _read(self, text: str) -> bool:
        """Read authors and citation from this line on; False if none begin here."""
        keyed = self.entry is not None and self.entry.citation is None and bool(self.entry.key)
        found = self._part_lines(text, keyed=keyed)
        if found is None:
            return False
        people, cited, stop = found
        citation = read_citation(cited)
        if not citation.title:
            return False
        entry = self.entry if keyed and self.entry else Entry(self.at, stop)
        if entry is not self.entry:
            self.entries.append(entry)
        if citation.year is None and self.year:
            citation = citation._replace(year=self.year)
        entry.people, entry.citation, entry.stop = people, citation, stop
        own = self.lines[self.at : stop]
        entry.lines += [line for line in own if not entry.lines or line is not entry.lines[-1]]
        self.entry, self.at, self.indexed = entry, stop, False
        return True

    def _part_lines(self, text: str, *, keyed: bool) -> tuple[Authors | None, str, int] | None:
        """Authors, citation, and where its lines stop."""
        people, behind, at = self._find_authors(text)
        if people is None:
            return (None, text, self.at + 1) if keyed and has_year(text) else None
        cited, stop = self._find_citation(behind, at)
        if not cited or not (keyed or has_year(cited)):
            return None
        return people, cited, stop

    def _find_authors(self, text: str) -> tuple[Authors | None, str, int]:
        """The names up to a colon, what stands behind it, and the line after; they may break behind a comma."""
        at = self.at + 1
        listed = [text]
        while listed[-1].endswith(",") and at < len(self.lines) and len(listed) < _MOST_LINES:
            listed.append(self.lines[at].text)
            at += 1
        joined = " ".join(listed)
        printed, colon, behind = joined.partition(":")
        if not colon or (behind and not behind[0].isspace()):
            return None, "", at
        people = read_authors(printed)
        is_lone = people is not None and len(people.names) == 1 and bool(behind)
        if is_lone and self.is_parted:
            return None, "", at  # "Refshelf: A Library", whose own line of authors is torn off
        return people, behind.strip(), at

    def _find_citation(self, text: str, at: int) -> tuple[str, int]:
        """The citation and where its lines stop: at its year, or before what is no part of it."""
        parts = [text] if text else []
        while at < len(self.lines) and len(parts) < _MOST_LINES and not (parts and has_year(" ".join(parts))):
            line = self.lines[at]
            if is_furniture(line.text) or self._begins(line.text) or (parts and line.opens):
                break
            parts.append(line.text)
            at += 1
        return " ".join(parts), at

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


def _ends_authors(text: str) -> bool:
    """Whether a line is names and a colon, and no button of a menu."""
    return text.endswith(":") and not is_furniture(text) and read_authors(text[:-1]) is not None
