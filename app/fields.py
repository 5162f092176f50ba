"""The registry of a paper's fields: everything that shows, edits, imports or exports a field reads it from here.

A field's text is what a person types and sees while typing; ``parse`` and ``format`` turn it into the value that
``PaperFacts`` holds and back, and ``parse(format(value)) == value`` for every value.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.dates import PartialDate, format_long, parse_date
from app.errors import InvalidValue, KnownError
from app.names import Name, format_names, parse_name
from app.papers import Paper, PaperFacts
from app.subjects import format_subject
from app.values import parse_arxiv_id, parse_citation_key, parse_count, parse_doi


class Kind(enum.Enum):
    """What a field holds, for choosing its editor."""

    LINE = "line"
    TEXT = "text"
    COUNT = "count"
    DATE = "date"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a paper.

    Attributes:
        name: the attribute of ``PaperFacts`` (or ``Paper``), the name on the command line and in JSON.
        label: what the window calls it.
        csl, bibtex: its name in those formats; "" where they have none.
        parse: text to value; raises InvalidValue. Not called with an empty text unless ``required``.
        format: value to the text that ``parse`` reads.
        display: value to the text that is shown when it is not edited.
        empty: the value of an empty text.
        required: an empty text is refused.
        hint: what to type, shown in the empty field.
    """

    name: str
    label: str
    kind: Kind
    parse: Callable[[str], Any]
    format: Callable[[Any], str] = str
    display: Callable[[Any], str] | None = None
    empty: Any = None
    required: bool = False
    csl: str = ""
    bibtex: str = ""
    hint: str = ""


def _parse_line(text: str) -> str:
    return " ".join(text.split())


def _parse_text(text: str) -> str:
    return text.strip()


def _parse_authors(text: str) -> tuple[Name, ...]:
    return tuple(parse_name(part) for part in text.replace("\n", ";").split(";") if part.strip())


def _format_authors(authors: tuple[Name, ...]) -> str:
    return "; ".join(f"{name.family}, {name.given}" if name.family else name.literal for name in authors)


def _display_authors(authors: tuple[Name, ...]) -> str:
    return format_names(authors, truncated=False)


def _parse_list(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_parse_line(part) for part in text.split(",") if part.strip()))


def _format_count(count: int) -> str:
    return f"{count:,}"


def _parse_issued(text: str) -> PartialDate:
    return parse_date(text)


_ALL = (
    Field(name="title", label="Title", kind=Kind.LINE, parse=_parse_line, required=True, csl="title", bibtex="title"),
    Field(name="authors", label="Authors", kind=Kind.LIST, parse=_parse_authors, format=_format_authors, display=_display_authors,
          empty=(), csl="author", bibtex="author", hint="Family, Given; Family, Given"),
    Field(name="issued", label="Date", kind=Kind.DATE, parse=_parse_issued, display=format_long, csl="issued", bibtex="date",
          hint="2023-08-21, 21 Aug 2023, Aug 2023 or 2023"),
    Field(name="subject", label="Subject", kind=Kind.LINE, parse=_parse_line, display=format_subject, bibtex="primaryclass",
          hint="an arXiv class such as cs.CL"),
    Field(name="affiliations", label="Affiliations", kind=Kind.LIST, parse=_parse_list, format=", ".join, empty=(),
          bibtex="affiliation", hint="parted by commas"),
    Field(name="citations", label="Citations", kind=Kind.COUNT, parse=parse_count, display=_format_count,
          hint="how often it was cited, such as 74"),
    Field(name="citation_key", label="Citation key", kind=Kind.LINE, parse=parse_citation_key, required=True, csl="id"),
    Field(name="venue", label="Venue", kind=Kind.LINE, parse=_parse_line, csl="container-title", bibtex="journal",
          hint="journal, conference or book"),
    Field(name="doi", label="DOI", kind=Kind.LINE, parse=parse_doi, csl="DOI", bibtex="doi", hint="10.48550/arxiv.2307.07924"),
    Field(name="arxiv_id", label="arXiv", kind=Kind.LINE, parse=parse_arxiv_id, bibtex="eprint", hint="2307.07924"),
    Field(name="abstract", label="Abstract", kind=Kind.TEXT, parse=_parse_text, empty="", csl="abstract", bibtex="abstract"),
)  # fmt: skip

FIELDS: dict[str, Field] = {each.name: each for each in _ALL}
"""Every field by name, in the order in which the window shows them."""


def get_field(name: str) -> Field:
    """The field of this name.

    Raises:
        KnownError: there is none; the sentence names those there are.
    """
    found = FIELDS.get(name)
    if found is None:
        raise KnownError(f"A paper has no field “{name}”.", f"Its fields are {', '.join(FIELDS)}.")
    return found


def parse_value(field: Field, text: str) -> Any:
    """The value that a person's text means for a field; an empty text empties it.

    Raises:
        InvalidValue: the text cannot be such a value, or is empty where the field is required.
    """
    if text.strip():
        return field.parse(text)
    if field.required:
        raise InvalidValue(text, f"{field.label} cannot be empty.", "Type one, or take the edit back with Esc.")
    return field.empty


def format_value(field: Field, paper: PaperFacts | Paper) -> str:
    """The text to edit a paper's field with; "" where it is empty."""
    value = getattr(paper, field.name)
    return "" if value == field.empty or value is None else field.format(value)


def display_value(field: Field, paper: PaperFacts | Paper) -> str:
    """The text that shows a paper's field; "" where it is empty."""
    value = getattr(paper, field.name)
    return "" if value == field.empty or value is None else (field.display or field.format)(value)
