"""Steps of what imports bring: pages read again, counts with their sources, papers that a page lists no more."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from app.changes import Touched
from app.library import Library
from app.papers import ReportedFigures
from app.search_query import Everything, Order
from app.store import citation_counts, edited_fields, profiles
from app.store.writer import ChangeInProgress
from app.values import PaperId, ProfileId

Step = dict[str, Any]
_DAY = datetime.date(2026, 11, 23)
_SITES = ("scholar", "profile")
_IDENTIFIERS = (None, "A1", "B2")


def _papers(library: Library, step: Step) -> list[PaperId]:
    """Up to three papers of the library, each once."""
    ids = library.paper_ids(Everything(), Order())
    places = {(step["paper"] + step["other"] * number) % len(ids) for number in range(3)} if ids else set()
    return [PaperId(ids[place]) for place in sorted(places)]


def _day(step: Step) -> datetime.date:
    return _DAY + datetime.timedelta(days=step["other"])


def _page(change: ChangeInProgress, step: Step) -> ProfileId:
    number = step["name"]
    identifier = _IDENTIFIERS[number % len(_IDENTIFIERS)]
    return profiles.find_or_add_profile(change, f"Person {number % 2}", _SITES[number // 3 % 2], identifier)


def _list(change: ChangeInProgress, papers: list[PaperId], step: Step) -> None:
    """A page lists papers, with figures of their own."""
    page, day = _page(change, step), _day(step)
    text = f"page {step['name']} of {day}"
    links = [("a", "https://example.org")] * (step["paper"] % 2)
    text_hash = profiles.hash_text(text, links)
    import_id = profiles.add_import(change, text, text_hash, format="x", name=text, captured_on=day, links=links)
    reported = ReportedFigures(
        name=f"Person {step['name'] % 2}", i10_index=step["other"], interests=("Agents", "Tools")
    )
    profiles.add_figures(change, page, import_id, reported, captured_on=day, listed=len(papers), listed_with_code=0)
    for position, paper_id in enumerate(papers, start=1):
        listing = profiles.Listing(
            profile_id=page, import_id=import_id, position=position, title_key=f"{paper_id}", code_badge=False,
            first_line=position, last_line=position, year_assumed=False,
        )  # fmt: skip
        profiles.set_listing(change, paper_id, listing)


def _mark_gone(change: ChangeInProgress, papers: list[PaperId], step: Step) -> None:
    page = _page(change, step)
    gone = profiles.find_gone(change.connection, page, papers[:1])
    profiles.mark_gone(change, page, [paper_id for paper_id, *_ in gone], _day(step))


def _count(change: ChangeInProgress, papers: list[PaperId], step: Step) -> None:
    source, count = _SITES[step["name"] % 2], step["paper"] % 3
    citation_counts.add_counts(change, [(paper_id, count, source, _day(step)) for paper_id in papers])


def _mark_edited(change: ChangeInProgress, papers: list[PaperId], step: Step) -> None:
    edited_fields.mark(change, papers, ("venue", "pages", "rating")[step["name"] % 3])


_STEPS: dict[str, Callable[[ChangeInProgress, list[PaperId], Step], None]] = {
    "list": _list,
    "mark gone": _mark_gone,
    "count": _count,
    "mark edited": _mark_edited,
}
KINDS = tuple(_STEPS)
"""What ``bring`` can be asked for."""


def bring(library: Library, step: Step) -> Touched:
    """Perform one step."""
    papers = _papers(library, step)
    with library._access.change(step["kind"]) as change:
        _STEPS[step["kind"]](change, papers, step)
    return change.touched
