"""What may stand anywhere in a reference and is none of its prose: addresses, identifiers, links, awards, states."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.repositories.links import find_repository_links
from app.values import ArxivId, Doi, Url, parse_arxiv_id, parse_doi, parse_url

_LABELS = (
    r"pdf|ps|postscript|e?-?print|pre-?print|code|source code|bib(?:tex)?|cite|citation|slides?|video|talk|poster"
    r"|project(?: ?page| website)?|(?:web ?)?(?:site|page)|homepage|arxiv|doi|url|links?|paper|data(?: ?sets?)?|demo"
    r"|github|gitlab|abs(?:tract)?|html|supp(?:l|lement(?:ary)?)?\.?(?: materials?)?|appendix|blog(?: ?post)?|tweets?"
    r"|twitter|thread|media|news|press(?: release)?|open access|google scholar|scholar|acm(?: dl)?|ieee(?: xplore)?"
    r"|springer|pubmed|crossref|publisher(?:'s)?(?: version)?|full ?text|errata|web|notebook|colab|models?|reviews?"
    r"|openreview|long version|extended version|download(?: paper)?|software|tool|tutorial|teaser|read more"
    r"|show more|details|more|bibliographic details|acl|proceedings|journal|conference|audio|interview|hugging ?face"
    r"|acl anthology|semantic scholar|dblp|view|share|export|reprint|online|free access|access|dataset"
)
_LABEL = rf"(?:{_LABELS})(?:\s?\([\w ]{{1,12}}\))?"
_JOINT = r"[\s|/,·•;:&+–-]+"
_BRACKETED = rf"[\[(<{{]\s*{_LABEL}(?:{_JOINT}{_LABEL})*+\s*[\])>}}]"
_RUN = re.compile(rf"[\W_]*(?:{_LABEL}[\W_]*)+", re.IGNORECASE)
_NOTED = (
    r"award|oral|spotlight|highlight|honou?rable|best |top \d|acceptance|accept\. rate|impact|invited|equal|contribut"
    r"|runner|nomin|finalist|cited|citations|correspond|outstanding|featured|cover|IF ?[=:]|Q[1-4]\b|CORE|CCF|ranked"
    r"|to appear|in press|forthcoming|under review|submitted|accepted|in revision|in preparation|online first|keynote"
    r"|peer.review|refereed|demo|poster|short paper|full paper|long paper|extended abstract|alphabetical|joint|with"
    r"|in (?:Chinese|French|German|Spanish|Russian|Japanese|Italian|Portuguese|Polish|Korean)|translat|PhD |Ph\.D"
)
_LOOSE = re.compile(
    r"(?=[\[(<{hw]|(?<!\w)[\dacdilpruv])"  # where one of these can begin, since trying each of them takes long
    rf"(?:(?P<bracketed>{_BRACKETED})"
    r"|(?P<address>(?:https?://|www\.)[^\s<>\"”]+)"
    r"|(?P<doi>(?:\bdoi\s*[:：]?\s*)?(?<![\w./])10\.\d{4,9}/[^\s<>\"”]+)"
    r"|(?P<pubmed>\bPM(?:C?ID|C)\s*:?\s*(?:PMC)?\d{3,9}\b)"
    r"|(?P<isbn>\bISS?BN(?:-1[03])?\s*:?\s*[\dX][\d Xx‐–-]{7,20}[\dXx]|\bISSN\s*:?\s*\d{4}-\d{3}[\dXx])"
    r"|(?P<reading>[\[(]?\b(?:last )?(?:accessed|retrieved|cited|visited)(?: on)?:?\s(?:\w{2,9}\.? ?\d{0,2},? ?\d{0,4}"
    r"|\d{1,4}[-/ .][\w-]{1,9}[-/ .]?\d{0,4})(?:,? from)?[\])]?[.:]?)"
    r"|(?P<where>(?:\[online\]\.?\s?)?available(?: online)?(?: from| at)?\s?:?(?=\s*(?:https?:|www\.|doi))"
    r"|\[online\]\.?|\bURL:?(?=\s*http)|\bLinks?:(?=\s*http)|\bRetrieved from)"
    rf"|(?P<note>[(\[][^()\[\]]{{0,60}}?\b(?:{_NOTED})[^()\[\]]{{0,80}}[)\]])"
    r"|(?P<cited>\b(?:cited by:? \d+|citations: \d+|cited \d+ times|\d+ citations)\b\.?))",
    re.IGNORECASE,
)
_ARXIV = re.compile(
    r"(?P<whole>arxiv(?:[\s-]+(?:e-?prints?|preprints?|e-print archive))?[\s.,:]*(?:arxiv[:\s]\s*|abs/)?"
    r"(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?![\d…])(?:\s*\[[\w.-]+\])?)"
    r"|\babs/(?P<corr>\d{4}\.\d{4,5})",
    re.IGNORECASE,
)
_END_RUN = re.compile(rf"(?:[.)\]|]\s+|\s[|/·•]\s*)(?P<run>{_LABEL}(?:{_JOINT}{_LABEL})*+[\s.]*)$", re.IGNORECASE)
_CODE = re.compile(r"\b(?:source )?code\b|\bgit(?:hub|lab)\b", re.IGNORECASE)
_LONGEST_RUN = 160
_DOI_IN = re.compile(r"10\.\d{4,9}/\S+")
_CITED = re.compile(r"(?:cited by:? (\d+)|citations: (\d+)|cited (\d+) times|(\d+) citations)", re.IGNORECASE)
_WRAPPED = re.compile(r"(?<=[/=_.-]) (?=[\w.-]*\d[\w./%-]*(?:[\s.,;]|$))")
_AROUND = ".,;:'’”*|"
_HOSTS = ("github.", "gitlab.", "bitbucket.", "codeberg.", "sr.ht", "huggingface.co", "hf.co")


class Found(NamedTuple):
    """A value that stands by itself, and where."""

    field: str
    value: Doi | ArxivId | Url | int | bool
    start: int
    stop: int


class Loose(NamedTuple):
    """A reference without what stands by itself in it.

    Attributes:
        body: the text with blanks in its place, so that everything else stays where it is.
        found: the values among it, each field once.
    """

    body: str
    found: tuple[Found, ...]


def is_link_line(text: str) -> bool:
    """Whether a line is nothing but the labels of links: ``[pdf] [code]``, ``Abs arXiv Bib HTML``."""
    return len(text) <= 200 and bool(_RUN.fullmatch(text))


def part_loose(text: str, links: Sequence[tuple[int, int]] = (), breaks: Container[int] = ()) -> Loose:
    """Find what stands by itself in a reference, and blank it.

    Args:
        text: the reference.
        links: where lines stand in it that are nothing but the labels of links.
        breaks: where its lines end, over which an address may go on.
    """
    found: dict[str, Found] = {}
    blanks = [*links, *_find_run(text)]
    for start, stop in blanks:
        found |= {each.field: each for each in _find_badge(text, start, stop)}
    for match in _LOOSE.finditer(text):
        start, stop = match.span()
        if match.lastgroup in ("address", "doi"):
            stop = _find_stop(text, start, stop, breaks)
        for each in _read(match.lastgroup or "", text, start, stop):
            found.setdefault(each.field, each)
        blanks.append((start, stop))
    body = _blank(text, blanks)
    for match in _ARXIV.finditer(text):
        group = "id" if match["id"] else "corr"
        if "arxiv_id" not in found:
            found["arxiv_id"] = Found("arxiv_id", parse_arxiv_id(match[group]), match.start(group), match.end(group))
    return Loose(body, tuple(found.values()))


def _blank(text: str, blanks: Iterable[tuple[int, int]]) -> str:
    pieces: list[str] = []
    done = 0
    for start, stop in sorted(blanks):
        if stop > done:
            begin = max(start, done)
            pieces += text[done:begin], " " * (stop - begin)
            done = stop
    return "".join((*pieces, text[done:]))


def _find_run(text: str) -> Iterator[tuple[int, int]]:
    """The labels of links with which a text ends, behind a finished sentence."""
    begin = max(len(text) - _LONGEST_RUN, 0)
    if match := _END_RUN.search(text, begin):
        yield match.span("run")


def _find_badge(text: str, start: int, stop: int) -> Iterator[Found]:
    if match := _CODE.search(text, start, stop):
        yield Found("code_badge", True, match.start(), match.end())


def find_preprint(text: str, start: int, stop: int) -> re.Match[str] | None:
    """The first words of a text that name an arXiv identifier."""
    return next((match for match in _ARXIV.finditer(text, start, stop) if match["whole"]), None)


def _find_stop(text: str, start: int, stop: int, breaks: Container[int]) -> int:
    """Where an address ends: without the punctuation around it, and over a line's end where it plainly goes on."""
    while stop in breaks and stop - start < 500 and (gap := _WRAPPED.match(text, stop)):
        stop = gap.end()
        while stop < len(text) and not text[stop].isspace():
            stop += 1
    printed = text[start:stop]
    while printed and (printed[-1] in _AROUND or (printed[-1] in ")]}" and not _closes(printed))):
        printed = printed[:-1]
    return start + len(printed)


