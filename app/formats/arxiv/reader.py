r"""The lists of arXiv: listings (/list/cs.CL/recent, /new, by month, /catchup), searches, authors' pages, mailed lists.

The grammar, over lines that are not blank, as the site's own templates print them (NL is a new line, which may also be
a tab; ``|`` parts alternatives, ``[]`` may be missing, ``*`` repeats)::

    page      = [menus] [owner | range [query]] (section | paper)* ["Total of 57 entries"] [identifier] [footer]
    owner     = name "'s articles on arXiv"
    range     = "Showing 1–50 of 57 results" ["for author: " name]
    query     = "Query: order: ...; terms: AND author=" name
    section   = "Mon, 17 Jul 2023 (showing first 25 of 90 entries)" | "Showing new listings for Monday, 17 July 2023"
              | "New" | "Cross" | "Replacement" + "submissions (showing 9 of 9 entries)"
              | "Authors and titles for July 2023" | "Catchup results for ... on Mon, 17 Jul 2023"
    paper     = heading NL (listed | found) | own | mailed
    heading   = ["[1]" | "1."] "arXiv:2307.07924" ["(cross-list from cs.LG)" | "(replaced)"] "[pdf, html, other]"
                subject* ["doi" doi]              a search prints subjects and DOI here, on this line or on their own
    listed    = "Title:" title NL ["Authors:"] authors [NL "Comments:" ...] [NL "Journal-ref:" ...]
                NL "Subjects:" subject "(cs.CL);" ... [NL abstract]
    found     = title NL "Authors:" authors [NL "Abstract:" abstract ("△ Less" | "▽ More")]
                NL "Submitted 16 July, 2023; v1 submitted 1 July, 2023; originally announced July 2023."
                [NL "Comments:" ...] [NL "Report number:" ...] [NL "Journal ref:" ...]
    own       = "[Submitted on 12 Jun 2017 (v1), last revised ...]" NL "Title:" title NL "Authors:" authors [buttons]
                NL "Abstract:" abstract (NL ("Comments:" | "Subjects:" | "Cite as:" | "Journal reference:" | "Related
                DOI:" | ...) ...)* NL "Submission history" NL "From: ..." (NL "[v1] Mon, 12 Jun 2017 ...")* [menus]
    mailed    = "\\" NL "arXiv:2307.07924" ["(*cross-listing*)"]
                NL ("Date: ..." | "replaced with revised version ...")
                NL "Title: ..." NL "Authors: ..." NL "Categories: cs.SE cs.CL" (NL label ...)*
                [NL "\\" NL abstract] NL "\\ ( https://arxiv.org/abs/2307.07924 , 5063kb)" NL "-----"
    authors   = name ["(" affiliation ")"] ("," ...)* [", et al. (12 additional authors not shown)"]

A heading is certain by itself, so what cannot be read costs its own paper.  Where one is torn off, a title or a list of
authors that has its label begins a paper without an identifier.  A paper's date is that of its first version, else the
day or month of its section, unless the section lists it anew (cross-lists, replacements), else the year of its journal.
A list is whole where all results of a search, all entries of a listing or all articles of an author's page are here.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from app.formats.arxiv import grammar, page
from app.formats.arxiv.authors import Authors
from app.formats.arxiv.blocks import Block, is_cut_abstract, read_block
from app.formats.arxiv.facts import make_facts
from app.formats.arxiv.grammar import Heading
from app.formats.arxiv.header import Header
from app.formats.arxiv.page import Section
from app.formats.lines import Line, read_lines
from app.formats.problems import make_problem, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity

_SNIFFED = 65_536


class _Claim(NamedTuple):
    """How many papers a line says that it stands over, and how many do."""

    line: Line
    shown: int
    read: int


class _Page:
    """A page while it is read, from top to bottom."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.papers: list[ReadPaper] = []
        self.problems: list[Problem] = []
        self.header = Header()
        self.claims: list[_Claim] = []
        self._date: Section | None = None
        self._has_abstracts = False

    def read(self) -> None:
        """Read every part of the page."""
        starts = _find_starts(self.lines)
        stops = [*(start.start for start in starts), len(self.lines)]
        for line in self.lines[: stops[0]]:
            self._read_around(line)
        section: Section | None = None
        for start, stop in zip(starts, stops[1:], strict=True):
            if start.section:
                section = self._open_section(start.section, self.lines[start.start])
                for line in self.lines[start.start + 1 : stop]:
                    self._read_around(line)
            elif start.heading:
                lines = self.lines[start.start : stop]
                self._read_paper(start.heading, lines, section, is_last=stop == len(self.lines))

    def _open_section(self, section: Section, line: Line) -> Section:
        if section.shown is not None:
            self.claims.append(_Claim(line, section.shown, 0))
        if section.keeps_date and section.issued is None and self._date:
            section = section._replace(issued=self._date.issued, place=self._date.place)
        self._date = section
        return section

    def _read_around(self, line: Line) -> None:
        """A line that is no part of a paper: the page's owner, what a search shows, or a menu."""
        shown = page.read_range(line)
        if shown:
            self.claims.append(_Claim(line, shown.shown, 0))
        if not self.header.take(line, shown):
            self.problems.append(_report_unplaced(line))

    def _read_paper(self, heading: Heading, lines: Sequence[Line], section: Section | None, *, is_last: bool) -> None:
        may_have_abstract = self._has_abstracts or not is_last or not self.papers
        block = read_block(heading, lines, is_last=is_last, may_have_abstract=may_have_abstract)
        self._has_abstracts = self._has_abstracts or "abstract" in block.parts
        if self.claims:
            self.claims[-1] = self.claims[-1]._replace(read=self.claims[-1].read + 1)
        if not block.get("title").text.strip():
            message = "A paper begins here, but its title is missing."
            self.problems.append(make_problem(block.first, Severity.ERROR, message))
            self.problems += [_report_unplaced(line) for line in lines[1:]]
            return
        for line in block.rest:
            self._read_around(line)
        facts, places, people = make_facts(block, section)
        first, last = block.first.number, block.last.number
        position = len(self.papers) + 1
        self.papers.append(ReadPaper(facts=facts, position=position, first_line=first, last_line=last, places=places))
        self.problems += _list_problems(block, self.papers[-1], people)


