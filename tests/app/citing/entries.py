"""A strict reader of one BibTeX entry: whatever it cannot place fails."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEAD = re.compile(r"@([a-z]+)\{([^\s{}(),=\\\"#%~']+),\n")
_FIELD = re.compile(r"  ([a-z]+) = ")
_MACRO = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")


class Entry(NamedTuple):
    kind: str
    key: str
    fields: dict[str, str]


def read_entry(text: str) -> Entry:
    head = _HEAD.match(text)
    assert head, text
    fields: dict[str, str] = {}
    place = head.end()
    while True:
        name = _FIELD.match(text, place)
        assert name, text[place:]
        assert name[1] not in fields, name[1]
        fields[name[1]], place = _read_value(text, name.end())
        if text[place:] == "\n}":
            return Entry(head[1], head[2], fields)
        assert text[place : place + 2] == ",\n", text[place:]
        place += 2


def _read_value(text: str, start: int) -> tuple[str, int]:
    if text[start] != "{":
        macro = _MACRO.match(text, start)
        assert macro, text[start:]
        return macro[0], macro.end()
    depth = 0
    for place in range(start, len(text)):
        depth += (text[place] == "{") - (text[place] == "}")
        if not depth:
            return text[start + 1 : place], place + 1
    raise AssertionError("a brace is never closed")


def part_authors(value: str) -> list[str]:
    """The names of an author field, parted at ``and`` outside braces as BibTeX does."""
    names, depth, words = [], 0, [""]
    for word in value.split(" "):
        if word == "and" and not depth:
            names.append(" ".join(words[1:]))
            words = [""]
        else:
            words.append(word)
            depth += word.count("{") - word.count("}")
    return [*names, " ".join(words[1:])]
