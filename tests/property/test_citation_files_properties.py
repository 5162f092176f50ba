"""What holds of every file that says how software is cited: it is read, whatever it holds, and soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.repositories import hosts, readmes, yaml_places
from app.repositories.citation_files import read_citation_file
from app.repositories.readmes import read_readme

_HOSTS = st.sampled_from(sorted({*hosts.HOSTS, *hosts.ARCHIVES}))
_SCALARS = st.one_of(
    st.sampled_from(
        ["10.5281/zenodo.1", "https://github.com/a/b", "2023-09-28", "~", "no", "1.10", "&a x", "*a", "!!x"]
    ),
    st.text(max_size=20).map(repr),
    st.text("abc:-[]{}#&*!|>'\"%@`\n\t ,", max_size=20),
)
_KEYS = st.sampled_from(
    "title authors doi identifiers type value version date-released year month journal conference start end pages url"
    " license abstract preferred-citation references family-names given-names name affiliation repository-code".split()
)
_LINES = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from(["", "- "]), _KEYS, _SCALARS).map(
        lambda parts: f"{'  ' * parts[0]}{parts[1]}{parts[2]}: {parts[3]}"
    ),
    max_size=12,
).map("\n".join)
_PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "# It",
                "git clone ",
                "https://",
                "github.com/a/b",
                "/issues",
                "10.1000/",
                "@misc{a,\n",
                "doi = {",
                "}",
                "\n",
            ]
        ),
        st.text(max_size=10),
    ),
    max_size=30,
).map("".join)
_HOSTILE = (
    "https://" * 40_000, "10.1111." * 40_000, "git clone " + "-a " * 100_000, "@a{b,\n" * 50_000, "\n" * 300_000,
    "# " * 150_000, "img.shields.io/github/" + "a/" * 100_000, "=\n" * 100_000, "@a{b," + " " * 300_000,
    "https://github.com/a/b/issues " * 10_000, "a = " * 60_000, "<h1" * 90_000, "pip install " * 20_000,
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), _LINES))
def test_whatever_a_citation_file_holds_is_read_or_said(text):
    cited = read_citation_file(text)
    assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in cited.problems)


@given(st.one_of(st.text(max_size=200), _PIECES))
def test_whatever_a_readme_holds_is_read(text):
    facts = read_readme(text)
    assert len({link.key for link in facts.repositories}) == len(facts.repositories)
    assert len(set(facts.dois)) == len(facts.dois)


@given(_HOSTS, st.from_regex(r"[a-z]{1,8}", fullmatch=True))
def test_what_a_readme_is_cloned_from_comes_first(host, path):
    facts = read_readme(f"See https://{host}/other/thing.\ngit clone https://github.com/own/{path}\n")
    assert str(facts.repositories[0].repository) == f"github.com/own/{path}"


@pytest.mark.parametrize("text", _HOSTILE, ids=range(len(_HOSTILE)))
def test_no_readme_takes_long(text):
    start = time.process_time()
    read_readme(text)
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    "text",
    [
        "a: [" + "x," * 70_000 + "]",
        "- " * 70_000,
        "{" * 70_000,
        "? " * 70_000,
        "&a " * 40_000,
        "a: |\n" + " x\n" * 40_000,
    ],
)
def test_no_citation_file_takes_long(text):
    start = time.process_time()
    read_citation_file(text[: yaml_places.LONGEST])
    assert time.process_time() - start < 20


def test_what_is_read_has_an_end():
    assert len(read_readme("https://github.com/a/b " * readmes.LONGEST).repositories) == 1
