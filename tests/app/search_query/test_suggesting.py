"""Proposals that are the same in every library, and whether a name fits what was typed."""

from __future__ import annotations

import pytest

from app.search_query import Everything
from app.search_query.parse import parse_query
from app.search_query.parse.fields import FIELDS
from app.search_query.suggesting import Suggests, fits_author, name_fits, suggest_fixed


def propose(kind: Suggests, text: str) -> list[str]:
    return [each.text for each in suggest_fixed(kind, text, 2026)]


def test_every_field_of_the_language_is_proposed_with_its_meaning() -> None:
    proposed = suggest_fixed(Suggests.FIELD, "", 2026)
    assert all(each.detail for each in proposed)
    names = {each.text.removesuffix(":") for each in proposed}
    assert {FIELDS[name].read for name in names} == {field.read for field in FIELDS.values()}


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (Suggests.FIELD, "AU", ["author:"]),
        (Suggests.FIELD, "x", []),
        (Suggests.HAS, "co", ["code", "collection"]),
        (Suggests.IS, "", ["duplicate", "trashed"]),
        (Suggests.YEAR, "", ["2026", "2025", "2024", "2024-", "2021-2026", ">2025", "<2016"]),
        (Suggests.YEAR, "2019", ["2019-", "2019-2026"]),
        (Suggests.YEAR, ">", [">2025"]),
        (Suggests.TAG, "", []),
    ],
)
def test_proposals_begin_as_was_typed(kind: Suggests, text: str, expected: list[str]) -> None:
    assert propose(kind, text) == expected


@pytest.mark.parametrize(
    "kind",
    [each for each in Suggests if each is not Suggests.FIELD and suggest_fixed(each, "", 2026)],
)
def test_every_proposal_is_understood(kind: Suggests) -> None:
    for text in propose(kind, ""):
        parsed = parse_query(f"{kind}:{text}")
        assert (parsed.unparsed, parsed.query != Everything()) == ((), True), text


@pytest.mark.parametrize(
    ("name", "wanted", "fit"),
    [("tool learning", "lea", 0), ("tool learning", "ool", 1), ("tool learning", "x", None), ("anything", "", 0)],
)
def test_a_word_that_begins_so_fits_best(name: str, wanted: str, fit: int | None) -> None:
    assert name_fits(name, wanted) == fit


@pytest.mark.parametrize(
    ("typed", "fits"),
    [("che we", True), ("weize chen", True), ("", True), ("eize", False), ("chen chen", False)],
)
def test_words_of_a_name_fit_in_any_order(typed: str, fits: object) -> None:
    assert fits_author("weize chen", typed.split()) is fits
