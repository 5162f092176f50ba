"""Every page goes to the reader of its own site, whole or in part, and what is no page of papers goes to none."""

from pathlib import Path

import pytest

from app.formats import recognise
from tests.app.formats.acl import pages as acl
from tests.app.formats.arxiv import pages as arxiv
from tests.app.formats.dblp import pages as dblp
from tests.app.formats.openreview import pages as openreview
from tests.app.formats.orcid import pages as orcid
from tests.app.formats.publications import test_pages as publications
from tests.app.formats.publications.table import list_references
from tests.app.formats.scholar import test_reader as scholar
from tests.app.formats.semantic_scholar import pages as semantic_scholar

SAMPLE = (Path(__file__).parents[3] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")


def print_styles() -> list[str]:
    """A list of references in each style; each some times, so that whole ones stand in the middle of it."""
    styles: dict[str, list[str]] = {}
    for reference in list_references():
        if reference.style != "Marks and notes":  # no list has them all
            styles.setdefault(reference.style, []).append(reference.text)
    return ["\n".join(["Publications", *texts * 3]) + "\n" for texts in styles.values()]


S2_LAYOUTS = ("lines", "names", "dots", "blanks", "run")
PAGES = {
    "profile": [SAMPLE],
    "dblp": [dblp.print_page(layout) for layout in dblp.LAYOUTS],
    "arxiv": [arxiv.print_recent(arxiv.PAPERS), arxiv.print_search(arxiv.PAPERS), arxiv.print_author(arxiv.PAPERS)],
    "scholar": [scholar.print_page(shape) for shape in scholar.SHAPES],
    "semantic_scholar": [
        print_page(semantic_scholar.PAPERS, layout)
        for layout in S2_LAYOUTS
        for print_page in (semantic_scholar.print_author_page, semantic_scholar.print_search_page)
    ],
    "acl": [
        print_page(acl.PAPERS, layout)
        for layout in acl.BADGES
        for print_page in (acl.print_person, acl.print_event, acl.print_volume)
    ],
    "openreview": [openreview.print_page(layout) for layout in openreview.LAYOUTS],
    "orcid": [orcid.print_record(orcid.WORKS, layout) for layout in orcid.LAYOUTS],
    "publications": print_styles(),
}
FEW = [publications.CV, publications.HOMEPAGE, publications.LINES, publications.HANGING]
"""Lists of so few papers that a part of them holds no whole one."""
MENU = "Skip to main content\nHome\nAbout\nPublications\nNews\nLog in\nSearch\nEN | DE\n\n"
FOOTER = "\n\nContact\nImprint\nPrivacy policy\n© 2026 Some University. All rights reserved.\n"


def cut_middle(text: str) -> str:
    """The middle third of a page, from and to wherever that falls inside a line."""
    return text[len(text) // 3 : len(text) * 2 // 3]


CHANGES = {
    "whole": lambda text: text,
    "middle": cut_middle,
    "top": lambda text: text[: len(text) // 2],
    "end": lambda text: text[len(text) // 2 :],
    "crlf": lambda text: text.replace("\n", "\r\n"),
    "framed": lambda text: MENU + text + FOOTER,
    "framed middle": lambda text: MENU + cut_middle(text) + FOOTER,
    "blank lines": lambda text: text.replace("\n", "\n\n"),
}
CASES = [
    pytest.param(format, change, page, id=f"{format}-{number}-{name}")
    for format, pages in PAGES.items()
    for number, page in enumerate(pages)
    for name, change in CHANGES.items()
]


@pytest.mark.parametrize(("format", "change", "page"), CASES)
def test_a_page_goes_to_its_own_reader(format: str, change, page: str):
    found = recognise(change(page))
    assert found[:1]
    assert found[0].format == format, found


@pytest.mark.parametrize("change", ["whole", "crlf", "framed"])
@pytest.mark.parametrize("page", FEW)
def test_a_short_list_goes_to_the_reader_of_lists(change: str, page: str):
    assert recognise(CHANGES[change](page))[0].format == "publications"


OTHERS = {
    "prose": publications.PROSE,
    "menu": publications.MENU,
    "code": "import re\n\n\ndef read(text: str) -> list[str]:\n    # cs.CL, 2023\n    return re.findall(r'x', text)\n",
    "e-mail": (
        "From: Ada Lamp <ada@lamp.example>\nTo: Bob Wick, Cy Oil\nDate: Mon, 17 Jul 2023 10:00:00 +0200\n"
        "Subject: Our paper\n\nDear all,\n\nthe paper was accepted at ACL 2023. Please find attached the reviews.\n\n"
        "Best,\nAda\n"
    ),
    "recipe": (
        "Lamp Oil Cake\nServes 4\nPrep 20 min\n\nIngredients\n200 g flour\n3 eggs\n1 tsp. salt\n\nMethod\n"
        "1. Mix the flour, the eggs, and the salt.\n2. Bake at 180 °C for 45 minutes.\n\nSave\nShare\nPrint\n"
    ),
    "table": "Year\tLamps\tWicks\n2021\t120\t340\n2022\t130\t350\n2023\t140\t360\n",
    "bibtex": (
        "@inproceedings{lamp2023, author = {Lamp, Ada and Wick, Bob}, title = {Lamps},\n"
        "  booktitle = {Proceedings of ACL}, year = {2023}, pages = {1--10}}\n\n"
        "@article{wick2021,\n  title={Wicks},\n  author={Wick, Bob},\n  journal={Nature},\n  year={2021}\n}\n"
    ),
    "csv": 'title,authors,year,citations\n"Lamps, and wicks","Lamp, A.; Wick, B.",2023,12\nOil,"Oil, C.",2021,3\n',
    "ris": "TY  - JOUR\nTI  - Lamps\nAU  - Lamp, Ada\nAU  - Wick, Bob\nPY  - 2023\nJO  - Nature\nER  -\n",
    "json": '[{"title": "Lamps", "author": [{"family": "Lamp"}], "issued": {"date-parts": [[2023, 7, 1]]}}]\n',
    "news": (
        "Lamps light up Oslo\nBy Ada Lamp, Bob Wick\nPublished: 16 Jan 2024, updated 18 Jan 2024\n\n"
        "The town was dark for years. Then, in May 2023, the lamps came.\n\nRead more\nShare\nSave\nComments 12\n"
    ),
    "code host": (
        "lamp/wick Public\nCode\nIssues 12\nPull requests 3\nmain\nAda Lamp\nAug 21, 2023\n.github\nFix the oil\n"
        "2 years ago\nREADME.md\nUpdate\nlast month\nAbout\nA lamp.\nReleases 4\nv1.2 Latest\nMay 3, 2021\n"
    ),
    "shop": "Lamp, brass\n4.5\n1,234 ratings\n$12.99\nFREE delivery Fri, Jul 3\nAdd to cart\nSave for later\n",
    "log": "2023-08-21 10:00:00 INFO Lamp on\n2023-08-21 10:00:01 WARN Wick short\n2023-08-22 09:00:00 INFO Lamp off\n",
    "calendar": "Mon May 1, 2023\nLabour Day\nTue May 2, 2023\nAda Lamp, Bob Wick: standup\nWed May 3, 2023\nDentist\n",
    "songs": "1. Lamp On - Ada Lamp, Bob Wick (2019)\n2. Wick - Cy Oil (2020)\n3. Burn - Ada Lamp (2021)\n",
}


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_is_no_page_of_papers_goes_to_no_reader(text: str):
    assert recognise(text) == ()
    assert recognise(text.replace("\n", "\r\n")) == ()
