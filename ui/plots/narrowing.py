"""The list narrowed to a part of a plot: by a search that stands in the box, where it can be changed or taken back."""

from __future__ import annotations

import re

from ui.plots.data import Pick
from ui.search.searching import Searching

_TERM = re.compile(r'(?:"[^"]*"|\S)+')
"""A word of a search, with what stands in quotes whole."""


def narrow_list(searching: Searching, pick: Pick, *, within_search: bool = False) -> None:
    """Search for the papers that were picked.

    Args:
        within_search: the plot was of what a search found, which is narrowed further by what it does not say yet; else
            that search gives way.
    """
    before = searching.box.text().strip() if within_search else ""
    said = _TERM.findall(before)
    more = (term for term in _TERM.findall(pick.search) if term not in said)
    searching.box.setText(" ".join(filter(None, (before, *more))))
    searching.box.search_now()
