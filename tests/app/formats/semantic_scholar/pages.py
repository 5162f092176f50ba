"""Pages as Semantic Scholar prints them, with papers that nobody wrote."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A paper to print; ``more`` authors are left out before the last."""

    title: str
    authors: tuple[str, ...] = ("Ada Lamp", "Bob Wick")
    more: int = 0
    fields: str = "Computer Science"
    venue: str = "Lamp Letters"
    date: str = "21 August 2023"
    summary: str = ""
    abstract: str = ""
    count: str = "12"
    buttons: tuple[str, ...] = ("[PDF]", "1 Excerpt", "Save", "Alert", "Cite")


PAPERS = [
    Printed(
        "Lamps and what they light: a survey",
        ("Ada Lamp", "Bob Wick", "Cy van der Oil"),
        11,
        summary="It lights.",
        count="1,234",
        buttons=("Highly Influential", "[PDF]", "Save", "Alert", "Cite"),
    ),
    Printed("Deep Lighting", fields="Computer Science, Mathematics", date="2019", count=""),
    Printed("1984", venue="ACL", date="March 2020", buttons=("View PDF on arXiv", "Save", "Alert", "Cite")),
    Printed("Wicks burn", fields="Medicine", abstract="We light a lamp. It burns long…", date="1 May 1998"),
    Printed("Cite", venue="", buttons=("View via Publisher", "Save", "Alert", "Cite")),
    Printed("Oil", fields="", venue="Annual Meeting of the Society for…", date="2021"),
    Printed("On (nearly) nothing; a note", ("A. Lamp", "J. Wick"), fields="Art", venue=""),
    Printed("TLDR: an end of long papers", ("Ada Lamp", "Yann LeWick", "Ian McOil"), summary="Papers end."),
    Printed("Lamps in the East", ("Wei Chén", "王军"), fields="History", count="7"),
    Printed("Code for lamps", summary="See https://github.com/lamp/wick.", venue="arXiv.org", count="3"),
    Printed("What burns in 2020", ("Ada Lamp", "Bob Wick", "Ada Lamp-Wick"), 1, date="2020", count="2020"),
]
MENU = (
    "Skip to search form\nSkip to main content\nSkip to account menu\nSemantic Scholar\n"
    "Search 225,110,943 papers from all fields of science\nSearch\nSign In\nCreate Free Account"
)
CARD = (
    "Ada Lamp\nWick Institute, Oslo\nPublications\n{papers}\nh-index\n17\nCitations\n2,500\n"
    "Highly Influential Citations\n312\nFollow Author...\nClaim Author Page\n"
    "Author pages are created from data sourced from our academic publisher partnerships and public sources."
)
FILTERS = (
    "Publications\nCiting Authors\nReferenced Authors\nCo-Authors\nDate Range\nCo-Author\nHas PDF\nMore Filters\n"
    "Sort by Most Influential Papers"
)
FOOTER = (
    "1\n2\n3\n…\nStay Connected With Semantic Scholar\nSign Up\nWhat Is Semantic Scholar?\n"
    "Semantic Scholar is a free, AI-powered research tool for scientific literature, based at Ai2.\nLearn More\nAbout\n"
    "Publishers\nBlog (opens in a new tab)\nAPI Overview\nProudly built by Ai2 (opens in a new tab)\n"
    "Collaborators & Attributions • Terms of Service (opens in a new tab) • Privacy Policy (opens in a new tab)"
)


def print_authors(paper: Printed, layout: str) -> list[str]:
    """The authors, as cells."""
    first, last = paper.authors[:-1], paper.authors[-1]
    if layout == "names":
        return [*first, *([f"+{paper.more} authors"] if paper.more else []), last]
    between = "" if layout == "run" else ", "
    if not paper.more:
        return [between.join(paper.authors)]
    more = f"+{paper.more} authors{'' if layout == 'run' else ' '}"
    return [f"{between.join(first)}{between}{more}{last}"]


def print_cells(paper: Printed, layout: str) -> list[str]:
    """Authors, fields, venue and date, as cells."""
    cells = [*print_authors(paper, layout), paper.fields, paper.venue, paper.date]
    return [cell for cell in cells if cell]


def print_row(paper: Printed, layout: str = "lines") -> str:
    """A paper: ``lines``, ``names`` (a line each), ``dots``, ``blanks``, or ``run`` together."""
    cells = print_cells(paper, layout)
    between = {"dots": " • ", "run": "", "blanks": " "}.get(layout, "\n")
    parted = between if paper.fields else "\n"
    lines = [paper.title, parted.join(cells)]
    if paper.summary:
        lines += [f"TLDR{paper.summary} Expand"] if layout == "run" else ["TLDR", f"{paper.summary} Expand"]
    lines += [f"{paper.abstract} Expand"] if paper.abstract else []
    below = [cell for cell in (paper.count, *paper.buttons) if cell]
    return "\n".join(
        [*lines, {"lines": "\n", "names": "\n", "dots": "\n", "blanks": " ", "run": ""}[layout].join(below)]
    )


def print_author_page(papers: list[Printed], layout: str = "lines", *, claimed: int | None = None) -> str:
    """An author's page with what stands around its list."""
    card = CARD.format(papers=len(papers) if claimed is None else claimed)
    return "\n".join([MENU, card, FILTERS, *(print_row(paper, layout) for paper in papers), FOOTER])


def print_search_page(papers: list[Printed], layout: str = "lines") -> str:
    """A page of search results."""
    head = "About 1,230 results for “lamps”\nFields of Study\nDate Range\nHas PDF\nAuthor\nSort by Relevance"
    return "\n".join([MENU, head, *(print_row(paper, layout) for paper in papers), FOOTER])
