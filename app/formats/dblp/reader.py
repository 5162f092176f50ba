"""DBLP person pages, as a browser copies them, in the list by year and in the list by type.

The grammar; ``[x]`` may be missing, ``*`` repeats, and menus may stand between any two lines::

    page     = header, entry*, [index], footer
    header   = menus, "> Home > Persons", name, [menu of the page], [person], [similar], ["showing all 38 records"]
    person   = "Person information", ("affiliation: ..." | "affiliation (former): ..." | "award (2018): ..." | ...)*
    similar  = "Other persons with a similar name", names, some with what they do behind a dash
    heading  = "2020 – today" | "2023" | "Journal Articles" | ...     with "[+] [–]" or "#" before it
    entry    = [heading], [key], [menu], authors ":", citation, [links]
    key      = "[j12]" | "[c3]" | "[i5]" | ...    a line, a cell, or the beginning of the line of authors
    menu     = "view", "electronic edition via DOI (open access)", "details & citations", "export record", "BibTeX",
               "dblp key:", "ask others", "share record", "persistent URL:", https://dblp.org/rec/...
    authors  = name ("," name)*      a name may end in the number of a homonym: Wei Chen 0001
    citation = title "." | "?" | "!", venue
    venue    = journal volume["("issue")"][": " pages] "(" year ")" | "CoRR abs/2307.07924 (2023)"
             | conference year[": " pages] | publisher "," year
             | [series volume ","] publisher year ", ISBN ..., pp. ... [contents]"
    index    = "Coauthor Index", names with their keys up to the footer

Menus fold away on the page; a browser copies none, some or all of them.  Authors and citation stand on lines of their
own, or on one line where a program joined them.  Links may stand in the menu or behind the citation.  A colon behind
names is what begins an entry for certain, since keys are lost where a page is cut and stand in the index too.  What
stands behind ``CoRR`` is an arXiv identifier and no volume.  A person is known by the name with the number of a
homonym, else by the key of the page (``56/953``) where its menu was copied.  A page has no second one: it lists all
where its count says so, or where it is there from its name to its index and its keys run down to 1 without a gap.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from app.dates import PartialDate, make_date
from app.errors import InvalidValue
from app.formats.dblp.entries import Entry, find_entries, is_indexed
from app.formats.dblp.furniture import is_footer, is_furniture, is_index, is_page_start, is_sign
from app.formats.dblp.header import Header, read_header
from app.formats.dblp.links import find_arxiv_id, find_doi, find_url
from app.formats.lines import Line, read_lines
from app.formats.linked import find_linked
from app.formats.places import Place, Places
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity
from app.papers import PaperFacts
from app.values import ArxivId, parse_arxiv_id

_SNIFFED = 65_536
_PREPRINTS = "CoRR"
"""The name under which DBLP lists the papers of arXiv."""
_KEY = re.compile(r"\[([a-z]+)(\d+)\]")


def is_dblp(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a DBLP person page; only its beginning is looked at.

    An entry with key, authors and year gives 0.6, two signs of DBLP's menus 0.4; an entry without key counts, by 0.3,
    only beside such a sign, since lists in that style stand elsewhere too.
    """
    lines = read_lines(text[:_SNIFFED])
    signs = len({line.text.casefold() for line in lines if is_sign(line.text)})
    entries = [each for each in find_entries(lines) if each.citation and each.people and "year" in each.citation.spans]
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
    people = [author for entry in entries if entry.people for author in entry.people.listed]
    header = read_header(lines[: entries[0].start if entries else len(lines)], people)
    problems = [problem for entry in entries for problem in _list_problems(entry)]
    problems += _report_torn(entries)
    problems += [*header.problems, *_report_rest(lines, entries, header), *_compare_counts(header, len(papers))]
    return ReadSource(
        format="dblp",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=header.places,
        lists_all=_lists_all(header, entries, lines),
        problems=tuple(sorted(problems)),
    )


def _report_torn(entries: list[Entry]) -> list[Problem]:
    """The first entry, if the text begins with it and it lacks its key alone, so that it may begin inside a name."""
    if len(entries) < 2 or entries[0].start or entries[0].key or not all(entry.key for entry in entries[1:]):
        return []
    message = "The text seems to be cut off above this; the first author may be cut off, too."
    return [make_problem(entries[0].lines[0], Severity.WARNING, message)]


