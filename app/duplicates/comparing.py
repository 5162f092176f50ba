"""Whether two papers may be the same, from everything that is known of both."""

from __future__ import annotations

import re

from app.duplicates.titles import Likeness, compare_titles, count_letters
from app.duplicates.verdicts import Verdict
from app.errors import InvalidValue
from app.names import Name
from app.papers import PaperFacts
from app.search_query import normalise
from app.search_query.likeness import strip_version
from app.values import ArxivId, parse_arxiv_id

_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+)")
_PREPRINT_DOI = re.compile(
    r"10\.(?:48550/arxiv|2139/ssrn|20944/|26434/chemrxiv|31219/osf|31234/|21203/rs|36227/techrxiv|31223/|33774/"
    # Cold Spring Harbor's journals have the prefix of its bioRxiv and medRxiv.
    r"|1101/(?:\d{4}\.\d\d\.\d\d\.)?\d{5,}$)"
)
_PREPRINT_VENUE = re.compile(
    r"(?:\w+ )?(?:e prints?|preprints?|corr|\w*arxiv|biorxiv|medrxiv|chemrxiv|techrxiv|psyarxiv|ssrn|research square"
    r"|osf|hal|computing research repository|social science research network)\b.*"
)
_GENERIC = frozenset(
    "abstract acknowledgements acknowledgments announcement announcements appendix bibliography comment commentary"
    " conclusion conclusions contents correction corrigendum discussion editorial epilogue errata erratum foreword"
    " glossary index introduction news obituary overview preface prologue references reply response retraction review"
    " summary".split()
) | {
    "author index", "book review", "call for papers", "concluding remarks", "editors introduction", "editor s note",
    "from the editor", "front matter", "guest editorial", "in memoriam", "in this issue", "letter to the editor",
    "special issue", "table of contents", "a reply", "a response", "welcome message", "message from the chairs",
}  # fmt: skip
"""Titles, folded, that many papers have."""
_SHORT = 12
"""Fewer letters of telling words than this make a title that two papers may well share."""


def compare(one: PaperFacts, other: PaperFacts) -> Verdict | None:
    """Why two papers may be the same; None where nothing says so, or something contradicts.

    The order of the two does not matter.  A list of authors that is cut short contradicts nothing by its length.
    """
    if verdict := _compare_identifiers(one, other):
        return verdict
    if _identifiers_contradict(one, other):
        return None
    likeness = compare_titles(one.title, other.title)
    if likeness is Likeness.NONE:
        return None
    if share_repository(one, other) and not _is_generic(one):
        return Verdict.REPOSITORY
    if _authors_contradict(one, other) or not _has_evidence(one, other, likeness):
        return None
    return _compare_stages(one, other, likeness)


def is_published(paper: PaperFacts) -> bool:
    """Whether a paper has a venue, or a DOI, that is not a preprint server's."""
    return bool((paper.venue and not _is_server(paper.venue)) or (paper.doi and not _PREPRINT_DOI.match(paper.doi)))


def is_preprint(paper: PaperFacts) -> bool:
    """Whether a paper is known from a preprint server and from no other place."""
    known = paper.arxiv_id or paper.doi or paper.venue
    return bool(known) and not is_published(paper)


def find_deposited(paper: PaperFacts) -> ArxivId | None:
    """The arXiv identifier that a DOI of arXiv's holds (``10.48550/arXiv.2307.07924``); None of any other DOI."""
    match = _ARXIV_DOI.fullmatch(paper.doi or "")
    try:
        return parse_arxiv_id(match[1]) if match else None
    except InvalidValue:
        return None


def share_repository(one: PaperFacts, other: PaperFacts) -> bool:
    """Whether both link one and the same code repository."""
    keys = [{link.repository.key for link in paper.repositories} for paper in (one, other)]
    return not keys[0].isdisjoint(keys[1])


def _compare_identifiers(one: PaperFacts, other: PaperFacts) -> Verdict | None:
    if one.doi and one.doi == other.doi:
        return None if _are_parts_of_one_book(one, other) else Verdict.DOI
    arxiv_id = _find_arxiv_id(one)
    return Verdict.ARXIV if arxiv_id and arxiv_id == _find_arxiv_id(other) else None


def _are_parts_of_one_book(one: PaperFacts, other: PaperFacts) -> bool:
    """Whether two papers share the DOI of the whole volume: nothing else is alike."""
    return _authors_contradict(one, other) and compare_titles(one.title, other.title) is Likeness.NONE


def _identifiers_contradict(one: PaperFacts, other: PaperFacts) -> bool:
    ids = _find_arxiv_id(one), _find_arxiv_id(other)
    if all(ids):  # and differ, or they would have been found the same
        return True
    both = one.doi and other.doi and one.doi != other.doi
    return bool(both) and not any(_PREPRINT_DOI.match(paper.doi or "") for paper in (one, other))


def _find_arxiv_id(paper: PaperFacts) -> str:
    """Without its version; "" where there is none."""
    if paper.arxiv_id:
        return strip_version(paper.arxiv_id)
    return strip_version(find_deposited(paper) or "")


def _compare_stages(one: PaperFacts, other: PaperFacts, likeness: Likeness) -> Verdict | None:
    stages = {is_preprint(one), is_preprint(other)} == {True, False} and (is_published(one) or is_published(other))
    apart = _years_apart(one, other)
    if apart > (3 if stages else 1):
        return None
    if likeness is Likeness.PARTLY:
        return Verdict.SUBTITLE
    return Verdict.PREPRINT if stages else Verdict.TITLE


def _has_evidence(one: PaperFacts, other: PaperFacts, likeness: Likeness) -> bool:
    """Whether a title that says little is borne out by the rest."""
    if _is_generic(one) or _is_generic(other):
        dated = one.issued and one.issued.month and one.issued == other.issued
        return bool(dated) and _share_author(one, other) and _fold(one.venue) == _fold(other.venue)
    if likeness is Likeness.PARTLY:
        return _share_author(one, other)
    short = min(count_letters(one.title), count_letters(other.title)) < _SHORT
    dated_alike = bool(one.issued and other.issued and one.issued.year == other.issued.year)
    return not short or (dated_alike and _share_author(one, other))


def _is_generic(paper: PaperFacts) -> bool:
    return normalise(paper.title) in _GENERIC


def _years_apart(one: PaperFacts, other: PaperFacts) -> int:
    """0 where a year is unknown."""
    return abs(one.issued.year - other.issued.year) if one.issued and other.issued else 0


def _authors_contradict(one: PaperFacts, other: PaperFacts) -> bool:
    return bool(one.authors and other.authors) and not _share_author(one, other)


def _share_author(one: PaperFacts, other: PaperFacts) -> bool:
    return not _family_names(one).isdisjoint(_family_names(other))


def _family_names(paper: PaperFacts) -> set[str]:
    return set().union(*map(_family_forms, paper.authors))


def _family_forms(name: Name) -> set[str]:
    """A family name whole, and the long words of a double one, of which one alone is often printed."""
    words = normalise(name.family or name.literal).split()
    return {"".join(words), *(word for word in words if name.family and len(word) > 3)} - {""}


def _is_server(venue: str) -> bool:
    return _PREPRINT_VENUE.fullmatch(normalise(venue)) is not None


def _fold(venue: str | None) -> str:
    return normalise(venue or "")
