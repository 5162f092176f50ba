"""The reader of DBLP person pages: a name, then entries with key, authors, title, venue and year."""

from app.formats.dblp.reader import is_dblp, read_dblp

__all__ = ["is_dblp", "read_dblp"]
