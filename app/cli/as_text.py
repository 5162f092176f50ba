"""Papers, figures and changes as text for a terminal."""

from __future__ import annotations

import datetime
import shutil
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.code import Code, LinkKind, RepositoryLink, shorten_commit
from app.dates import PartialDate, format_short
from app.fields import FIELDS, display_value
from app.latex import to_readable
from app.library.labels import say_count_source
from app.metrics import Figures
from app.names import format_names
from app.papers import CitationCount, Note, Paper, PaperFile, PaperRow, PaperSource
from app.repositories.kinds import kind_of
from app.search_query import Where
from app.search_query.snippets import Snippet
from app.tables import fit

UNKNOWN = "—"
_CODE = {Code.NONE: "", Code.BADGE: "badge", Code.LINK: "link"}
FIGURES = {
    "papers": "papers",
    "papers_with_citations": "with a count",
    "citations": "citations",
    "h_index": "h-index",
    "g_index": "g-index",
    "i10_index": "i10-index",
    "with_code": "with code",
}
_BOUNDS = frozenset({"citations", "h_index", "g_index", "i10_index"})


def leave_empty(_: PaperRow) -> Iterable[str]:
    """No lines below a paper."""
    return ()


def format_table(rows: Iterable[PaperRow], below: Callable[[PaperRow], Iterable[str]] = leave_empty) -> Iterator[str]:
    """One line a paper, as wide as the terminal, and the lines that are to stand below it."""
    width = shutil.get_terminal_size((110, 24)).columns
    title_width = max(24, width - 6 - 24 - 13 - 11 - 6)
    yield f"{'id':>5} {'title':<{title_width}} {'authors':<23} {'date':<12} {'citations':>9} code"
    for row in rows:
        date = format_short(row.issued) if row.issued else ""
        count = UNKNOWN if row.citations is None else f"{row.citations:,}"
        title, authors = fit(row.title, title_width), fit(row.authors, 23)
        yield f"{row.id:>5} {title} {authors} {date:<12} {count:>9} {_CODE[row.code]}".rstrip()
        yield from below(row)


def format_snippets(snippets: Mapping[Where, Snippet]) -> Iterator[str]:
    """A line for each place in which something was found, which stands in square brackets."""
    for where, snippet in snippets.items():
        yield f"{'':>6}{where}: {'… ' * snippet.cut_before}{_mark(snippet)}{' …' * snippet.cut_after}"


def _mark(snippet: Snippet) -> str:
    text = snippet.text
    for start, end in reversed(snippet.hits):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return " ".join(text.split())


def format_paper(paper: Paper, sources: Iterable[PaperSource], counted: CitationCount | None = None) -> Iterator[str]:
    """Every field of a paper that is known, then where it was listed, then its abstract.

    Args:
        counted: where its citation count comes from, if that is known.
    """
    yield to_readable(paper.title)
    yield format_names(paper.authors, paper.authors_truncated)
    yield ""
    for field in FIELDS.values():
        if field.name not in ("title", "authors", "abstract") and (text := display_value(field, paper)):
            source = f" ({say_count_source(counted)})" if counted and field.name == "citations" else ""
            yield f"{field.label:<14}{text}{source}"
    if paper.tags:
        yield f"{'Tags':<14}{', '.join(tag.name for tag in paper.tags)}"
    for collection in paper.collections:
        yield f"{'Collection':<14}{collection.path}"
    if paper.former_keys:
        yield f"{'Former keys':<14}{', '.join(paper.former_keys)}"
    for link in paper.repositories:
        yield from _format_link(link)
    for web_link in paper.web_links:
        yield f"{'Link':<14}{web_link.url} ({web_link.kind})"
    if paper.code is Code.BADGE:
        what = "links no repository" if paper.web_links else "gives no link"
        yield f"{'Code':<14}The page says there is code, but {what}."
    yield from map(_say_source, sources)
    if paper.abstract:
        yield ""
        yield from textwrap.wrap(to_readable(paper.abstract), 75)


def _format_link(link: RepositoryLink) -> Iterator[str]:
    """A link with what is known of it beside the address, and below it how it was run."""
    kind = kind_of(link)
    known = [] if kind is LinkKind.CODE else [str(kind)]
    known += [f"read at {shorten_commit(link.read_at)}"] if link.read_at else []
    said = f" ({', '.join(known)})" if known else ""
    yield f"{'Code':<14}{link.url}{said}"
    yield from (f"{'':<14}{line}".rstrip() for line in link.how_run.splitlines())


def _say_source(source: PaperSource) -> str:
    """``On the page of Weize Chen (paper 3 of 38, lines 26-31, gone since 3 May 2027)``."""
    place = f"paper {source.position} of {source.listed}, " if source.researcher else ""
    lines = f"lines {source.first_line}-{source.last_line}{', year assumed' if source.year_assumed else ''}"
    gone = f", gone since {say_day(source.gone_on)}" if source.gone_on else ""
    whose = f"On the page of {source.researcher}" if source.researcher else "In a text without a header"
    return f"{whose} ({place}{lines}{gone})"


def say_day(day: datetime.date) -> str:
    """``23 Nov 2026``."""
    return format_short(PartialDate(day.year, day.month, day.day))


def format_figure(figures: Figures, name: str) -> str:
    """One figure; ``≥ 11`` where missing counts make it a bound."""
    value = getattr(figures, name)
    bound = "≥ " if value is not None and name in _BOUNDS and not figures.complete else ""
    return bound + _number(value)


def format_moved(before: Figures, after: Figures) -> Iterator[str]:
    """The figures that moved, old and new."""
    for name, label in FIGURES.items():
        old, new = format_figure(before, name), format_figure(after, name)
        if old != new:
            yield f"{label}: {old} -> {new}"


def format_titles(papers: Iterable[Paper]) -> Iterator[str]:
    """Each paper in one line: its title, its authors and its year."""
    for paper in papers:
        names = format_names(paper.authors, paper.authors_truncated)
        said = ", ".join(filter(None, (names, str(paper.issued.year) if paper.issued else "")))
        yield to_readable(paper.title) + (f" ({said})" if said else "")


def format_kept(paper: Paper, notes: Iterable[Note], files: Iterable[PaperFile]) -> Iterator[str]:
    """What a person added to a paper, and whether they threw it away; nothing where there is nothing."""
    if paper.trashed_at:
        yield ""
        yield f"In the trash since {paper.trashed_at.astimezone():%Y-%m-%d %H:%M}."
    for title, lines in (("Files", format_files(files)), ("Notes", format_notes(notes))):
        if said := list(lines):
            yield from ("", title, *said)


def format_notes(notes: Iterable[Note]) -> Iterator[str]:
    """Each note under its number and the time of its last edit (local time)."""
    for note in notes:
        yield f"Note {note.id}, {note.edited_at.astimezone():%Y-%m-%d %H:%M}"
        yield from (f"  {line}" for line in note.text.splitlines())


def format_files(files: Iterable[PaperFile]) -> Iterator[str]:
    """One line a file: its number, its name, its size, and where it is."""
    for file in files:
        state = f"{file.kind}, missing" if file.missing else str(file.kind)
        yield f"{file.id:>5} {file.name} ({file.size:,} bytes, {state}): {file.path}"


def count_papers(count: int) -> str:
    """``1 paper``, ``38 papers``."""
    return count_things(count, "paper", "papers")


def count_things(count: int, one: str, many: str) -> str:
    """A number with what it is the number of: ``1 file changed``, ``1,200 files changed``."""
    return f"{count:,} {one if count == 1 else many}"


def _number(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:,.10g}"
