"""Typed text to tokens: words and phrases, the fields before them, and the signs that join and group them."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass

_FIELD = re.compile(r"([^\W\d_][\w-]*):(?=[^\s)|])(?!//)")
_BREAK = re.compile(r"[\s()|]")
_BLANKS = re.compile(r"\s*")
_CLOSING = {'"': re.compile('"'), "“": re.compile("[”“]"), "”": re.compile("”"), "„": re.compile("[“”]")}


class Sort(enum.Enum):
    """What a token is; OPEN may have a field, which is that of each word in the group."""

    WORD = "word"
    OPEN = "("
    CLOSE = ")"
    AND = "AND"
    OR = "OR"
    NOT = "NOT"


_OPERATORS = {"AND": Sort.AND, "OR": Sort.OR, "NOT": Sort.NOT}
_SIGNS = {"(": Sort.OPEN, ")": Sort.CLOSE, "|": Sort.OR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A part of what was typed.

    Attributes:
        start, end: its place in the text.
        field: what stands before the colon, in lower case; "" if nothing does.
        value: of a WORD, what is looked for: without field, quotes and ``*``.
        prefix: the value's last word may go on.
        closed: it lacks no quotation mark at its end.
    """

    sort: Sort
    start: int
    end: int
    field: str = ""
    value: str = ""
    quoted: bool = False
    prefix: bool = False
    closed: bool = True


def scan(text: str) -> Iterator[Token]:
    """The tokens of a text, in order; every character but blanks belongs to one."""
    at = _skip_blanks(text, 0)
    while at < len(text):
        token = _scan_token(text, at)
        yield token
        at = _skip_blanks(text, token.end)


def _skip_blanks(text: str, at: int) -> int:
    match = _BLANKS.match(text, at)
    return match.end() if match else at


def _scan_token(text: str, at: int) -> Token:
    if text[at] in _SIGNS:
        return Token(sort=_SIGNS[text[at]], start=at, end=at + 1)
    if text[at] == "-" and text[at + 1 : at + 2].strip():
        return Token(sort=Sort.NOT, start=at, end=at + 1)
    match = _FIELD.match(text, at)
    if match is None:
        return _scan_value(text, at, at, "")
    field = match[1].lower()
    if text[match.end()] == "(":
        return Token(sort=Sort.OPEN, start=at, end=match.end() + 1, field=field)
    return _scan_value(text, at, match.end(), field)


def _scan_value(text: str, start: int, at: int, field: str) -> Token:
    if text[at] in _CLOSING:
        return _scan_phrase(text, start, at, field)
    end = _find_end(text, at)
    raw = text[at:end]
    if raw in _OPERATORS and not field:
        return Token(sort=_OPERATORS[raw], start=start, end=end)
    value = raw.rstrip("*")
    return Token(sort=Sort.WORD, start=start, end=end, field=field, value=value, prefix=value != raw)


def _scan_phrase(text: str, start: int, at: int, field: str) -> Token:
    match = _CLOSING[text[at]].search(text, at + 1)
    stop, end = match.span() if match else (len(text), len(text))
    prefix = text[end : end + 1] == "*"
    value, after = text[at + 1 : stop], end + prefix
    return Token(
        sort=Sort.WORD,
        start=start,
        end=after,
        field=field,
        value=value,
        quoted=True,
        prefix=prefix,
        closed=match is not None,
    )


def _find_end(text: str, at: int) -> int:
    """Where a word ends: at a blank, or at a bracket or ``|`` that no bracket of its own is around (``f(x)``)."""
    depth = 0
    for match in _BREAK.finditer(text, at):
        sign = match[0]
        if sign == "(":
            depth += 1
        elif sign.isspace() or not depth:
            return match.start()
        elif sign == ")":
            depth -= 1
    return len(text)
