"""What only looks: ``list``, ``show`` and ``metrics``."""

from __future__ import annotations

import argparse

from app.cli import as_json, as_text, output
from app.cli.argument_types import add_id, add_json
from app.cli.command import Command, in_library
from app.cli.paper_lists import add_list_options, print_papers
from app.errors import NotFound
from app.library import Library
from app.papers import Researcher
from app.search_query import Everything, OfResearcher, Query
from app.values import PaperId


def _add_show(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    add_json(parser)


def _add_metrics(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--researcher", metavar="NAME", help="of the papers on this person's pages")
    add_json(parser)


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    print_papers(library, Everything(), arguments)


@in_library
def _show(library: Library, arguments: argparse.Namespace) -> None:
    paper = library.get_paper(PaperId(arguments.id))
    sources = library.sources(paper.id)
    if arguments.json:
        output.print_json(
            as_json.paper_to_json(paper) | {"sources": [as_json.source_to_json(each) for each in sources]}
        )
    else:
        output.print_lines(as_text.format_paper(paper, sources))


@in_library
def _metrics(library: Library, arguments: argparse.Namespace) -> None:
    researcher = _find_researcher(library, arguments.researcher)
    query: Query = OfResearcher(researcher.id) if researcher and arguments.researcher else Everything()
    figures = library.live_figures(query).figures
    profile = library.profile(researcher.id) if researcher else None
    reported, captured_on = (profile.reported, profile.captured_on) if profile else (None, None)
    if arguments.json:
        stated = as_json.reported_to_json(profile.reported, profile.captured_on) if profile else None
        output.print_json({"reported": stated, "computed": as_json.figures_to_json(figures)})
    else:
        output.print_lines(as_text.format_metrics(reported, captured_on, figures))


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
        help="list papers",
        examples=("refshelf list --sort citations --limit 10",),
        add_arguments=add_list_options,
        run=_list,
    ),
    Command(
        name="show", help="show one paper, whole", examples=("refshelf show 3",), add_arguments=_add_show, run=_show
    ),
    Command(
        name="metrics",
        help="print the figures, as stated and as computed",
        examples=("refshelf metrics --researcher 'Weize Chen'",),
        add_arguments=_add_metrics,
        run=_metrics,
    ),
)
