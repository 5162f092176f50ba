"""What a search compares: texts folded until spelling no longer matters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from app.latex import to_readable

_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h", "ı": "i",
    "ȷ": "j", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ə": "e",
})  # fmt: skip
"""Latin letters that Unicode does not part into a letter and a mark."""

BARRIER = "\ue000"
"""A word that nobody can type, since ``normalise`` removes it: no phrase is found across it."""

_HYPHEN = re.compile("[-\u2010-\u2015\u2212]")
_HYPHENATED = re.compile(rf"\b\w++(?:{_HYPHEN.pattern}\w++)+")
"""Begins at a word and never gives a letter back, so that a word of any length is looked at once."""

_ASCII_HYPHEN = re.compile("-")

_ASCII_SIGNS = {code: " " for code in range(128) if not chr(code).isalnum()}
_ASCII = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
"""What each ASCII character becomes; bytes are translated in a fifth of the time that a str takes."""
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_MARK = re.compile("[\u0300-\u036f]")
_CJK = (
    "[\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3100-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00016fe0-\U00018cff\U0001aff0-\U0001b2ff"
    "\U00020000-\U0003ffff]"
)
_FOLDED: dict[str, str] = {}


def normalise(text: str) -> str:
    """Fold a text to what a search compares: words of letters and digits, parted by single blanks.

    LaTeX is read, compatibility forms (NFKC), case and the marks of Latin and Greek letters are gone, hyphens and
    other punctuation are blanks, and each Chinese, Japanese or Korean character and each symbol that is no ASCII is a
    word of its own.  Normalising twice changes nothing.
    """
    return _fold_readable(to_readable(text))


def _fold_readable(text: str) -> str:
    folded = text if text.isascii() else text.lower()
    while not folded.isascii():
        again = _fold(folded)
        if again == folded:
            return again
        folded = again
    return b" ".join(folded.encode().translate(_ASCII).split()).decode()


def searchable(text: str) -> str:
    """What the search index holds of a text: folded, then the joined form of each hyphenated word (``multiagent``)."""
    readable = to_readable(text)
    joined = (form for _, _, form in find_joined(readable))
    return f" {BARRIER} ".join(filter(None, (_fold_readable(readable), *joined)))


def find_joined(readable: str) -> Iterator[tuple[int, int, str]]:
    """The hyphenated words of a text: where each starts and ends, and its joined form, folded."""
    end = 0
    for hyphen in (_ASCII_HYPHEN if readable.isascii() else _HYPHEN).finditer(readable):
        start = _find_word_start(readable, hyphen.start())  # few words have hyphens: to try each takes far longer
        if start >= end and (match := _HYPHENATED.match(readable, start)):
            end = match.end()
            yield start, end, normalise(_join(match))


def join_hyphenated(text: str) -> str:
    """A text with its hyphenated words joined: ``multiagent`` for ``multi-agent``."""
    return _HYPHENATED.sub(_join, to_readable(text))


def searchable_author(family: str, given: str) -> str:
    """What the search index holds of a name, so that it is found in either order: ``chen weize chen``."""
    whole = f"{family} {given} {family}" if family and given else family or given
    if whole.isascii() and whole.replace(" ", "").isalnum():  # most names, and more of them than of anything else
        return " ".join(whole.lower().split())
    return searchable(whole)


def is_cjk(char: str) -> bool:
    """Whether a character is Chinese, Japanese or Korean."""
    return _cjk().match(char) is not None


def stands_alone(char: str) -> bool:
    """Whether a folded character is a word of its own, whatever stands beside it."""
    return is_cjk(char) or unicodedata.category(char)[0] == "S"


@cache
def _cjk() -> re.Pattern[str]:
    """Compiled for the first text that needs it: so many characters take milliseconds, and every start would pay."""
    return re.compile(_CJK)


def _find_word_start(text: str, stop: int) -> int:
    """Where the letters and digits begin that stand right before a place."""
    start = stop
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return start


def _join(match: re.Match[str]) -> str:
    return _HYPHEN.sub("", match[0])


def _fold(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_NOT_ASCII.sub(_fold_match, composed).translate(_ASCII_SIGNS).split())


def _fold_match(match: re.Match[str]) -> str:
    char = match[0]
    if char not in _FOLDED:
        _FOLDED[char] = _fold_char(char)
    return _FOLDED[char]


def _fold_char(char: str) -> str:
    """What one character that is no ASCII becomes: a letter, nothing (a mark), a blank, or a word of its own."""
    kind = unicodedata.category(char)
    if _MARK.match(char) or kind == "Cf":
        return ""
    if char == "−":  # the sign minus is a hyphen to whoever types it
        return " "
    if stands_alone(char):
        return f" {char} "
    if kind[0] in "PZC":
        return " "
    parted = unicodedata.normalize("NFKD", char).casefold().translate(_LETTERS)
    return _MARK.sub("", parted) if _is_latin_or_greek(parted) else char


def _is_latin_or_greek(text: str) -> bool:
    return text[0] < "\u0250" or "\u0370" <= text[0] <= "\u03ff"
