"""Tags, and which papers have them."""

from __future__ import annotations

from app.library.access import Access


class Tags:
    """Tags, and which papers have them."""

    def __init__(self, access: Access) -> None:
        self._access = access
