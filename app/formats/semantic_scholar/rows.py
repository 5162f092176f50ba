"""The papers of a page: which lines are title, authors, venue, date, summary, abstract and count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from app.formats import identifiers
from app.formats.lines import Line
from app.formats.semantic_scholar import authors, wording
from app.formats.semantic_scholar.heads import Head, Lookout, Span

_ABSTRACT = ("Abstract", "Abstract:")


@dataclass(slots=True)
class Row:
    """The lines of one paper.

    Attributes:
        head: title, authors, fields, venue and date.
        summary: the lines of what the site made of the paper (TLDR), without its label.
        identifiers: lines that are a DOI, an arXiv identifier or an address.
        own: how many things on it only this site prints.
        lines: all of its lines, in order; ``headed`` of them are the head's.
    """

    head: Head
    summary: list[Line] = field(default_factory=list)
    abstract: list[Line] = field(default_factory=list)
    count: Span | None = None
    identifiers: list[Line] = field(default_factory=list)
    own: int = 0
    buttons: int = 0
    headed: int = 0
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """A page, parted.

    Attributes:
        before: the lines above the first paper.
        torn: the first lines of papers whose titles are missing, each with how many rows stand before it.
        after: lines between and behind papers that belong to none.
    """

    rows: list[Row] = field(default_factory=list)
    before: list[Line] = field(default_factory=list)
    torn: list[tuple[Line, int]] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)


def part_page(lines: Sequence[Line]) -> Page:
    """Part a page into its papers and what stands around them."""
    scan = _Scan(lines)
    while scan.at < len(lines):
        scan.step()
    return scan.page


class _Mode(Enum):
    """What the next lines of a page can be."""

    ABSTRACT = "an abstract, until a count or a button"
    SUMMARY = "the site's summary"
    EXPANDED = "a count or buttons: summary or abstract are at their end"
    COUNTED = "buttons"
    CLOSED = "more buttons, or another paper"
    PASSED = "lines of no paper"
    TORN = "the rest of a paper without its title"


_OPEN = (_Mode.ABSTRACT, _Mode.SUMMARY)


class _Scan:
    """One pass over the lines; ``row`` is the paper that is being read."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.lookout = Lookout(lines)
        self.at = 0
        self.page = Page()
        self.row: Row | None = None
        self.mode = _Mode.PASSED

    def step(self) -> None:
        """Read the line at hand, or the head of the paper that begins there."""
        row, line = self.row, self.lines[self.at]
        head = self.lookout.find_head(self.at, is_bound=self._is_bound(), is_listed=row is not None)
        if head and not self._is_of_row(line):
            self._open(head)
            return
        if self._is_bound() and self.lookout.is_torn(self.at):
            self.page.torn.append((line, len(self.page.rows)))
            self.mode = _Mode.TORN
        elif row is None or self.mode in (_Mode.PASSED, _Mode.TORN) or not self._take(row, line):
            (self.page.after if row else self.page.before).append(line)
            self.mode = self.mode if self.mode is _Mode.TORN else _Mode.PASSED
        self.at += 1

    def _is_bound(self) -> bool:
        """Whether a paper ends, or the list begins, right before the line at hand."""
        if self.mode in (_Mode.CLOSED, _Mode.COUNTED) or self.at == 0:
            return True
        return self.lookout.is_button(self.at - 1) or wording.is_furniture(self.lines[self.at - 1].text)

    def _is_of_row(self, line: Line) -> bool:
        """Whether what could be a title is a button, a count or a summary that the paper at hand still lacks."""
        row = self.row
        if row is None:
            return wording.is_furniture(line.text)
        if wording.find_buttons(line.text):
            return not any(line.text in other.text for other in row.lines[row.headed :])
        if wording.COUNT.fullmatch(line.text[:60]):
            return row.count is None and self.mode is not _Mode.CLOSED
        return False

    def _open(self, head: Head) -> None:
        own = any(authors.says_more(line.text) for line in head.authors) + (head.fields is not None)
        lines = list(self.lines[self.at : head.stop])
        self.row = Row(head, own=own, headed=len(lines), lines=lines)
        self.page.rows.append(self.row)
        self.mode = _Mode.ABSTRACT
        self.at = head.stop

    def _take(self, row: Row, line: Line) -> bool:
        """Place a line of the paper at hand; False if it is none of it."""
        placed = self._take_buttons(row, line) or self._take_count(row, line) or self._take_text(row, line)
        if placed:
            row.lines.append(line)
        return placed

    def _take_buttons(self, row: Row, line: Line) -> bool:
        buttons = wording.find_buttons(line.text)
        if buttons is None:
            return False
        if buttons.cited and row.count is None:
            row.count = Span(line, *buttons.cited)
        row.own += buttons.own
        row.buttons += buttons.number
        self.mode = _Mode.CLOSED
        return True

    def _take_count(self, row: Row, line: Line) -> bool:
        match = wording.COUNT.fullmatch(line.text) if len(line.text) < 60 else None
        if match is None or row.count is not None:
            return False
        if self.mode is not _Mode.CLOSED:
            self.mode = _Mode.COUNTED
        elif not self.lookout.is_button(self.at + 1):
            return False
        row.count = Span(line, *match.span("count"))
        return True

    def _take_text(self, row: Row, line: Line) -> bool:
        if identifiers.is_identifier(line.text):
            row.identifiers.append(line)
        elif line.text in _ABSTRACT and self.mode is not _Mode.CLOSED:
            self.mode = _Mode.ABSTRACT
        elif self.mode not in _OPEN:
            return False
        elif wording.is_summary(line.text) and not row.summary:
            row.own += 1
            self.mode = _Mode.SUMMARY
            self._keep_text(row, line.part(wording.strip_summary(line.text)))
        else:
            self._keep_text(row, line)
        return True

    def _keep_text(self, row: Row, line: Line) -> None:
        """Keep a line of the summary or of the abstract, without the button behind it."""
        stop = wording.find_expand(line.text)
        kept = line.part(0, stop)
        texts = row.summary if self.mode is _Mode.SUMMARY else row.abstract
        if kept.text:
            texts.append(kept)
        if stop < len(line.text):
            self.mode = _Mode.EXPANDED
