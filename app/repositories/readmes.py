"""Reading a README: which repositories and DOIs it names, and which of them are its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from app.code import RepositoryLink, link_to
from app.errors import InvalidValue
from app.repositories.cited import ReadmeFacts
from app.repositories.links import find_repository_link_at, find_repository_links
from app.values import ArxivId, Doi, parse_arxiv_id, parse_doi

LONGEST = 256 * 1024
"""Signs of a README that are read."""

_MOST_ENTRIES = 20
_LONGEST_ENTRY = 20_000

_DOI = re.compile(r"\b10\.\d{4,9}(?:\.\d{1,9}){0,3}(?:/|%2F)[^\s\"'<>{}\[\]|\\^`]{1,300}", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:svg|png)\b.*", re.IGNORECASE | re.DOTALL)
_BIBTEX = re.compile(r"@\w{1,30}\s{0,5}\{[^\S\n]*[^\s{}(),=]{1,200}[^\S\n]*,")
_END_OF_ENTRY = re.compile(r"^[^\S\n]*(?:\}|```)|^[^\S\n]*@\w+", re.MULTILINE)
_FIELD = re.compile(r"^[^\w\n]*(?P<name>\w+)[^\S\n]*=(?P<value>.*)", re.MULTILINE)
_AROUND_VALUE = ' \t\r,"{}'
_IN_ARXIV = re.compile(r"arxiv(?:\.org)?[.:/\s]{1,5}(?:abs/|pdf/)?(\d{4}\.\d{4,5})", re.IGNORECASE)
_HEADING = re.compile(
    r"^[^\S\n]*(?:#\s?|<h1[^>\n]*>)\s*(?P<text>\S.*)|^(?P<above>\S.*)\n==+\s*$", re.MULTILINE | re.IGNORECASE
)
_PICTURED = re.compile(
    r"https?://(?:img\.shields\.io|(?:flat\.)?badgen\.net)/[^\s)\"'>]*"
    r"|https?://(?!zenodo\.)[^\s()\[\]\"'<>]{3,300}?\.(?:svg|png|gif|jpe?g)\b",
    re.IGNORECASE,
)
_SHIELD = re.compile(
    r"(?:img\.shields\.io|badgen\.net)/(?P<host>github|gitlab)/"
    r"(?:actions/workflow/status|v/(?:release|tag)|(?:commit-activity|commits-since|downloads|languages|issues)/[\w-]+"
    r"|[\w-]+)/(?P<owner>[\w.-]+)/(?P<name>[\w.-]+?)(?=\.svg|[?/)\"'\s]|$)",
    re.IGNORECASE,
)
_ADDRESS = r"(?P<address>https?://[^\s()\[\]\"'<>]{3,200}?)"
_OWN = (
    (
        re.compile(
            r"git[^\S\n]+clone[^\S\n]+(?:-\S+[^\S\n]+(?:[\w./]\S*[^\S\n]+)?)*?(?P<address>(?:https?://|git@)[^\s`'\"]+)"
        ),
        6,
    ),
    (re.compile(rf"{_ADDRESS}/(?:actions|workflows|-/pipelines|badges)/"), 5),
    (re.compile(r"pip[^\S\n]+install\b[^\n]{0,200}?git\+(?P<address>https?://[^\s@`'\"#]+)"), 4),
    (re.compile(rf"{_ADDRESS}/(?:-/)?(?:issues|releases|stargazers|graphs|pulls|network)\b"), 3),
)
"""What a README says of its own repository alone, as a rule, and how much each sign weighs."""
_IN_HEADING = 4


def read_readme(text: str) -> ReadmeFacts:
    """Read what a README names; nothing is raised.

    Its own repository is the one that its badges, its clone command and its links to issues tell of, or that is called
    as its heading is; it comes first, and the others follow as they stand in the text.
    """
    shown = text[:LONGEST]
    links = find_repository_links(_PICTURED.sub(" ", shown))
    bibtex = list(_read_bibtex(shown))
    return ReadmeFacts(
        repositories=_put_first(_find_own(shown, links), links),
        dois=tuple(dict.fromkeys(_find_dois(shown))),
        paper_doi=next((doi for entry in bibtex if (doi := _parse_doi(entry.get("doi", "")))), None),
        paper_arxiv_id=next((found for entry in bibtex if (found := _parse_arxiv(entry))), None),
    )


def _find_own(text: str, links: Iterable[RepositoryLink]) -> RepositoryLink | None:
    """The repository of the README itself; None where nothing tells."""
    weights: Counter[str] = Counter()
    told: dict[str, RepositoryLink] = {}
    for link, weight in (*_find_signs(text), *_find_named(text, links)):
        weights[link.repository.key] += weight
        told.setdefault(link.repository.key, link)
    return told[weights.most_common(1)[0][0]] if weights else None


def _find_signs(text: str) -> Iterator[tuple[RepositoryLink, int]]:
    for pattern, weight in _OWN:
        for match in pattern.finditer(text):
            if link := find_repository_link_at(match["address"]):
                yield link, weight
    for match in _SHIELD.finditer(text):
        address = f"https://{match['host'].lower()}.com/{match['owner']}/{match['name']}"
        if link := find_repository_link_at(address):
            yield link, 3


def _find_named(text: str, links: Iterable[RepositoryLink]) -> Iterator[tuple[RepositoryLink, int]]:
    """The repositories that are called as the first heading is."""
    heading = _HEADING.search(text)
    words = _fold((heading["text"] or heading["above"]) if heading else "")
    for link in links:
        name = _fold(link.repository.name)
        if name and name in words:
            yield link, _IN_HEADING


def _fold(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _put_first(own: RepositoryLink | None, links: tuple[RepositoryLink, ...]) -> tuple[RepositoryLink, ...]:
    """The links with the own repository first, once and whole: neither a branch nor a path of it is asked for."""
    if own is None:
        return links
    return link_to(own.repository), *(link for link in links if link.repository.key != own.repository.key)


def _find_dois(text: str) -> Iterator[Doi]:
    for match in _DOI.finditer(text):
        printed = _PICTURE.sub("", match[0].replace("%2F", "/").replace("%2f", "/"))
        if doi := _parse_doi(_trim(printed)):
            yield doi


def _trim(text: str) -> str:
    """A DOI without what the sentence put behind it; a bracket belongs to it where it was opened in it."""
    kept = text.split(")](", maxsplit=1)[0]
    while kept and (kept[-1] in ".,;:*_" or (kept[-1] == ")" and kept.count(")") > kept.count("("))):
        kept = kept[:-1]
    return kept


def _read_bibtex(text: str) -> Iterator[dict[str, str]]:
    """The fields of the first entries for BibTeX, as far as they stand a line each."""
    for match in islice(_BIBTEX.finditer(text), _MOST_ENTRIES):
        body = _END_OF_ENTRY.split(text[match.end() : match.end() + _LONGEST_ENTRY], maxsplit=1)[0]
        yield {field["name"].lower(): field["value"].strip(_AROUND_VALUE) for field in _FIELD.finditer(body)}


def _parse_arxiv(entry: dict[str, str]) -> ArxivId | None:
    """The arXiv id of an entry: its eprint, or what its address or its journal has of one."""
    for text in (entry.get("eprint", ""), *_IN_ARXIV.findall(" ".join(entry.values()))):
        try:
            return parse_arxiv_id(text)
        except InvalidValue:
            continue
    return None


def _parse_doi(text: str) -> Doi | None:
    try:
        return parse_doi(text)
    except InvalidValue:
        return None
