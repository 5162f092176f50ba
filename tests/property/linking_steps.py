"""Steps about links of papers: added, edited, removed and noted on by hand, and brought by an import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.changes import Touched
from app.code import Clone, LinkKind, Repository, RepositoryLink, WebLink
from app.errors import KnownError
from app.library import Library
from app.repositories.links import find_repository_links
from app.search_query import Everything, Order
from app.store import repositories
from app.store.clones import forget_clone, write_clone
from app.values import PaperId

Step = dict[str, Any]
_ADDRESSES = (
    "github.com/lab/tool1",
    "https://github.com/Lab/Tool1/tree/dev",
    "gitlab.com/x/y0",
    "github.com/lab/tool1/tree/dev/part",
    "https://example.org/tool",
    "gist.github.com/lab/1234",
    "no address",
)
_KINDS = (None, None, LinkKind.MODEL, LinkKind.HOMEPAGE)
_RUNS = (("3f2a91c0" * 5, "`make`"), ("", "`make`"), ("3f2a91c0" * 5, ""), ("", ""), ("3f2a", ""))


def _paper(library: Library, step: Step) -> PaperId:
    """A paper of the library; one that is not there where there is none."""
    ids = library.paper_ids(Everything(), Order())
    return PaperId(ids[step["paper"] % len(ids)]) if ids else PaperId(0)


def _link(library: Library, step: Step) -> RepositoryLink | WebLink:
    """A link of that paper; one that it does not have where it has none."""
    paper = library.get_paper(_paper(library, step))
    links = [*paper.repositories, *paper.web_links]
    return links[step["other"] % len(links)] if links else find_repository_links("github.com/nobody/nothing")[0]


def _address(step: Step) -> tuple[str, LinkKind | None]:
    return _ADDRESSES[step["name"] % len(_ADDRESSES)], _KINDS[step["other"] % len(_KINDS)]


def _add(library: Library, step: Step) -> Touched:
    return library.repositories.add_link(_paper(library, step), *_address(step))


def _edit(library: Library, step: Step) -> Touched:
    return library.repositories.edit_link(_paper(library, step), _link(library, step), *_address(step))


def _remove(library: Library, step: Step) -> Touched:
    return library.repositories.remove_link(_paper(library, step), _link(library, step))


def _note(library: Library, step: Step) -> Touched:
    link = _link(library, step)
    if isinstance(link, WebLink):
        raise KnownError("What is no repository is not run.")
    return library.repositories.note_run(_paper(library, step), link, *_RUNS[step["name"] % len(_RUNS)])


def _bring(library: Library, step: Step) -> Touched:
    """Links come with a page that lists the paper again."""
    there = {link.key for link in library.get_paper(_paper(library, step)).repositories}
    found = find_repository_links(" ".join(_ADDRESSES[step["name"] % len(_ADDRESSES) :]))
    with library._access.change("Brought links") as change:
        repositories.add_links(change, _paper(library, step), [link for link in found if link.key not in there])
    return change.touched


def record(library: Library, step: Step) -> str:
    """Come to know of a clone, or of none at its path, which is no change."""
    repository = Repository("github.com", "lab", f"tool{step['name'] % 3}")
    clone = Clone(repository=repository, path=Path(f"/clones/{step['other'] % 3}"), made=bool(step["paper"] % 2))
    with library._access.recording() as connection:
        forget_clone(connection, clone.path) if step["kind"] == "forget clone" else write_clone(connection, clone)
    return "nothing"


_STEPS: dict[str, Callable[[Library, Step], Touched]] = {
    "add link": _add,
    "edit link": _edit,
    "remove link": _remove,
    "note run": _note,
    "bring links": _bring,
}
KINDS = tuple(_STEPS)
"""What ``link`` can be asked for."""

RECORDS = ("record clone", "forget clone")
"""What ``record`` can be asked for."""


def link(library: Library, step: Step) -> Touched:
    """Perform one step, which may raise KnownError."""
    return _STEPS[step["kind"]](library, step)
