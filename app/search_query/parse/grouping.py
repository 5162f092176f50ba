"""Tokens to one query: AND before OR, both before words that merely follow one another, brackets before all.

    query       = clause*                       all of them
    clause      = chain (("OR" | "|") chain)*   any of them
    chain       = part ("AND" part)*            all of them
    part        = ("-" | "NOT") part | word | phrase | field ":" word | [field ":"] "(" query ")"

So ``chatdev OR metagpt year:2023`` asks for either of two names and the year, as web searches read it.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.search_query.parse.fields import FIELDS
from app.search_query.parse.notes import Notes
from app.search_query.parse.scanning import Sort, Token
from app.search_query.parse.words import WordReader
from app.search_query.values import And, Not, Or, Query

DEEPEST = 10
"""Brackets inside brackets inside ... : what SQLite's parser can take, and far more than a person can."""

_STARTS = frozenset({Sort.WORD, Sort.OPEN, Sort.NOT})
_STRAY_WORD = "{text} joins nothing here; it was searched as text."
_STRAY_SIGN = "{text} joins nothing here; it was left out."
_TOO_DEEP = "{text}: brackets are read ten deep; these were left out."
_NOT_CLOSED = "{text} lacks a closing bracket; it was read to the end."
_EMPTY = "{text} holds nothing; it was left out."
_NO_FIELD = "{text}: there is no field of this name; what follows was searched as text."


class _Group:
    """What stands in one pair of brackets, as it is read.

    Attributes:
        token: the bracket that opened it.
        field: the field of its words, its own or that of a group around it.
    """

    def __init__(self, token: Token | None, field: str) -> None:
        self.token = token
        self.field = field
        self.link: Sort | None = None
        self.negated = False
        self._clauses: list[list[list[Query]]] = []

    @property
    def can_be_joined(self) -> bool:
        """Whether an operator has something before it."""
        return bool(self._clauses) and self.link is None and not self.negated

    def add(self, part: Query | None) -> None:
        """Take in the next part, joined as the operators before it say; None is one that asks for nothing."""
        if part is not None:
            self._put(_negate(part) if self.negated else part)
        self.link, self.negated = None, False

    def build(self) -> Query | None:
        """What the group asks for; None if that is nothing."""
        if not self._clauses:
            return None
        return _join(And, [_join(Or, [_join(And, chain) for chain in clause]) for clause in self._clauses])

    def _put(self, part: Query) -> None:
        if self.link is Sort.AND:
            self._clauses[-1][-1].append(part)
        elif self.link is Sort.OR:
            self._clauses[-1].append([part])
        else:
            self._clauses.append([[part]])


class Grouper:
    """Puts the tokens of one query together, without recursion: no depth of brackets is too much for it."""

    def __init__(self, text: str, notes: Notes, reader: WordReader, *, whole: bool) -> None:
        self._text = text
        self._notes = notes
        self._reader = reader
        self._whole = whole
        self._groups = [_Group(None, "")]
        self._left_out = 0

    def group(self, tokens: Sequence[Token]) -> Query | None:
        """What the tokens ask for; None if that is nothing."""
        for token, following in zip(tokens, (*tokens[1:], None), strict=False):
            self._take(token, following)
        while len(self._groups) > 1:
            self._close(complain=self._whole)
        return self._groups[0].build()

    def _take(self, token: Token, following: Token | None) -> None:
        group = self._groups[-1]
        match token.sort:
            case Sort.WORD:
                group.add(self._reader.read(token, group.field))
            case Sort.OPEN:
                self._open(token)
            case Sort.CLOSE:
                self._take_closing(token)
            case Sort.NOT if following and following.sort in _STARTS:
                group.negated = not group.negated
            case Sort.AND | Sort.OR if group.can_be_joined and following and following.sort in _STARTS:
                group.link = token.sort
            case _:
                self._take_stray(token, following)

    def _open(self, token: Token) -> None:
        field = token.field or self._groups[-1].field
        if token.field and token.field not in FIELDS:
            self._reader.note(token, _NO_FIELD)
            field = ""
        if len(self._groups) > DEEPEST:
            self._reader.note(token, _TOO_DEEP)
            self._left_out += 1
        else:
            self._groups.append(_Group(token, field))

    def _take_closing(self, token: Token) -> None:
        if self._left_out:
            self._left_out -= 1
        elif len(self._groups) > 1:
            self._note_if_empty(token)
            self._close(complain=False)
        else:
            self._reader.note(token, _STRAY_SIGN)

    def _note_if_empty(self, closing: Token) -> None:
        opening = self._groups[-1].token
        if opening and not self._text[opening.end : closing.start].strip():
            self._notes.add(opening.start, closing.end, _EMPTY)

    def _close(self, *, complain: bool) -> None:
        group = self._groups.pop()
        if complain and group.token:
            self._reader.note(group.token, _NOT_CLOSED)
        self._groups[-1].add(group.build())

    def _take_stray(self, token: Token, following: Token | None) -> None:
        """An operator with nothing to join; at the end of what is still typed, what it joins is yet to come."""
        if following is None and not self._whole:
            return
        is_word = self._text[token.start : token.end].isalpha()
        self._reader.note(token, _STRAY_WORD if is_word else _STRAY_SIGN)
        self._groups[-1].add(self._reader.read_as_text(token) if is_word else None)


def _negate(query: Query) -> Query:
    return query.part if isinstance(query, Not) else Not(query)


def _join(kind: type[And | Or], queries: Sequence[Query]) -> Query:
    """All or any of some queries, of which there is one at the least, without brackets that say nothing."""
    parts: list[Query] = []
    for query in queries:
        if isinstance(query, kind):
            parts.extend(query.parts)
        else:
            parts.append(query)
    return kind(tuple(parts)) if len(parts) > 1 else parts[0]
