"""What a source and the library say of one paper: which differences are news, and which of the two is taken."""

import datetime
from typing import Any

import pytest

from app.dates import make_date, parse_date
from app.fields import FIELDS
from app.formats.source import ReadPaper
from app.frozen import replace
from app.importing.comparing import Known, Seen, compare_fields
from app.importing.plan import FieldChange
from app.papers import HAND, CitationCount, PaperFacts
from app.repositories.links import find_repository_links, parse_repository_link
from app.repositories.web_links import find_web_links
from app.values import parse_url

DAY = datetime.date(2026, 11, 23)
SEEN = Seen("scholar", DAY)
PAPER = PaperFacts(title="Delta Tuning")


def make_facts(**texts: str | bool) -> PaperFacts:
    """Facts from what a person would type."""
    values = {name: FIELDS[name].parse(text) if isinstance(text, str) else text for name, text in texts.items()}
    return replace(PAPER, **values)


def compare(facts: PaperFacts, known: PaperFacts, **more: Any) -> list[FieldChange]:
    of_paper = {name: more.pop(name) for name in ("corrected", "year_assumed") if name in more}
    paper = ReadPaper(facts=facts, position=1, first_line=1, last_line=1, **of_paper)
    return list(compare_fields(paper, Known(facts=known, **more), SEEN))


def weigh(field: str, new: str, old: str, **more: Any) -> str:
    """What becomes of a field that has another text: nothing, the new one is offered, or it is taken."""
    changes = compare(make_facts(**{field: new}), make_facts(**{field: old}), **more)
    assert [change.field for change in changes] in ([], [field])
    return "nothing" if not changes else "taken" if changes[0].take else "offered"


@pytest.mark.parametrize("field", ["authors", "issued", "subject", "affiliations", "citations", "venue", "doi"])
def test_what_the_library_lacks_is_taken_and_what_the_source_lacks_is_no_change(field: str):
    text = {"issued": "2023", "citations": "7", "doi": "10.1000/182"}.get(field, "cs.CL")
    facts = make_facts(**{field: text})
    (change,) = compare(facts, PAPER)
    assert (change.field, change.old, change.take) == (field, "", True)
    assert compare(PAPER, facts) == []
    assert compare(facts, facts) == []


@pytest.mark.parametrize(
    ("field", "new", "old", "becomes"),
    [
        ("issued", "2023-08-21", "2023", "taken"),
        ("issued", "2023-08-21", "2023-08", "taken"),
        ("issued", "2023", "2023-08-21", "nothing"),
        ("issued", "2022", "2023-08-21", "offered"),
        ("subject", "CL", "cs.CL", "nothing"),
        ("subject", "cs.LG", "cs.CL", "offered"),
        ("affiliations", "tsinghua, berkeley", "berkeley", "taken"),
        ("affiliations", "Berkeley", "berkeley, tsinghua", "nothing"),
        ("affiliations", "mit", "berkeley", "offered"),
        ("venue", "ACL 2023", "arXiv preprint arXiv:2307.07924", "taken"),
        ("venue", "CoRR", "ACL 2023", "offered"),
        ("venue", "nature machine intelligence", "Nature Machine Intelligence", "nothing"),
        ("arxiv_id", "2307.07924v2", "2307.07924", "nothing"),
        ("arxiv_id", "2307.07925", "2307.07924", "offered"),
        ("doi", "10.1000/183", "10.1000/182", "offered"),
        ("title", "Delta tuning", "Delta Tuning", "nothing"),
        ("title", "Delta Tuning: A Study", "Delta Tuning", "offered"),
        ("abstract", "We study it in depth. It works.", "We study it …", "taken"),
        ("abstract", "We study it ...", "We study it in depth. It works.", "nothing"),
        ("abstract", "We study  it.", "We study it.", "nothing"),
        ("abstract", "Another text.", "We study it.", "offered"),
    ],
)
def test_a_fuller_form_is_taken_a_lesser_one_is_no_news_and_all_else_is_offered(
    field: str, new: str, old: str, becomes: str
):
    assert weigh(field, new, old) == becomes


@pytest.mark.parametrize(
    ("new", "cut", "old", "old_cut", "becomes"),
    [
        ("Chen, W; Su, Y", False, "Chen, Weize; Su, Yusheng", False, None),
        ("Chen, Weize; Su, Yusheng", False, "Chen, W; Su, Y", False, "Weize Chen, Yusheng Su"),
        ("Chen, W; Su, Y; Zuo, J", False, "Chen, Weize; Su, Yusheng", True, "Weize Chen, Yusheng Su, J Zuo"),
        ("Chen, W; Su, Y; Zuo, J", True, "Chen, Weize; Su, Yusheng", True, "Weize Chen, Yusheng Su, J Zuo et al."),
        ("Chen, W", True, "Chen, Weize; Su, Yusheng", False, None),
        ("Chen, Weize; Su, Yusheng", True, "Chen, Weize; Su, Yusheng", True, None),
        ("Chen, Weize; Su, Yusheng", False, "Chen, Weize; Su, Yusheng", True, "Weize Chen, Yusheng Su"),
    ],
)
def test_lists_of_authors_are_joined_from_the_fuller_names(
    new: str, cut: bool, old: str, old_cut: bool, becomes: str | None
):
    changes = compare(
        make_facts(authors=new, authors_truncated=cut), make_facts(authors=old, authors_truncated=old_cut)
    )
    assert [(change.new, change.take) for change in changes] == ([] if becomes is None else [(becomes, True)])


