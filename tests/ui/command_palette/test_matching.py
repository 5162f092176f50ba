"""How well what is typed fits a label."""

from __future__ import annotations

import pytest

from ui.command_palette.matching import find_rank, fold


@pytest.mark.parametrize(
    ("typed", "rank"),
    [
        ("", 0),
        ("new", 0),
        ("New Coll", 0),
        ("coll", 1),
        ("coll new", 1),
        ("ins n", 1),
        ("side", 2),
        ("lection ew", 2),
        ("nci", 3),
        ("nclctn", 3),
        ("ci", 3),
        ("n", 0),
        ("z", None),
        ("xew", None),
        ("new new", 2),
        ("edisni", None),
    ],
)
def test_whole_words_fit_best_and_letters_in_order_least(typed: str, rank: int | None) -> None:
    assert find_rank(fold("New Collection Inside"), fold(typed)) == rank


def test_case_and_accents_do_not_matter() -> None:
    assert find_rank(fold("Größe der Texte"), fold("TEXTE grosse")) == 1


def test_letters_far_apart_are_not_picked() -> None:
    assert find_rank("a" + "b" * 40 + "c", "ac") is None
