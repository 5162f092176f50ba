"""When a text, a name or an identifier is what a query asks for: the same in Python and in what SQL calls."""

from __future__ import annotations

from collections.abc import Iterator

from app.search_query.folding import searchable
from app.search_query.values import HostIs, Kind, Term, UsesRepository
from app.subjects import format_subject


def find_term(text: str, term: Term) -> bool:
    """Whether a term is found in a text that ``searchable`` folded."""
    within = f" {text} "
    return any(needle in within for needle in make_needles(term))


def make_needles(term: Term) -> tuple[str, ...]:
    """What is looked for in a folded text between blanks; any of them will do."""
    return tuple(f" {' '.join(phrase)}{'' if term.prefix else ' '}" for phrase in term.phrases)


def name_forms(kind: Kind, name: str) -> Iterator[str]:
    """The texts in which the words of ``Named`` are looked for, folded; any of them will do."""
    yield searchable(name)
    if kind is Kind.SUBJECT:
        yield searchable(format_subject(name))


def name_matches(kind: Kind, name: str, term: Term) -> bool:
    """Whether a term is found in a name."""
    return any(find_term(form, term) for form in name_forms(kind, name))


def repository_matches(key: str, query: UsesRepository) -> bool:
    """Whether a repository's key has the parts that were asked for, side by side."""
    within = f"/{key}/"
    return f"/{query.path}{'' if query.prefix else '/'}" in within


def host_matches(key: str, query: HostIs) -> bool:
    """Whether the host in a repository's key has the parts that were asked for, side by side."""
    host, _, _ = key.partition("/")
    return f".{query.name}{'' if query.prefix else '.'}" in f".{host}."


def strip_version(arxiv_id: str) -> str:
    """An arXiv id without its version: ``2307.07924v2`` is ``2307.07924``; in lower case."""
    base, mark, version = arxiv_id.casefold().rpartition("v")
    return base if mark and version.isdecimal() else arxiv_id.casefold()


def fold_key(citation_key: str) -> str:
    """A citation key as it is compared: whatever the case of a to z, which is all that SQLite knows of case."""
    return "".join(char.lower() if char.isascii() else char for char in citation_key)
