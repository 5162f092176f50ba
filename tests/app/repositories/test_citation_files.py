"""Reading CITATION.cff."""

from __future__ import annotations

import pytest

from app.dates import PartialDate
from app.names import Name
from app.repositories.citation_files import read_citation_file
from app.repositories.cited import CitedSoftware, CitedWork, FileProblem
from app.repositories.yaml_places import LONGEST, MOST_ITEMS
from app.values import ArxivId, Doi

WHOLE = """\
cff-version: 1.2.0
message: If you use this software, please cite it as below.
type: software
title: "ChatDev:   Communicative Agents"
version: 1.10
date-released: 2023-09-28
license: [Apache-2.0, MIT]
doi: https://doi.org/10.5281/ZENODO.8401234
identifiers:
  - {type: doi, value: 10.5281/zenodo.8401233, description: all versions}
  - {type: swh, value: "swh:1:dir:bc286860f423ea7ced246ba7458eef4b4541cf2d"}
repository-code: https://github.com/OpenBMB/ChatDev
url: https://chatdev.ai
abstract: |
  Agents that
  write software.
authors:
  - family-names: Qian
    given-names: Chen
    affiliation: Tsinghua University
    orcid: https://orcid.org/0000-0000-0000-0000
  - {family-names: Beethoven, name-particle: van, given-names: Ludwig, name-suffix: Jr., affiliation: Bonn}
  - {given-names: Sukarno}
  - {alias: octocat, affiliation: Tsinghua University}
  - name: OpenBMB
preferred-citation:
  type: conference-paper
  title: ChatDev
  authors: [{family-names: Qian, given-names: Chen}]
  collection-title: Proceedings of ACL 2024
  conference: {name: ACL}
  year: 2024
  month: 8
  volume: 1
  issue: 2
  start: 15174
  end: 15186
  doi: 10.18653/v1/2024.acl-long.810
  identifiers: [{type: other, value: "arXiv:2307.07924"}]
references:
  - {type: article, title: AgentVerse, journal: Nature, pages: 12, doi: 10.48550/arXiv.2308.10848}
  - {type: article, title: Old, date-published: 1999-02, pages: 3--9, url: "https://arxiv.org/abs/cs/9901001"}
"""


def _read(text: str) -> CitedWork:
    return read_citation_file(f"title: x\nauthors: [{{name: A}}]\n{text}").software


def _problems(text: str) -> list[tuple[int, int, str]]:
    return [(each.line, each.column, each.message) for each in read_citation_file(text).problems]


def test_the_software_is_read_whole():
    cited = read_citation_file(WHOLE)
    assert cited.problems == ()
    software = cited.software
    assert (software.kind, software.title, software.version) == ("software", "ChatDev: Communicative Agents", "1.10")
    assert (software.issued, software.license) == (PartialDate(2023, 9, 28), "Apache-2.0, MIT")
    assert (software.doi, software.url) == ("10.5281/zenodo.8401234", "https://chatdev.ai")
    assert cited.dois == ("10.5281/zenodo.8401234", "10.5281/zenodo.8401233")
    assert software.repository is not None
    assert software.repository.url == "https://github.com/OpenBMB/ChatDev"
    assert software.abstract == "Agents that\nwrite software."


def test_names_are_parted_as_they_are_given():
    software = read_citation_file(WHOLE).software
    assert software.authors == (
        Name("Qian", "Chen"),
        Name("van Beethoven Jr.", "Ludwig"),
        Name(literal="Sukarno"),
        Name(literal="octocat"),
        Name(literal="OpenBMB"),
    )
    assert software.affiliations == ("Tsinghua University", "Bonn")


def test_the_work_to_cite_instead_is_read_with_where_it_appeared():
    assert read_citation_file(WHOLE).preferred == CitedWork(
        kind="conference-paper",
        title="ChatDev",
        authors=(Name("Qian", "Chen"),),
        venue="Proceedings of ACL 2024",
        issued=PartialDate(2024, 8),
        volume="1",
        issue="2",
        pages="15174–15186",
        doi=Doi("10.18653/v1/2024.acl-long.810"),
        arxiv_id=ArxivId("2307.07924"),
    )


def test_references_are_read_and_a_count_of_pages_is_none_of_them():
    first, second = read_citation_file(WHOLE).references
    assert (first.venue, first.pages, first.arxiv_id) == ("Nature", "", "2308.10848")
    assert (second.issued, second.pages, second.arxiv_id) == (PartialDate(1999, 2), "3–9", "cs/9901001")


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("date-released: '2023-09-28T12:00:00Z'", PartialDate(2023, 9, 28)),
        ("date-released: 2023-09-28 12:00:00", PartialDate(2023, 9, 28)),
        ("year: 2023\nmonth: Sep", PartialDate(2023, 9)),
        ("year: '2023'\nmonth: 13", PartialDate(2023)),
        ("year: 2023", PartialDate(2023)),
        ("date-released: ~", None),
    ],
)
def test_dates(text, issued):
    assert _read(text).issued == issued


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("repository: https://gitlab.com/a/b", "https://gitlab.com/a/b"),
        ("url: https://github.com/a/b", "https://github.com/a/b"),
        ("url: https://example.org", None),
    ],
)
def test_the_repository_may_stand_elsewhere(text, url):
    found = _read(text).repository
    assert (found.url if found else None) == url


