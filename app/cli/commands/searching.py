"""``search``: the saved ones."""

from __future__ import annotations

import argparse

from app.cli import output
from app.cli.argument_types import add_json
from app.cli.command import Command, in_library
from app.cli.organised import format_searches, search_to_json
from app.cli.paper_lists import add_list_options, print_found
from app.library import Library


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a saved search; case and accents do not matter")


def _add_save(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="what to call it")
    parser.add_argument("text", metavar="QUERY", help="what to look for")


def _add_edit(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("text", metavar="QUERY", help="what to look for")


def _add_rename(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("new_name", metavar="NEW_NAME", help="what to call it")


def _add_move(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--before", metavar="OTHER", help="another saved search; without it, behind the last")


def _add_run(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    add_list_options(parser)


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    if arguments.json:
        output.print_json_array(map(search_to_json, library.saved_searches.all()))
    else:
        output.print_lines(format_searches(library.saved_searches.all()))


@in_library
def _save(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([f"Saved search {library.saved_searches.save(arguments.name, arguments.text).name}"])


@in_library
def _edit(library: Library, arguments: argparse.Namespace) -> None:
    saved = library.saved_searches.get(arguments.name)
    output.print_change(library.saved_searches.set_text(saved.id, arguments.text))


@in_library
def _rename(library: Library, arguments: argparse.Namespace) -> None:
    saved = library.saved_searches.get(arguments.name)
    output.print_change(library.saved_searches.rename(saved.id, arguments.new_name))


@in_library
def _move(library: Library, arguments: argparse.Namespace) -> None:
    before = library.saved_searches.get(arguments.before).id if arguments.before else None
    output.print_change(library.saved_searches.move(library.saved_searches.get(arguments.name).id, before))


@in_library
def _delete(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.saved_searches.delete(library.saved_searches.get(arguments.name).id))


@in_library
def _run(library: Library, arguments: argparse.Namespace) -> None:
    print_found(library, library.saved_searches.get(arguments.name).text, arguments)


ACTIONS = (
    Command(
        name="list",
        help="list the saved searches",
        examples=("refshelf search list",),
        add_arguments=add_json,
        run=_list,
    ),
    Command(
        name="save",
        help="keep a search under a name",
        examples=("refshelf search save 'unread agents' 'agents -status:read year:2024-'",),
        add_arguments=_add_save,
        run=_save,
    ),
    Command(
        name="edit",
        help="let a saved search look for something else",
        examples=("refshelf search edit 'unread agents' 'agents -status:read'",),
        add_arguments=_add_edit,
        run=_edit,
    ),
    Command(
        name="rename",
        help="give a saved search another name",
        examples=("refshelf search rename 'unread agents' agents",),
        add_arguments=_add_rename,
        run=_rename,
    ),
    Command(
        name="move",
        help="put a saved search elsewhere in their order",
        examples=("refshelf search move agents --before 'unread agents'",),
        add_arguments=_add_move,
        run=_move,
    ),
    Command(
        name="delete",
        help="forget a saved search",
        examples=("refshelf search delete 'unread agents'",),
        add_arguments=_add_name,
        run=_delete,
    ),
    Command(
        name="run",
        help="list the papers that a saved search finds now",
        examples=("refshelf search run 'unread agents' --sort citations --limit 10",),
        add_arguments=_add_run,
        run=_run,
    ),
)
