"""The figures of a header: labels find their values on whichever side they stand."""

import pytest

from app.formats.lines import read_lines
from app.formats.profile.figures import Figures, read_figures, read_tokens

ALL = {"h_index": 41, "papers": 38, "citations": 7106, "novelty": 50, "ai_score": 62}


def read(text: str) -> Figures:
    return read_figures([read_tokens(line) for line in read_lines(text)])


@pytest.mark.parametrize(
    "text",
    [
        "h-index41\n38papers\n7,106citations\nNovelty50%\nAI Score62",
        "h-index 41\n38 papers\n7,106 citations\nNovelty 50%\nAI Score 62",
        "h-index: 41 · 38 papers · 7,106 citations | Novelty: 50 % | AI Score: 62",
        "H-Index\n41\n38\nPapers\n7,106\nCitations\nNOVELTY\n50%\nAI SCORE\n62",
        "41\nh-index\n38\npapers\n7106\ncitations\n50%\nnovelty\n62\nAI score",
        "h-index\n41\npapers\n38\ncitations\n7106\nnovelty\n50\nAI score\n62",
        "41 h index, 38 papers, 7'106 citations, 50% novelty, 62 AIScore",
        "h\u2011index 41\n38 papers\n7,106 citations\nNovelty 50%\nAI Score 62",
        "h-index\t41\t38\tpapers\t7,106\tcitations\tNovelty\t50%\tAI Score\t62",
        "h-index 41\n38 papers\n7 106 citations\nNovelty 50 %\nAI Score 62",
        "h-index41\n38papers\n7\u202f106citations\nNovelty50%\nAI Score62",
        "h-index 41 · 38 papers · 7\u00a0106 citations · Novelty 50% · AI Score 62",
        "h-index\n41\n38\npapers\n7\u2009106\ncitations\nNovelty\n50%\nAI Score\n62",
        "h-index 41 38 papers 7 106 citations Novelty 50% AI Score 62",
        "h-index (41)\nPapers (38)\nCitations (7,106)\nNovelty (50%)\nAI Score (62)",
    ],
)
def test_labels_and_values_are_paired_on_either_side(text: str):
    figures = read(text)
    assert figures.values == ALL
    assert figures.refused == []


@pytest.mark.parametrize(
    ("text", "citations"),
    [
        ("12.3Kcitations", 12_300),
        ("1.2M citations", 1_200_000),
        ("1 citation", 1),
        ("1 234 567 citations", 1_234_567),
        ("0citations", 0),
    ],
)
def test_counts_are_read_as_pages_print_them(text: str, citations: int):
    assert read(text).values == {"citations": citations}


@pytest.mark.parametrize(
    "text", ["38 newspapers", "papers we like", "41 things", "Weize Chen", "x" * 300, "papers" * 40]
)
def test_a_line_that_says_anything_else_is_no_figure(text: str):
    assert read(text).values == {}
    assert read(text).refused == []


def test_blanks_part_values_where_each_has_its_label():
    assert read("h-index 41 380 papers").values == {"h_index": 41, "papers": 380}


@pytest.mark.parametrize("text", ["7 10 citations", "7 1066 citations", "1 066.5 citations", "7 106 380 12 citations"])
def test_what_is_no_group_of_digits_is_not_joined(text: str):
    assert read(text).values.get("citations") != 7106
    assert read(text).refused


def test_the_heading_over_the_list_is_kept_apart_from_the_header():
    figures = read("40 papers\n38 Papers")
    assert figures.values == {"papers": 40}
    assert figures.listed == 38
    assert figures.listed_line is not None
    assert figures.listed_line.number == 2


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("h-index", "has no figure beside it"),
        ("41", "has no label beside it"),
        ("7.106 citations", "is no figure that we can read"),
        ("Novelty 1.2.3", "is no figure that we can read"),
        ("h-index 41\nh-index 42", "differs from what the page said before"),
    ],
)
def test_what_finds_no_partner_or_makes_no_sense_is_refused(text: str, why: str):
    figures = read(text)
    assert [reason for _, reason in figures.refused] == [why]


def test_the_same_figure_twice_is_fine():
    assert read("h-index 41\nh-index 41").refused == []


def test_scores_may_have_decimals():
    assert read("Novelty 50.5%\nAI Score 61.25").values == {"novelty": 50.5, "ai_score": 61.25}
