"""The texts of imports as they are kept: once each, whole, with the links that were copied along."""

from __future__ import annotations

import datetime
import hashlib

import pytest

from app.library import Library
from app.store import profiles

TEXT = "Ein Größenvergleich\n学习 \ud83d"
LINKS = [("ChatDev", "https://example.org/a?x=1"), ("学习 \ud83d", "https://example.org/b"), ("", "https://x.org")]


def bring(library: Library, text: str, links: list[tuple[str, str]]) -> str:
    text_hash = profiles.hash_text(text, links)
    with library._access.change("Imported") as change:
        day = datetime.date(2026, 11, 23)
        profiles.add_import(change, text, text_hash, format="scholar", name="page", captured_on=day, links=links)
    return text_hash


def read(library: Library, text_hash: str) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    with library._access.reading() as reader:
        return profiles.read_text(reader, text_hash), profiles.read_links(reader, text_hash)


def test_without_links_the_hash_is_that_of_the_text_alone() -> None:
    expected = hashlib.sha256(b"a text").hexdigest()
    assert profiles.hash_text("a text") == profiles.hash_text("a text", ()) == expected


def test_with_links_it_covers_them_and_their_order() -> None:
    hashes = {
        profiles.hash_text("a", links) for links in ([], LINKS, LINKS[:1], LINKS[::-1], [("ab", "c"), ("a", "bc")])
    }
    assert len(hashes) == 5
    assert profiles.hash_text(TEXT, LINKS) == profiles.hash_text(TEXT, tuple(LINKS))


@pytest.mark.parametrize("links", [[], LINKS])
def test_a_text_and_its_links_come_back_as_they_were(library: Library, links: list[tuple[str, str]]) -> None:
    assert read(library, bring(library, TEXT, links)) == (TEXT, tuple(links))


def test_a_text_with_other_links_is_kept_beside_it(library: Library) -> None:
    one, other = bring(library, TEXT, []), bring(library, TEXT, LINKS)
    assert bring(library, TEXT, LINKS) == other
    assert [read(library, each)[1] for each in (one, other)] == [(), tuple(LINKS)]


def test_what_was_never_imported_has_none(library: Library) -> None:
    assert read(library, "0") == (None, ())
