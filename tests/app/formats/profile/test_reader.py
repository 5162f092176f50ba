"""Pages that are torn, crowded or odd: what is sure is taken, and the rest is said."""

import datetime
import time

import pytest

from app.formats import read_source
from app.formats.source import ReadSource, Severity

CAPTURED_ON = datetime.date(2026, 11, 23)
HEADER = "Weize Chen\n\nCL\nh-index41\n38papers\n7,106citations\nNovelty50%\nAI Score62\n"
ABSTRACT = "Software development is a complex task. Code is at https://github.com/OpenBMB/ChatDev."
PAPER = f"SEJul 16, 2023Code\nChatDev\n\nChen Qian, Wei Liu et al. · tsinghua\n\n{ABSTRACT}\n"
OTHER = "CLMay 1, 2020\nDelta Tuning\n\nNing Ding, Yujia Qin et al.\n\nDespite the success, fine-tuning is costly.\n"


def read(text: str) -> ReadSource:
    return read_source(text, "profile", captured_on=CAPTURED_ON)


def list_titles(source: ReadSource) -> list[str]:
    return [paper.facts.title for paper in source.papers]


def list_problems(source: ReadSource) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.severity.value, problem.message) for problem in source.problems]


def test_one_paper_alone_is_read():
    source = read(PAPER)
    (paper,) = source.papers
    assert source.reported is None
    assert source.header_lines == (0, 0)
    assert (paper.first_line, paper.last_line) == (1, 6)
    assert paper.facts.abstract == ABSTRACT
    assert [link.url for link in paper.facts.repositories] == ["https://github.com/OpenBMB/ChatDev"]
    assert source.problems == ()


def test_a_header_alone_is_read():
    source = read(HEADER)
    assert source.reported is not None
    assert source.reported.name == "Weize Chen"
    assert source.header_lines == (1, 8)
    assert list_problems(source) == [
        (5, "warning", "Papers listed, as the page says: 38; papers found here: 0."),
    ]


def test_a_count_that_differs_from_what_is_listed_is_said_at_the_line_that_states_it():
    source = read(f"{HEADER}\n3 Papers\n\n{PAPER}\n{OTHER}")
    assert list_problems(source) == [(10, "warning", "Papers listed, as the page says: 3; papers found here: 2.")]


def test_a_paper_without_authors_or_abstract_is_still_a_paper():
    source = read(f"CLMay 1, 2020\nDelta Tuning\n\n{PAPER}")
    assert list_titles(source) == ["Delta Tuning", "ChatDev"]
    assert list_problems(source) == [(1, "note", "This paper is listed without authors and abstract.")]


def test_a_paper_without_authors_keeps_its_abstract():
    (paper,) = read(f"CLMay 1, 2020\nChatDev\n\n{ABSTRACT}").papers
    assert (paper.facts.authors, paper.facts.abstract) == ((), ABSTRACT)


def test_a_paper_without_a_title_is_lost_with_an_error_and_its_lines_are_named():
    source = read(f"CL\nMay 1, 2020\n\nNing Ding, Yujia Qin et al.\n\n{ABSTRACT}\n\n{PAPER}")
    assert list_titles(source) == ["ChatDev"]
    assert source.papers[0].position == 2
    assert list_problems(source) == [
        (1, "error", "A paper begins here, but its title is missing."),
        (2, "note", "Not placed: “May 1, 2020”."),
        (4, "note", "Not placed: “Ning Ding, Yujia Qin et al.”."),
        (6, "warning", "Not placed: “Software development is a complex task.…”."),
    ]


def test_an_abstract_is_no_title():
    source = read("CLMay 1, 2020\n\n" + "An abstract goes on. " * 30)
    assert source.papers == ()
    assert source.problems[0].severity is Severity.ERROR


def test_a_paper_whose_heading_is_torn_off_is_kept_without_subject_and_date():
    source = read(f"023Code\n{PAPER.partition(chr(10))[2]}\n{OTHER}")
    assert list_titles(source) == ["ChatDev", "Delta Tuning"]
    assert (source.papers[0].facts.subject, source.papers[0].facts.issued) == (None, None)
    assert not source.papers[0].year_assumed
    assert [line for line, _, _ in list_problems(source)] == [1, 2]


def test_a_page_cut_off_inside_an_abstract_keeps_what_is_there():
    long = "Autonomous agents have undergone significant improvements " * 5
    (paper,) = read(f"CLMay 1, 2020\nAgentVerse\n\nWeize Chen et al.\n\n{long}and in real-wo").papers
    assert paper.facts.abstract.endswith("and in real-wo")


