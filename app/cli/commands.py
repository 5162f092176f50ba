"""The commands, each a thin line to one method of Library."""

from __future__ import annotations

import argparse
import json
import os
import sys
import webbrowser
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.cli import as_json, as_text
from app.cli.arguments import parse_command_arguments, parse_edits
from app.errors import KnownError, NotFound
from app.importing.plan import PlanCounts
from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Code, Profile
from app.search_query import Everything, OfResearcher, Order, Query
from app.settings import library_path
from app.values import PaperId, parse_url

PATIENCE = 60.0
"""Seconds that a command waits for another writer; it says so after one."""

_ROWS_AT_A_TIME = 500


def run(argv: list[str]) -> int:
    """Run one command; 0 if it was done, 1 if it failed with a message."""
    arguments = parse_command_arguments(argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character shows ? and goes on
    try:
        with _open_library(arguments) as library:
            _COMMANDS[arguments.command](library, arguments)
        sys.stdout.flush()
    except KnownError as error:
        print(f"refshelf: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough; spare Python's flush at exit the same error
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


@contextmanager
def _open_library(arguments: argparse.Namespace) -> Iterator[Library]:
    path = library_path(getattr(arguments, "library", None))
    with Library.open(path, patience=PATIENCE, on_wait=_say_waiting) as library:
        yield library


def _say_waiting() -> None:
    print(f"refshelf: another program is writing to the library; waiting up to {PATIENCE:.0f} s ...", file=sys.stderr)


def _import(library: Library, arguments: argparse.Namespace) -> None:
    text = _read_text(arguments.file)
    plan = library.plan_import(text, format=arguments.format, captured_on=arguments.captured_on)
    if not plan.source.papers and plan.source.reported is None:
        problem = plan.source.problems[0].message if plan.source.problems else "No paper was found in it."
        raise KnownError(f"{text.name}: {problem}", "Nothing was imported.")
    counts: PlanCounts = plan.counts
    if not arguments.dry_run:
        counts = library.apply_import(plan).counts
    if arguments.json:
        _print_json(as_json.import_to_json(plan, counts))
    else:
        _print_lines(as_text.format_import(plan, counts, dry_run=arguments.dry_run))


def _list(library: Library, arguments: argparse.Namespace) -> None:
    ids = library.paper_ids(Everything(), Order(arguments.sort))[: arguments.limit]
    papers = [PaperId(key) for key in ids]
    if arguments.json:
        _print_json([as_json.paper_to_json(library.get_paper(paper_id)) for paper_id in papers])
        return
    pieces = (papers[at : at + _ROWS_AT_A_TIME] for at in range(0, len(papers), _ROWS_AT_A_TIME))
    found = ((piece, library.rows(piece, Everything())) for piece in pieces)
    _print_lines(
        as_text.format_table(rows[paper_id] for piece, rows in found for paper_id in piece if paper_id in rows)
    )


def _show(library: Library, arguments: argparse.Namespace) -> None:
    paper = library.get_paper(PaperId(arguments.id))
    sources = library.sources(paper.id)
    if arguments.json:
        _print_json(as_json.paper_to_json(paper) | {"sources": [as_json.source_to_json(each) for each in sources]})
    else:
        _print_lines(as_text.format_paper(paper, sources))


def _set(library: Library, arguments: argparse.Namespace) -> None:
    figures = library.live_figures(Everything())
    before = figures.figures
    touched = library.set_fields(PaperId(arguments.id), parse_edits(arguments.edits))
    figures.refresh(touched.papers)
    print(f"{touched.change.label}." if touched.change else "Nothing changed.")
    _print_lines(as_text.format_moved(before, figures.figures))


def _metrics(library: Library, arguments: argparse.Namespace) -> None:
    profile = _find_profile(library, arguments.researcher)
    query: Query = OfResearcher(profile.researcher_id) if profile and arguments.researcher else Everything()
    figures = library.live_figures(query).figures
    reported, captured_on = (profile.reported, profile.captured_on) if profile else (None, None)
    if arguments.json:
        stated = as_json.reported_to_json(profile.reported, profile.captured_on) if profile else None
        _print_json({"reported": stated, "computed": as_json.figures_to_json(figures)})
    else:
        _print_lines(as_text.format_metrics(reported, captured_on, figures))


def _find_profile(library: Library, name: str | None) -> Profile | None:
    """The page of the researcher named, or of the only one there is."""
    researchers = library.researchers()
    if name is None:
        return library.profile(researchers[0].id) if len(researchers) == 1 else None
    wanted = name.casefold()
    found = [each for each in researchers if each.name.casefold() == wanted]
    if not found:
        known = ", ".join(each.name for each in researchers) or "nobody yet"
        raise NotFound(f"The library has no page of “{name}”.", f"It has pages of: {known}.")
    return library.profile(found[0].id)


def _open_code(library: Library, arguments: argparse.Namespace) -> None:
    paper = library.get_paper(PaperId(arguments.id))
    if not paper.repositories:
        badge = paper.code is Code.BADGE
        what = "has a code badge on its page, but no link." if badge else "has no code repository."
        raise KnownError(f"Paper {paper.id} {what}", "Look for one, and add it to the paper." if badge else "")
    urls = [parse_url(link.url) for link in paper.repositories]
    if arguments.print_only:
        _print_lines(urls)
    elif not webbrowser.open(urls[0]):
        raise KnownError(f"No browser could be started for {urls[0]}.", "Open the address yourself.")
    else:
        print(f"Opened {urls[0]}")


def _undo(library: Library, arguments: argparse.Namespace) -> None:
    touched = library.undo()
    print(f"Undone: {touched.change.label if touched.change else ''}")


def _redo(library: Library, arguments: argparse.Namespace) -> None:
    touched = library.redo()
    print(f"Done again: {touched.change.label if touched.change else ''}")


def _history(library: Library, arguments: argparse.Namespace) -> None:
    paper_id = None if arguments.id is None else library.get_paper(PaperId(arguments.id)).id
    _print_lines(as_text.format_changes(library.history(paper_id)))


def _read_text(file: str) -> SourceText:
    if file != "-":
        return SourceText.from_file(Path(file))
    return SourceText.from_bytes(sys.stdin.buffer.read(), "standard input")


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


_COMMANDS: dict[str, Callable[[Library, argparse.Namespace], None]] = {
    "import": _import,
    "list": _list,
    "show": _show,
    "set": _set,
    "metrics": _metrics,
    "open-code": _open_code,
    "undo": _undo,
    "redo": _redo,
    "history": _history,
}
