"""The headings that part a list of publications: a year, a kind of paper, or something that lists no papers."""

from __future__ import annotations

import enum
import re
from typing import NamedTuple

_PAPERS = (
    r"publications?|papers?|articles?|pre-?prints?|manuscripts?|proceedings|books?|chapters?|monographs?|journals?"
    r"|conferences?|workshops?|theses|thesis|dissertations?|reports?|patents?|refereed|peer|reviewed|posters?|abstracts?"
    r"|works?|bibliography|references|submitted|forthcoming|reviews?|editorials?|surveys?|letters|lncs|preparation|press"
    r"|writings?|citations?|literature|veröffentlichungen|publikationen|publicaciones|artículos|revues|论文|发表论文|著作"
)
_OTHERS = (
    r"education|experience|employment|appointments?|positions?|awards?|hono(?:u)?rs?|grants?|funding|teaching|service"
    r"|talks?|lectures?|presentations?|skills?|contact|interests?|news|bio|biography|about|students?|advising|supervision"
    r"|activities|reviewing|languages|hobbies|media|projects?|courses?|memberships?|affiliations?|qualifications?"
    r"|scholarships?|fellowships?|degrees?|outreach|seminars?|mentoring|committees?|software|internships?|hobby|academic"
    r"|profile|summary|objective|training|certifications?|links|misc(?:ellaneous)?|teachings"
)
_AROUND = (
    r"selected|recent|full|complete|list|of|and|in|the|other|invited|international|national|non|un|my|all|by|year|with"
    r"|under|review|to|appear|accepted|published|major|main|technical|book|working|research|edited|short|long|demo|magazine"
    r"|academic|scientific|professional|or|for|from|on|at|phd|master|book|invited|contributions?|contributed|symposia|symposium"
    r"|articles?|top|key|representative|featured|latest|older|earlier|current|ongoing|progress|printed|print|issues?"
    r"|special|popular|science|public|volumes?|notes?|archival|work|translations?|translated|early|online|peer-reviewed"
)
_NUMBERING = r"(?:#{1,6}\s*|\*{1,2}|[=–—-]{1,3}\s*|(?:[A-Z]|\d{1,2}|[IVX]{1,4})(?:\.\d{1,2})?[.)]?\s+)?"
_COUNT = r"(?:\s*[(\[:]?\s*(?P<count>\d{1,4})(?:\s(?:papers|articles|items|entries))?\s*[)\]]?)?"
_END = r"[\s:.*#=–—-]*"
_KIND = re.compile(
    rf"{_NUMBERING}(?=(?:.*\b)?(?:{_PAPERS})(?!\w))(?:(?:{_PAPERS}|{_AROUND})(?:[\s,&/()+-]+|(?=\d)|$)){{1,10}}{_COUNT}{_END}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    rf"{_NUMBERING}(?=(?:.*\b)?(?:{_OTHERS})\b)(?:(?:{_OTHERS}|{_AROUND}|{_PAPERS})(?:[\s,&/()+-]+|$)){{1,8}}{_END}",
    re.IGNORECASE,
)
_YEAR = re.compile(
    rf"[#*\s=–—(\[-]*(?:year:?\s)?(?P<year>(?:19|20)\d\d)(?P<range>\s?[–—/-]\s?(?:\d{{2,4}}|present|today|now))?[)\]]?"
    rf"(?:\s*(?:publications|papers))?{_COUNT}{_END}",
    re.IGNORECASE,
)
_LONGEST = 90


class Kind(enum.Enum):
    """What stands under a heading."""

    PAPERS = "papers"
    OTHER = "other"
    YEAR = "year"


class Heading(NamedTuple):
    """A heading.

    Attributes:
        year: the one that it states, and where in its line that stands.
        listed: how many papers it says that it stands over.
    """

    kind: Kind
    year: int | None = None
    start: int = 0
    listed: int | None = None


def read_heading(text: str) -> Heading | None:
    """The heading that a line is; None if it is none."""
    if len(text) > _LONGEST or text[-1:] in ",;":
        return None
    if match := _YEAR.fullmatch(text):
        year = None if match["range"] else int(match["year"])
        return Heading(Kind.YEAR, year, match.start("year"), int(match["count"]) if match["count"] else None)
    if match := _KIND.fullmatch(text):
        return Heading(Kind.PAPERS, listed=int(match["count"]) if match["count"] else None)
    if _OTHER.fullmatch(text):
        return Heading(Kind.OTHER)
    return None
