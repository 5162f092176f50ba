"""What two spellings of a link share, and what is told of links and clones."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.code import Clone, LinkedRepository, Repository, RepositoryLink, WebLink, is_commit, shorten_commit
from app.values import Url


@pytest.mark.parametrize(
    "url",
    ["https://example.org/a", "http://example.org/a", "https://www.example.org/a/", "https://EXAMPLE.org/a"],
)
def test_one_web_address_has_one_key_however_it_is_spelled(url: str) -> None:
    assert WebLink(Url(url)).key == "example.org/a"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/A",
        "https://example.org/a?x=1",
        "https://example.org/a#b",
        "https://example.org/a/b",
        "https://example.org:8080/a",
        "https://sub.example.org/a",
    ],
)
def test_other_web_addresses_have_other_keys(url: str) -> None:
    assert WebLink(Url(url)).key != "example.org/a"


def test_a_link_is_told_apart_by_repository_ref_and_path() -> None:
    upper, lower = Repository("github.com", "OpenBMB", "ChatDev"), Repository("github.com", "openbmb", "chatdev")
    url = Url("https://github.com/OpenBMB/ChatDev")
    assert RepositoryLink(upper, url).key == RepositoryLink(lower, Url(f"{url}.git"), how_run="`make`").key
    links = [RepositoryLink(upper, url, ref, path) for ref in (None, "dev", "Dev") for path in (None, "a")]
    assert len({link.key for link in links}) == 6


@pytest.mark.parametrize(
    ("text", "is_one"), [("3f2a91c", True), ("a" * 40, True), ("3f2a91", False), ("a" * 41, False)]
)
def test_a_commit_has_seven_to_forty_digits(text: str, is_one: bool) -> None:
    assert is_commit(text) is is_one


def test_a_commit_is_shown_by_its_first_seven_digits() -> None:
    assert [shorten_commit(commit) for commit in ("3f2a91c0" * 5, "3f2a91c", "")] == ["3f2a91c", "3f2a91c", ""]


@pytest.mark.parametrize("made", [True, False])
@pytest.mark.parametrize("missing", [True, False])
def test_what_is_ours_and_what_is_cloned_is_there(made: bool, missing: bool) -> None:
    repository = Repository("github.com", "OpenBMB", "ChatDev")
    clone = Clone(repository=repository, path=Path("/code"), made=made, missing=missing)
    assert clone.is_own is (made and not missing)
    assert LinkedRepository(repository=repository, papers=1, clone=clone).is_cloned is not missing
    assert not LinkedRepository(repository=repository, papers=1).is_cloned
