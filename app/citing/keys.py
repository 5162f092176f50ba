"""Citation keys by a pattern: ``{author}{year}{title}`` makes ``qian2023chatdev``."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from app.errors import InvalidValue
from app.frozen import Frozen
from app.papers import PaperFacts
from app.search_query import normalise
from app.values import parse_citation_key

USUAL_PATTERN = "{author}{year}{title}"
"""Family name, year and the first telling word of the title, as Google Scholar makes keys."""

_SMALL_WORDS = frozenset(
    "a an and as at by can do does for from how in into is it of on or the to towards via what with".split()
)
_LONGEST_STEM = 60
"""Letters; a torn page may print a word without end."""

_PIECE = re.compile(r"\{([^{}]*)\}|([^{}]+)|([{}])")
_NOBODY = "anon"


class KeyPattern(Frozen):
    """What a citation key is made of.

    Attributes:
        text: as it was typed.
        pieces: in order, each the name of a part, or "" and the text that stands there.
    """

    text: str
    pieces: tuple[tuple[str, str], ...]


def parse_key_pattern(text: str) -> KeyPattern:
    """Parse a pattern: text that may stand in a citation key, and parts in braces, of which it has at least one.

    Raises:
        InvalidValue: a part is unknown, a brace has no partner, or a sign may not stand in a key.
    """
    stripped = text.strip()
    pieces = []
    for part, plain, brace in _PIECE.findall(stripped):
        if brace:
            raise InvalidValue(text, f"“{text}” has a brace without a partner.", "A part looks like {author}.")
        if plain:
            _check_plain(text, plain)
        elif part not in PARTS:
            known = ", ".join(f"{{{name}}}" for name in PARTS)
            raise InvalidValue(text, f"There is no part “{{{part}}}”.", f"The parts are {known}.")
        pieces.append((part, plain))
    if not any(part for part, _ in pieces):
        raise InvalidValue(text, "All keys would be the same.", "Use a part such as {author}.")
    return KeyPattern(stripped, tuple(pieces))


def make_stem(facts: PaperFacts, pattern: KeyPattern) -> str:
    """The key of a paper without the letter that tells it apart; never empty."""
    stem = "".join(PARTS[part](facts) if part else plain for part, plain in pattern.pieces)
    return stem[:_LONGEST_STEM] or _NOBODY


def _check_plain(text: str, plain: str) -> None:
    try:
        parse_citation_key(plain)
    except InvalidValue:
        what = f"“{plain}” cannot stand in a citation key."
        raise InvalidValue(text, what, "Use letters, digits and -_:. signs.") from None


def _find_author(facts: PaperFacts) -> str:
    first = facts.authors[0] if facts.authors else None
    return (_squeeze(first.family or first.literal) if first else "") or _NOBODY


def _find_year(facts: PaperFacts) -> str:
    return f"{facts.issued.year:04d}" if facts.issued else ""


def _list_words(text: str) -> list[str]:
    """The telling words of a text, folded, in letters that every BibTeX reads."""
    words = normalise(text).split()
    return [word for word in words if word.isascii() and word not in _SMALL_WORDS and not word.isdigit()]


def _find_word(facts: PaperFacts) -> str:
    return next(iter(_list_words(facts.title)), "")


def _find_three_words(facts: PaperFacts) -> str:
    return "".join(_list_words(facts.title)[:3])


def _find_venue(facts: PaperFacts) -> str:
    return next(iter(_list_words(facts.venue or "")), "")


def _capitalised(find: Callable[[PaperFacts], str]) -> Callable[[PaperFacts], str]:
    return lambda facts: find(facts).capitalize()


def _squeeze(name: str) -> str:
    folded = normalise(name)
    return "".join(folded.split() if folded.isascii() else filter(str.isascii, folded.replace(" ", "")))


PARTS: Mapping[str, Callable[[PaperFacts], str]] = {
    "author": _find_author,
    "Author": _capitalised(_find_author),
    "year": _find_year,
    "yy": lambda facts: _find_year(facts)[-2:],
    "title": _find_word,
    "Title": _capitalised(_find_word),
    "words": _find_three_words,
    "venue": _find_venue,
    "Venue": _capitalised(_find_venue),
}
"""What a pattern can name: the first author's family name, the year and its last two digits, the first telling word of
the title and the first three, the first telling word of the venue; with a capital letter, the word has one too."""
