"""Profiles as a browser copies them: whole, torn, in tabs or in lines, and with everything around them."""

import datetime
import time

import pytest

from app.formats import scholar
from app.formats.source import ReadSource, Severity
from app.names import Name
from app.papers import PaperFacts
from tests.app.formats.standing import find_misplaced

CAPTURED_ON = datetime.date(2026, 11, 23)
MENU = "My profile\nMy library\nMetrics\nAlerts\nSettings\nSign in\nGet my own profile\n"
BOX = "Cited by\nVIEW ALL\n\tAll\tSince 2021\nCitations\t12,345\t6,000\nh-index\t41\t30\ni10-index\t80\t62\n"
BARS = "2019\n2020\n2021\n120\n340\n560\n"
CO_AUTHORS = "Co-authors\nBen Quill\nBen Quill\nInstitute of Rivers\nVIEW ALL\n"
CARD = "Follow\nAda Lindgren\nAda Lindgren\nInstitute of Lakes\nVerified email at lakes.example - Homepage\nLimnology\n"
HEAD = "Title\nSort\nSort by citations\nSort by year\nSort by title\nCited by\nCited by\nYear\n"
ROWS = [
    ("Counting ripples", "A Lindgren, B Quill", "Journal of Lakes 12 (3), 45-67", "366", "2017"),
    ("Ice, wind and waves: a survey", "A Lindgren, C van der Oort, D Pike, ...", "Nature 1, 2", "36*", "2015"),
    ("1984", "A Lindgren", "Secker", "40", "1949"),
    ("Deep lakes", "B Quill, ..., A Lindgren", "arXiv preprint arXiv:2307.07924", "12", "2023"),
    ("Two thousand citations", "A Lindgren, E Ross", "ACM Queue 5", "2019", "2011"),
    ("Not cited yet", "A Lindgren, E Ross", "Limnology Letters 3", "", "2026"),
    ("No year", "A Lindgren, E Ross", "Manuscript", "7", ""),
    ("No venue", "A Lindgren, F Sand", "", "3", "2004"),
    ("By a company", "LakeAI, A Lindgren", "Reports", "2", "2020"),
    ("Both numbers missing", "A Lindgren, G Moss", "Unpublished notes", "", ""),
    ("The last one", "A Lindgren, H Fen", "Shore 9", "1", "1999"),
]
FOOT = "The system can't perform the operation now. Try again later.\nArticles 1–11\nShow more\nPrivacyTermsHelp\n"


def print_row(row: tuple[str, ...], shape: str) -> str:
    *texts, count, year = row
    lines = [text for text in texts if text]
    numbers = [number for number in (count, year) if number]
    if shape == "lines":
        return "\n".join(lines + numbers) + "\n"
    if shape == "cells":
        return "\n".join(lines) + f"\n\t{count}\t{year}\n"
    if shape == "inline":
        return "\n".join(lines) + f"\t{count}\t{year}\n"
    return "\n".join([*lines, "    ".join(numbers)]) + "\n"


SHAPES = ["lines", "cells", "inline", "blanks"]


def print_page(shape: str = "cells") -> str:
    return MENU + BOX + BARS + CO_AUTHORS + CARD + HEAD + "".join(print_row(row, shape) for row in ROWS) + FOOT


PAGE = print_page()


def print_venue(facts: PaperFacts) -> str:
    """A venue with its volume, issue and pages as Scholar prints them."""
    issue = f" ({facts.issue})" if facts.issue else ""
    place = f" {facts.volume}{issue}" if facts.volume else ""
    return f"{facts.venue or ''}{place}{f', {facts.pages}' if facts.pages else ''}"


def read(text: str) -> ReadSource:
    source = scholar.read_scholar(text, CAPTURED_ON)
    assert find_misplaced(text, source) == []
    return source


def list_titles(source: ReadSource) -> list[str]:
    return [paper.facts.title for paper in source.papers]


