"""Sets of papers that a person names on the command line: a researcher's, or a collection's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.errors import KnownError, NotFound
from app.library import Library
from app.library.labels import list_names
from app.library.paper_sets import PaperSet, make_paper_set
from app.naming import fold_name, part_path
from app.papers import Researcher
from app.search_query import InCollection, OfResearcher

_KINDS = ("researcher", "collection")


def get_set(library: Library, name: str) -> PaperSet:
    """The papers of the researcher or the collection that is meant by a name, or by ``collection:`` and a name.

    Raises:
        NotFound: there is none.
        KnownError: it may be one or the other.
    """
    kind, wanted = _part(name)
    found = [each for each in _find_sets(library, wanted) if kind in ("", each.kind)]
    if not found:
        what = f"no {kind}" if kind else "no researcher and no collection"
        raise NotFound(f"There is {what} “{wanted}”.", _list_known(library))
    if len(found) > 1:
        ways = list(map(call_set, found))
        raise KnownError(f"“{wanted}” may be {' or '.join(ways)}.", "Name it as one of these.")
    return found[0]


def call_set(papers: PaperSet) -> str:
    """What names a set and nothing else: ``collection:Thesis``."""
    return f"{papers.kind}:{papers.name}"


def get_researcher(library: Library, name: str) -> Researcher:
    """The researcher of a name, whatever its case.

    Raises:
        NotFound: there is none.
    """
    researchers = library.researchers()
    found = _find_researchers(researchers, name)
    if not found:
        known = ", ".join(each.name for each in researchers) or "nobody yet"
        raise NotFound(f"The library has no page of “{name}”.", f"It has pages of: {known}.")
    return found[0]


def make_researcher_set(researcher: Researcher) -> PaperSet:
    """The papers on the pages of a researcher."""
    return make_paper_set(OfResearcher(researcher.id), researcher.name)


def _part(name: str) -> tuple[str, str]:
    kind, colon, rest = name.partition(":")
    return (kind.strip().lower(), rest.strip()) if colon and kind.strip().lower() in _KINDS else ("", name.strip())


def _find_sets(library: Library, name: str) -> Iterator[PaperSet]:
    """All that a name may mean; of collections that of this path, else those of this name anywhere."""
    yield from map(make_researcher_set, _find_researchers(library.researchers(), name)[:1])
    exact = library.collections.find(name) if part_path(name) else None
    alike = [each for each in library.collections.all() if fold_name(each.name) == fold_name(name)]
    for each in [exact] if exact else alike:
        yield make_paper_set(InCollection(each.id, within=True), each.path)


def _find_researchers(researchers: Sequence[Researcher], name: str) -> list[Researcher]:
    wanted = " ".join(name.split()).casefold()
    return [each for each in researchers if each.name.casefold() == wanted]


def _list_known(library: Library) -> str:
    known = {
        "Researchers": [each.name for each in library.researchers()],
        "Collections": [each.path for each in library.collections.all()],
    }
    said = [f"{what}: {list_names(names)}." for what, names in known.items() if names]
    return " ".join(said) or "The library has neither yet."
