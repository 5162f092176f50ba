"""What the window calls figures, and how it says their values and how much is known, in the person's language."""

from __future__ import annotations

from decimal import Decimal

from app.metrics.definitions import DEFINITIONS, Form, Group
from app.metrics.estimates import Estimate, Knowing
from app.metrics.saying import Wording, say_estimate, say_number
from ui import language

REPOSITORIES = "repositories"
"""How many different ones papers link: a figure that the library counts, and that the registry leaves out."""
_MINUS = "−"


def group_label(group: Group) -> str:
    """What a group of figures is called."""
    labels = {
        Group.OUTPUT: language.tr("Output"),
        Group.IMPACT: language.tr("Impact"),
        Group.AUTHORSHIP: language.tr("Authorship"),
    }
    return labels[group]


def figure_label(name: str) -> str:
    """What a figure is called; one that is not known here by the name that its definition has."""
    return _labels().get(name) or DEFINITIONS[name].label


def label_with_years(name: str, years: tuple[int, int]) -> str:
    """The same where nothing beside it tells of which years the h-index of years is: with them in it."""
    if name != "h_window":
        return figure_label(name)
    first, last = map(language.format_place, years)
    return language.tr("h-index of {first} to {last}").format(first=first, last=last)


def say_figure(name: str, estimate: Estimate) -> str:
    """A figure in words, with what it is where it is not exact: "at least 11", "3 to 5", a dash."""
    return _say(name, estimate, WORDING)


def say_short(name: str, estimate: Estimate) -> str:
    """A figure where there is little room: "≥ 11", "3–5"."""
    return _say(name, estimate, _SHORT)


def say_coverage(name: str, estimate: Estimate) -> str:
    """Of how many papers a figure follows, "counts for 19 of 38"; "" where it follows from all of them."""
    return "" if estimate.rests_on >= estimate.papers else say_whole_coverage(name, estimate)


def say_whole_coverage(name: str, estimate: Estimate) -> str:
    """The same, and "counts for all 38" where it follows from all of them; "" of no papers."""
    return say_known(name, estimate.rests_on, estimate.papers)


def say_known(name: str, known: int, papers: int) -> str:
    """The same in numbers: of how many of some papers is known what a figure needs."""
    if known < papers:
        return _coverage(name).format(known=language.format_count(known), papers=language.format_count(papers))
    return _whole_coverage(name).format(papers=language.format_count(papers)) if papers else ""


def say_difference(name: str, before: Estimate, after: Estimate) -> str:
    """How much a figure moved, "+1"; "" where it did not, or where that is no number."""
    if before.value is None or after.value is None or Knowing.BETWEEN in (before.knowing, after.knowing):
        return ""
    if say_short(name, before) == say_short(name, after):
        return ""
    difference = after.value - before.value
    shown = say_number(abs(difference), _find_form(name), _DIFFERENCE)
    return _isolate(f"{_MINUS if difference < 0 else '+'}{shown}")


def say_bare(name: str, estimate: Estimate) -> str:
    """A figure without its "at least" or "at most": "11"."""
    return say_estimate(estimate, _find_form(name), _BareWording())


def _isolate(number: str) -> str:
    """A number with its sign before it, in a text that is read from right to left too."""
    return f"\u2066{number}\u2069" if language.is_right_to_left() else number


def format_figure(name: str, value: float) -> str:
    """The number of a figure, by itself."""
    return say_number(value, _find_form(name), WORDING)


def _find_form(name: str) -> Form:
    return Form.COUNT if name == REPOSITORIES else DEFINITIONS[name].form


class _WindowWording(Wording):
    """The words of ``app.metrics.saying`` in the language of the person."""

    unknown = language.UNKNOWN

    def number(self, value: Decimal, decimals: int) -> str:
        return language.format_decimal(float(value), decimals)

    def share(self, percent: str) -> str:
        return language.tr("{number} %").format(number=percent)

    def years(self, number: str, count: int) -> str:
        return language.tr("%Ln years", "%Ln year", count)

    def at_least(self, value: str) -> str:
        return language.tr("at least {figure}").format(figure=value)

    def at_most(self, value: str) -> str:
        return language.tr("at most {figure}").format(figure=value)

    def between(self, low: str, high: str) -> str:
        return language.tr("{low} to {high}").format(low=low, high=high)

    def of_known(self, value: str) -> str:
        return language.tr("{figure} of those known").format(figure=value)

    def coverage(self, known: int, papers: int) -> str:
        if known == papers:
            return language.tr("%Ln papers", "%Ln paper", papers)
        said = language.tr("{known} of %Ln papers", "{known} of %Ln paper", papers)
        return said.format(known=language.format_count(known))


