"""Which reader reads a text, and what is said where none does."""

import datetime
from pathlib import Path

import pytest

from app.errors import NotFound
from app.formats import READERS, UNKNOWN, read_source, recognise
from app.formats.source import Severity

SAMPLE = (Path(__file__).parents[3] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
CAPTURED_ON = datetime.date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        SAMPLE,
        SAMPLE.replace("\n", "\r\n"),
        "CLAug 21, 2023Code\nAgentVerse",
        "cs.CL\nFeb 4\nAgentVerse",
        "Weize Chen\nh-index 41\n38 papers",
        "Home\n" * 200 + SAMPLE,
    ],
)
def test_a_profile_page_is_recognised(text: str):
    assert recognise(text)[0].format == "profile"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "Dear reader, this is a letter of May 3, 2021.",
        "@article{key, title = {ChatDev}, year = {2023}}",
        "38 papers",
        "\x00\ufffd",
        "AI\nCode\nMay",
    ],
)
def test_another_text_is_not(text: str):
    assert recognise(text) == ()


def test_a_text_that_nothing_recognises_is_one_error_that_says_what_can_be_read():
    source = read_source("Dear reader", captured_on=CAPTURED_ON)
    assert (source.format, source.papers, source.reported) == (UNKNOWN, (), None)
    (problem,) = source.problems
    assert problem.severity is Severity.ERROR
    assert "profile page" in problem.message


def test_an_empty_text_says_so():
    (problem,) = read_source("  \n", captured_on=CAPTURED_ON).problems
    assert problem.message.startswith("There is no text here")


def test_a_format_asked_for_is_used_whatever_the_text_is():
    source = read_source("Dear reader", "profile", captured_on=CAPTURED_ON)
    assert source.format == "profile"
    assert [problem.message for problem in source.problems] == ["Not placed: “Dear reader”."]


def test_a_format_that_there_is_not_is_refused_in_words():
    with pytest.raises(NotFound, match="no reader of “bibtext”") as refused:
        read_source(SAMPLE, "bibtext", captured_on=CAPTURED_ON)
    assert "profile" in refused.value.remedy


def test_every_reader_has_a_label_for_people():
    assert all(reader.label for reader in READERS.values())
