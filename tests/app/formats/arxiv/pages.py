"""Pages as arXiv prints them, with papers that nobody wrote."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Printed:
    """A paper to print."""

    number: str
    title: str
    authors: str
    subjects: tuple[str, ...] = ("cs.CL",)
    abstract: str = "We light a lamp. It burns."
    comments: str = ""
    journal: str = ""
    mark: str = ""


PAPERS = [
    Printed(
        f"2307.{number:05d}",
        f"Lamp {number}: what it lights",
        "Ada Lamp, Bob Wick" + (", et al. (7 additional authors not shown)" if number == 3 else ""),
        subjects=("cs.LG", "cs.CL") if number % 2 else ("math.GT",),
        comments="Code: https://github.com/lamp/wick" if number == 4 else "",
        journal="Journal of Lamps 3 (2023) 1-9" if number == 5 else "",
    )
    for number in range(1, 13)
]
MENU = "Skip to main content\nCornell University\nHelp | Advanced Search\nComputation and Language"
FOOTER = "About\nHelp\ncontact arXiv\nsubscribe to arXiv mailings\nCopyright\nPrivacy Policy"


def print_listed(paper: Printed, index: int, *, label: str = "Authors:", abstract: bool = False) -> str:
    """A paper of a listing; with its abstract as on /new."""
    mark = f" {paper.mark}" if paper.mark else ""
    lines = [f"[{index}] arXiv:{paper.number}{mark} [pdf, html, other]", f"Title: {paper.title}", label + paper.authors]
    lines += [f"Comments: {paper.comments}"] if paper.comments else []
    lines += [f"Journal-ref: {paper.journal}"] if paper.journal else []
    lines += ["Subjects: " + "; ".join(f"Some Name ({subject})" for subject in paper.subjects)]
    return "\n".join(lines + (["", paper.abstract] if abstract else []))


def print_found(paper: Printed, *, ends: str = " △ Less", between: str = "\n") -> str:
    """A paper of a search."""
    lines = [
        f"arXiv:{paper.number} [pdf, ps, other]\u00a0 {' '.join(paper.subjects)}",
        paper.title,
        f"Authors: {paper.authors}",
        f"Abstract: {paper.abstract}{ends}",
        "Submitted 16 July, 2023; v1 submitted 9 July, 2023; originally announced July 2023.",
    ]
    lines += [f"Comments: {paper.comments}"] if paper.comments else []
    lines += [f"Journal ref: {paper.journal}"] if paper.journal else []
    return between.join(lines)


def print_recent(papers: list[Printed], *, label: str = "Authors:", total: int | None = None) -> str:
    """A page of recent submissions with what stands around it."""
    shown = len(papers) if total is None else total
    head = f"{MENU}\nAuthors and titles for recent submissions\nMon, 17 Jul 2023\nFri, 14 Jul 2023\n"
    head += "See today's new changes\n\nTotal of 90 entries : 1-25 26-50\n"
    head += "Showing up to 25 entries per page: fewer | more | all\n"
    head += f"Mon, 17 Jul 2023 (showing first {shown} of 90 entries )"
    body = [print_listed(paper, index, label=label) for index, paper in enumerate(papers, start=1)]
    return "\n".join([head, *body, "Total of 90 entries : 1-25 26-50", FOOTER])


def print_search(papers: list[Printed], *, between: str = "\n") -> str:
    """A page of an author's search."""
    head = f"{MENU}\nShowing 1–{len(papers)} of 57 results for author: Lamp, Ada\nSearch v0.5.6 released 2020-02-24\n"
    return "\n\n".join(
        [head, *(print_found(paper, between=between) for paper in papers), "Previous\nNext\n1\n2", FOOTER]
    )


def print_author(papers: list[Printed]) -> str:
    """An author's own page."""
    body = [print_listed(paper, index) for index, paper in enumerate(papers, start=1)]
    address = "The web address for this page and the arXiv author id for Ada Lamp is http://arxiv.org/a/lamp_a_1."
    return "\n".join([f"{MENU}\nAda Lamp's articles on arXiv", *body, address, FOOTER])
