"""Whose record of ORCID it is."""

import datetime

import pytest

from app.formats.orcid import read_orcid
from app.formats.orcid.identity import is_valid_id
from app.formats.source import ReadSource, Severity
from tests.app.formats.orcid.pages import HOLDER, WORKS, Printed, print_record, print_works
from tests.app.formats.standing import find_misplaced

PLAIN = Printed("Lamps burn")


def read(text: str) -> ReadSource:
    source = read_orcid(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def losses(text: str) -> list[str]:
    return [problem.message for problem in read(text).problems if problem.severity is not Severity.NOTE]


def test_the_header_is_read():
    source = read(print_record(WORKS))
    assert source.reported
    assert source.reported.name == "Ada Lamp"
    assert source.reported.identifier == "0000-0002-1825-0097"
    assert source.reported.affiliation == "Wick Institute"
    assert source.reported.interests == ("lamps", "wicks and oil", "light")
    assert source.reported.papers == 12
    assert source.header_lines == (11, 23)
    assert source.lists_all


@pytest.mark.parametrize(
    "holder",
    [
        "Ada Lamp\nhttps://orcid.org/0000-0002-1825-0097",
        "Ada Lamp\nORCID iD\nhttps://orcid.org/0000-0002-1825-0097\nPrint view",
        "Ada Lamp\nhttps://orcid.org/\n0000-0002-1825-0097",
        "Ada Lamp\nA. Lamp; Lamp, A.\norcid.org/0000-0002-1825-0097",
        "Ada Lamp (0000-0002-1825-0097) - ORCID | Connecting Research and Researchers\nAda Lamp",
        "Home\nSign in\nEnglish\nAda Lamp\nORCID iD: 0000-0002-1825-0097",
        "A strange new menu\nAda Lamp\nhttps://orcid.org/0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1825-0097\nSkip to main content\nAda Lamp\norcid.org/0000-0002-1825-0097",
    ],
)
def test_a_person_is_named_in_other_shapes(holder: str):
    reported = read(f"{holder}\n{print_works([Printed('Lamps burn', source='Ada Lamp')])}").reported
    assert reported
    assert (reported.name, reported.identifier) == ("Ada Lamp", "0000-0002-1825-0097")


@pytest.mark.parametrize(
    "above",
    [
        "A strange menu\nAda Lamp",
        "A strange menu\nAda Lamp\nA. Lamp, Lamp A.",
        "A strange menu\nAda Lamp\nA. Lamp; Lamp A.",
        "Ada Lamp\nAda B. Lamp",
        "Ada Lamp\n灯",
    ],
)
def test_a_name_is_told_from_other_names_and_from_menus(above: str):
    reported = read(f"{above}\nhttps://orcid.org/0000-0002-1825-0097\n{print_works([PLAIN])}").reported
    assert reported
    assert reported.name == "Ada Lamp"


def test_an_id_with_a_wrong_last_digit_is_left_out():
    text = f"Ada Lamp\nhttps://orcid.org/0000-0002-1825-0098\n{print_works([PLAIN])}"
    reported = read(text).reported
    assert reported
    assert (reported.name, reported.identifier) == ("Ada Lamp", None)
    assert losses(text) == ["The last digit of this ORCID iD is not the right one: “0000-0002-1825-0098”."]


def test_an_id_without_a_name_is_left_out():
    text = f"https://orcid.org/0000-0002-1825-0097\n{print_works([PLAIN])}"
    assert read(text).reported is None
    assert losses(text) == ["This ORCID iD was left out, since no name of a researcher stands above it."]


@pytest.mark.parametrize(
    ("entry", "affiliation"),
    [
        ("Wick Institute: Oslo, NO\n2021-09-01 to present | Professor", "Wick Institute"),
        ("Wick Institute: Oslo, NO\n2021 to present", "Wick Institute"),
        ("Wick Institute\n2021-09 to present | Professor (Lamps)", "Wick Institute"),
        ("Institut: Dochte: Wien, AT\n2021 bis heute | Professorin", "Institut: Dochte"),
        ("Wick Institute: Oslo, NO\n2021-09-01 to 2022 | Professor", None),
        ("Wick Institute: Oslo, NO\nProfessor", None),
        ("Wick Institute: Oslo, NO\n2021-09-01", None),
    ],
)
def test_only_an_employment_that_goes_on_is_an_affiliation(entry: str, affiliation: str | None):
    text = f"{HOLDER}\nActivities\nEmployment (1)\nSort\n{entry}\nShow more detail\nSource: Ada Lamp\n"
    reported = read(text + print_works([PLAIN])).reported
    assert reported
    assert reported.affiliation == affiliation


def test_keywords_may_have_lines_of_their_own_with_their_sources():
    keywords = "Keywords\nlamps\nSource: Ada Lamp, Created: 2020-01-02\nwicks\nSource:\nAda Lamp\nCountries\nNorway"
    reported = read(f"{HOLDER}\n{keywords}\n{print_works([PLAIN])}").reported
    assert reported
    assert reported.interests == ("lamps", "wicks")


@pytest.mark.parametrize(
    ("text", "is_valid"),
    [
        ("0000-0002-1825-0097", True),
        ("0000-0001-5109-3700", True),
        ("0000-0002-1694-233X", True),
        ("0000-0002-1694-233x", True),
        ("0000-0002-1825-0098", False),
        ("0000-0002-1825-009", False),
        ("0000000218250097", False),
        ("٠٠٠٠-0002-1825-0097", False),
    ],
)
def test_the_last_digit_checks_the_others(text: str, is_valid: bool):
    assert is_valid_id(text) == is_valid
