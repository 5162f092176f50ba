"""One word or phrase of a typed query, with its field, to what it asks for."""

from __future__ import annotations

import datetime

from app.errors import InvalidValue
from app.search_query.folding import normalise
from app.search_query.parse.fields import FIELDS, SearchField, Value, read_word
from app.search_query.parse.notes import Notes
from app.search_query.parse.scanning import Token
from app.search_query.terms import MOST_WORDS
from app.search_query.values import Query, Trashed

_NOTHING = "{text} has no letters or digits to look for; it was left out."
_NO_FIELD = "{text}: there is no field of this name; it was searched as text."
_NO_VALUE = "{text} lacks what to look for, right after the colon; it was searched as text."
_NOT_CLOSED = "{text} lacks a closing quotation mark; it was read to the end."
_LONG = f"{{text}} is long; its first {MOST_WORDS} words were looked for."


class WordReader:
    """Reads words; notes what it does not understand.

    Attributes:
        still_typed: the token that the person is in the middle of, if any: of it nothing is said yet.
        trash: the tokens that asked for the trash.
    """

    def __init__(self, text: str, notes: Notes, today: datetime.date, still_typed: Token | None) -> None:
        self._text = text
        self._notes = notes
        self._today = today
        self.still_typed = still_typed
        self.trash: list[Token] = []

    def read(self, token: Token, group_field: str = "") -> Query | None:
        """What a word asks for; None if it asks for nothing."""
        words = normalise(token.value).split()
        if not words:
            self.note(token, _NOTHING)
            return None
        if not token.closed:
            self.note(token, _NOT_CLOSED)
        if len(words) > MOST_WORDS:
            self.note(token, _LONG)
        name = token.field or group_field
        if not name:
            return self._read_bare(token)
        if name in FIELDS:
            return self._read_field(token, FIELDS[name])
        self._notes.add(token.start, token.end, _NO_FIELD)
        return self.read_as_text(token)

    def read_as_text(self, token: Token) -> Query | None:
        """The words of a token as it was typed, field and all."""
        typed = self._text[token.start : token.end]
        try:
            return read_word(Value(typed, token.prefix, self._today))
        except InvalidValue:
            return None

    def note(self, token: Token, reason: str) -> None:
        """Say what is wrong with a token, unless it is still being typed."""
        if token is not self.still_typed:
            self._notes.add(token.start, token.end, reason)

    def _read_bare(self, token: Token) -> Query | None:
        if token.value.endswith(":") and token.value[:-1].lower() in FIELDS and not token.quoted:
            if token is self.still_typed:
                return None
            self.note(token, _NO_VALUE)
        return read_word(self._value(token))

    def _read_field(self, token: Token, field: SearchField) -> Query | None:
        try:
            query = field.read(self._value(token))
        except InvalidValue:
            return self._read_wrong(token, field)
        if isinstance(query, Trashed):
            self.trash.append(token)
        return query

    def _read_wrong(self, token: Token, field: SearchField) -> Query | None:
        """What a value asks for that is none of its field: the text of it, or nothing while it may become one."""
        if token is self.still_typed and field.may_go_on(token.value):
            return None
        reason = f"{{text}} is not {field.noun}; it was searched as text. Write {field.example}."
        self._notes.add(token.start, token.end, reason)
        return self.read_as_text(token)

    def _value(self, token: Token) -> Value:
        return Value(token.value, token.prefix, self._today)
