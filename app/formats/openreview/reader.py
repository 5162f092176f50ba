"""OpenReview's profiles, venues and searches, as a browser copies them.

The grammar, as the site's front end prints its pages (``[x]`` may be missing, ``*`` repeats, ``|`` parts alternatives,
SEP is nothing at all, blanks, ``•``, a tab or a new line; furniture may stand between any two lines)::

    page     = [menus] (profile | venue | search | paper*) [footer]
    profile  = name, ["Pronouns: ..."], position*, ["Joined April 2021"],
               "Names", (name ["(Preferred)"]) with commas between,    "Emails", "****@moss.edu (Confirmed)" ...,
               "Personal Links", ...,    "Career & Education History" | "Education & Career History", ...,
               "Advisors & Other Relations" | "Advisors, Relations & Conflicts", ...,
               "Expertise", (phrase ("," phrase)* SEP [year "–"] (year | "Present"))*,
               ["Service Roles" ...], "Publications" | "Recent Publications", paper*,
               ["View all 57 publications"], "Co-Authors", name*, ["View all 80 co-authors"]
    venue    = title, subtitle, place SEP date SEP address, instructions, tabs, paper*, "« ‹ 1 2 3 › »"
    search   = 'Results for "' (words | "~Ada_Morgenroth1") '"', paper*, "View More Results →"
               | "You have reached the end of search results"
    paper    = title, [pictures], authors, meta, [count "Replies"], ["Show details" | "Hide details"], detail*
    pictures = "Download PDF" | "Open Webpage" | "pdf icon" | "html icon"      also behind the title
    authors  = name ("," name)* ["et al. (12 additional authors not shown)" | "(hide authors)"]
               | "Anonymous" | "ICLR 2020 Conference Paper12 Authors"
    meta     = date SEP venue SEP ["Readers: Everyone"] [SEP "Show Revisions"]
             | date SEP venue SEP "Everyone" "Revisions" "BibTeX" "CC BY 4.0"         on the page of one paper
    date     = "Published: 16 Jan 2024" [", 22:06"] [", Last Modified: 05 Mar 2024" | ", Uploaded: ..."]
             | ("22 Sept 2022" | "Sept 2022" | "2022") ["(modified: 13 Feb 2023)" | "(imported: ...)"]
    detail   = ("Abstract" | "Keywords" | "TL;DR" | "External IDs" | "Code" | ...) ":" text line*

A browser copies the parts of ``meta`` without anything between them (``...05 Mar 2024ICLR 2024 posterReaders:
Everyone``), others print them on lines of their own.  Profiles hide the readers and show ten papers, their search
shows all.  The date is what begins nothing else: the line above it is the authors, the one above that the title, and
whatever stands before those belongs to the paper before or to none.  Answers to papers, which searches list too, and
the discussion below a paper are no papers.
"""

from __future__ import annotations

import datetime
import re

from app.formats.lines import Line, read_lines
from app.formats.openreview import wording
from app.formats.openreview.entries import Entry, find_entries
from app.formats.openreview.header import Header, read_header
from app.formats.openreview.papers import read_paper
from app.formats.places import Places
from app.formats.problems import make_problem, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity

_SNIFFED = 65_536
_BULLET = re.compile(r"[*•◦▪] +(?=\S)")
_FIRST_PAPERS = 10
"""How many papers a profile shows."""


def is_openreview(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a page of OpenReview's; only its beginning is looked at.

    A paper whose date and readers are printed in OpenReview's way gives 0.6, without its readers 0.4; each of the
    headings of a profile 0.1, up to 0.4, and so the site's own name or the buttons behind its lists.
    """
    lines = _read(text[:_SNIFFED])
    papers = [entry for entry in find_entries(lines) if entry.title and entry.meta and entry.authors]
    sure = any(entry.meta and entry.meta.own for entry in papers)
    headings = {wording.read_section(line.text) for line in lines} - {"", "publications"}
    signs = sum(wording.is_sign(line.text) for line in lines)
    if not papers and len(headings) < 4:
        return 0.0
    return min(1.0, (0.6 if sure else 0.4 if headings or signs else 0.0) + 0.1 * min(4, len(headings) + 2 * signs))


def read_openreview(text: str, captured_on: datetime.date) -> ReadSource:
    """Read a page of OpenReview's; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; the site prints every year, so nothing follows from it.
    """
    del captured_on
    lines = _read(text)
    entries = find_entries(lines)
    papers, problems = _read_papers(entries)
    first = next((entry.start for entry in entries), len(lines))
    header = read_header(lines[:first], lines[first:], papers)
    problems += _report_rest(lines, entries, header) + _compare_total(header, lines, len(papers))
    return ReadSource(
        format="openreview",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=Places(header.places),
        lists_all=_lists_all(header, lines, papers, entries),
        problems=tuple(sorted(set(problems))),
    )


def _read(text: str) -> list[Line]:
    """The lines of a page without the signs that some programs set before each of a list."""
    return [line.part(2, opens=line.opens) if _BULLET.match(line.text) else line for line in read_lines(text)]


def _read_papers(entries: list[Entry]) -> tuple[list[ReadPaper], list[Problem]]:
    papers: list[ReadPaper] = []
    problems: list[Problem] = []
    position = 0
    for entry in entries:
        position += not entry.reply
        paper, wrong = read_paper(entry, position)
        papers += [paper] if paper else []
        problems += wrong
    return papers, problems


def _report_rest(lines: list[Line], entries: list[Entry], header: Header) -> list[Problem]:
    """What stands outside of all papers and the header; the list of co-authors is said once."""
    problems: list[Problem] = []
    at, naming = 0, False
    for start, stop in [*((entry.start, entry.stop) for entry in entries), (len(lines), len(lines))]:
        for line in lines[at:start]:
            if wording.read_section(line.text) == "coauthors":
                naming = True
                message = "The list of co-authors names no papers; it is left out."
                problems.append(make_problem(line, Severity.NOTE, message))
            elif naming and not wording.is_foot(line.text):
                continue
            elif not header.lines[0] <= line.number <= header.lines[1] and line is not header.total_line:
                naming = False
                problems.append(_report(line))
        at, naming = stop, False
    return problems


def _report(line: Line) -> Problem:
    problem = report_unplaced(line)
    if wording.is_furniture(line.text):
        return make_problem(line, Severity.NOTE, problem.message)
    return problem


def _compare_total(header: Header, lines: list[Line], read: int) -> list[Problem]:
    problems = []
    if header.total is not None and header.total_line and header.total != read:
        message = f"Papers listed, as the page says: {header.total:,}; papers found here: {read:,}."
        if read < header.total:
            message += " Its button “View all” opens all of them."
        problems.append(make_problem(header.total_line, Severity.WARNING, message))
    for line in lines:
        if wording.offers_more(line.text):
            message = "The list may go on: press “View More Results” before copying to have all of it."
            problems.append(make_problem(line, Severity.NOTE, message))
    return problems


def _lists_all(header: Header, lines: list[Line], papers: list[ReadPaper], entries: list[Entry]) -> bool:
    """Whether the page says that these are all papers of the person.

    A profile does so by its count, or by going on to the co-authors without a button for more; a search by its end.
    """
    if header.reported is None or len(papers) < sum(not entry.reply for entry in entries):
        return False
    if header.total is not None:
        return header.total == len(papers)
    if any(wording.ends_results(line.text) for line in lines):
        return True
    sections = {wording.read_section(line.text) for line in lines if line.number >= header.lines[1]}
    return 0 < len(papers) <= _FIRST_PAPERS and {"publications", "coauthors"} <= sections
