"""Lists as homepages and CVs print them: in lines, with markers, under headings, wrapped, and among other things."""

import time
from datetime import date

import pytest

from app.formats import recognise
from app.formats.publications import is_publications, read_publications
from app.formats.source import ReadSource, Severity
from tests.app.formats.standing import find_misplaced

CV = """Ada Lindgren
Professor of Limnology, University of Lakes
Curriculum Vitae
Education
2001–2005  PhD, University of Lakes, “The shape of water”
Publications (5)

Journal articles (3)
1. A. Lindgren*, B. Quill, and C. van der Oort. Ice, wind and waves: towards an expla-
nation of lakes. Annual Review of Lakes, 31(1):45–
67, 2017.
2. B. Quill and A. Lindgren. Slow rivers, fast floods. Water Research, 201:14–29, 2022.
https://doi.org/10.1016/j.watres.
2022.117345
   – Best paper award
3. A. Lindgren and G. Moss. Multi-
agent lakes. Limnology Letters, to appear, 2025.

Conference papers
4. G. Moss, A. Lindgren, et al. Reading the shore from space. In Proc. Lake Conf., pages 1–19, 2019.
5. Something that nobody can read at all, with words.

Teaching
1. A. Lindgren, Introduction to Lakes, University of Lakes, 2019, pp. 1–10.
"""
HOMEPAGE = """Home
Publications
Teaching
Contact

2024

1.
ICLR
AgentVerse: Facilitating Multi-Agent Collaboration
Weize Chen*, Yusheng Su*, and 11 more authors
In The Twelfth International Conference on Learning Representations, 2024
Abs
arXiv
Bib
Code

2023

ChatDev: Communicative Agents for Software Development
Chen Qian, Wei Liu, Weize Chen
[paper] [code] [slides]

© 2024 Weize Chen. Powered by Jekyll
"""
LINES = """Counting Ripples on Quiet Lakes
Ada Lindgren, Bo Quill
Limnology Letters, 2019
PDF Code
Ice, Wind and Waves: A Survey
Ada Lindgren, Bo Quill, Cees van der Oort
Annual Review of Lakes, 2017
PDF
Deep Lakes
Greta Moss and Ada Lindgren
arXiv:2307.07924, 2023
[project page]
"""
HANGING = """Lindgren, A. (2019). Counting ripples on quiet lakes. Limnology
    Letters, 4, 1–19.
Lindgren, A., & Quill, B. (2017). Ice, wind and waves: A survey. Annual
    Review of Lakes, 31(1), 45–67.
Moss, G. (2020). Reading the shore from space. Remote Sensing Today, 7(2),
    211–220.
"""
PROSE = """Dear Ms Lindgren, I write about the matter of May 2023. We discussed, in Paris, the paper of John Smith and
Mary Jones, which was good. It said, “Things are fine,” in Nature. I like it.

Also see Smith and Jones (2023) for details, and the proceedings of the conference (pp. 1-10).
As we know, agents are useful in 2024.
"""
MENU = "Home\nAbout\nResearch\nPublications\nNews 2023\nContact\nLogin\nLog in, Sign up\n© 2023 University of Lakes\n"


