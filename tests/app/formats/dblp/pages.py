"""Pages in DBLP's layout, with papers that nobody wrote."""

MENU = """
view
electronic edition via DOI (open access)
details & citations
export record
BibTeX
RIS
dblp key:
journals/corr/abs-2101-00001
ask others
Google Scholar
share record
Bluesky
persistent URL:
https://dblp.org/rec/journals/corr/abs-2101-00001
""".strip()
HEADER = """default search action
combined dblp search
Authors:
no matches
Trier > Home > Persons
Ada Morgenroth 0001
export bibliography
BibTeX
Person information
Refine list
showing all 12 records
"""
FOOTER = """Coauthor Index

see FAQ
1
Bo Lindqvist
[c3] [j2]
2
Wei Chen 0007
[i2]

last updated on 2026-04-23 00:16 CEST by the dblp team
all metadata released as open data under CC0 1.0 license
"""
ENTRIES = [
    ("2020 – today", "", "", ""),
    ("2023", "", "", ""),
    ("[j2]", "Ada Morgenroth 0001, Bo Lindqvist", "Counting Moss. J. ACM 12(3): 1-10 (2023)", ""),
    ("[c4]", "Bo Lindqvist, Ada Morgenroth 0001", "Is Moss Green? BOTANY (1) 2023: 12:1-12:9", ""),
    ("[i3]", "Ada Morgenroth 0001", "Moss: A Library. CoRR abs/2301.00001 (2023)", "https://doi.org/10.48550/arXiv.2301.00001"),
    ("2022", "", "", ""),
    ("[c3]", "Wei Chen 0007, Ada Morgenroth 0001", "Lichen vs. Moss. FERNS 2022: 3-4", "https://doi.org/10.1000/F(22)1"),
    ("[j1]", "Ada Morgenroth 0001, Jan van Dyk", "On Ferns. ACM Trans. Softw. Eng. Methodol. 7(PLOT): 1-3 (2022)", ""),
    ("[e1]", "Ada Morgenroth 0001", "Proceedings of Ferns. Fern Notes 12, Spore 2022, ISBN 97, pp. 1 [contents]", ""),
    ("[i2]", "Ada Morgenroth 0001", "Old Moss. CoRR cs.LG/0309136 (2022)", ""),
    ("2010 – 2019", "", "", ""),
    ("2019", "", "", ""),
    ("[b1]", "Ada Morgenroth 0001", "Spores in Networks. University of Moss, 2019", ""),
    ("[c2]", "Ada Morgenroth 0001", "Where Spores Go. GROW (Extended Abstracts) 2019", ""),
    ("[c1]", "Ada Morgenroth 0001", "Winds. Int. Conf. Winds 2019: 7", ""),
    ("[p1]", "Ada Morgenroth 0001", "Soil: Part 2. Handbook of Soil 2019: 1-20", ""),
    ("[i1]", "Ada Morgenroth 0001, Group of Nine", "Rain! CoRR abs/1901.00002 (2019)", ""),
]  # fmt: skip
TITLES = [
    "Counting Moss", "Is Moss Green?", "Moss: A Library", "Lichen vs. Moss", "On Ferns", "Proceedings of Ferns",
    "Old Moss", "Spores in Networks", "Where Spores Go", "Winds", "Soil: Part 2", "Rain!",
]  # fmt: skip
VENUES = [
    "J. ACM", "BOTANY (1)", "CoRR", "FERNS", "ACM Trans. Softw. Eng. Methodol.", "Fern Notes",
    "CoRR", "University of Moss", "GROW (Extended Abstracts)", "Int. Conf. Winds", "Handbook of Soil", "CoRR",
]  # fmt: skip
LAYOUTS = ("lines", "cells", "joined", "menus", "marked", "parted")


def print_entry(key: str, authors: str, citation: str, link: str, layout: str) -> str:
    """One entry as a browser or a program would copy it."""
    if not authors:
        return f"## {key}" if layout == "marked" else f"[+][–] {key}" if layout == "cells" else key
    last = f"\n{link}" if link and layout != "menus" else ""
    if layout == "menus":
        return f"{key}\n{MENU}\n{link}\n{authors}:\n{citation}"
    if layout == "joined":
        return f"{key} {authors}: {citation}{last}"
    if layout == "marked":
        return f"  * {key}\n\n    * view\n      * BibTeX\n\n{authors}:\n{citation}{last}"
    if layout == "parted":
        return f"{key}\n\n{authors}:\n{citation.replace('. ', '.' + chr(10), 1)}{last}"
    return f"{key}\t\t{authors}:\n{citation}{last}" if layout == "cells" else f"{key}\n{authors}:\n{citation}{last}"


def print_list(layout: str) -> str:
    """The list of entries in one layout."""
    return "\n\n".join(print_entry(*entry, layout) for entry in ENTRIES)


def print_page(layout: str) -> str:
    """The whole page in one layout."""
    return f"{HEADER}\n{print_list(layout)}\n\n{FOOTER}"
