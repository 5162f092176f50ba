"""Values made of fields, like frozen dataclasses with slots, for what is imported whenever the window starts.

A dataclass compiles its methods anew at each start: most of a millisecond a class, and the window needs dozens.  The
methods here are the same for all classes and go from field to field, which a value that is made a million times would
feel: such a one stays a dataclass.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Never, TypeVar, dataclass_transform

V = TypeVar("V", bound="Frozen")


@dataclass_transform(frozen_default=True)
class _FrozenType(type):
    """Makes a slot of each annotation of a class, and keeps what stands beside it as the field's default.

    Attributes:
        field_names: the fields, those of the class above first.
        field_defaults: the defaults of those that have one.
    """

    field_names: tuple[str, ...] = ()
    field_defaults: Mapping[str, Any] = {}

    def __new__(
        cls,
        name: str,
        bases: tuple[_FrozenType, ...],
        namespace: dict[str, Any],
        *,
        kw_only: bool = False,  # noqa: ARG004 - mypy reads it
    ) -> _FrozenType:
        """Make a class; with ``kw_only`` its fields are given by name, which mypy sees to."""
        fields = tuple(namespace.get("__annotations__", ()))
        defaults = {field: namespace.pop(field) for field in fields if field in namespace}
        above = bases[0] if bases else cls
        names = (*above.field_names, *fields)
        made = super().__new__(cls, name, bases, {**namespace, "__slots__": fields, "__match_args__": names})
        made.field_names = names
        made.field_defaults = {**above.field_defaults, **defaults}
        return made


class Frozen(metaclass=_FrozenType):
    """A value that never changes: each annotation in its class is a field, in order; two are equal if all fields are.

    A default is shared by all that do not give the field, so it is a value that never changes either.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        """Take the fields in order, by name, or from their defaults.

        Raises:
            TypeError: a field is missing or given twice, or there is no such field.
        """
        kind = type(self)
        if len(given) == len(kind.field_names) and not named:  # as a table's rows are made, in half the time
            for field, value in zip(kind.field_names, given, strict=True):
                object.__setattr__(self, field, value)
            return
        in_order = dict(zip(kind.field_names, given, strict=False))
        values = {**kind.field_defaults, **in_order, **named}
        twice = in_order.keys() & named.keys()
        if twice or len(in_order) < len(given) or values.keys() != set(kind.field_names):
            raise TypeError(f"{kind.__name__} has the fields {kind.field_names} and cannot take {given}, {named}.")
        for field, value in values.items():
            object.__setattr__(self, field, value)

    def __setattr__(self, field: str, value: object) -> Never:
        raise AttributeError(f"{type(self).__name__} never changes: its {field} cannot be set.")

    def __delattr__(self, field: str) -> Never:
        raise AttributeError(f"{type(self).__name__} never changes: its {field} cannot be deleted.")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), *self._values()))

    def __repr__(self) -> str:
        shown = (f"{field}={value!r}" for field, value in zip(type(self).field_names, self._values(), strict=True))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        """Copies and pickles are made as the value was: by its class, from its fields."""
        return type(self), self._values()

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, field) for field in type(self).field_names])


def replace(value: V, **others: Any) -> V:
    """A value like this one, but for the fields that are named.

    Raises:
        TypeError: there is no such field.
    """
    kept = {field: getattr(value, field) for field in type(value).field_names}
    return type(value)(**{**kept, **others})
