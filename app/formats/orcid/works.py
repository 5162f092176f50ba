"""The works of a list: which lines are title, venue, kind and date, identifiers, contributors, details and source."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from app.formats.lines import Line
from app.formats.orcid import wording
from app.formats.orcid.details import Details
from app.formats.orcid.wording import Kind
from app.formats.orcid.work_lines import Work, WorkList

_MOST_TITLE_LINES = 5
_LONGEST_TYPE = 60
_LOOKAHEAD = 60


class _Mode(Enum):
    """What the next lines can be."""

    TAIL = "identifiers and contributors of a work, its button, its source"
    VALUE = "the identifier or the names whose label ends the line before"
    DETAILS = "the details of a work"
    NAME = "the name of a source"
    CLOSED = "what is said of that source, or the title of another work"


def find_works(lines: Sequence[Line], *, is_section: bool) -> WorkList:
    """Find the works of some lines.

    Args:
        lines: in order.
        is_section: they stand below the heading of works, so that the first of them is a title.
    """
    if any(wording.is_own(line.text) for line in lines[:_LOOKAHEAD]):
        lines = [line for line in lines if not wording.is_visibility(line.text)]
    scan = _Scan(lines, is_section=is_section)
    while scan.at < len(lines):
        scan.step()
    return scan.found


class _Scan:
    """One pass over the lines; each step goes at least one of them on."""

    def __init__(self, lines: Sequence[Line], *, is_section: bool) -> None:
        self.lines = lines
        self.kinds = [wording.classify(line.text) for line in lines]
        self.is_section = is_section
        self.at = 0
        self.mode = _Mode.CLOSED if is_section else _Mode.TAIL
        self.found = WorkList()
        self.work = self.found.torn

    def step(self) -> None:
        """Read the line at hand, or the head of the work that begins there."""
        line, kind = self.lines[self.at], self.kinds[self.at]
        if self._is_furniture(line, kind):
            self._pass(line)
        elif self._take_surely(line, kind):
            self._keep(line)
        elif stop := self._find_head():
            self._open(stop)
        elif self.mode is _Mode.CLOSED and self._take_behind(line, kind):
            self._keep(line)
        else:
            self._pass(line)

    def _pass(self, line: Line) -> None:
        self.found.others.append(line)
        self.at += 1

    def _keep(self, line: Line) -> None:
        self.work.lines.append(line)
        self.at += 1

    def _kind(self, at: int) -> Kind | None:
        return self.kinds[at] if at < len(self.kinds) else None

    def _is_furniture(self, line: Line, kind: Kind) -> bool:
        """Whether a line is a button of the list; below the first, a title may say the same."""
        before = self.lines[self.at - 1].text if self.at else ""
        if kind is not Kind.FURNITURE and not wording.is_page_size(line.text, before):
            return False
        is_below = bool(self.found.works) or before == line.text
        is_title = is_below and (self._kind(self.at + 1) is Kind.SOURCE or self._find_head())
        return self.mode not in (_Mode.DETAILS, _Mode.VALUE, _Mode.NAME) and not is_title

    # --- heads -------------------------------------------------------------------------------------------------------

    def _find_head(self) -> int:
        """The place of the kind and date of the work whose title stands at hand; 0 if none begins there."""
        at, bound = self.at, self.mode is _Mode.CLOSED
        if wording.is_tail(self.kinds[at]) and not bound:
            return 0
        if self.kinds[at] is Kind.DATED and not (bound and self._kind(at + 1) is Kind.DATED):
            return 0
        nearest = [place for place in (at + 1, at + 2) if self._is_meta(place, bound=bound)]
        dated = [place for place in nearest if self.kinds[place] in (Kind.DATED, Kind.LOOSE)]
        stop = (dated or nearest or [0])[0]
        if stop == at + 2 and wording.is_tail(self.kinds[at + 1]) and not bound:
            return 0
        if stop == at + 2 and self.kinds[at + 1] in (Kind.SOURCE, Kind.MORE, Kind.FURNITURE, Kind.PREFERRED):
            return 0
        return stop or (self._find_far_meta() if bound else 0)

    def _find_far_meta(self) -> int:
        """The place of the kind and date where title and venue take more than two lines."""
        for place in range(self.at + 1, min(self.at + _MOST_TITLE_LINES + 2, len(self.lines))):
            if self.kinds[place] is Kind.DATED:
                return place
            if self.kinds[place] is not Kind.TEXT:
                return 0
        return 0

    def _is_meta(self, at: int, *, bound: bool) -> bool:
        """Whether a line says kind and date; a kind alone, or in a language unknown, is one where what follows says so.

        Args:
            at: its place.
            bound: the lines above certainly begin a work.
        """
        kind = self._kind(at)
        if kind is Kind.DATED:
            return True
        if kind is Kind.LOOSE:
            return self.is_section
        is_followed = self._is_labelled(at + 1)
        if kind is Kind.BARE:
            return is_followed or (bound and self.is_section)
        is_short = kind is Kind.TEXT and len(self.lines[at].text) <= _LONGEST_TYPE
        return is_short and bound and self.is_section and is_followed

    def _is_labelled(self, at: int) -> bool:
        """Whether a line is a part of a work by its label, which an address alone is not."""
        kind = self._kind(at)
        return kind is not None and wording.is_tail(kind) and not wording.is_address(self.lines[at].text)

    def _open(self, stop: int) -> None:
        """Begin the work at hand, whose kind and date stand at another place."""
        lines = list(self.lines[self.at : stop + 1])
        title, venue = (lines[:-2], lines[-2]) if len(lines) > 2 else (lines[:1], None)
        is_certain = self.mode is _Mode.CLOSED or bool(self.found.works or self.at)
        self.work = Work(title, venue, lines[-1], is_certain=is_certain, lines=lines)
        self.found.works.append(self.work)
        self.at, self.mode = stop + 1, _Mode.TAIL

    # --- below the head ----------------------------------------------------------------------------------------------

    def _take_surely(self, line: Line, kind: Kind) -> bool:
        """Place what is a line of the work at hand, and not the title of another."""
        if self.mode is _Mode.DETAILS:
            return self._take_detail(line, kind)
        if kind is Kind.ICON:
            return True
        if self.mode is _Mode.CLOSED:
            is_behind = self.at > 0 and self.kinds[self.at - 1] is Kind.PREFERRED
            is_about = is_behind and wording.is_about_source(line.text)
            return kind in (Kind.PREFERRED, Kind.MORE, Kind.LESS) or is_about
        if self.mode is _Mode.NAME:
            self.mode = _Mode.CLOSED
            if kind is not Kind.PREFERRED:
                self.work.sources.append(line)
            return True
        return self._take_value(line, kind) if self.mode is _Mode.VALUE else self._take_tail(line, kind)

    def _take_tail(self, line: Line, kind: Kind) -> bool:
        if kind is Kind.SOURCE:
            self._take_source(line)
        elif kind is Kind.ID:
            self.work.identifiers.append(line)
            self.mode = _Mode.VALUE if line.text.endswith(":") else _Mode.TAIL
        elif kind is Kind.CONTRIBUTORS:
            self.work.contributors.append(line)
            self.mode = _Mode.VALUE if line.text.endswith((":", "：")) else _Mode.TAIL
        elif kind is Kind.LESS:
            self.mode = _Mode.DETAILS
        elif kind in (Kind.DATED, Kind.LOOSE) and not self.found.works and self.work.meta is None:
            self.work.meta = line
        else:
            return kind is Kind.MORE
        return True

    def _take_value(self, line: Line, kind: Kind) -> bool:
        """What a label of the line before announces; another label, and nothing was announced."""
        self.mode = _Mode.TAIL
        if wording.is_tail(kind) and kind is not Kind.ID:
            return self._take_tail(line, kind)
        before = self.work.lines[-1] if self.work.lines else line
        lists = self.work.contributors if before in self.work.contributors else self.work.identifiers
        lists.append(line)
        return True

    def _take_detail(self, line: Line, kind: Kind) -> bool:
        details = self.work.details
        if kind is Kind.SOURCE and not (details.is_open_text and self._is_detail_ahead()):
            self._take_source(line)
        elif details.is_at_end(line):
            self.mode = _Mode.TAIL
            return self._take_tail(line, kind)
        else:
            details.take(line)
        return True

    def _is_detail_ahead(self) -> bool:
        """Whether other details follow, so that a source named here is a part of a text."""
        for at in range(self.at + 1, min(self.at + _LOOKAHEAD, len(self.lines))):
            if self.kinds[at] in (Kind.MORE, Kind.DATED):
                return False
            if Details.is_last_label(self.lines[at].text):
                return True
        return False

    def _take_source(self, line: Line) -> None:
        named = wording.names_source(line.text)
        if named:
            self.work.sources.append(line)
        self.mode = _Mode.CLOSED if named else _Mode.NAME

    def _take_behind(self, line: Line, kind: Kind) -> bool:
        """The name of one more source, or the title of the same work as another source has it."""
        if kind is Kind.SOURCE:
            self._take_source(line)
            return True
        if self._kind(self.at + 1) is Kind.SOURCE and self.found.works:
            self.work.versions.append(line)
            self.mode = _Mode.TAIL
            return True
        return False
