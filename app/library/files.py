"""Files that belong to papers."""

from __future__ import annotations

from app.library.access import Access


class Files:
    """Files that belong to papers."""

    def __init__(self, access: Access) -> None:
        self._access = access
