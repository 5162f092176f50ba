"""All that the detail pane shows of one paper, asked of the library in one go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.code import Clone, Link
from app.library import Library
from app.papers import CitationCount, Paper, PaperFile, PaperSource
from app.values import PaperId


class ShownLink(NamedTuple):
    """A link of a paper, and what is known of the repository that it leads to, if it is one.

    Attributes:
        papers: how many share it, the one that is shown among them.
        clone: where it is on this computer.
    """

    link: Link
    papers: int = 1
    clone: Clone | None = None


class ShownPaper(NamedTuple):
    """A paper, and what is known beyond it.

    Attributes:
        sources: the pages that list it.
        links: its repositories, and below them what is none.
        counts: every count of its citations that is known, the oldest first; ``current`` is the one that holds.
        files: its files, those that are missing too.
    """

    paper: Paper
    sources: tuple[PaperSource, ...]
    links: Sequence[ShownLink]
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
        _read_links(library, paper),
        library.citation_counts(paper_id),
        library.current_counts([paper_id]).get(paper_id),
        library.files.of(paper_id),
    )


def _read_links(library: Library, paper: Paper) -> list[ShownLink]:
    repositories = [
        ShownLink(link, library.papers_sharing(link.repository), library.clones.of(link.repository))
        for link in paper.repositories
    ]
    return [*repositories, *map(ShownLink, paper.web_links)]
