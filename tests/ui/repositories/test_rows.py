"""Rows of repositories: sorted, filtered, and said."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from app.code import CloneState
from tests.timing import least_cpu_time
from tests.ui.repositories.conftest import make_clone, make_linked
from ui.repositories.columns import ListOrder, RepositoryColumn, header_text, spoken_header
from ui.repositories.model import sort_rows
from ui.repositories.rows import keep_fitting, make_rows
from ui.repositories.texts import cell_text, cell_tip, say_cell, say_distance, say_folder, say_row, say_summary

C = RepositoryColumn
CHATDEV, AERC, MODEL = "github.com/OpenBMB/ChatDev", "git.sr.ht/~sir/aerc", "huggingface.co/datasets/a/Bench"
ROWS = make_rows(
    [make_linked(CHATDEV, 5, make_clone(CHATDEV)), make_linked(AERC, 1), make_linked(MODEL, 12)], "geklont"
)
MANY = 30_000


def named(order: ListOrder) -> list[str]:
    return [row.name for row in sort_rows(ROWS, order)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["OpenBMB/ChatDev", "~sir/aerc", "datasets/a/Bench"]),
        ("chatdev", ["OpenBMB/ChatDev"]),
        ("DEV open", ["OpenBMB/ChatDev"]),
        ("github.com/openbmb/chat", ["OpenBMB/ChatDev"]),
        ("hugging bench", ["datasets/a/Bench"]),
        ("git", ["OpenBMB/ChatDev", "~sir/aerc"]),
        ("cloned", ["OpenBMB/ChatDev"]),
        ("geklont dev", ["OpenBMB/ChatDev"]),
        ("~ a", ["~sir/aerc"]),
        ("nothing", []),
        ("%", []),
    ],
)
def test_each_word_is_looked_for_anywhere(typed: str, found: list[str]) -> None:
    assert [row.name for row in keep_fitting(ROWS, typed)] == found


def test_models_data_and_demos_are_found_by_what_they_are() -> None:
    names = ["huggingface.co/a/llm", "huggingface.co/datasets/a/Bench", "huggingface.co/spaces/a/Try", "github.com/a/b"]
    rows = make_rows(map(make_linked, names), "cloned")
    found = {word: [row.name for row in keep_fitting(rows, word)] for word in ("model", "Demo", "data")}
    assert found == {"model": ["a/llm"], "Demo": ["spaces/a/Try"], "data": ["datasets/a/Bench"]}


def test_columns_sort_whatever_the_case_and_what_is_unknown_comes_last_either_way() -> None:
    assert named(ListOrder(C.NAME, falls=False)) == ["datasets/a/Bench", "OpenBMB/ChatDev", "~sir/aerc"]
    assert named(ListOrder(C.PAPERS)) == ["datasets/a/Bench", "OpenBMB/ChatDev", "~sir/aerc"]
    assert named(ListOrder(C.HOST, falls=False)) == ["~sir/aerc", "OpenBMB/ChatDev", "datasets/a/Bench"]
    for column in (C.FOLDER, C.BRANCH, C.COMMIT, C.DISTANCE, C.CHANGED):
        for falls in (True, False):
            assert named(ListOrder(column, falls))[0] == "OpenBMB/ChatDev"


def test_the_same_column_again_turns_the_order_round() -> None:
    order = ListOrder().turn_to(C.NAME)
    assert order == ListOrder(C.NAME, falls=False)
    assert order.turn_to(C.NAME) == ListOrder(C.NAME, falls=True)
    assert header_text(C.NAME, order) == "Repository ↑"
    assert spoken_header(C.NAME, order.turn_to(C.NAME)) == "Repository, sorted descending"
    assert header_text(C.HOST, order) == spoken_header(C.HOST, order) == "Host"


@pytest.mark.parametrize(
    ("ahead", "behind", "said"),
    [
        (0, 2, "2 behind"),
        (1, 0, "1 ahead"),
        (3, 2, "2 behind, 3 ahead"),
        (0, 0, "up to date"),
        (None, None, "no upstream"),
    ],
)
def test_distance_is_said_in_words(ahead: int | None, behind: int | None, said: str) -> None:
    assert say_distance(CloneState(commit="a" * 40, ahead=ahead, behind=behind)) == said


def test_cells_say_what_is_known_and_a_dash_where_there_is_no_clone() -> None:
    cloned, other, _ = ROWS
    assert [cell_text(cloned, column) for column in C] == [
        "github.com", "OpenBMB/ChatDev", "5", "/srv/ChatDev", "main", "3f2a91c · 12 Mar 2026", "2 behind", "1",
    ]  # fmt: skip
    assert [cell_text(other, column) for column in C] == ["git.sr.ht", "~sir/aerc", "1", "—", "—", "—", "—", "—"]
    assert cell_tip(cloned, C.COMMIT) == "Let agents share what they learned\n3f2a91c · 12 Mar 2026"
    assert cell_tip(cloned, C.FOLDER) == "/srv/ChatDev\nCloned by Refshelf"
    assert say_cell(cell_text(other, C.BRANCH), C.BRANCH) == "Branch: none"


def test_a_clone_whose_folder_is_gone_says_so_and_nothing_of_what_it_was() -> None:
    (row,) = make_rows([make_linked(CHATDEV, 1, make_clone(CHATDEV, missing=True))], "cloned")
    assert [cell_text(row, column) for column in list(C)[3:]] == ["missing", "—", "—", "—", "—"]
    assert keep_fitting([row], "cloned") == []
    assert say_summary([row], 1) == "1 repository"
    assert cell_tip(row, C.FOLDER) == "/srv/ChatDev\nThe clone is not there any more."
    assert cell_tip(row, C.COMMIT) == "—"
    assert "The clone is not there any more." in say_row(row, 1, 1)


def test_an_empty_repository_has_a_branch_and_no_commit() -> None:
    (row,) = make_rows([make_linked(CHATDEV, 1, make_clone(CHATDEV, CloneState(branch="main")))], "cloned")
    assert [cell_text(row, column) for column in list(C)[4:]] == ["main", "—", "—", "0"]


def test_a_row_is_read_as_one_sentence_with_its_place() -> None:
    cloned, other, _ = ROWS
    assert say_row(cloned, 1, 3) == (
        "OpenBMB/ChatDev on github.com, 5 papers, cloned in /srv/ChatDev, branch main, 3f2a91c · 12 Mar 2026,"
        " 2 behind, 1 changed file, 1 of 3"
    )
    assert say_row(other, 2, 3) == "~sir/aerc on git.sr.ht, 1 paper, not cloned, 2 of 3"


def test_the_persons_own_folder_is_said_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/srv/ada"))
    assert say_folder(Path("/srv/ada/code/ChatDev")) == "~/code/ChatDev"
    assert say_folder(Path("/srv/adam/ChatDev")) == "/srv/adam/ChatDev"


def test_the_summary_says_what_is_shown_and_what_is_cloned() -> None:
    assert say_summary(ROWS, 3) == "3 repositories · 1 cloned"
    assert say_summary(ROWS, 1) == "1 of 3 repositories · 1 cloned"
    assert say_summary(ROWS[1:], 2) == "2 repositories"


def test_thirty_thousand_are_sorted_and_filtered_in_a_moment() -> None:
    linked = [make_linked(f"github.com/owner{at % 977}/name{at}", at % 13, make_clone("h/o/n")) for at in range(MANY)]
    rows = make_rows(linked, "cloned")
    for column in C:
        assert least_cpu_time(partial(sort_rows, rows, ListOrder(column))) < 0.4
    assert least_cpu_time(lambda: keep_fitting(rows, "owner12 name cloned")) < 0.2
