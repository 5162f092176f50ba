"""What can be typed for a field, how it is shown, and what is refused in a sentence."""

from __future__ import annotations

import datetime

import pytest

from app.dates import PartialDate
from app.errors import InvalidValue, KnownError
from app.fields import FIELDS, FLAGS, Kind, display_value, format_value, get_field, parse_value
from app.names import Name
from app.papers import Paper, PaperFacts, Status
from app.values import PaperId

ZH, PETER, BEETHOVEN = Name(literal="王军"), Name("Chan", "Chi-Min"), Name("van Beethoven", "Ludwig")


def parse(name: str, text: str) -> object:
    return parse_value(get_field(name), text)


ACCEPTED = [
    ("title", "  ChatDev:\n  Agents ", "ChatDev: Agents"),
    ("title", "Zero\u200bwidth", "Zero\u200bwidth"),
    ("title", "A \x00copied\x02 title", "A copied title"),
    ("authors", "", ()),
    ("authors", " ; ;\n", ()),
    ("authors", ",", ()),
    ("authors", "Chan, Chi-Min", (PETER,)),
    ("authors", "Chi-Min Chan", (PETER,)),
    ("authors", "Chan, Chi-Min; Ludwig van Beethoven;王军", (PETER, BEETHOVEN, ZH)),
    ("authors", "Chan, Chi-Min\nvan Beethoven, Ludwig\n", (PETER, BEETHOVEN)),
    ("authors", "Chan, Chi-Min and van Beethoven, Ludwig", (PETER, BEETHOVEN)),
    ("authors", "Weize Chen, Yusheng Su, Chi-Min Chan", (Name("Chen", "Weize"), Name("Su", "Yusheng"), PETER)),
    ("authors", "Weize Chen, Yusheng Su, Chi-Min Chan et al.", (Name("Chen", "Weize"), Name("Su", "Yusheng"), PETER)),
    ("authors", "Chan, Chi-Min; et al.", (PETER,)),
    ("authors", "Chan, Chi-Min and others", (PETER,)),
    ("authors", "OpenAI", (Name(literal="OpenAI"),)),
    ("authors", "{The ATLAS  Collaboration}; 王军", (Name(literal="The ATLAS Collaboration"), ZH)),
    ("authors", "{Research and Development; Unit}", (Name(literal="Research and Development; Unit"),)),
    ("authors", "{}", ()),
    ("authors", "Sand, Andy", (Name("Sand", "Andy"),)),
    ("authors", "Paul Erd{\\H o}s", (Name("Erdős", "Paul"),)),
    ("authors", "Erd{\\H o}s, Paul", (Name("Erd{\\H o}s", "Paul"),)),
    ("authors", "{Smith}, {Jr.}", (Name("Smith", "Jr."),)),
    ("issued", "", None),
    ("issued", "2023", PartialDate(2023)),
    ("issued", "2023-08", PartialDate(2023, 8)),
    ("issued", " 21 Aug 2023 ", PartialDate(2023, 8, 21)),
    ("issued", "29 February 2024", PartialDate(2024, 2, 29)),
    ("subject", "", None),
    ("subject", " CL ", "CL"),
    ("affiliations", "", ()),
    ("affiliations", "tsinghua, berkeley,, tsinghua", ("tsinghua", "berkeley")),
    ("affiliations", "University of California, Berkeley;", ("University of California, Berkeley",)),
    (
        "affiliations",
        "University of California, Berkeley; tsinghua",
        ("University of California, Berkeley", "tsinghua"),
    ),
    ("citations", "", None),
    ("citations", "  ", None),
    ("citations", "\u200b", None),
    ("citations", "0", 0),
    ("citations", "7,106", 7106),
    ("citations", "12.3K", 12300),
    ("citations", "1.2万", 12000),
    ("citations", "７４", 74),
    ("citations", "100000000", 100_000_000),
    ("citation_key", " qian2023chatdev ", "qian2023chatdev"),
    ("venue", "", None),
    ("venue", " ACL  2024 ", "ACL 2024"),
    ("volume", " 12 ", "12"),
    ("issue", "3-4", "3-4"),
    ("pages", "", None),
    ("pages", "101-110", "101–110"),
    ("pages", "101--110", "101–110"),
    ("pages", "101 – 110", "101–110"),
    ("pages", "101—110", "101–110"),
    ("pages", "101\u2212110", "101–110"),
    ("pages", "pp. 101-110", "101–110"),
    ("pages", "P. 7", "7"),
    ("pages", "pp 7-9, 12-15", "7–9, 12–15"),
    ("pages", "e17", "e17"),
    ("pages", "15:1-15:32", "15:1–15:32"),
    ("pages", "p17", "p17"),
    ("pages", "e1, p. 7", "e1, p. 7"),
    ("pages", "101-", "101-"),
    ("doi", "https://doi.org/10.48550/ARXIV.2307.07924", "10.48550/arxiv.2307.07924"),
    ("doi", "", None),
    ("arxiv_id", "arXiv:2307.07924v2", "2307.07924v2"),
    ("arxiv_id", "", None),
    ("url", " https://example.org/a ", "https://example.org/a"),
    ("url", "", None),
    ("status", "to read", Status.TO_READ),
    ("status", "To-Read", Status.TO_READ),
    ("status", "READING", Status.READING),
    ("status", "read", Status.READ),
    ("status", "", None),
    ("rating", "4", 4),
    ("rating", " ★★★★★ ", 5),
    ("rating", "", None),
    ("novelty", "50", 50.0),
    ("novelty", " 50 % ", 50.0),
    ("novelty", "62.5%", 62.5),
    ("novelty", "62,5", 62.5),
    ("novelty", "５０", 50.0),
    ("novelty", "0", 0.0),
    ("novelty", "", None),
    ("ai_score", "100", 100.0),
    ("ai_score", "33.333333", 33.333333),
    ("ai_score", "0.000001", 0.000001),
    ("ai_score", "", None),
    ("abstract", "", ""),
    ("abstract", " We \\emph{show}\n\nthis. ", "We \\emph{show}\n\nthis."),
]


