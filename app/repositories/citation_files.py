"""Reading CITATION.cff, in which software says how it is to be cited (Citation File Format 1.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from app.code import RepositoryLink
from app.dates import PartialDate, make_date, parse_date, parse_month
from app.errors import InvalidValue
from app.fields import get_field
from app.names import Name
from app.repositories.cited import CitedSoftware, CitedWork
from app.repositories.links import find_repository_link_at, parse_repository_link
from app.repositories.yaml_places import Place, YamlFile
from app.values import ArxivId, Doi, parse_arxiv_id, parse_doi, parse_url

T = TypeVar("T")
Keys = Mapping[str, Place]
_NONE = Place(None)
_ARXIV_DOI = "10.48550/arxiv."
_MOST_REFERENCES = 200
_PERSON = ("family-names", "given-names", "name-particle", "name-suffix", "name", "alias")


def read_citation_file(text: str) -> CitedSoftware:
    """Read a CITATION.cff; what is not understood is among the problems, and nothing is raised.

    The texts of versions and dates stay as they stand there.  A work's ``pages`` count as such only where they are no
    count of them, which they are by the format.
    """
    file = YamlFile(text)
    keys = file.keys(file.root)
    if file.root.node is not None and not keys:
        file.report(file.root, "This is no CITATION.cff: it has no fields.")
    software = _read_work(file, keys, software=True)
    dois = [*([software.doi] if software.doi else []), *_read_dois(file, keys)]
    preferred = _read_preferred(file, keys)
    listed = file.items(keys["references"])[:_MOST_REFERENCES] if "references" in keys else ()
    references = tuple(_read_work(file, file.keys(each)) for each in listed)
    for name in ("title", "authors"):
        if keys and name not in keys:
            file.report(file.root, f"The field “{name}” is missing.")
    return CitedSoftware(
        software=software,
        dois=tuple(dict.fromkeys(dois)),
        preferred=preferred,
        references=references,
        problems=tuple(sorted(dict.fromkeys(file.problems), key=lambda each: (each.line, each.column))),
    )


def _read_preferred(file: YamlFile, keys: Keys) -> CitedWork | None:
    if "preferred-citation" not in keys:
        return None
    work = file.keys(keys["preferred-citation"])
    if not work:
        file.report(keys["preferred-citation"], "A work with its fields was expected here.")
        return None
    return _read_work(file, work)


def _read_work(file: YamlFile, keys: Keys, *, software: bool = False) -> CitedWork:
    people = [file.keys(each) for each in file.items(keys.get("authors", _NONE))]
    doi = _parse(file, keys, "doi", parse_doi) or next(_read_dois(file, keys), None)
    return CitedWork(
        kind=file.text(keys.get("type", _NONE)) or ("software" if software else ""),
        title=file.text(keys.get("title", _NONE)),
        authors=tuple(name for person in people if (name := _read_name(file, person)) is not None),
        affiliations=tuple(dict.fromkeys(each for person in people for each in _read_affiliations(file, person))),
        issued=_read_date(file, keys),
        venue=_read_venue(file, keys),
        volume=file.text(keys.get("volume", _NONE)),
        issue=file.text(keys.get("issue", _NONE)),
        pages=_read_pages(file, keys),
        doi=doi,
        arxiv_id=_read_arxiv_id(file, keys, doi),
        url=_parse(file, keys, "url", parse_url),
        abstract=file.lines(keys.get("abstract", _NONE)),
        version=file.text(keys.get("version", _NONE)),
        license=", ".join(filter(None, (file.text(each) for each in file.items(keys.get("license", _NONE))))),
        repository=_read_repository(file, keys),
    )


def _parse(file: YamlFile, keys: Keys, name: str, parse: Callable[[str], T]) -> T | None:
    """A field's value; None where it is missing, or no such value, which is noted."""
    text = file.text(keys.get(name, _NONE))
    try:
        return parse(text) if text else None
    except InvalidValue as refused:
        file.report(keys[name], refused.what)
        return None