def list_errors(source: ReadSource) -> list[int]:
    return [problem.line for problem in source.problems if problem.severity is Severity.ERROR]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_whole_page_is_read_in_every_shape(shape: str, end: str):
    source = read("\ufeff" + print_page(shape).replace("\n", end))
    assert list_titles(source) == [row[0] for row in ROWS]
    years = [paper.facts.issued and paper.facts.issued.year for paper in source.papers]
    assert years == [int(row[4]) if row[4] else None for row in ROWS]
    counts = [paper.facts.citations for paper in source.papers]
    assert counts == [int(row[3].rstrip("*")) if row[3] else None for row in ROWS]
    assert [print_venue(paper.facts) for paper in source.papers] == [row[2] for row in ROWS]
    assert source.reported is not None
    assert (source.reported.name, source.reported.h_index, source.reported.citations) == ("Ada Lindgren", 41, 12345)
    assert not [problem for problem in source.problems if problem.severity is not Severity.NOTE]


def test_the_values_of_a_row_are_as_printed():
    source = read(PAGE)
    second, fourth = source.papers[1].facts, source.papers[3].facts
    assert second.authors == (Name("Lindgren", "A"), Name("van der Oort", "C"), Name("Pike", "D"))
    assert second.authors_truncated
    assert fourth.authors == (Name("Quill", "B"), Name("Lindgren", "A"))
    assert fourth.authors_truncated
    assert fourth.arxiv_id == "2307.07924"
    assert not source.papers[0].facts.authors_truncated


def test_positions_stand_in_the_source():
    lines = PAGE.split("\n")
    for paper in read(PAGE).papers:
        assert lines[paper.first_line - 1] == paper.facts.title


def test_the_box_may_stand_below_the_card_or_behind_the_list():
    rows = "".join(print_row(row, "cells") for row in ROWS)
    for page in (CARD + BOX + HEAD + rows + FOOT, CARD + HEAD + rows + FOOT + BOX, HEAD + rows + FOOT + CARD + BOX):
        reported = read(page).reported
        assert reported is not None
        assert (reported.name, reported.h_index, reported.citations) == ("Ada Lindgren", 41, 12345)


@pytest.mark.parametrize(
    "card",
    [
        "Ada Lindgren\nInstitute of Lakes\nVerified email at lakes.example\n",
        "Follow\nAda Lindgren\nAda Lindgren\nVerified email at lakes.example - Homepage\n",
        "Follow\nAda Lindgren\nNo verified email\n",
        "Ada Lindgren\nInstitut\nBestätigte E-Mail-Adresse bei lakes.example\n",
        "Ada Lindgren\nInstitut\nAdresse e-mail validée de lakes.example\n",
        "Ada Lindgren\nInstituto\nE-mail confirmado em lakes.example\n",
        "Ada Lindgren, PhD\nan affiliation\n",
    ],
)
def test_the_name_is_found_on_the_card(card: str):
    reported = read(BOX + CO_AUTHORS + card + HEAD + print_row(ROWS[0], "cells")).reported
    assert reported is not None
    assert reported.name.startswith("Ada Lindgren")


@pytest.mark.parametrize(
    "box",
    [
        "Todos\tDesde 2021\nCitações\t1070\t607\nÍndice h\t19\t13\nÍndice i10\t53\t39\n",
        "引用\t1070\t607\nh 指数\t19\t13\ni10 指数\t53\t39\n",
        "Alıntılar\t1070\t607\nh-endeksi\t19\t13\ni10-endeksi\t53\t39\n",
        "All\nSince 2021\nCitations\n1,070\n607\nh-index\n19\n13\ni10-index\n53\n39\n",
        "All Since 2021\nCitations 1070 607\nh-index 19 13\ni10-index 53 39\n",
        "Citations 1.07K\nh-index 19\ni10-index 53\n",
    ],
)
def test_the_figures_of_all_years_are_taken(box: str):
    reported = read(box + CARD + HEAD + print_row(ROWS[0], "cells")).reported
    assert reported is not None
    assert (reported.citations, reported.h_index) == (1070, 19)


def test_the_figures_of_the_last_years_alone_are_those_of_the_last_years():
    source = read("Since 2021\nCitations\t607\nh-index\t13\n" + CARD + HEAD + print_row(ROWS[0], "cells"))
    assert source.reported is not None
    assert source.reported.h_index is None
    assert (source.reported.since_year, source.reported.h_index_since, source.reported.citations_since) == (
        2021,
        13,
        607,
    )