@pytest.mark.parametrize(
    ("text", "arxiv_id"),
    [
        ("doi: 10.48550/arXiv.2307.07924", "2307.07924"),
        ("url: https://arxiv.org/abs/2307.07924v2", "2307.07924v2"),
        ("url: https://arxiv.org/list/cs.CL", None),
        ("doi: 10.1000/arxiv.2307.07924", None),
    ],
)
def test_what_arxiv_has_of_it(text, arxiv_id):
    assert _read(text).arxiv_id == arxiv_id


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("conference: {name: ACL}\nbooktitle: Proceedings", "ACL"),
        ("conference: ACL", "ACL"),
        ("conference: {city: Bangkok}", ""),
        ("booktitle: Proceedings of ACL", "Proceedings of ACL"),
        ("journal: ''\ncollection-title: Lecture Notes", "Lecture Notes"),
    ],
)
def test_where_a_work_appeared(text, venue):
    assert _read(text).venue == venue


def test_affiliations_may_be_several_with_names():
    text = "title: x\nauthors: [{name: A, affiliation: [{name: Here}, There, {ror: x}]}]"
    assert read_citation_file(text).software.affiliations == ("Here", "There")


def test_an_alias_stands_for_what_it_names():
    cited = read_citation_file(
        "title: x\nauthors: &all [{family-names: A, given-names: B}]\npreferred-citation: {title: y, authors: *all}"
    )
    assert cited.preferred is not None
    assert cited.preferred.authors == cited.software.authors == (Name("A", "B"),)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("title: a: b", [(1, 9, "A colon stands where none can. Put the text around it in quotes.")]),
        ("title: x\n\tauthors: []", [(2, 1, "A tab stands where only blanks can.")]),
        ("title: *x", [(1, 8, "This cannot be read as YAML: found undefined alias 'x'.")]),
        ("title: x\nauthors: [A\x00]", [(2, 12, "A sign stands here that no text can hold.")]),
        ("[" * 5000, [(1, 1, "The file cannot be read as YAML.")]),
        ('title: "\\U00110000"', [(1, 1, "The file cannot be read as YAML.")]),
        ("x" * (LONGEST + 1), [(1, 1, "The file has more than 128 KB, and was not read.")]),
        ("Just a text", [(1, 1, "This is no CITATION.cff: it has no fields.")]),
        ("", []),
        (
            "cff-version: 1.2.0",
            [(1, 1, "The field “title” is missing."), (1, 1, "The field “authors” is missing.")],
        ),
        (
            "title: x\nauthors: [{name: A}]\ntitle: y\ndoi: nine\ndate-released: 2023-02-30",
            [
                (3, 1, "“title” is given twice; the first counts."),
                (4, 6, "“nine” is not a DOI."),
                (5, 16, "February 2023 has no day 30."),
            ],
        ),
        ("title: [x]\nauthors: [A]", [(1, 8, "A text was expected here.")]),
        (
            "title: x\nauthors: [{name: A}]\npreferred-citation: y",
            [(3, 21, "A work with its fields was expected here.")],
        ),
        (
            "title: x\nauthors: [{name: A}]\nrepository-code: https://example.org/x",
            [(3, 18, "“https://example.org/x” is not the address of a code repository.")],
        ),
    ],
)
def test_what_is_not_understood_is_said_with_its_place(text, problems):
    found = _problems(text)
    assert found == problems


def test_the_authors_of_a_list_that_never_ends_are_cut_short():
    bomb = f"title: x\nauthors:\n{'- {name: A}' + chr(10)}" + "- {name: A}\n" * MOST_ITEMS
    cited = read_citation_file(bomb)
    assert len(cited.software.authors) == MOST_ITEMS
    assert cited.problems == (FileProblem(3, 1, "Only the first 1,000 of this list are read."),)


def test_aliases_within_aliases_take_no_time():
    doubling = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 20))
    cited = read_citation_file(f"title: x\na0: &a0 [x, x]\n{doubling}authors: *a19\n")
    assert cited.software.title == "x"


def test_lists_of_aliases_that_multiply_are_read_up_to_a_measure():
    places = f"x: &x [{', '.join(['a'] * 900)}]\np: &p {{name: A, affiliation: *x}}\n"
    cited = read_citation_file(f"title: x\n{places}authors: [{', '.join(['*p'] * 900)}]\n")
    assert ["far more" in each.message for each in cited.problems] == [True]


def test_a_list_that_holds_itself_ends():
    assert read_citation_file("title: x\nauthors: &a [*a]").software.authors == ()


def test_nothing_is_made_of_tags():
    assert _read("version: !!python/object/apply:os.system ['exit 1']").version == ""
    assert _read("version: !!python/name:os.system x").version == "x"


def test_control_characters_and_half_characters_are_left_out():
    assert _read('version: "a\\x07b\\ud800c"').version == "abc"


def test_nothing_at_all_is_nothing():
    assert read_citation_file("") == CitedSoftware(software=CitedWork(kind="software"))
