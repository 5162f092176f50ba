"""What is typed into a list is compared as searches compare, with what the list is ordered by or else the title."""

from __future__ import annotations

import pytest

from app.search_query import Begins
from app.search_query.beginnings import fold_subject, make_beginning


@pytest.mark.parametrize(
    ("column", "text", "begins"),
    [
        ("title", "Über-l", Begins("title", "uber l")),
        ("authors", r"G{\"o}d", Begins("authors", "god")),
        ("venue", "ACL  2024", Begins("venue", "acl 2024")),
        ("citations", "Deep", Begins("title", "deep")),
        ("position", "D", Begins("title", "d")),
        ("citation_key", " Chen_2023", Begins("citation_key", "chen_2023")),
        ("citation_key", "  ", None),
        ("title", " -", None),
        ("title", "", None),
    ],
)
def test_what_is_typed(column: str, text: str, begins: Begins | None) -> None:
    assert make_beginning(column, text) == begins


@pytest.mark.parametrize(
    ("printed", "forms"),
    [
        ("CL", ("cl", "cs cl", "computation and language cs cl")),
        ("odd", ("odd", "odd")),
    ],
)
def test_a_subject_has_several_beginnings(printed: str, forms: tuple[str, ...]) -> None:
    assert fold_subject(printed) == forms
