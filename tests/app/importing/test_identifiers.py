"""A paper from a DOI, an arXiv id or an address alone, in any form in which people write them."""

from __future__ import annotations

import pytest

from app.errors import InvalidValue
from app.importing.identifiers import is_identifier, parse_identifier


@pytest.mark.parametrize(
    "text",
    [
        "10.1145/3544548.ABC",
        " doi:10.1145/3544548.abc ",
        "DOI: 10.1145/3544548.abc",
        "https://doi.org/10.1145/3544548.abc",
        "http://dx.doi.org/10.1145/3544548.abc",
        "doi.org/10.1145/3544548.abc",
        "https://www.doi.org/10.1145%2F3544548.abc",
        "<https://doi.org/10.1145/3544548.abc?from=mail#top>",
    ],
)
def test_a_doi(text):
    facts = parse_identifier(text)
    assert (facts.title, facts.doi, facts.arxiv_id) == ("doi:10.1145/3544548.abc", "10.1145/3544548.abc", None)


@pytest.mark.parametrize(
    ("text", "arxiv_id"),
    [
        ("2307.07924", "2307.07924"),
        ("arXiv:2307.07924v2", "2307.07924v2"),
        ("https://arxiv.org/abs/2307.07924", "2307.07924"),
        ("http://www.arxiv.org/pdf/2307.07924v3.pdf", "2307.07924v3"),
        ("arxiv.org/html/2307.07924v3/", "2307.07924v3"),
        ("https://export.arxiv.org/abs/2307.07924?context=cs#top", "2307.07924"),
        ("https://arxiv.org/abs/math.GT/0309136", "math.GT/0309136"),
    ],
)
def test_an_arxiv_id(text, arxiv_id):
    facts = parse_identifier(text)
    assert (facts.title, facts.arxiv_id, facts.url) == (f"arXiv:{arxiv_id}", arxiv_id, None)


def test_the_doi_that_arxiv_gives_tells_the_id_too():
    facts = parse_identifier("https://doi.org/10.48550/arXiv.2307.07924")
    assert (facts.doi, facts.arxiv_id) == ("10.48550/arxiv.2307.07924", "2307.07924")
    assert parse_identifier("10.48550/arxiv.odd").arxiv_id is None


@pytest.mark.parametrize(
    "text", ["https://github.com/OpenBMB/ChatDev", "github.com/OpenBMB/ChatDev.git", "git@github.com:OpenBMB/ChatDev"]
)
def test_a_repository(text):
    facts = parse_identifier(text)
    assert (facts.title, facts.url) == ("github.com/OpenBMB/ChatDev", None)
    assert [link.url for link in facts.repositories] == ["https://github.com/OpenBMB/ChatDev"]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("example.org/paper.pdf", "https://example.org/paper.pdf"),
        ("www.example.org", "https://www.example.org"),
        ("https://github.com/topics", "https://github.com/topics"),
        ("https://arxiv.org/list/cs.CL/recent", "https://arxiv.org/list/cs.CL/recent"),
    ],
)
def test_any_other_web_address(text, url):
    facts = parse_identifier(text)
    assert (facts.title, facts.url, facts.repositories) == (url, url, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "On Computable Numbers",
        "Node.js",
        "and/or",
        "10.1145",
        "ftp://example.org/x",
        "javascript:alert(1)",
        "/etc/x",
    ],
)
def test_a_title_is_none(text):
    assert not is_identifier(text)
    with pytest.raises(InvalidValue, match="no DOI, arXiv id or web address"):
        parse_identifier(text)
