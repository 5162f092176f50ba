"""The papers of the list: the lines of each row as the facts they state, each with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from app.dates import make_date
from app.formats.lines import Line
from app.formats.places import Place, Places
from app.formats.problems import make_problem, report_unplaced
from app.formats.scholar import grammar
from app.formats.scholar.cells import Hints, decide_lone
from app.formats.scholar.rows import Chunk, List, Texts, read_chunk
from app.formats.scholar.venue import find_year, read_venue
from app.formats.source import Problem, ReadPaper, Severity
from app.papers import PaperFacts

_CUT = ("…", "...")


class Entry(NamedTuple):
    """One row: its texts, and the chunk that holds its numbers."""

    texts: Texts
    chunk: Chunk

    @property
    def year_behind(self) -> int | None:
        """The year printed behind its venue."""
        venue = self.texts.venue
        span = find_year(venue.text) if venue else None
        return int(venue.text[slice(*span)]) if venue and span else None


def read_entries(found: List) -> list[Entry]:
    """The rows of the list, in order; one without title and numbers holds lines that are part of none."""
    known = _find_known_names(found.chunks)
    entries = []
    for chunk in found.chunks:
        rows = read_chunk(chunk, known) if chunk.texts or chunk.numbers else []
        entries += [Entry(texts, chunk if at == len(rows) else Chunk()) for at, texts in enumerate(rows, start=1)]
    return entries


def _find_known_names(chunks: Sequence[Chunk]) -> frozenset[str]:
    """The signs of who surely wrote a paper of the list: those in lists of several, and alone more than once."""
    signs: set[str] = set()
    alone: Counter[str] = Counter()
    for text in (line.text for chunk in chunks for line in chunk.texts):
        count = grammar.count_names(text)
        if count > 1:
            signs.update(map(grammar.sign_name, grammar.list_names(text)))
        elif count:
            alone[grammar.sign_name(text)] += 1
    signs.update(sign for sign, times in alone.items() if times > 1)
    return frozenset(signs - {""})


def read_papers(entries: Sequence[Entry], hints: Hints, problems: list[Problem]) -> list[ReadPaper]:
    """The papers, after what lone numbers are was decided; a row without its title keeps its position.

    Years stand behind venues where they do so beside most cells of years; without such cells they may.
    """
    matches = [entry.year_behind == year.number for entry in entries if (year := entry.chunk.year) and _is_sure(entry)]
    with_years = 2 * sum(matches) >= len(matches)
    behind = [entry.year_behind if with_years else None for entry in entries]
    for chunk in decide_lone([entry.chunk for entry in entries], behind, hints):
        message = f"“{chunk.numbers[0].text}” stands alone and was read as the year; it may be how often it was cited."
        problems.append(make_problem(chunk.numbers[0], Severity.NOTE, message))
    papers: list[ReadPaper] = []
    position = 0
    for entry, year_behind in zip(entries, behind, strict=True):
        position += entry.texts.title is not None or bool(entry.chunk.numbers)
        if entry.texts.title:
            papers.append(_make_paper(entry, entry.texts.title, year_behind, position))
        problems += _list_problems(entry)
    return papers


def _is_sure(entry: Entry) -> bool:
    return entry.texts.venue is not None and not entry.chunk.lone


def _make_paper(entry: Entry, title: Line, year_behind: int | None, position: int) -> ReadPaper:
    texts, chunk = entry
    people = grammar.read_authors(texts.authors) if texts.authors else grammar.People()
    identifiers = grammar.find_identifiers([line for line in (texts.venue, title) if line])
    values, places = _read_numbers(entry, year_behind)
    facts = PaperFacts(
        title=" ".join(title.text.split()),
        authors=people.names,
        authors_truncated=people.truncated,
        **values,
        **identifiers.values,
    )
    lines = [line for line in (title, texts.authors, texts.venue, *chunk.numbers) if line]
    return ReadPaper(
        facts=facts,
        position=position,
        first_line=title.number,
        last_line=lines[-1].number,
        places=Places([title.place("title"), *people.places, *places, *identifiers.places]),
    )


def _read_numbers(entry: Entry, year_behind: int | None) -> tuple[dict[str, Any], list[Place]]:
    """The venue with its numbers, the year and the count, and where they stand; the cell of the year wins."""
    values: dict[str, Any] = {}
    places: list[Place] = []
    chunk, line = entry.chunk, entry.texts.venue
    cell = chunk.year
    if line:
        venue = read_venue(line, with_year=year_behind is not None and (cell is None or cell.number == year_behind))
        values = {field: venue.get(field) for field in venue.parts}
        places = venue.places()
        if venue.year and not cell:
            values["issued"] = make_date(int(line.text[slice(*venue.year)]))
            places.append(line.place("issued", *venue.year))
    if cell:
        values["issued"] = make_date(cell.number)
        places.append(cell.place("issued"))
    if chunk.citations:
        values["citations"] = chunk.citations.number
        places.append(chunk.citations.place("citations"))
    return values, places


def _list_problems(entry: Entry) -> list[Problem]:
    texts, chunk = entry
    problems = [report_unplaced(line) for line in texts.rest]
    if texts.title is None:
        message = "A paper ends here, but its title is missing."
        problems += [make_problem(line, Severity.ERROR, message) for line in chunk.numbers[:1]]
        problems += [report_unplaced(line) for line in chunk.numbers[1:]]
        return problems
    if texts.authors is None:
        problems.append(make_problem(texts.title, Severity.NOTE, "This paper is listed without authors."))
    if texts.title.text.endswith(_CUT):
        problems.append(make_problem(texts.title, Severity.NOTE, "The page cuts this title short."))
    return problems