class _ShortWording(_WindowWording):
    """The same with signs for words."""

    def at_least(self, value: str) -> str:
        return f"≥ {value}"

    def at_most(self, value: str) -> str:
        return f"≤ {value}"

    def between(self, low: str, high: str) -> str:
        return f"{low}–{high}"


class _BareWording(_WindowWording):
    """The same without what makes them bounds, for where that is said apart."""

    def at_least(self, value: str) -> str:
        return value

    def at_most(self, value: str) -> str:
        return value

    def of_known(self, value: str) -> str:
        return value


class _DifferenceWording(_WindowWording):
    """Of what lies between two figures."""

    def share(self, percent: str) -> str:
        """In points: in percent it would be a share of the figure itself."""
        return language.tr("{number} pp", "percentage points").format(number=percent)


WORDING: Wording = _WindowWording()
"""How the window says figures; for reports too."""
_SHORT = _ShortWording()
_DIFFERENCE = _DifferenceWording()


def _say(name: str, estimate: Estimate, wording: Wording) -> str:
    """A figure of those known alone is a number: where it is shown, how many these are stands beside it."""
    form = _find_form(name)
    if estimate.knowing is Knowing.OF_KNOWN and estimate.low is not None:
        return say_number(estimate.low, form, wording)
    return say_estimate(estimate, form, wording)


def _coverage(name: str) -> str:
    """What the missing papers lack."""
    if name in _OF_YEARS:
        return language.tr("dates for {known} of {papers}")
    if name in _OF_MORE:
        return language.tr("known for {known} of {papers}")
    return language.tr("counts for {known} of {papers}")


def _whole_coverage(name: str) -> str:
    """What no paper lacks."""
    if name in _OF_YEARS:
        return language.tr("dates for all {papers}")
    if name in _OF_MORE:
        return language.tr("known for all {papers}")
    return language.tr("counts for all {papers}")


_OF_YEARS = ("years_active", "papers_per_year")
_OF_MORE = (
    *("citations_per_year", "m_quotient", "h_window", "contemporary_h", "awcr", "aw_index"),
    *("hi_norm", "fractional_papers", "fractional_citations", "h_first_author", "h_last_author"),
)
"""Figures that need dates or authors beside counts, or in place of them."""


def _labels() -> dict[str, str]:
    return {
        "papers": language.tr("Papers"),
        "years_active": language.tr("Years active"),
        "papers_per_year": language.tr("Papers per year"),
        "with_code": language.tr("With code"),
        REPOSITORIES: language.tr("Repositories"),
        "citations": language.tr("Citations"),
        "citations_per_paper": language.tr("Citations per paper"),
        "citations_median": language.tr("Median citations"),
        "citations_per_year": language.tr("Citations per year"),
        "h_index": language.tr("h-index"),
        "g_index": language.tr("g-index"),
        "i10_index": language.tr("i10-index"),
        "i100_index": language.tr("i100-index"),
        "m_quotient": language.tr("m-quotient"),
        "e_index": language.tr("e-index"),
        "h_window": language.tr("h-index of years"),
        "contemporary_h": language.tr("Contemporary h-index"),
        "awcr": language.tr("Age-weighted citation rate"),
        "aw_index": language.tr("AW-index"),
        "uncited": language.tr("Uncited"),
        "hi_norm": language.tr("hI,norm"),
        "fractional_papers": language.tr("Fractional papers"),
        "fractional_citations": language.tr("Fractional citations"),
        "h_first_author": language.tr("h-index as first author"),
        "h_last_author": language.tr("h-index as last author"),
    }
