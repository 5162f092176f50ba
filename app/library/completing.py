"""How a search that is being typed may go on: fields of the language, and names and words of the library."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from app.frozen import Frozen, replace
from app.library.suggesting import find_suggestions
from app.naming import part_path
from app.search_query import normalise
from app.search_query.parse.typed import TypedPart, find_typed
from app.search_query.suggesting import Suggestion, Suggests

_BARE = re.compile(r"[\w./<>=][\w./<>=-]*")
"""What needs no quotation marks as a value."""

_KINDS: Mapping[str, Suggests] = {
    **{str(kind): kind for kind in Suggests if kind not in (Suggests.FIELD, Suggests.WORD)},
    **dict.fromkeys(("title", "abstract", "note"), Suggests.WORD),
}
_AMONG_WORDS = {
    Suggests.FIELD: 3,
    Suggests.TAG: 3,
    Suggests.COLLECTION: 2,
    Suggests.RESEARCHER: 2,
    Suggests.AUTHOR: 4,
    Suggests.WORD: 4,
}
"""What is proposed for a word without a field, and how many of each."""

_FROM_SECOND_LETTER = frozenset({Suggests.AUTHOR, Suggests.WORD})


class Completion(Frozen):
    """One way in which a search may go on.

    Attributes:
        start, end: the part of the text that ``text`` takes the place of; the caret goes behind it.
        kind: what is proposed.
        suggestion: what to show of it.
    """

    start: int
    end: int
    text: str
    kind: Suggests
    suggestion: Suggestion


def find_completions(connection: sqlite3.Connection, text: str, caret: int, limit: int) -> tuple[Completion, ...]:
    """How what stands before the caret may go on, at most so many ways; none where that is not known."""
    part = find_typed(text, caret)
    if part is None or not (part.field or part.value.strip()):
        return ()
    found = _of_field(connection, part, limit) if part.field else _of_word(connection, part)
    made = (_complete(text, part, kind, suggestion) for kind, suggestion in found)
    typed = text[part.start : part.end].strip().casefold()
    return tuple(each for each in made if each.text.strip().casefold() != typed)[:limit]


def _of_field(connection: sqlite3.Connection, part: TypedPart, limit: int) -> Iterator[tuple[Suggests, Suggestion]]:
    kind = _KINDS.get(part.field)
    if kind is not None:
        for each in find_suggestions(connection, kind, part.value, limit):
            yield kind, each


def _of_word(connection: sqlite3.Connection, part: TypedPart) -> Iterator[tuple[Suggests, Suggestion]]:
    folded = normalise(part.value)
    for kind, most in _AMONG_WORDS.items():
        if folded and (len(folded) > 1 or kind not in _FROM_SECOND_LETTER):
            for each in _only_begun(kind, folded, find_suggestions(connection, kind, part.value, most)):
                yield kind, each


def _only_begun(kind: Suggests, folded: str, found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Names that have the word only within them would be noise beside all else."""
    exact = kind in (Suggests.FIELD, Suggests.AUTHOR, Suggests.WORD)
    return (each for each in found if exact or f" {folded}" in f" {normalise(each.label)}")


def _complete(text: str, part: TypedPart, kind: Suggests, suggestion: Suggestion) -> Completion:
    if kind is Suggests.FIELD:
        return Completion(part.start, part.end, suggestion.text, kind, suggestion)
    if kind is Suggests.COLLECTION:  # a search compares its own name and those above it, each by itself
        suggestion = replace(suggestion, text=part_path(suggestion.text)[-1])
    value = _quote(suggestion.text)
    if not part.field and kind is not Suggests.WORD:
        value = f"{kind}:{value}"
    follows = text[part.end : part.end + 1]
    return Completion(part.start, part.end, value if follows in (")", " ") else f"{value} ", kind, suggestion)


def _quote(text: str) -> str:
    if _BARE.fullmatch(text):
        return text
    bare = re.sub('["“”„]', " ", text)
    return f'"{" ".join(bare.split())}"'
