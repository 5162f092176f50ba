"""What an h-index needs, in words."""

from __future__ import annotations

from app.metrics.what_if import HNeed, Wanting
from ui import language


def say_need(need: HNeed) -> str:
    """How far a set of papers is from an h-index."""
    h = language.format_count(need.h)
    have = _say_have(need)
    if need.has >= need.h:
        return language.tr("{have}: h = {h} is reached.").format(have=have, h=h)
    more = language.tr("{have}; %Ln more are needed.", "{have}; %Ln more is needed.", need.h - need.has)
    said = [more.format(have=have)]
    lacking = sum(paper.missing for paper in list_known(need))
    if lacking:
        said.append(_say_lacking(len(list_known(need)), lacking))
    if need.short:
        said.append(
            language.tr("Besides, %Ln papers more are needed.", "Besides, %Ln paper more is needed.", need.short)
        )
    return " ".join(said)


def say_unknown(need: HNeed) -> str:
    """What the papers without a count could do; "" where there is none, or nothing to be done."""
    if not need.unknown or need.has >= need.h:
        return ""
    if need.has + need.unknown >= need.h:
        return language.tr(
            "%Ln papers without a count could be enough.", "%Ln paper without a count could be enough.", need.unknown
        )
    return language.tr(
        "%Ln papers without a count could do a part of it.",
        "%Ln paper without a count could do a part of it.",
        need.unknown,
    )


def list_known(need: HNeed) -> list[Wanting]:
    """The papers nearest to it whose count is known, the nearest first."""
    return [paper for paper in need.papers if paper.citations is not None]


def _say_have(need: HNeed) -> str:
    citations = language.tr("%Ln citations or more", "%Ln citation or more", need.h)
    if not need.has:
        return language.tr("No paper has {citations}").format(citations=citations)
    have = language.tr("%Ln papers have {citations}", "%Ln paper has {citations}", need.has)
    return have.format(citations=citations)


def _say_lacking(papers: int, lacking: int) -> str:
    if papers == 1:
        return language.tr("The nearest lacks %Ln citations.", "The nearest lacks %Ln citation.", lacking)
    said = language.tr(
        "The {papers} nearest lack %Ln citations together.", "The {papers} nearest lack %Ln citation together.", lacking
    )
    return said.format(papers=language.format_count(papers))
