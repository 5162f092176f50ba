"""Laws of the reader of publication lists: references printed are read back, and every line is accounted for."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.publications import is_publications, read_publications
from app.formats.source import ReadSource
from tests.app.formats.standing import find_misplaced

CAPTURED_ON = datetime.date(2026, 11, 23)
whole_page = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure
MEANING = frozenset(
    "article articles edition editor editors eds issue online page pages part press print report series special"
    " supplement vols volume volumes".split()
)
"""What references say of a place in a journal: of ``Journal of Issue 1 (1950)`` nobody can tell which is which."""

WORD = st.text("bcdfglmnprstvaeiou", min_size=4, max_size=9).filter(lambda word: word not in MEANING)
TITLE = st.lists(WORD, min_size=3, max_size=8).map(lambda words: f"On {' '.join(words)}")
FAMILY = WORD.map(str.title)
AUTHORS = st.lists(st.tuples(st.sampled_from("ABCDEFGHJKLMNPRST"), FAMILY), min_size=2, max_size=5)
VENUE = WORD.map(lambda word: f"Journal of {word.title()}")
ENTRY = st.tuples(AUTHORS, TITLE, VENUE, st.integers(1, 99), st.integers(1, 12), st.integers(1950, 2026))
STYLES = {
    "apa": lambda a, t, v, n, i, y: f"{', '.join(f'{f}, {g}.' for g, f in a)} ({y}). {t}. {v}, {n}({i}), 101–110.",
    "ieee": lambda a, t, v, n, i, y: (
        f"{', '.join(f'{g}. {f}' for g, f in a)}, “{t},” {v}, vol. {n}, no. {i}, pp. 101–110, {y}."
    ),
    "vancouver": lambda a, t, v, n, i, y: f"{', '.join(f'{f} {g}' for g, f in a)}. {t}. {v}. {y};{n}({i}):101–110.",
    "lncs": lambda a, t, v, n, i, y: f"{', '.join(f'{f}, {g}.' for g, f in a)}: {t}. {v} {n}({i}), 101–110 ({y})",
    "plain": lambda a, t, v, n, i, y: f"{', '.join(f'{g}. {f}' for g, f in a)}. {t}. {v}, {n}({i}):101–110, {y}.",
    "ams": lambda a, t, v, n, i, y: f"{', '.join(f'{g}. {f}' for g, f in a)}, {t}, {v} {n} ({y}), no. {i}, 101–110.",
    "gbt": lambda a, t, v, n, i, y: (
        f"{', '.join(f'{f.upper()} {g}' for g, f in a)}. {t}[J]. {v}, {y}, {n}({i}): 101–110."
    ),
}
ODD = st.sampled_from(
    "Publications|2023|2023 (3)|[1] A. Bo, C. Du. On it. Nature, 2019.|1.|[2]|• x|A. Bo, C. Du"
    "|Bo, A. (2019). Title. V, 1(2), 3–4.|[pdf] [code]|In ICML, 2019|“|Education|https://doi.org/10.1/a"
    "|arXiv:2307.07924|-|\u200b|é|Ada Bo"
    "|et al.|doi:10.1234/x-".split("|")
)


def read(text: str) -> ReadSource:
    source = read_publications(text, CAPTURED_ON)
    assert find_misplaced(text, source) == []
    return source


def assert_accounts_for_every_line(text: str) -> None:
    source = read(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(1 <= problem.line <= len(lines) for problem in source.problems)
    assert list(source.problems) == sorted(source.problems)
    assert 0 <= is_publications(text) <= 0.2


@whole_page
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    assert_accounts_for_every_line(text)


@whole_page
@given(st.lists(ODD | st.text(max_size=20), max_size=30), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\t", " "]))
def test_odd_lists_are_read_without_failing(lines: list[str], end: str):
    assert_accounts_for_every_line(end.join(lines))


@whole_page
@given(
    st.lists(ENTRY, min_size=2, max_size=6),
    st.sampled_from(sorted(STYLES)),
    st.sampled_from(["", "[{}] ", "{}. ", "• "]),
    st.sampled_from(["\n", "\n\n"]),
)
def test_references_printed_are_read_back(
    entries: list[tuple[list[tuple[str, str]], str, str, int, int, int]], style: str, marker: str, between: str
):
    rows = [marker.format(at) + STYLES[style](*entry) for at, entry in enumerate(entries, start=1)]
    facts = [paper.facts for paper in read(between.join(rows)).papers]
    assert [each.title for each in facts] == [entry[1] for entry in entries]
    assert [each.venue for each in facts] == [entry[2] for entry in entries]
    assert [(each.volume, each.issue, each.pages) for each in facts] == [
        (str(e[3]), str(e[4]), "101–110") for e in entries
    ]
    assert [str(each.issued) for each in facts] == [str(entry[5]) for entry in entries]
    assert [[author.family.title() for author in each.authors] for each in facts] == [
        [f for _, f in e[0]] for e in entries
    ]
