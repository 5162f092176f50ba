"""Steps about duplicates: papers merged, every way, and told apart."""

from __future__ import annotations

from typing import Any

from app.changes import Touched
from app.library import Library
from app.search_query import Everything, Order
from app.values import PaperId

Step = dict[str, Any]


def _papers(library: Library, step: Step) -> list[PaperId]:
    """Two or three papers of the library; now and then the same ones, and then too few."""
    ids = [PaperId(key) for key in library.paper_ids(Everything(), Order())] or [PaperId(0)]
    numbers = (step["paper"], step["other"], step["paper"] + step["name"])
    return [ids[number % len(ids)] for number in numbers[: 2 + step["name"] % 2]]


def _merge(library: Library, step: Step) -> Touched:
    """Merge papers; the number says which is kept, and whose citation key and authors it takes."""
    papers = _papers(library, step)
    plan = library.duplicates.plan_merge(papers, papers[step["name"] % len(papers)])
    plan = plan.choosing("citation_key", papers[step["other"] % len(papers)])
    return library.duplicates.merge(plan.choosing("title", papers[0]))


def _merge_all(library: Library, step: Step) -> Touched:
    """Merge every group of possible duplicates, as one change."""
    return library.duplicates.merge(
        *(library.duplicates.plan_merge(group.papers) for group in library.duplicates.groups())
    )


def _tell_apart(library: Library, step: Step) -> Touched:
    return library.duplicates.not_duplicates(_papers(library, step))


_STEPS = {"merge": _merge, "merge all": _merge_all, "tell apart": _tell_apart}
KINDS = tuple(_STEPS)
"""What ``merge`` can be asked for."""


def merge(library: Library, step: Step) -> Touched:
    """Perform one step, which may raise KnownError."""
    return _STEPS[step["kind"]](library, step)
