"""The sample page, fact by fact."""

import datetime
import itertools
import json
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

from app.formats import read_source
from app.formats.source import ReadPaper
from tests.app.formats.standing import find_misplaced

ROOT = Path(__file__).parents[4]
SAMPLE = (ROOT / "resources" / "samples" / "weize-chen.txt").read_bytes().decode("utf-8")
FACTS = json.loads((ROOT / "tests" / "facts" / "weize-chen.expected.json").read_text("utf-8"))
CAPTURED_ON = datetime.date.fromisoformat(FACTS["captured_on"])


def describe(paper: ReadPaper) -> dict[str, Any]:
    facts = paper.facts
    return {
        "position": paper.position,
        "category": facts.subject,
        "code_badge": facts.code_badge,
        "title": facts.title,
        "authors": [str(author) for author in facts.authors],
        "authors_truncated": facts.authors_truncated,
        "affiliations": list(facts.affiliations),
        "abstract_chars": len(facts.abstract),
        "repositories": [
            {
                "url": link.url,
                "host": link.repository.host,
                "owner": link.repository.owner,
                "name": link.repository.name,
                "ref": link.ref,
            }
            for link in facts.repositories
        ],
        "year_printed": not paper.year_assumed,
        "date": str(facts.issued),
    }


def part_labels(text: str, blank: str) -> str:
    """The page as other browsers copy it, with something between the labels that run together here."""
    text = re.sub(r"^(h-index|Novelty|AI Score)(?=\d)", rf"\1{blank}", text, flags=re.MULTILINE)
    text = re.sub(r"^([\d,]+)(?=papers$|citations$)", rf"\1{blank}", text, flags=re.MULTILINE)
    return re.sub(
        r"^([A-Z]{2})([A-Z][a-z]{2} \d.*?)(?:(Code)|(?=$))$",
        lambda match: blank.join(part for part in match.groups() if part),
        text,
        flags=re.MULTILINE,
    )


def number_papers(text: str, mark: str) -> str:
    numbers = itertools.count(1)
    return _HEADING.sub(lambda _: mark.format(next(numbers)), text)


_HEADING = re.compile(r"^(?=[A-Z]{2}[A-Z][a-z]{2} \d)", re.MULTILINE)
SHAPES = {
    "as copied": SAMPLE,
    "CR LF": SAMPLE.replace("\n", "\r\n"),
    "CR": SAMPLE.replace("\n", "\r"),
    "no-break spaces": SAMPLE.replace(" · ", "\u00a0·\u00a0").replace("AI Score", "AI\u00a0Score"),
    "zero-width spaces": SAMPLE.replace("\n", "\u200b\n\ufeff").replace("h-index", "h\u00ad-index"),
    "labels on lines of their own": part_labels(SAMPLE, "\n"),
    "labels parted by a blank line": part_labels(SAMPLE, "\n\n"),
    "labels parted by a space": part_labels(SAMPLE, " "),
    "labels parted by tabs": part_labels(SAMPLE, "\t"),
    "labels parted by dots": part_labels(SAMPLE, " · "),
    "no blank lines": SAMPLE.replace("\n\n", "\n"),
    "blank lines everywhere": SAMPLE.replace("\n", "\n\n"),
    "blanks at line ends": SAMPLE.replace("\n", " \t\n  "),
    "byte order mark": "\ufeff" + SAMPLE,
    "bullets": _HEADING.sub("• ", SAMPLE),
    "numbers": number_papers(SAMPLE, "{}. "),
    "numbers on lines of their own": number_papers(SAMPLE, "[{}]\n"),
    "quoted in an answer": "\n".join(f"> {line}" for line in SAMPLE.split("\n")),
    "wrapped as e-mail is": "\n".join(textwrap.fill(line, 72) for line in SAMPLE.split("\n")),
    "menus and footers": f"Home\nSign in\n\n{SAMPLE}\n\nLoad more\n\n© 2026 Somebody\nPrivacy",
}


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES.keys())
def test_every_fact_of_the_sample_is_read_in_every_shape(text: str):
    source = read_source(text, captured_on=CAPTURED_ON)
    assert find_misplaced(text, source) == []
    assert source.format == "profile"
    assert source.reported is not None
    assert (
        source.reported.name,
        source.reported.subject,
        source.reported.h_index,
        source.reported.papers,
        source.reported.citations,
        source.reported.novelty,
        source.reported.ai_score,
    ) == tuple(FACTS["profile"].values())
    assert [describe(paper) for paper in source.papers] == FACTS["papers"]


def test_nothing_on_the_sample_is_left_over():
    source = read_source(SAMPLE, captured_on=CAPTURED_ON)
    assert source.problems == ()
    assert source.header_lines == (1, 10)
    assert [(paper.first_line, paper.last_line) for paper in source.papers] == [
        (first, first + 5) for first in range(12, 12 + 7 * 38, 7)
    ]


def test_the_day_of_capture_dates_what_has_no_year():
    earlier = read_source(SAMPLE, captured_on=datetime.date(2026, 2, 3)).papers
    dates = {paper.facts.title[:8]: str(paper.facts.issued) for paper in earlier if paper.year_assumed}
    assert dates == {"SE-Bench": "2025-02-04", "CPMobius": "2026-02-03"}


def test_cr_lf_pages_count_the_same_lines():
    plain = read_source(SAMPLE, captured_on=CAPTURED_ON)
    assert read_source(SAMPLE.replace("\n", "\r\n"), captured_on=CAPTURED_ON) == plain
