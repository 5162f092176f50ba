"""Pages as the ACL Anthology prints them, with papers that nobody wrote."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A paper to print."""

    title: str
    authors: tuple[str, ...] = ("Ada Lamp", "Bob Wick")
    venue: str = "Proceedings of the 3rd Annual Meeting of the Lamp Association (Volume 1: Long Papers)"
    year: int = 2023
    abstract: str = ""


PAPERS = [
    Printed("Lamps and What They Light: A Survey", abstract="We light a lamp. Code: https://github.com/lamp/wick."),
    Printed("1984", ("Ada Lamp",)),
    Printed("Search", ("Ada Lamp", "Cy van der Oil", "李明", "José Ñandú")),
    Printed("Co-authors", ("Ada Lamp", "Bob Wick"), "Findings of the Lamp Association: LAMP 2023"),
    Printed("Wicks | and more wicks", ("Ada Lamp", "Bob Wick"), "LAMP@Oslo 2023 Shared Task", 2022),
    Printed(
        "What burns, and why?",
        ("Ada Lamp", "Bob Wick"),
        "Lamp Linguistics and Light",
        2022,
        "It burns | or not.\nAda | Bob",
    ),
    Printed("pdfLamp: reading in the dark", ("Bob Wick", "Ada Lamp"), year=2022),
    Printed("Oil", ("Ada Lamp",), "Transactions of the Lamp Association", 2019),
    Printed("A short history of light", ("A. Lamp", "B. Wick Jr."), year=2019),
    Printed("Light", ("Ada Lamp", "Bob Wick", "Ada Lamp-Wick"), year=2001),
]
MENU = "ACL Anthology\nNews(current)\nFAQ(current)\nCorrections(current)\nSubmissions(current)\nGithub"
BOXES = "Search\nCo-authors\nBob Wick 9\nCy van der Oil\n1\nshow all...\nVenues\nLAMP8\nFindings1\nWS\n1\nFix author"
FOOTER = (
    "ACL materials are Copyright © 1963–2026 ACL; other materials are copyrighted by their respective holders."
    " Materials prior to 2016 here are licensed under a license.\n"
    "The ACL Anthology is managed and built by the ACL Anthology team of volunteers.\n"
    "Site last built on 23 November 2026 at 10:00 UTC with commit 1234567."
)
BADGES = {"blanks": "pdf bib abs", "run": "pdfbibabs", "lines": "pdf\nbib\nabs", "tabs": "pdf\tbib\tabs"}


def print_entry(paper: Printed, layout: str = "run", *, is_person: bool = True) -> str:
    """An entry; on a person's page with its venue."""
    lines = [BADGES[layout], paper.title, " | ".join(paper.authors)]
    lines += [paper.venue] if is_person else []
    return "\n".join(lines + ([paper.abstract] if paper.abstract else []))


def print_person(papers: list[Printed], layout: str = "run", *, also: str = "A. Lamp, Ada B. Lamp") -> str:
    """A person's page with what stands around its list."""
    lines = [MENU, "Ada Lamp", *([f"Also published as: {also}"] if also else [])]
    year = 0
    for paper in papers:
        lines += [str(paper.year)] if paper.year != year else []
        year = paper.year
        lines.append(print_entry(paper, layout))
    return "\n".join([*lines, BOXES, FOOTER])


def print_event(papers: list[Printed], layout: str = "run") -> str:
    """An event's page with one volume."""
    title = "Proceedings of the Lamp Association"
    head = f"{MENU}\nAnnual Meeting of the Lamp Association (2023)\nVolumes\n{title} {len(papers)} papers\n"
    head += f"Show all abstracts\n up\npdf (full)\nbib (full)\n{title}"
    return "\n".join([head, *(print_entry(paper, layout, is_person=False) for paper in papers), FOOTER])


def print_volume(papers: list[Printed], layout: str = "run") -> str:
    """A volume's page."""
    head = (
        f"{MENU}\nProceedings of the Lamp Association\n"
        "Anthology ID:\n2023.lamp-long\nMonth:\nJuly\nYear:\n2023\nAddress:\nOslo, Norway\nVenue:\nLAMP\n"
        "Publisher:\nLamp Association\nURL:\nhttps://aclanthology.org/2023.lamp-long/\n"
        "DOI:\n10.18653/v1/2023.lamp-long\nPDF:\nhttps://aclanthology.org/2023.lamp-long.pdf\n"
        "PDF (full)\nBibTeX\nSearch\nShow all abstracts"
    )
    return "\n".join([head, *(print_entry(paper, layout, is_person=False) for paper in papers), FOOTER])
