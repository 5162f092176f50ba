"""Figures in words: ``at least 11``, ``7 to 9``, ``3.2 of those known``, ``19 of 38 papers``.

How a figure is rounded stands here alone: a bound is never rounded past itself.  The words and the marks of numbers are
those of a ``Wording``; the window has its own, in the language of its person.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import assert_never

from app.metrics.definitions import Form
from app.metrics.estimates import Estimate, Knowing

_NOISE = Decimal("1e-9")
"""What is less is the floating-point numbers' own error, and no part of a figure."""
_LARGE = 100
"""Numbers from here on have one digit behind the mark, and two below."""


class Wording:
    """The words that figures are said in: English, as the command line has them.

    The window's own says the same in the language of its person: it overrides all of them.
    """

    unknown = "—"

    def number(self, value: Decimal, decimals: int) -> str:
        """A number that is rounded already, with so many digits behind its mark."""
        return f"{value:,.{decimals}f}"

    def share(self, percent: str) -> str:
        """So many of a hundred."""
        return f"{percent} %"

    def years(self, number: str, count: int) -> str:
        """So many years; ``count`` is the number itself."""
        return f"{number} year" if count == 1 else f"{number} years"

    def at_least(self, value: str) -> str:
        """A lower bound."""
        return f"at least {value}"

    def at_most(self, value: str) -> str:
        """An upper bound."""
        return f"at most {value}"

    def between(self, low: str, high: str) -> str:
        """Two bounds."""
        return f"{low} to {high}"

    def of_known(self, value: str) -> str:
        """A figure of the papers that are known alone."""
        return f"{value} of those known"

    def coverage(self, known: int, papers: int) -> str:
        """On how many of how many papers a figure rests."""
        of = "1 paper" if papers == 1 else f"{papers:,} papers"
        return of if known == papers else f"{known:,} of {of}"


ENGLISH = Wording()


def say_estimate(estimate: Estimate, form: Form, wording: Wording = ENGLISH) -> str:
    """A figure with what is known of it: ``at least 11``."""
    low, high = estimate.low, estimate.high
    if estimate.knowing is Knowing.AT_MOST and high is not None:
        return wording.at_most(say_number(high, form, wording, ROUND_CEILING))
    if estimate.knowing is Knowing.UNKNOWN or low is None:
        return wording.unknown
    if estimate.knowing is Knowing.AT_LEAST:
        return wording.at_least(say_number(low, form, wording, ROUND_FLOOR))
    if estimate.knowing is Knowing.BETWEEN and high is not None:
        bounds = say_number(low, form, wording, ROUND_FLOOR), say_number(high, form, wording, ROUND_CEILING)
        return wording.between(*bounds) if bounds[0] != bounds[1] else bounds[0]
    said = say_number(low, form, wording)
    return wording.of_known(said) if estimate.knowing is Knowing.OF_KNOWN else said


def say_coverage(estimate: Estimate, wording: Wording = ENGLISH) -> str:
    """On how many papers a figure rests: ``19 of 38 papers``, ``38 papers``; "" where it rests on none by nature."""
    return wording.coverage(estimate.rests_on, estimate.papers) if estimate.papers else ""


def say_number(value: float, form: Form, wording: Wording = ENGLISH, rounding: str = ROUND_HALF_UP) -> str:
    """A number of a form: ``7,106``, ``3.2``, ``47 %``, ``40.2 %``, ``12 years``.

    Args:
        rounding: a rounding of ``decimal``; that of a bound goes away from what it bounds.
    """
    exact = Decimal(repr(value)) * (100 if form is Form.SHARE else 1)
    rounded = _round(exact, _decimals(exact, form), rounding)
    decimals = max(0, -int(rounded.normalize().as_tuple().exponent))
    said = wording.number(rounded, decimals)
    match form:
        case Form.SHARE | Form.PERCENT:
            return wording.share(said)
        case Form.YEARS:
            return wording.years(said, int(rounded))
        case Form.COUNT | Form.NUMBER:
            return said
        case _:
            assert_never(form)


def _decimals(value: Decimal, form: Form) -> int:
    """How many digits stand behind the mark at most: enough to tell figures apart, too few to pretend more is known.

    What is nearly nothing, or nearly all of a whole, has as many as keep it from either.
    """
    if form is Form.PERCENT:
        return 1
    near = min(value, 100 - value) if form is Form.SHARE else value
    if 0 < near < 1:
        return max(1 if form is Form.SHARE else 2, -near.adjusted())
    return 0 if form is Form.SHARE else 2 if value < _LARGE else 1


def _round(value: Decimal, decimals: int, rounding: str) -> Decimal:
    if value == value.to_integral_value():
        return value
    return value.quantize(_NOISE).quantize(Decimal(1).scaleb(-decimals), rounding=rounding)
