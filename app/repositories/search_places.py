"""Where the code of a paper may be looked for on the web; nothing is asked of these places here."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote_plus

from app.values import Url

_ADDRESSES = (
    ("GitHub", "https://github.com/search?type=repositories&q="),
    ("Hugging Face", "https://huggingface.co/search/full-text?q="),
    ("DuckDuckGo", "https://duckduckgo.com/?q="),
)


class SearchPlace(NamedTuple):
    """A place, and the address there of a search."""

    name: str
    url: Url


def list_search_places(words: str) -> tuple[SearchPlace, ...]:
    """The places, each with the address of a search for some words."""
    return tuple(SearchPlace(name, Url(address + quote_plus(words))) for name, address in _ADDRESSES)