def _read_name(file: YamlFile, person: Keys) -> Name | None:
    """A person's name, its particle before and its suffix behind the family name; or an entity's, whole."""
    parts = {name: file.text(person.get(name, _NONE)) for name in _PERSON}
    family = " ".join(filter(None, (parts["name-particle"], parts["family-names"], parts["name-suffix"])))
    whole = parts["name"] or parts["alias"]
    if parts["family-names"] and parts["given-names"]:
        return Name(family=family, given=parts["given-names"])
    printed = family if parts["family-names"] else parts["given-names"] or whole
    return Name(literal=printed) if printed else None


def _read_affiliations(file: YamlFile, person: Keys) -> Iterator[str]:
    """Each is a text, or from version 1.3 on may have a name."""
    for each in file.items(person.get("affiliation", _NONE)):
        inner = file.keys(each)
        text = file.text(inner.get("name", _NONE)) if inner else file.text(each)
        if text:
            yield text


def _read_dois(file: YamlFile, keys: Keys) -> Iterator[Doi]:
    for each in file.items(keys.get("identifiers", _NONE)):
        identifier = file.keys(each)
        if file.text(identifier.get("type", _NONE)) == "doi" and (doi := _parse(file, identifier, "value", parse_doi)):
            yield doi


def _read_arxiv_id(file: YamlFile, keys: Keys, doi: Doi | None) -> ArxivId | None:
    """What arXiv gave the work: by its DOI, else by an identifier or an address that is arXiv's."""
    values = [file.text(file.keys(each).get("value", _NONE)) for each in file.items(keys.get("identifiers", _NONE))]
    values.append(file.text(keys.get("url", _NONE)))
    deposited = [doi.removeprefix(_ARXIV_DOI)] if doi and doi.startswith(_ARXIV_DOI) else []
    texts = [*deposited, *(value for value in values if "arxiv" in value.lower())]
    for text in texts:
        try:
            return parse_arxiv_id(text)
        except InvalidValue:
            continue
    return None


def _read_date(file: YamlFile, keys: Keys) -> PartialDate | None:
    for name in ("date-released", "date-published", "issue-date"):
        if date := _parse(file, keys, name, _parse_day):
            return date
    return _parse(file, keys, "year", lambda text: _join_date(text, file.text(keys.get("month", _NONE))))


def _parse_day(text: str) -> PartialDate:
    """A date; of a moment its day."""
    return parse_date(re.sub(r"(?<=\d)[T ]\d\d:.*", "", text))


def _join_date(year: str, month: str) -> PartialDate:
    """A year, with its month where that is one, by its number or its name."""
    number = int(month) if re.fullmatch(r"0?[1-9]|1[0-2]", month) else parse_month(month)
    return make_date(parse_date(year).year, number)


def _read_venue(file: YamlFile, keys: Keys) -> str:
    """The journal, else the proceedings, else the conference; ``booktitle`` is BibTeX's, and stands in real files."""
    journal, book, met, other = (
        keys.get(name, _NONE) for name in ("journal", "collection-title", "conference", "booktitle")
    )
    conference = file.keys(met)
    places = (journal, book, conference.get("name", _NONE) if conference else met, other)
    return next(filter(None, map(file.text, places)), "")


def _read_pages(file: YamlFile, keys: Keys) -> str:
    start, end, pages = (file.text(keys.get(name, _NONE)) for name in ("start", "end", "pages"))
    printed = "-".join(dict.fromkeys(filter(None, (start, end)))) or ("" if pages.isdigit() else pages)
    return str(get_field("pages").parse(printed)) if printed else ""


def _read_repository(file: YamlFile, keys: Keys) -> RepositoryLink | None:
    """Where the code is: as the file says, else where its other addresses are those of a repository."""
    found = _parse(file, keys, "repository-code", parse_repository_link)
    others = (find_repository_link_at(file.text(keys.get(name, _NONE))) for name in ("repository", "url"))
    return found or next(filter(None, others), None)
