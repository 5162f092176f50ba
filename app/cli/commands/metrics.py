"""``metrics``: figures of all papers, of a researcher, of what a search finds, by group, or side by side."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.cli import as_json, figure_texts, output
from app.cli.argument_types import add_json, parse_limit, parse_years
from app.cli.command import Command, in_library
from app.cli.figure_texts import Computed
from app.cli.paper_lists import add_search, read_search
from app.cli.paper_sets import call_set, get_researcher, get_set, make_researcher_set
from app.errors import KnownError
from app.library import Library
from app.library.paper_sets import PaperSet, narrow
from app.metrics.estimates import make_exact, make_of_known
from app.metrics.report import Report, report_as_csv, report_as_markdown, report_as_text
from app.papers import Profile, Researcher
from app.search_query.explain import explain
from app.tables import escape_markdown, format_columns, format_csv, format_markdown

_GROUPINGS = ("year", "subject", "author", "affiliation")
_REPORTS: dict[str, Callable[[Report], Iterator[str]]] = {
    "text": report_as_text,
    "markdown": report_as_markdown,
    "csv": report_as_csv,
}


def _add_metrics(parser: argparse.ArgumentParser) -> None:
    add_search(parser)
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--researcher", metavar="NAME", help="of the papers on this person's pages")
    text = "these side by side, two or more: researchers or collections, such as collection:Thesis"
    whose.add_argument("--compare", action="append", metavar="NAME", help=text)
    text = "a row for each year, subject, author or affiliation"
    parser.add_argument("--by", choices=_GROUPINGS, metavar="GROUP", help=text)
    parser.add_argument("--limit", type=parse_limit, metavar="N", help="with --by: at most so many, the largest")
    text = "of which years h-index of years tells, such as 2020-2026, 2020- or 2024"
    parser.add_argument("--years", type=parse_years, metavar="YEARS", help=text)
    forms = parser.add_mutually_exclusive_group()
    text = "text, markdown or csv"
    forms.add_argument("--format", choices=tuple(_REPORTS), default="text", metavar="F", help=text)
    add_json(forms)


@in_library
def _metrics(library: Library, arguments: argparse.Namespace) -> None:
    if arguments.by and arguments.compare:
        raise KnownError("--by and --compare answer two questions.", "Ask one after the other.")
    if arguments.by:
        _print_groups(library, arguments)
    elif arguments.compare:
        _print_compared(library, arguments)
    else:
        _print_one(library, arguments)


def _print_one(library: Library, arguments: argparse.Namespace) -> None:
    researcher = _find_researcher(library, arguments.researcher)
    papers = _find_papers(library, arguments)
    page = library.profile(researcher.id) if researcher else None
    computed = _compute(library, papers, arguments)
    if arguments.json:
        output.print_json({"reported": _page_to_json(page)} | as_json.computed_to_json(computed))
        return
    report = figure_texts.make_report([computed], page, _say_years(arguments), of_person=papers.person is not None)
    asked = explain(read_search(" ".join(arguments.query))) if arguments.query else ""
    others = _count_others(library, researcher, papers) if researcher else 0
    scope = figure_texts.say_scope(page, asked, others)
    _print_report(report, arguments.format, scope, figure_texts.say_missing(computed))


def _print_compared(library: Library, arguments: argparse.Namespace) -> None:
    query = read_search(" ".join(arguments.query))
    sets = {call_set(each): each for each in (get_set(library, name) for name in arguments.compare)}
    if len(sets) < 2:
        raise KnownError(
            "What is compared are two or more.", "Give --compare once for each: researchers or collections."
        )
    computed = [_compute(library, narrow(each, query), arguments) for each in sets.values()]
    if arguments.json:
        pairs = zip(sets.values(), computed, strict=True)
        named = ({"name": each.name, "kind": each.kind} | as_json.computed_to_json(figures) for each, figures in pairs)
        output.print_json({"sets": list(named)})
        return
    of_person = any(each.person is not None for each in sets.values())
    report = figure_texts.make_report(computed, years=_say_years(arguments), of_person=of_person)
    asked = explain(query) if arguments.query else ""
    _print_report(report, arguments.format, figure_texts.say_scope(None, asked), figure_texts.say_differences(computed))


def _print_groups(library: Library, arguments: argparse.Namespace) -> None:
    query = _find_papers(library, arguments).query
    groups = library.figures.groups(query, arguments.by, arguments.limit)
    if arguments.json:
        output.print_json({"by": arguments.by, "groups": [as_json.group_to_json(each) for each in groups]})
        return
    rows = figure_texts.list_groups(arguments.by, groups, bare=arguments.format == "csv")
    right = range(1, len(rows[0]))
    if arguments.format == "csv":
        output.print_lines(format_csv(rows))
    else:
        output.print_lines((format_columns if arguments.format == "text" else format_markdown)(rows, right))


def _print_report(report: Report, form: str, before: Iterable[str], after: Iterable[str]) -> None:
    """The figures; in text and Markdown also what is to be said before and after them."""
    table = _REPORTS[form](report)
    if form == "csv":
        output.print_lines(table)
        return
    say: Callable[[str], str] = escape_markdown if form == "markdown" else str
    said_before, said_after = [say(line) for line in before], [say(line) for line in after]
    gaps = [[""] if form == "markdown" and said else [] for said in (said_before, said_after)]
    output.print_lines([*said_before, *gaps[0], *table, *gaps[1], *said_after])


def _compute(library: Library, papers: PaperSet, arguments: argparse.Namespace) -> Computed:
    live = library.figures.live(papers.query, person=papers.person, detailed=True)
    if arguments.years:
        live.tracker.watch_window(*arguments.years)
    figures, count = live.figures, library.repository_count(papers.query)
    means = library.figures.stated_means(papers.query)
    stated = {name: make_of_known(mean, carrying, figures.papers) for name, (mean, carrying) in means.items()}
    exact = make_exact(count, figures.papers)
    estimates = {**live.estimates(), "repositories": exact, **stated}
    return Computed(papers.name, figures, estimates, library.figures.count_sources(papers.query))


def _find_papers(library: Library, arguments: argparse.Namespace) -> PaperSet:
    """The papers that are asked for: those of the researcher who is named, or all, that the search finds."""
    query = read_search(" ".join(arguments.query))
    if arguments.researcher is None:
        return PaperSet(query, "here")
    return narrow(make_researcher_set(get_researcher(library, arguments.researcher)), query)


def _count_others(library: Library, researcher: Researcher, papers: PaperSet) -> int:
    """How many of some papers are on no page of a person's."""
    return library.count(papers.query) - library.count(narrow(make_researcher_set(researcher), papers.query).query)


def _find_researcher(library: Library, name: str | None) -> Researcher | None:
    """The researcher named, else the only one there is."""
    if name is not None:
        return get_researcher(library, name)
    researchers: Sequence[Researcher] = library.researchers()
    return researchers[0] if len(researchers) == 1 else None


def _page_to_json(page: Profile | None) -> dict[str, object] | None:
    return as_json.reported_to_json(page.reported, page.captured_on) if page else None


def _say_years(arguments: argparse.Namespace) -> str:
    if arguments.years is None:
        return ""
    first, last = arguments.years
    return str(first) if first == last else f"{first or ''}–{last or ''}"


COMMANDS = (
    Command(
        name="metrics",
        help="print the figures, as stated and as computed, by group or side by side",
        examples=(
            "refshelf metrics --researcher 'Weize Chen'",
            "refshelf metrics has:code year:2023",
            "refshelf metrics --by year --format csv",
            "refshelf metrics --compare 'Weize Chen' --compare 'collection:Thesis / Related' --format markdown",
            "refshelf metrics --years 2020-2026 --json",
        ),
        add_arguments=_add_metrics,
        run=_metrics,
    ),
)