def _make_paper(entry: Entry, position: int) -> ReadPaper:
    citation, cited = entry.citation, entry.cited
    assert citation is not None
    assert cited is not None
    issued, dated = _read_year(entry)
    doi, url, arxiv = find_doi(entry.lines), find_url(entry.lines), _find_arxiv_id(entry)
    linked = find_linked(entry.lines, page=url[0] if url else None)
    spans = citation.spans
    if arxiv and citation.find("venue") == _PREPRINTS:
        spans = {name: span for name, span in spans.items() if name != "volume"}
    places = [cited.place(name, *span) for name, span in spans.items() if name != "year"] + _place_authors(entry)
    places += [place for _, place in filter(None, (doi, url, arxiv))] + [*linked.places, *dated]
    facts = PaperFacts(
        title=citation.find("title") or "",
        authors=entry.people.names if entry.people else (),
        authors_truncated=bool(entry.people and entry.people.cut),
        issued=issued,
        venue=citation.find("venue"),
        volume=citation.find("volume") if "volume" in spans else None,
        issue=citation.find("issue"),
        pages=citation.find("pages"),
        doi=doi[0] if doi else None,
        arxiv_id=arxiv[0] if arxiv else None,
        url=url[0] if url else None,
        repositories=linked.repositories,
        web_links=linked.web_links,
    )
    first, last = entry.lines[0].number, entry.last.number
    return ReadPaper(facts=facts, position=position, first_line=first, last_line=last, places=Places(places))


def _place_authors(entry: Entry) -> list[Place]:
    if entry.people is None or entry.names is None:
        return []
    places = [entry.names.place("authors", *author.span) for author in entry.people.listed]
    cut = entry.people.cut
    return places + ([entry.names.place("authors_truncated", *cut)] if cut else [])


def _read_year(entry: Entry) -> tuple[PartialDate | None, list[Place]]:
    """The year of the citation, else of the heading over this part of the list."""
    assert entry.citation is not None
    assert entry.cited is not None
    if printed := entry.citation.find("year"):
        return make_date(int(printed)), [entry.cited.place("issued", *entry.citation.spans["year"])]
    return (make_date(int(entry.heading.text)), [entry.heading.place("issued")]) if entry.heading else (None, [])


def _find_arxiv_id(entry: Entry) -> tuple[ArxivId, Place] | None:
    """The identifier behind ``CoRR abs/``, else the first in an address or in arXiv's own DOI."""
    assert entry.citation is not None
    assert entry.cited is not None
    if entry.citation.find("venue") == _PREPRINTS and (span := entry.citation.spans.get("volume")):
        printed = (entry.citation.find("volume") or "").removeprefix("abs/")
        try:
            return parse_arxiv_id(printed), entry.cited.place("arxiv_id", span[1] - len(printed), span[1])
        except InvalidValue:
            pass
    return find_arxiv_id(entry.lines)


def _list_problems(entry: Entry) -> list[Problem]:
    first = entry.lines[0]
    if entry.citation is None:
        message = f"An entry begins here, but its title is missing: {quote(first)}."
        return [make_problem(first, Severity.ERROR, message), *map(report_unplaced, entry.rest)]
    year = entry.heading or entry.citation.find("year")
    missing = [name for name, value in (("authors", entry.people), ("a year", year)) if not value]
    problems = [report_unplaced(line) for line in entry.rest]
    if missing:
        message = f"This paper is listed without {' and '.join(missing)}."
        problems.append(make_problem(first, Severity.NOTE, message))
    return problems


def _report_rest(lines: list[Line], entries: list[Entry], header: Header) -> list[Problem]:
    """What stands outside of all entries: an index is said once, and menus are passed over."""
    problems: list[Problem] = []
    stops = [(entry.start, entry.stop) for entry in entries]
    at = header.stop
    for start, stop in [*stops, (len(lines), len(lines))]:
        problems += _report_between(lines[at:start])
        at = max(at, stop)
    return problems


def _report_between(lines: Sequence[Line]) -> list[Problem]:
    """What stands between two entries, or behind the last."""
    problems = []
    indexed = False
    for line in lines:
        if is_index(line.text):
            indexed = True
            message = "The coauthor index names no papers; it is left out."
            problems.append(make_problem(line, Severity.NOTE, message))
        elif is_page_start(line.text) or is_footer(line.text):
            indexed = False
        elif not is_furniture(line.text) and not (indexed and is_indexed(line.text)):
            problems.append(report_unplaced(line))
    return problems


def _compare_counts(header: Header, read: int) -> list[Problem]:
    count = header.counted
    if count is None or count.shown == read:
        return []
    message = f"Papers listed, as the page says: {count.shown:,}; papers found here: {read:,}."
    return [make_problem(count.line, Severity.WARNING, message)]


def _lists_all(header: Header, entries: Sequence[Entry], lines: Sequence[Line]) -> bool:
    """Whether the page says that no paper of its person is missing here: by its count, or by keys without a gap."""
    if header.reported is None or not entries or not all(entry.citation for entry in entries):
        return False
    if header.counted:
        return header.counted.shown == header.counted.total == len(entries)
    return _has_every_key(entries) and any(
        is_index(line.text) or is_footer(line.text) for line in lines[entries[-1].stop :]
    )


def _has_every_key(entries: Sequence[Entry]) -> bool:
    """Whether the keys of each kind run from some number down to 1."""
    numbers: dict[str, list[int]] = {}
    for entry in entries:
        match = _KEY.fullmatch(entry.key)
        if match is None:
            return False
        numbers.setdefault(match[1], []).append(int(match[2]))
    return all(sorted(found) == list(range(1, len(found) + 1)) for found in numbers.values())
