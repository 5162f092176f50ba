"""Lone numbers behind a row, ranges at the foot, and what the header says in other languages."""

import datetime

import pytest

from app.formats import scholar
from app.formats.source import ReadSource
from tests.app.formats.standing import find_misplaced

CAPTURED_ON = datetime.date(2026, 11, 23)
HEAD = "Title\nCited by\nYear\n"
CARD = "Ada Lindgren\nInstitute of Lakes\nVerified email at lakes.example\n"


def read(text: str) -> ReadSource:
    source = scholar.read_scholar(text, CAPTURED_ON)
    assert find_misplaced(text, source) == []
    return source


def read_numbers(text: str) -> list[tuple[int | None, str | None]]:
    return [
        (paper.facts.citations, str(paper.facts.issued) if paper.facts.issued else None) for paper in read(text).papers
    ]


def print_row(number: int, *cells: str) -> str:
    return f"On lakes {number}\nA Lindgren, B Quill\nLimnology {number}\n{''.join(cells)}\n"


def test_tabs_tell_the_column_of_a_lone_number():
    rows = [print_row(1, "\t366\t2017"), print_row(2, "\t2019\t"), print_row(3, "\t\t2011")]
    assert read_numbers(HEAD + "".join(rows)) == [(366, "2017"), (2019, None), (None, "2011")]


def test_the_year_behind_the_venue_tells_that_a_lone_number_is_a_count():
    rows = ["One lake\nA Lindgren, B Quill\nLimnology, 2011\n12\n", "Two lakes\nA Lindgren\nLimnology, 2012\n2019\n"]
    assert read_numbers(HEAD + "".join(rows)) == [(12, "2011"), (2019, "2012")]


def test_a_number_too_late_for_a_year_is_a_count():
    assert read_numbers(HEAD + print_row(1, "12\n2017") + print_row(2, "2050")) == [(12, "2017"), (2050, None)]


def test_by_the_order_of_citations_rows_without_a_count_come_last():
    rows = [print_row(at, f"{count}\n2017") for at, count in enumerate((5000, 900, 80, 12, 3), start=1)]
    assert read_numbers(HEAD + "".join(rows) + print_row(6, "2003"))[-1] == (None, "2003")
    rows.insert(1, print_row(7, "2003"))
    assert read_numbers(HEAD + "".join(rows))[1] == (2003, None)


@pytest.mark.parametrize(
    ("foot", "is_all"),
    [
        ("Articles 1–3\nShow more\n", True),
        ("Articles 1–3\n", True),
        ("Articles 1–20\nShow more\n", False),
        ("Articles 4–6\n", False),
        ("", False),
    ],
)
def test_the_foot_says_whether_these_are_all_papers(foot: str, is_all: bool):
    rows = "".join(print_row(at, "12\t2017") for at in (1, 2, 3))
    assert read(CARD + HEAD + rows + foot).lists_all is is_all


def test_a_list_of_twenty_may_go_on():
    source = read(CARD + HEAD + "".join(print_row(at, "12\t2017") for at in range(20)) + "Articles 1–20\nShow more\n")
    assert not source.lists_all
    assert any("may go on" in problem.message for problem in source.problems)


@pytest.mark.parametrize(
    ("head", "labels"),
    [
        ("Alle\tSeit 2021", ("Zitate", "h-index", "i10-index")),
        ("Toutes\tDepuis 2021", ("Citations", "indice h", "indice i10")),
        ("Todos\tDesde 2021", ("Citas", "Índice h", "Índice i10")),
        ("总计\t2021 年至今", ("引用", "h 指数", "i10 指数")),
    ],
)
def test_the_box_is_read_in_other_languages(head: str, labels: tuple[str, str, str]):
    figures = zip(labels, (900, 40, 60), strict=True)
    box = f"{head}\n" + "".join(f"{label}\t{number}\t{number // 2}\n" for label, number in figures)
    reported = read(CARD + box + HEAD + print_row(1, "12\t2017")).reported
    assert reported is not None
    assert (reported.citations, reported.h_index, reported.i10_index) == (900, 40, 60)
    assert (reported.citations_since, reported.h_index_since, reported.i10_index_since) == (450, 20, 30)


def test_the_address_of_the_profile_identifies_the_person():
    address = "https://scholar.google.com/citations?hl=en&user=AbCdEf-123_4"
    text = f"{address}\n{CARD}{HEAD}{print_row(1, '12')}"
    reported = read(text).reported
    assert reported is not None
    assert reported.identifier == "AbCdEf-123_4"
