"""What the table says of a paper, in cells, in tips and aloud."""

from __future__ import annotations

import datetime

import pytest

from app.code import Code
from app.dates import PartialDate
from app.frozen import replace
from app.papers import Colour, PaperRow, Status, Tag
from app.values import PaperId, TagId
from ui.paper_table.cell_texts import cell_text, cell_tip, spoken_cell, spoken_row
from ui.paper_table.columns import TRAITS, Column, column_label, column_name

CHATDEV = PaperRow(
    PaperId(3), 3, "ChatDev", "Chen Qian, Wei Liu et al.", PartialDate(2023, 7, 16), None, Code.LINK, "github.com"
)
BARE = PaperRow(PaperId(4), None, "Why?", "", None, 7106, Code.BADGE, "")
FULL = replace(
    CHATDEV,
    venue="ACL",
    subject="CL",
    status=Status.TO_READ,
    rating=4,
    tags=(Tag(TagId(1), "method", Colour.BLUE), Tag(TagId(2), "<b>bold</b>")),
    files=2,
    notes=1,
    added_at=datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC),
    citation_key="qian2023chatdev",
)


def test_unknown_is_a_dash_and_never_a_number() -> None:
    assert cell_text(CHATDEV, Column.CITATIONS) == "—"
    assert cell_text(BARE, Column.CITATIONS) == "7,106"
    assert cell_text(BARE, Column.ISSUED) == ""
    assert cell_text(BARE, Column.POSITION) == ""


@pytest.mark.parametrize("column", set(Column) - {Column.TITLE, Column.CITATIONS})
def test_what_a_paper_has_not_is_an_empty_cell(column: Column) -> None:
    assert cell_text(replace(BARE, code=Code.NONE), column) == ""


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (Column.VENUE, "ACL"),
        (Column.SUBJECT, "cs.CL"),
        (Column.STATUS, "To read"),
        (Column.RATING, "★★★★"),
        (Column.TAGS, "method, <b>bold</b>"),
        (Column.FILES, "2"),
        (Column.NOTES, "1"),
        (Column.ADDED, "23 Nov 2026"),
        (Column.CITATION_KEY, "qian2023chatdev"),
    ],
)
def test_what_it_has_is_said_in_words(column: Column, text: str) -> None:
    assert cell_text(FULL, column) == text


def test_tips_say_more_than_the_cell_and_never_render_what_they_say() -> None:
    assert cell_tip(FULL, Column.SUBJECT) == "Computation and Language (cs.CL)"
    assert "&lt;b&gt;" in cell_tip(FULL, Column.TAGS)
    assert "12:00" in cell_tip(FULL, Column.ADDED) or ":" in cell_tip(FULL, Column.ADDED)
    assert cell_tip(BARE, Column.CODE) == "The page says there is code, but gives no link."


def test_row_reads_as_a_sentence() -> None:
    assert spoken_row(CHATDEV, 3, 38) == (
        "3 of 38: ChatDev. Chen Qian, Wei Liu et al., 16 July 2023, citations unknown, code linked."
    )
    assert spoken_row(BARE, 1, 2) == (
        "1 of 2: Why?. No authors, no date, 7,106 citations, said to have code, without a link."
    )


def test_the_sentence_says_what_further_columns_show_of_the_paper() -> None:
    shown = frozenset({Column.STATUS, Column.RATING, Column.TAGS, Column.VENUE})
    assert spoken_row(FULL, 3, 38, shown).endswith(
        "code linked, Venue: ACL, Status: To read, Rating: 4 stars, Tags: method, <b>bold</b>."
    )
    assert spoken_row(CHATDEV, 3, 38, shown) == spoken_row(CHATDEV, 3, 38)


def test_cells_are_named_by_their_columns() -> None:
    assert spoken_cell(FULL, Column.RATING) == "Rating: 4 stars"
    assert spoken_cell(replace(FULL, rating=1), Column.RATING) == "Rating: 1 star"
    assert spoken_cell(BARE, Column.RATING) == "Rating: none"
    assert spoken_cell(CHATDEV, Column.CITATIONS) == "Citations: unknown"
    assert spoken_cell(BARE, Column.CODE) == "Said to have code, without a link"


def test_every_column_has_its_name_and_its_order() -> None:
    assert len({column_label(column) for column in Column}) == len(Column)
    assert column_name(Column.POSITION) == "Place on the page"
    assert len({TRAITS[column].order for column in Column}) == len(Column)


@pytest.mark.parametrize(
    ("code", "host", "said"),
    [
        (Code.LINK, "github.com", "Open the code on GitHub in the browser."),
        (Code.LINK, "git.example.org", "Open the code on git.example.org in the browser."),
        (Code.BADGE, "", "The page says there is code, but gives no link."),
        (Code.NONE, "", ""),
    ],
)
def test_the_tip_of_code_says_what_a_click_does(code: Code, host: str, said: str) -> None:
    assert cell_tip(replace(CHATDEV, code=code, code_host=host), Column.CODE) == said
