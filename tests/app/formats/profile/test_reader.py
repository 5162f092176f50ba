"""Pages that are torn, crowded or odd: what is sure is taken, and the rest is said."""

import datetime

import pytest

from app.formats import read_source
from app.formats.source import ReadSource, Severity
from tests.app.formats.standing import find_misplaced
from tests.timing import least_cpu_time

CAPTURED_ON = datetime.date(2026, 11, 23)
HEADER = "Weize Chen\n\nCL\nh-index41\n38papers\n7,106citations\nNovelty50%\nAI Score62\n"
ABSTRACT = "Software development is a complex task. Code is at https://github.com/OpenBMB/ChatDev."
PAPER = f"SEJul 16, 2023Code\nChatDev\n\nChen Qian, Wei Liu et al. · tsinghua\n\n{ABSTRACT}\n"
OTHER = "CLMay 1, 2020\nDelta Tuning\n\nNing Ding, Yujia Qin et al.\n\nDespite the success, fine-tuning is costly.\n"


def read(text: str) -> ReadSource:
    source = read_source(text, "profile", captured_on=CAPTURED_ON)
    assert find_misplaced(text, source) == []
    return source


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


TOP = "CLMay 1, 2020\nDelta Tuning\n\nNing Ding, Yujia Qin et al.\n\n"
RUNNING = "This paragraph reads like running text, since it is longer than one line and ends as a sentence does."


def list_doubts(source: ReadSource) -> list[int]:
    return [problem.line for problem in source.problems if problem.message.startswith("Kept in the abstract")]


def list_unplaced(source: ReadSource) -> list[int]:
    return [problem.line for problem in source.problems if problem.message.startswith("Not placed")]


@pytest.mark.parametrize("below", ["", f"\n\n{PAPER}", "\n\nLoad more\n\n© 2026 Somebody\nPrivacy"])
@pytest.mark.parametrize(
    "abstract",
    [
        "Withdrawn.",
        "withdrawn",
        "Code: https://github.com/a/b",
        "We study agents, tools and models",
        "We use cookies to study how people are tracked.",
        "Copyright and language models.",
        "• We propose one thing.",
        "PDF.",
        "Home.",
        "38 papers",
        "Chen Qian",
        "x" * 61,
        "x" * 199,
        "x" * 201,
    ],
)
def test_an_abstract_may_have_any_length(abstract: str, below: str):
    source = read(f"{TOP}{abstract}{below}")
    paper = source.papers[0]
    assert (paper.facts.title, len(paper.facts.authors)) == ("Delta Tuning", 2)
    assert (paper.facts.abstract, paper.last_line) == (abstract, 6)
    assert len(paper.facts.repositories) == ("github" in abstract)
    assert 6 not in list_unplaced(source)


@pytest.mark.parametrize(
    "footer",
    [
        "Load more",
        "Show all ›",
        "© 2026 Somebody",
        "Copyright 2026 Somebody, and so on. " * 8,
        "All rights reserved.",
        "About · Privacy · Terms",
        "| Help |",
        "Load more...",
        "1 2 3 … Next",
        "‹ Prev 1 2",
        "Powered by Something",
        "PDF",
        "PDF · BibTeX",
    ],
)
def test_the_foot_of_a_page_is_no_abstract_of_a_last_paper_without_one(footer: str):
    source = read(f"{TOP}{footer}")
    assert [(paper.facts.abstract, paper.last_line) for paper in source.papers] == [("", 4)]
    assert list_unplaced(source) == [6]
    assert read(f"CLMay 1, 2020\nDelta Tuning\n\n{footer}").papers[0].facts.authors == ()


@pytest.mark.parametrize(
    ("abstract", "below", "doubts"),
    [
        ("Load more", PAPER, [6]),
        ("© 2026 Somebody", PAPER, [6]),
        ("Funded work", PAPER, []),
        ("Funded work", "", [6]),
        ("Funded work.", "", []),
        ("See https://a.org", "", []),
    ],
)
def test_what_may_be_no_abstract_is_kept_and_said(abstract: str, below: str, doubts: list[int]):
    source = read(f"{TOP}{abstract}\n\n{below}")
    assert source.papers[0].facts.abstract == abstract
    assert list_doubts(source) == doubts


