"""``duplicates`` and ``merge``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.cli import output
from app.cli.argument_types import add_ids, add_json, parse_id
from app.cli.command import Command, in_library
from app.errors import KnownError
from app.library import Library
from app.values import PaperId

if TYPE_CHECKING:
    from app.merging import MergePlan  # which imports rapidfuzz


def _add_merge(parser: argparse.ArgumentParser) -> None:
    add_ids(parser, nargs="*")
    parser.add_argument("--certain", action="store_true", help="all that have the same DOI or arXiv identifier")
    parser.add_argument("--keep", type=parse_id, metavar="ID", help="the paper that stays, in place of the oldest")
    parser.add_argument(
        "--take", action="append", default=[], type=_parse_take, metavar="FIELD=ID", help="a field as this paper has it"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    add_json(parser)


def _parse_take(text: str) -> tuple[str, PaperId]:
    field, separator, paper_id = text.partition("=")
    if not separator:
        raise argparse.ArgumentTypeError(f"“{text}” is not FIELD=ID; write venue=41, for one")
    return field.strip().replace("-", "_").lower(), PaperId(parse_id(paper_id.strip()))


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    from app.cli import duplicate_texts

    groups = library.duplicates.groups()
    if arguments.json:
        output.print_json_array(map(duplicate_texts.group_to_json, groups))
    else:
        ids = [paper_id for group in groups for paper_id in group.papers]
        papers = {paper_id: library.get_paper(paper_id) for paper_id in ids}
        output.print_lines(duplicate_texts.format_groups(groups, papers))


@in_library
def _dismiss(library: Library, arguments: argparse.Namespace) -> None:
    touched = library.duplicates.not_duplicates(map(PaperId, arguments.ids))
    output.print_lines([touched.change.label if touched.change else "That was known already. Nothing changed."])


@in_library
def _merge(library: Library, arguments: argparse.Namespace) -> None:
    from app.cli import duplicate_texts

    plans = _plan_certain(library, arguments) if arguments.certain else [_plan(library, arguments)]
    touched = None if arguments.dry_run else library.duplicates.merge(*plans)
    if arguments.json:
        output.print_json_array(map(duplicate_texts.plan_to_json, plans))
    elif touched and touched.change:
        output.print_lines([touched.change.label])
    elif plans:
        output.print_lines(line for plan in plans for line in duplicate_texts.format_plan(plan))
        output.print_lines(["Nothing was changed."])
    else:
        output.print_lines(["No duplicates are certain: none have the same DOI or arXiv identifier. Nothing changed."])


def _plan(library: Library, arguments: argparse.Namespace) -> MergePlan:
    if not arguments.ids:
        raise KnownError("No papers were named.", "Name two or more, or give --certain.")
    keep = None if arguments.keep is None else PaperId(arguments.keep)
    plan = library.duplicates.plan_merge(map(PaperId, arguments.ids), keep)
    for field, paper_id in arguments.take:
        plan = plan.choosing(field, paper_id)
    return plan


def _plan_certain(library: Library, arguments: argparse.Namespace) -> Sequence[MergePlan]:
    if arguments.ids or arguments.keep is not None or arguments.take:
        raise KnownError("--certain chooses the papers itself.", "Leave out what names papers, or leave out --certain.")
    return [library.duplicates.plan_merge(group.papers) for group in library.duplicates.groups(certain=True)]


COMMANDS: tuple[Command, ...] = (
    Command(
        name="duplicates",
        help="papers that may be the same",
        actions=(
            Command(
                name="list",
                help="list papers that may be the same, and why",
                examples=("refshelf duplicates list",),
                add_arguments=add_json,
                run=_list,
            ),
            Command(
                name="dismiss",
                help="remember that papers are different, any two of them",
                examples=("refshelf duplicates dismiss 3 41",),
                add_arguments=add_ids,
                run=_dismiss,
            ),
        ),
    ),
    Command(
        name="merge",
        help="make papers one",
        examples=(
            "refshelf merge 3 41 --dry-run",
            "refshelf merge 3 41 --keep 41 --take citations=3",
            "refshelf merge --certain",
        ),
        add_arguments=_add_merge,
        run=_merge,
    ),
)
