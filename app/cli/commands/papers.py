"""Papers one by one: ``add`` and ``trash``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence

from app.changes import Touched
from app.cli import as_json, as_text, output
from app.cli.argument_types import add_ids, add_json, parse_edits
from app.cli.command import Command, in_library
from app.cli.libraries import is_there, make_library, make_stand_in
from app.errors import KnownError
from app.library import Library
from app.papers import Paper
from app.search_query import Order, Trashed
from app.settings import library_path
from app.values import PaperId


def _add_add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", help="a title, or a DOI, arXiv id or web address in any form")
    parser.add_argument("edits", nargs="*", metavar="FIELD=VALUE", help="more of its fields, such as issued=2024")
    add_json(parser)


def _add_empty(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _add(arguments: argparse.Namespace) -> None:
    path = library_path(getattr(arguments, "library", None))
    if not is_there(path):
        with make_stand_in() as library:  # what cannot be made makes no library either
            _make(library, arguments)
    with make_library(path) as library:
        paper_id, new = _make(library, arguments)
        paper = library.get_paper(paper_id)
    if arguments.json:
        output.print_json(as_json.paper_to_json(paper))
    else:
        output.print_lines(_say_made(paper, new=new))


def _make(library: Library, arguments: argparse.Namespace) -> tuple[PaperId, bool]:
    """Make the paper, or find the one that has the identifier; its id, and whether it is new."""
    from app.fields import FIELDS, FLAGS
    from app.importing.identifiers import is_identifier

    what, edits = arguments.what, list(arguments.edits)
    named = what.partition("=")[0].strip().replace("-", "_").lower()
    if "=" in what and named in FIELDS | FLAGS:
        return library.papers.make(parse_edits([what, *edits])), True
    if is_identifier(what):
        made = library.papers.make_from(what, parse_edits(edits))
        return made.paper_id, made.new
    return library.papers.make(parse_edits([f"title={what}", *edits])), True


def _say_made(paper: Paper, *, new: bool) -> Iterable[str]:
    (title,) = as_text.format_titles([paper])
    if new:
        yield f"Added paper {paper.id}: {title}"
        return
    yield f"Paper {paper.id} has that already, and was left as it is: {title}"
    if paper.trashed_at:
        yield f"It is in the trash: refshelf trash restore {paper.id} brings it back."


@in_library
def _trash(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([_say(library.papers.trash(map(PaperId, arguments.ids)))])


@in_library
def _restore(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([_say(library.papers.restore(map(PaperId, arguments.ids)))])


@in_library
def _list(library: Library, arguments: argparse.Namespace) -> None:
    papers = [library.get_paper(paper_id) for paper_id in _read_trash(library)]
    if arguments.json:
        output.print_json_array(map(as_json.paper_to_json, papers))
    else:
        numbered = zip(papers, as_text.format_titles(papers), strict=True)
        output.print_lines([f"{paper.id:>5} {title}" for paper, title in numbered] or ["The trash is empty."])


@in_library
def _empty(library: Library, arguments: argparse.Namespace) -> None:
    papers = _read_trash(library)
    if not papers:
        output.print_lines(["The trash is empty."])
        return
    if not arguments.yes:
        _ask(papers)
    output.print_lines([_say(library.papers.empty_trash(papers))])


def _ask(papers: Sequence[PaperId]) -> None:
    """Let the person confirm; nobody at a terminal is no confirmation."""
    many = as_text.count_papers(len(papers))
    if sys.stdin is None or not sys.stdin.isatty():
        raise KnownError(f"{many} would be deleted for good; nothing was.", "Give --yes if that is what you want.")
    print(f"Delete {many} for good? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise KnownError("Nothing was deleted.")


def _read_trash(library: Library) -> list[PaperId]:
    return [PaperId(key) for key in library.paper_ids(Trashed(), Order("added"))]


def _say(touched: Touched) -> str:
    return touched.change.label if touched.change else "Nothing changed."


COMMANDS = (
    Command(
        name="add",
        help="make a paper by hand, or from a DOI, arXiv id or web address alone",
        examples=(
            "refshelf add 'On Computable Numbers' 'authors=Turing, Alan' issued=1936",
            "refshelf add arXiv:2307.07924",
            "refshelf add https://doi.org/10.1145/3544548 rating=4",
        ),
        add_arguments=_add_add,
        run=_add,
    ),
    Command(
        name="trash",
        help="move papers to the trash and back",
        actions=(
            Command(
                name="add",
                help="move papers to the trash",
                examples=("refshelf trash add 3 5 7-12",),
                add_arguments=add_ids,
                run=_trash,
            ),
            Command(
                name="restore",
                help="take papers out of the trash",
                examples=("refshelf trash restore 3",),
                add_arguments=add_ids,
                run=_restore,
            ),
            Command(
                name="list",
                help="list the papers in the trash",
                examples=("refshelf trash list",),
                add_arguments=add_json,
                run=_list,
            ),
            Command(
                name="empty",
                help="delete the papers in the trash for good",
                examples=("refshelf trash empty", "refshelf trash empty --yes"),
                add_arguments=_add_empty,
                run=_empty,
            ),
        ),
    ),
)
