"""The page as a whole.

How a Google Scholar profile reads when all of it is copied (``|`` parts alternatives, ``[]`` may be missing, ``*``
repeats, NL is a new line, CELL a tab, four blanks or more, or a new line)::

    page     = menu* box chart access co-authors card [head] row* foot
    box      = "Cited by" NL ["View all"] NL "All" CELL "Since 2021"
               ("Citations" | "h-index" | "i10-index") CELL all CELL since ...
    chart    = counts and years, one each line or run together ("201520162017")
    access   = "Public access" NL "View all" NL "45 articles" NL "1 article" NL "available" NL "not available" ...
    co-authors = "Co-authors" NL (name NL [name NL] affiliation)*
    card     = [name NL] name NL affiliation NL ["Limnology - Ice" NL] "Verified email at example.org - Homepage" NL
               interests, on a line each or run together ("OptimizationMachine Learning")
    head     = "Title" ["Sort" ...] CELL "Cited by" ["Cited by"] CELL "Year"   in any case, on phones without the year
    row      = title NL [authors NL] [venue [" " volume] [" (" issue ")"] [", " pages] [", " year] NL]
               [cited by ["*"]] CELL [year]
    authors  = initials and family name ("," ...)*; "..." where the list is cut short, also in its middle
    foot     = "Articles 1–20" NL "Show more" NL "PrivacyTermsHelp"

The card stands before the box on phones, and box and co-authors behind the list in some copies.  A name stands twice
where the browser copies the alternative text of its picture.  Titles and venues that are too long end in "…"; "*"
marks a count of merged articles; a year stands behind the venue (on phones, and where a program copied the page) or in
its cell.  The owner's own page has prompts above the box and "Following" over the card.  The page of 2011 to 2014 says
"Title / Author", "Citation indices" and "1-20 Next >", and has the interests above the address.

The order is that of the site's markup (rows ``gsc_a_tr``: title, two grey lines, cited by, year), of text copied from
it and of tests of programs that read such texts.  Labels are known in some twenty languages; rows have no words, and
are read in any.  Numbers end a row; what stands between two of them is told apart by place, and by how authors are
printed.  Which cell a lone number is, ``cells.py`` decides.

The page shows twenty papers, and a hundred more whenever "Show more" is pressed; that button stays on the page, greyed
out, when nothing is left, so that it says nothing.  All papers are there if the foot's range begins at 1 and ends in a
number that is none of a cut list, and as many were read; any multiple of ten is taken for one of those, since an
address may ask for other numbers of papers.
"""

from __future__ import annotations

import datetime

from app.formats.lines import Line, read_lines, split_lines
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.scholar import cells, grammar, wording
from app.formats.scholar.entries import read_entries, read_papers
from app.formats.scholar.figures import match_figure
from app.formats.scholar.header import read_header
from app.formats.scholar.rows import Chunk, List, part_list, read_chunk
from app.formats.scholar.venue import find_year
from app.formats.source import Problem, ReadPaper, ReadSource, Severity

_SNIFFED = 65_536


def is_scholar(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is such a profile; only its beginning is looked at.

    The head of the table over a row makes 0.5; labels of at least two figures, the i10-index among them, 0.5; without
    a head, two rows that end in a count and a year 0.5, one 0.3.
    """
    lines = _read(text[:_SNIFFED])
    labels = {match_figure(line.text) for line in lines} - {None}
    boxed = 0.5 if len(labels) > 1 and "i10_index" in labels else 0.0
    found = part_list(lines)
    rows = sum(_is_whole(chunk) for chunk in found.chunks)
    listed = 0.5 if found.head and (rows or boxed) else 0.5 if rows > 1 else 0.3 if rows else 0.0
    return boxed + listed


def _is_whole(chunk: Chunk) -> bool:
    """Whether a chunk is a row that nothing else looks like: authors in their short form, a venue, count and year."""
    texts = read_chunk(chunk, frozenset())[-1]
    named = texts.authors is not None and grammar.count_names(texts.authors.text) > 0
    is_dated = chunk.year is not None or (texts.venue is not None and find_year(texts.venue.text) is not None)
    return named and texts.venue is not None and chunk.citations is not None and is_dated


def read_scholar(text: str, captured_on: datetime.date) -> ReadSource:
    """Read a profile; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; a number too late for a year is a count.
    """
    found = part_list(_read(text))
    columns = found.columns or wording.Head(0)
    hints = cells.Hints(split_lines(text), captured_on.year + 1, columns.has_count, columns.has_year)
    problems: list[Problem] = []
    papers = read_papers(read_entries(found), hints, problems)
    lists_all, feet = _compare_ranges(found, papers, problems)
    after = [line for line in found.after if line not in feet] if feet else found.after
    header = read_header(found.before, after, papers, problems)
    first, last = header.lines
    problems += [report_unplaced(line) for line in found.head if not first <= line.number <= last]
    return ReadSource(
        format="scholar",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=header.places,
        lists_all=lists_all,
        problems=tuple(sorted(set(problems))),
    )


def _read(text: str) -> list[Line]:
    return [part for line in read_lines(text) for part in cells.split_numbers(line)]


def _compare_ranges(found: List, papers: list[ReadPaper], problems: list[Problem]) -> tuple[bool, list[Line]]:
    """Whether the feet of the lists say that these are all papers, and their lines.

    Another number of papers than was read is said, and that a list may go on.
    """
    feet = [(line, match) for line in found.after if (match := wording.match_range(line.text))]
    if not feet:
        return False, []
    ranges = [(int(match["first"]), int(match["last"])) for _, match in feet]
    shown = sum(last - first + 1 for first, last in ranges)
    last_foot = feet[-1][0]
    if shown != len(papers):
        message = f"Papers listed, as the page says: {shown:,}; papers found here: {len(papers):,}."
        problems.append(make_problem(last_foot, Severity.WARNING, message))
    elif ranges[-1][1] % 10 == 0:
        message = f"The list may go on behind {quote(last_foot)}: press “Show more” before copying to have all of it."
        problems.append(make_problem(last_foot, Severity.NOTE, message))
    joined = all(
        first == before + 1 for (first, _), before in zip(ranges, [0, *(end for _, end in ranges)], strict=False)
    )
    is_all = joined and shown == len(papers) == papers[-1].position and ranges[-1][1] % 10 != 0
    return is_all, [line for line, _ in feet]
