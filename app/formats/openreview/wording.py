"""What OpenReview prints around its papers: headings of a profile, buttons, labels of a paper's details, the foot."""

from __future__ import annotations

import re

_LONGEST = 120
_SECTIONS = {
    "names": "names",
    "emails": "emails",
    "personal links": "links",
    "career & education history": "history",
    "education & career history": "history",
    "advisors & other relations": "relations",
    "advisors, relations & conflicts": "relations",
    "expertise": "expertise",
    "service roles": "service",
    "publications": "publications",
    "recent publications": "publications",
    "co-authors": "coauthors",
    "coauthors": "coauthors",
}
_INSTRUCTIONS = (
    "how do you usually write your name", "enter email addresses associated", "enter full urls of your public",
    "add links to your profiles", "enter your education and career", "enter all advisors", "for each line, enter comma",
)  # fmt: skip
_EMPTY = frozenset(
    "no history added|no relations added|no areas of expertise listed|no publications|no recent publications"
    "|no co-authors|suggest name|suggest email|suggest url|suggest position|suggest relation|suggest expertise"
    "|loading...".split("|")
)
_BESIDE_TITLE = r"(?:pdf|h(?:mt|tm)l) icon|download pdf|open we(?:bpage|bsite)|unlink paper|relink paper"
_TITLE_TAIL = re.compile(rf"(?:\s*(?:{_BESIDE_TITLE}))+$", re.IGNORECASE)
_BUTTON = re.compile(rf"(?:(?:{_BESIDE_TITLE})\s*)+|pdf|html", re.IGNORECASE)
_BETWEEN = re.compile(
    r"[\d,]+ repl(?:y|ies)|(?:show|hide) details|(?:show )?revisions|(?:show )?bibtex|everyone|readers:.*|cc0?[ -].*"
    r"|conflict|edit|privately revealed to you|dblp|arxiv|orcid",
    re.IGNORECASE,
)
_MENU = re.compile(
    r"(?:openreview ?\.net|login|search openreview\.*|notifications(?: ?\d+)?|activity|tasks|profile|logout"
    r"|go to .{1,80}|password & security|toggle navigation|back(?: to .{1,120})?|about openreview|contact|faq"
    r"|hosting a venue|sponsors|terms of use(?: ?/ ?privacy policy)?|privacy policy|/|all venues|donate|news|feedback"
    r"|about|home|venues|more info|edit profile|edit group|search submissions by .{1,60}|search by .{1,60}"
    r"|all content|full text|recent activity|frequently asked questions|select a topic.*|sort: ?.*"
    r"|please see the venue website for more information\.|filter by .*|add:|reply type:.*|author:|visible to:"
    r"|hidden from:|[«‹›»…. \d]*[«‹›»][«‹›»…. \d]*|\d+ / \d+ replies shown|−|=|≡|(?:\[[-–+]\]\s?)+|loading"
    r"|openreview is a long-term project to advance science.*|(?:©|\(c\)) ?\d{4} openreview.*)",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"openreview ?\.net|search openreview\.*|about openreview|openreview is a long-term project to advance science.*"
    r"|view all ?[\d,.]{1,12} ?(?:publications|co-?authors)|view more results ?(?:→|->)?"
    r"|you have reached the end of search results|suggest (?:name|email|url|position|relation|expertise)",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"about openreview|hosting a venue|openreview is a long-term project to advance science.*|results for \".*"
    r"|(?:©|\(c\)) ?\d{4} openreview.*|openreview ?\.net|search openreview\.*"
    r"|[«‹›»…. \d]*[«‹›»][«‹›»…. \d]*",
    re.IGNORECASE,
)
_END = re.compile(
    r"view all ?(?P<papers>[\d,.]{1,12}) ?publications|view all ?[\d,.]{1,12} ?co-?authors|view more results ?(?:→|->)?"
    r"|you have reached the end of search results|no results found for your search query\.?",
    re.IGNORECASE,
)
_REPLIES = re.compile(r"\d+ / \d+ replies shown|reply type:.*|filter by reply type.*|add:.*", re.IGNORECASE)
RESULTS = re.compile(r"Results for [\"“”']?(?P<term>.{1,300}?)[\"“”']?(?: \([\d,]+\))?")
"""The heading of a search."""
_LABELS = (
    "TL;DR|TLDR|Abstract|Keywords?|One-sentence Summary|Supplementary Material|Primary Area|Secondary Area"
    "|Submission Number|Paper Number|Number|Code Of Ethics|Code Of Conduct|Submission Guidelines|Reciprocal Reviewing"
    "|Anonymous Ur[Ll]|No Acknowledgement Section|Resubmission|Student Author|Large Language Models|External IDs|Code"
    "|Data|Community Implementations|Reviewed Version \\(pdf\\)|Reviewed Version|Pdf|PDF|Html|HTML|Ur[Ll]|URL|Poster"
    "|Poster Pdf|Poster Link|Checklist|Track|Bib[Tt]e[Xx]|Venue|Venueid|License|Submission Type|Submission Length"
    "|Assigned Action Editor|Changes Since Last Submission|Certifications|Video|Slides|Type|Paper Type|Domain"
    "|Previous TMLR Submission Url|Subject Areas?|Conflicts|Authorids|Verify Author List|Research Area|Software"
    "|Languages Studied|Contribution Types|Area|Country|Other Supplementary Material|Originally Submitted To NeurIPS"
    "|First Author Is Student|Submission Category|Topics?|Archival Status|Preprint|Financial Support|Paperhash|Dblp"
    "|Original Pdf|Community|Flagged For Ethics Review|Ethics Statement|Broader Impact|Link|Journal|DOI|Doi|Pages"
    "|Confirmation|Corresponding Author|Format|Presentation|Supplementary Materials|Reviewing Interest|TL DR"
)
_LABEL = re.compile(rf"(?P<label>{_LABELS}) ?:(?: +|$)")
_REPLY_VENUE = re.compile(
    r".*\b(?:Paper|Submission) ?\d+ (?:-? ?)?.*(?:Comment|Review|Decision|Rebuttal|Response|Meta[- ]?Review)s?"
    r"|.*\b(?:Official|Public|Author) (?:Comment|Review|Rebuttal)|.*\bMeta[- ]Review"
)


