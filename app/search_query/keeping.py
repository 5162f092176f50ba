"""Queries as JSON can hold them, for remembering which papers were shown: what a class is called, and its fields."""

from __future__ import annotations

import datetime
import enum
from typing import Any, get_args

from app.code import Code
from app.frozen import Frozen
from app.papers import Status
from app.search_query.values import Kind, Query, Term, Thing, Where

_CLASS = "is"
_CLASSES: dict[str, type[Frozen]] = {each.__name__: each for each in (*get_args(Query), Term)}
_ENUMS: dict[str, type[enum.Enum]] = {each.__name__: each for each in (Code, Kind, Status, Thing, Where)}
_PLAIN: dict[str, type] = {"bool": bool, "float": float, "str": str}
_NUMBERS = frozenset(("int", "PaperId", "ResearcherId", "ImportId", "CollectionId", "TagId"))


def to_json(query: Query) -> dict[str, Any]:
    """A query as JSON can hold it; ``from_json`` makes it again."""
    return _keep_fields(query)


def from_json(kept: object) -> Query | None:
    """The query that was kept; None for what is none, or was one of another version."""
    try:
        found = _read_fields(kept)
    except (KeyError, TypeError, ValueError):
        return None
    return found if isinstance(found, Query) else None


def _keep_fields(value: Frozen) -> dict[str, Any]:
    kind = type(value)
    return {_CLASS: kind.__name__} | {name: _keep(getattr(value, name)) for name in kind.field_names}


def _keep(value: Any) -> Any:
    if isinstance(value, Frozen):
        return _keep_fields(value)
    if isinstance(value, tuple):
        return [_keep(each) for each in value]
    if isinstance(value, enum.Enum):
        return value.value
    return value.isoformat() if isinstance(value, datetime.datetime) else value


def _read_fields(kept: object) -> Frozen:
    if not isinstance(kept, dict):
        raise TypeError("A query is kept as an object.")
    kind = _CLASSES[kept[_CLASS]]
    if kept.keys() != {_CLASS, *kind.field_names}:
        raise KeyError(kind.__name__)
    return kind(**{name: _read(kind.__annotations__[name], kept[name]) for name in kind.field_names})


def _read(annotation: str, kept: Any) -> Any:
    """The value of a field, by what is written in its class: ``Status | None``, ``tuple[PaperId, ...]``."""
    name, _, optional = annotation.partition(" | ")
    if optional and kept is None:
        return None
    if name.startswith("tuple["):
        inner = annotation.removeprefix("tuple[").removesuffix(", ...]")
        return tuple(_read(inner, each) for each in _of_type(list, kept))
    if name in _ENUMS:
        return _ENUMS[name](kept)
    if name in ("Query", "Term"):
        return _read_fields(kept)
    if name == "datetime.datetime":
        return datetime.datetime.fromisoformat(kept)
    return _of_type(int if name in _NUMBERS else _PLAIN[name], kept)


def _of_type(wanted: type, kept: Any) -> Any:
    if type(kept) is not wanted:
        raise TypeError(f"{kept!r} is no {wanted.__name__}.")
    return kept
