"""What the window calls the fields of a paper, and what it says of their values, in the person's language."""

from __future__ import annotations

from typing import Any

from app.fields import FIELDS, Field
from app.latex import to_readable
from app.papers import Status
from ui import language


def field_label(name: str) -> str:
    """What a field is called."""
    return _labels()[name]


def list_labels() -> list[str]:
    """What all fields are called."""
    return list(_labels().values())


def _labels() -> dict[str, str]:
    return {
        "title": language.tr("Title"),
        "authors": language.tr("Authors"),
        "issued": language.tr("Date"),
        "subject": language.tr("Subject"),
        "affiliations": language.tr("Affiliations"),
        "citations": language.tr("Citations"),
        "citation_key": language.tr("Citation key"),
        "venue": language.tr("Venue"),
        "volume": language.tr("Volume"),
        "issue": language.tr("Issue"),
        "pages": language.tr("Pages"),
        "doi": language.tr("DOI"),
        "arxiv_id": language.tr("arXiv"),
        "url": language.tr("Web address"),
        "status": language.tr("Status"),
        "rating": language.tr("Rating"),
        "novelty": language.tr("Novelty"),
        "ai_score": language.tr("AI score"),
        "abstract": language.tr("Abstract"),
    }


def field_hint(name: str) -> str:
    """What to type into an empty field; "" where nobody needs to be told."""
    hints = {
        "authors": language.tr("Family, Given; Family, Given"),
        "issued": language.tr("2023-08-21, 21 Aug 2023, Aug 2023 or 2023"),
        "subject": language.tr("an arXiv class such as cs.CL"),
        "affiliations": language.tr("parted by commas, or by semicolons"),
        "citations": language.tr("how often it was cited, such as 74"),
        "venue": language.tr("journal, conference or book"),
        "volume": language.tr("such as 12"),
        "issue": language.tr("such as 3"),
        "pages": language.tr("101-110 or e17"),
        "doi": "10.48550/arxiv.2307.07924",
        "arxiv_id": "2307.07924",
        "url": "https://…",
        "novelty": language.tr("as stated by the page, method unknown"),
        "ai_score": language.tr("as stated by the page, method unknown"),
        "abstract": language.tr("Type or paste the abstract."),
    }
    return hints.get(name, "")


def invitation(name: str, *, labelled: bool = True) -> str:
    """What an empty field says; where no label stands beside it, what is to be added."""
    unlabelled = {
        "title": language.tr("Add a title…"),
        "authors": language.tr("Add authors…"),
        "abstract": language.tr("Add an abstract…"),
    }
    return language.tr("Add…") if labelled or name not in unlabelled else unlabelled[name]


def show_value(name: str, value: Any) -> str:
    """The text that shows a value of a field where it is not edited; "" for an empty one."""
    field: Field = FIELDS[name]
    if value is None or value == field.empty:
        return ""
    if name == "issued":
        return language.format_date(value, long=True)
    if name == "citations":
        return language.format_count(value)
    if name == "novelty":
        return language.tr("{number} %", "a percentage").format(number=language.format_number(value))
    if name == "ai_score":
        return language.format_number(value)
    return status_word(value) if name == "status" else to_readable((field.display or field.format)(value))


def status_word(status: Status) -> str:
    """A reading status for people."""
    words = {
        Status.TO_READ: language.tr("To read"),
        Status.READING: language.tr("Reading"),
        Status.READ: language.tr("Read", "the paper was read"),
    }
    return words[status]
