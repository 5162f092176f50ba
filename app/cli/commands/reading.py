"""What only looks: ``list``, ``show`` and ``metrics``."""

from __future__ import annotations

import argparse

from app.cli import as_json, as_text, output
from app.cli.argument_types import add_id, add_json
from app.cli.command import Command, in_library
from app.cli.paper_lists import add_list_options, add_search, print_found, read_search
from app.errors import NotFound
from app.library import Library
from app.papers import Researcher
from app.search_query import And, OfResearcher, Query, parts_of
from app.search_query.explain import explain
from app.values import PaperId


def _add_list(parser: argparse.ArgumentParser) -> None:
    add_search(parser)
    add_list_options(parser)


def _add_show(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    add_json(parser)


def _add_metrics(parser: argparse.ArgumentParser) -> None:
    add_search(parser)
    parser.add_argument("--researcher", metavar="NAME", help="of the papers on this person's pages")
    add_json(parser)


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    print_found(library, " ".join(arguments.query), arguments)


@in_library
def _show(library: Library, arguments: argparse.Namespace) -> None:
    paper = library.get_paper(PaperId(arguments.id))
    sources, notes, files = library.sources(paper.id), library.notes.of(paper.id), library.files.of(paper.id)
    if arguments.json:
        more = {
            "sources": [as_json.source_to_json(each) for each in sources],
            "citation_counts": [as_json.count_to_json(each) for each in library.citation_counts(paper.id)],
            "trashed_at": paper.trashed_at.isoformat() if paper.trashed_at else None,
            "notes": [as_json.note_to_json(each) for each in notes],
            "files": [as_json.file_to_json(each) for each in files],
        }
        output.print_json(as_json.paper_to_json(paper) | more)
    else:
        counted = library.current_counts([paper.id]).get(paper.id)
        output.print_lines(as_text.format_paper(paper, sources, counted))
        output.print_lines(as_text.format_kept(paper, notes, files))


@in_library
def _metrics(library: Library, arguments: argparse.Namespace) -> None:
    researcher = _find_researcher(library, arguments.researcher)
    query = read_search(" ".join(arguments.query))
    figures = library.live_figures(_of(researcher, query) if arguments.researcher else query).figures
    profile = library.profile(researcher.id) if researcher else None
    reported, captured_on = (profile.reported, profile.captured_on) if profile else (None, None)
    if arguments.json:
        stated = as_json.reported_to_json(profile.reported, profile.captured_on) if profile else None
        output.print_json({"reported": stated, "computed": as_json.figures_to_json(figures)})
    else:
        asked = explain(query) if arguments.query else ""
        output.print_lines(as_text.format_metrics(reported, captured_on, figures, asked))


def _of(researcher: Researcher | None, query: Query) -> Query:
    parts = parts_of(query)
    return And((OfResearcher(researcher.id), *parts)) if researcher else query


def _find_researcher(library: Library, name: str | None) -> Researcher | None:
    """The researcher named, else the only one there is."""
    researchers = library.researchers()
    if name is None:
        return researchers[0] if len(researchers) == 1 else None
    wanted = " ".join(name.split()).casefold()
    found = [each for each in researchers if each.name.casefold() == wanted]
    if not found:
        known = ", ".join(each.name for each in researchers) or "nobody yet"
        raise NotFound(f"The library has no page of “{name}”.", f"It has pages of: {known}.")
    return found[0]


COMMANDS = (
    Command(
        name="list",
        help="list papers, all of them or those that a search finds",
        examples=(
            "refshelf list --sort citations --limit 10",
            "refshelf list author:qian year:2024- has:code",
            "refshelf list '\"tool learning\" OR multiagent' --json",
            "refshelf list -- agents -communicative",
        ),
        add_arguments=_add_list,
        run=_list,
    ),
    Command(
        name="show", help="show one paper, whole", examples=("refshelf show 3",), add_arguments=_add_show, run=_show
    ),
    Command(
        name="metrics",
        help="print the figures, as stated and as computed",
        examples=("refshelf metrics --researcher 'Weize Chen'", "refshelf metrics has:code year:2023"),
        add_arguments=_add_metrics,
        run=_metrics,
    ),
)
