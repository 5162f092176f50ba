"""What a file beside software says of how to cite it."""

from __future__ import annotations

from app.code import RepositoryLink
from app.dates import PartialDate
from app.frozen import Frozen
from app.names import Name
from app.values import ArxivId, Doi, Url


class FileProblem(Frozen):
    """Something in a file that was not understood; line and column count from 1."""

    line: int
    column: int
    message: str


class CitedWork(Frozen, kw_only=True):
    """A work that is to be cited; what the file does not say is None, "" or empty, never a guess.

    Attributes:
        kind: what the file says that it is: ``software``, ``article``, ``conference-paper``.
        venue: the journal, else the proceedings or the conference.
        affiliations: of all its authors, each once.
        repository: where its code is.
    """

    kind: str = ""
    title: str = ""
    authors: tuple[Name, ...] = ()
    affiliations: tuple[str, ...] = ()
    issued: PartialDate | None = None
    venue: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    doi: Doi | None = None
    arxiv_id: ArxivId | None = None
    url: Url | None = None
    abstract: str = ""
    version: str = ""
    license: str = ""
    repository: RepositoryLink | None = None


class CitedSoftware(Frozen, kw_only=True):
    """What a CITATION.cff says.

    Attributes:
        software: the software itself.
        dois: all that it has, its own first, then those among its identifiers.
        preferred: the work that its authors ask to be cited instead.
        references: works that it builds on.
    """

    software: CitedWork = CitedWork()
    dois: tuple[Doi, ...] = ()
    preferred: CitedWork | None = None
    references: tuple[CitedWork, ...] = ()
    problems: tuple[FileProblem, ...] = ()


class ReadmeFacts(Frozen, kw_only=True):
    """What a README names.

    Attributes:
        repositories: each repository, ref and path once, that of the README itself first.
        dois: each once; what a badge of Zenodo stands for among them.
        paper_doi, paper_arxiv_id: those of the first entry for BibTeX that has any, which is how to cite the paper.
    """

    repositories: tuple[RepositoryLink, ...] = ()
    dois: tuple[Doi, ...] = ()
    paper_doi: Doi | None = None
    paper_arxiv_id: ArxivId | None = None
