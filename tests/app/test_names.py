"""Names of people: parted as BibTeX parts them, and printed as they came."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.names import Name, find_own, format_names, is_variant, parse_name
from tests.timing import least_cpu_time

CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora"
DIFFERENCES = {
    "Society of Automotive Engineers": "an organisation; only braces could say so, and what is one person's is a guess",
    "Johannes Adam Ferdinand Alois Josef Maria Marko d'Aviano Pius von und zu Liechtenstein": (
        "d'Aviano is the name of a saint among the given ones; to BibTeX, whatever is in lower case is a particle"
    ),
}
"""Names of the corpora that we part otherwise, and why."""


@pytest.mark.parametrize(
    ("printed", "family", "given"),
    [
        ("Chi-Min Chan", "Chan", "Chi-Min"),
        ("Chan, Chi-Min", "Chan", "Chi-Min"),
        ("Yinghao chen", "chen", "Yinghao"),
        ("Donald E.  Knuth", "Knuth", "Donald E."),
        ("Ludwig van Beethoven", "van Beethoven", "Ludwig"),
        ("Maria de la Cruz", "de la Cruz", "Maria"),
        ("van Beethoven, Ludwig", "van Beethoven", "Ludwig"),
        ("A. J. Van Haagen", "Haagen", "A. J. Van"),
        ("José Ortega y Gasset", "Ortega y Gasset", "José"),
        ("Ortega y Gasset", "y Gasset", "Ortega"),
        ("de Gaulle", "Gaulle", "de"),
        ("John Smith Jr.", "Smith Jr.", "John"),
        ("John Smith, Jr.", "Smith Jr.", "John"),
        ("Smith, Jr., John", "Smith Jr.", "John"),
        ("Smith, John, Jr.", "Smith Jr.", "John"),
        ("Ivan IV", "IV", "Ivan"),
        ("Mary Smith,", "Smith", "Mary"),
        ("Ana María Ñúñez", "Ñúñez", "Ana María"),
        ("WZ Chen", "Chen", "WZ"),
        ("J.-P. Serre", "Serre", "J.-P."),
        ("García Márquez, Gabriel", "García Márquez", "Gabriel"),
        ("Gabriel García-Márquez", "García-Márquez", "Gabriel"),
        ("Piet in ’t Veld", "in ’t Veld", "Piet"),
        ("Hans-Peter auf der Maur", "auf der Maur", "Hans-Peter"),
        ("João Santos Filho", "Santos Filho", "João"),
        ("Henry Ford 2nd", "Ford 2nd", "Henry"),
        ("Jean d'Alembert", "d'Alembert", "Jean"),
        ("Van Nguyen", "Nguyen", "Van"),
        ("Kim Cheol-su", "Cheol-su", "Kim"),
        ("山田, 太郎", "山田", "太郎"),
    ],
)
def test_a_printed_name_is_parted(printed: str, family: str, given: str):
    assert parse_name(printed) == Name(family=family, given=given)


@pytest.mark.parametrize(
    "printed",
    [
        "Weize Chen*",
        "*Weize Chen",
        "Weize Chen†,‡",
        "Weize Chen¹²",
        "Weize Chen1",
        "Weize Chen1,2",
        "Weize Chen ✉",
        "Chen*, Weize",
        "Weize Chen^{1}",
        r"Weize Chen$^\dagger$",
        "Weize Chen<sup>1,2</sup>",
        "Weize Chen (1)",
        "Weize Chen [a]",
        "Weize Chen (corresponding author)",
        "Weize Chen (陈纬泽)",
        "Weize Chen (0000-0002-1825-009X)",
        "Weize Chen 0000-0002-1825-0097",
        "Weize Chen* [https://orcid.org/0000-0002-1825-0097]",
        "Weize Chen, ORCID: 0000-0002-1825-0097",
        "Weize Chen ORCID iD icon",
        "Weize Chen 0007",
        "Weize Chen, PhD",
        "Weize Chen et al.",
        "Weize Chen, et al",
        "Weize Chen and others",
    ],
)
def test_notes_beside_a_name_are_none_of_it(printed: str):
    assert parse_name(printed) == Name("Chen", "Weize")


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Smith, MD", Name("Smith", "MD")),
        ("Smith, M. D.", Name("Smith", "M. D.")),
        ("LLM360", Name(literal="LLM360")),
        ("Qwen2 Team", Name("Team", "Qwen2")),
        ("Team DeepSeek-V3", Name("DeepSeek-V3", "Team")),
        ("William (Bill) Gates", Name("Gates", "William (Bill)")),
        (r"Ren\^{e} Ren\^{e}", Name(r"Ren\^{e}", r"Ren\^{e}")),
        ("陈纬泽*", Name(literal="陈纬泽")),
        ("*", Name(literal="*")),
        ("et al.", Name(literal="et al.")),
        ("and others", Name(literal="and others")),
    ],
)
def test_what_may_belong_to_a_name_stays(printed: str, name: Name):
    assert parse_name(printed) == name


@pytest.mark.parametrize("piece", ["(", "(1)", "1", "*", "a1, ", "^", " ", "0000-", " et al.", "王", "·"])
def test_ten_times_the_text_takes_ten_times_as_long(piece: str):
    def measure(size: int) -> float:
        text = f"Weize {piece * (size // len(piece))}"
        return least_cpu_time(lambda: parse_name(text))

    assert measure(100_000) < 30 * max(measure(10_000), 0.001)


@pytest.mark.parametrize(
    "printed",
    ["OpenAI", "王军", "王 军", "김철수", "김 철수", "佐々木 健", "𠮷田 一", "ジョン・スミス", "ジョン", "", "Plato,"],
)
def test_a_name_that_cannot_be_parted_is_kept_whole(printed: str):
    assert parse_name(printed) == Name(literal=printed.rstrip(","))


def test_a_name_is_printed_given_before_family():
    assert str(Name(family="Chan", given="Chi-Min")) == "Chi-Min Chan"
    assert str(Name(family="Plato")) == "Plato"
    assert str(Name(literal="OpenAI")) == "OpenAI"
    assert str(Name(family="山田", given="太郎")) == "山田太郎"
    assert str(Name(family="Müller", given="Jörg")) == "Jörg Müller"


def test_a_list_cut_short_says_so():
    names = (parse_name("Weize Chen"), parse_name("OpenAI"))
    assert format_names(names, truncated=False) == "Weize Chen, OpenAI"
    assert format_names(names, truncated=True) == "Weize Chen, OpenAI et al."
    assert format_names((), truncated=True) == ""


def read_cases(name: str) -> list[dict[str, Any]]:
    path = CORPORA / name
    if not path.exists():
        pytest.skip(f"{path.name} is not beside this checkout")
    cases: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["cases"]
    return [case for case in cases if not set("\\{}") & set(case["input"])]  # LaTeX is decoded before names are parted


def as_bibtex_has_it(name: Name) -> tuple[str, str]:
    return name.given, name.literal or name.family


def test_single_names_are_parted_as_the_bibtex_program_parts_them():
    cases = [case for case in read_cases("names-pybtex.json") if not case["error"]]
    expected = {
        case["input"]: (" ".join(case["first"]), " ".join(case["prelast"] + case["last"] + case["lineage"]))
        for case in cases
    }
    differing = {printed for printed, parts in expected.items() if as_bibtex_has_it(parse_name(printed)) != parts}
    assert len(expected) >= 40
    assert differing == DIFFERENCES.keys() & expected.keys()


def test_names_are_parted_as_jabref_parts_them():
    cases = [case for case in read_cases("names-jabref.json") if len(case["expected"]) == 1]
    expected = {}
    for case in cases:
        (name,) = case["expected"]
        family = " ".join(part for part in (name["von"], name["family"], name["suffix"]) if part)
        expected[case["input"]] = (name["given"] or "", family)
    differing = {printed for printed, parts in expected.items() if as_bibtex_has_it(parse_name(printed)) != parts}
    assert len(expected) > 12
    assert differing == DIFFERENCES.keys() & expected.keys()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Weize Chen", "W Chen", True),
        ("Weize Chen", "W. Chen", True),
        ("Weize Chen", "Chen, Weize", True),
        ("Chi-Min Chan", "CM Chan", True),
        ("José Pérez", "Jose Perez", True),
        ("Jean-Pierre Serre", "J.-P. Serre", True),
        ("Weize Chen", "Wei Chen", False),
        ("Weize Chen", "Yusheng Su", False),
        ("W Chen", "Y Chen", False),
        ("OpenAI", "OpenAI", True),
        ("王军", "王 军", True),
        ("王军", "王, 军", True),
        ("Weize Chen", "Chen WZ", True),
        ("Weize Chen", "Chen W.", True),
        ("Weize Chen", "Chen Y", False),
        ("W. LI", "Wang LI", True),
        ("Wei-Ze Chen", "Weize Chen", True),
        ("Kim Cheolsu", "Cheol-Su Kim", True),
        ("Vu Van Minh", "Minh Vu Van", True),
        ("W Li", "Li Wang", False),
        ("García Márquez, Gabriel", "Gabriel García Márquez", True),
        ("García Márquez, Gabriel", "G. García Márquez", True),
        ("García Márquez, Gabriel", "Gabriel García-Márquez", True),
        ("García Márquez, Gabriel", "G. García", True),
        ("García Márquez, Gabriel", "G. Márquez", False),
        ("García Márquez, Gabriel", "R. García Márquez", False),
        ("Johannes van der Waals", "J. D. Van der Waals", True),
        ("Ana de Souza", "Ana Souza", True),
        ("Nan Du", "N. Du", True),
        ("Martin Luther King Jr.", "M. L. King", True),
        ("John Smith Jr.", "John Smith, Jr", True),
        ("John Smith Jr.", "John Smith Sr.", False),
        ("Conan O’Brien", "C. OBrien", True),
        ("Łukasz Kaiser", "L. Kaiser", True),
        ("Jørgen Østergård", "Jorgen Ostergard", True),
        ("Hans Müller", "H. Mueller", True),
        ("Wei Xue", "Wei Xu", False),
        ("Weize Chen", "Weize", False),
    ],
)
def test_two_printed_forms_may_be_one_person(one: str, other: str, same: bool):
    assert is_variant(parse_name(one), parse_name(other)) is same
    assert is_variant(parse_name(other), parse_name(one)) is same


@pytest.mark.parametrize(
    ("authors", "own"),
    [
        ("Yusheng Su, W. Chen, Chi-Min Chan", 1),
        ("Yusheng Su, Chi-Min Chan", None),
        ("Weize Chen, W. Chen", None),
        ("", None),
    ],
)
def test_a_person_is_found_among_authors_where_only_one_may_be_it(authors: str, own: int | None):
    assert find_own(parse_name("Weize Chen"), [parse_name(name) for name in authors.split(", ")]) == own