@pytest.mark.parametrize(
    ("text", "abstract", "doubts", "unplaced"),
    [
        (f"Short.\n\n{RUNNING}", f"Short.\n\n{RUNNING}", [], []),
        (f"{RUNNING}\n\n{RUNNING}\n\n{RUNNING}", f"{RUNNING}\n\n{RUNNING}\n\n{RUNNING}", [], []),
        (f"{RUNNING}\n\n$$x$$\n\n{RUNNING}", f"{RUNNING}\n\n$$x$$\n\n{RUNNING}", [8], []),
        (f"{RUNNING}\n\nCode is out.", f"{RUNNING}\n\nCode is out.", [8], []),
        (f"{RUNNING}\n\ngithub.com/a/b", f"{RUNNING}\n\ngithub.com/a/b", [8], []),
        (f"{RUNNING}\ngithub.com/a/b", f"{RUNNING} github.com/a/b", [7], []),
        (f"{RUNNING * 3}\n{RUNNING}", f"{RUNNING * 3}\n\n{RUNNING}", [], []),
        (f"{RUNNING}\n\n{'x' * 61}", f"{RUNNING}\n\n{'x' * 61}", [8], []),
        (f"{RUNNING}\n\n{'x' * 201}", f"{RUNNING}\n\n{'x' * 201}", [], []),
        (f"{RUNNING}\n\nCited by 12", RUNNING, [], [8]),
        (f"{RUNNING}\n\nPDF\n\n{RUNNING}", f"{RUNNING}\n\n{RUNNING}", [], [8]),
        (f"Short\nPDF\nCite\n\n{RUNNING}", f"Short\n\n{RUNNING}", [], [7, 8]),
        ("We compare\nHTML\nand others", "We compare HTML and others", [], []),
        (f"{RUNNING}\n\nLoad more\n\n{RUNNING}", RUNNING, [], [8, 10]),
        (f"{RUNNING}\n\nWe use cookies. {RUNNING}", RUNNING, [], [8]),
        (f"{RUNNING}\n\nTorn Off\n\nAl Bo, Ce Du\n\n{RUNNING}", RUNNING, [], [8, 10, 12]),
        (f"{RUNNING}\n\nAl Bo et al.\n\n{RUNNING}", RUNNING, [], [8, 10]),
    ],
)
def test_later_paragraphs_of_an_abstract_are_kept_up_to_the_last_of_running_text(
    text: str, abstract: str, doubts: list[int], unplaced: list[int]
):
    source = read(f"{TOP}{text}\n\n{PAPER}")
    assert list_titles(source) == ["Delta Tuning", "ChatDev"]
    assert source.papers[0].facts.abstract == abstract
    assert len(source.papers[0].facts.repositories) == ("github" in text)
    assert (list_doubts(source), list_unplaced(source)) == (doubts, unplaced)


def test_below_the_last_paper_later_paragraphs_are_kept_and_said():
    source = read(f"{TOP}{RUNNING}\n\n{RUNNING}")
    assert source.papers[0].facts.abstract == f"{RUNNING}\n\n{RUNNING}"
    assert list_doubts(source) == [8]


@pytest.mark.parametrize(
    ("text", "title", "authors", "abstract"),
    [
        ("ChatDev\nAl Bo, Ce Du\n\nWithdrawn", "ChatDev", 2, "Withdrawn"),
        ("ChatDev\nAl Bo, Ce Du\nWithdrawn.", "ChatDev", 2, "Withdrawn."),
        ("ChatDev\nAl Bo et al. · pku\n\nWithdrawn", "ChatDev", 1, "Withdrawn"),
        ("ChatDev\n\n\n\nAl Bo, Ce Du\n\n\nWithdrawn", "ChatDev", 2, "Withdrawn"),
        ("A Title of\nTwo Lines\nAl Bo, Ce Du et al.\n\nShort", "A Title of Two Lines", 2, "Short"),
        (f"A Title of\nTwo Lines\n\nAl Bo, Ce Du et al.\n\n{RUNNING}", "A Title of Two Lines", 2, RUNNING),
        ("Agents, Tools\nand Models\n\nAl Bo, Ce Du\n\nShort", "Agents, Tools and Models", 2, "Short"),
        ("A Title of\nTwo Lines\n\nOpenAI\n\nShort", "A Title of Two Lines", 1, "Short"),
        (f"ChatDev\nAl Bo, Ce Du\n{RUNNING * 3}\nLoad more", "ChatDev", 2, RUNNING * 3),
        ("ChatDev\n\nAl Bo, Ce Du,\nEf Gu · pku\n\nShort", "ChatDev", 3, "Short"),
        ("ChatDev\n\nAl Bo, Ce Du\nEf Gu, Hi Jo et al.\n\nShort", "ChatDev", 3, "Short"),
        (f"ChatDev\n\nAl Bo, Ce Du\n{RUNNING * 3}", "ChatDev", 2, RUNNING * 3),
        ("ChatDev\n\nAl Bo et al. ·\n\nWithdrawn.", "ChatDev", 1, "Withdrawn."),
        ("ChatDev\n\nPDF\n\nAl Bo, Ce Du\n\nShort", "ChatDev", 2, "Short"),
        ("ChatDev\n\nthe team of 30\n\n" + RUNNING, "ChatDev", 0, f"the team of 30\n\n{RUNNING}"),
        ("ChatDev\n\n30 people et al.\n\n" + RUNNING, "ChatDev", 0, RUNNING),
    ],
)
def test_title_authors_and_abstract_are_told_apart_by_their_place(text: str, title: str, authors: int, abstract: str):
    source = read(f"CLMay 1, 2020\n{text}\n\n{OTHER}")
    facts = source.papers[0].facts
    assert (facts.title, len(facts.authors), facts.abstract) == (title, authors, abstract)
    assert len(source.papers) == 2


def test_a_torn_off_heading_over_a_short_abstract_costs_no_paper():
    source = read(f"{TOP}{RUNNING}\n\nTorn Off\n\nAl Bo, Ce Du et al.\n\nWithdrawn\n\n{PAPER}")
    assert [(paper.facts.title, paper.facts.abstract) for paper in source.papers] == [
        ("Delta Tuning", RUNNING),
        ("Torn Off", "Withdrawn"),
        ("ChatDev", ABSTRACT),
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
        return least_cpu_time(lambda: read(text))

    measure(1_000)
    assert measure(200_000) < 30 * max(measure(20_000), 0.002)
