"""The lines of works, by what they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.formats.lines import Line
from app.formats.orcid.details import Details


@dataclass(slots=True)
class Work:
    """The lines of one work.

    Attributes:
        title: empty where the title is torn off; several lines if it goes over them.
        meta: the line that says kind and date.
        sources: who put it into the record, as printed.
        versions: lines that name the same work as another source has it.
        is_certain: whether something above it shows that it begins where it does.
        lines: all of its lines, in order.
    """

    title: list[Line] = field(default_factory=list)
    venue: Line | None = None
    meta: Line | None = None
    identifiers: list[Line] = field(default_factory=list)
    contributors: list[Line] = field(default_factory=list)
    details: Details = field(default_factory=Details)
    sources: list[Line] = field(default_factory=list)
    versions: list[Line] = field(default_factory=list)
    is_certain: bool = True
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class WorkList:
    """Lines, parted.

    Attributes:
        torn: what stands above the first work and is the end of one whose title is missing.
        others: lines that belong to no work.
    """

    works: list[Work] = field(default_factory=list)
    torn: Work = field(default_factory=Work)
    others: list[Line] = field(default_factory=list)
