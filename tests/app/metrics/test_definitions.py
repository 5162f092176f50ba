"""The registry of figures, which everything that shows one reads."""

from __future__ import annotations

from app.metrics.definitions import DEFINITIONS, Form, Group
from app.metrics.estimates import Estimate, Knowing, make_bounds


def test_each_figure_says_what_it_is():
    for name, definition in DEFINITIONS.items():
        assert definition.name == name
        assert definition.label
        assert definition.formula
        assert definition.explanation.endswith(".")
        assert definition.compute.__doc__
    assert len({definition.label for definition in DEFINITIONS.values()}) == len(DEFINITIONS)


def test_a_source_that_is_shown_stands_with_the_formula_in_the_code():
    for definition in DEFINITIONS.values():
        author = definition.source.split(",")[0]
        words = " ".join((definition.compute.__doc__ or "").split())
        if definition.name not in {"h_window", "h_first_author", "h_last_author", "citations_per_year"}:
            assert author in words or "Publish or Perish" in words or "Google Scholar" in words


def test_the_groups_follow_each_other():
    groups = [definition.group for definition in DEFINITIONS.values()]
    assert groups == sorted(groups, key=list(Group).index)


def test_only_places_among_the_authors_need_a_person():
    assert {name for name, each in DEFINITIONS.items() if each.needs_person} == {"h_first_author", "h_last_author"}


def test_shares_and_years():
    assert {name for name, each in DEFINITIONS.items() if each.form is Form.SHARE} == {"with_code", "uncited"}
    assert {name for name, each in DEFINITIONS.items() if each.form is Form.YEARS} == {"years_active"}


def test_one_number_that_says_an_estimate():
    assert Estimate().value is None
    assert make_bounds(2, 2, 1, 3) == Estimate(Knowing.EXACT, 2, 2, 1, 3)
    assert make_bounds(2, None, 1, 3).value == 2
    assert make_bounds(None, 5, 1, 3).value == 5
    assert make_bounds(2, 5, 1, 3).value == 2
    assert make_bounds(2, 5, 0, 3) == Estimate(papers=3)
