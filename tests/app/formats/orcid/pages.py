"""Records as ORCID prints them, with works that nobody wrote."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A work to print; ``sources`` says how many have it."""

    title: str
    venue: str = "Lamp Letters"
    date: str = "2023-08-21"
    kind: str = "Journal article"
    identifiers: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    cut: bool = False
    source: str = "Crossref"
    sources: int = 1
    details: str = ""


DETAILS = (
    "Subtitle\nA burning question\nURL\nhttps://github.com/lamp/wick\nContributors\nAda Lamp (Author, first, "
    "0000-0002-1825-0097)\nBob Wick (Author)\nCy Clip (Editor)\nDescription\nWe light a lamp.\nSource: a candle.\n"
    "Country/Location of publication\nNorway\nAdded\n2023-09-01\nLast modified\n2024-01-02"
)
WORKS = [
    Printed(
        "Lamps and what they light: a survey",
        identifiers=("DOI: 10.1234/lamp.5", "EID: 2-s2.0-85000000001", "Part of ISSN: 1234-5678"),
        contributors=("Ada Lamp", "Bob Wick", "Cy van der Oil"),
        sources=2,
    ),
    Printed(
        "Deep Lighting", "arXiv", "2023", "Preprint", ("ARXIV: arXiv:2307.07924", "URI: https://lamp.example/deep")
    ),
    Printed("1984", "", "2020-03", "Book", ("ISBN: 978-3-16-148410-0", "Part of DOI: 10.9999/shelf")),
    Printed("Sort", "Works", "", "Software", ("URI: https://github.com/lamp/oil",), source="Ada Lamp"),
    Printed(
        "Source: unknown", "Review", "1999", "Conference paper", ("DOI: https://doi.org/10.1234/B",), source="Ada Lamp"
    ),
    Printed("王军灯", "灯与光", "2021-12-01", contributors=("王军", "Chén, Wei"), source="Ada Lamp via Crossref"),
    Printed("Book", "", "2001", "Edited book", source="Ada Lamp"),
    Printed("DOI: what 10 digits light", "Wick", "2002", contributors=("A. Lamp", "0000-0001-5109-3700"), cut=False),
    Printed("Many lamps", "Oil", "2003", contributors=("Ada Lamp", "Bob Wick"), cut=True, sources=3),
    Printed("Lamp oil", "Oil", "2004", "Dataset", details=DETAILS, contributors=("Ada Lamp", "Bob Wick", "Cy Clip")),
    Printed("2010 | A lamp odyssey", "", "2010", "Talk, interview, podcast or speech"),
    Printed("Employment", "", "", "Report", source="Ada Lamp"),
]
MENU = (
    "Skip to main content\nSearch the ORCID registry...\nSearch\nSign in/Register\nEnglish\nAbout\nFor researchers\n"
    "Documentation\nResources\nNews & events"
)
HOLDER = (
    "Ada Lamp\nA. Lamp, Ada B. Lamp\nhttps://orcid.org/0000-0002-1825-0097\ncontent_copy\nprint\nShow record summary"
)
PERSONAL = (
    "Personal information\nWebsites & social links\nHome of lamps\nOther IDs\nScopus Author ID: 7004000000\n"
    "Keywords\nlamps, wicks and oil, light\nCountries\nNorway\nBiography\nAda Lamp lights lamps. She began in 1998.\n"
    "Activities\nCollapse all"
)
EMPLOYMENT = (
    "Employment (2)\nSort\nWick Institute: Oslo, NO\n2021-09-01 to present | Professor (Lamps)\nEmployment\n"
    "Show more detail\nSource:\ncheck_circle\nAda Lamp\nOil Works: Bergen, NO\n2012 to 2021-08 | Lighter\nEmployment\n"
    "Show more detail\nSource: Ada Lamp\nEducation and qualifications (1)\nSort\nUniversity of Light: Oslo, NO\n"
    "2008 to 2012 | PhD (Lamps)\nEducation\nShow more detail\nSource: Ada Lamp\nFunding (1)\nSort\nLight for all\n"
    "2019 | Grant\nLamp Council (Oslo, NO)\nGRANT_NUMBER: 12\nShow more detail\nSource: Ada Lamp"
)
REVIEWS = (
    "Peer review (2 reviews for 1 publication/grant)\nSort\nReview activity for Lamp Letters (2)\n"
    "Review date: 2020-01-01 Type: Review Role: Reviewer\nShow more detail\nView\nSource:\nLamp Letters"
)
FOOTER = (
    "Record last modified Nov 3, 2026, 1:45:09 PM UTC\nAbout ORCID\nPrivacy Policy\nTerms of Use\n"
    "Accessibility Statement\nORCID Help Center\nDispute procedures\nBrand Guidelines\nCookie Settings"
)
PAGER = "Items per page:\n50\n1 – 50 of 123"


def print_kind(work: Printed, layout: str) -> str:
    """The line of date and kind."""
    kind = work.kind.lower().replace(" ", "-") if layout == "old" else work.kind
    parts = [kind, work.date] if layout == "turned" else [work.date, kind]
    return " | ".join(part for part in parts if part)


def print_source(work: Printed, layout: str) -> list[str]:
    """The lines of the source; ``icons`` sets it apart, with the name of a picture."""
    lines = ["Source:", "check_circle", work.source] if layout == "icons" else [f"Source: {work.source}"]
    if work.sources > 1:
        lines.append(f"Preferred source (of\u200e {work.sources})\u200e")
    if layout == "stacks" and work.sources > 1:
        lines[-1] = "Preferred source (Close other sources)"
        lines += [work.title, "Source: Scopus - Elsevier"] * (work.sources - 1)
    return lines


def print_work(work: Printed, layout: str = "now") -> str:
    """A work, as one of ``LAYOUTS`` has it."""
    lines = [work.title, work.venue, print_kind(work, layout)]
    parted = ":\n" if layout == "icons" else ":" if layout == "tight" else ": "
    lines += [each.replace(": ", parted, 1) for each in work.identifiers]
    if work.contributors:
        label = "Contributors" if layout == "old" else "CONTRIBUTORS"
        lines.append(f"{label}: {'; '.join(work.contributors)}{'; et al.' if work.cut else ''}")
    if layout != "old":
        lines.append("Show less detail" if work.details else "Show more detail")
    elif work.details:
        lines.append("Hide details")
    return "\n".join([line for line in [*lines, work.details] if line] + print_source(work, layout))


LAYOUTS = ["now", "icons", "tight", "stacks", "old", "turned"]


def print_works(works: list[Printed], layout: str = "now", *, heading: str = "Works ({count})") -> str:
    """The section of works."""
    return "\n".join([heading.format(count=len(works)), "Sort", *(print_work(work, layout) for work in works)])


def print_record(works: list[Printed], layout: str = "now", *, heading: str = "Works ({count})") -> str:
    """A record with what stands around its works."""
    listed = print_works(works, layout, heading=heading)
    return f"{MENU}\n{HOLDER}\n{PERSONAL}\n{EMPLOYMENT}\n{listed}\n{REVIEWS}\n{FOOTER}"
