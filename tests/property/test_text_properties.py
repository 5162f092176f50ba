"""Laws of folding and of finding links: twice is once, and no text is too odd."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.code import RepositoryLink
from app.errors import InvalidValue
from app.latex import to_readable
from app.repositories.links import find_repository_links, locate_repository_links, parse_repository_link
from app.repositories.web_links import find_web_links, locate_web_links
from app.search_query import normalise

LATEX = st.lists(
    st.sampled_from(
        r"\|{|}|$|$$|^|_|~|--|``|''|\'|\v|\textbf|\frac|\url|\left|\foo|\O|\i|\sqrt|\(|\)|\href|5| |é|word|.".split("|")
    ),
    max_size=30,
).map("".join)
AROUND = st.sampled_from(["{}", "({}).", "\\url{{{}}},", "see {}; and", "“{}”"])
PIECES = st.lists(
    st.sampled_from(
        "https://|http://|www.|oil|wick|.github.io|.gitlab.io|gist.github.com/|github.com/|.example|.org|/|/a|.git|x_(y)"
        "|?b=c|#d|:80|@|-|_|.|,|, |. |; |(|)|[|]|{|}|\\url{|\\_|\\~{}|\\textasciitilde |…|é|代| |Project page: "
        "|code is available at |see |Workshop |xn--|.pdf|doi.org/10.1/2|hf.co/|zenodo.org/records/7".split("|")
    ),
    max_size=20,
).map("".join)
SEGMENTS = st.text(string.ascii_letters + string.digits + "-", min_size=1, max_size=12).filter(
    lambda text: text.strip("-") == text
)


@given(st.text(st.characters(exclude_characters="\\${}")))
def test_plain_text_made_readable_twice_is_the_same_as_once(text: str):
    once = to_readable(text)
    assert to_readable(once) == once


@given(LATEX)
def test_no_latex_makes_reading_fail_or_loses_a_word(source: str):
    readable = to_readable(source)
    if "\\href" not in source:  # whose address gives way to its text
        assert unicodedata.normalize("NFKD", readable).count("d") == source.count("d")


@given(st.text() | LATEX)
def test_normalising_twice_changes_nothing(text: str):
    once = normalise(text)
    assert normalise(once) == once
    assert once == " ".join(once.split())
    assert not any(char.isupper() for char in once if char.isascii())


@given(st.text(), st.text())
def test_a_text_is_folded_word_by_word(one: str, other: str):
    words = [normalise(one), normalise(other)]
    assert normalise(" ".join(words)) == " ".join(words).strip()


@given(st.text(string.printable))
def test_links_found_are_links(text: str):
    for link in find_repository_links(text):
        assert parse_repository_link(link.url) == link


@given(PIECES | st.text(string.printable))
def test_web_links_stand_where_they_are_said_to_and_are_no_repositories(text: str):
    found = locate_web_links(text)
    assert found == locate_web_links(text, locate_repository_links(text))
    assert len({each.link.key for each in found}) == len(found)
    for each in found:
        printed = text[each.start : each.stop].replace("\\textasciitilde ", "~").replace("{}", "").replace("\\", "")
        assert each.link.url in (printed, f"https://{printed}")
        with pytest.raises(InvalidValue):
            parse_repository_link(each.link.url)


@given(PIECES)
def test_a_web_link_that_was_found_is_found_again_as_it_is(text: str):
    for link in find_web_links(text):
        assert find_web_links(f"Project page: {link.url}") == (link,)


@given(SEGMENTS, SEGMENTS, st.none() | SEGMENTS, AROUND)
def test_a_link_is_found_as_it_was_written(owner: str, name: str, ref: str | None, around: str):
    url = f"https://gitlab.example.org/x{owner}/{name}" + (f"/-/tree/{ref}" if ref else "")
    (link,) = find_repository_links(around.format(url))
    assert link.url == url
    assert link.ref == ref
    assert link == parse_repository_link(url)


@given(SEGMENTS, SEGMENTS)
def test_case_does_not_tell_repositories_apart(owner: str, name: str):
    links: list[RepositoryLink] = []
    for spelling in (str.upper, str.lower):
        links += find_repository_links(f"https://gitlab.com/x{spelling(owner)}/{spelling(name)}.git")
    assert len({link.repository.key for link in links}) == 1
