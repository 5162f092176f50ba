"""What follows the authors: title, venue, volume and year."""

import pytest

from app.formats.dblp.citation import Citation, has_year, read_citation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moss. J. ACM 12(3): 1-10 (2023)", ("Moss", "J. ACM", "12(3)", 2023)),
        ("Moss. CoRR abs/2307.07924 (2023)", ("Moss", "CoRR", "abs/2307.07924", 2023)),
        ("Moss. Proc. ACM Program. Lang. 7(PLOT): 1 (2023)", ("Moss", "Proc. ACM Program. Lang.", "7(PLOT)", 2023)),
        ("Moss. Comput. J. (2023)", ("Moss", "Comput. J.", None, 2023)),
        ("Moss. IEICE Trans. Inf. Syst. 103-D(1): 1-2 (2020)", ("Moss", "IEICE Trans. Inf. Syst.", "103-D(1)", 2020)),
        ("Moss. Sensors 21(3): 123 (2021)", ("Moss", "Sensors", "21(3)", 2021)),
        ("Moss. ICML 2020: 1-5", ("Moss", "ICML", None, 2020)),
        ("Moss. SOCG 2020: 12:1-12:16", ("Moss", "SOCG", None, 2020)),
        ("Moss. ACL (1) 2023: 12-25, 27", ("Moss", "ACL (1)", None, 2023)),
        ("Moss. Int. Conf. Winds 2019: 7", ("Moss", "Int. Conf. Winds", None, 2019)),
        ("Moss. University of Bryology, Norway, 2010", ("Moss", "University of Bryology, Norway", None, 2010)),
        ("Moss. Spore 2010, ISBN 978-3-1, pp. 1-300 [contents]", ("Moss", "Spore", None, 2010)),
        ("Moss? Ferns! ICML 2020", ("Moss? Ferns!", "ICML", None, 2020)),
        ("Moss 2.0 vs. ferns. ICML 2020", ("Moss 2.0 vs. ferns", "ICML", None, 2020)),
        ("Moss (draft.) ICML 2020", ("Moss (draft.)", "ICML", None, 2020)),
        ("Moss in 2020. ICML", ("Moss in 2020", "ICML", None, None)),
        ("Moss.", ("Moss", None, None, None)),
        ("Moss. It grows.", ("Moss. It grows", None, None, None)),
        ("Moss   in \t rows.  ICML 2020", ("Moss in rows", "ICML", None, 2020)),
        ("", ("", None, None, None)),
        ("(2020)", ("(2020)", None, None, None)),
    ],
)
def test_a_citation_is_parted(text: str, expected: tuple[str, str | None, str | None, int | None]):
    assert read_citation(text) == Citation(*expected)


@pytest.mark.parametrize(
    "journal",
    "IEEE Trans. Geosci. Remote. Sens.|Softw. Test. Verification Reliab.|Log. Methods Comput. Sci.|Gov. Inf. Q."
    "|Data Min. Knowl. Discov.|Future Gener. Comput. Syst.|Proc. VLDB Endow.|Trans. Assoc. Comput. Linguistics"
    "|IEEE ACM Trans. Audio Speech Lang. Process.|Adv. Neural Inf. Process. Syst.|Int. J. Geogr. Inf. Sci.".split("|"),
)
def test_the_shortened_words_of_a_journal_end_no_title(journal: str):
    assert read_citation(f"Moss in Nets. {journal} 3: 1 (2020)") == Citation("Moss in Nets", journal, "3", 2020)


@pytest.mark.parametrize("text", ["X. Y 2020", "X. Y 12: 1 (1999)", "X. Y 2020: 1-2", "X. Y, 2010", "X 2001, pp. 1-2"])
def test_an_entry_ends_in_its_year(text: str):
    assert has_year(text)


@pytest.mark.parametrize("text", ["", "X.", "X. Y", "2020", "X 20200", "X (1203)", "X 2020 Y"])
def test_another_text_does_not(text: str):
    assert not has_year(text)