def read(text: str) -> ReadSource:
    source = read_publications(text, date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def list_titles(text: str) -> list[str]:
    return [paper.facts.title for paper in read(text).papers]


def test_a_cv_is_read_with_its_owner_and_without_its_teaching():
    source = read(CV)
    assert [paper.facts.title for paper in source.papers] == [
        "Ice, wind and waves: towards an explanation of lakes",
        "Slow rivers, fast floods",
        "Multi-agent lakes",
        "Reading the shore from space",
    ]
    assert source.reported is not None
    assert source.reported.name == "Ada Lindgren"
    assert source.papers[0].facts.pages == "45– 67"  # as printed, over a line's end
    assert source.papers[1].facts.doi == "10.1016/j.watres.2022.117345"
    assert source.papers[3].facts.authors_truncated
    errors = [problem.message for problem in source.problems if problem.severity is Severity.ERROR]
    assert len(errors) == 1
    assert "Something that nobody" in errors[0]


def test_a_homepage_in_lines_is_read_and_a_year_may_stand_above():
    first, second = read(HOMEPAGE).papers
    assert first.facts.title == "AgentVerse: Facilitating Multi-Agent Collaboration"
    assert first.facts.venue == "The Twelfth International Conference on Learning Representations"
    assert [str(author) for author in first.facts.authors] == ["Weize Chen", "Yusheng Su"]
    assert first.facts.authors_truncated
    assert first.facts.code_badge
    assert str(second.facts.issued) == "2023"
    assert len(second.facts.authors) == 3


def test_lines_without_anything_between_entries_are_parted_at_their_authors():
    assert list_titles(LINES) == ["Counting Ripples on Quiet Lakes", "Ice, Wind and Waves: A Survey", "Deep Lakes"]


@pytest.mark.parametrize("text", [HANGING, HANGING.replace("    ", ""), HANGING.replace("\n", "\r\n")])
def test_wrapped_references_are_joined(text: str):
    facts = [paper.facts for paper in read(text).papers]
    assert [each.venue for each in facts] == ["Limnology Letters", "Annual Review of Lakes", "Remote Sensing Today"]
    assert [each.pages for each in facts] == ["1–19", "45–67", "211–220"]


@pytest.mark.parametrize(
    "marker", ["[{}] ", "{}. ", "({}) ", "{}) ", "J{}. ", "[C{}] ", "• ", "- ", "* ", "◦ ", "[{}]\t"]
)
def test_markers_begin_entries(marker: str):
    text = "".join(
        marker.format(at) + f"A. Lindgren and B. Quill. Lakes of part {at}.\nLimnology Letters, {at}:1–9, 2019.\n"
        for at in range(1, 13)
    )
    assert list_titles(text) == [f"Lakes of part {at}" for at in range(1, 13)]


@pytest.mark.parametrize(
    "text",
    ["", PROSE, MENU, "- milk\n- eggs 12\n- bread (2)\n", "def f(x):\n    return x, 2023\n", "1. Wash.\n2. Dry.\n"],
)
def test_what_lists_no_papers_has_none(text: str):
    assert is_publications(text) == 0
    assert list_titles(text) == []


@pytest.mark.parametrize("text", [CV, HOMEPAGE, LINES, HANGING])
def test_a_list_is_recognised_less_surely_than_any_site(text: str):
    assert 0.1 <= is_publications(text) <= 0.2
    assert any(recognition.format == "publications" for recognition in recognise(text))


def test_a_heading_that_states_another_number_is_said():
    text = "2019 (3)\n" + HANGING
    assert any("says: 3; papers" in problem.message for problem in read(text).problems) is False
    assert any("says: 7; papers" in problem.message for problem in read(text.replace("(3)", "(7)")).problems)


def test_nobody_is_made_the_owner_unless_a_line_says_so():
    assert read(HANGING).reported is None
    assert read("Some Body Else\n\n" + HANGING).reported is None
    for line in ("Ada Lindgren", "Dr. Ada Lindgren", "Publications of Ada Lindgren", "Ada Lindgren - Publications"):
        reported = read(f"{line}\n\nPublications\n\n{HANGING}").reported
        assert reported is not None
        assert reported.name == "Ada Lindgren"


def test_one_broken_entry_costs_itself_alone():
    rows = [f"[{at}] A. Lindgren, “Lakes of part {at},” Limnol. Lett., vol. {at}, pp. 1–9, 2019." for at in range(1, 9)]
    rows[3] = "[4] ???, ,, (((, 2019"
    assert len(list_titles("\n".join(rows))) == 7


def test_a_list_cut_anywhere_gives_its_whole_entries():
    for start in range(0, len(HANGING), 17):
        whole = [title for title in list_titles(HANGING) if f"). {title[:20]}" in HANGING[start:]]
        assert set(whole[1:]) <= set(list_titles(HANGING[start:])), start


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "\n" * 1_000_000,
        "x" * 10_000_000,
        "A Bo, " * 500_000,
        "1. \n" * 20_000,
        "A. Bo, C. Du, 2023\n" * 3_000,
        "“" * 19_000,
        "W. Chen, “" + "a” " * 6_000,
        "W. Chen, Title " + "(a, " * 4_000,
        "12 (3), " * 2_400,
        "pdf " * 4_900,
        "2023 " * 3_900,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_long_texts_take_no_long_time(text: str):
    started = time.process_time()
    read_publications(text, date(2026, 11, 23))
    is_publications(text)
    assert time.process_time() - started < 20


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[ICLR 2024] A Title of Lakes\nAda Lindgren, Bo Quill\n[ACL 2023] Another Title\nBo Quill, Ada Lindgren\n",
            ["ICLR", "ACL"],
        ),
        (
            (
                "Papers\n\n"
                "A Title of Lakes\n"
                "Published in Journal of Lakes, 2010\n\n"
                "More of It\n"
                "Published in Nature, 2011\n"
            ),
            ["Journal of Lakes", "Nature"],
        ),
        (
            (
                "> [1] A. Bo, “On ice,” Nature, vol. 12,\n"
                "> pp. 1–9, 2019.\n"
                "> [2] C. Du, “On wind,” Science, vol. 13, pp. 1–9,\n"
                "> 2020.\n"
            ),
            ["Nature", "Science"],
        ),
        (
            (
                "2023\tSmith, J. and Doe, R. “Taxes,” Econometrica, 113(2), 1–4.\n"
                "2021\tDoe, R. “Risk,” Nature, 89(1), 1–4.\n"
            ),
            ["Econometrica", "Nature"],
        ),
        (
            (
                "* **A Title of Lakes**\n"
                "  *Ada Bo*, Cy Du\n"
                "  ACL 2024 [[code]](https://github.com/bo/du)\n"
                "* **More Lakes**\n"
                "  Cy Du, Ada Bo\n"
                "  ICLR 2023\n"
            ),
            ["ACL", "ICLR"],
        ),
        (
            "Papers\nA. Bo, Lakes of the North, Harbour University Press, 2015.\nA. Bo, C. Du, Ice, Springer, 2018.\n",
            ["Harbour University Press", "Springer"],
        ),
    ],
)
def test_other_layouts_are_read(text: str, expected: list[str]):
    papers = read(text).papers
    assert [paper.facts.venue for paper in papers] == expected
    assert all(paper.facts.issued for paper in papers)


