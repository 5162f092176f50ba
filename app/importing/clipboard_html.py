"""The links of a page that was copied as HTML, and what they say of its papers that the plain text does not.

Nothing is rendered, fetched or kept but where links lead and what stands under them.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

from app.errors import InvalidValue
from app.formats.lines import read_lines
from app.importing.source_text import SourceLink
from app.values import Url, parse_url

MOST_LINKS = 200_000
_LONGEST_TEXT = 2000
_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data dfn em font i img kbd mark math mi mn mo mrow msub msup q s samp small"
    " span strike strong sub sup time tt u var wbr".split()
)
_UNSEEN = frozenset(("script", "style", "template", "title"))
_SPACES = re.compile(r"[\t\n\r]")


def read_links(html: str) -> tuple[SourceLink, ...]:
    """The links to web addresses in copied HTML, in order, at most ``MOST_LINKS``; no text makes it raise.

    Relative ones start from ``<base>``, or from the address that Windows' clipboard names above the HTML.  An image is
    its ``alt`` text.  What stands behind a tag, comment or script that is never closed is left out.
    """
    reader = _LinkReader(_find_source(html))
    reader.feed(html)  # and no close(), which would look at each piece of a broken end as often as it has pieces
    return reader.finish()


def _find_source(html: str) -> str:
    header, _, _ = html[:4000].partition("<")
    found = _SOURCE.search(header)
    return found[1] if found else ""


class _LinkReader(HTMLParser):
    """Collects links while it is fed."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self._base = base
        self._links: list[SourceLink] = []
        self._url: Url | None = None
        self._pieces: list[str] = []
        self._unseen = 0

    def finish(self) -> tuple[SourceLink, ...]:
        """All links; the last one may have been left open."""
        self._end_link()
        return tuple(self._links)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._end_link()
            self._url = self._resolve(_find(attrs, "href"))
        elif tag == "base":
            self._base = self._resolve(_find(attrs, "href")) or self._base
        elif tag == "img":
            self.handle_data(_find(attrs, "alt"))
        elif tag in _UNSEEN:
            self._unseen += 1
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        elif tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if self._url and not self._unseen:
            self._pieces.append(data)

    def parse_html_declaration(self, i: int) -> int:
        """Pass over ``<![if ...]>``, which Office writes and which the parser would call an error of ours."""
        if self.rawdata.startswith("<![", i):
            return self.parse_bogus_comment(i)
        return super().parse_html_declaration(i)

    def _part(self, tag: str) -> None:
        """Words on both sides of a line break or a block are two."""
        if self._url and tag not in _INLINE:
            self._pieces.append(" ")

    def _resolve(self, address: str) -> Url | None:
        if len(self._links) >= MOST_LINKS or not address:
            return None
        try:
            return parse_url(urljoin(self._base, _SPACES.sub("", address).strip().replace(" ", "%20")))
        except (InvalidValue, ValueError):  # the latter from urljoin, of brackets that hold no IPv6 address
            return None

    def _end_link(self) -> None:
        if self._url:
            self._links.append(SourceLink(_fold("".join(self._pieces)[:_LONGEST_TEXT]), self._url))
        self._url = None
        self._pieces = []


def _find(attributes: list[tuple[str, str | None]], name: str) -> str:
    return next((value or "" for key, value in attributes if key == name), "")


def _fold(text: str) -> str:
    """A text as lines are folded, its blanks as a browser shows them."""
    return " ".join(word for line in read_lines(text) for word in line.text.split())
