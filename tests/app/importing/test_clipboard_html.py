"""The links of copied HTML, and what they add to the papers of a page."""

from __future__ import annotations

import pytest

from app.code import LinkKind
from app.formats.source import ReadPaper, ReadSource
from app.importing.clipboard_html import read_links
from app.importing.page_links import attach_links
from app.papers import PaperFacts
from app.repositories.web_links import find_web_links
from app.values import parse_arxiv_id


def links_of(html: str) -> list[tuple[str, str]]:
    return [(link.text, str(link.url)) for link in read_links(html)]


@pytest.mark.parametrize(
    ("html", "links"),
    [
        ("", []),
        ('<a href="https://a.org/x">A <b>t</b>itle\n of it</a>', [("A title of it", "https://a.org/x")]),
        ('<a href="https://a.org/?a=1&amp;b=2">x&amp;y<br>z</a>', [("x&y z", "https://a.org/?a=1&b=2")]),
        ('<a href="https://a.org/"><img alt="PDF"></a>', [("PDF", "https://a.org/")]),
        ('<a href="https://a.org/"></a>', [("", "https://a.org/")]),
        ('<base href="https://a.org/b/"><a href="c">x</a>', [("x", "https://a.org/b/c")]),
        ("SourceURL:https://a.org/b/c\r\n<html><a href='/d'>x</a>", [("x", "https://a.org/d")]),
        ('<a href="/d">no base</a><a href="javascript:x()">x</a><a href="mailto:a@b.c">m</a><a name="n">n</a>', []),
        ('<a href="http://[x">x</a>', []),
        ('<a href="https://a.org/">x<a href="https://b.org/">y', [("x", "https://a.org/"), ("y", "https://b.org/")]),
        ('<![if !mso]><![foo[ ><a href="https://a.org/">x</a>', [("x", "https://a.org/")]),
        ('<a href="https://a.org/">x<script>y</script></a>', [("x", "https://a.org/")]),
    ],
)
def test_links_are_read_in_order(html: str, links: list[tuple[str, str]]):
    assert links_of(html) == links


def attach(titles: list[str], html: str) -> list[PaperFacts]:
    papers = tuple(
        ReadPaper(facts=PaperFacts(title=title), position=at, first_line=at, last_line=at)
        for at, title in enumerate(titles, start=1)
    )
    read = attach_links(ReadSource(format="x", papers=papers), read_links(html))
    return [paper.facts for paper in read.papers]


def test_a_homepage_gives_addresses_identifiers_and_code():
    first, second = attach(
        ["Paper one", "Paper two"],
        '<a href="https://lab.org/one">Paper one</a> <a href="https://arxiv.org/abs/2307.07924v2">arXiv</a>'
        ' <a href="https://github.com/a/b">code</a> <a href="https://doi.org/10.1145/1.2">Paper two</a>'
        ' <a href="https://www.google.com/url?q=https://github.com/c/d&amp;sa=D">code</a>',
    )
    assert (first.url, first.arxiv_id, first.doi) == ("https://lab.org/one", "2307.07924v2", None)
    assert [link.url for link in first.repositories] == ["https://github.com/a/b"]
    assert (second.url, second.doi) == (None, "10.1145/1.2")
    assert [link.url for link in second.repositories] == ["https://github.com/c/d"]


def test_a_homepage_gives_pages_that_are_called_so():
    first, second = attach(
        ["Paper one", "Paper two"],
        '<a href="https://weize.github.io">Weize Chen</a> <a href="https://lab.org/one">Paper one</a>'
        ' <a href="https://lab.org/one/">page</a> <a href="https://lab.org/one.pdf">pdf</a>'
        ' <a href="https://one.github.io/x">[Project page]</a> <a href="https://lab.org/oil">Website</a>'
        ' <a href="https://one.github.io/x/">Demo</a> <a href="https://weize.github.io/bob">Bob Wick</a>'
        ' <a href="https://lab.org/two">Paper two</a> <a href="https://gist.github.com/x/1">code</a>'
        ' <a href="https://huggingface.co/collections/x/y-1">Models</a> <a href="https://github.com/weize">GitHub</a>',
    )
    assert [str(link.url) for link in first.web_links] == ["https://one.github.io/x", "https://lab.org/oil"]
    assert [(str(link.url), link.kind) for link in second.web_links] == [
        ("https://gist.github.com/x/1", LinkKind.GIST),
        ("https://huggingface.co/collections/x/y-1", LinkKind.MODEL),
    ]
    assert (first.repositories, second.repositories) == ((), ())


