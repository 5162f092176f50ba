"""Records of ORCID, as a browser copies them.

How they read when copied (NL is a new line, which may also be a tab; ``|`` parts alternatives where it stands between
blanks outside of quotes, ``[]`` may be missing, ``*`` repeats; names of pictures, ``check_circle``, may stand between
any two lines)::

    record     = [menus] holder [summary] [personal] [activities] section* [footer]
    holder     = name NL [other names NL] ["ORCID iD" NL] ["https://orcid.org/"] iD
    personal   = "Personal information", (label NL value*)*     "Keywords", "Also known as", "Countries", "Other IDs",
                                                                "Websites & social links", "Emails & domains"
    activities = ["Biography" NL text] "Activities" NL ("Expand all" | "Collapse all")
    section    = heading NL ["Sort"] NL entry*
    heading    = ("Employment" | "Education and qualifications" | "Professional activities" | "Funding"
               | "Research resources" | "Featured works" | "Works" | "Peer review" ...) ["(38)" | "(50 of 123)"
               | "(1 to 50 of 123)" | "(2 reviews for 1 publication/grant)"]
    employment = organisation ": " place NL start " to " (end | "present") [" | " role] NL ... source
    works      = [pager] work* [pager]                   pager: "Items per page:" NL "50" NL "1 – 50 of 123"
    work       = title NL [venue NL] kind NL id* [contributors NL] ["Show more detail" | "Show less detail" NL detail*]
                 source NL ["Preferred source (of 2)"] (title NL source)*      the last: as other sources have it
    kind       = [date " | "] type [" | " roles] | type " | " date             the second in the older design
    id         = ["Part of " | "Version of " | "Funded by "] ("DOI" | "EID" | "ARXIV" | ...) ":" [NL] value
    contributors = "CONTRIBUTORS: " name ("; " name)* ["; et al."]             ten names at the most
    detail     = ("Subtitle" | "URL" | "Contributors" | "Citation (bibtex)" | "Description" | "Added" | ...) NL value*
    source     = "Source:" [NL] name [" via " service]

The order is that of the site's front end, with the headings of its sixteen languages; a date is written 2023-08-21,
2023-08 or 2023.  A work is told by the line of its kind: the title stands one or two lines above it, and the line of
the source ends what is above the next title.  So a title may say anything.  Sections other than works list no papers,
the featured works stand among the works again, and what a work is a part of is identified by another identifier.
Contributors show only where a source gave them: the other works are without authors, which is said once.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence

from app.formats.lines import Line, read_lines
from app.formats.orcid import wording
from app.formats.orcid.header import Header, read_header
from app.formats.orcid.identity import find_holder
from app.formats.orcid.papers import read_work
from app.formats.orcid.sections import Section, part_sections
from app.formats.orcid.wording import Kind
from app.formats.orcid.work_lines import WorkList
from app.formats.orcid.works import find_works
from app.formats.problems import make_problem, quote, report_unplaced
from app.formats.source import Problem, ReadPaper, ReadSource, Severity

_SNIFFED = 65_536


def is_orcid(text: str) -> float:
    """How sure it is, from 0 to 1, that a text is a record of ORCID's; only its beginning is looked at.

    A work with its kind printed in ORCID's way gives 0.4, one with its source, its button or its contributors 0.3
    more; the iD of a person on a line of its own 0.2, two of the headings that a record has 0.3.
    """
    lines = read_lines(text[:_SNIFFED])
    sections = part_sections(lines)
    works = [work for _, found in _find_lists(sections) for work in found.works]
    kinds = [wording.classify(work.meta.text) for work in works if work.meta]
    typed = any(kind is Kind.DATED for kind in kinds) or any(
        kind is Kind.BARE and (work.sources or work.contributors) for work, kind in zip(works, kinds, strict=True)
    )
    sourced = any(work.sources or work.contributors for work in works)
    holder = any(find_holder(line) for line in lines)
    headings = {each.name for each in sections[1:] if each.heading and each.heading.text.endswith((")", "）"))}
    headings |= {part for line in lines if (part := wording.read_personal(line.text))}
    if not (typed or (works and sourced and headings)) and not (holder and len(headings) > 1):
        return 0.0
    return min(10, 4 * bool(works) + 3 * sourced + 2 * holder + 3 * (len(headings) > 1)) / 10


def read_orcid(text: str, captured_on: datetime.date) -> ReadSource:
    """Read a record of ORCID's; whatever cannot be placed is a problem, and nothing is ever raised.

    Args:
        text: the page as copied from a browser.
        captured_on: when; the site prints every year, so nothing follows from it.
    """
    del captured_on
    sections = part_sections(read_lines(text))
    lists = _find_lists(sections)
    papers, problems = _read_papers(lists)
    header = read_header(_find_top(sections[0], papers), sections, _count_names(lists), problems)
    problems += _report_rest(sections, lists, header)
    problems += [problem for _, found in lists for problem in _report_torn(found)]
    is_whole = not any(problem.severity is Severity.ERROR for problem in problems)
    problems += _compare_total(sections, len(papers)) + _report_nameless(papers)
    return ReadSource(
        format="orcid",
        papers=tuple(papers),
        reported=header.reported,
        header_lines=header.lines,
        header_places=header.places,
        lists_all=is_whole and _find_total(sections) == len(papers) > 0,
        problems=tuple(sorted(set(problems))),
    )


def _find_lists(sections: Sequence[Section]) -> list[tuple[Section, WorkList]]:
    """The sections that list works, with them; those featured are among the others, where a page has both."""
    below = [(each, find_works(each.lines, is_section=True)) for each in sections if each.name == "works"]
    if not any(found.works for _, found in below):
        below += [(each, find_works(each.lines, is_section=True)) for each in sections if each.name == "featured"]
    above = _find_above(sections[0].lines)
    return [(sections[0], above), *below] if above.works or _is_torn(above) else below


def _find_above(lines: Sequence[Line]) -> WorkList:
    """The works of lines without a heading; where a person is named, they stand below."""
    holder = next((at for at, line in enumerate(lines) if find_holder(line)), None)
    if holder is None:
        return find_works(lines, is_section=False)
    return WorkList(works=find_works(lines[holder + 1 :], is_section=False).works)


def _find_top(section: Section, papers: Sequence[ReadPaper]) -> list[Line]:
    """What stands above the first heading and above all papers."""
    first = papers[0].first_line if papers else None
    return [line for line in section.lines if first is None or line.number < first]


def _read_papers(lists: Sequence[tuple[Section, WorkList]]) -> tuple[list[ReadPaper], list[Problem]]:
    papers: list[ReadPaper] = []
    problems: list[Problem] = []
    position = 0
    for _, found in lists:
        position += _is_torn(found)
        for work in found.works:
            position += 1
            paper, wrong = read_work(work, position)
            papers.append(paper)
            problems += wrong
    return papers, problems


def _is_torn(found: WorkList) -> bool:
    """Whether lines above the first work are certainly the end of one; others have sources too, under headings."""
    torn = found.torn
    return bool(torn.meta or torn.identifiers or torn.contributors or (torn.sources and found.works))


def _report_torn(found: WorkList) -> list[Problem]:
    if not _is_torn(found):
        return []
    first = found.torn.lines[0]
    message = f"A paper ends here, but its title is missing: {quote(first)}."
    return [make_problem(first, Severity.ERROR, message)]


def _count_names(lists: Sequence[tuple[Section, WorkList]]) -> Counter[str]:
    """How often the works name somebody as their source."""
    sources = (line.text for _, found in lists for work in found.works for line in work.sources)
    return Counter(wording.find_source_name(text).casefold() for text in sources if len(text) < 400)


def _report_rest(
    sections: Sequence[Section], lists: Sequence[tuple[Section, WorkList]], header: Header
) -> Iterator[Problem]:
    """What stands in no paper and not in the header; a section that lists no papers is said once."""
    listed = {id(section) for section, _ in lists}
    placed = {_key(line) for _, found in lists for work in found.works for line in work.lines}
    for section in sections:
        if section.heading and id(section) not in listed:
            yield _report_section(section)
            continue
        if section.heading and section.total is None:
            yield _report_line(section.heading)
        rest = (line for line in section.lines if _key(line) not in placed)
        yield from (_report_line(line) for line in rest if not _is_of(header, line))


def _key(line: Line) -> tuple[int, int]:
    return line.number, line.column


def _is_of(header: Header, line: Line) -> bool:
    return header.lines[0] <= line.number <= header.lines[1]


def _report_section(section: Section) -> Problem:
    assert section.heading
    last = section.lines[-1].number if section.lines else section.heading.number
    what = "are among the works again" if section.name == "featured" else "list no papers"
    message = f"Left out, since these lines, up to line {last}, {what}: {quote(section.heading)}."
    return make_problem(section.heading, Severity.NOTE, message)


def _report_line(line: Line) -> Problem:
    problem = report_unplaced(line)
    if wording.classify(line.text) is Kind.TEXT:
        return problem
    return make_problem(line, Severity.NOTE, problem.message)


def _find_total(sections: Sequence[Section]) -> int | None:
    """How many works there are; None where nothing says it, or several headings disagree."""
    totals = {section.total for section in sections if section.total is not None}
    return totals.pop() if len(totals) == 1 else None


def _compare_total(sections: Sequence[Section], read: int) -> list[Problem]:
    total = _find_total(sections)
    heading = next((each.heading for each in sections if each.total is not None), None)
    if total is None or heading is None or total == read:
        return []
    shown = sum(each.shown or 0 for each in sections)
    message = f"Papers listed, as the page says: {total:,}; papers found here: {read:,}."
    if not read:
        message += " The section may have been folded: press “Expand all” before copying."
    elif shown < total:
        message += " A page shows some of them: the pager below the list leads to the others."
    return [make_problem(heading, Severity.WARNING, message)]


def _report_nameless(papers: Sequence[ReadPaper]) -> list[Problem]:
    """One note for all papers without authors, where the first of them stands."""
    nameless = [paper for paper in papers if not paper.facts.authors]
    if not nameless:
        return []
    stand = "paper stands" if len(nameless) == 1 else "papers stand"
    message = f"{len(nameless):,} {stand} here without authors: ORCID prints contributors only where it was given them."
    place = nameless[0].places.of("title")[0]
    return [Problem(place.line, place.column, Severity.NOTE, message)]
