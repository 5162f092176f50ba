from __future__ import annotations

from typing import Any

import pytest

from app.citing.reference import format_reference
from app.code import Repository, RepositoryLink
from app.dates import PartialDate
from app.names import Name
from app.papers import PaperFacts
from app.values import ArxivId, Doi, Url

CODE = RepositoryLink(Repository("github.com", "OpenBMB", "ChatDev"), Url("https://github.com/OpenBMB/ChatDev"))
AUTHORS = (Name("Qian", "Chen"), Name("Liu", "Wei"))


@pytest.mark.parametrize(
    ("values", "line"),
    [
        (
            {"authors": AUTHORS, "authors_truncated": True, "issued": PartialDate(2023, 7), "venue": "ACL",
             "doi": Doi("10.18653/v1/2024.acl-long.810")},
            "Chen Qian, Wei Liu et al. (2023). ChatDev. ACL. https://doi.org/10.18653/v1/2024.acl-long.810",
        ),
        ({}, "ChatDev."),
        ({"issued": PartialDate(2023)}, "ChatDev (2023)."),
        ({"authors": AUTHORS}, "Chen Qian, Wei Liu. ChatDev."),
        ({"authors": AUTHORS, "authors_truncated": True}, "Chen Qian, Wei Liu et al. ChatDev."),
        ({"title": "Why  {GPT}\n works?"}, "Why GPT works?"),
        ({"title": r"Q\&A at 54.9\%", "venue": "Nature \\& Co."}, "Q&A at 54.9%. Nature & Co."),
        ({"authors": (Name("G{\\'o}mez", "Jos{\\'e}"),)}, "José Gómez. ChatDev."),
        ({"arxiv_id": ArxivId("2307.07924v2"), "url": Url("https://a.b/c")}, "ChatDev. https://arxiv.org/abs/2307.07924v2"),
        ({"doi": Doi("10.1/a<b>#c")}, "ChatDev. https://doi.org/10.1/a%3Cb%3E%23c"),
        ({"url": Url("https://a.b/c"), "repositories": (CODE,)}, "ChatDev. https://a.b/c"),
        ({"repositories": (CODE,)}, "ChatDev. https://github.com/OpenBMB/ChatDev"),
    ],
)  # fmt: skip
def test_format_reference(values: dict[str, Any], line: str) -> None:
    assert format_reference(PaperFacts(**{"title": "ChatDev", **values})) == line


def test_of_very_many_authors_the_first_are_named() -> None:
    authors = tuple(Name(f"Family{number}", "A") for number in range(300))
    line = format_reference(PaperFacts(title="Large", authors=authors))
    assert line.startswith("A Family0, A Family1")
    assert line.endswith("A Family9 et al. Large.")
