"""What one line of a record is, by what ORCID prints on it: kinds of works, labels, buttons, headings."""

from __future__ import annotations

import enum
import re
from typing import NamedTuple

from app.formats.orcid import languages
from app.formats.orcid.languages import words

_LONGEST = 300
_TYPES = words(languages.TYPES)
_DATE = re.compile(r"\d{4}(?:-\d{1,2}){0,2}", re.ASCII)
_SEPARATOR = re.compile(r"\s*\|\s*")
_ICONS = (
    "check_circle|content_copy|open_in_full|expand_more|expand_less|chevron_right|arrow_drop_down|add_circle_outline"
    "|delete_outline|call_split|star_filled|file_download|merge_type|error_outline|profile-not-verified|orcid logo"
    "|Featured item|drag handle"
)
_ICON = re.compile(rf"(?:(?:{_ICONS})\s*)+", re.IGNORECASE)
_FURNITURE = re.compile(
    r"add|edit|actions|manage|export works|bulk edit|search & link|select all ?\(\d+\)|load more(?: works)?"
    r"|items currently selected ?\(\d+\)|manage similar works|items per page:?(?: ?\d+)?|next page|previous page"
    r"|first page|last page|sort by.{0,40}|make preferred source"
    r"|[\d,.]{1,9} ?[-–] ?[\d,.]{1,9} ?(?:of|von|de|di|sur|z|из|/) ?[\d,.]{1,9}",
    re.IGNORECASE,
)
_PER_PAGE = re.compile(r"items per page:?|.{2,40}[:：]", re.IGNORECASE)
_OWN = re.compile(r"(?:select all|items currently selected) ?\(\d+\)", re.IGNORECASE)
_VISIBILITY = words("Everyone|Trusted parties|Only me|visibility|group|lock|public|edit")
_SIZES = frozenset(("10", "50", "100"))
_CLOSED_IDS = (
    "DOI|EID|ISBN|ISSN|PMID|PMCID|PMC|ARXIV|URI|URL|HANDLE|WOSUID|OTHER-ID|SOURCE-WORK-ID|BIBCODE|ISMN|JFM|JSTOR|LCCN"
    "|MR|OCLC|OL|OSTI|RFC|SSRN|ZBL|ASIN|ASIN-TLD|AGR|CBA|CTX|CIENCIAIUL|ETHOS|HIR|KUID|LENSID|PAT|PDB|PPR|RRID|DNB"
    "|AUTHENTICUSID|GRANT_NUMBER|GRANT NUMBER|PROPOSAL-ID|K10PLUS|EMDB|CGN|SWHID|CSTR|ARK|EDNUM|ISNI"
)
_ID = re.compile(
    rf"(?P<part>\D{{0,40}}?)(?:(?<![\w-])|(?<=of))(?P<label>{_CLOSED_IDS}) ?: ?(?P<value>.*)", re.IGNORECASE
)
_OTHER_ID = re.compile(r"(?P<part>)(?P<label>[A-Z][A-Z0-9_-]{1,30}):\s?(?P<value>\S*)")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_LABELLED = r"(?P<label>{}) ?[:：][:：\s]*(?P<rest>.*)"
_ABOUT_SOURCE = re.compile(r"\((?:\D{0,12}\d{1,4}\D{0,4}|close other sources)\)", re.IGNORECASE)
_HEADING = re.compile(r"(?P<label>[^()（）]{2,80}?) ?[(（](?P<counts>[^()（）]{0,80}\d[^()（）]{0,80})[)）]")
_NUMBER = re.compile(r"\d{1,3}(?:[,.\u202f ]\d{3})+(?!\d)|\d{1,9}", re.ASCII)


def _any_of(printed: str) -> str:
    return "|".join(sorted(map(re.escape, printed.split("|")), key=len, reverse=True))


_SOURCE = re.compile(_LABELLED.format(_any_of(languages.SOURCE)), re.IGNORECASE)
_CONTRIBUTORS = re.compile(_LABELLED.format(_any_of(languages.CONTRIBUTORS)), re.IGNORECASE)
_PREFERRED = re.compile(rf"(?:{_any_of(languages.PREFERRED)})(?![:\w]).{{0,60}}", re.IGNORECASE)
_SECTIONS = {word: name for name, printed in languages.SECTIONS.items() for word in words(printed)}
_PERSONAL = {word: name for name, printed in languages.PERSONAL.items() for word in words(printed)}
_MORE, _LESS = words(languages.MORE_DETAIL), words(languages.LESS_DETAIL)
_BUTTONS = words(languages.SORT) | words(languages.FOLDS)


class Kind(enum.Enum):
    """What a line is."""

    TEXT = "anything that a person may have written"
    DATED = "date and kind of a work"
    BARE = "a kind of work without a date"
    LOOSE = "a date, and what may be a kind of work in another language"
    ID = "an identifier of a work, or an address"
    CONTRIBUTORS = "the contributors to a work"
    MORE = "the button that shows the details of a work"
    LESS = "the button that hides them"
    SOURCE = "who put something into the record"
    PREFERRED = "whether that is the preferred source"
    ICON = "the name of a picture"
    FURNITURE = "a button of a list"


_TAIL = frozenset((Kind.ID, Kind.CONTRIBUTORS, Kind.MORE, Kind.LESS, Kind.SOURCE))


class Span(NamedTuple):
    """A stretch of a text; ``stop`` is behind its last sign."""

    start: int
    stop: int


class Heading(NamedTuple):
    """The heading of a section of activities.

    Attributes:
        section: which; a key of ``languages.SECTIONS``.
        counts: where the numbers stand that it says in brackets.
    """

    section: str
    counts: tuple[Span, ...]


