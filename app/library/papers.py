"""Papers made by hand, edited many at a time, trashed and restored."""

from __future__ import annotations

from app.library.access import Access


class Papers:
    """Papers made by hand, edited many at a time, trashed and restored."""

    def __init__(self, access: Access) -> None:
        self._access = access
