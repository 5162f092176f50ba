"""The names of people, in the parts that CSL gives them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_CJK = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
_PARTICLES = frozenset(
    "af al am av ben bin da dal das de degli dei del dela della delle den der di do dos du e el la las le les lo los"
    " ten ter und van vom von y zu zum zur".split()
)
_MOST_INITIALS = 3
_NO_LETTERS = re.compile(r"[\W_]+")
_JOINING = frozenset(("e", "y"))
"""Particles that join two parts of a family name: ``Ortega y Gasset``."""


@dataclass(frozen=True, slots=True)
class Name:
    """One person's name as CSL has it: ``family`` and ``given``, or ``literal`` alone where it cannot be parted."""

    family: str = ""
    given: str = ""
    literal: str = ""

    def __str__(self) -> str:
        """The name as it is printed: given before family."""
        return self.literal or f"{self.given} {self.family}".strip()


def parse_name(text: str) -> Name:
    """Part a printed name: ``Chi-Min Chan``, ``Chan, Chi-Min``, ``Ludwig van Beethoven``, ``王军``, ``OpenAI``.

    A comma puts the family name first, except before a suffix (``John Smith, Jr.``).  Without one, the family name
    begins at the first lower-case particle (BibTeX's "von" part, kept with the family name as CSL's non-dropping
    particle), else it is the last word.  Suffixes stay behind the family name.  A name of one word, or in Chinese,
    Japanese or Korean script, is kept whole as ``literal``.
    """
    words = text.split()
    if "," in text:
        parts = [part for part in (" ".join(part.split()) for part in text.split(",")) if part]
        parted, words = _part_at_comma(parts)
        if parted:
            return parted
    printed = " ".join(words)
    if len(words) < 2 or (not printed.isascii() and _cjk().fullmatch(printed.replace(" ", ""))):
        return Name(literal=printed)
    first = _find_family(words)
    return Name(family=" ".join(words[first:]), given=" ".join(words[:first]))


@cache
def _cjk() -> re.Pattern[str]:
    """Compiled for the first name that needs it: so many characters take a millisecond, and every start would pay."""
    return re.compile(_CJK)


def _part_at_comma(parts: list[str]) -> tuple[Name | None, list[str]]:
    """The name that commas part, or else the words to part as if there were none."""
    if len(parts) > 2 and parts[1] in _SUFFIXES:
        parts = [f"{parts[0]} {parts[1]}", *parts[2:]]
    if len(parts) < 2 or parts[1] in _SUFFIXES:
        return None, " ".join(parts).split()
    return Name(family=parts[0], given=", ".join(parts[1:])), []


def _find_family(words: list[str]) -> int:
    """The place of the first word of the family name; the first word of all is always given."""
    last = len(words) - 1
    if last >= 2 and words[last] in _SUFFIXES:
        last -= 1
    first = next((at for at in range(1, last) if words[at] in _PARTICLES), last)
    return first - 1 if words[first] in _JOINING and first > 1 else first


def is_variant(one: Name, other: Name) -> bool:
    """Whether two names may be printed forms of one person's: ``Weize Chen``, ``W Chen``, ``Chen Weize``, ``W. Chen``.

    Family names are the same, given names the same or initials of one another, word by word as far as both go; case,
    accents, hyphens and full stops do not matter.
    """
    if "".join(_fold_words(str(one))) == "".join(_fold_words(str(other))):
        return True
    if not (one.family and other.family):
        return sorted(_fold_words(str(one))) == sorted(_fold_words(str(other)))
    if _fold_words(one.family) != _fold_words(other.family):
        return _fold_words(str(one)) == _fold_words(f"{other.family} {other.given}")
    return _are_given_variants(_part_given(one.given), _part_given(other.given))


def find_own(name: Name, authors: Iterable[Name]) -> int | None:
    """The place among authors, from 0, of the one who may be that person; None if nobody may, or more than one."""
    found = [at for at, author in enumerate(authors) if is_variant(name, author)]
    return found[0] if len(found) == 1 else None


def _are_given_variants(some: list[str], others: list[str]) -> bool:
    pairs = zip(some, others, strict=False)
    return all(one == other or (one[0] == other[0] and 1 in (len(one), len(other))) for one, other in pairs)


def _part_given(given: str) -> list[str]:
    """The words of a given name, folded; initials that are run together (``WZ``) one by one."""
    parts = [word for part in given.replace("-", " ").replace(".", ". ").split() for word in _part_initials(part)]
    return [word for part in parts for word in _fold_words(part)]


def _part_initials(word: str) -> list[str]:
    return list(word) if len(word) <= _MOST_INITIALS and word.isupper() and word.isalpha() else [word]


def _fold_words(text: str) -> list[str]:
    """The words of a name without case, accents, hyphens and full stops."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))
    return _NO_LETTERS.sub(" ", bare).split()


def format_names(names: tuple[Name, ...], truncated: bool) -> str:
    """The names as printed, parted by commas, with ``et al.`` where the source's list was cut short."""
    return ", ".join(map(str, names)) + (" et al." if truncated and names else "")
