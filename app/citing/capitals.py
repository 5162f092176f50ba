"""The capitals of a title that BibTeX's styles would lower, held in braces: ``{GPT}``, ``{ChatDev}``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.citing.escaping import Piece

_WORD = re.compile(r"[^\W_]+(?:(?:['’]|(?<=\d)\.(?=\d))[^\W_]+)*")
_TELLING = 4
"""Letters of a word that a title in title case capitalises."""
_SHOUTED = 4
"""Words from which on a title without small letters is typed in capitals, and not a name in them."""


def protect_capitals(pieces: Sequence[Piece]) -> str:
    """A title with braces around the words that keep their capitals: acronyms, names like ChatDev.

    Where a title is in sentence case, a capitalised word in its middle is a name and is kept too.
    """
    free = " ".join(piece.text for piece in pieces if piece.free)
    if free.upper() == free and len(free.split()) >= _SHOUTED:
        return "".join(piece.text for piece in pieces)
    guard = _Guard(keeps_names=_is_sentence_case(pieces))
    return "".join(guard.read(pieces))


class _Guard:
    """Goes over a title.

    Attributes:
        leads: the next word begins the title or what follows a colon, where BibTeX lowers no first letter.
    """

    def __init__(self, *, keeps_names: bool) -> None:
        self.keeps_names = keeps_names
        self.leads = True

    def read(self, pieces: Sequence[Piece]) -> Iterator[str]:
        """The pieces, with braces where they are needed."""
        for piece in pieces:
            if piece.free:
                yield from self._read_text(piece.text)
            else:
                self.leads = False
                yield piece.text

    def _read_text(self, text: str) -> Iterator[str]:
        end = 0
        for match in _WORD.finditer(text):
            between = text[end : match.start()]
            self.leads = between.endswith(": ") or (self.leads and not end)
            yield between
            yield f"{{{match[0]}}}" if self._needs_braces(match[0], between) else match[0]
            end = match.end()
        rest = text[end:]
        self.leads = rest.endswith(": ") or (self.leads and not end)
        yield rest

    def _needs_braces(self, word: str, before: str) -> bool:
        if word[1:] != word[1:].lower():
            return True
        if self.leads or not word[0].isupper():
            return False
        is_article = word == "A" and before.endswith(" ")
        return self.keeps_names or (len(word) == 1 and not is_article)


def _is_sentence_case(pieces: Sequence[Piece]) -> bool:
    """Whether at least half of the telling words behind the first one begin with a small letter."""
    words = [word for piece in pieces if piece.free for word in _WORD.findall(piece.text)]
    telling = [word for word in words[1:] if len(word) >= _TELLING]
    capitalised = sum(word[0].isupper() for word in telling)
    return bool(telling) and 2 * capitalised <= len(telling)
