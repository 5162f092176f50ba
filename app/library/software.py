"""What papers take from files beside their software: a CITATION.cff, a README."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.changes import Touched
from app.code import Link
from app.fields import get_field
from app.importing.software import (
    SoftwarePlan,
    find_citation_file,
    find_link_keys,
    leave_out_twins,
    plan_software,
    read_software_file,
)
from app.library.access import Access
from app.library.labels import list_names, name_in_sentence
from app.library.papers import parse_all, set_value
from app.library.repositories import mark_links, name_link
from app.papers import Paper
from app.store import clones, papers, repositories
from app.store.selections import check_papers, name_papers
from app.values import PaperId


class Software:
    """What papers take from files beside their software."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def find_file(self, paper_id: PaperId) -> Path | None:
        """The CITATION.cff in a clone of a repository that the paper links; None where there is none.

        Raises:
            NotFound: there is no such paper.
        """
        with self._access.reading() as reader:
            links = papers.get_paper(reader, paper_id).repositories
            cloned = clones.read_clones(reader, [link.repository.key for link in links])
        order = [link.repository.key for link in links]
        in_order = sorted(cloned, key=lambda clone: order.index(clone.repository.key))
        return next(filter(None, (find_citation_file(clone.path) for clone in in_order)), None)

    def plan(self, paper_id: PaperId, path: Path) -> SoftwarePlan:
        """Say what a paper may take from a file; changes nothing.

        Raises:
            KnownError: the file cannot be read, is too large or is no text.
            NotFound: there is no such paper.
        """
        read = read_software_file(path)
        with self._access.reading() as reader:
            paper = papers.get_paper(reader, paper_id)
        return plan_software(paper, read, path.name)

    def apply(self, paper_id: PaperId, name: str, links: Sequence[Link], texts: Mapping[str, str]) -> Touched:
        """Let a paper take links and fields from a file, as one change; links that it has stay as they are.

        Args:
            name: of the file, for the label of the change.
            texts: fields by name, as they would be typed; who takes all authors has a list that is not cut short.

        Raises:
            InvalidValue: a text cannot be such a value; nothing is stored.
            NotFound: there is no such paper.
            KnownError: there is no such field.
        """
        values = parse_all(texts)
        with self._access.change("Filled in what a file says") as change:
            [paper_id] = check_papers(change.connection, [paper_id])
            known_as = name_papers(change.connection, [paper_id])  # before its title moves
            paper = papers.get_paper(change.connection, paper_id)
            if "authors" in values and paper.authors_truncated:
                values["authors_truncated"] = False
            moved = [field for field, value in values.items() if set_value(change, [paper_id], field, value)]
            new = _leave_out_known(paper, links)
            repositories.add_links(change, paper_id, new)
            mark_links(change, paper_id, *new)
            change.label = f"Filled in {_name(moved, new)} from {name} for {known_as}"
        return change.touched


def _leave_out_known(paper: Paper, links: Sequence[Link]) -> list[Link]:
    known = find_link_keys(paper)
    return [link for link in leave_out_twins(links) if link.key not in known]


def _name(fields: Sequence[str], links: Sequence[Link]) -> str:
    """``DOI, venue and the link to OpenBMB/ChatDev``."""
    named = [name_in_sentence(get_field(field)) for field in fields if field != "authors_truncated"]
    return list_names([*named, *(f"the link to {name_link(link)}" for link in links)])