def test_both_columns_of_the_box_and_the_card_are_read():
    reported = read(PAGE).reported
    assert reported is not None
    assert (reported.citations, reported.h_index, reported.i10_index) == (12345, 41, 80)
    assert (reported.since_year, reported.citations_since, reported.h_index_since, reported.i10_index_since) == (
        2021, 6000, 30, 62,
    )  # fmt: skip
    assert (reported.affiliation, reported.interests) == ("Institute of Lakes", ("Limnology",))
    card = CARD.replace("Limnology\n", "Computational LimnologyMachine Learning\nIce, Snow\n")
    several = read(card + BOX + HEAD + print_row(ROWS[0], "cells")).reported
    assert several is not None
    assert (
        read(card + "ArticlesCited byPublic accessCo-authors\n" + BOX + HEAD + print_row(ROWS[0], "cells")).reported
        == several
    )
    assert several.interests == ("Computational Limnology", "Machine Learning", "Ice", "Snow")


def test_figures_without_a_name_are_left_out_and_said():
    source = read(BOX)
    assert source.reported is None
    assert any("no name" in problem.message for problem in source.problems)


def test_a_year_behind_the_venue_is_the_year_once():
    text = HEAD + "Title one\nA Bo, C Du\nShore 9 (2), 2011\n12\t2011\nTitle two\nA Bo, C Du\nShore, 2012\n7\n"
    first, second = (paper.facts for paper in read(text).papers)
    assert (print_venue(first), str(first.issued), first.citations) == ("Shore 9 (2)", "2011", 12)
    assert (second.venue, str(second.issued), second.citations) == ("Shore", "2012", 7)


def test_a_row_without_its_title_costs_itself_alone():
    torn = "A Bo, C Du\nShore 9\n12\t2011\n"
    source = read(HEAD + print_row(ROWS[0], "cells") + torn + print_row(ROWS[1], "cells"))
    assert list_titles(source) == [ROWS[0][0], ROWS[1][0]]
    assert [paper.position for paper in source.papers] == [1, 3]
    assert len(list_errors(source)) == 1


def test_numbers_without_a_row_are_an_error():
    source = read(HEAD + "12\t2011\n13\t2012\n" + print_row(ROWS[1], "cells"))
    assert list_titles(source) == [ROWS[1][0]]
    assert len(list_errors(source)) == 2


@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_cut_at_either_end_gives_its_whole_rows(shape: str):
    page = print_page(shape)
    for start in range(0, len(page), 37):
        titles = list_titles(read(page[start:]))
        whole = [row[0] for row in ROWS if f"\n{row[0]}\n" in page[start:]]
        assert titles[-len(whole[1:]) :] == whole[1:] or len(whole) < 2, start


def test_a_page_in_the_middle_of_another_text_gives_its_rows():
    rows = "".join(print_row(row, "cells") for row in ROWS[:4])
    prose = "Dear reader, this is about something else.\nIt goes on for a while, and ends.\n"
    source = read(prose + rows + prose)
    assert list_titles(source) == [row[0] for row in ROWS[:4]]
    assert len([problem for problem in source.problems if "Not placed" in problem.message]) == 4


def test_two_pages_of_one_profile_are_one_list():
    source = read(PAGE + PAGE)
    assert list_titles(source) == [row[0] for row in ROWS] * 2


def test_a_foot_that_differs_from_the_list_is_a_warning():
    source = read(HEAD + print_row(ROWS[0], "cells") + "Articles 1–20\nShow more\n")
    assert any("as the page says: 20; papers found here: 1" in problem.message for problem in source.problems)


def test_a_full_page_may_be_cut_short():
    rows = "".join(print_row((f"Part {at}", "A Bo, C Du", "Shore 9", "12", "2011"), "cells") for at in range(20))
    assert any("may go on" in problem.message for problem in read(HEAD + rows + "Articles 1–20\nShow more").problems)