def test_other_authors_are_offered_and_not_taken():
    assert weigh("authors", "Qin, Yujia", "Chen, Weize") == "offered"
    assert weigh("authors", "Chen, Weize; Qin, Yujia", "Chen, Weize") == "offered"


def test_a_year_that_was_assumed_gives_way_to_one_that_is_printed():
    assert weigh("issued", "2022-02-04", "2026-02-04", year_assumed=False) == "offered"
    (change,) = compare_fields(
        ReadPaper(facts=make_facts(issued="2025-02-04"), position=1, first_line=1, last_line=1),
        Known(facts=make_facts(issued="2026-02-04"), year_assumed=True),
        SEEN,
    )
    assert change.take
    assert compare(make_facts(issued="2026-02-04"), make_facts(issued="2025-02-04"), year_assumed=True) == []


@pytest.mark.parametrize(
    ("counted", "becomes", "note"),
    [
        (None, "taken", ""),
        (CitationCount(74, "scholar", DAY), "taken", "Google Scholar profile, 23 Nov 2026"),
        (CitationCount(74, "profile", DAY), "offered", "Researcher profile page, 23 Nov 2026"),
        (CitationCount(74, HAND, DAY), "offered", "typed by hand, 23 Nov 2026"),
        (CitationCount(74, "scholar", DAY + datetime.timedelta(1)), "nothing", ""),
    ],
)
def test_a_newer_count_of_the_same_source_is_taken(counted: CitationCount | None, becomes: str, note: str):
    assert weigh("citations", "88", "74", counted=counted) == becomes
    changes = compare(make_facts(citations="88"), make_facts(citations="74"), counted=counted)
    assert [change.note for change in changes] == ([note] if becomes != "nothing" else [])


@pytest.mark.parametrize(("field", "new", "old"), [("issued", "2023-08", "2023"), ("citations", "88", "74")])
def test_what_a_person_set_stays_unless_chosen(field: str, new: str, old: str):
    edited = frozenset({field})
    (change,) = compare(make_facts(**{field: new}), make_facts(**{field: old}), edited=edited)
    assert (change.edited, change.take) == (True, False)
    (emptied,) = compare(make_facts(**{field: new}), PAPER, edited=edited)
    assert (emptied.edited, emptied.take) == (True, False)


def test_what_a_person_corrected_in_the_source_is_taken_even_where_it_says_less():
    corrected = frozenset({"issued", "venue"})
    facts, known = make_facts(issued="2023"), make_facts(issued="2023-08-21", venue="ACL")
    changes = compare(facts, known, corrected=corrected, edited=frozenset({"issued"}))
    assert [(change.field, change.new, change.take) for change in changes] == [
        ("issued", "2023", True),
        ("venue", "", True),
    ]


def test_links_and_a_badge_are_added_to_what_there_is():
    ours = find_repository_links("https://github.com/OpenBMB/ChatDev")
    theirs = find_repository_links("https://github.com/openbmb/chatdev and https://github.com/a/b")
    changes = compare(replace(PAPER, repositories=theirs, code_badge=True), replace(PAPER, repositories=ours))
    assert [(change.field, change.new, change.take) for change in changes] == [
        ("code_badge", "Code", True),
        ("repositories", "github.com/a/b", True),
    ]
    assert parse_date("2023") == make_date(2023)


def test_pages_are_added_to_what_there_is():
    theirs = find_web_links("https://oil.github.io/, gist.github.com/x/1 https://own.github.io https://c.vercel.app")
    known = replace(
        PAPER,
        url=parse_url("https://own.github.io/"),
        web_links=find_web_links("http://www.oil.github.io"),
        repositories=(replace(parse_repository_link("github.com/a/b"), url=parse_url("https://c.vercel.app")),),
    )
    (change,) = compare(replace(PAPER, url=known.url, web_links=theirs, repositories=known.repositories), known)
    assert (change.field, change.value, change.old) == ("web_links", theirs[1:2], "http://www.oil.github.io")
    assert (change.new, change.take) == ("gist.github.com/x/1", True)
    (change,) = compare(replace(PAPER, web_links=theirs[:1]), PAPER, edited=frozenset({"web_links"}))
    assert (change.take, change.edited) == (False, True)
