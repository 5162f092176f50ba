"""The part of a typed query that the caret stands in or behind, which a proposal would take the place of."""

from __future__ import annotations

from collections.abc import Iterable

from app.frozen import Frozen
from app.search_query.parse.fields import FIELDS, find_field_name
from app.search_query.parse.scanning import Sort, Token, scan


class TypedPart(Frozen):
    """A word or a phrase that is being typed, or the place where one may begin.

    Attributes:
        start, end: what a proposal replaces, quotation marks and all, but not the field before it.
        field: the field whose value it is, by its usual name; "" without one.
        value: what is typed of it up to the caret.
        has_field: the field stands right before it, and not before brackets around it.
    """

    start: int
    end: int
    field: str
    value: str
    has_field: bool = False


def find_typed(text: str, caret: int) -> TypedPart | None:
    """What is being typed; None where no word may stand, behind a closing quotation mark for one."""
    tokens = list(scan(text[:caret]))
    group = _find_group_field(tokens)
    last = tokens[-1] if tokens else None
    if last is None or last.end < caret or last.sort in (Sort.OPEN, Sort.NOT):
        return TypedPart(caret, caret, group, "")
    if last.sort is not Sort.WORD or (last.quoted and (last.closed or last.prefix)):
        return None
    whole = next((token for token in scan(text) if token.start == last.start and token.sort is Sort.WORD), last)
    if not last.quoted and not last.field and last.value.endswith(":"):
        name = find_field_name(last.value[:-1])
        return TypedPart(caret, max(whole.end, caret), name, "", has_field=True) if name else None
    start = last.start + (len(last.field) + 1 if last.field else 0)
    if last.field and last.field not in FIELDS:
        return None
    name = find_field_name(last.field) if last.field else group
    return TypedPart(start, whole.end, name, last.value, has_field=bool(last.field))


def _find_group_field(tokens: Iterable[Token]) -> str:
    """The field of the brackets that are open at the end, that of the innermost that has one."""
    fields: list[str] = []
    for token in tokens:
        if token.sort is Sort.OPEN:
            fields.append(find_field_name(token.field) or (fields[-1] if fields and not token.field else ""))
        elif token.sort is Sort.CLOSE and fields:
            fields.pop()
    return fields[-1] if fields else ""