@pytest.mark.parametrize("title", ["Alerts", "Show more", "Articles 1–20", "2001", "12 2019", "Citations", "A Survey"])
def test_a_title_over_authors_is_one_whatever_it_says(title: str):
    rows = [ROWS[0], (title, "A Bo, C Du", "Shore 9", "12", "2011"), ROWS[1]]
    source = read(HEAD + "".join(print_row(row, "cells") for row in rows))
    assert list_titles(source) == [ROWS[0][0], title, ROWS[1][0]]


def test_a_row_without_authors_keeps_its_venue():
    (paper,) = read(HEAD + "Lakes of the north\nWorld Atlas 12\n4\t2001\n").papers
    assert (paper.facts.authors, print_venue(paper.facts)) == ((), "World Atlas 12")


def test_names_in_a_script_without_case_are_authors():
    (paper,) = read(HEAD + "湖泊研究\n王军, 李明\n地理学报 3\n4\t2001\n").papers
    assert [name.literal for name in paper.facts.authors] == ["王军", "李明"]


def test_odd_spaces_and_grouped_counts_are_read():
    text = (
        HEAD
        + "Big\u00a0lakes\nA\u00a0Bo, C\u200b Du\nShore 9\n12\u202f345\t2011\nOther\nA Bo, C Du\nShore\n12.3K\t2012"
    )
    first, second = (paper.facts for paper in read(text).papers)
    assert (first.title, first.citations, second.citations) == ("Big lakes", 12345, 12300)


def test_identifiers_and_links_are_found_whole():
    text = HEAD + "Code at github.com/ab/cd\nA Bo, C Du\nhttps://doi.org/10.1234/Ab.5, 2011\n1\t2011\n"
    (paper,) = read(text).papers
    assert paper.facts.doi == "10.1234/ab.5"
    assert [str(link.repository) for link in paper.facts.repositories] == ["github.com/ab/cd"]
    (cut,) = read(HEAD + "T\nA Bo, C Du\narXiv preprint arXiv:2307.0792…\n1\t2011\n").papers
    assert cut.facts.arxiv_id is None


@pytest.mark.parametrize("text", [PAGE, BOX + CARD, "".join(print_row(row, "blanks") for row in ROWS), HEAD + PAGE])
def test_a_profile_is_recognised(text: str):
    assert scholar.is_scholar(text) > 0


@pytest.mark.parametrize("text", ["", "Dear reader", "Title\nCited by\nYear", "h-index\n41", "2019\n2020\n12"])
def test_another_text_is_not(text: str):
    assert scholar.is_scholar(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "\n" * 1_000_000,
        "x" * 10_000_000,
        "A Bo, " * 500_000,
        " 1" * 500_000,
        "  " * 1_000_000 + "1",
        "Title\n" * 50_000,
        HEAD + "Follow\n" * 50_000,
        "A Bo, C Du\n" * 50_000,
        "Citations 1\nVerified email at a.b\n" * 20_000,
        "Title\nCited by\nYear\n" + "T" + "arxiv 10.1234/" * 500_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_long_texts_take_no_long_time(text: str):
    started = time.process_time()
    read(text)
    scholar.is_scholar(text)
    assert time.process_time() - started < 10


def test_a_box_right_behind_the_last_row_is_no_paper():
    text = (
        "Ada Lovelace\nVerified email at nowhere.example\nTITLE\nCITED BY\nYEAR\n"
        "Notes on the analytical engine\nA Lovelace, C Babbage\nJournal of Engines 3 (2), 12-40\t1,234\t1843\n"
        "On weaving algebra\nA Lovelace, M Somerville, ...\nProc. Looms, 7\t56*\t1842\n"
        "Cited by\n\tAll\tSince 2021\nCitations\t1290\t300\nh-index\t2\t2\ni10-index\t2\t2\n"
    )
    source = scholar.read_scholar(text, datetime.date(2026, 11, 23))
    assert [paper.facts.title for paper in source.papers] == ["Notes on the analytical engine", "On weaving algebra"]
    assert source.reported
    assert (source.reported.citations, source.reported.h_index) == (1290, 2)
