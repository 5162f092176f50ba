"""The list narrowed to a part of a plot: by a search that stands in the box, where it can be changed or taken back."""

from __future__ import annotations

from ui.plots.data import Pick
from ui.search.searching import Searching


def narrow_list(searching: Searching, pick: Pick, *, within_search: bool = False) -> None:
    """Search for the papers that were picked.

    Args:
        within_search: the plot was of what a search found, which is narrowed further; else that search gives way.
    """
    before = searching.box.text().strip() if within_search else ""
    searching.box.setText(f"{before} {pick.search}".strip())
    searching.box.search_now()
