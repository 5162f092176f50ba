"""Notes on papers."""

from __future__ import annotations

from app.library.access import Access


class Notes:
    """Notes on papers."""

    def __init__(self, access: Access) -> None:
        self._access = access
