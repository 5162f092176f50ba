"""Journal references as authors type them."""

import time

import pytest

from app.formats.arxiv.journal import read_journal

FIELDS = ("venue", "volume", "issue", "pages", "year")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phys. Rev. D 98, 030001 (2018)", ("Phys. Rev. D", "98", None, "030001", "2018")),
        ("J. High Energ. Phys. 2018, 45 (2018)", ("J. High Energ. Phys.", "2018", None, "45", "2018")),
        ("JHEP 0312:046,2003", ("JHEP", "0312", None, "046", "2003")),
        ("JHEP07(2019)123", ("JHEP", "07", None, "123", "2019")),
        ("JHEP 1206 (2012) 088", ("JHEP", "1206", None, "088", "2012")),
        ("Phys.Rev.D76:013009,2007", ("Phys.Rev.", "D76", None, "013009", "2007")),
        ("Phys.Lett.B 716 (2012) 1-29", ("Phys.Lett.B", "716", None, "1-29", "2012")),
        ("Nucl.Phys. B497 (1997) 479--496", ("Nucl.Phys.", "B497", None, "479--496", "1997")),
        ("Phys.Rev.Lett. 77 (1996) 1; Erratum-ibid. 78 (1997) 3", ("Phys.Rev.Lett.", "77", None, "1", "1996")),
        ("Nature 550, pages 354–359 (2017)", ("Nature", "550", None, "354–359", "2017")),
        ("PLoS ONE 8(5): e63777 (2013)", ("PLoS ONE", "8", "5", "e63777", "2013")),
        ("J. Moss 3(Jan):993-1022, 2003", ("J. Moss", "3", "Jan", "993-1022", "2003")),
        ("J. Comb. 25(3) (2018), #P3.12", ("J. Comb.", "25", "3", "#P3.12", "2018")),
        ("A&A 594, A13 (2016)", ("A&A", "594", None, "A13", "2016")),
        ("MNRAS 400, 1-10, 2009", ("MNRAS", "400", None, "1-10", "2009")),
        ("Eur. Phys. J. C (2014) 74: 2981", ("Eur. Phys. J. C", "74", None, "2981", "2014")),
        ("Sensors 2021, 21(3), 123; https://doi.org/10.3390/s21", ("Sensors", "21", "3", "123", "2021")),
        ("J. Phys. A: Math. Theor. 42 (2009) 12 (12pp)", ("J. Phys. A: Math. Theor.", "42", None, "12", "2009")),
        ("Ann. Moss (2) 141 (1995), no. 3, 443-551", ("Ann. Moss (2)", "141", "3", "443-551", "1995")),
        ("IEEE Trans., vol. 12, no. 3, pp. 101-110, March 2023", ("IEEE Trans.", "12", "3", "101-110", "2023")),
        ("Computing, Volume 185, Issue 1, Jan 2014, Pages 1-9", ("Computing", "185", "1", "1-9", "2014")),
        ("EPTCS 214, 2016, pp. 1-10", ("EPTCS", "214", None, "1-10", "2016")),
        ("Moss and Ferns 209 (2011), pp. 1-20", ("Moss and Ferns", "209", None, "1-20", "2011")),
        ("Proc. 37th ICML, PMLR 119:1-10, 2020", ("Proc. 37th ICML, PMLR", "119", None, "1-10", "2020")),
        ("Proc. of the 58th ACL, 2020, pages 1-10", ("Proc. of the 58th ACL", None, None, "1-10", "2020")),
        ("2018 IEEE Conf. (ICRA), pp. 1-8", ("2018 IEEE Conf. (ICRA)", None, None, "1-8", "2018")),
        ("Adv. Neural Inf. Systems 33 (2020)", ("Adv. Neural Inf. Systems", "33", None, None, "2020")),
        ("Bioinformatics (2020).", ("Bioinformatics", None, None, None, "2020")),
        ("In Proceedings of ICML 2020", ("In Proceedings of ICML 2020", None, None, None, "2020")),
        ("J " * 200, (("J " * 200).rstrip(), None, None, None, None)),
        ("Some Journal", ("Some Journal", None, None, None, None)),
        (" ", (None,) * 5),
        (";", (None,) * 5),
        ("doi:10.1000/x", (None,) * 5),
    ],
)
def test_a_reference_is_parted(text: str, expected: tuple[str | None, ...]):
    spans = read_journal(text)
    assert tuple(text[slice(*spans[field])] if field in spans else None for field in FIELDS) == expected


@pytest.mark.parametrize("odd", ["(", "A ", "1 ", "1, ", "J 3 (2012) ", "2012, ", "pp. ", "-1", "https://x ", ";"])
def test_a_long_reference_takes_no_longer_than_it_is(odd: str):
    start = time.process_time()
    read_journal("J " + odd * 100_000)
    read_journal("J " + (odd * 300)[:295])
    assert time.process_time() - start < 2
