"""What only looks at papers: ``list`` and ``show``."""

from __future__ import annotations

import argparse

from app.cli import as_json, as_text, output
from app.cli.argument_types import add_id, add_json
from app.cli.command import Command, in_library
from app.cli.paper_lists import add_list_options, add_search, print_found
from app.library import Library
from app.values import PaperId


def _add_list(parser: argparse.ArgumentParser) -> None:
    add_search(parser)
    add_list_options(parser)


def _add_show(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
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
)