def test_a_title_that_cannot_be_told_from_its_venue_is_said():
    source = read("Publications\n[1] A. Bo and C. Du, Ice and wind, lakes and more of it, something new, 2011.\n")
    assert [paper.facts.venue for paper in source.papers] == [None]
    assert any("could not be told from the venue" in problem.message for problem in source.problems)


@pytest.mark.parametrize(
    "text",
    [
        "Present: Ada Bo, Cy Du.\n1. Ada Bo reported on 2023. It was approved.\n2. Ada Bo, Cy Du. The plan, pp. 3-4.\n",
        "Ada Bo, 12 Lake Street, Springfield, 2023\nCy Du, 14 Lake Street, Springfield, 2024\n",
        "Contents\n1. Introduction 3\n2. Related Work 5\n3. Experiments and Results 12\n4. Conclusion 2023\n",
        "The Beatles. Abbey Road. Apple Records, 1969.\nPink Floyd. The Wall. Harvest Records, 1979.\n",
        "name,year,score\nBo A,2023,12\nDu C,2022,13\n",
        "Talks\n“On lakes,” University of Lakes, 2023.\nAwards\n2023 Best Paper Award, Lake Society\n",
        "It is 2023. Ada Bo, Cy Du, and Ed Fu. The conference was held, in Paris, 12-14 May 2023.\n",
        "The town was founded in 1987. Some Town, Another Town, and Third Place. There are rivers. In 1990, vol. 2.\n",
        "@article{bo2023, title={Ice}, author={Bo, Ada}, year={2023}}\n",
    ],
)
def test_what_resembles_a_list_is_none(text: str):
    assert is_publications(text) == 0
    assert list_titles(text) == []
