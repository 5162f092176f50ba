"""What the links of a copied page say of its papers and its plain text does not: addresses, identifiers, code."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import parse_qs, unquote, urlsplit

from app.errors import InvalidValue
from app.formats.source import ReadPaper, ReadSource
from app.frozen import replace
from app.importing.comparing import find_new_links, find_new_pages
from app.importing.hidden_links import find_hidden
from app.importing.identifiers import parse_identifier
from app.importing.matching import make_title_key
from app.importing.source_text import SourceLink
from app.papers import PaperFacts
from app.repositories.web_links import find_web_links
from app.values import Url, parse_doi, parse_url

_REDIRECTORS = (
    (re.compile(r"(?:www|scholar)\.google\.[a-z.]+"), ("/url", "/scholar_url"), ("q", "url")),
    (re.compile(r"lm?\.facebook\.com"), ("/l.php",), ("u",)),
    (re.compile(r"out\.reddit\.com"), ("/",), ("url",)),
)
"""Hosts, paths and parameters of addresses that name the one they lead to."""

_MOST_REDIRECTED = 3
_NO_PAPER = re.compile(
    r"https?://(?:scholar\.google\.[a-z.]+/"
    r"|(?:www\.)?google\.[a-z.]+/search"
    r"|[^/]+/(?:profile|pid|people|author|authors|user|users|search|pers)(?:[/?]|$)"
    r"|(?:www\.)?orcid\.org/)",
    re.IGNORECASE,
)
"""Addresses of searches, of people and of lists of citing papers."""

_PAGE = re.compile(
    r"\W*(?:(?:(?:project|paper)\s?)?(?:web\s?)?(?:page|site)|project|(?:live |online |web )?demo|data(?:\s?sets?)?"
    r"|models?|(?:source )?code|gist|notebook|colab|supplement(?:s|ary|al)?(?: materials?)?)\W*",
    re.IGNORECASE,
)
"""What stands under a link to a page of the paper."""

_PUBLISHERS_DOI = re.compile(r"/doi/(?:[a-z]+/)?(10\.\d{4,9}(?:\.\d+)*/[^?#]+)")


def attach_links(read: ReadSource, links: Sequence[SourceLink]) -> ReadSource:
    """The source with what its page's links say of its papers; what the text says stays.

    The link whose text is a paper's title leads to the paper: to its page, DOI, arXiv id or code.  Of the links between
    it and the next title, DOIs and arXiv ids are taken where the paper lacks them, and code, and what a link's text
    calls a page, a demo or the like.
    """
    if read.format == "arxiv":
        read = _attach_hidden(read, links)
    anchors = _find_anchors(read.papers, links)
    if not anchors:
        return read
    said = [_read_link(link) for link in links]
    beside = dict(_part_by_titles(sorted(anchors.values()), said))
    papers = (
        _attach(paper, said[anchors[at]], beside[anchors[at]]) if at in anchors else paper
        for at, paper in enumerate(read.papers)
    )
    return dataclasses.replace(read, papers=tuple(papers))


def _attach_hidden(read: ReadSource, links: Sequence[SourceLink]) -> ReadSource:
    found = find_hidden(read.papers, links)
    papers = (_attach(paper, None, found.get(at, ())) for at, paper in enumerate(read.papers))
    return dataclasses.replace(read, papers=tuple(papers))


def _find_anchors(papers: Sequence[ReadPaper], links: Sequence[SourceLink]) -> dict[int, int]:
    """For each paper, by its index, the index of the link whose text is its title."""
    waiting: dict[str, list[int]] = {}
    for at in reversed(range(len(papers))):
        waiting.setdefault(make_title_key(papers[at].facts.title), []).append(at)
    anchors = {}
    before = ""
    for place, link in enumerate(links):
        key = make_title_key(link.text) if link.text else ""
        if key and key != before and waiting.get(key):  # a picture and a title often stand under links of one text
            anchors[waiting[key].pop()] = place
        before = key
    return anchors


def _part_by_titles(
    titles: Sequence[int], said: Sequence[PaperFacts | None]
) -> Iterator[tuple[int, Sequence[PaperFacts | None]]]:
    """What the links beside each title say: those behind it, or before it on a page that plainly has them there."""
    edges = [-1, *titles, len(said)]
    before, behind = said[: titles[0]], said[titles[-1] + 1 :]
    lead = any(map(_identifies, before)) and not any(map(_identifies, behind))
    for number, title in enumerate(titles, start=1):
        yield title, said[edges[number - 1] + 1 : title] if lead else said[title + 1 : edges[number + 1]]


def _identifies(facts: PaperFacts | None) -> bool:
    return facts is not None and bool(facts.doi or facts.arxiv_id or facts.repositories)


def _adds(facts: PaperFacts | None) -> bool:
    return _identifies(facts) or (facts is not None and bool(facts.web_links))


def _attach(paper: ReadPaper, own: PaperFacts | None, beside: Sequence[PaperFacts | None]) -> ReadPaper:
    facts = paper.facts
    if own and own.url and facts.url is None:
        facts = replace(facts, url=own.url)
    for each in (own, *filter(_adds, beside)):
        facts = _fill_in(facts, each) if each else facts
    return paper if facts is paper.facts else dataclasses.replace(paper, facts=facts)


def _fill_in(facts: PaperFacts, said: PaperFacts) -> PaperFacts:
    wanted = {
        "doi": facts.doi or said.doi,
        "arxiv_id": facts.arxiv_id or said.arxiv_id,
        "repositories": facts.repositories + find_new_links(said, facts),
        "web_links": facts.web_links + find_new_pages(said, facts),
    }
    return facts if _says(facts, wanted) else replace(facts, **wanted)


def _says(facts: PaperFacts, values: Mapping[str, object]) -> bool:
    return all(getattr(facts, field) == value for field, value in values.items())


def _read_link(link: SourceLink) -> PaperFacts | None:
    """What a link says of the paper that it belongs to; None if it is a person's, a search or the like."""
    url = _unwrap(link.url)
    if _NO_PAPER.match(url):
        return None
    published = _PUBLISHERS_DOI.search(url)
    try:
        doi = parse_doi(unquote(published[1])) if published else None
        facts = PaperFacts(title="", doi=doi) if doi else parse_identifier(url)
    except InvalidValue:
        return None
    pages = find_web_links(f"{link.text}: {url}") if _PAGE.fullmatch(link.text) else ()
    return replace(facts, web_links=pages) if pages else facts


def _unwrap(url: Url) -> Url:
    """Where a redirector's address leads, if it says so itself."""
    for _ in range(_MOST_REDIRECTED):
        target = _find_target(url)
        if target is None:
            break
        url = target
    return url


def _find_target(url: Url) -> Url | None:
    parts = urlsplit(url)
    for host, paths, names in _REDIRECTORS:
        if host.fullmatch(parts.hostname or "") and parts.path in paths:
            query = parse_qs(parts.query, max_num_fields=None)
            return next(filter(None, map(_parse, (value for name in names for value in query.get(name, ())))), None)
    return None


def _parse(text: str) -> Url | None:
    try:
        return parse_url(text)
    except InvalidValue:
        return None
