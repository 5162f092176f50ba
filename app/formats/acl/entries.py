"""The entries of a page: which lines are badges, title, authors, venue and abstract."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.formats import identifiers
from app.formats.acl import authors, wording
from app.formats.lines import Line

_WHOLE = 3
"""The texts of a whole paper: title, authors, venue."""


@dataclass(slots=True)
class Volume:
    """A volume of a page, with how many entries stand under its heading."""

    heading: Line
    read: int = 0


@dataclass(slots=True)
class Entry:
    """The lines of one paper.

    Attributes:
        badges: how many stand above it; ``badged`` are their lines behind the first.
        year: the line of the year that it stands under.
        texts: title, authors, venue and abstract, as they come.
        first, last: its first and last line.
    """

    first: Line
    last: Line
    badges: int = 0
    badged: list[Line] = field(default_factory=list)
    year: Line | None = None
    volume: Volume | None = None
    texts: list[Line] = field(default_factory=list)
    identifiers: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """A page, parted; ``is_boxed`` says that the boxes beside a person's papers stand behind them."""

    entries: list[Entry] = field(default_factory=list)
    volumes: list[Volume] = field(default_factory=list)
    before: list[Line] = field(default_factory=list)
    years: list[Line] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)
    is_boxed: bool = False


def part_page(lines: Sequence[Line]) -> Page:
    """Part a page into its entries and what stands around them."""
    scan = _Scan(lines)
    while scan.at < len(lines):
        scan.step()
    return scan.page


class _Scan:
    """One pass over the lines; ``entry`` is the paper that is being read, None where a line belongs to none."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.at = 0
        self.page = Page()
        self.entry: Entry | None = None
        self.year: Line | None = None
        self.volume: Volume | None = None

    def step(self) -> None:
        """Read the line at hand, with the badges that follow it."""
        line = self.lines[self.at]
        if wording.count_badges(line.text):
            self._read_badges()
            return
        title = wording.find_title(line.text)
        if title:
            self._open(line, 2)
            self._keep(line.part(title))
        elif self._is_year():
            self.year, self.entry = line, None
            self.page.years.append(line)
        elif wording.is_closing(line.text) and not self._is_awaited():
            self.page.is_boxed = self.page.is_boxed or (bool(self.page.entries) and line.text == "Co-authors")
            self.entry = None
            self._pass(line)
        elif self._is_bare_title():
            self._open(line, 0)
            self._keep(line)
        elif self.entry:
            self._keep(line)
        else:
            self._pass(line)
        self.at += 1

    def _read_badges(self) -> None:
        first, start = self.lines[self.at], self.at
        number = 0
        is_full = False
        while self.at < len(self.lines) and (count := wording.count_badges(self.lines[self.at].text)):
            number += count
            is_full = is_full or wording.is_full(self.lines[self.at].text)
            self.at += 1
        if is_full:
            self._open_volume(start)
            return
        self._open(first, number)
        assert self.entry
        self.entry.last = self.lines[self.at - 1]
        self.entry.badged += self.lines[start + 1 : self.at]

    def _open_volume(self, start: int) -> None:
        """A volume's heading stands behind the badges for the whole of it."""
        self.entry = None
        self.page.after += self.lines[start : self.at]
        if self.at < len(self.lines):
            self.volume = Volume(self.lines[self.at])
            self.page.volumes.append(self.volume)
            self.at += 1

    def _open(self, first: Line, badges: int) -> None:
        self.entry = Entry(first, first, badges, year=self.year, volume=self.volume)
        self.page.entries.append(self.entry)
        if self.volume:
            self.volume.read += 1

    def _keep(self, line: Line) -> None:
        assert self.entry
        kept = self.entry.identifiers if identifiers.is_identifier(line.text) else self.entry.texts
        kept.append(line)
        self.entry.last = line

    def _pass(self, line: Line) -> None:
        (self.page.after if self.page.entries else self.page.before).append(line)

    def _is_awaited(self) -> bool:
        """Whether the paper at hand lacks its title still, so that this line is one whatever it says."""
        return self.entry is not None and not self.entry.texts

    def _is_year(self) -> bool:
        """Whether a year stands here that heads papers: a title may be one, too."""
        if self._is_awaited() or not wording.is_year(self.lines[self.at].text):
            return False
        if self._is_earlier():
            return True
        following = self.lines[self.at + 1 : self.at + 3]
        return any(wording.count_badges(line.text) or authors.is_list(line.text) for line in following) or (
            bool(following) and wording.find_title(following[0].text) > 0
        )

    def _is_earlier(self) -> bool:
        """Whether the year at hand goes on with a person's list, from the latest down, behind a whole paper."""
        is_whole = self.entry is not None and len(self.entry.texts) >= _WHOLE
        return is_whole and self.year is not None and self.lines[self.at].text < self.year.text

    def _is_bare_title(self) -> bool:
        """Whether a paper begins here whose badges are missing: right above a list of authors."""
        if self.entry and self.entry.badges:
            return False  # bars may stand in an abstract, and the next paper has its badges, too
        if self._is_awaited() or self.at + 1 >= len(self.lines) or not authors.is_list(self.lines[self.at + 1].text):
            return False
        line = self.lines[self.at]
        return not (wording.DETAIL.match(line.text) or authors.is_list(line.text) or line.text.endswith("|"))
