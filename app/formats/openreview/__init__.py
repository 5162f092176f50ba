"""The reader of OpenReview's profiles and lists of papers."""

from app.formats.openreview.reader import is_openreview, read_openreview

__all__ = ["is_openreview", "read_openreview"]
