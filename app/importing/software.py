"""What a paper may take from a file beside its software: links, and how it is to be cited, field by field."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.code import Link, RepositoryLink
from app.errors import KnownError
from app.fields import FIELDS, display_value, format_value
from app.frozen import Frozen, replace
from app.importing.source_text import SourceText
from app.papers import Paper, PaperFacts
from app.repositories.citation_files import read_citation_file
from app.repositories.cited import CitedSoftware, CitedWork, FileProblem, ReadmeFacts
from app.repositories.kinds import parse_web_link
from app.repositories.links import find_repository_link_at
from app.repositories.readmes import read_readme
from app.search_query import normalise

_LARGEST = 1024 * 1024
"""Bytes of a file that is read."""

_CITATION = re.compile(r"^cff-version\s*:", re.MULTILINE)
_README = re.compile(r"readme(?:[._-][\w.-]+)?", re.IGNORECASE)
_SOFTWARE = ("software", "data")
"""What the kinds of works begin with that are no papers."""
_FIELDS = (
    "title", "authors", "affiliations", "issued", "venue", "volume", "issue", "pages", "doi", "arxiv_id", "url",
    "abstract",
)  # fmt: skip


class LinkOffer(Frozen):
    """A link that a paper may come to have.

    Attributes:
        is_there: the paper has it.
        wanted: it is taken unless a person says otherwise.
    """

    link: Link
    is_there: bool
    wanted: bool


class FieldOffer(Frozen, kw_only=True):
    """What a field of a paper may come to hold.

    Attributes:
        field: its name in ``app.fields``.
        text: as it would be typed.
        before, after: as they are shown; "" where the field is empty.
        wanted: it is taken unless a person says otherwise: the field is empty, or knows less, and the work is not
            called otherwise than the paper.
    """

    field: str
    text: str
    before: str
    after: str
    wanted: bool

    @property
    def is_same(self) -> bool:
        """Whether the paper holds it already."""
        return self.before == self.after


class WorkOffer(Frozen):
    """A work that a file says how to cite, and what a paper may take of it.

    Attributes:
        is_paper: it is the work that the file asks to cite, and not the software itself.
    """

    work: CitedWork
    is_paper: bool
    fields: tuple[FieldOffer, ...]


class SoftwarePlan(Frozen, kw_only=True):
    """What a paper may take from a file; nothing is stored yet.

    Attributes:
        name: of the file.
        works: the one that is most likely meant first.
    """

    paper: Paper
    name: str
    links: tuple[LinkOffer, ...] = ()
    works: tuple[WorkOffer, ...] = ()
    problems: tuple[FileProblem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that the paper lacks."""
        new = any(not offer.is_there for offer in self.links)
        return not new and all(offer.is_same for work in self.works for offer in work.fields)


def is_software_file(path: Path) -> bool:
    """Whether a file says by its name that it is about software: a ``CITATION.cff`` or a README."""
    return path.suffix.lower() == ".cff" or _README.fullmatch(path.name) is not None


def find_citation_file(folder: Path) -> Path | None:
    """The CITATION.cff of a folder; None where there is none, or where it leads elsewhere."""
    try:
        found = next((path for path in folder.iterdir() if path.name.lower() == "citation.cff"), None)
        return found if found is not None and stat.S_ISREG(found.lstat().st_mode) else None
    except OSError:
        return None


def read_software_file(path: Path) -> CitedSoftware | ReadmeFacts:
    """Read a CITATION.cff, or any other text as a README.

    Raises:
        KnownError: it cannot be read, is too large or is no text.
    """
    try:
        status = path.stat()
        fits = stat.S_ISREG(status.st_mode) and status.st_size <= _LARGEST
    except OSError:
        fits = True  # who reads it says why that cannot be
    if not fits:
        raise KnownError(f"{path.name} is no CITATION.cff and no README.", "Choose a text of less than 1 MB.")
    text = SourceText.from_file(path).text
    if path.suffix.lower() == ".cff" or _CITATION.search(text):
        return read_citation_file(text)
    return read_readme(text)


def plan_software(paper: Paper, read: CitedSoftware | ReadmeFacts, name: str) -> SoftwarePlan:
    """Say what a paper may take from what a file says; changes nothing."""
    if isinstance(read, ReadmeFacts):
        return _plan_readme(paper, read, name)
    cited = [read.preferred] if read.preferred else []
    cited += [work for work in read.references if _is_the_paper(paper, work)]
    works = [_offer_work(paper, work) for work in (*cited, read.software)]
    return SoftwarePlan(
        paper=paper,
        name=name,
        links=tuple(_offer_links(paper, _list_links(read))),
        works=tuple(work for work in works if work.fields),
        problems=read.problems,
    )


