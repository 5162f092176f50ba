"""What a CITATION.cff or a README says of software, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.fields import get_field, parse_value
from app.latex import to_readable
from ui import language
from ui.code.link_texts import format_link
from ui.widgets.field_texts import field_label, show_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.importing.software import FieldOffer, LinkOffer, SoftwarePlan, WorkOffer
    from app.repositories.cited import FileProblem

_LONGEST = 300
"""Signs of a value that are shown; of an abstract its beginning tells which it is."""


def say_work(offer: WorkOffer) -> str:
    """Which of the works of a file it is, for a choice among them."""
    title = to_readable(offer.work.title)
    text = language.tr("The paper: {title}") if offer.is_paper else language.tr("The software itself: {title}")
    return text.format(title=" ".join(filter(None, (title, "" if offer.is_paper else offer.work.version))))


def say_facts(offer: WorkOffer) -> str:
    """What a paper has no field for: ``Version 1.10, license Apache-2.0``; "" where there is nothing."""
    work = offer.work
    version = language.tr("version {version}", "of software").format(version=work.version) if work.version else ""
    license_ = language.tr("license {name}").format(name=work.license) if work.license else ""
    return ", ".join(filter(None, (version, license_)))


def say_link(offer: LinkOffer) -> str:
    """A link that the paper may come to have."""
    text = format_link(offer.link)
    return language.tr("{link}, linked already").format(link=text) if offer.is_there else text


def say_before(offer: FieldOffer, plan: SoftwarePlan) -> str:
    """What the paper has in a field; a dash where it has nothing."""
    shown = show_value(offer.field, getattr(plan.paper, offer.field)) if offer.before else ""
    if shown and offer.field == "authors" and plan.paper.authors_truncated:
        shown = f"{shown} et al."
    return _shorten(shown) or language.UNKNOWN


def say_after(offer: FieldOffer) -> str:
    """What the field would hold."""
    return _shorten(show_value(offer.field, parse_value(get_field(offer.field), offer.text)))


def say_alike(offers: Sequence[FieldOffer]) -> str:
    """Which fields hold what the file says; "" where none does."""
    names = ", ".join(field_label(offer.field) for offer in offers if offer.is_same)
    return language.tr("As in the file: {fields}").format(fields=names) if names else ""


def say_problem(problem: FileProblem) -> str:
    """What was not understood, and where it stands."""
    return language.tr("Line {line}, column {column}: {message}").format(
        line=language.format_place(problem.line),
        column=language.format_place(problem.column),
        message=problem.message,
    )


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
