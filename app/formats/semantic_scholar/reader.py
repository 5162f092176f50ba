"""The lists of Semantic Scholar: its authors' pages and its searches.

How they read when copied (NL is a new line, which may also be a tab or a dot; ``|`` parts alternatives, ``[]`` may be
missing, ``*`` repeats)::

    page     = [menus] [header] [filters] row* [pager] [footer]
    header   = name NL [affiliation NL] figures ["Claim Author Page"] [box of co-authors]
    figures  = ("Publications" | "h-index" | "Citations" | "Highly Influential Citations") NL number ...
    filters  = "Date Range" | "Co-Author" | "Has PDF" | "More Filters" | "Sort by Most Influential Papers"
             | "About 1,230 results for “lamps”" ...
    row      = title NL [authors NL] [fields NL] [venue NL] [date NL] [summary] [abstract] [count NL] button*
    authors  = name (", " name)* [", +11 authors " name]    each name may have a line of its own, or nothing between
    fields   = field of study (", " field)*                 a closed list: "Computer Science", "Medicine", ...
    date     = "21 August 2023" | "August 2023" | "2023" | "Published in" venue "2023"
    summary  = "TLDR" NL text ["Expand"]                    made by the site
    abstract = text ("Expand" | "… Expand")
    count    = "1,234" | "1,234 Citations"
    button   = "Highly Influential" | "[PDF]" | "View PDF on arXiv" | "View via Publisher" | "1 Excerpt" | "Save"
             | "Alert" | "Cite" ...                         also on one line, with or without blanks, behind the count

The order is that of the site's markup (rows ``cl-paper-row``: title link, a bulleted row of authors, fields, venue and
dates, ``tldr-abstract-replacement``, ``cl-paper-controls``), of its scrapers and of the text that they print.  A head
is told by its authors above fields or date; buttons end a row, so that what stands behind them is a title.  Fields of
study are no subjects of arXiv's, and a summary made by the site is no abstract: neither is kept.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from app.errors import InvalidValue
from app.formats.problems import make_problem
from app.formats.semantic_scholar import wording
from app.formats.semantic_scholar.cells import read_cells
from app.formats.semantic_scholar.facts import read_row
from app.formats.semantic_scholar.header import Header, read_header, report_line
from app.formats.semantic_scholar.rows import Page, Row, part_page
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.values import parse_count

_SNIFFED = 65_536
_FIGURES = re.compile(r"Highly Influential Citations", re.IGNORECASE)


def is_semantic_scholar(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a list of this site's; only its beginning is looked at.

    A paper with two things that only this site prints (fields of study, "+11 authors", a TLDR, its buttons) makes 0.6;
    two papers with one of them 0.3; a single one 0.05, less than any plain list, since a CV can have a line "Education"
    and a homepage "+11 authors"; the label "Highly Influential Citations" 0.5; 1 at the most.
    """
    cells = read_cells(text[:_SNIFFED])
    signs = [count for row in part_page(cells).rows if (count := _count_own(row))]
    is_headed = any(len(cell.text) < 200 and _FIGURES.search(cell.text) for cell in cells)
    listed = 0.6 if max(signs, default=0) > 1 else 0.3 if len(signs) > 1 else 0.05 if signs else 0.0
    return min(1.0, listed + (0.5 if is_headed else 0.0))


def _count_own(row: Row) -> int:
    """How many signs of the site a paper has; none without a date, a count or buttons, which make it one."""
    is_paper = row.head.issued or row.count or row.buttons
    return row.own + (row.buttons > 2) if is_paper else 0


def read_semantic_scholar(text: str, captured_on: datetime.date) -> ReadSource:  # noqa: ARG001 - what readers are given
    """Read a list of this site's; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; the site prints every year, so nothing follows from it.
    """
    page = part_page(read_cells(text))
    problems: list[Problem] = []
    papers = list(_read_papers(page, problems))
    header = read_header(page.before, papers, problems)
    problems += [report_line(line) for line in page.after]
    problems += _report_summaries(page) + _report_torn(page) + _compare_counts(page, header, len(papers))
    return ReadSource(
        format="semantic_scholar",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=header.places,
        lists_all=bool(papers) and header.claim is not None and header.claim[1] == len(papers) and not page.torn,
        problems=tuple(sorted(set(problems))),
    )


def _read_papers(page: Page, problems: list[Problem]) -> Iterator[ReadPaper]:
    torn = [before for _, before in page.torn]
    passed = 0
    for at, row in enumerate(page.rows):
        while passed < len(torn) and torn[passed] <= at:
            passed += 1
        yield read_row(row, at + 1 + passed, problems)


def _report_torn(page: Page) -> list[Problem]:
    message = "A paper stands here, but its title is missing."
    return [make_problem(line, Severity.ERROR, message) for line, _ in page.torn]


def _report_summaries(page: Page) -> list[Problem]:
    """One note for all summaries, where the first of them stands."""
    summaries = [row.summary[0] for row in page.rows if row.summary]
    if not summaries:
        return []
    papers = "paper has" if len(summaries) == 1 else "papers have"
    message = f"{len(summaries):,} {papers} a summary (TLDR) made by the site; it is no abstract, and was left out."
    return [make_problem(summaries[0], Severity.NOTE, message)]


def _compare_counts(page: Page, header: Header, read: int) -> list[Problem]:
    """What the page says of how many papers there are, where it lists others."""
    if header.claim and header.claim[1] != read:
        line, claimed = header.claim
        message = f"Papers listed, as the page says: {claimed:,}; papers found here: {read:,}."
        return [make_problem(line, Severity.WARNING, message)]
    for line in page.before:
        match = wording.RESULTS.fullmatch(line.text) if len(line.text) < 300 else None
        if match:
            return _compare_results(make_problem(line, Severity.NOTE, ""), match["count"], read)
    return []


def _compare_results(problem: Problem, printed: str, read: int) -> list[Problem]:
    try:
        found = parse_count(printed)
    except InvalidValue:
        return []
    message = f"The search found {found:,} papers, as the page says; {read:,} of them are listed here."
    return [Problem(problem.line, problem.column, Severity.NOTE, message)] if found != read else []
