"""The registry of a paper's fields: everything that shows, edits, imports or exports a field reads it from here.

A field's text is what a person types and sees while typing; ``parse`` and ``format`` turn it into the value that
``PaperFacts`` holds and back, and ``parse(format(value)) == value`` for every value that can be typed.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.dates import format_long, parse_date
from app.errors import InvalidValue, KnownError
from app.latex import to_readable
from app.names import Name, format_names, parse_name
from app.papers import Paper, PaperFacts, Status
from app.subjects import format_subject
from app.values import parse_arxiv_id, parse_citation_key, parse_count, parse_doi, parse_percent, parse_url


class Kind(enum.Enum):
    """What a field holds, for choosing its editor."""

    LINE = "line"
    TEXT = "text"
    COUNT = "count"
    NUMBER = "number"
    DATE = "date"
    LIST = "list"
    FLAG = "flag"


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


_AUTHORS_PART = re.compile(r"\{[^{}]*\}|([;\n]|(?:^|[\s,])and(?=[\s,]|$))")
"""What parts one author from the next, except within braces, as in BibTeX."""
_IN_BRACES = re.compile(r"\{([^{}]*)\}(?:, \{([^{}]*)\})?")
"""A name kept whole, or a family and a given name that would be taken for something else (a given name ``Jr``)."""
_BRACES = str.maketrans("", "", "{}")
_PAGES_MARK = re.compile(r"^(?:pp?\.\s*|pp\s+)+(?=\d)", re.IGNORECASE)
_DASH = re.compile(r"(?<=\w)\s*(?:-{1,3}|[\u2010-\u2015\u2212])\s*(?=\w)")
_CUT_SHORT = re.compile(r"(?:^|[\s,]+)et al\.?$", re.IGNORECASE)


def _is_seen(text: str) -> bool:
    """Whether a text holds anything but blanks and signs that have no width."""
    return any(not char.isspace() and unicodedata.category(char) not in ("Cc", "Cf") for char in text)


def _parse_line(text: str) -> str:
    return " ".join(text.split())


def _parse_text(text: str) -> str:
    return text.strip()


def _parse_authors(text: str) -> tuple[Name, ...]:
    """Names parted by ``;``, a new line or ``and``, or printed ones by commas; braces keep a name whole, as in BibTeX.

    An ``et al.`` at the end names nobody.
    """
    printed = (_CUT_SHORT.sub("", _parse_line(part)).strip(", ") for part in _part_authors(text))
    names = (_parse_author(name) for part in printed if part != "others" for name in _part_printed(part))
    return tuple(name for name in names if _is_seen(str(name)))


def _part_authors(text: str) -> Iterator[str]:
    start = 0
    for match in _AUTHORS_PART.finditer(text):
        if match[1]:
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]


def _part_printed(text: str) -> list[str]:
    """``Weize Chen, Yusheng Su, Jingwei Zuo`` is three names; with fewer, the comma follows a family name."""
    names = [name.strip() for name in text.split(",")]
    return names if len(names) > 2 and "{" not in text and all(" " in name for name in names) else [text]


def _parse_author(text: str) -> Name:
    kept = _IN_BRACES.fullmatch(text)
    if kept:
        first, given = _parse_line(kept[1]), _parse_line(kept[2] or "")
        return Name(first, given) if given else Name(literal=first)
    name = parse_name(text)
    if ("{" in text or "}" in text) and _is_torn(name):
        return parse_name(to_readable(text).translate(_BRACES))
    return name


def _is_torn(name: Name) -> bool:
    """Whether LaTeX was parted within its braces, or would be read otherwise when it is edited again."""
    plain = _join_parts(name)
    parted = any(part.count("{") != part.count("}") for part in (name.family, name.given, name.literal))
    special = "}{" in plain or _IN_BRACES.fullmatch(plain) or _CUT_SHORT.search(plain)
    return bool(parted or special or parse_name(plain) != name or list(_part_authors(plain)) != [plain])


def _format_authors(authors: tuple[Name, ...]) -> str:
    return "; ".join(map(_format_author, authors))


def _format_author(name: Name) -> str:
    plain = _join_parts(name)
    if _parse_authors(plain) == (name,):
        return plain
    return f"{{{name.family}}}, {{{name.given}}}" if name.family else f"{{{name.literal}}}"


def _join_parts(name: Name) -> str:
    return f"{name.family}, {name.given}" if name.family else name.literal


def _display_authors(authors: tuple[Name, ...]) -> str:
    return format_names(authors, truncated=False)


def _parse_list(text: str) -> tuple[str, ...]:
    """Parts at semicolons if there are any, else at commas, so that ``University of California, Berkeley;`` is one."""
    parts = text.split(";" if ";" in text else ",")
    return tuple(dict.fromkeys(_parse_line(part) for part in parts if _is_seen(part)))


def _format_list(items: tuple[str, ...]) -> str:
    return f"{'; '.join(items)};" if any("," in item for item in items) else ", ".join(items)


def _display_list(items: tuple[str, ...]) -> str:
    return _format_list(items).removesuffix(";")


def _parse_pages(text: str) -> str:
    """Pages as they are cited, ``101–110`` or ``e17``: between two stands an en dash, whatever was typed there."""
    return _DASH.sub("–", _PAGES_MARK.sub("", _parse_line(text)))


def _parse_status(text: str) -> Status:
    """A reading status, with or without its blank: ``to-read``, ``Reading``."""
    wanted = "".join(filter(str.isalpha, text.casefold()))
    for status in Status:
        if wanted == status.replace(" ", ""):
            return status
    raise InvalidValue(text, f"“{text}” is not a reading status.", "Type to read, reading or read, or leave it empty.")


def _parse_rating(text: str) -> int:
    """One to five stars: ``4`` or ``★★★★``."""
    stripped = text.strip()
    rating = len(stripped) if stripped and not stripped.strip("★") else None
    if stripped in ("1", "2", "3", "4", "5"):
        rating = int(stripped)
    if rating is None or rating > 5:
        raise InvalidValue(text, f"“{text}” is not a rating.", "Type 1 to 5, or leave it empty.")
    return rating


def _display_rating(rating: int) -> str:
    return "★" * rating


def _parse_flag(text: str) -> bool:
    """Yes or no, in the words of a person or of a program."""
    word = text.strip().casefold()
    if word not in ("yes", "true", "1", "no", "false", "0"):
        raise InvalidValue(text, f"“{text}” is neither yes nor no.", "Type yes or no.")
    return word in ("yes", "true", "1")


def _format_flag(flag: bool) -> str:
    return "yes" if flag else "no"


def _format_count(count: int) -> str:
    return f"{count:,}"


def _format_number(number: float) -> str:
    """As many digits as ``parse_percent`` takes, and no more than there are."""
    return f"{number:.6f}".rstrip("0").rstrip(".")


def _display_percent(number: float) -> str:
    return f"{_format_number(number)} %"


_ALL = (
    Field(name="title", label="Title", kind=Kind.LINE, parse=_parse_line, required=True, csl="title", bibtex="title"),
    Field(name="authors", label="Authors", kind=Kind.LIST, parse=_parse_authors, format=_format_authors,
          display=_display_authors, empty=(), csl="author", bibtex="author", hint="Family, Given; Family, Given"),
    Field(name="issued", label="Date", kind=Kind.DATE, parse=parse_date, display=format_long, csl="issued",
          bibtex="date", hint="2023-08-21, 21 Aug 2023, Aug 2023 or 2023"),
    Field(name="subject", label="Subject", kind=Kind.LINE, parse=_parse_line, display=format_subject,
          bibtex="primaryclass", hint="an arXiv class such as cs.CL"),
    Field(name="affiliations", label="Affiliations", kind=Kind.LIST, parse=_parse_list, format=_format_list,
          display=_display_list, empty=(), bibtex="affiliation", hint="parted by commas, or by semicolons"),
    Field(name="citations", label="Citations", kind=Kind.COUNT, parse=parse_count, display=_format_count,
          hint="how often it was cited, such as 74"),
    Field(name="citation_key", label="Citation key", kind=Kind.LINE, parse=parse_citation_key, required=True, csl="id"),
    Field(name="venue", label="Venue", kind=Kind.LINE, parse=_parse_line, csl="container-title",
          bibtex="journal", hint="journal, conference or book"),
    Field(name="volume", label="Volume", kind=Kind.LINE, parse=_parse_line, csl="volume", bibtex="volume", hint="12"),
    Field(name="issue", label="Issue", kind=Kind.LINE, parse=_parse_line, csl="issue", bibtex="number", hint="3"),
    Field(name="pages", label="Pages", kind=Kind.LINE, parse=_parse_pages, csl="page", bibtex="pages",
          hint="101-110 or e17"),
    Field(name="doi", label="DOI", kind=Kind.LINE, parse=parse_doi, csl="DOI", bibtex="doi",
          hint="10.48550/arxiv.2307.07924"),
    Field(name="arxiv_id", label="arXiv", kind=Kind.LINE, parse=parse_arxiv_id, bibtex="eprint", hint="2307.07924"),
    Field(name="url", label="Web address", kind=Kind.LINE, parse=parse_url, csl="URL", bibtex="url",
          hint="https://..."),
    Field(name="status", label="Status", kind=Kind.LINE, parse=_parse_status, hint="to read, reading or read"),
    Field(name="rating", label="Rating", kind=Kind.COUNT, parse=_parse_rating, display=_display_rating,
          hint="1 to 5 stars"),
    Field(name="novelty", label="Novelty", kind=Kind.NUMBER, parse=parse_percent, format=_format_number,
          display=_display_percent, hint="as stated by the page, method unknown"),
    Field(name="ai_score", label="AI score", kind=Kind.NUMBER, parse=parse_percent, format=_format_number,
          hint="as stated by the page, method unknown"),
    Field(name="abstract", label="Abstract", kind=Kind.TEXT, parse=_parse_text, empty="", csl="abstract",
          bibtex="abstract"),
)  # fmt: skip

FIELDS: dict[str, Field] = {each.name: each for each in _ALL}
"""Every field by name, in the order in which the window shows them."""


FLAGS: dict[str, Field] = {each.name: each for each in (
    Field(name="authors_truncated", label="Author list cut short", kind=Kind.FLAG, parse=_parse_flag,
          format=_format_flag, empty=False, hint="yes or no"),
    Field(name="code_badge", label="Code badge", kind=Kind.FLAG, parse=_parse_flag, format=_format_flag, empty=False,
          hint="yes or no"),
)}  # fmt: skip
"""What is true of a paper or not: edited by name as fields are, shown within others (``et al.``, the Code column)."""


def get_field(name: str) -> Field:
    """The field, or the flag, of this name.

    Raises:
        KnownError: there is none; the sentence names those there are.
    """
    fields = FIELDS | FLAGS
    found = fields.get(name)
    if found is None:
        raise KnownError(f"A paper has no field “{name}”.", f"Its fields are {', '.join(fields)}.")
    return found


def parse_value(field: Field, text: str) -> Any:
    """The value that a person's text means for a field; an empty text empties it.

    Control characters, which a copied text may hold unseen, are left out.

    Raises:
        InvalidValue: the text cannot be such a value, or is empty where the field is required.
    """
    _refuse_broken(field, text)
    seen = "".join(char for char in text if char in "\t\n\r" or unicodedata.category(char) != "Cc")
    if _is_seen(seen):
        try:
            return field.parse(seen)
        except InvalidValue as refused:  # which may have looked at a part of the text alone
            raise InvalidValue(text, refused.what, refused.remedy) from None
    if field.required:
        raise InvalidValue(text, f"{field.label} cannot be empty.", "Type one.")
    return field.empty


def _refuse_broken(field: Field, text: str) -> None:
    """Refuse half characters, which no file can hold; a terminal passes bytes on so that are not UTF-8."""
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise InvalidValue(text, f"{field.label} holds bytes that are no text.", "Type them as UTF-8.")


def format_value(field: Field, paper: PaperFacts | Paper) -> str:
    """The text to edit a paper's field with; "" where it is empty."""
    value = getattr(paper, field.name)
    return "" if value == field.empty or value is None else field.format(value)


def display_value(field: Field, paper: PaperFacts | Paper) -> str:
    """The text that shows a paper's field; "" where it is empty."""
    value = getattr(paper, field.name)
    return "" if value == field.empty or value is None else (field.display or field.format)(value)
