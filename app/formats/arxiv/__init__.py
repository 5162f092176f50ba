"""The reader of arXiv's lists of papers: its listings, its searches and its authors' pages."""

from app.formats.arxiv.reader import is_arxiv, read_arxiv

__all__ = ["is_arxiv", "read_arxiv"]
