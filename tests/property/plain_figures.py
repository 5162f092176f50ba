"""Every figure as its definition reads, from a list of papers and slowly: what the quick ones are held against.

Each plain figure says its lowest and highest value, how many papers have all that it needs, and how many it tells of;
None stands for no limit.  ``classify`` makes of it what a figure says of itself.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Collection, Sequence
from fractions import Fraction

from app.code import Code
from app.metrics import Counted, Place
from app.metrics.estimates import Estimate, Knowing

Window = tuple[int | None, int | None]
Bounds = tuple[float | None, float | None]
Classifier = Callable[[Bounds, int, int], Estimate]


def plain_h(scores: Collection[float | Fraction]) -> int:
    """Hirsch's words: h papers have at least h citations each."""
    return max(h for h in range(len(scores) + 1) if sum(score >= h for score in scores) >= h)


def plain_g(counts: Collection[int]) -> int:
    """Egghe's words: the g most cited have at least g² citations together."""
    ranked = sorted(counts, reverse=True)
    return max(g for g in range(len(counts) + 1) if sum(ranked[:g]) >= g * g)


def plain_e(counts: Collection[int]) -> float:
    """Zhang's words: the citations of the h-core beyond h² of them, as a root."""
    h = plain_h(counts)
    return math.sqrt(sum(sorted(counts, reverse=True)[:h]) - h * h)


def recompute(papers: Sequence[Counted], this_year: int, window: Window = (None, None)) -> dict[str, Estimate]:
    """Every figure of the papers."""
    return _output(papers, this_year) | _impact(papers, this_year, window) | _authorship(papers)


def classify(bounds: Bounds, rests_on: int, papers: int) -> Estimate:
    low, high = bounds
    if rests_on == 0:
        return Estimate(Knowing.UNKNOWN, None, None, 0, papers)
    knowing = {(True, False): Knowing.AT_LEAST, (False, True): Knowing.AT_MOST, (True, True): Knowing.BETWEEN}
    kind = Knowing.EXACT if low == high else knowing[low is not None, high is not None]
    return Estimate(kind, low, high, rests_on, papers)


def classify_with_ceiling(bounds: Bounds, rests_on: int, papers: int) -> Estimate:
    high = bounds[1]
    if rests_on or high is None or not papers:
        return classify(bounds, rests_on, papers)
    return Estimate(Knowing.EXACT, 0, 0, 0, papers) if high == 0 else Estimate(Knowing.AT_MOST, None, high, 0, papers)


def of_known(value: float | None, rests_on: int, papers: int) -> Estimate:
    if rests_on == 0:
        return Estimate(Knowing.UNKNOWN, None, None, 0, papers)
    return Estimate(Knowing.EXACT if rests_on == papers else Knowing.OF_KNOWN, value, value, rests_on, papers)


def _output(papers: Sequence[Counted], this_year: int) -> dict[str, Estimate]:
    total = len(papers)
    years = [paper.year for paper in papers if paper.year is not None]
    active = max(1, this_year - min(years) + 1) if years else 1
    all_dated = len(years) == total
    links = sum(paper.code is Code.LINK for paper in papers)
    share = links / total if total else None
    return {
        "papers": Estimate(Knowing.EXACT, total, total, total, total),
        "years_active": classify((active, active if all_dated else None), len(years), total),
        "papers_per_year": classify((total / active if all_dated else None, total / active), len(years), total),
        "with_code": classify((share, share), total, total),
    }


def _impact(papers: Sequence[Counted], this_year: int, window: Window) -> dict[str, Estimate]:
    total = len(papers)
    counts = [paper.citations for paper in papers if paper.citations is not None]
    known = len(counts)

    def at_least(value: int) -> Estimate:
        return classify((value, value if known == total else None), known, total)

    return {
        "citations": at_least(sum(counts)),
        "citations_per_paper": of_known(sum(counts) / known if known else None, known, total),
        "citations_median": of_known(statistics.median(counts) if known else None, known, total),
        "citations_per_year": _per_year(papers, this_year, sum(counts)),
        "h_index": at_least(plain_h(counts)),
        "g_index": at_least(plain_g(counts)),
        "i10_index": at_least(sum(count >= 10 for count in counts)),
        "i100_index": at_least(sum(count >= 100 for count in counts)),
        "m_quotient": _per_year(papers, this_year, plain_h(counts)),
        "e_index": of_known(plain_e(counts), known, total),
        "h_window": _h_window(papers, window),
        "contemporary_h": _contemporary_h(papers, this_year),
        **_age_weighted(papers, this_year),
        "uncited": of_known(counts.count(0) / known if known else None, known, total),
    }