def classify(text: str) -> Kind:
    """What a line is by itself; where it stands may make another thing of it."""
    if match_labelled(_CONTRIBUTORS, text):
        return Kind.CONTRIBUTORS
    if len(text) > _LONGEST:
        return Kind.ID if match_id(text) else Kind.TEXT
    folded = text.casefold()
    if folded in _MORE or folded in _LESS:
        return Kind.MORE if folded in _MORE else Kind.LESS
    if _ICON.fullmatch(text):
        return Kind.ICON
    if folded in _BUTTONS or _FURNITURE.fullmatch(text):
        return Kind.FURNITURE
    if match_labelled(_SOURCE, text):
        return Kind.SOURCE
    if _PREFERRED.fullmatch(text):
        return Kind.PREFERRED
    return _classify_meta(text) or (Kind.ID if match_id(text) or is_address(text) else Kind.TEXT)


def is_tail(kind: Kind) -> bool:
    """Whether such lines stand below the date and kind of a work, and nowhere else in it."""
    return kind in _TAIL


def _classify_meta(text: str) -> Kind | None:
    """Whether a line is ``2023-08-21 | Journal article``, ``Journal article | 2023-08-21`` or ``Journal article``."""
    parts = _SEPARATOR.split(text)
    dated = find_date(text) is not None
    if _is_type(parts[0]):
        return Kind.DATED if dated else Kind.BARE
    if not dated:
        return None
    if _is_type(parts[1]):
        return Kind.DATED
    return Kind.LOOSE if 0 < len(parts[1]) <= 60 and not any(map(str.isdigit, parts[1])) else None


def find_date(text: str) -> Span | None:
    """Where the date of a work stands on the line that names its kind; None without one."""
    at = 0
    for part in text.split("|")[:2]:
        stripped = part.strip()
        if "|" in text and _DATE.fullmatch(stripped):
            start = at + part.index(stripped)
            return Span(start, start + len(stripped))
        at += len(part) + 1
    return None


def _is_type(text: str) -> bool:
    folded = text.casefold()
    return folded in _TYPES or folded.replace("-", " ").replace("_", " ") in _TYPES


def match_labelled(form: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The label that a line begins with, if what stands behind its colon is of the form asked for."""
    return form.fullmatch(text) if ":" in text[:40] or "：" in text[:40] else None


def find_contributors(text: str) -> Span | None:
    """Where the contributors stand behind their label."""
    match = match_labelled(_CONTRIBUTORS, text)
    return Span(*match.span("rest")) if match else None


def names_source(text: str) -> bool:
    """Whether a line that says a source names it too, so that the next line does not."""
    match = match_labelled(_SOURCE, text)
    return bool(match and _ICON.sub("", match["rest"]).strip())


def find_source_name(text: str) -> str:
    """Who is the source, without a service that acted for them (``via``) or the day."""
    match = match_labelled(_SOURCE, text)
    name = _ICON.sub("", match["rest"] if match else text)
    return re.split(r" (?:via|über|vía) |, Created:|, Verified", name, maxsplit=1)[0].strip()


def match_id(text: str) -> re.Match[str] | None:
    """The identifier of a line: groups ``part`` (its relation, if it is another work's), ``label`` and ``value``."""
    head = text[:80]
    if ":" not in head and "：" not in head:
        return None
    match = _ID.fullmatch(text)
    if match and (" " not in match["value"].strip() or _can_be_value(match["value"], match["label"])):
        return match
    return _OTHER_ID.fullmatch(text)


def is_address(text: str) -> bool:
    """Whether a line is an address and nothing else."""
    return len(text) <= _LONGEST and bool(_ADDRESS.fullmatch(text))


def _can_be_value(value: str, label: str) -> bool:
    """Whether a text of several words can be an identifier, and not the rest of a title that holds a label."""
    return label.isupper() and len(value) <= 100 and any(map(str.isdigit, value))


def is_about_source(text: str) -> bool:
    """Whether a line is the rest of what is said of a preferred source: ``(of 2)``, ``(Close other sources)``."""
    return len(text) <= _LONGEST and bool(_ABOUT_SOURCE.fullmatch(text))


def is_page_size(text: str, before: str) -> bool:
    """Whether a line is the number of works on a page, below its label."""
    return text in _SIZES and bool(_PER_PAGE.fullmatch(before[:60]))


def is_own(text: str) -> bool:
    """Whether a line shows that somebody copied their own record, where each work has buttons."""
    return len(text) <= _LONGEST and bool(_OWN.fullmatch(text))


def is_visibility(text: str) -> bool:
    """Whether a line is the button that says who sees a work."""
    return text.casefold() in _VISIBILITY


def read_heading(text: str) -> Heading | None:
    """The heading of a section, with its numbers in brackets: ``Works (1 to 50 of 123)``, or without any."""
    if len(text) > _LONGEST:
        return None
    match = _HEADING.fullmatch(text)
    section = _SECTIONS.get((match["label"] if match else text).casefold())
    if section is None or (match is None and text.isupper()):  # capitals head the summary of a record
        return None
    if match is None:
        return Heading(section, ())
    start = match.start("counts")
    counts = tuple(Span(start + each.start(), start + each.end()) for each in _NUMBER.finditer(match["counts"]))
    return Heading(section, counts)


def read_personal(text: str) -> str:
    """Which part of what a record says of its person a line is the heading of; "" if it is none."""
    return _PERSONAL.get(text.casefold(), "") if len(text) <= _LONGEST else ""