@pytest.mark.parametrize(("name", "text", "value"), ACCEPTED)
def test_accepted(name, text, value):
    assert parse(name, text) == value


REFUSED = [
    ("title", ""),
    ("title", " \n "),
    ("title", "\u200b"),
    ("title", "\x00"),
    ("title", "half a character \udcff"),
    ("authors", "half a character \udcff"),
    ("abstract", "half a character \ud83d"),
    ("issued", "30 February"),
    ("issued", "30 February 2023"),
    ("issued", "2023-02-30"),
    ("issued", "29 February 2023"),
    ("issued", "2023-13"),
    ("issued", "2023-00-00"),
    ("issued", "0000"),
    ("issued", "soon"),
    ("citations", "-1"),
    ("citations", "abc"),
    ("citations", "1e9"),
    ("citations", "3.5"),
    ("citations", "7,1"),
    ("citations", "100000001"),
    ("citations", "9" * 5000),
    ("citations", "12 34"),
    ("citation_key", ""),
    ("citation_key", "two words"),
    ("citation_key", "brace}"),
    ("doi", "2307.07924"),
    ("doi", "10.48550"),
    ("arxiv_id", "10.48550/arxiv.2307.07924"),
    ("url", "example.org"),
    ("url", "javascript:alert(1)"),
    ("status", "seen"),
    ("rating", "0"),
    ("rating", "6"),
    ("rating", "★★★★★★"),
    ("rating", "★4"),
    ("rating", "good"),
    ("novelty", "100.5"),
    ("novelty", "-1"),
    ("novelty", "half"),
    ("novelty", "50 % %"),
    ("ai_score", "101"),
    ("ai_score", "1e1"),
    ("ai_score", "0.0000001"),
    ("ai_score", "NaN"),
]


@pytest.mark.parametrize(("name", "text"), REFUSED)
def test_refused_in_a_sentence(name, text):
    with pytest.raises(InvalidValue) as refused:
        parse(name, text)
    assert refused.value.text == text
    for sentence in (refused.value.what, refused.value.remedy):
        assert sentence.endswith(".")
        assert sentence[0] in "“0123456789１" or sentence[0].isupper()


def test_every_field_that_can_refuse_is_among_these():
    refusing = {name for name, _ in REFUSED}
    free = {"subject", "affiliations", "venue", "volume", "issue", "pages"}
    assert refusing | free == set(FIELDS)


def test_an_unknown_field_names_those_there_are():
    with pytest.raises(KnownError, match=r"no field “colour”.*title, authors, issued"):
        get_field("colour")


def test_every_field_is_an_attribute_of_a_paper():
    assert set(FIELDS) <= set(Paper.field_names)
    assert all(field.name == name and field.label for name, field in FIELDS.items())


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS)
def test_an_empty_value_is_what_the_paper_holds_without_one(field):
    if not field.required:
        paper = Paper(id=PaperId(1), title="T", citation_key="t", added_at=datetime.datetime.now(datetime.UTC))
        assert field.empty == getattr(paper, field.name)


