"""LaTeX parted into its signs: macros, groups, mathematics, and the text between."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

DEEPEST = 40
"""Groups nested deeper than this are no prose and stay as they are typed."""

_TOKEN = re.compile(
    r"(?P<macro>\\(?:[A-Za-z]+\*?|.)?)|(?P<open>\{)|(?P<close>\})|(?P<dollar>\$\$?)|(?P<script>[_^])"
    r"|(?P<dashes>--+)|(?P<quotes>``|'')|(?P<tie>~)|(?P<address>https?://[^\s\\{}$]+)",
    re.DOTALL,
)
_AMOUNT = re.compile(r"\d[\d.,]*[kKmMbB]?\s+[a-z]{2,}")


class Token(NamedTuple):
    """A sign of LaTeX, or the text between two.

    Attributes:
        kind: macro, open, close, dollar, script, dashes, quotes, tie, address or text.
        start: where in the source it stands.
    """

    kind: str
    text: str
    start: int


END = Token("", "", 0)
"""What follows the last one."""


def scan(source: str) -> list[Token]:
    """The tokens of a text, which together are all of it; the last one is text, perhaps none."""
    tokens = []
    end = 0
    for match in _TOKEN.finditer(source):
        if match.start() > end:
            tokens.append(Token("text", source[end : match.start()], end))
        tokens.append(Token(match.lastgroup or "", match[0], match.start()))
        end = match.end()
    return [*tokens, Token("text", source[end:], end)]


def match_braces(tokens: list[Token]) -> dict[int, int] | None:
    """The place of each opening brace to that of its closing one; None if they nest too deep."""
    partners: dict[int, int] = {}
    opened: list[int] = []
    height: list[int] = []  # how deep what stands inside each open brace is nested
    for place, token in enumerate(tokens):
        if token.kind == "open":
            opened.append(place)
            height.append(1)
        elif token.kind == "close" and opened:
            partners[opened.pop()] = place
            inner = height.pop()
            if inner > DEEPEST:
                return None
            if height:
                height[-1] = max(height[-1], inner + 1)
    return partners


def find_math(source: str, tokens: list[Token]) -> frozenset[int]:
    """The places of the dollar signs that stand around mathematics."""
    dollars = [place for place, token in enumerate(tokens) if token.kind == "dollar"]
    found: set[int] = set()
    for place, following in pairwise(dollars):
        begin, end = tokens[place], tokens[following]
        if place not in found and begin.text == end.text and _is_math(source, begin.start + len(begin.text), end):
            found |= {place, following}
    return frozenset(found)


def _is_math(source: str, start: int, end: Token) -> bool:
    """Whether what stands between two dollar signs is mathematics rather than an amount of money and what follows."""
    content = source[start : end.start]
    if not content.strip() or "\n\n" in content:
        return False
    if any(sign in content for sign in "\\^_"):
        return True
    if content[0].isspace() or content[-1].isspace() or _AMOUNT.match(content):
        return False
    beyond = end.start + len(end.text)
    return not (content[0].isdigit() and source[beyond : beyond + 1].isdigit())


def is_tie(before: str, after: str) -> bool:
    """Whether a tilde between two signs is a no-break space, and not itself as in ``~10 %``, ``3~5`` and ``/~name``."""
    apart = not before.strip() or not after.strip() or before == "/" or (before.isdigit() and after.isdigit())
    return not apart
