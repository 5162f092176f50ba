"""The reader of plain publication lists, as found on homepages and CVs, in the common reference styles."""

from app.formats.publications.reader import is_publications, read_publications

__all__ = ["is_publications", "read_publications"]
