r"""Texts as LaTeX and BibTeX read them: ``A & B`` becomes ``A \& B``, and what is LaTeX already stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.latex.scanning import Token, find_math, is_tie, match_braces, scan

_SIGNS = str.maketrans({"&": r"\&", "%": r"\%", "#": r"\#"})
_SIGNS_OF_ADDRESSES = _SIGNS | str.maketrans({"_": r"\_", "^": r"\^{}", "~": r"\textasciitilde{}"})
_SCRIPTS = {"_": (r"\_", r"\textsubscript"), "^": (r"\^{}", r"\textsuperscript")}
"""A sign outside mathematics: by itself, and before a group."""
_BRACES = {"{": (r"\textbraceleft{}", r"\lbrace{}"), "}": (r"\textbraceright{}", r"\rbrace{}")}
"""A brace without a partner: outside mathematics, and in it."""
_VERBATIM = frozenset((r"\url", r"\path", r"\nolinkurl", r"\href"))


class Piece(NamedTuple):
    """A stretch of a text as LaTeX reads it.

    Attributes:
        free: it is text outside braces, mathematics and macros, of which BibTeX may change the capitals.
    """

    text: str
    free: bool = False


def escape(text: str) -> str:
    """A text that LaTeX shows as ``to_readable`` does, its braces in balance, and its blanks one each."""
    return "".join(piece.text for piece in escape_in_pieces(text))


def escape_in_pieces(text: str) -> list[Piece]:
    """What ``escape`` makes of a text, parted where macros, groups and mathematics begin and end."""
    source = " ".join(text.split())
    return [piece for piece in _Escaper(source).read() if piece.text]


def balance(text: str) -> str:
    """A text without LaTeX (a DOI, an address) whose braces would be taken for BibTeX's: they are percent-encoded."""
    return text.replace("{", "%7B").replace("}", "%7D")


class _Escaper:
    r"""Reads tokens from left to right.

    Attributes:
        partners: the place of an opening brace to that of its closing one; ``closing`` are those of the closing ones.
        escaped: the places of ``\{`` and ``\}`` that have a partner, since BibTeX counts these braces too.
        dollars: the places of the dollar signs around mathematics.
        verbatim: the place of the brace up to which everything stays, the argument of ``\url`` for one.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens = scan(source)
        self.partners = match_braces(self.tokens) or {}
        self.closing = frozenset(self.partners.values())
        self.escaped = _match_escaped(self.tokens)
        self.dollars = find_math(source, self.tokens)
        self.in_math = False
        self.depth = 0
        self.verbatim = -1

    def read(self) -> Iterator[Piece]:
        """The pieces of the whole text."""
        for place, token in enumerate(self.tokens):
            if place < self.verbatim:
                yield Piece(token.text)
            elif token.kind == "text":
                yield Piece(token.text.translate(_SIGNS), free=not (self.depth or self.in_math))
            else:
                yield Piece(self._read_sign(place, token))

    def _read_sign(self, place: int, token: Token) -> str:
        match token.kind:
            case "macro":
                return self._read_macro(place, token)
            case "open" | "close":
                return self._read_brace(place, token.text)
            case "address":
                return token.text.translate(_SIGNS_OF_ADDRESSES)
            case "dollar":
                if place not in self.dollars:
                    return token.text.replace("$", r"\$")
                self.in_math = not self.in_math
            case "script" if not self.in_math:
                alone, before_group = _SCRIPTS[token.text]
                return before_group if place + 1 in self.partners else alone
            case "tie" if not self.in_math:
                end = token.start + 1
                before, after = self.source[token.start - 1 : token.start], self.source[end : end + 1]
                return "~" if is_tie(before, after) else r"\textasciitilde{}"
        return token.text

    def _read_macro(self, place: int, token: Token) -> str:
        if token.text in _VERBATIM and place + 1 in self.partners:
            self.verbatim = self.partners[place + 1] + 1
        if token.text in (r"\{", r"\}") and place not in self.escaped:
            return _BRACES[token.text[1]][self.in_math]
        return token.text if token.text != "\\" else r"\textbackslash{}"

    def _read_brace(self, place: int, brace: str) -> str:
        if place in self.partners:
            self.depth += 1
        elif place in self.closing:
            self.depth -= 1
        else:
            return _BRACES[brace][self.in_math]
        return brace


def _match_escaped(tokens: list[Token]) -> frozenset[int]:
    matched: set[int] = set()
    opened: list[int] = []
    for place, token in enumerate(tokens):
        if token.text == r"\{":
            opened.append(place)
        elif token.text == r"\}" and opened:
            matched |= {opened.pop(), place}
    return frozenset(matched)