def read_section(text: str) -> str:
    """Which part of a profile a line is the heading of; "" if it is none."""
    return _SECTIONS.get(text.casefold(), "") if len(text) <= _LONGEST else ""


def is_empty_note(text: str) -> bool:
    """Whether a line of a part says what to write there, or that nothing is."""
    folded = text[:_LONGEST].casefold()
    return folded in _EMPTY or folded.startswith(_INSTRUCTIONS)


def strip_title(text: str) -> str:
    """A title without the names of the pictures beside it, where a browser copied them."""
    match = _TITLE_TAIL.search(text, max(0, len(text) - _LONGEST))
    return text[: match.start()] if match and match.start() else text


def is_button(text: str) -> bool:
    """Whether a line stands between a title and its authors and says nothing of them."""
    return len(text) <= _LONGEST and bool(_BUTTON.fullmatch(text))


def is_between(text: str) -> bool:
    """Whether a line is a button or a count that stands behind a paper."""
    return len(text) <= _LONGEST and bool(_BETWEEN.fullmatch(text))


def is_furniture(text: str) -> bool:
    """Whether a line is no part of any paper: a button, a menu, a heading, the foot of the page."""
    if len(text) > 4 * _LONGEST:
        return False
    return is_button(text) or is_between(text) or is_end(text) or bool(_MENU.fullmatch(text) or read_section(text))


def is_end(text: str) -> bool:
    """Whether a line stands behind the last paper of a list."""
    return len(text) <= _LONGEST and bool(_END.fullmatch(text))


def is_foot(text: str) -> bool:
    """Whether a line stands behind a list and all that belongs to its papers."""
    return len(text) <= 4 * _LONGEST and bool(is_end(text) or read_section(text) or _FOOT.fullmatch(text))


def is_boundary(text: str) -> bool:
    """Whether a line can be neither title nor authors: what stands around papers, or a label of their details."""
    return bool(is_furniture(text) or is_empty_note(text) or RESULTS.fullmatch(text[:400]) or match_label(text))


def match_total(text: str) -> re.Match[str] | None:
    """The button that says how many publications there are, in the group ``papers``."""
    match = _END.fullmatch(text) if len(text) <= _LONGEST else None
    return match if match and match["papers"] else None


def ends_results(text: str) -> bool:
    """Whether a line says that no more results follow."""
    return text.casefold() == "you have reached the end of search results"


def begins_replies(text: str) -> bool:
    """Whether the discussion of a paper begins here."""
    return len(text) <= _LONGEST and bool(_REPLIES.fullmatch(text))


def match_label(text: str) -> re.Match[str] | None:
    """The label of a detail at the start of a line."""
    return _LABEL.match(text)


def is_reply(venue: str) -> bool:
    """Whether what stands where a venue does is the name of a reply to a paper."""
    return len(venue) <= 4 * _LONGEST and bool(_REPLY_VENUE.fullmatch(venue))


def is_sign(text: str) -> bool:
    """Whether a line stands on OpenReview's pages and hardly anywhere else."""
    return len(text) <= 4 * _LONGEST and bool(_SIGN.fullmatch(text))


def offers_more(text: str) -> bool:
    """Whether a line is the button below a list that goes on."""
    return len(text) <= _LONGEST and text.casefold().startswith("view more results")
