"""``refshelf import``."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path

from app.cli import as_json, output
from app.cli.argument_types import add_json, parse_day
from app.cli.command import Command
from app.cli.import_texts import format_import
from app.cli.libraries import is_there, make_library, make_stand_in
from app.errors import Declined, KnownError
from app.importing.pages import part_text
from app.importing.plan import Filing, ImportPlan
from app.importing.source_text import SourceText
from app.library import Library
from app.settings import library_path

_ATTEMPTS = 3
"""How often an import is planned anew where others change the library meanwhile."""


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the text to import; - reads it from standard input")
    parser.add_argument("--format", metavar="F", help="its format, in place of the one recognised")
    parser.add_argument(
        "--captured-on", type=parse_day, metavar="DATE", help="the day the page was copied, as 2026-11-23"
    )
    parser.add_argument("--collection", default="", metavar="PATH", help="put its papers into a collection too")
    parser.add_argument("--tag", action="append", default=[], metavar="NAME", help="tag its papers; may be repeated")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    add_json(parser)


def _import(arguments: argparse.Namespace) -> None:
    """Import each page of a text by itself, since each is another person's."""
    plans = [_import_page(page, arguments) for page in part_text(_read_text(arguments.file))]
    if arguments.json:
        output.print_json(as_json.imports_to_json(plans))
        return
    for plan in plans:
        if len(plans) > 1:
            output.print_lines([f"{plan.text.name}:"])
        output.print_lines(format_import(plan, dry_run=arguments.dry_run))


def _import_page(text: SourceText, arguments: argparse.Namespace) -> ImportPlan:
    path = library_path(getattr(arguments, "library", None))
    there = is_there(path)
    with make_library(path) if there else make_stand_in() as library:
        plan = _plan(library, text, arguments)
        if there and not arguments.dry_run:
            plan = _apply(library, plan, text, arguments)
    if not there and not arguments.dry_run:
        with make_library(path) as library:
            plan = _apply(library, plan, text, arguments)
    return plan


def _plan(library: Library, text: SourceText, arguments: argparse.Namespace) -> ImportPlan:
    plan = library.plan_import(text, format=arguments.format, captured_on=arguments.captured_on)
    if not plan.source.papers and plan.source.reported is None:
        problem = plan.source.problems[0].message if plan.source.problems else "No paper was found in it."
        raise KnownError(f"{text.name}: {problem}", "Nothing was imported.")
    return dataclasses.replace(plan, filing=Filing(arguments.collection, tuple(arguments.tag)))


def _apply(library: Library, plan: ImportPlan, text: SourceText, arguments: argparse.Namespace) -> ImportPlan:
    """Apply a plan, made anew where somebody changed the library in between; returns the plan that was applied."""
    for _ in range(_ATTEMPTS - 1):
        try:
            library.apply_import(plan)
        except Declined:
            plan = _plan(library, text, arguments)
        else:
            return plan
    library.apply_import(plan)
    return plan


def _read_text(file: str) -> SourceText:
    if file != "-":
        return SourceText.from_file(Path(file))
    if sys.stdin is None:
        raise KnownError("There is no standard input to read.", "Name a file.")
    return SourceText.from_bytes(sys.stdin.buffer.read(), "standard input")


COMMANDS = (
    Command(
        name="import",
        help="read a text and add its papers",
        examples=("refshelf import page.txt", "refshelf import - --captured-on 2026-11-23 < page.txt"),
        add_arguments=_add_arguments,
        run=_import,
    ),
)