EXAMPLES_IN_HINTS = {
    "authors": ["Family, Given; Family, Given"],
    "issued": ["2023-08-21", "21 Aug 2023", "Aug 2023", "2023"],
    "subject": ["cs.CL"],
    "citations": ["74"],
    "doi": ["10.48550/arxiv.2307.07924"],
    "arxiv_id": ["2307.07924"],
    "volume": ["12"],
    "issue": ["3"],
    "pages": ["101-110", "e17"],
    "status": ["to read", "reading", "read"],
    "rating": ["1", "5"],
}


@pytest.mark.parametrize("name", EXAMPLES_IN_HINTS)
def test_what_a_hint_shows_can_be_typed(name):
    field = FIELDS[name]
    for example in EXAMPLES_IN_HINTS[name]:
        assert example in field.hint
        assert parse_value(field, example) != field.empty


PAPER = PaperFacts(
    title="ChatDev",
    authors=(Name("Qian", "Chen"), Name(literal="The ATLAS Collaboration"), ZH),
    authors_truncated=True,
    issued=PartialDate(2023, 7, 16),
    subject="CL",
    affiliations=("University of California, Berkeley",),
    citations=7106,
)


@pytest.mark.parametrize(
    ("name", "edited", "shown"),
    [
        ("title", "ChatDev", "ChatDev"),
        ("authors", "Qian, Chen; {The ATLAS Collaboration}; 王军", "Chen Qian, The ATLAS Collaboration, 王军"),
        ("issued", "2023-07-16", "16 July 2023"),
        ("subject", "CL", "Computation and Language (cs.CL)"),
        ("affiliations", "University of California, Berkeley;", "University of California, Berkeley"),
        ("citations", "7106", "7,106"),
        ("venue", "", ""),
        ("abstract", "", ""),
    ],
)
def test_edited_and_shown(name, edited, shown):
    assert format_value(FIELDS[name], PAPER) == edited
    assert display_value(FIELDS[name], PAPER) == shown


def test_no_count_is_nothing_and_a_count_of_zero_is_shown():
    unknown, zero = PaperFacts(title="T"), PaperFacts(title="T", citations=0)
    assert [display_value(FIELDS["citations"], each) for each in (unknown, zero)] == ["", "0"]
    assert [format_value(FIELDS["citations"], each) for each in (unknown, zero)] == ["", "0"]


@pytest.mark.parametrize(
    ("name", "value", "edited", "shown"),
    [
        ("novelty", 50.0, "50", "50 %"),
        ("novelty", 62.5, "62.5", "62.5 %"),
        ("novelty", 0.0, "0", "0 %"),
        ("novelty", 100.0, "100", "100 %"),
        ("ai_score", 62.0, "62", "62"),
        ("ai_score", 0.000001, "0.000001", "0.000001"),
    ],
)
def test_what_a_page_states_of_a_paper(name, value, edited, shown):
    moment = datetime.datetime.now(datetime.UTC)
    paper = Paper(id=PaperId(1), title="T", citation_key="t", added_at=moment, **{name: value})
    assert [format_value(FIELDS[name], paper), display_value(FIELDS[name], paper)] == [edited, shown]
    assert parse(name, edited) == value


def test_kinds_are_those_of_the_editors():
    assert {name: field.kind for name, field in FIELDS.items() if field.kind is not Kind.LINE} == {
        "authors": Kind.LIST,
        "issued": Kind.DATE,
        "affiliations": Kind.LIST,
        "rating": Kind.COUNT,
        "citations": Kind.COUNT,
        "novelty": Kind.NUMBER,
        "ai_score": Kind.NUMBER,
        "abstract": Kind.TEXT,
    }


def test_flags_are_fields_of_their_own_and_mean_yes_or_no():
    assert FLAGS.keys().isdisjoint(FIELDS)
    for name, flag in FLAGS.items():
        assert get_field(name) is flag
        assert flag.kind is Kind.FLAG
        assert [parse_value(flag, text) for text in ("yes", " TRUE ", "1", "no", "False", "0", "")] == [True] * 3 + [
            False
        ] * 4
        assert [flag.format(parse_value(flag, text)) for text in ("true", "0")] == ["yes", "no"]
        with pytest.raises(InvalidValue, match="neither yes nor no"):
            parse_value(flag, "perhaps")
