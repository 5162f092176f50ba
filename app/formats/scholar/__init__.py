"""The reader of Google Scholar profiles: a box of figures, then rows of title, authors, venue, citations and year."""

from app.formats.scholar.reader import is_scholar, read_scholar

__all__ = ["is_scholar", "read_scholar"]
