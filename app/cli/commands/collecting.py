"""``collection``."""

from __future__ import annotations

import argparse

from app.cli import output
from app.cli.argument_types import add_ids, add_json, parse_id
from app.cli.command import Command, in_library
from app.cli.organised import collection_to_json, format_collections
from app.library import Library
from app.values import PaperId

_TOP = "/"


def _add_path(parser: argparse.ArgumentParser) -> None:
    text = "a collection, with those that it is inside of: 'Thesis / Related'; case and accents do not matter"
    parser.add_argument("path", metavar="PATH", help=text)


def _add_rename(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    parser.add_argument("name", metavar="NAME", help="what to call it, without those that it is inside of")


def _add_move(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--into", metavar="OTHER", help="behind the last inside this collection; / is the top")
    where.add_argument("--before", metavar="OTHER", help="in front of this collection, wherever it is")


def _add_papers(parser: argparse.ArgumentParser) -> None:
    _add_path(parser)
    add_ids(parser)


def _add_add(parser: argparse.ArgumentParser) -> None:
    _add_papers(parser)
    text = "in front of this paper of the collection; without it, behind the last"
    parser.add_argument("--before", type=parse_id, metavar="OTHER", help=text)


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    tree = library.collections.tree()
    if arguments.json:
        output.print_json_array(collection_to_json(node) for node in tree)
    else:
        output.print_lines(format_collections(tree))


@in_library
def _create(library: Library, arguments: argparse.Namespace) -> None:
    made = library.collections.create_path(arguments.path)
    output.print_lines([f"Created collection {made.path}"])


@in_library
def _rename(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.collections.rename(library.collections.get(arguments.path).id, arguments.name))


@in_library
def _move(library: Library, arguments: argparse.Namespace) -> None:
    moved = library.collections.get(arguments.path)
    if arguments.before is not None:
        before = library.collections.get(arguments.before)
        output.print_change(library.collections.move(moved.id, before.parent_id, before.id))
    else:
        into = None if arguments.into.strip() == _TOP else library.collections.get(arguments.into).id
        output.print_change(library.collections.move(moved.id, into))


@in_library
def _delete(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.collections.delete(library.collections.get(arguments.path).id))


@in_library
def _add(library: Library, arguments: argparse.Namespace) -> None:
    collection = library.collections.get(arguments.path)
    before = None if arguments.before is None else PaperId(arguments.before)
    output.print_change(library.collections.add(map(PaperId, arguments.ids), collection.id, before))


@in_library
def _remove(library: Library, arguments: argparse.Namespace) -> None:
    collection = library.collections.get(arguments.path)
    output.print_change(library.collections.remove(map(PaperId, arguments.ids), collection.id))


ACTIONS = (
    Command(
        name="list",
        help="list the collections",
        examples=("refshelf collection list",),
        add_arguments=add_json,
        run=_list,
    ),
    Command(
        name="create",
        help="make a collection, and those that it is to be inside of",
        examples=("refshelf collection create Thesis", "refshelf collection create 'Thesis / Related'"),
        add_arguments=_add_path,
        run=_create,
    ),
    Command(
        name="rename",
        help="give a collection another name",
        examples=("refshelf collection rename 'Thesis / Related' 'Related work'",),
        add_arguments=_add_rename,
        run=_rename,
    ),
    Command(
        name="move",
        help="put a collection elsewhere, with those inside it",
        examples=(
            "refshelf collection move Reading --into Thesis",
            "refshelf collection move 'Thesis / Reading' --into /",
            "refshelf collection move Reading --before Thesis",
        ),
        add_arguments=_add_move,
        run=_move,
    ),
    Command(
        name="delete",
        help="delete a collection and those inside it; their papers stay",
        examples=("refshelf collection delete Thesis",),
        add_arguments=_add_path,
        run=_delete,
    ),
    Command(
        name="add",
        help="put papers into a collection",
        examples=("refshelf collection add Thesis 3 5 7-12", "refshelf collection add Thesis 4 --before 3"),
        add_arguments=_add_add,
        run=_add,
    ),
    Command(
        name="remove",
        help="take papers out of a collection; they stay in the library",
        examples=("refshelf collection remove 'Thesis / Related' 3",),
        add_arguments=_add_papers,
        run=_remove,
    ),
)
