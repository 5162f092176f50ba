"""Where code may be looked for, and what hosts are called."""

from __future__ import annotations

from app.repositories.host_names import name_host
from app.repositories.search_places import list_search_places
from app.values import parse_url


def test_a_search_holds_the_words_as_they_are_sent() -> None:
    places = {place.name: place.url for place in list_search_places("Q&A: 100 % “open”?")}
    assert places["DuckDuckGo"] == "https://duckduckgo.com/?q=Q%26A%3A+100+%25+%E2%80%9Copen%E2%80%9D%3F"
    assert [parse_url(url) for url in places.values()] == list(places.values())


def test_a_host_is_called_by_its_name_or_else_by_its_address() -> None:
    assert name_host("huggingface.co") == "Hugging Face"
    assert name_host("gitlab.inria.fr") == "gitlab.inria.fr"
