"""Small checked values: what is taken, what is refused, and how."""

import pytest

from app.errors import InvalidValue
from app.values import LARGEST_COUNT, parse_arxiv_id, parse_citation_key, parse_count, parse_doi, parse_url


@pytest.mark.parametrize(
    ("typed", "doi"),
    [
        ("10.1145/3292500.3330701", "10.1145/3292500.3330701"),
        (" doi: 10.48550/ARXIV.2307.07924 ", "10.48550/arxiv.2307.07924"),
        ("https://doi.org/10.1000/XYZ", "10.1000/xyz"),
        ("http://dx.doi.org/10.1000.5/a(b)c;1-2", "10.1000.5/a(b)c;1-2"),
    ],
)
def test_a_doi_is_taken_bare_or_as_a_link_and_lower_cased(typed: str, doi: str):
    assert parse_doi(typed) == doi


@pytest.mark.parametrize(
    "typed", ["", "10.1145", "10.12/x", "11.1000/x", "10.1000/a b", "https://example.org/10.1000/x"]
)
def test_what_is_no_doi_is_refused_with_an_example(typed: str):
    with pytest.raises(InvalidValue, match="is not a DOI") as refused:
        parse_doi(typed)
    assert refused.value.text == typed
    assert "10.48550" in refused.value.remedy


@pytest.mark.parametrize(
    ("typed", "arxiv_id"),
    [
        ("2307.07924", "2307.07924"),
        ("arXiv:2307.07924V2", "2307.07924v2"),
        ("https://arxiv.org/abs/2307.07924", "2307.07924"),
        ("http://www.arxiv.org/pdf/2307.07924v1.pdf", "2307.07924v1"),
        ("math.GT/0309136", "math.GT/0309136"),
        ("hep-th/9901001", "hep-th/9901001"),
        ("0704.0001", "0704.0001"),
    ],
)
def test_an_arxiv_identifier_is_taken_in_both_schemes(typed: str, arxiv_id: str):
    assert parse_arxiv_id(typed) == arxiv_id


@pytest.mark.parametrize("typed", ["", "2307.079", "2307.0792411", "math/12", "https://example.org/abs/2307.07924"])
def test_what_is_no_arxiv_identifier_is_refused(typed: str):
    with pytest.raises(InvalidValue, match="is not an arXiv identifier"):
        parse_arxiv_id(typed)


@pytest.mark.parametrize(
    "typed", ["https://a.org", "http://a.org/b?c=d#e", " https://münchen.example/ä ", "HTTPS://a.org"]
)
def test_a_web_address_is_taken_as_it_is_typed(typed: str):
    assert parse_url(typed) == typed.strip()


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "a.org",
        "https://",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://a.org",
        "https://a.org/b c",
        "https://a.org/\u202egpj.exe",
        "https://a.org/\x00",
        "https://[::1",
        "-https://a.org",
    ],
)
def test_an_address_that_is_not_safe_to_open_is_refused(typed: str):
    with pytest.raises(InvalidValue, match="is not a web address"):
        parse_url(typed)


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("0", 0),
        ("74", 74),
        ("7,106", 7106),
        ("7 106", 7106),
        ("7\u202f106", 7106),
        ("1'000'000", 1_000_000),
        ("12.3K", 12_300),
        ("12.345k", 12_345),
        ("2M", 2_000_000),
        ("1.2万", 12_000),
        ("４１", 41),
        ("100000000", LARGEST_COUNT),
        ("007", 7),
    ],
)
def test_a_count_is_taken_as_pages_print_it(typed: str, count: int):
    assert parse_count(typed) == count


@pytest.mark.parametrize("typed", ["", "-1", "abc", "7.106", "1,23", "12.K", "1.5", "0.0000000000001K", "1e3", "½"])
def test_what_is_no_count_is_refused(typed: str):
    with pytest.raises(InvalidValue, match="is not a count"):
        parse_count(typed)


@pytest.mark.parametrize("typed", ["100000001", "101M", "9" * 5000, "99999999999M"])
def test_more_citations_than_any_paper_has_are_a_slip(typed: str):
    with pytest.raises(InvalidValue, match="more than any paper has"):
        parse_count(typed)


@pytest.mark.parametrize("typed", ["qian2023chatdev", "DBLP:conf/acl/Qian24", " a-b_c.d "])
def test_a_citation_key_is_one_word(typed: str):
    assert parse_citation_key(typed) == typed.strip()


@pytest.mark.parametrize("typed", ["", "a b", "a,b", "a{b", "a}b", "a=b", "a\\b", "a%b", 'a"b', "a~b", "a#b", "a(b)"])
def test_a_citation_key_that_would_break_a_bib_file_is_refused(typed: str):
    with pytest.raises(InvalidValue, match="cannot be a citation key"):
        parse_citation_key(typed)