def find_link_keys(paper: Paper) -> frozenset[object]:
    """The keys of all links of a paper, by which another one is known to be the like of one of them."""
    return frozenset(link.key for link in paper.links)


def leave_out_twins(links: Iterable[Link]) -> tuple[Link, ...]:
    """The links in their order, of those of one key the first: no paper has two of them."""
    each: dict[object, Link] = {}
    for link in links:
        each.setdefault(link.key, link)
    return tuple(each.values())


def _plan_readme(paper: Paper, read: ReadmeFacts, name: str) -> SoftwarePlan:
    work = CitedWork(doi=read.paper_doi, arxiv_id=read.paper_arxiv_id)
    if work == CitedWork() and read.dois:
        work = CitedWork(doi=read.dois[0])
    fields = tuple(_offer_fields(paper, work))
    return SoftwarePlan(
        paper=paper,
        name=name,
        links=tuple(_offer_links(paper, read.repositories)),
        works=(WorkOffer(work, True, fields),) if fields else (),
    )


def _offer_work(paper: Paper, work: CitedWork) -> WorkOffer:
    """What a work has for a paper; the address of software is a link, and no address of the paper."""
    is_paper = not work.kind.startswith(_SOFTWARE)
    said = work if is_paper else replace(work, url=None)
    return WorkOffer(work, is_paper, tuple(_offer_fields(paper, said)))


def _list_links(read: CitedSoftware) -> Iterator[Link]:
    """Where the code is, then its deposits, then its homepage."""
    preferred = read.preferred or CitedWork()
    named = (preferred, read.software) if preferred.kind.startswith(_SOFTWARE) else (read.software,)
    yield from (work.repository for work in (read.software, preferred) if work.repository is not None)
    dois = (*read.dois, *(work.doi for work in named if work.doi is not None))
    yield from filter(None, map(find_repository_link_at, dois))  # those of publishers, who have no code, are no links
    urls = (work.url for work in named if work.url is not None)
    yield from (parse_web_link(url) for url in urls if find_repository_link_at(url) is None)


def _offer_links(paper: Paper, links: Iterable[Link]) -> Iterator[LinkOffer]:
    """Each link once; the first is what a file is about, and wanted."""
    known = find_link_keys(paper)
    whole = {link.repository.key for link in paper.repositories}
    for place, link in enumerate(leave_out_twins(links)):
        linked = isinstance(link, RepositoryLink) and link.ref is None and link.repository.key in whole
        is_there = link.key in known or linked
        yield LinkOffer(link, is_there, not is_there and place == 0)


def _offer_fields(paper: Paper, work: CitedWork) -> Iterator[FieldOffer]:
    """The fields of which a work says something."""
    facts, may_be_it = _make_facts(work), _may_be_the_paper(paper, work)
    for name in _FIELDS:
        field = FIELDS[name]
        after = display_value(field, facts)
        if not after:
            continue
        before = display_value(field, paper)
        if getattr(paper, name) == getattr(facts, name) and not (name == "authors" and paper.authors_truncated):
            before = after
        elif name == "authors" and paper.authors_truncated:
            before = f"{before} et al.".strip()
        wanted = may_be_it and before != after and (not before or _knows_more(paper, facts, name))
        yield FieldOffer(field=name, text=format_value(field, facts), before=before, after=after, wanted=wanted)


def _make_facts(work: CitedWork) -> PaperFacts:
    return PaperFacts(
        title=work.title,
        authors=work.authors,
        affiliations=work.affiliations,
        issued=work.issued,
        venue=work.venue or None,
        volume=work.volume or None,
        issue=work.issue or None,
        pages=work.pages or None,
        doi=work.doi,
        arxiv_id=work.arxiv_id,
        url=work.url,
        abstract=work.abstract,
    )


def _knows_more(paper: Paper, facts: PaperFacts, name: str) -> bool:
    """Whether a work has the whole of what the paper has the beginning of: a list of authors that was cut short."""
    if name != "authors" or not paper.authors_truncated or len(facts.authors) <= len(paper.authors):
        return False
    return [normalise(str(each)) for each in paper.authors] == [
        normalise(str(each)) for each in facts.authors[: len(paper.authors)]
    ]


def _may_be_the_paper(paper: Paper, work: CitedWork) -> bool:
    """Whether a work is called as the paper, or as what its title begins with; one without a title may be any.

    Several papers share a repository, and a file beside it is of one of them.
    """
    title = normalise(work.title)
    return not title or f"{normalise(paper.title)} ".startswith(f"{title} ")


def _is_the_paper(paper: Paper, work: CitedWork) -> bool:
    """Whether a work among the references is the paper itself."""
    if work.doi is not None and paper.doi is not None:
        return work.doi == paper.doi
    return bool(work.title) and normalise(work.title) == normalise(paper.title)