class _Start(NamedTuple):
    start: int
    heading: Heading | None = None
    section: Section | None = None


def is_arxiv(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a list of arXiv's; only its beginning is looked at.

    A heading gives 0.6; a title and a class of arXiv's, or authors and a day of submission, behind labels give 0.4.
    """
    lines = read_lines(text[:_SNIFFED])
    headed = any(grammar.find_heading(lines, at) for at in range(len(lines)))
    labels = {name for at, line in enumerate(lines) for name in _list_signs(lines, at, line)}
    listed = {"title", "class"} <= labels or {"authors", "submission"} <= labels
    return (0.6 if headed else 0.0) + (0.4 if listed else 0.0)


def _list_signs(lines: Sequence[Line], at: int, line: Line) -> list[str]:
    """The label of a line, and whether arXiv's own words stand behind it: a class, or when it was submitted."""
    label, start = grammar.split_label(line.text)
    behind = line.text[start:] or (lines[at + 1].text if at + 1 < len(lines) else "")
    is_classed = (label == "subjects" and grammar.read_primary(behind)) or (
        label == "tags" and grammar.read_tag(behind)
    )
    is_submitted = label == "submitted" and line.text.startswith("Submitted") and grammar.read_submitted(behind)
    return [label] + (["class"] if is_classed else []) + (["submission"] if is_submitted else [])


def read_arxiv(text: str, captured_on: datetime.date) -> ReadSource:  # noqa: ARG001 - what every reader is given
    """Read a list of arXiv's; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; arXiv prints every year, so nothing follows from it.
    """
    found = _Page(read_lines(text))
    found.read()
    problems = found.problems + [_report_claim(claim) for claim in found.claims if claim.shown != claim.read]
    header = found.header
    lost = any(problem.severity is Severity.ERROR for problem in problems)
    return ReadSource(
        format="arxiv",
        papers=tuple(found.papers),
        reported=header.make_figures(),
        header_lines=header.lines,
        header_places=header.make_places(),
        lists_all=not lost and header.lists_all(len(found.papers)),
        problems=tuple(sorted(problems)),
    )


def _find_starts(lines: Sequence[Line]) -> list[_Start]:
    """Where papers and sections begin, in order."""
    starts: list[_Start] = []
    seen: set[str] = set()
    at, end, kind = 0, 0, ""
    while at < len(lines):
        label = grammar.split_label(lines[at].text)[0]
        if heading := grammar.find_heading(lines, at):
            starts.append(_Start(at, heading))
            seen, end, kind = set(), heading.stop, heading.kind
            at = end
            continue
        if section := page.read_section(lines, at):
            starts.append(_Start(at, section=section))
            seen, end, kind = {"section"}, at + 1, ""
        elif (torn := _find_torn(label, seen, at, end, is_first=not starts, kind=kind)) is not None:
            starts.append(_Start(torn, Heading(torn, torn)))
            seen, end, kind = {label}, at + 1, ""
        elif label:
            seen.add(label)
        at += 1
    return starts


def _find_torn(label: str, seen: set[str], at: int, end: int, *, is_first: bool, kind: str) -> int | None:
    """Where a paper without a heading begins: at its title's label, or on the line over its authors.

    In a mail and on a paper's own page only a second title begins one: dates and subjects stand elsewhere there.
    """
    if kind:
        return at if label == "title" and "title" in seen else None
    fresh = is_first or "section" in seen
    if label == "title" and (fresh or seen & {"title", "subjects"}):
        return at
    if label == "authors" and at > end and (fresh or seen & {"authors", "submitted"}):
        return at - 1
    return None


def _list_problems(block: Block, paper: ReadPaper, people: Authors) -> list[Problem]:
    problems = []
    if paper.facts.arxiv_id is None:
        message = "This paper's heading is missing, and with it its identifier."
        problems.append(make_problem(block.first, Severity.WARNING, message))
    if not people.names:
        problems.append(make_problem(block.first, Severity.NOTE, "This paper is listed without authors."))
    if people.is_odd:
        problems.append(make_problem(block.first, Severity.WARNING, "Not all of the authors could be read."))
    if is_cut_abstract(block):
        problems.append(make_problem(block.first, Severity.NOTE, "The page shows only a part of the abstract."))
    return problems


def _report_unplaced(line: Line) -> Problem:
    """A line that is no part of a paper; what arXiv prints around its lists costs nothing, however long."""
    problem = report_unplaced(line)
    return replace(problem, severity=Severity.NOTE) if page.is_furniture(line.text) else problem


def _report_claim(claim: _Claim) -> Problem:
    message = f"Papers listed, as the page says: {claim.shown:,}; papers found here: {claim.read:,}."
    return make_problem(claim.line, Severity.WARNING, message)
