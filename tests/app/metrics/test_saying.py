"""Figures in words, rounded so that no bound is passed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.metrics.definitions import Form
from app.metrics.estimates import Estimate, Knowing
from app.metrics.saying import Wording, say_coverage, say_estimate, say_number


@pytest.mark.parametrize(
    ("estimate", "form", "said"),
    [
        (Estimate(), Form.COUNT, "—"),
        (Estimate(Knowing.UNKNOWN, papers=38), Form.COUNT, "—"),
        (Estimate(Knowing.EXACT, 7106, 7106, 38, 38), Form.COUNT, "7,106"),
        (Estimate(Knowing.EXACT, 0, 0, 38, 38), Form.COUNT, "0"),
        (Estimate(Knowing.AT_LEAST, 11, None, 19, 38), Form.COUNT, "at least 11"),
        (Estimate(Knowing.AT_LEAST, 3.149, None, 19, 38), Form.NUMBER, "at least 3.14"),
        (Estimate(Knowing.AT_MOST, None, 3.141, 19, 38), Form.NUMBER, "at most 3.15"),
        (Estimate(Knowing.AT_MOST), Form.NUMBER, "—"),
        (Estimate(Knowing.AT_LEAST), Form.NUMBER, "—"),
        (Estimate(Knowing.BETWEEN, 7, 9, 19, 38), Form.COUNT, "7 to 9"),
        (Estimate(Knowing.BETWEEN, 0.251, 0.259, 19, 38), Form.SHARE, "25 % to 26 %"),
        (Estimate(Knowing.BETWEEN, 3.0, 3.0, 19, 38), Form.NUMBER, "3"),
        (Estimate(Knowing.OF_KNOWN, 3.2, 3.2, 19, 38), Form.NUMBER, "3.2 of those known"),
        (Estimate(Knowing.EXACT, 12, 12, 38, 38), Form.YEARS, "12 years"),
        (Estimate(Knowing.EXACT, 1, 1, 1, 1), Form.YEARS, "1 year"),
    ],
)
def test_a_figure_is_said_with_what_is_known_of_it(estimate, form, said):
    assert say_estimate(estimate, form) == said


@pytest.mark.parametrize(
    ("value", "form", "said"),
    [
        (3.14159, Form.NUMBER, "3.14"),
        (3.1, Form.NUMBER, "3.1"),
        (3.0, Form.NUMBER, "3"),
        (0.1 + 0.2, Form.NUMBER, "0.3"),
        (0.004, Form.NUMBER, "0.004"),
        (123.456, Form.NUMBER, "123.5"),
        (1234.56, Form.NUMBER, "1,234.6"),
        (2.5, Form.NUMBER, "2.5"),
        (10**30, Form.COUNT, f"{10**30:,}"),
        (0.4737, Form.SHARE, "47 %"),
        (0.07, Form.SHARE, "7 %"),
        (0.0, Form.SHARE, "0 %"),
        (40.1666, Form.PERCENT, "40.2 %"),
        (50.0, Form.PERCENT, "50 %"),
        (1.0, Form.SHARE, "100 %"),
        (0.996, Form.SHARE, "99.6 %"),
        (39_999 / 40_000, Form.SHARE, "99.998 %"),
        (1 / 40_000, Form.SHARE, "0.003 %"),
    ],
)
def test_a_number_is_rounded_in_one_place(value, form, said):
    assert say_number(value, form) == said


@given(st.floats(0, 1e6), st.floats(0, 1e6))
def test_no_bound_is_rounded_past_itself(one, other):
    low, high = sorted((one, other))
    between = say_estimate(Estimate(Knowing.BETWEEN, low, high, 1, 2), Form.NUMBER).replace(",", "").split(" to ")
    noise = Decimal("1e-8")
    assert Decimal(between[0]) <= Decimal(repr(low)) + noise
    assert Decimal(between[-1]) >= Decimal(repr(high)) - noise


@pytest.mark.parametrize(
    ("estimate", "said"),
    [
        (Estimate(Knowing.EXACT, 1, 1, 38, 38), "38 papers"),
        (Estimate(Knowing.AT_LEAST, 1, None, 1900, 3800), "1,900 of 3,800 papers"),
        (Estimate(Knowing.UNKNOWN, papers=38), "0 of 38 papers"),
        (Estimate(Knowing.EXACT, 1, 1, 1, 1), "1 paper"),
        (Estimate(Knowing.UNKNOWN, papers=1), "0 of 1 paper"),
        (Estimate(), ""),
    ],
)
def test_the_coverage_stands_beside_it(estimate, said):
    assert say_coverage(estimate) == said


class _German(Wording):
    def number(self, value: Decimal, decimals: int) -> str:
        return super().number(value, decimals).replace(".", "\0").replace(",", ".").replace("\0", ",")

    def at_least(self, value: str) -> str:
        return f"mindestens {value}"


def test_another_wording_says_it_in_its_own_words():
    said = say_estimate(Estimate(Knowing.AT_LEAST, 1234.567, None, 1, 2), Form.NUMBER, _German())
    assert said == "mindestens 1.234,5"