def _closes(printed: str) -> bool:
    opening = {")": "(", "]": "[", "}": "{"}[printed[-1]]
    return printed.count(opening) >= printed.count(printed[-1])


def _read(kind: str, text: str, start: int, stop: int) -> Iterator[Found]:
    printed = text[start:stop]
    if kind == "bracketed":
        yield from _find_badge(text, start, stop)
    try:
        if kind in ("address", "doi") and (match := _DOI_IN.search("".join(printed.split()))):
            yield Found("doi", parse_doi(_strip_route(match[0])), start + match.start(), stop)
        if kind == "address":
            yield from _read_address("".join(printed.split()), start, stop)
        elif match := _CITED.search(printed):
            yield Found("citations", int(next(filter(None, match.groups()))[:8]), start, stop)
    except InvalidValue:
        return


def _strip_route(doi: str) -> str:
    """A DOI in a publisher's address without what the site adds behind it."""
    return re.split(r"[?#]|/(?:full|pdf|abstract|meta)$", doi, maxsplit=1)[0]


def _leads_to_code(address: str) -> bool:
    return any(host in address for host in _HOSTS) or bool(find_repository_links(address))


def _read_address(printed: str, start: int, stop: int) -> Iterator[Found]:
    lowered = printed.lower()
    if match := re.search(r"arxiv\.org/(?:abs|pdf|html)/([\w./-]+?)(?:\.pdf)?$", lowered):
        yield Found("arxiv_id", parse_arxiv_id(match[1]), start, stop)
    elif "doi.org/10." not in lowered and not _leads_to_code(lowered):
        yield Found("url", parse_url(printed if "://" in printed else f"http://{printed}"), start, stop)
