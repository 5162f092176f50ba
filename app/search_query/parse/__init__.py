"""The search language: what a person types, to a query.  Every text is one; what is not understood is said."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.dates import find_today
from app.search_query.parse.grouping import Grouper
from app.search_query.parse.notes import Notes, Unparsed
from app.search_query.parse.scanning import Sort, Token, scan
from app.search_query.parse.words import WordReader
from app.search_query.terms import is_single_letter
from app.search_query.values import And, Everything, Or, Query, Term, Trashed, Words, parts_of

__all__ = ["MOST_TERMS", "ParsedQuery", "Unparsed", "parse_query"]

MOST_TERMS = 64
"""Words, phrases and fields that are looked for; what comes after them is left out."""

_UNSTORABLE = {0: " "} | dict.fromkeys(range(0xD800, 0xE000), " ")
"""Characters that SQLite cannot take; a text holds as many after as before, so that places stay."""

_TOO_MANY = f"{{text}} was left out: a search has {MOST_TERMS} words at the most."
_TRASH = "{text} finds nothing here: the trash is searched by itself, with is:trashed outside of OR and brackets."


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """What a person typed, understood.

    Attributes:
        query: what it asks for; Everything if that is nothing.
        unparsed: the parts that were not understood, in their order.
    """

    query: Query
    unparsed: tuple[Unparsed, ...] = ()


def parse_query(text: str, *, typing: bool = False, today: datetime.date | None = None) -> ParsedQuery:
    """Parse a search, ``author:qian year:2024- -draft ("tool learning" OR agents)``; the manual has the language.

    Args:
        text: anything at all; this never raises.
        typing: the person is still typing: the last word may go on, and what is unfinished is not complained of.
        today: the person's day, which ``added:<7d`` is counted from; the day that it is without it.
    """
    typed = text.translate(_UNSTORABLE)
    notes = Notes(typed)
    every = list(scan(typed))
    tokens = list(_take_most(every))
    if len(tokens) < len(every):
        notes.add(every[len(tokens)].start, every[-1].end, _TOO_MANY)
    still_typed = _find_still_typed(tokens, typed) if typing else None
    if still_typed:
        tokens[-1] = still_typed
    reader = WordReader(typed, notes, today or find_today(), still_typed)
    whole = not typing and len(tokens) == len(every)
    query = Grouper(typed, notes, reader, whole=whole).group(tokens) or Everything()
    if still_typed:
        query = _wait_for_more(query)
    if _hides_trash(query):
        for token in reader.trash:
            notes.add(token.start, token.end, _TRASH)
    return ParsedQuery(query, notes.finish())


def _take_most(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens up to the word that is one too many."""
    words = 0
    for token in tokens:
        words += token.sort is Sort.WORD
        if words > MOST_TERMS:
            return
        yield token


def _find_still_typed(tokens: Sequence[Token], text: str) -> Token | None:
    """The last word, which may go on, if the person has neither closed its quotes nor gone on to the next.

    A word that is excluded does not: ``-d`` on the way to ``-draft`` would empty the list.
    """
    if not tokens or tokens[-1].end < len(text) or tokens[-1].sort is not Sort.WORD:
        return None
    last = tokens[-1]
    if last.quoted and last.closed:
        return None
    negated = tokens[-2].sort is Sort.NOT if len(tokens) > 1 else False
    return dataclasses.replace(last, prefix=last.prefix or not (negated or text[-1].isspace()))


def _wait_for_more(query: Query) -> Query:
    """Leave out the first letter of a further word: nearly all papers have it, and finding out takes long."""
    parts = parts_of(query)
    last = parts[-1] if parts else None
    if not isinstance(last, Words) or not is_single_letter(last.term):
        return query
    begun = tuple(phrase[:-1] for phrase in last.term.phrases if phrase[1:])
    if begun:
        parts = (*parts[:-1], Words(Term(begun), last.where))
    elif parts[1:]:
        parts = parts[:-1]
    return parts[0] if len(parts) == 1 else And(parts)


def _hides_trash(query: Query) -> bool:
    """Whether the trash is asked for where it cannot be: not by itself, and not with all that is asked for."""
    parts = parts_of(query)
    return Trashed() not in parts and any(map(_asks_for_trash, parts))


def _asks_for_trash(query: Query) -> bool:
    if isinstance(query, And | Or):
        return any(map(_asks_for_trash, query.parts))
    return isinstance(query, Trashed)
