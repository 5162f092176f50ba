"""``code note``: at which commit a person read or ran code, and how."""

from __future__ import annotations

import argparse

from app.cli import output
from app.cli.argument_types import add_id
from app.cli.asking import read_text
from app.cli.command import Command, in_library
from app.cli.named_code import get_link_of
from app.code import RepositoryLink
from app.errors import KnownError
from app.library import Library
from app.library.labels import list_names
from app.values import PaperId


def _add_note(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    text = "how you ran it, in Markdown; - reads it from standard input, '' removes it, and without it it stays"
    parser.add_argument("text", nargs="?", metavar="TEXT", help=text)
    text = "the commit, whole; '' removes it, and without it it is the one that is checked out in the clone"
    parser.add_argument("--at", metavar="COMMIT", help=text)
    text = "the address of the link or a part of it, where the paper links several repositories"
    parser.add_argument("--link", default="", metavar="ADDRESS", help=text)


@in_library
def _note(library: Library, arguments: argparse.Namespace) -> None:
    paper_id = PaperId(arguments.id)
    link = _get_link(library, paper_id, arguments.link)
    how = link.how_run if arguments.text is None else read_text(arguments.text)
    commit = _find_commit(library, link) if arguments.at is None else arguments.at
    output.print_change(library.repositories.note_run(paper_id, link, commit, how))


def _get_link(library: Library, paper_id: PaperId, text: str) -> RepositoryLink:
    """The link that is meant, or the paper's only one to a repository.

    Raises:
        NotFound: there is no such paper, or it has no such link.
        KnownError: it has several, or none to a repository.
    """
    if text:
        found = get_link_of(library, paper_id, text)
        if isinstance(found, RepositoryLink):
            return found
        raise KnownError(f"{found.url} is no repository.", "Only of those it is noted how they were run.")
    links = library.get_paper(paper_id).repositories
    if not links:
        raise KnownError(f"Paper {paper_id} has no code repository.", "Link one first: refshelf code link.")
    if len(links) > 1:
        raise KnownError(f"Paper {paper_id} links {list_names([link.url for link in links])}.", "Name one by --link.")
    return links[0]


def _find_commit(library: Library, link: RepositoryLink) -> str:
    """The commit that is checked out in the clone just now; the one noted before where there is no clone."""
    clone = library.clones.of(link.repository)
    if clone is None or clone.missing:
        return link.read_at
    return library.clones.look(clone).state.commit or link.read_at


ACTIONS = (
    Command(
        name="note",
        help="note at which commit you read or ran code, and how",
        examples=(
            "refshelf code note 3",
            "refshelf code note 3 'python run.py --task Gomoku'",
            "refshelf code note 3 - --link ChatDev < how.md",
        ),
        add_arguments=_add_note,
        run=_note,
    ),
)
