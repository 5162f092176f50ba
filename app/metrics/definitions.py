"""The registry of figures: what each is called, how it is defined, who defined it, and what computes it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping

from app.frozen import Frozen
from app.metrics import authorship, impact, output
from app.metrics.estimates import Estimate
from app.metrics.set_tracker import SetTracker


class Group(enum.Enum):
    """What a figure tells of."""

    OUTPUT = "output"
    IMPACT = "impact"
    AUTHORSHIP = "authorship"


class Form(enum.Enum):
    """How a figure is written."""

    COUNT = "count"
    """A whole number."""

    NUMBER = "number"
    """A number with digits after its point."""

    SHARE = "share"
    """A number from 0 to 1, as percents."""

    PERCENT = "percent"
    """A number from 0 to 100 that is one of percents already."""

    YEARS = "years"
    """A whole number of years."""


class Definition(Frozen):
    """One figure.

    Attributes:
        name: what it is called in data: its key in ``DEFINITIONS``.
        label: a short name in English.
        formula: as plain text; P papers, c the citations and n the authors of a paper, t the years active.
        explanation: the same in a sentence or two.
        source: the paper or book that defines it; empty where it needs none.
        compute: makes it of what is known of a set.
        needs_person: whether it tells of a person among the authors, and is unknown of other sets.
    """

    name: str
    group: Group
    form: Form
    label: str
    formula: str
    explanation: str
    source: str
    compute: Callable[[SetTracker], Estimate]
    needs_person: bool = False


_PUBLISH_OR_PERISH = "A.-W. Harzing, The Publish or Perish Book, 2010"
_PRICE = "D. de Solla Price, Science 212(4498), 1981"

_OUTPUT = (
    Definition("papers", Group.OUTPUT, Form.COUNT, "Papers", "P", "How many papers there are.", "", output.papers),
    Definition(
        "years_active",
        Group.OUTPUT,
        Form.YEARS,
        "Years active",
        "t = this year − first year + 1",
        "The years from that of the first paper until this one, both counted.",
        _PUBLISH_OR_PERISH,
        output.years_active,
    ),
    Definition(
        "papers_per_year",
        Group.OUTPUT,
        Form.NUMBER,
        "Papers per year",
        "P / t",
        "Papers divided by the years active.",
        "",
        output.papers_per_year,
    ),
    Definition(
        "with_code",
        Group.OUTPUT,
        Form.SHARE,
        "With code",
        "papers with a link / P",
        "The share of papers that link a repository of code. A mark that says there is code, without a link, is none.",
        "",
        output.with_code,
    ),
)

_IMPACT = (
    Definition(
        "citations",
        Group.IMPACT,
        Form.COUNT,
        "Citations",
        "Σ c",
        "All citations of all papers together.",
        "",
        impact.citations,
    ),
    Definition(
        "citations_per_paper",
        Group.IMPACT,
        Form.NUMBER,
        "Citations per paper",
        "Σ c / P",
        "The mean number of citations, of the papers whose count is known.",
        "",
        impact.citations_per_paper,
    ),
    Definition(
        "citations_median",
        Group.IMPACT,
        Form.NUMBER,
        "Median citations",
        "median c",
        "Half of the papers have as many citations or more, and half as many or fewer; of those whose count is known.",
        "",
        impact.citations_median,
    ),
    Definition(
        "citations_per_year",
        Group.IMPACT,
        Form.NUMBER,
        "Citations per year",
        "Σ c / t",
        "All citations divided by the years active.",
        _PUBLISH_OR_PERISH,
        impact.citations_per_year,
    ),
    Definition(
        "h_index",
        Group.IMPACT,
        Form.COUNT,
        "h-index",
        "h = max{r : c_r ≥ r}, papers ranked by citations",
        "The largest number h such that h papers have at least h citations each.",
        "J. E. Hirsch, PNAS 102(46), 2005",
        impact.h_index,
    ),
    Definition(
        "g_index",
        Group.IMPACT,
        Form.COUNT,
        "g-index",
        "g = max{r ≤ P : c_1 + … + c_r ≥ r²}, papers ranked by citations",
        "The largest number g such that the g most cited papers have at least g² citations together; never more than"
        " there are papers.",
        "L. Egghe, Scientometrics 69(1), 2006",
        impact.g_index,
    ),
    Definition(
        "i10_index",
        Group.IMPACT,
        Form.COUNT,
        "i10-index",
        "papers with c ≥ 10",
        "How many papers have at least ten citations.",
        "Google Scholar, 2011",
        impact.i10_index,
    ),
    Definition(
        "i100_index",
        Group.IMPACT,
        Form.COUNT,
        "i100-index",
        "papers with c ≥ 100",
        "How many papers have at least a hundred citations.",
        "",
        impact.i100_index,
    ),
    Definition(
        "m_quotient",
        Group.IMPACT,
        Form.NUMBER,
        "m-quotient",
        "m = h / t",
        "The h-index divided by the years active, in which the year of the first paper and this year both count.",
        "J. E. Hirsch, PNAS 102(46), 2005",
        impact.m_quotient,
    ),
    Definition(
        "e_index",
        Group.IMPACT,
        Form.NUMBER,
        "e-index",
        "e = √Σ (c − h), over the h most cited papers",
        "What the papers that make the h-index have beyond the h citations that each of them needs, as a root.",
        "C.-T. Zhang, PLoS ONE 4(5), 2009",
        impact.e_index,
    ),
    Definition(
        "h_window",
        Group.IMPACT,
        Form.COUNT,
        "h-index of years",
        "h of the papers of a window of years",
        "The h-index of the papers that were published in certain years, by all citations that they have.",
        "J. E. Hirsch, PNAS 102(46), 2005",
        impact.h_window,
    ),
    Definition(
        "contemporary_h",
        Group.IMPACT,
        Form.COUNT,
        "Contemporary h-index",
        "h of 4·c / (this year − year + 1)",
        "An h-index in which citations of older papers weigh less: those of a paper are multiplied by four and divided"
        " by its age in years.",
        "A. Sidiropoulos, D. Katsaros, Y. Manolopoulos, Scientometrics 72(2), 2007",
        impact.contemporary_h,
    ),
    Definition(
        "awcr",
        Group.IMPACT,
        Form.NUMBER,
        "Age-weighted citation rate",
        "AWCR = Σ c / (this year − year + 1)",
        "The citations a year of each paper, summed up.",
        "A.-W. Harzing, Publish or Perish, 2007, after B. Jin, ISSI Newsletter 3(1), 2007",
        impact.awcr,
    ),
    Definition(
        "aw_index",
        Group.IMPACT,
        Form.NUMBER,
        "AW-index",
        "√AWCR",
        "The root of the age-weighted citation rate, to be compared with an h-index.",
        "A.-W. Harzing, Publish or Perish, 2007",
        impact.aw_index,
    ),
    Definition(
        "uncited",
        Group.IMPACT,
        Form.SHARE,
        "Uncited",
        "papers with c = 0 / P",
        "The share of papers without any citation, of those whose count is known.",
        "",
        impact.uncited,
    ),
)

_AUTHORSHIP = (
    Definition(
        "hi_norm",
        Group.AUTHORSHIP,
        Form.COUNT,
        "hI,norm",
        "h of c / n",
        "The h-index, where the citations of each paper are divided by the number of its authors first.",
        _PUBLISH_OR_PERISH,
        authorship.hi_norm,
    ),
    Definition(
        "fractional_papers",
        Group.AUTHORSHIP,
        Form.NUMBER,
        "Fractional papers",
        "Σ 1 / n",
        "Papers shared out among their authors: one with four of them counts as a quarter.",
        _PRICE,
        authorship.fractional_papers,
    ),
    Definition(
        "fractional_citations",
        Group.AUTHORSHIP,
        Form.NUMBER,
        "Fractional citations",
        "Σ c / n",
        "The citations of each paper shared out among its authors, summed up.",
        _PRICE,
        authorship.fractional_citations,
    ),
    Definition(
        "h_first_author",
        Group.AUTHORSHIP,
        Form.COUNT,
        "h-index as first author",
        "h of the papers whose first author it is",
        "The h-index of the papers that name the person first among their authors, or alone.",
        "J. E. Hirsch, PNAS 102(46), 2005",
        authorship.h_first_author,
        needs_person=True,
    ),
    Definition(
        "h_last_author",
        Group.AUTHORSHIP,
        Form.COUNT,
        "h-index as last author",
        "h of the papers whose last author it is",
        "The h-index of the papers that name the person last among their authors, or alone.",
        "J. E. Hirsch, PNAS 102(46), 2005",
        authorship.h_last_author,
        needs_person=True,
    ),
)

DEFINITIONS: Mapping[str, Definition] = {each.name: each for each in (*_OUTPUT, *_IMPACT, *_AUTHORSHIP)}
"""Every figure that follows from the facts of a tally, in the order in which they are shown."""


def estimate_all(tracker: SetTracker) -> dict[str, Estimate]:
    """Every figure of a set, by name."""
    return {name: definition.compute(tracker) for name, definition in DEFINITIONS.items()}