ARXIV = """<p><a href="https://arxiv.org/abs/2307.00001v2">arXiv:2307.00001</a>
 [<a href="https://arxiv.org/pdf/2307.00001">PDF</a>] Lamps, see <a href="/abs/2307.00002">arXiv:2307.00002</a>,
 <a href="https://lamp.github.io/">this https URL</a> <a href="http://insufficient.To">this http URL</a>
 <a href="https://github.com/lamp/wick">this https URL</a> <a href="https://lamp.github.io">this https URL</a>
 <a href="https://doi.org/10.1000/182">this https URL</a> <a href="https://lamp.example/x">this https URL</a>
 <p><a href="https://arxiv.org/abs/2307.00002">arXiv:2307.00002</a> [<a href="https://arxiv.org/pdf/2307.00002">pdf</a>]
 <a href="https://gist.github.com/x/1">this https URL</a>
 <p><a href="https://arxiv.org/abs/2307.00009">arXiv:2307.00009</a> [<a href="https://arxiv.org/pdf/2307.00009">pdf</a>]
 <a href="https://gist.github.com/x/2">this https URL</a>"""


def attach_to_arxiv(html: str, *ids: str) -> list[PaperFacts]:
    papers = tuple(
        ReadPaper(facts=PaperFacts(title=each, arxiv_id=parse_arxiv_id(each)), position=at, first_line=at, last_line=at)
        for at, each in enumerate(ids, start=1)
    )
    return [each.facts for each in attach_links(ReadSource(format="arxiv", papers=papers), read_links(html)).papers]


def test_of_the_addresses_that_arxiv_hides_those_are_taken_that_say_what_they_are():
    first, second = attach_to_arxiv(f'<base href="https://arxiv.org">{ARXIV}', "2307.00001", "2307.00002v1")
    assert [str(link.url) for link in first.web_links] == ["https://lamp.github.io/"]
    assert [str(link.url) for link in first.repositories] == ["https://github.com/lamp/wick"]
    assert (first.doi, first.url) == (None, None)
    assert [str(link.url) for link in second.web_links] == ["https://gist.github.com/x/1"]


def test_what_arxiv_hides_on_the_page_of_one_paper_is_its_own():
    html = '<a href="https://arxiv.org/abs/x">odd</a> <a href="https://arxiv.org/pdf/x">pdf</a>'
    html += '<a href="https://lamp.github.io">this https URL</a>'
    (paper,) = attach_to_arxiv(html, "2307.00001")
    assert [str(link.url) for link in paper.web_links] == ["https://lamp.github.io"]
    assert attach_to_arxiv('<a href="https://lamp.github.io">this https URL</a>', "2307.00001", "2307.00002") == [
        PaperFacts(title=each, arxiv_id=parse_arxiv_id(each)) for each in ("2307.00001", "2307.00002")
    ]


def test_a_page_that_the_text_gave_is_not_given_twice():
    paper = ReadPaper(
        facts=PaperFacts(title="Paper one", web_links=find_web_links("https://one.github.io")),
        position=1,
        first_line=1,
        last_line=1,
    )
    html = '<a href="https://lab.org/one">Paper one</a> <a href="http://one.github.io/">project</a>'
    (joined,) = attach_links(ReadSource(format="x", papers=(paper,)), read_links(html)).papers
    assert joined.facts.web_links == paper.facts.web_links


def test_links_that_stand_before_each_title_are_that_title_s():
    first, second = attach(
        ["Paper one", "Paper two"],
        '<a href="https://arxiv.org/abs/2307.00001">pdf</a><a href="https://lab.org/1">Paper one</a>'
        '<a href="https://arxiv.org/abs/2307.00002">pdf</a><a href="https://lab.org/2">Paper two</a>',
    )
    assert (first.arxiv_id, second.arxiv_id) == ("2307.00001", "2307.00002")


def test_pages_of_a_site_s_own_are_no_paper_s():
    (paper,) = attach(
        ["Paper one"],
        '<base href="https://scholar.google.com/citations?user=x">'
        '<a href="/citations?view_op=view_citation&amp;user=x">Paper one</a><a href="/scholar?cites=1">7</a>',
    )
    assert paper == PaperFacts(title="Paper one")


@pytest.mark.parametrize("piece", ["<a ", "<!--", "<![", "<a href='", "&", "</", "<script>"])
def test_broken_html_never_raises(piece: str):
    assert len(read_links(piece * 10_000)) <= 10_000
