"""``tag``."""

from __future__ import annotations

import argparse

from app.cli import output
from app.cli.argument_types import add_ids, add_json
from app.cli.command import Command, in_library
from app.cli.organised import format_tags, tag_to_json
from app.library import Library
from app.papers import Colour
from app.values import PaperId

_COLOURS = [str(colour) for colour in Colour]


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a tag; case and accents do not matter")


def _add_papers(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    add_ids(parser)


def _add_create(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="what to call it")
    parser.add_argument("--colour", choices=_COLOURS, metavar="COLOUR", help=f"one of {', '.join(_COLOURS)}")


def _add_rename(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("new_name", metavar="NEW_NAME", help="what to call it")


def _add_colour(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    text = f"one of {', '.join(_COLOURS)}; or none"
    parser.add_argument("colour", choices=[*_COLOURS, "none"], metavar="COLOUR", help=text)


def _add_move(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--before", metavar="OTHER", help="another tag; without it, behind the last")


def _add_merge(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="+", metavar="NAME", help="the tags that are to go")
    parser.add_argument("--into", required=True, metavar="OTHER", help="the tag that their papers get instead")


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    if arguments.json:
        output.print_json_array(map(tag_to_json, library.tags.all()))
    else:
        output.print_lines(format_tags(library.tags.all()))


@in_library
def _create(library: Library, arguments: argparse.Namespace) -> None:
    colour = Colour(arguments.colour) if arguments.colour else None
    made = library.tags.create(arguments.name, colour)
    output.print_lines([f"Created tag {made.name}"])


@in_library
def _rename(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.tags.rename(library.tags.get(arguments.name).id, arguments.new_name))


@in_library
def _colour(library: Library, arguments: argparse.Namespace) -> None:
    colour = None if arguments.colour == "none" else Colour(arguments.colour)
    output.print_change(library.tags.recolour(library.tags.get(arguments.name).id, colour))


@in_library
def _move(library: Library, arguments: argparse.Namespace) -> None:
    before = library.tags.get(arguments.before).id if arguments.before else None
    output.print_change(library.tags.move(library.tags.get(arguments.name).id, before))


@in_library
def _merge(library: Library, arguments: argparse.Namespace) -> None:
    merged = [library.tags.get(name).id for name in arguments.names]
    output.print_change(library.tags.merge(merged, library.tags.get(arguments.into).id))


@in_library
def _delete(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.tags.delete(library.tags.get(arguments.name).id))


@in_library
def _add(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.tags.add_named([arguments.name], map(PaperId, arguments.ids)))


@in_library
def _remove(library: Library, arguments: argparse.Namespace) -> None:
    tag = library.tags.get(arguments.name)
    output.print_change(library.tags.remove([tag.id], map(PaperId, arguments.ids)))


ACTIONS = (
    Command(name="list", help="list the tags", examples=("refshelf tag list",), add_arguments=add_json, run=_list),
    Command(
        name="create",
        help="make a tag",
        examples=("refshelf tag create 'to discuss' --colour orange",),
        add_arguments=_add_create,
        run=_create,
    ),
    Command(
        name="rename",
        help="give a tag another name",
        examples=("refshelf tag rename 'to discuss' discussed",),
        add_arguments=_add_rename,
        run=_rename,
    ),
    Command(
        name="colour",
        help="give a tag a colour, or none",
        examples=("refshelf tag colour 'to discuss' blue", "refshelf tag colour 'to discuss' none"),
        add_arguments=_add_colour,
        run=_colour,
    ),
    Command(
        name="move",
        help="put a tag elsewhere in the order of the tags",
        examples=("refshelf tag move 'to discuss' --before agents",),
        add_arguments=_add_move,
        run=_move,
    ),
    Command(
        name="merge",
        help="replace tags by another one",
        examples=("refshelf tag merge agent 'llm agents' --into agents",),
        add_arguments=_add_merge,
        run=_merge,
    ),
    Command(
        name="delete",
        help="delete a tag, from every paper too",
        examples=("refshelf tag delete 'to discuss'",),
        add_arguments=_add_name,
        run=_delete,
    ),
    Command(
        name="add",
        help="tag papers; a tag that there is not yet is made",
        examples=("refshelf tag add agents 3 5 7-12",),
        add_arguments=_add_papers,
        run=_add,
    ),
    Command(
        name="remove",
        help="take a tag from papers",
        examples=("refshelf tag remove agents 3",),
        add_arguments=_add_papers,
        run=_remove,
    ),
)
