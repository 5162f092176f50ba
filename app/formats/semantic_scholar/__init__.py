"""The reader of Semantic Scholar's lists of papers: its authors' pages and its searches."""

from app.formats.semantic_scholar.reader import is_semantic_scholar, read_semantic_scholar

__all__ = ["is_semantic_scholar", "read_semantic_scholar"]
