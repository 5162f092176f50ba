"""What the words before an address say of it: that the paper's page or code is there, or something else."""

from __future__ import annotations

import re

LOOKED_AT = 160
"""Signs before an address that are looked at."""

_END = re.compile(r"[.!?][\"'”’)\]}]*\s+(?=[A-Z(\[\\{])|[;；。|•]\s*|\s[-–—·]\s")
"""Where what was said before has ended, so that it is of something else."""
_MARKS = " \t\n-–—:([{<\"'“‘`$*_=>"

_PAGES = (
    r"(?:web\s?|home\s?)?(?:sites?|pages?)|web[\s-]?(?:server|services?|apps?|applications?|interface|demo|tool|portal)"
    r"|portal|playground"
)
_OWN_PAGES = (
    r"(?:project|companion|demo|dataset|benchmark|code|software|official|model|paper|supplementary)[\s-]"
    r"(?:(?:web\s?|home\s?)?(?:sites?|pages?)|url|links?|hub)"
)
_THINGS = (
    r"codes?|code\s?base|sources?|scripts?|software|implementations?|packages?|library|toolkits?|toolbox|tools?|demos?"
    r"|demonstrations?|data|data\s?sets?|corpus|corpora|database|benchmarks?|leaderboards?|models?|weights|checkpoints?"
    r"|catalogu?es?|resources?|materials?|supplement(?:s|ary|al)?|appendix|documentation|docs|details|information"
    r"|info|results|examples|artifacts?|repository|platform|api|app|videos|samples|simulator|environment|server"
    r"|projects?"
)
_OFFERED = (
    r"available|availability(?:\s+and\s+implementation)?|accessible|accessed|found|download(?:ed|able)?|released?|releasing|open[\s-]?sourc(?:ed?|ing)|hosted"
    r"|provided?|explored|viewed|shared|visit|see|check(?:\s+out)?|refer\s+to|located|listed|deployed"
)
_BETWEEN = (
    r"[\s$*_<\[{\"'“‘`:=>,~-]|\\(?:href|url|footnote|texttt|textbf|textit|emph|textcolor\{\w+\})"
    r"|\b(?:at|on|in|via|from|through|under|to|here|online|is|are|this|the|our|following|link|links|url|address|https?"
    r"|below|now|publicly|freely|open(?:ly)?|all|also|and|or|as|website|page|for|visiting|please)\b"
)
_OFFER = re.compile(
    # What stands in brackets behind a thing is where it comes from, whosever it is: "the UniProt database (https://...".
    rf"\b(?:(?:{_OWN_PAGES}|{_OFFERED})(?:{_BETWEEN}|\()*|(?:{_PAGES}|{_THINGS})(?:{_BETWEEN})*)$",
    re.IGNORECASE,
)
_MEETINGS = r"workshops?|conference|symposium|congress|competition|tutorial|shared\s+task"
_EVENT_PAGE = re.compile(
    rf"\b(?:{_MEETINGS}|challenge|contest|event|track|poster)(?:\s(?:web\s?|home\s?)?(?:sites?|pages?|url))?"
    rf"(?:\s\d{{2,4}})?(?:{_BETWEEN}|\(|available)*$",
    re.IGNORECASE,
)
_MEETING = re.compile(rf"\b(?:{_MEETINGS})\b", re.IGNORECASE)
_OTHER_TEXTS = re.compile(
    r"\b(?:proceedings|publication|thesis|dissertation|preprint|manuscript|camera[\s-]ready|cite|citation|versions?|doi"
    r"|licen[cs]ed?|copyright|ethics|conduct|ftp|blog(?:\s?posts?)?|news|press|podcast|lecture|interview|translation"
    r"|full\s(?:text|pdf|paper))\b",
    re.IGNORECASE,
)
"""What an address may be said to be that is no page of the paper: the paper itself, a licence, a text about it."""
_OTHER_DEEDS = re.compile(
    r"\b(?:(?:present|accept|submitt|publish|appear)\w*|also\savailable|slides|talk|recordings?|videos?|youtube|article"
    r"|journal)\b",
    re.IGNORECASE,
)
"""What stands beside the paper's own page too, and alone leads elsewhere."""
_OWN = re.compile(
    rf"\b(?:{_OWN_PAGES}|(?:web|home)?(?:site|page)|codes?|data\s?sets?|data|models?|benchmarks?"
    r"|demos?(?!\s+video)|(?:more|further|additional)\s(?:details|information|results))\b",
    re.IGNORECASE,
)


def is_offered(before: str) -> bool:
    """Whether the words before an address say that the paper's page, code, data or the like is there."""
    clause = _find_clause(before)
    if _OFFER.search(clause) is None or _OTHER_TEXTS.search(clause) or _is_event(clause):
        return False
    return _OTHER_DEEDS.search(clause) is None or _OWN.search(clause) is not None


def is_event(before: str) -> bool:
    """Whether the words before an address say that a workshop, a challenge or the like is there."""
    return _is_event(_find_clause(before))


def _is_event(clause: str) -> bool:
    if _EVENT_PAGE.search(clause):
        return True
    return _MEETING.search(clause) is not None and _OWN.search(clause) is None


def _find_clause(before: str) -> str:
    """The part of a sentence that the address ends."""
    stop = len(before.rstrip(_MARKS))
    start = 0
    for end in _END.finditer(before, 0, stop):
        start = end.end()
    return before[start:]
