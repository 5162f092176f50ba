"""Pages in OpenReview's layouts, with papers that nobody wrote."""

from typing import NamedTuple


class Printed(NamedTuple):
    """One paper as the site prints it."""

    title: str
    authors: str
    date: str
    venue: str


_PRINTED = """
Counting Moss from Orbit
Ada Morgenroth, Bo Lindqvist
Published: 16 Jan 2024, Last Modified: 05 Mar 2024
ICLR 2024 poster

Moss: A Library?
Bo Lindqvist, Ada Morgenroth, Jan van Dyk
22 Sept 2022 (modified: 13 Feb 2023)
Submitted to ICLR 2023

1984
Ada Morgenroth
2023 (modified: 25 Apr 2023)
CoRR 2023

Lichen, Ferns, and Other Friends
Wei Chen, Ada Morgenroth
Published: 01 Jan 2023, Last Modified: 12 Feb 2024
2023 IEEE International Conference on Moss

On the growth of $\\alpha$-spores
王军, Ada Morgenroth, María José Ortega y Gasset
01 Jan 2021 (imported: 12 Feb 2024)
J. Bryol. 2021

Replies to Moss
Ada Morgenroth, Bo Lindqvist, Xi Wu et al. (12 additional authors not shown)
Published: 28 Jan 2022, 22:06, Last Modified: 13 Feb 2023, 23:29
ICLR 2022 Oral

MossBench
Anonymous
May 2020 (modified: 01 Jun 2020)
ACL ARR 2020 May Blind Submission

Do Spores Dream?
Ada Morgenroth, Moss Collaboration
Published: 2019, Uploaded: 2020
NeurIPS 2019 Workshop: Plants

A Survey of Surveys of Moss
Bo Lindqvist, Ada Morgenroth, Harry Connick, Jr.
29 Sept 2018 (modified: 21 Dec 2018)
ICLR 2019 Conference Blind Submission

Soil
Ada Morgenroth, Bo Lindqvist
15 Feb 2018 (modified: 15 Feb 2018)
ICLR 2018 Invite to Workshop Track
"""
PAPERS = [Printed(*block.split("\n")) for block in _PRINTED.strip().split("\n\n")]
TITLES = [paper.title for paper in PAPERS]
DATES = "2024-01-16 2022-09-22 2023 2023-01-01 2021-01-01 2022-01-28 2020-05 2019 2018-09-29 2018-02-15".split()
COUNTS = [2, 3, 1, 2, 3, 3, 0, 2, 3, 2]
MENU = "OpenReview.net\nSearch OpenReview...\nLogin\n"
HEADER = """Ada Morgenroth
Pronouns: she/her
Associate Professor, Department of Bryology, University of Moss
Adviser, Moss Inc.
Joined April 2019

Names
Ada Morgenroth (Preferred), A. Morgenroth
Emails
****@moss.edu (Confirmed), ****@gmail.com
Personal Links
Homepage
Google Scholar
DBLP
Career & Education History
Associate Professor
Department of Bryology, University of Moss (moss.edu)
2021 – Present

PhD student
Fern College (fern.edu)
2015 – 2020
Advisors, Relations & Conflicts
PhD Advisor
Jan van Dyk
2015 – 2020
Expertise
moss, lichen identification, Large Spore Models
2019 – Present
remote sensing
Present
Publications
"""
FOOTER = """Co-Authors
Bo Lindqvist
Jan van Dyk
Wei Chen
View all 31 co-authors

About OpenReview
Hosting a Venue
All Venues
Contact
Sponsors
Donate
FAQ
Terms of Use / Privacy Policy
News
OpenReview is a long-term project to advance science through improved peer review. © 2026 OpenReview
"""
LAYOUTS = ("profile", "joined", "lines", "cells", "dots", "venue", "detailed", "wrapped")


def print_paper(paper: Printed, layout: str) -> str:
    """One paper as a browser or a program would copy it."""
    title, authors, date, venue = paper
    match layout:
        case "profile":
            return f"{title}\n\n{authors}\n{date}{venue}"
        case "joined":
            return f"{title}\npdf icon\n\n{authors}\n{date}{venue}Readers: Everyone"
        case "cells":
            return f"{title}\tDownload PDF\n{authors}\n{date}\t{venue}\tReaders: Everyone"
        case "dots":
            dotted = authors.replace(", ", " · ").replace(" · Jr.", ", Jr.")
            return f"{title}\n{dotted}\n{date} • {venue} • Readers: Everyone • Show Bibtex • Show Revisions"
        case "venue":
            return f"{title}\n{authors}\n{date}{venue}Readers: Everyone7 Replies\nShow details"
        case "detailed":
            return (
                f"{title}\n{authors}\n{date}{venue}Readers: Everyone7 Replies\nHide details\nKeywords: Moss, Fern\n"
                f"TL;DR: It grows.\nAbstract: We count moss.\n\nIt is green. See https://github.com/ada/moss.\n"
                "Supplementary Material:  zip\nSubmission Number: 12"
            )
        case "wrapped":
            wrapped = authors.replace(", ", ",\n").replace(",\nJr.", ", Jr.")
            return f"* {title}\n{wrapped}\n{date}\n{venue}\nReaders:\nEveryone"
    return f"{title}\n{authors}\n{date}\n{venue}\nReaders: Everyone"


def print_list(layout: str) -> str:
    """All papers in one layout."""
    return "\n".join(print_paper(paper, layout) for paper in PAPERS) + "\n"


def print_page(layout: str) -> str:
    """A whole profile in one layout."""
    return f"{MENU}{HEADER}{print_list(layout)}View all 57 publications\n{FOOTER}"
