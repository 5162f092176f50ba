"""DBLP person pages, as a browser copies them, in the list by year and in the list by type.

The grammar; ``[x]`` may be missing, ``*`` repeats, and menus may stand between any two lines::

    page     = header, entry*, [index], footer
    header   = menus, "> Home > Persons", name, [person information], ["showing all 38 records"]
    heading  = "2020 – today" | "2023" | "Journal Articles" | ...     with "[+] [–]" or "#" before it
    entry    = [heading], [key], [menu], authors ":", citation, [links]
    key      = "[j12]" | "[c3]" | "[i5]" | ...    a line, a cell, or the beginning of the line of authors
    menu     = "view", "electronic edition via DOI (open access)", "details & citations", "export record", "BibTeX",
               "dblp key:", "ask others", "share record", "persistent URL:", https://dblp.org/rec/...
    authors  = name ("," name)*      a name may end in the number of a homonym: Wei Chen 0001
    citation = title "." | "?" | "!", venue
    venue    = journal volume["("issue")"][": " pages] "(" year ")" | "CoRR abs/2307.07924 (2023)"
             | conference year[": " pages] | publisher "," year | series "," publisher year ", ISBN ..., pp. ..."
    index    = "Coauthor Index", names with their keys up to the footer

Menus fold away on the page; a browser copies none, some or all of them.  Authors and citation stand on lines of their
own, or on one line where a program joined them.  Links may stand in the menu or behind the citation.  A colon behind
names is what begins an entry for certain, since keys are lost where a page is cut and stand in the index too.  Volume,
issue and pages have no field and are left out, as are DBLP's own addresses.
"""

from __future__ import annotations

import datetime

from app.dates import make_date
from app.formats.dblp.entries import Entry, find_entries
from app.formats.dblp.furniture import is_furniture, is_index, is_page_start, is_sign
from app.formats.dblp.header import Header, read_header
from app.formats.dblp.links import find_arxiv_id, find_doi, find_url
from app.formats.lines import Line, read_lines
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts
from app.repositories import find_repository_links

_SNIFFED = 65_536


def is_dblp(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a DBLP person page; only its beginning is looked at.

    An entry with key, authors and year gives 0.6, two signs of DBLP's menus 0.4; an entry without key counts, by 0.3,
    only beside such a sign, since lists in that style stand elsewhere too.
    """
    lines = read_lines(text[:_SNIFFED])
    signs = len({line.text.casefold() for line in lines if is_sign(line.text)})
    entries = [entry for entry in find_entries(lines) if entry.citation and entry.people and entry.citation.year]
    keyed = any(entry.key for entry in entries)
    if not entries:
        return 0.0 if signs < 3 else 0.3
    return (0.6 if keyed else 0.3 if signs else 0.0) + (0.4 if signs > 1 else 0.0)


def read_dblp(text: str, captured_on: datetime.date) -> ReadSource:  # noqa: ARG001 - every reader is given it
    """Read a DBLP person page; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; DBLP prints years alone, so nothing follows from it.
    """
    lines = read_lines(text)
    entries = find_entries(lines)
    papers = [_make_paper(entry, at) for at, entry in enumerate(entries, start=1) if entry.citation]
    header = read_header(lines[: entries[0].start if entries else len(lines)], papers)
    problems = [problem for entry in entries for problem in _list_problems(entry)]
    problems += _report_rest(lines, entries, header) + _compare_counts(header, len(papers))
    return ReadSource(
        format="dblp",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        problems=tuple(sorted(problems)),
    )


def _make_paper(entry: Entry, position: int) -> ReadPaper:
    citation, people = entry.citation, entry.people
    assert citation is not None
    texts = [line.text for line in entry.lines]
    linked = "\n".join(text for text in texts if "/" in text)
    doi = find_doi(linked)
    facts = PaperFacts(
        title=citation.title,
        authors=people.names if people else (),
        authors_truncated=people.truncated if people else False,
        issued=make_date(citation.year) if citation.year else None,
        venue=citation.venue,
        doi=doi,
        arxiv_id=find_arxiv_id(citation, linked),
        url=find_url(linked),
        repositories=find_repository_links(linked),
    )
    return ReadPaper(facts=facts, position=position, first_line=entry.lines[0].number, last_line=entry.last.number)


def _list_problems(entry: Entry) -> list[Problem]:
    first = entry.lines[0]
    if entry.citation is None:
        message = f"An entry begins here, but its title is missing: {quote(first)}."
        return [make_problem(first, Severity.ERROR, message), *map(report_unplaced, entry.rest)]
    missing = [name for name, value in (("authors", entry.people), ("a year", entry.citation.year)) if not value]
    problems = [report_unplaced(line) for line in entry.rest]
    if missing:
        message = f"This paper is listed without {' and '.join(missing)}."
        problems.append(make_problem(first, Severity.NOTE, message))
    return problems


def _report_rest(lines: list[Line], entries: list[Entry], header: Header) -> list[Problem]:
    """What stands outside of all entries: an index is said once, and menus are passed over."""
    problems: list[Problem] = []
    stops = [(entry.start, entry.stop) for entry in entries]
    at, indexed = header.stop, False
    for start, stop in [*stops, (len(lines), len(lines))]:
        for line in lines[at:start]:
            if is_index(line.text):
                indexed = True
                problems.append(
                    make_problem(line, Severity.NOTE, "The coauthor index names no papers; it is left out.")
                )
            elif is_page_start(line.text):
                indexed = False
            elif not indexed and not is_furniture(line.text):
                problems.append(report_unplaced(line))
        at, indexed = max(at, stop), False
    return problems


def _compare_counts(header: Header, read: int) -> list[Problem]:
    if header.shown is None or header.shown_line is None or header.shown == read:
        return []
    message = f"Papers listed, as the page says: {header.shown:,}; papers found here: {read:,}."
    return [make_problem(header.shown_line, Severity.WARNING, message)]
