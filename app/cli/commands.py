"""The commands, each a thin line to one method of Library."""

from __future__ import annotations

import argparse
import contextlib
import functools
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.cli import as_json, as_text, output
from app.cli.arguments import parse_command_arguments, parse_edits
from app.cli.libraries import is_there, make_library, make_stand_in, open_library
from app.errors import Declined, KnownError, NotFound
from app.importing.plan import ImportPlan
from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Code, Paper, Researcher
from app.search_query import Everything, OfResearcher, Order, Query
from app.settings import library_path
from app.values import PaperId, parse_url

_ROWS_AT_A_TIME = 500
_ATTEMPTS = 3
"""How often an import is planned anew where others change the library meanwhile."""


def run(argv: list[str]) -> int:
    """Run one command; 0 if it was done, 1 if it failed with a message, 130 if it was stopped by Ctrl+C."""
    output.prepare()
    arguments = parse_command_arguments(argv)
    try:
        _COMMANDS[arguments.command](arguments)
        output.flush()
    except KnownError as error:
        output.print_error(error)
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        output.discard()
        return 1
    except KeyboardInterrupt:
        output.print_error("Stopped.")
        return 130
    return 0


def _in_library(command: Callable[[Library, argparse.Namespace], None]) -> Callable[[argparse.Namespace], None]:
    """A command that works on a library that is there."""

    @functools.wraps(command)
    def run_command(arguments: argparse.Namespace) -> None:
        with open_library(arguments) as library:
            command(library, arguments)

    return run_command


def _import(arguments: argparse.Namespace) -> None:
    text = _read_text(arguments.file)
    path = library_path(getattr(arguments, "library", None))
    there = is_there(path)
    with make_library(path) if there else make_stand_in() as library:
        plan = _plan(library, text, arguments)
        if there and not arguments.dry_run:
            plan = _apply(library, plan, text, arguments)
    if not there and not arguments.dry_run:
        with make_library(path) as library:
            plan = _apply(library, plan, text, arguments)
    if arguments.json:
        output.print_json(as_json.import_to_json(plan))
    else:
        output.print_lines(as_text.format_import(plan, dry_run=arguments.dry_run))


def _plan(library: Library, text: SourceText, arguments: argparse.Namespace) -> ImportPlan:
    plan = library.plan_import(text, format=arguments.format, captured_on=arguments.captured_on)
    if not plan.source.papers and plan.source.reported is None:
        problem = plan.source.problems[0].message if plan.source.problems else "No paper was found in it."
        raise KnownError(f"{text.name}: {problem}", "Nothing was imported.")
    return plan


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


@_in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    papers = [PaperId(key) for key in library.paper_ids(Everything(), Order(arguments.sort))[: arguments.limit]]
    if arguments.json:
        output.print_json_array(map(as_json.paper_to_json, _get_papers(library, papers)))
        return
    pieces = (papers[at : at + _ROWS_AT_A_TIME] for at in range(0, len(papers), _ROWS_AT_A_TIME))
    found = ((piece, library.rows(piece, Everything())) for piece in pieces)
    output.print_lines(
        as_text.format_table(rows[paper_id] for piece, rows in found for paper_id in piece if paper_id in rows)
    )


def _get_papers(library: Library, papers: Iterable[PaperId]) -> Iterator[Paper]:
    """The papers, without those that somebody removes while they are listed."""
    for paper_id in papers:
        with contextlib.suppress(NotFound):
            yield library.get_paper(paper_id)


@_in_library
def _show(library: Library, arguments: argparse.Namespace) -> None:
    paper = library.get_paper(PaperId(arguments.id))
    sources = library.sources(paper.id)
    if arguments.json:
        output.print_json(
            as_json.paper_to_json(paper) | {"sources": [as_json.source_to_json(each) for each in sources]}
        )
    else:
        output.print_lines(as_text.format_paper(paper, sources))


@_in_library
def _set(library: Library, arguments: argparse.Namespace) -> None:
    figures = library.live_figures(Everything())
    before = figures.figures
    touched = library.set_fields(PaperId(arguments.id), parse_edits(arguments.edits))
    figures.refresh(touched.papers)
    output.print_lines([touched.change.label if touched.change else "Nothing changed."])
    output.print_lines(as_text.format_moved(before, figures.figures))


@_in_library
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


@_in_library
def _open_code(library: Library, arguments: argparse.Namespace) -> None:
    import webbrowser

    paper = library.get_paper(PaperId(arguments.id))
    if not paper.repositories:
        badge = paper.code is Code.BADGE
        what = "has a code badge on its page, but no link." if badge else "has no code repository."
        raise KnownError(f"Paper {paper.id} {what}", "Look for one, and add it to the paper." if badge else "")
    urls = [parse_url(link.url) for link in paper.repositories]
    if arguments.print_only:
        output.print_lines(urls)
    elif not webbrowser.open(urls[0]):
        raise KnownError(f"No browser could be started for {urls[0]}.", "Open the address yourself.")
    else:
        output.print_lines([f"Opened {urls[0]}"])


@_in_library
def _undo(library: Library, _: argparse.Namespace) -> None:
    touched = library.undo()
    output.print_lines([f"Undone: {touched.change.label if touched.change else ''}"])


@_in_library
def _redo(library: Library, _: argparse.Namespace) -> None:
    touched = library.redo()
    output.print_lines([f"Done again: {touched.change.label if touched.change else ''}"])


@_in_library
def _history(library: Library, arguments: argparse.Namespace) -> None:
    paper_id = None if arguments.id is None else library.get_paper(PaperId(arguments.id)).id
    output.print_lines(as_text.format_changes(library.history(paper_id)))


def _read_text(file: str) -> SourceText:
    if file != "-":
        return SourceText.from_file(Path(file))
    if sys.stdin is None:
        raise KnownError("There is no standard input to read.", "Name a file.")
    return SourceText.from_bytes(sys.stdin.buffer.read(), "standard input")


_COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
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
