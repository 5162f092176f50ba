"""Links to what is no repository, found in a text: pages of projects, gists, organisations, demos, data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from app.code import LinkKind, WebLink
from app.repositories.hosts import ALIASES, LABEL, find_host
from app.repositories.kinds import parse_web_link
from app.repositories.links import LETTER, FoundLink, find_repository_link_at
from app.repositories.offering import LOOKED_AT, is_event, is_offered
from app.repositories.page_hosts import OTHERS, PROJECTS, is_below, is_of_papers

_LONGEST = 1_000
"""Signs of an address; what is longer is no address that anybody would print."""
_SCHEME = "https?://"
_SIGN = r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]|\\[_%#&~](?:\{\})?|\\textasciitilde(?:\{\}|\s)?"
_SIGNS = rf"(?:(?!(?<![/=]){_SCHEME})(?:{_SIGN})){{1,{_LONGEST}}}"
"""Up to where the next address begins in one run of signs, unless this one names it."""
_BARE_HOSTS = ("gist.github.com/", "sites.google.com/view/", "colab.research.google.com/")
_BARE_DOMAINS = (".github.io", ".gitlab.io")
_BARE_HINTS = (".git", ".google.com/")
"""What all of them have, one or the other, and hardly any text that names none."""
_BARE = (
    rf"(?<!(?-i:{LETTER}))(?<![./@%~+-])(?:{'|'.join(map(re.escape, _BARE_HOSTS))}"
    rf"|{LABEL}(?:{'|'.join(map(re.escape, _BARE_DOMAINS))})(?![\w-]))"
)
_START = re.compile(rf"{_SCHEME}|{_BARE}", re.IGNORECASE)
_WHOLE = re.compile(rf"{_SCHEME}{_SIGNS}|{_BARE}(?:{_SIGNS})?", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:([_%#&~])(?:\{\})?|textasciitilde(?:\{\}|\s)?)")
_BEHIND = ".,;:!?'*$"
_NEXT_SENTENCE = re.compile(r"(?<=[a-z0-9/])\.[A-Z][a-z]{2,}$")
"""What stands there where a blank is missing behind a full stop: ``oil.example/x.Supplementary data are ...``."""
_OPENING = {")": "(", "]": "["}
_BROKEN = re.compile(rf"\\(?!\}})|…|(?-i:{LETTER})")
"""What stands behind an address that goes on, but in signs that none has: LaTeX, letters with accents."""
_REST = re.compile(r" [a-z0-9-]{1,60}(?:\.[a-z]|/)")
"""What stands behind a full stop where a blank broke an address: ``github. com/x``."""
_ADDRESS = re.compile(
    rf"(?:{_SCHEME})?(?:www\.)?((?![^/?#]*xn--){LABEL}(?:\.{LABEL})*\.[a-z]{{2,}})(?::\d{{1,5}})?(?![^/?#])([^?#]*)",
    re.IGNORECASE,
)
"""Its host and its path; a user, a number or puny code in the host's place is nothing to be trusted."""
_FILE = re.compile(
    r"\.(?:pdf|ps|png|jpe?g|gif|svg|webp|mp[34]|mov|avi|wav|docx?|pptx?|zip|tgz|gz|tar|bib)$", re.IGNORECASE
)


class FoundWebLink(NamedTuple):
    """A link in a text: its first sign, and the one behind its last."""

    link: WebLink
    start: int
    stop: int


def find_web_links(text: str) -> tuple[WebLink, ...]:
    """The links of a text to what is no repository, in order of appearance, each address once.

    Gists, owners, demos and data are known by their addresses, and so are the hosts on which projects have their pages.
    Any other page is a link only where the words before it offer it (``Project page: ...``, ``code is available at``).
    """
    return tuple(found.link for found in locate_web_links(text))


def locate_web_links(text: str, repositories: Sequence[FoundLink] = ()) -> tuple[FoundWebLink, ...]:
    """The links of ``find_web_links``, and where in the text each stands first.

    Args:
        repositories: those that were found in the text already, so that they are not read once more.
    """
    is_bare = _BARE_HINTS[0] in text or _BARE_HINTS[1] in text
    if not is_bare and "://" not in text:
        return ()
    links: dict[str, FoundWebLink] = {}
    for found in _find_each(text, {found.start: found.stop for found in repositories}, is_bare=is_bare):
        links.setdefault(found.link.key, found)
    return tuple(links.values())


def _find_each(text: str, known: Mapping[int, int], *, is_bare: bool) -> Iterator[FoundWebLink]:
    at = 0
    for start in _find_starts_of_any(text) if is_bare else _find_starts(text):
        if start < at:
            continue
        if start in known:
            at = known[start]
            continue
        match = _WHOLE.match(text, start)
        if match is None:
            continue
        printed = _strip_end(match[0])
        before = text[max(at, start - LOOKED_AT) : start]
        at = start + len(printed)
        link = None if _goes_on(match, len(printed)) else _read_address(_ESCAPE.sub(_unescape, printed), before)
        if link is not None:
            yield FoundWebLink(link, start, at)


def _find_starts(text: str) -> Iterator[int]:
    """Where addresses with a scheme may begin; a pattern would take ten times as long to get there."""
    colon = text.find("://")
    while colon >= 0:
        scheme = text[max(0, colon - 5) : colon].lower()
        if scheme.endswith("http"):
            yield colon - 4
        elif scheme == "https":
            yield colon - 5
        colon = text.find("://", colon + 3)


def _find_starts_of_any(text: str) -> Iterator[int]:
    return (match.start() for match in _START.finditer(text))


def _unescape(match: re.Match[str]) -> str:
    return match[1] or "~"


def _strip_end(printed: str) -> str:
    """An address without what is of the sentence around it: brackets that it did not open, and marks."""
    opened: list[str] = []
    for at, sign in enumerate(printed if ")" in printed or "]" in printed else ""):
        if sign in _OPENING.values():
            opened.append(sign)
        elif sign in _OPENING and (not opened or opened.pop() != _OPENING[sign]):
            printed = printed[:at]
            break
    return _NEXT_SENTENCE.sub("", printed.rstrip(_BEHIND)).removesuffix("'s").rstrip(_BEHIND)


def _goes_on(match: re.Match[str], size: int) -> bool:
    """Whether an address was cut short, or broken at a line's end, so that where it leads is not known."""
    printed, text, stop = match[0], match.string, match.end()
    behind = printed[size:]
    if size >= _LONGEST or printed[:size].endswith(("-", "_")) or behind.startswith(".."):
        return True
    if behind == ".":
        return _REST.match(text, stop) is not None
    return not behind and _BROKEN.match(text, stop) is not None


def _read_address(address: str, before: str) -> WebLink | None:
    """The link that an address is, given the words before it."""
    match = _ADDRESS.match(address)
    if match is None or _FILE.search(match[2]):
        return None
    name = match[1].lower()
    name = ALIASES.get(name, name)
    if is_of_papers(name):
        return None
    link = parse_web_link(address)
    if link.kind is not LinkKind.HOMEPAGE or is_below(name, PROJECTS):
        wanted = not is_event(before)
    else:
        wanted = find_host(name) is None and not is_below(name, OTHERS) and is_offered(before)
    return link if wanted and find_repository_link_at(address) is None else None