def test_buttons_and_footers_are_noted_and_no_part_of_a_paper():
    text = (
        PAPER.replace("\n\nSoftware", "\n\nPDF\n\nSoftware")
        + "Load more\n\nAbout us\n\n"
        + "We use cookies to improve. " * 5
    )
    source = read(text)
    (paper,) = source.papers
    assert paper.facts.abstract == ABSTRACT
    assert list_problems(source) == [
        (6, "note", "Not placed: “PDF”."),
        (9, "note", "Not placed: “Load more”."),
        (11, "note", "Not placed: “About us”."),
        (13, "warning", "Not placed: “We use cookies to improve. We use cooki…”."),
    ]


def test_a_wrapped_title_and_abstract_are_joined():
    wrapped = (
        "Internet of Agents: Weaving\na Web\n\nWeize Chen, Ziming You et al.\n\nThe rapid\nadvancement\nof models."
    )
    (paper,) = read(f"CLMay 1, 2020\n{wrapped}").papers
    assert paper.facts.title == "Internet of Agents: Weaving a Web"
    assert paper.facts.abstract == "The rapid advancement of models."


@pytest.mark.parametrize("dot", ["\n·\n", "\n· ", " ·\n", "\n\n·\n\n"])
def test_authors_and_affiliations_may_stand_on_lines_of_their_own(dot: str):
    (paper,) = read(PAPER.replace(" · ", dot)).papers
    assert [str(author) for author in paper.facts.authors] == ["Chen Qian", "Wei Liu"]
    assert paper.facts.affiliations == ("tsinghua",)
    assert paper.facts.abstract == ABSTRACT


def test_titles_that_look_like_labels_are_titles():
    titles = ["AI", "CLIP May 2023", "Code", "38 papers", "May 3, 2021 in Review", "h-index"]
    text = "\n".join(
        f"LGMay {day}, 2021Code\n{title}\n\nA B, C D et al.\n\n{ABSTRACT}\n" for day, title in enumerate(titles, 1)
    )
    assert list_titles(read(text)) == titles


def test_an_identifier_in_an_abstract_is_not_the_papers_own():
    (paper,) = read(PAPER.replace("Software", "As in arXiv:2307.07924 and doi:10.1000/xyz, software")).papers
    assert (paper.facts.doi, paper.facts.arxiv_id) == (None, None)


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("Weize Chen\n", "Weize Chen"),
        ("Home\nSign in\nWeize Chen\n", "Weize Chen"),
        ("Chen Qian\nTsinghua University\n", "Chen Qian"),
        ("Weize Chen\nLanguage models\n", "Weize Chen"),
        ("Home\nWeize Chen\n\nCL\n", "Weize Chen"),
        ("Plato\n", "Plato"),
    ],
)
def test_the_name_is_found_among_what_stands_above_the_figures(above: str, name: str):
    source = read(f"{above}h-index41\n1papers\n\n{PAPER}")
    assert source.reported is not None
    assert source.reported.name == name


@pytest.mark.parametrize("above", ["", "home\n", "Home\nmenu\nSign in\n", "Is it so?\n"])
def test_figures_without_a_name_are_left_out_with_a_warning(above: str):
    source = read(f"{above}h-index41\n7citations\n\n{PAPER}")
    assert source.reported is None
    assert any("no name of a researcher" in message for _, _, message in list_problems(source))


def test_a_count_over_a_list_is_no_profile():
    source = read(f"Weize Chen\n\n1 Papers\n\n{PAPER}")
    assert source.reported is None
    assert source.header_lines == (3, 3)
    assert list_problems(source) == [(1, "note", "Not placed: “Weize Chen”.")]


def test_a_figure_that_cannot_be_is_left_out_and_said():
    source = read(f"Weize Chen\n\nCL\nh-index41\n7.106 citations\n\n{PAPER}")
    assert source.reported is not None
    assert (source.reported.h_index, source.reported.citations) == (41, None)
    assert list_problems(source) == [(5, "warning", "“7.106 citations” is no figure that we can read.")]


def test_a_date_that_is_none_is_left_out_and_said():
    source = read(PAPER.replace("Jul 16, 2023", "Feb 30"))
    (paper,) = source.papers
    assert (paper.facts.issued, paper.year_assumed) == (None, False)
    assert list_problems(source) == [(1, "warning", "The calendar has no Feb 30.")]


def test_problems_stand_in_the_order_of_the_page():
    source = read(f"Home\n\n{PAPER}Load more\n\nCLFeb 30\n\n{OTHER}")
    assert list(source.problems) == sorted(source.problems)


@pytest.mark.parametrize(
    "piece", ["CL\n", "A B et al. ", "A·", "· ", "CLMay 1, 2020\n", "a\n\n", "h-index", "A, ", "41\n", "\u200b \t"]
)
def test_ten_times_the_page_takes_ten_times_as_long(piece: str):
    def measure(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        read(text)
        return time.process_time() - start

    measure(1_000)
    assert measure(200_000) < 30 * max(measure(20_000), 0.002)
