"""All that the detail pane shows of one paper, asked of the library in one go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.code import RepositoryLink
from app.library import Library
from app.papers import CitationCount, Paper, PaperFile, PaperSource
from app.values import PaperId


class ShownPaper(NamedTuple):
    """A paper, and what is known beyond it.

    Attributes:
        sources: the pages that list it.
        links: its repositories, each with how many papers share it.
        counts: every count of its citations that is known, the oldest first; ``current`` is the one that holds.
        files: its files, those that are missing too.
    """

    paper: Paper
    sources: tuple[PaperSource, ...]
    links: Sequence[tuple[RepositoryLink, int]]
    counts: tuple[CitationCount, ...]
    current: CitationCount | None
    files: tuple[PaperFile, ...]

    @property
    def file(self) -> PaperFile | None:
        """The file that opens as the paper: the first PDF that is there, else the first of any kind."""
        there = [each for each in self.files if not each.missing]
        return min(there, key=lambda each: each.path.suffix.lower() != ".pdf", default=None)


def read_shown(library: Library, paper_id: PaperId) -> ShownPaper:
    """What there is to show of a paper.

    Raises:
        NotFound: the library has no such paper.
    """
    paper = library.get_paper(paper_id)
    return ShownPaper(
        paper,
        library.sources(paper_id),
        [(link, library.papers_sharing(link.repository)) for link in paper.repositories],
        library.citation_counts(paper_id),
        library.current_counts([paper_id]).get(paper_id),
        library.files.of(paper_id),
    )
