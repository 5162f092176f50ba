"""What follows the authors: title, venue, volume and year."""

import pytest

from app.formats.dblp.citation import has_year, read_citation

FIELDS = ("title", "venue", "volume", "issue", "pages", "year")


def find_all(text: str) -> tuple[str | None, ...]:
    citation = read_citation(text)
    return tuple(citation.find(field) for field in FIELDS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moss. J. ACM 12(3): 1-10 (2023)", ("Moss", "J. ACM", "12", "3", "1-10", "2023")),
        ("Moss. CoRR abs/2307.07924 (2023)", ("Moss", "CoRR", "abs/2307.07924", None, None, "2023")),
        ("Moss. Proc. VLDB Endow. 7(PLOT): 1 (2023)", ("Moss", "Proc. VLDB Endow.", "7", "PLOT", "1", "2023")),
        ("Moss. VLDB J. 29(2-3): 7-13 (2020)", ("Moss", "VLDB J.", "29", "2-3", "7-13", "2020")),
        ("Moss. J. ACM 1(Supplement 2): S1-S9 (2020)", ("Moss", "J. ACM", "1", "Supplement 2", "S1-S9", "2020")),
        ("Moss. Comput. J. (2023)", ("Moss", "Comput. J.", None, None, None, "2023")),
        ("Moss. Comput. J.: 12-19 (2023)", ("Moss", "Comput. J.", None, None, "12-19", "2023")),
        ("Moss. IEICE Trans. 103-D(1): 1-2 (2020)", ("Moss", "IEICE Trans.", "103-D", "1", "1-2", "2020")),
        ("Moss. SIGMOD Rec. 31(4): 4-8, 20 (2002)", ("Moss", "SIGMOD Rec.", "31", "4", "4-8, 20", "2002")),
        ("Moss. Computing 69(1): i-iv (2002)", ("Moss", "Computing", "69", "1", "i-iv", "2002")),
        ("Moss. ICML 2020: 1-5", ("Moss", "ICML", None, None, "1-5", "2020")),
        ("Moss. SOCG 2020: 12:1-12:16", ("Moss", "SOCG", None, None, "12:1-12:16", "2020")),
        ("Moss. ACL (1) 2023: 12-25, 27", ("Moss", "ACL (1)", None, None, "12-25, 27", "2023")),
        ("Moss. AAAI/IAAI, Vol. 1 1996: 1–9", ("Moss", "AAAI/IAAI, Vol. 1", None, None, "1–9", "1996")),
        ("Moss. ICML 2020: 1-5. https://doi.org/10.1000/x", ("Moss", "ICML", None, None, "1-5", "2020")),
        ("Moss. University of Moss, Norway, 2010", ("Moss", "University of Moss, Norway", None, None, None, "2010")),
        ("Moss. Spore 2010, ISBN 978-3-1, pp. 1-300 [contents]", ("Moss", "Spore", None, None, "1-300", "2010")),
        ("Moss. Fern Notes 12, Spore 2010, ISBN 978-3-1", ("Moss", "Fern Notes", "12", None, None, "2010")),
        ("Moss? Ferns! ICML 2020", ("Moss? Ferns!", "ICML", None, None, None, "2020")),
        ("Moss 2.0 vs. ferns. ICML 2020", ("Moss 2.0 vs. ferns", "ICML", None, None, None, "2020")),
        ("Moss in the U.S. ICML 2020", ("Moss in the U.S.", "ICML", None, None, None, "2020")),
        ("Moss, 3rd ed.. Spore 2011", ("Moss, 3rd ed.", "Spore", None, None, None, "2011")),
        ("苔藓。 CCL 2021: 1-2", ("苔藓", "CCL", None, None, "1-2", "2021")),
        ("Moss (draft.) ICML 2020", ("Moss (draft.)", "ICML", None, None, None, "2020")),
        ("Moss: Ferns (2020)", ("Moss: Ferns", None, None, None, None, "2020")),
        ("Moss 2 (2020)", ("Moss 2", None, None, None, None, "2020")),
        ("Moss in 2020. ICML", ("Moss in 2020", "ICML", None, None, None, None)),
        ("Moss.", ("Moss", None, None, None, None, None)),
        ("Moss. It grows.", ("Moss. It grows", None, None, None, None, None)),
        ("Moss   in \t rows.  ICML 2020", ("Moss in rows", "ICML", None, None, None, "2020")),
        ("", (None,) * 6),
        ("(2020)", ("(2020)", None, None, None, None, None)),
    ],
)
def test_a_citation_is_parted(text: str, expected: tuple[str | None, ...]):
    assert find_all(text) == expected


@pytest.mark.parametrize(
    "journal",
    "IEEE Trans. Geosci. Remote. Sens.|Softw. Test. Verification Reliab.|Log. Methods Comput. Sci.|Gov. Inf. Q."
    "|Data Min. Knowl. Discov.|Future Gener. Comput. Syst.|Proc. VLDB Endow.|Trans. Assoc. Comput. Linguistics"
    "|IEEE ACM Trans. Audio Speech Lang. Process.|Adv. Neural Inf. Process. Syst.|Int. J. Geogr. Inf. Sci.".split("|"),
)
def test_the_shortened_words_of_a_journal_end_no_title(journal: str):
    assert find_all(f"Moss in Nets. {journal} 3: 1 (2020)") == ("Moss in Nets", journal, "3", None, "1", "2020")


@pytest.mark.parametrize("text", ["X. Y 2020", "X. Y 12: 1 (1999)", "X. Y 2020: 1-2", "X. Y, 2010", "X 2001, pp. 1-2"])
def test_an_entry_ends_in_its_year(text: str):
    assert has_year(text)


@pytest.mark.parametrize("text", ["", "X.", "X. Y", "2020", "X 20200", "X (1203)", "X 2020 Y"])
def test_another_text_does_not(text: str):
    assert not has_year(text)
