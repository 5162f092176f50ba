"""What a change did to a paper, in words: ``citations 74 → 88``, ``tagged reading group``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from app import frozen
from app.changes import Change
from app.dates import parse_date
from app.fields import FIELDS, Field
from app.latex import to_readable
from app.library.labels import list_names, name_in_sentence
from app.library.link_history import describe_edited
from app.names import Name
from app.store.paper_history import PaperStep, PartMove, Values, get_paper_steps
from app.store.selections import shorten
from app.values import PaperId

UNKNOWN = "—"
_PERSON = ("family", "given", "literal")


def get_described(connection: sqlite3.Connection, paper_id: PaperId, limit: int) -> tuple[Change, ...]:
    """The newest changes of a paper, newest first, each with what it did to it."""
    steps = get_paper_steps(connection, paper_id, limit)
    return tuple(frozen.replace(step.change, details=tuple(describe(step))) for step in steps)


def describe(step: PaperStep) -> Iterator[str]:
    """What a change did to a paper, a phrase each; of a paper that came or went, that it did."""
    if step.came:
        yield _describe_coming(step)
    elif step.went:
        yield "deleted for good"
    else:
        yield from (f"merged with {shorten(title)}" for title in step.merged)
        yield from _describe_columns(step)
        for table, tell in _PARTS.items():
            parts = [part for part in step.parts if part.table == table]
            yield from tell(parts)


def _describe_coming(step: PaperStep) -> str:
    pages = [part for part in step.parts if part.table == "profile_papers"]
    names = [part.called[1] for part in pages if part.called[1]]
    if names:
        return f"imported from the page of {names[0]}"
    return "imported" if pages else "added"


# The paper's own columns


def _describe_columns(step: PaperStep) -> Iterator[str]:
    for name, field in FIELDS.items():
        if name in step.moved:
            yield _describe_field(field, *step.moved[name])
    for name, (now_set, now_empty) in _MARKS.items():
        if name in step.moved:
            before, after = step.moved[name]
            if bool(before) != bool(after):
                yield now_set if after else now_empty


_MARKS = {
    "authors_truncated": ("author list marked as cut short", "author list marked as whole"),
    "code_badge": ("marked as having code", "no longer marked as having code"),
    "trashed_at": ("moved to the trash", "restored from the trash"),
}
"""Columns that are set or not, and what it means that they came to be so."""


def _describe_field(field: Field, before: Any, after: Any) -> str:
    name = name_in_sentence(field)
    if field.name == "abstract":
        return f"{name} {'edited' if before and after else 'added' if after else 'removed'}"
    old, new = _show(field, before), _show(field, after)
    return f"{name} {old} → {new}" if old != new else f"{name} edited"


def _show(field: Field, stored: Any) -> str:
    """A stored value as the window shows it."""
    if stored is None or stored == "":
        return UNKNOWN
    value = parse_date(stored) if field.name == "issued" else stored
    return shorten((field.display or field.format)(value))


# Its rows in other tables


def _describe_list(label: str, say: Callable[[Values], str]) -> Callable[[list[PartMove]], Iterator[str]]:
    """What says how a list that is edited as a whole has changed: who came, who went, or that the order did."""

    def tell(parts: list[PartMove]) -> Iterator[str]:
        before = [say(part.before) for part in parts if part.before]
        after = [say(part.after) for part in parts if part.after]
        came, went = _without(after, before), _without(before, after)
        if came or went:
            told = (f"{verb} {list_names(names)}" for verb, names in (("added", came), ("removed", went)) if names)
            yield f"{label}: {'; '.join(told)}"
        elif parts:
            yield f"{label} in another order"

    return tell


def _without(some: list[str], others: Iterable[str]) -> list[str]:
    left = set(others)
    return [each for each in some if each not in left]


def _describe_each(came: str, went: str, stayed: str = "") -> Callable[[list[PartMove]], Iterator[str]]:
    """What says of each row that it came, went or was changed; ``{}`` stands for its name.

    A row that went and came again (a list that was written anew) is no news.
    """

    def tell(parts: list[PartMove]) -> Iterator[str]:
        before = [_name(part.table, part.before, part.called[0]) for part in parts if part.before and not part.after]
        after = [_name(part.table, part.after, part.called[1]) for part in parts if part.after and not part.before]
        yield from (_fill(came, name) for name in _without(after, before))
        yield from (_fill(went, name) for name in _without(before, after))
        for part in parts:
            if part.before and part.after:
                yield from _describe_edited(part, came, went, stayed)

    return tell


def _describe_links(came: str, went: str) -> Callable[[list[PartMove]], Iterator[str]]:
    """What says of links which came, which went, and how those that stayed were edited."""

    def tell(parts: list[PartMove]) -> Iterator[str]:
        yield from _describe_each(came, went)([part for part in parts if not (part.before and part.after)])
        for part in parts:
            yield from describe_edited(part)

    return tell


def _describe_edited(part: PartMove, came: str, went: str, stayed: str) -> Iterator[str]:
    before, after = (
        _name(part.table, row, name) for row, name in zip((part.before, part.after), part.called, strict=True)
    )
    if stayed:
        yield _fill(stayed, after)
    elif before != after:
        yield _fill(went, before)
        yield _fill(came, after)


def _fill(phrase: str, name: str) -> str:
    return phrase.format(name or "what is gone by now")


def _name(table: str, row: Values | None, called: str) -> str:
    """What a row is called: by what it ties the paper to, else by what stands in it."""
    if row is None:
        return ""
    column = {
        "files": "name",
        "paper_repositories": "url",
        "web_links": "url",
        "key_aliases": "citation_key",
        "notes": "id",
    }.get(table)
    name = called if column is None else str(row[column]).removeprefix("https://")
    if table == "profile_papers":
        return f"on the page of {name}" if name else "in an imported text"
    return shorten(to_readable(name)) if table == "not_duplicates" else name


def _say_author(row: Values) -> str:
    return to_readable(str(Name(*(row[part] for part in _PERSON))))


def _say_affiliation(row: Values) -> str:
    return str(row["name"])


def _describe_listed(parts: list[PartMove]) -> Iterator[str]:
    """What says how a paper's places on pages moved; a place that stays may be one that the page lists no more."""
    came, went = "listed {}", "no longer listed {}"
    yield from _describe_each(came, went)(parts)
    for part in parts:
        if part.before and part.after:
            was, now = bool(part.before.get("gone_on")), bool(part.after.get("gone_on"))
            if was is not now:
                yield _fill(went if now else f"{came} again", _name(part.table, part.after, part.called[1]))


_PARTS: dict[str, Callable[[list[PartMove]], Iterator[str]]] = {
    "authors": _describe_list("authors", _say_author),
    "affiliations": _describe_list("affiliations", _say_affiliation),
    "paper_repositories": _describe_links("repository {} added", "repository {} removed"),
    "web_links": _describe_links("link {} added", "link {} removed"),
    "profile_papers": _describe_listed,
    "collection_papers": _describe_each("added to {}", "removed from {}"),
    "paper_tags": _describe_each("tagged {}", "tag {} removed"),
    "notes": _describe_each("note added", "note removed", "note edited"),
    "files": _describe_each("file {} added", "file {} removed", "file {} changed"),
    "key_aliases": _describe_each("found by its former citation key {} too", "former citation key {} dropped"),
    "not_duplicates": _describe_each("not a duplicate of {}", "may be a duplicate of {} again"),
}
"""What tells of the rows of each table, in the order in which it is told."""
