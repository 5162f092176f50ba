"""Where the title of a reference ends: at its closing quote, its mark, or the end of a sentence or a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.formats.publications.numbers import Span
from app.formats.publications.words import is_abbreviated_in_title

_QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’", "`": "'", "'": "'", "「": "」", "《": "》"}
_CLOSING = re.compile(r"[.,;:?!]?(?:[”\"»“」》]|''|['’](?!\w))[.,;:]?(?=\s|$|\(|\[|[.,;])")
_KIND = re.compile(r"\s//\s+|\s?\[(?:[JCMDNRPSZAG]|EB|DB|CP)(?:/OL)?\]\s?(?://|[.,:．]|\s|$)\s*")
_STOP = re.compile(r"[.?!][*_”\"’)\]]*\s+(?=\S)|[。．]\s*(?=\S)|[.?!]\s*$|\s(?=\([A-Z][^()]{2,80}(?:19|20)\d\d\))")
_COMMA = re.compile(r"[?!]?[,;.?][*_]*\s+(?=\S)|\s(?=\([A-Z][^()]{2,80}(?:19|20)\d\d\))")
_TITLE_TAG = re.compile(
    r"\s*[\[(](?:\d+\w\w ed|doctoral|master|unpublished|ph\.?d|vols?\b|rev\. ed|technical|preprint|computer software"
    r"|dissertation|conference|poster|thesis|data ?set|paper presentation)[^)\]]{0,80}[)\]]\.?$",
    re.IGNORECASE,
)
_MOST_ENDS = 8
_LONGEST_TITLE = 400
_LONGEST_WORDS = 45


class Title(NamedTuple):
    """Where a title stands, where what follows it begins, and what ends it."""

    span: Span
    rest: int
    ending: str


def list_titles(body: str, at: int, behind: str) -> Iterator[Title]:
    """Where a title that begins here may end: its quotes, its mark, or the ends of sentences or clauses."""
    if at < len(body) and body[at] in _QUOTES:
        closing = _find_closing(body, at)
        if closing:
            yield closing
            return
    if match := _KIND.search(body, at):
        yield Title(Span(at, match.start()), match.end(), "kind")
        return
    count, done = 0, at
    for match in (_COMMA if behind == "comma" else _STOP).finditer(body, at):
        if match[0][0] == "." and is_abbreviated_in_title(body, match.start()) and match.end() < len(body):
            continue
        if count and match[0][0] == "." and body[done : match.start()].isalpha() and match.start() - done < 10:
            continue
        if body.count("(", at, match.start()) > body.count(")", at, match.start()):
            continue
        stop = match.start() + (match[0][0] in "?!")
        yield Title(Span(at, stop), match.end(), "comma" if "," in match[0] else "stop")
        count, done = count + 1, match.end()
        if count == _MOST_ENDS * (3 if behind == "comma" else 1):
            return
    if count == 0 and at < len(body):
        yield Title(Span(at, len(body)), len(body), "line")


def _find_closing(body: str, at: int) -> Title | None:
    opening = body[at]
    begin = at + (2 if body.startswith(("``", "''"), at) else 1)
    wanted = {"‘": "’'", "'": "'’", "`": "'’\"”", '"': '"”', "“": '”"', "„": '“”"', "«": "»"}.get(
        opening, _QUOTES[opening]
    )
    for match in _CLOSING.finditer(body, begin):
        sign = match[0].strip(".,;:?!")[:1]
        if sign and sign in wanted:
            stop = match.start() + (match[0][0] in "?!")
            return Title(Span(begin, stop), match.end(), "quote")
    return None


def strip_title(body: str, span: Span) -> Span:
    """A title without the signs and blanks around it, and without what some styles say of it in brackets."""
    start, stop = span
    if match := _TITLE_TAG.search(body[start:stop]):
        stop = start + match.start()
    while start < stop and body[start] in ' *_“”"«»|,:–—':
        start += 1
    while stop > start and (
        body[stop - 1] in ' *_“”"«,;:|' or (body[stop - 1] == "." and body[stop - 3 : stop] != "...")
    ):
        stop -= 1
    return Span(start, stop)


def rate_title(body: str, span: Span, ending: str) -> int:
    """How much a stretch looks like a title: -9 if it cannot be one."""
    title = body[span.start : span.stop]
    words = len(title.split())
    letters = sum(map(str.isalpha, title))
    if not letters or len(title) > _LONGEST_TITLE or words > _LONGEST_WORDS:
        return -9
    rate = 2 if ending in ("quote", "kind") else 1 if words > 1 or title > "\u3000" else 0
    return rate - (title[0].islower() and ending != "quote" and not any(map(str.isupper, title.split()[0])))
