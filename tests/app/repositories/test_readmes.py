"""What a README names, and which repository is its own."""

from __future__ import annotations

import time

import pytest

from app.repositories.readmes import LONGEST, read_readme

CHATDEV = """\
# Communicative Agents for Software Development

<p align="center">
[![Stars](https://img.shields.io/github/stars/OpenBMB/ChatDev?style=social)](https://github.com/OpenBMB/ChatDev/stargazers)
[![DOI](https://zenodo.org/badge/DOI/10.5281/zenodo.8401234.svg)](https://doi.org/10.5281/zenodo.8401234)
</p>

We build on [AgentVerse](https://github.com/OpenBMB/AgentVerse) and the models of https://huggingface.co/openbmb/MiniCPM.
See the [camel project](https://github.com/camel-ai/camel/tree/master/apps).

```bash
git clone --depth 1 https://github.com/OpenBMB/ChatDev.git
```

## Citation
```
@article{chatdev,
    title = {ChatDev: Communicative Agents for Software Development},
    author = {Chen Qian and Wei Liu},
    journal = {arXiv preprint arXiv:2307.07924},
    doi = {10.18653/v1/2024.acl-long.810},
    year = {2023}
}
@inproceedings{other, doi = "10.1000/x"}
```
"""


def _names(text: str) -> list[str]:
    return [str(link.repository) for link in read_readme(text).repositories]


def test_a_readme_says_what_it_is_of_before_what_it_builds_on():
    facts = read_readme(CHATDEV)
    assert [link.url for link in facts.repositories] == [
        "https://github.com/OpenBMB/ChatDev",
        "https://zenodo.org/records/8401234",
        "https://github.com/OpenBMB/AgentVerse",
        "https://huggingface.co/openbmb/MiniCPM",
        "https://github.com/camel-ai/camel/tree/master/apps",
    ]
    assert facts.dois == ("10.5281/zenodo.8401234", "10.18653/v1/2024.acl-long.810", "10.1000/x")
    assert facts.paper_doi == "10.18653/v1/2024.acl-long.810"
    assert facts.paper_arxiv_id == "2307.07924"


@pytest.mark.parametrize(
    ("sign", "own"),
    [
        ("git clone https://github.com/own/it", "github.com/own/it"),
        ("git clone --branch main git@gitlab.com:own/it.git", "gitlab.com/own/it"),
        ("![CI](https://github.com/own/it/actions/workflows/ci.yml/badge.svg)", "github.com/own/it"),
        ("![CI](https://gitlab.com/own/it/badges/main/pipeline.svg)", "gitlab.com/own/it"),
        ("Report bugs at https://github.com/own/it/issues.", "github.com/own/it"),
        ("pip install git+https://github.com/own/it@main", "github.com/own/it"),
        ("git clone https://git.example.org/own/it/-/tree/main", "git.example.org/own/it"),
        ("![](https://img.shields.io/github/license/own/it.svg)", "github.com/own/it"),
        ("![](https://img.shields.io/github/actions/workflow/status/own/it/ci.yml)", "github.com/own/it"),
    ],
)
def test_signs_of_its_own_repository(sign, own):
    assert _names(f"Thanks to https://github.com/other/thing.\n{sign}\n") == [own, "github.com/other/thing"]


@pytest.mark.parametrize("heading", ["# It works", "It works\n=====", '<h1 align="center">it-works</h1>'])
def test_the_repository_that_is_called_as_the_heading_is_its_own(heading):
    text = f"{heading}\nSee https://github.com/a/thing and https://github.com/b/it_works/tree/main.\n"
    assert _names(text) == ["github.com/b/it_works", "github.com/a/thing"]


def test_where_nothing_tells_they_stay_in_order():
    assert _names("git clone https://example.org/x https://github.com/a/b") == ["github.com/a/b"]
    assert _names("https://github.com/a/b https://github.com/c/d") == ["github.com/a/b", "github.com/c/d"]


def test_badges_are_no_repositories():
    text = "![](https://img.shields.io/badge/code-github.com%2Fa%2Fb-blue) ![](https://badgen.net/npm/v/express)"
    assert read_readme(text).repositories == ()
    assert read_readme("![](https://img.shields.io/github/stars/-/-)").repositories == ()


@pytest.mark.parametrize(
    ("text", "dois"),
    [
        ("see (doi:10.1000/xyz(1)).", ("10.1000/xyz(1)",)),
        ("https://doi.org/10.1000%2Fxyz, and 10.1000/XYZ.", ("10.1000/xyz",)),
        ("[10.1000/a](https://doi.org/10.1000/a)", ("10.1000/a",)),
        ("![](https://zenodo.org/badge/latestdoi/123456)", ()),
        ("![](https://zenodo.org/badge/123456.svg)", ()),
        ("version 10.1000 of 10.1", ()),
        ("10.1000/.svg and 10.1000/...", ()),
    ],
)
def test_dois_are_read_without_what_stands_around_them(text, dois):
    assert read_readme(text).dois == dois


@pytest.mark.parametrize(
    ("field", "arxiv_id"),
    [
        ("eprint={2307.07924},", "2307.07924"),
        ('url = "https://arxiv.org/abs/2307.07924"', "2307.07924"),
        ("journal={Nature}", None),
    ],
)
def test_the_arxiv_id_of_an_entry(field, arxiv_id):
    assert read_readme(f"@misc{{key,\n  {field}\n}}").paper_arxiv_id == arxiv_id


def test_only_so_much_is_read():
    assert read_readme("x" * LONGEST + " https://github.com/a/b").repositories == ()


def test_brackets_without_end_are_trimmed_in_no_time():
    began = time.monotonic()
    assert read_readme(f"10.1234/{')' * LONGEST}").dois == ()
    assert time.monotonic() - began < 5
