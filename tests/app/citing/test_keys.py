"""What citation keys are made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.citing.keys import PARTS, USUAL_PATTERN, make_stem, parse_key_pattern
from app.dates import PartialDate
from app.errors import InvalidValue
from app.names import Name
from app.papers import PaperFacts
from app.values import parse_citation_key

QIAN = Name("Qian", "Chen")
USUAL = parse_key_pattern(USUAL_PATTERN)
FULL = PaperFacts(title="On ChatDev: The Agents at Work", authors=(QIAN,), issued=PartialDate(2023, 7), venue="The ACL")


@pytest.mark.parametrize(
    ("facts", "stem"),
    [
        (PaperFacts(title="ChatDev: Agents", authors=(QIAN,), issued=PartialDate(2023, 7)), "qian2023chatdev"),
        (PaperFacts(title="On the Use of Tools", authors=(QIAN,), issued=PartialDate(2023)), "qian2023use"),
        (PaperFacts(title="ChatDev", authors=(QIAN,)), "qianchatdev"),
        (PaperFacts(title="ChatDev", issued=PartialDate(2023)), "anon2023chatdev"),
        (PaperFacts(title="ChatDev"), "anonchatdev"),
        (PaperFacts(title="大模型综述", authors=(Name(literal="王军"),), issued=PartialDate(2023)), "anon2023"),
        (PaperFacts(title="大模型综述", authors=(QIAN,)), "qian"),
        (PaperFacts(title="???"), "anon"),
        (PaperFacts(title="2001: A Space Odyssey", authors=(QIAN,)), "qianspace"),
        (PaperFacts(title="\\emph{Über} Alles", authors=(Name("Erd{\\H o}s", "P."),)), "erdosuber"),
        (PaperFacts(title="X", authors=(Name("van der Berg-O'Hara", "A."),)), "vanderbergoharax"),
        (PaperFacts(title="X", authors=(Name(literal="The ATLAS Collaboration"),)), "theatlascollaborationx"),
        (PaperFacts(title="x" * 500), "anon" + "x" * 56),
    ],
)
def test_stems(facts, stem):
    assert make_stem(facts, USUAL) == stem


NAMES = st.builds(Name, family=st.text(max_size=12), given=st.text(max_size=12)) | st.builds(Name, literal=st.text())


@given(st.text(min_size=1), st.lists(NAMES, max_size=2))
def test_every_stem_is_a_citation_key(title, names):
    stem = make_stem(PaperFacts(title=title, authors=tuple(names)), USUAL)
    assert parse_citation_key(stem) == stem
    assert stem.isascii()
    assert stem.isalnum()


@pytest.mark.parametrize(
    ("pattern", "stem"),
    [
        ("{author}{year}{title}", "qian2023chatdev"),
        ("{Author}_{yy}:{Title}", "Qian_23:Chatdev"),
        ("{words}.{venue}", "chatdevagentswork.acl"),
        ("x-{Venue}", "x-Acl"),
        (" {year} ", "2023"),
    ],
)
def test_a_pattern_names_parts_between_texts(pattern, stem):
    assert make_stem(FULL, parse_key_pattern(pattern)) == stem


@pytest.mark.parametrize("pattern", ["{year}", "{yy}", "{venue}", "{title}"])
def test_a_stem_is_never_empty(pattern):
    assert make_stem(PaperFacts(title="???"), parse_key_pattern(pattern)) == "anon"


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("{nonsense}", "no part “{nonsense}”"),
        ("{}", "no part “{}”"),
        ("{author", "brace without a partner"),
        ("{author}}", "brace without a partner"),
        ("{author} {year}", "cannot stand in a citation key"),
        ("{author},{year}", "“,” cannot stand"),
        ("paper", "All keys would be the same"),
        ("", "All keys would be the same"),
    ],
)
def test_what_is_no_pattern_is_refused_with_its_reason(pattern, reason):
    with pytest.raises(InvalidValue, match=reason):
        parse_key_pattern(pattern)


@given(st.text(min_size=1), st.lists(NAMES, max_size=1), st.none() | st.text(max_size=20))
def test_every_part_alone_makes_a_citation_key(title, names, venue):
    facts = PaperFacts(title=title, authors=tuple(names), venue=venue)
    for part in PARTS:
        stem = make_stem(facts, parse_key_pattern(f"{{{part}}}"))
        assert parse_citation_key(stem) == stem
