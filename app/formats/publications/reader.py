"""A plain list of publications, as homepages and CVs have it, in any of the usual reference styles.

The grammar (``|`` parts alternatives, ``[]`` may be missing, ``*`` repeats, NL is a new line)::

    list      = [owner NL] (heading | entry | other)*
    owner     = name | name "- Publications" | "Curriculum Vitae" NL name        a name counts if most papers bear it
    heading   = year ["(3)"] | kind of paper ["(12)"] | what lists no papers ("Education", "Teaching")
    entry     = [marker] (reference | lined) [links] (NL bullet note)*
    marker    = "1." | "[1]" | "(1)" | "1)" | "J1." | "[C12]" | "[CSZ+23]" | "•" | "-" | "*" ...
    reference = authors (date | stop | ":" | ",") title (stop | "," | closing quote | "[J]") tail
              | title stop authors stop tail
    lined     = title NL authors NL tail | authors NL title NL tail              each on its own lines
    tail      = ["In"] [editors "(eds.)"] [venue] numbers [publisher]            see ``tails.py`` and ``numbers.py``
    links     = "[pdf] [code]" | "Abs arXiv Bib HTML" ...                        also between and below the others

Entries without markers are parted where that gives the most whole references: by blank lines, line by line, by a
hanging indent, before each line that begins with authors, or around lines of authors.  So read pages made with the
templates of homepages (al-folio: badge, title, authors "and 3 more authors", "In venue, 2023", buttons; academicpages:
title, "Published in venue, 2023"; bibtex2html: numbers and one paragraph an entry) and what Word and LaTeX print.
The style that most entries have decides where one could be read in several ways.  What is no reference by itself (two
of authors, title, date and venue at the least) is never made one: menus and prose are left out, with a note each.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate
from app.formats.lines import Line, read_lines
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.publications.entries import WHOLE, ReadEntry, read_entries, read_entry
from app.formats.publications.facts import Dated, make_paper
from app.formats.publications.loose import is_link_line
from app.formats.publications.owner import find_owner
from app.formats.publications.references import Reference, Style
from app.formats.publications.sections import Section, part_sections
from app.formats.source import Problem, ReadPaper, ReadSource, Severity

_SNIFFED = 65_536
_SURE = 6
_NEARLY_ALL = 0.9
_SHORT = 20
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class _Read(NamedTuple):
    """A section with its entries, and the style that most entries of the list have."""

    section: Section
    entries: list[ReadEntry]
    usual: Style | None = None

    def is_paper(self, each: ReadEntry) -> bool:
        """Whether an entry is a paper: by itself, or with its marker, the year above it, or the usual style."""
        if each.reference is None or not self.section.lists_papers:
            return False
        dated = self.section.year is not None and each.reference.issued is None
        alike = self.usual is not None and each.reference.style[1:] == self.usual[1:]
        helped = max(self.section.is_titled and each.entry.marked, alike) + dated
        return each.reference.strength + helped >= WHOLE

    def lists_marked(self) -> bool:
        """Whether most entries that have a marker are papers."""
        marked = [each for each in self.entries if each.entry.marked]
        return self.section.lists_papers and 2 * sum(map(self.is_paper, marked)) >= len(marked)


def is_publications(text: str) -> float:
    """How sure it is, from 0 to 1, that a text lists publications; only its beginning is looked at.

    From 0.1 to 0.2 by the share of the text that its references take: less than the reader of any site gives a page of
    its own, since every such page lists publications too.  0 without two whole references, or one with a venue that
    is most of the text: other pages have a title, names and a day too.
    """
    lines = read_lines(text[:_SNIFFED])
    sections = _read_sections(lines)
    references = [(each, each.reference) for read in sections for each in read.entries if read.is_paper(each)]
    size = sum(len(line.text) for line in lines)
    share = sum(len(each.joined.text) for each, _ in references) / max(size, 1)
    sure = [reference for _, reference in references if reference and reference.strength >= WHOLE]
    venued = [reference.strength for reference in sure if reference.tail.venue]
    whole = any(strength >= _SURE for strength in venued) or (share > _NEARLY_ALL and bool(venued))
    if len(sure) < 2 and not (share > 0.5 and whole):
        return 0.0
    return 0.1 + 0.1 * min(share, 1.0)


def read_publications(text: str, captured_on: datetime.date) -> ReadSource:  # noqa: ARG001 - every reader is given it
    """Read a list of publications; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the list, as copied or as a file has it.
        captured_on: when; references have their years, so that nothing follows from it.
    """
    lines = read_lines(text)
    words = _list_words(text)
    papers: list[ReadPaper] = []
    problems: list[Problem] = []
    above: list[Line] = []
    for read in _read_sections(lines):
        before, lists_marked = len(papers), read.lists_marked()
        for each in read.entries:
            if each.reference and read.is_paper(each):
                paper = make_paper(each, each.reference, len(papers) + 1, _date(read.section), words)
                papers.append(paper)
                problems += _list_problems(each, each.reference, paper)
            else:
                problems += _report_lost(each, lists_marked=lists_marked)
                above += each.entry.lines if before == 0 and not papers else ()
        problems += _compare_count(read.section, len(papers) - before)
        above += [read.section.line] if read.section.line and not papers else []
    owner = find_owner(sorted(above, key=lambda line: (line.number, line.column)), papers)
    first, last = owner.lines
    return ReadSource(
        format="publications",
        papers=tuple(papers),
        reported=owner.reported,
        header_lines=owner.lines,
        header_places=owner.places,
        problems=tuple(sorted({problem for problem in problems if not first <= problem.line <= last})),
    )


def _read_sections(lines: Sequence[Line]) -> list[_Read]:
    """Every section with its entries, those that may be read in several ways read as most of the others are."""
    read = [_Read(section, read_entries(section.lines)) for section in part_sections(lines)]
    found = [each.reference for section in read for each in section.entries if each.reference]
    styles = Counter(reference.style for reference in found if reference.strength >= WHOLE and not reference.doubtful)
    if not styles:
        return read
    style, count = styles.most_common(1)[0]
    usual = style if count > 1 and 2 * count >= styles.total() else None
    return [_Read(section, [_read_again(each, usual) for each in entries], usual) for section, entries, _ in read]


def _read_again(each: ReadEntry, style: Style | None) -> ReadEntry:
    return read_entry(each.entry, style) if style and each.reference and each.reference.doubtful else each


def _date(section: Section) -> Dated | None:
    if section.year is None or section.line is None:
        return None
    return Dated(PartialDate(section.year), section.line, section.year_start)


def _list_words(text: str) -> frozenset[str]:
    """The words of a text that breaks words over lines, in lower case."""
    return frozenset(word.lower() for word in _WORD.findall(text)) if "-\n" in text or "-\r" in text else frozenset()


def _list_problems(each: ReadEntry, reference: Reference, paper: ReadPaper) -> list[Problem]:
    first = each.entry.lines[0]
    problems = []
    if reference.doubtful:
        message = "The title could not be told from the venue, which was left out."
        problems.append(make_problem(first, Severity.WARNING, message))
    if not paper.facts.authors:
        problems.append(make_problem(first, Severity.NOTE, "This paper is listed without authors."))
    if paper.facts.issued is None:
        problems.append(make_problem(first, Severity.NOTE, "This paper is listed without a year."))
    placed = {number for place in paper.places for number in range(place.line, place.end_line + 1)}
    lines = (*each.entry.lines, *each.entry.notes)
    return problems + [
        report_unplaced(line) for line in lines if line.number not in placed and not is_link_line(line.text)
    ]


def _report_lost(each: ReadEntry, *, lists_marked: bool) -> list[Problem]:
    """An entry among papers that is none is perhaps a loss; anything else is what stands around them."""
    if each.entry.marked and lists_marked and len(each.joined.text) > _SHORT:
        message = f"This entry could not be read: {quote(each.entry.lines[0])}."
        rest = (*each.entry.lines[1:], *each.entry.notes)
        return [make_problem(each.entry.lines[0], Severity.ERROR, message), *map(report_unplaced, rest)]
    return [report_unplaced(line) for line in (*each.entry.lines, *each.entry.notes)]


def _compare_count(section: Section, read: int) -> list[Problem]:
    if section.listed is None or section.line is None or section.listed == read or not section.lists_papers:
        return []
    message = f"Papers listed, as the heading says: {section.listed:,}; papers found here: {read:,}."
    return [make_problem(section.line, Severity.WARNING, message)]
