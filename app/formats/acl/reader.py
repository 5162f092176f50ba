"""The lists of the ACL Anthology: the pages of people, volumes and events.

How they read when copied, after the site's own templates (NL is a new line, which may also be a tab; ``|`` parts
alternatives, ``[]`` may be missing, ``*`` repeats)::

    page     = [menu] (person | volume | event) [footer]
    person   = name NL [comment NL] ["Also published as:" name ("," name)* NL] ["Other people with similar names:" ...]
               (year NL entry*)* ["Search"] box box ["Fix author"]
    box      = ("Co-authors" | "Venues") NL (name count NL)* ["show all..."]
    volume   = title NL details entry*                "Anthology ID:", "Editors:", "Year:" NL "2023", "Publisher:" ...
    event    = title "(2023)" NL ["Volumes" NL (title count "papers" NL)*] ["Show all abstracts"]
               (["up" NL] "pdf (full)" NL "bib (full)" NL title NL entry*)*
    entry    = badges NL title NL [authors NL] [venue NL] [abstract NL]      the venue on people's pages alone
    badges   = "pdf" | "bib" | "abs" ...              "pdf bib abs", "pdfbibabs", or a line each; older pages print the
                                                      title behind them
    authors  = name (" | " name)*
    abstract = a paragraph, where the reader unfolded it

Badges begin an entry; where they are missing, a line above authors that are parted by bars does.  A paper's year is the
heading that it stands under, or what the head of the page says of the whole; the number in an identifier of the
Anthology's is no year.  The Anthology prints neither counts of papers nor citations of a person.
"""

from __future__ import annotations

import datetime

from app.formats.acl import authors, wording
from app.formats.acl.entries import Entry, Page, part_page
from app.formats.acl.facts import read_entry
from app.formats.acl.header import Header, read_header
from app.formats.acl.single import find_single, read_single
from app.formats.lines import Line, read_lines
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity

_SNIFFED = 65_536


def is_acl(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a list of the Anthology's; only its beginning is looked at.

    Two entries under their badges, or one whose authors are parted by bars, make 0.7, one entry 0.4, two without badges
    0.3; the site's name in the menu, a box behind the papers or "Also published as:" another 0.3.  The table of labels
    of a paper's own page makes 0.7.
    """
    lines = read_lines(text[:_SNIFFED])
    page = part_page(lines)
    if not page.entries and find_single(lines) >= 0:
        return 0.7
    badged = [entry for entry in page.entries if entry.badges > 1 and len(entry.texts) > 1]
    listed = [entry for entry in page.entries if len(entry.texts) > 1 and authors.is_list(entry.texts[1].text)]
    sure = 0.7 if len(badged) > 1 or any(entry in badged for entry in listed[:5]) else 0.4 if badged else 0.0
    sure = sure or (0.3 if len(listed) > 1 else 0.0)
    named = any(line.text in ("ACL Anthology", "Fix author") or line.text.startswith("Also published as:")
                for line in page.before)  # fmt: skip
    return min(1.0, sure + (0.3 if named or page.is_boxed else 0.0)) if sure else 0.3 if _is_empty_person(page) else 0.0


def _is_empty_person(page: Page) -> bool:
    """Whether the name of the site and of a person are all there is."""
    texts = [line.text for line in page.before]
    return "ACL Anthology" in texts and any(text.startswith("Also published as:") for text in texts)


def read_acl(text: str, captured_on: datetime.date) -> ReadSource:  # noqa: ARG001 - what every reader is given
    """Read a list of the Anthology's; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; the Anthology prints every year, so nothing follows from it.
    """
    lines = read_lines(text)
    page = part_page(lines)
    if not page.entries and (table := find_single(lines)) >= 0:
        return _read_own(lines, table)
    header = read_header(page)
    problems: list[Problem] = []
    papers = _read_papers(page, header, problems)
    problems += [_report_line(line) for line in (*page.before, *page.after) if line is not header.line]
    problems += [_report_heading(volume.heading, "volume") for volume in page.volumes]
    problems += [_report_heading(line, "year") for line in page.years]
    problems += _compare_counts(page)
    return ReadSource(
        format="acl",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=header.places,
        lists_all=header.line is not None and page.is_boxed and len(papers) == len(page.entries) > 0,
        problems=tuple(sorted(set(problems))),
    )


def _read_own(lines: list[Line], table: int) -> ReadSource:
    """A paper's own page."""
    paper, rest = read_single(lines, table)
    problems = [_report_line(line) for line in rest]
    if paper is None:
        message = "A paper stands here, but its title or its authors are missing."
        problems.append(make_problem(lines[table], Severity.ERROR, message))
    return ReadSource(format="acl", papers=(paper,) if paper else (), problems=tuple(sorted(set(problems))))


def _read_papers(page: Page, header: Header, problems: list[Problem]) -> list[ReadPaper]:
    has_venues = header.reported is not None or bool(page.years)
    papers = []
    for position, entry in enumerate(page.entries, start=1):
        if not entry.texts:
            problems.append(make_problem(entry.first, Severity.ERROR, "A paper begins here, but its title is missing."))
            problems += [_report_line(line) for line in (*entry.badged, *entry.identifiers)]
            continue
        if entry.volume is None and header.volume:
            entry.volume = header.volume
        paper = read_entry(entry, position, has_venues=has_venues, page_year=header.year)
        papers.append(paper)
        problems += _list_problems(entry, paper)
    return papers


def _list_problems(entry: Entry, paper: ReadPaper) -> list[Problem]:
    if paper.facts.authors:
        return []
    return [make_problem(entry.texts[0], Severity.NOTE, "This paper is listed without authors.")]


def _report_heading(line: Line, kind: str) -> Problem:
    return make_problem(line, Severity.NOTE, f"Read as the {kind} of the papers below: {quote(line)}.")


def _report_line(line: Line) -> Problem:
    """A line that is no part of an entry; what the site prints around its lists costs nothing."""
    problem = report_unplaced(line)
    text = line.text
    is_known = wording.is_furniture(text) or wording.DETAIL.match(text) or wording.CLAIM.fullmatch(text[:400])
    return make_problem(line, Severity.NOTE, problem.message) if is_known else problem


def _compare_counts(page: Page) -> list[Problem]:
    """What an event says of how many papers its volumes have, where another number stands below their headings."""
    read = {volume.heading.text: volume.read for volume in page.volumes}
    problems = []
    for line in page.before:
        match = wording.CLAIM.fullmatch(line.text) if len(line.text) < 400 else None
        if match and read.get(match["title"], int(match["count"])) != int(match["count"]):
            found = read[match["title"]]
            message = f"Papers listed, as the page says: {int(match['count']):,}; papers found here: {found:,}."
            problems.append(make_problem(line, Severity.WARNING, message))
    return problems
