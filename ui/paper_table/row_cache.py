"""The rows of a list of ids, fetched in pages as they are asked for, and forgotten when they have not been for long."""

from __future__ import annotations

import logging
from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence

from app.errors import KnownError
from app.papers import PaperRow
from app.values import PaperId

log = logging.getLogger(__name__)

PAGE = 32
"""Rows to a page: a screenful; one fetch takes some 1.5 ms, most of which goes by the rows."""

KEPT = 96
"""Pages kept: some three thousand rows, whatever the size of the library."""

Fetch = Callable[[Sequence[PaperId]], dict[PaperId, PaperRow]]
_Page = list[PaperRow | None]


class RowCache:
    """A window onto the rows of many ids.

    Attributes:
        ids: the ids in order, as 64-bit numbers.

    Args:
        ids: typecode "q".
        fetch: asks the library for the rows of some ids; an id without a row is absent from its answer.
    """

    def __init__(self, ids: array[int], fetch: Fetch) -> None:
        self.ids = ids
        self._fetch = fetch
        self._pages: OrderedDict[int, _Page] = OrderedDict()

    def row(self, place: int) -> PaperRow | None:
        """The row at a place; None where the library has none for its id, or cannot be read just now."""
        number, offset = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            self.load(place, place)
            page = self._pages[number]
        return page[offset]

    def is_unreadable(self, place: int) -> bool:
        """Whether the row at a place was asked for in vain; a row that was not asked for is taken to be readable."""
        number, offset = divmod(place, PAGE)
        page = self._pages.get(number)
        return page is not None and page[offset] is None

    def load(self, first: int, last: int) -> None:
        """Have the rows from first to last ready, with one fetch for all that are missing."""
        wanted = [number for number in range(first // PAGE, last // PAGE + 1) if number * PAGE < len(self.ids)]
        missing = [number for number in wanted if number not in self._pages]
        for number in wanted:
            if number in self._pages:
                self._pages.move_to_end(number)
        if missing:
            rows = self._try_fetch([paper_id for number in missing for paper_id in self._ids_of(number)])
            for number in missing:
                self._pages[number] = [rows.get(paper_id) for paper_id in self._ids_of(number)]
        while len(self._pages) > max(KEPT, len(wanted)):
            self._pages.popitem(last=False)

    def refresh(self, touched: Collection[PaperId]) -> list[int]:
        """Fetch again those of the touched papers that are kept, and say at which places they stand."""
        places = [
            number * PAGE + offset
            for number in self._pages
            for offset, paper_id in enumerate(self._ids_of(number))
            if paper_id in touched
        ]
        rows = self._try_fetch([PaperId(self.ids[place]) for place in places])
        for place in places:
            self._pages[place // PAGE][place % PAGE] = rows.get(PaperId(self.ids[place]))
        return places

    def extend(self, ids: array[int]) -> None:
        """The list goes on: ``ids`` begins as the list did; a last page that was not full is fetched anew."""
        self._pages.pop((len(self.ids) - 1) // PAGE, None)
        self.ids = ids

    def forget(self) -> None:
        """Fetch every row anew when it is next asked for."""
        self._pages.clear()

    def _ids_of(self, number: int) -> list[PaperId]:
        return [PaperId(paper_id) for paper_id in self.ids[number * PAGE : (number + 1) * PAGE]]

    def _try_fetch(self, ids: list[PaperId]) -> dict[PaperId, PaperRow]:
        """A library that is locked or gone for a moment costs a screen of empty rows, and not the program."""
        if not ids:
            return {}
        try:
            return self._fetch(ids)
        except KnownError as error:
            log.info("Rows could not be read: %s", error)
            return {}
