"""Papers that may be the same, and merging them."""

from __future__ import annotations

from app.library.access import Access


class Duplicates:
    """Papers that may be the same, and merging them."""

    def __init__(self, access: Access) -> None:
        self._access = access
