"""What the lines of a paper say, as facts, each with its place."""

from __future__ import annotations

from app.dates import PartialDate, parse_date
from app.errors import InvalidValue
from app.formats import identifiers
from app.formats.lines import Joined, span_all
from app.formats.linked import find_linked
from app.formats.places import Place, Places
from app.formats.problems import make_problem
from app.formats.semantic_scholar import authors
from app.formats.semantic_scholar.heads import Span
from app.formats.semantic_scholar.rows import Row
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import PaperFacts
from app.values import parse_count

_CUT = ("…", "...")


def read_row(row: Row, position: int, problems: list[Problem]) -> ReadPaper:
    """Read one paper; what its lines do not say for certain is added to the problems."""
    head = row.head
    people = authors.read_authors(head.authors)
    found = identifiers.find_identifiers([*row.identifiers, head.title, *([head.venue.line] if head.venue else [])])
    abstract = Joined(row.abstract) if row.abstract else None
    issued = _read_date(head.issued)
    citations = _read_count(row.count)
    linked = find_linked([Joined([head.title, *row.summary, *row.abstract])], page=found.url)
    facts = PaperFacts(
        title=" ".join(head.title.text.split()),
        authors=people.names,
        authors_truncated=people.truncated is not None,
        issued=issued,
        abstract=abstract.text if abstract else "",
        venue=head.venue.text if head.venue else None,
        doi=found.doi,
        arxiv_id=found.arxiv_id,
        url=found.url,
        citations=citations,
        repositories=linked.repositories,
        web_links=linked.web_links,
    )
    places = [head.title.place("title"), *people.places, *found.places, *linked.places]
    places += [people.truncated] if people.truncated else []
    places += span_all("abstract", row.abstract, row.lines) if abstract else []
    places += _place_spans({"issued": head.issued if issued else None, "venue": head.venue,
                            "citations": None if citations is None else row.count})  # fmt: skip
    problems += _list_problems(row, people)
    problems += _report_unread(head.issued, issued, "date") + _report_unread(row.count, citations, "count")
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=row.lines[0].number,
        last_line=row.lines[-1].number,
        places=Places(places),
    )


def _place_spans(spans: dict[str, Span | None]) -> list[Place]:
    return [span.line.place(field, span.start, span.stop) for field, span in spans.items() if span]


def _read_date(span: Span | None) -> PartialDate | None:
    try:
        return parse_date(span.text) if span else None
    except InvalidValue:
        return None


def _read_count(span: Span | None) -> int | None:
    try:
        return parse_count(span.text) if span else None
    except InvalidValue:
        return None


def _report_unread(span: Span | None, value: object, kind: str) -> list[Problem]:
    if span is None or value is not None:
        return []
    return [make_problem(span.line, Severity.WARNING, f"“{span.text}” is no {kind} that can be.")]


def _list_problems(row: Row, people: authors.Authors) -> list[Problem]:
    problems = []
    if not people.names:
        problems.append(make_problem(row.head.title, Severity.NOTE, "This paper is listed without authors."))
    if people.is_odd:
        message = "The authors stand without anything between them; not all of them could be told apart."
        problems.append(make_problem(row.head.authors[0], Severity.WARNING, message))
    if row.abstract and row.abstract[-1].text.endswith(_CUT):
        problems.append(make_problem(row.abstract[0], Severity.NOTE, "The page shows only a part of the abstract."))
    return problems
