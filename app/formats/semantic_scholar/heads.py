"""The head of a paper: title, authors, fields of study, venue and date; the lines that say where a paper begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.semantic_scholar import authors, wording
from app.formats.semantic_scholar.wording import DATE

_LONGEST_TITLE = 500
_LONGEST_VENUE = 200
_VENUE_DATE = re.compile(rf"(?:Published in:? )?(?P<venue>.*?[^\s,])[, ]+(?P<date>{DATE})", re.ASCII)
_VENUE_WORDS = re.compile(
    r"\b(?:journals?|conference|proceedings|transactions|letters|review|reviews|symposium|workshop|meeting|annals"
    r"|archives?|bulletin|magazine|arxiv|international|advances|computation|systems|science|sciences|research|studies"
    r"|physics|biology|chemistry|medicine|nature|society|association|engineering|learning|intelligence|reports|press)\b",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """A stretch of a line."""

    line: Line
    start: int
    stop: int

    @property
    def text(self) -> str:
        """What it says."""
        return self.line.text[self.start : self.stop]


class Head(NamedTuple):
    """The head of a paper; ``stop`` is the place of the line behind it."""

    title: Line
    authors: Sequence[Line]
    fields: Line | None
    venue: Span | None
    issued: Span | None
    stop: int


class _Meta(NamedTuple):
    fields: Line | None
    venue: Span | None
    issued: Span | None
    stop: int


class Lookout:
    """Looks for heads in the lines of a page."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.has_lists = any(authors.is_list(line.text) for line in lines)
        self._list_end = (0, 0)
        self._run_ends = {False: (0, 0, False), True: (0, 0, False)}

    def find_head(self, at: int, *, is_bound: bool, is_listed: bool) -> Head | None:
        """The head that begins at this line.

        Args:
            at: its place.
            is_bound: a paper ends, or the list begins, right before it.
            is_listed: there is a paper above.
        """
        title = self.lines[at].text
        if at + 1 >= len(self.lines) or len(title) > _LONGEST_TITLE:
            return None
        if authors.is_list(self.lines[at + 1].text):
            return self._find_listed(at, is_bound=is_bound, is_listed=is_listed)
        if self._is_marked(at) or wording.is_furniture(title):
            head = self._find_single(at, is_bound=True, is_listed=True) if is_bound and is_listed else None
            return head if head and head.authors and (head.fields or head.issued) else None
        return None if authors.is_cut(title) else self._find_single(at, is_bound=is_bound, is_listed=is_listed)

    def is_torn(self, at: int) -> bool:
        """Whether the authors of a paper whose title is missing stand here: a list right above fields or date."""
        return authors.is_list(self.lines[at].text) and self._is_meta(at + 1)

    def is_button(self, at: int) -> bool:
        """Whether a line is a button below a paper."""
        return 0 <= at < len(self.lines) and wording.find_buttons(self.lines[at].text) is not None

    def _find_listed(self, at: int, *, is_bound: bool, is_listed: bool) -> Head | None:
        """The head whose authors certainly stand on the next line; its title may say anything."""
        stop = self._find_list_end(at + 2)
        meta = self._read_meta(stop)
        is_sure = meta.fields or meta.issued or self._is_summary(meta.stop)
        is_likely = is_bound or is_listed or authors.says_more(self.lines[at + 1].text)
        if not is_sure and not (is_likely and self._ends_head(meta.stop)):
            return None
        return Head(self.lines[at], self.lines[at + 1 : stop], *meta)

    def _find_single(self, at: int, *, is_bound: bool, is_listed: bool) -> Head | None:
        """The head of a paper with one author, with authors on lines of their own, or without any."""
        stop = self._find_names_end(at + 1, is_bound=is_bound)
        meta = self._read_meta(stop)
        is_followed = self._ends_head(meta.stop)
        is_dated = meta.issued is not None
        if stop == at + 1:
            is_titled = is_bound and not authors.is_list(self.lines[at].text)
            is_sure = is_titled and (is_dated or meta.fields is not None) and (is_listed or is_followed)
        elif is_bound:
            is_sure = is_dated or meta.fields is not None or (is_listed and is_followed)
        else:
            is_sure = meta.fields is not None or (is_dated and (is_listed or is_followed))
            is_sure = is_sure and self.lines[at].text[-1] != "."
        return Head(self.lines[at], self.lines[at + 1 : stop], *meta) if is_sure else None

    def _find_list_end(self, at: int) -> int:
        """Where a list of authors stops that goes on over several lines; asked of each of them, it is found once."""
        start, stop = self._list_end
        if start < at < stop:
            return stop
        start = at
        while at < len(self.lines):
            before, text = self.lines[at - 1].text, self.lines[at].text
            is_open = before.endswith(",") or authors.ends_cut(before)
            named = text.strip(" ,")
            if not (authors.is_cut(text) or (is_open and authors.is_person(named) and not self._is_marked(at))):
                break
            at += 1
        self._list_end = (start, at)
        return at

    def _find_names_end(self, start: int, *, is_bound: bool) -> int:
        """Where names stop that each have a line.

        On a page that lists them on one line there is one at most, unless the words that some are left out stand among
        them, or fields of study right behind them.
        """
        stop, is_many = self._find_run_end(start, is_bound=is_bound)
        if self.has_lists and not is_many and not (is_bound and self._get_fields(stop)):
            stop = min(stop, start + 1)
        if stop > start + 1 and self._is_date(stop) and self._is_venue(stop - 1):
            return stop - 1
        if stop == start + 1 and self._is_date(stop) and _VENUE_WORDS.search(self.lines[start].text):
            return start
        return stop

    def _find_run_end(self, start: int, *, is_bound: bool) -> tuple[int, bool]:
        """Where lines stop that each can be a name, and whether one of them says that names are left out."""
        first, stop, is_cut = self._run_ends[is_bound]
        if first < start < stop:
            return stop, is_cut
        is_name = authors.is_name if is_bound else authors.is_person
        stop, is_cut = start, False
        while stop < len(self.lines) and not self._is_marked(stop):
            text = self.lines[stop].text.strip(" ,")
            cut = stop > start and authors.is_cut(text)
            if not (cut or is_name(text) or authors.is_run(text)) or wording.is_furniture(text):
                break
            stop, is_cut = stop + 1, is_cut or cut
        self._run_ends[is_bound] = (start, stop, is_cut)
        return stop, is_cut

    def _is_venue(self, at: int) -> bool:
        """Whether the last of some names is rather a venue: by its words, or by being no person's."""
        before, text = self.lines[at - 1].text, self.lines[at].text
        if before.endswith(",") or authors.ends_cut(before):
            return False
        return not authors.is_person(text) or bool(_VENUE_WORDS.search(text))

    def _read_meta(self, at: int) -> _Meta:
        """Fields, venue and date from this line on; each may be missing."""
        fields = self._get_fields(at)
        at += fields is not None
        venue, issued, stop = self._read_venue(at, has_fields=fields is not None)
        if fields is None and issued and (fields := self._get_fields(stop)):
            stop += 1
        if venue is None and issued and self._goes_on(stop):
            venue, stop = Span(self.lines[stop], 0, len(self.lines[stop].text)), stop + 1
        return _Meta(fields, venue, issued, stop)

    def _goes_on(self, at: int) -> bool:
        """Whether a cell stands on the line of the date and the fields before it, and so can only be the venue."""
        if at >= len(self.lines) or self._is_marked(at) or len(self.lines[at].text) > _LONGEST_VENUE:
            return False
        return self.lines[at].number == self.lines[at - 1].number

    def _get_fields(self, at: int) -> Line | None:
        return self.lines[at] if at < len(self.lines) and wording.is_fields(self.lines[at].text) else None

    def _read_venue(self, at: int, *, has_fields: bool) -> tuple[Span | None, Span | None, int]:
        if at >= len(self.lines):
            return None, None, at
        line = self.lines[at]
        if match := wording.match_date(line.text):
            return None, Span(line, *match.span("date")), at + 1
        if len(line.text) > _LONGEST_VENUE or self._is_marked(at):
            return None, None, at
        whole = Span(line, 0, len(line.text))
        if self._is_date(at + 1):
            date = wording.match_date(self.lines[at + 1].text)
            assert date
            start = len("Published in ") if line.text.startswith("Published in ") else 0
            return Span(line, start, len(line.text)), Span(self.lines[at + 1], *date.span("date")), at + 2
        if match := _VENUE_DATE.fullmatch(line.text):
            return Span(line, *match.span("venue")), Span(line, *match.span("date")), at + 1
        if has_fields and self._ends_head(at + 1):
            return whole, None, at + 1
        return None, None, at

    def _is_date(self, at: int) -> bool:
        return at < len(self.lines) and wording.match_date(self.lines[at].text) is not None

    def _is_meta(self, at: int) -> bool:
        return self._is_date(at) or self._get_fields(at) is not None

    def _is_summary(self, at: int) -> bool:
        return at < len(self.lines) and wording.is_summary(self.lines[at].text)

    def _ends_head(self, at: int) -> bool:
        """Whether what stands behind a head begins here: a summary, a count, a button."""
        if at >= len(self.lines):
            return False
        is_count = len(self.lines[at].text) < 60 and wording.COUNT.fullmatch(self.lines[at].text)
        return bool(is_count) or self._is_summary(at) or self.is_button(at)

    def _is_marked(self, at: int) -> bool:
        """Whether a line is what this site prints beside names and titles: fields, a date, a summary, a button."""
        return at < len(self.lines) and (self._is_meta(at) or self._ends_head(at))
