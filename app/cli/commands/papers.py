"""Papers one by one: ``add`` and ``trash``."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app.changes import Touched
from app.cli import as_json, as_text, output
from app.cli.argument_types import add_ids, add_json, parse_edits
from app.cli.asking import confirm
from app.cli.command import Command, in_library
from app.cli.libraries import is_there, make_library, make_stand_in
from app.cli.watching import watching
from app.library import Library
from app.papers import FileKind, Paper, PaperFile
from app.search_query import Order, Trashed
from app.settings import library_path
from app.values import PaperId

if TYPE_CHECKING:
    from app.library.papers import Made

_SUFFIXES = frozenset({".pdf", ".epub", ".djvu"})
"""Of what is a file even where there is none of that name, which is then said."""


def _add_add(parser: argparse.ArgumentParser) -> None:
    text = "a title, a DOI, arXiv id or web address in any form, or a file, such as a PDF"
    parser.add_argument("what", metavar="WHAT", help=text)
    parser.add_argument("edits", nargs="*", metavar="FIELD=VALUE", help="more of its fields, such as issued=2024")
    parser.add_argument("--link", action="store_true", help="leave the file where it is, and keep no copy")
    add_json(parser)


def _add_empty(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _add(arguments: argparse.Namespace) -> None:
    path = library_path(getattr(arguments, "library", None))
    if not is_there(path):
        with make_stand_in() as library:  # what cannot be made makes no library either
            _make(library, arguments, link=True)
    with make_library(path) as library:
        made = _make(library, arguments, link=arguments.link)
        paper = library.get_paper(made.paper_id)
        file = None if made.file_id is None else library.files.get(made.file_id)
    if arguments.json:
        output.print_json(as_json.paper_to_json(paper))
    else:
        output.print_lines(_say_made(paper, made, file))


def _make(library: Library, arguments: argparse.Namespace, *, link: bool) -> Made:
    """Make the paper, or find the one that has the identifier or the file."""
    from app.fields import FIELDS, FLAGS
    from app.importing.identifiers import is_identifier
    from app.library.papers import Made

    what, edits = arguments.what, list(arguments.edits)
    named = what.partition("=")[0].strip().replace("-", "_").lower()
    if "=" in what and named in FIELDS | FLAGS:
        return Made(library.papers.make(parse_edits([what, *edits])), new=True)
    if _is_file(what, known=is_identifier(what)):
        with watching("Reading") as watch:
            return library.papers.make_from_file(Path(what), parse_edits(edits), link=link, watch=watch)
    if is_identifier(what):
        return library.papers.make_from(what, parse_edits(edits))
    return Made(library.papers.make(parse_edits([f"title={what}", *edits])), new=True)


def _is_file(what: str, *, known: bool) -> bool:
    """Whether a text names a file: one that is there and has a suffix, or what can be nothing else, as if ``known``."""
    path = Path(what)
    try:
        return bool(path.suffix) and (path.is_file() or (not known and path.suffix.lower() in _SUFFIXES))
    except (OSError, ValueError):  # a title that is too long for a name
        return False


def _say_made(paper: Paper, made: Made, file: PaperFile | None) -> Iterable[str]:
    (title,) = as_text.format_titles([paper])
    if made.new:
        yield f"Added paper {paper.id}: {title}"
    elif file is None:
        yield f"Paper {paper.id} has that already, and was left as it is: {title}"
    else:
        yield f"Paper {paper.id} is that, and has the file now: {title}"
    if file is not None:
        yield f"{'Copied' if file.kind is FileKind.COPIED else 'Linked'} as file {file.id}: {file.path}"
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
    many = as_text.count_papers(len(papers))
    refused = f"{many} would be deleted for good; nothing was."
    confirm(f"Delete {many} for good?", sure=arguments.yes, refused=refused, remedy="Give --yes if you want that.")
    output.print_lines([_say(library.papers.empty_trash(papers))])


def _read_trash(library: Library) -> list[PaperId]:
    return [PaperId(key) for key in library.paper_ids(Trashed(), Order("added"))]


def _say(touched: Touched) -> str:
    return touched.change.label if touched.change else "Nothing changed."


COMMANDS = (
    Command(
        name="add",
        help="make a paper by hand, or from a DOI, arXiv id, web address or file alone",
        examples=(
            "refshelf add 'On Computable Numbers' 'authors=Turing, Alan' issued=1936",
            "refshelf add arXiv:2307.07924",
            "refshelf add https://doi.org/10.1145/3544548 rating=4",
            "refshelf add ~/Downloads/2307.07924v5.pdf 'status=to read'",
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