def _per_year(papers: Sequence[Counted], this_year: int, value: int) -> Estimate:
    years = [paper.year for paper in papers if paper.year is not None]
    both = sum(paper.year is not None and paper.citations is not None for paper in papers)
    quotient = value / max(1, this_year - min(years) + 1) if years else 0.0
    counts_missing = any(paper.citations is None for paper in papers)
    years_missing = len(years) < len(papers)
    if counts_missing and years_missing:
        return of_known(quotient, both, len(papers))
    return classify((None if years_missing else quotient, None if counts_missing else quotient), both, len(papers))


def _bounded_h(
    sure: Sequence[Fraction | int | None], maybe: Sequence[Fraction | int | None], classified: Classifier = classify
) -> Estimate:
    """The h-index of scores that some papers surely have, and others at the most; None is an unknown count."""
    known = [score for score in sure if score is not None]
    possible = [*known, *(score for score in maybe if score is not None)]
    limited = None not in sure and None not in maybe
    return classified((plain_h(known), plain_h(possible) if limited else None), len(known), len(sure) + len(maybe))


def _h_window(papers: Sequence[Counted], window: Window) -> Estimate:
    first, last = window
    if window == (None, None):
        return _bounded_h([paper.citations for paper in papers], [])
    inside = [
        paper.citations
        for paper in papers
        if paper.year is not None and (first or 0) <= paper.year <= (last if last is not None else 10_000)
    ]
    return _bounded_h(inside, [paper.citations for paper in papers if paper.year is None])


def _age(paper: Counted, this_year: int) -> int:
    return 1 if paper.year is None else max(1, this_year - paper.year + 1)


def _contemporary_h(papers: Sequence[Counted], this_year: int) -> Estimate:
    def score(paper: Counted) -> Fraction | None:
        return None if paper.citations is None else Fraction(4 * paper.citations, _age(paper, this_year))

    sure = [score(paper) for paper in papers if paper.year is not None]
    return _bounded_h(sure, [score(paper) for paper in papers if paper.year is None])


def _age_weighted(papers: Sequence[Counted], this_year: int) -> dict[str, Estimate]:
    rates = [
        (Fraction(paper.citations, _age(paper, this_year)), paper.year is not None)
        for paper in papers
        if paper.citations is not None
    ]
    low = float(sum(rate for rate, dated in rates if dated))
    high = float(sum(rate for rate, _ in rates)) if len(rates) == len(papers) else None
    both = sum(dated for _, dated in rates)
    root = None if high is None else math.sqrt(high)
    return {
        "awcr": classify((low, high), both, len(papers)),
        "aw_index": classify((math.sqrt(low), root), both, len(papers)),
    }


def least_authors(paper: Counted) -> tuple[int, bool]:
    """How many there are at the least, and whether there are no more."""
    if paper.authors == 0:
        return 1, False
    if paper.authors >= 4095:
        return 4095, False
    return paper.authors + paper.truncated, not paper.truncated


def _authorship(papers: Sequence[Counted]) -> dict[str, Estimate]:
    whole = [(paper.citations, least_authors(paper)[0]) for paper in papers if least_authors(paper)[1]]
    cut = [(paper.citations, least_authors(paper)[0]) for paper in papers if not least_authors(paper)[1]]
    return {
        "hi_norm": _bounded_h(
            [_share(*each) for each in whole], [_share(*each) for each in cut], classify_with_ceiling
        ),
        "fractional_papers": _fractional([(1, n) for _, n in whole], [(1, n) for _, n in cut]),
        "fractional_citations": _fractional(whole, cut),
        "h_first_author": _placed(papers, {Place.SOLE, Place.FIRST}, {Place.ABSENT}),
        "h_last_author": _placed(papers, {Place.SOLE, Place.LAST}, {Place.ABSENT, Place.MAYBE_LAST}),
    }


def _share(citations: int | None, authors: int) -> Fraction | None:
    return None if citations is None else Fraction(citations, authors)


def _fractional(whole: Sequence[tuple[int | None, int]], cut: Sequence[tuple[int | None, int]]) -> Estimate:
    sure = [share for each in whole if (share := _share(*each)) is not None]
    possible = [share for each in cut if (share := _share(*each)) is not None]
    limited = len(sure) + len(possible) == len(whole) + len(cut)
    high = float(sum(sure) + sum(possible)) if limited else None
    return classify_with_ceiling((float(sum(sure)), high), len(sure), len(whole) + len(cut))


def _placed(papers: Sequence[Counted], sure: set[Place], maybe: set[Place]) -> Estimate:
    return _bounded_h(
        [paper.citations for paper in papers if paper.place in sure],
        [paper.citations for paper in papers if paper.place in maybe],
    )
