"""Links to what is no repository: found in running text where they are the paper's own, and nowhere else."""

from __future__ import annotations

import pytest

from app.code import LinkKind
from app.repositories.links import locate_repository_links
from app.repositories.web_links import find_web_links, locate_web_links
from tests.timing import least_cpu_time


def find_urls(text: str) -> list[str]:
    return [str(link.url) for link in find_web_links(text)]


@pytest.mark.parametrize(
    ("text", "url", "kind"),
    [
        ("Project page: https://chatdev.ai", "https://chatdev.ai", LinkKind.HOMEPAGE),
        ("see our website https://xyz.github.io/paper/", "https://xyz.github.io/paper/", LinkKind.HOMEPAGE),
        ("code at https://gist.github.com/x/123abc", "https://gist.github.com/x/123abc", LinkKind.GIST),
        ("models at https://github.com/THUDM", "https://github.com/THUDM", LinkKind.ORGANISATION),
        ("Hugging Face: https://hf.co/THUDM", "https://hf.co/THUDM", LinkKind.ORGANISATION),
        ("a demo (https://oil.streamlit.app)", "https://oil.streamlit.app", LinkKind.DEMO),
        ("https://huggingface.co/collections/x/y-1", "https://huggingface.co/collections/x/y-1", LinkKind.MODEL),
        ("on Kaggle: https://kaggle.com/datasets/x/y.", "https://kaggle.com/datasets/x/y", LinkKind.DATA),
        (
            "in https://anonymous.4open.science/r/Oil-1A30/",
            "https://anonymous.4open.science/r/Oil-1A30/",
            LinkKind.CODE,
        ),
        (
            "the CDS (http://cdsarc.u-strasbg.fr/viz-bin/qcat?J/A+A/622/A103)",
            "http://cdsarc.u-strasbg.fr/viz-bin/qcat?J/A+A/622/A103",
            LinkKind.DATA,
        ),
    ],
)
def test_what_is_no_repository_is_kept_as_what_it_is(text: str, url: str, kind: LinkKind):
    (link,) = find_web_links(text)
    assert (link.url, link.kind) == (url, kind)


@pytest.mark.parametrize(
    "before",
    [
        "Project page:",
        "Project Page at",
        "Project page -",
        "Our project website is located at",
        "Website:",
        "18 pages, 5 figures, website:",
        "Accepted at NeurIPS 2025. Home page:",
        "Accepted to CoRL 2025, project page:",
        "(Project page:",
        "Code, models and data are available at",
        "Videos, code, and data available at",
        "The dataset and benchmark are publicly available from",
        "Code and examples are available at $\\href{",
        "the code is on our \\href{",
        "Demo:",
        "The web server is freely available at",
        "Supplementary material can be found here:",
        "The official website is located at",
        "See our website for videos:",
        "We will release the datasets; see the project webpage:",
        "Our code will be open-sourced at",
        "More details are available in [",
        "A living benchmark available at",
        "AVAILABILITY AND IMPLEMENTATION:",
        "Availability:",
        "More details and videos can be found at",
        "Source code and database are freely available at",
    ],
)
def test_any_page_is_a_link_where_the_text_offers_it(before: str):
    assert find_urls(f"We oil lamps. {before} https://oil.example/lamps") == ["https://oil.example/lamps"]


@pytest.mark.parametrize(
    "text",
    [
        "We oil lamps. https://oil.example/lamps",
        "We follow Wick (https://oil.example/lamps) and others.",
        "from the UniProt database (https://www.uniprot.org)",
        "on the ImageNet dataset (http://image-net.org)",
        "The Oil Surveys (http://oil.example/) are three projects.",
        "The code is at https://github.com/a/b. We thank https://oil.example",
        "Code: https://github.com/a/b Blog: https://oil.example/blog",
        "Workshop website: https://oil.example/workshop",
        "The Challenge Webpage is available at https://oil.github.io/challenge/",
        "Accepted at ICDL https://icdl.example/",
        "Presented at the Oil Workshop (https://oil.github.io/2025)",
        "Accepted by the Oil Workshop 2024, https://sites.google.com/view/oil-2024",
        "Published in Lamps 2025, see https://lamps.example/12/3",
        "The camera-ready version is available at https://oil.example/12",
        "PhD thesis available at https://oil.example/12",
        "Also available at https://oil.example/12",
        "available via anonymous ftp to http://oil.example",
        "The ICLR Code of Ethics is available at https://iclr.example/ethics",
        "Licence available at https://creativecommons.org/licenses/by/4.0/",
        "The demonstration video is available at https://oil.example/v",
        "A video is available at https://youtu.be/8VWZXpERR18",
        "Code is available at https://aka.ms/oil and https://bit.ly/oil",
        "The data is available at https://drive.google.com/file/d/1aP5/view",
    ],
)
def test_what_is_not_offered_or_is_something_else_is_left_alone(text: str):
    assert find_urls(text) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://doi.org/10.1000/182",
        "https://arxiv.org/abs/2307.07924",
        "https://www.semanticscholar.org/paper/x",
        "https://aclanthology.org/2024.acl-long.1/",
        "https://openreview.net/forum?id=x",
        "https://dl.acm.org/doi/10.1145/3719027",
        "https://ieeexplore.ieee.org/document/1",
        "https://www.ncbi.nlm.nih.gov/geo/",
        "https://eprints.oil.example/12",
        "https://orcid.org/0000-0002-1825-0097",
        "https://huggingface.co/papers/2307.07924",
        "https://github.com/features/copilot",
        "https://github.com",
        "https://img.shields.io/badge/x.svg",
        "https://oil.example/teaser.png",
        "https://oil.example/paper.pdf",
        "https://oil.github.io/paper.pdf",
        "https://me@oil.example/x",
        "https://github.com@oil.example/x",
        "https://xn--e1awd7f.example/x",
        "https://130.79.128.5/x",
        "https://localhost/x",
        "https://oil",
        "https://x[1]:y/z",
        "ftp://oil.example/x",
        "me@oil.github.io",
        "mailto:me@oil.github.io",
        "evil.example/oil.github.io",
        "oil.github.iota/x",
        "github.io/x",
        "oil.example/x",
        "https://api.github.com/users/x",
    ],
)
def test_identifiers_publishers_licences_pictures_and_the_like_are_no_links(address: str):
    assert find_urls(f"Project page: {address}") == []


@pytest.mark.parametrize(
    "address",
    [
        "https://github.com/OpenBMB/ChatDev",
        "https://github.com/OpenBMB/ChatDev/tree/main/x",
        "https://raw.githubusercontent.com/a/b/main/x.py",
        "https://hf.co/spaces/a/b",
        "https://zenodo.org/records/7",
        "https://osf.io/abcde",
        "https://gitlab.inria.fr/a/b",
        "https://git.oil.example/lamps/wick.git",
        "https://oil.github.io/lamps/wick.git",
        "https://git.oil.example/a/b/src/branch/main",
    ],
)
def test_a_repository_is_none(address: str):
    assert find_urls(f"Code is available at {address}") == []


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("at oil.github.io.", "https://oil.github.io"),
        ("Website: half-oil.gitlab.io/rm", "https://half-oil.gitlab.io/rm"),
        ("(sites.google.com/view/oil)", "https://sites.google.com/view/oil"),
        ("gist.github.com/x/1", "https://gist.github.com/x/1"),
        ("Try colab.research.google.com/drive/1", "https://colab.research.google.com/drive/1"),
        ("项目主页oil.github.io/a。", "https://oil.github.io/a"),
        ("项目主页https://oil.github.io/a，谢谢", "https://oil.github.io/a"),
    ],
)
def test_places_that_are_known_need_no_scheme(text: str, url: str):
    assert find_urls(text) == [url]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (r"\url{https://oil.github.io/a\_b}", "https://oil.github.io/a_b"),
        (r"\href{https://oil.github.io/a}{\texttt{a}}", "https://oil.github.io/a"),
        (r"code at http://oil.example/\~{}wick.", "http://oil.example/~wick"),
        ("code at http://oil.example/\\textasciitilde wick/x", "http://oil.example/~wick/x"),
        ("[this https URL](https://oil.github.io/a/)", "https://oil.github.io/a/"),
        ("[https://oil.github.io/a](https://oil.github.io/a)", "https://oil.github.io/a"),
        ("https://oil.github.io/a.Supplementary data are", "https://oil.github.io/a"),
        ("available at http://oil.example/.Supplementary data are", "http://oil.example/"),
        ("https://oil.github.io/a. version 2", "https://oil.github.io/a"),
        ("https://oil.github.io/a's", "https://oil.github.io/a"),
        ("**https://oil.github.io/a**,", "https://oil.github.io/a"),
        ("https://oil.github.io/a_(b)", "https://oil.github.io/a_(b)"),
        ("(https://oil.github.io/a_(b)).", "https://oil.github.io/a_(b)"),
        ("[https://oil.github.io/a[b]]", "https://oil.github.io/a[b]"),
        ("Page:https://oil.example/a", "https://oil.example/a"),
        ("HTTPS://OIL.github.io/A", "HTTPS://OIL.github.io/A"),
        ("Website: https://oil.example:8080/a?b=c#d;", "https://oil.example:8080/a?b=c#d"),
    ],
)
def test_a_link_is_found_whatever_stands_around_it(text: str, url: str):
    assert find_urls(text) == [url]


def test_addresses_that_run_together_are_two():
    assert find_urls("https://a.github.io,https://b.github.io") == ["https://a.github.io", "https://b.github.io"]
    assert find_urls("Page: https://oil.example/?to=https://b.github.io") == [
        "https://oil.example/?to=https://b.github.io"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Code is available at https://oil-\n",
        "Code is available at https://oil.example/my_ paper",
        "Code is available at https://oil14. github.io/x",
        "Code is available at https://oil. example/x",
        "Code is available at https://oil.github. io/x",
        "Code is available at https://oil.exam...",
        "Code is available at https://oil.exam…",
        r"Code is available at https://oil.example/\foo bar",
        "Code is available at https://oil.example/épée",
        f"Code is available at https://oil.example/{'a' * 2_000}",
        "Project page: https://öllampen.example/lamps",
        "Project page: https:// oil.example/lamps",
    ],
)
def test_an_address_that_was_broken_or_cut_short_leads_nowhere(text: str):
    assert find_urls(text) == []


def test_each_address_is_listed_once_in_order():
    text = "http://www.oil.github.io/a/ https://b.github.io https://oil.github.io/a oil.github.io/a"
    assert find_urls(text) == ["http://www.oil.github.io/a/", "https://b.github.io"]


def test_a_link_stands_where_it_is_said_to():
    text = r"Page: \url{https://oil.example/a\_b}."
    (found,) = locate_web_links(text)
    assert text[found.start : found.stop] == r"https://oil.example/a\_b"


def test_repositories_that_are_known_are_passed_over():
    text = "Code: https://github.com/a/b, page: https://oil.example, data: https://github.com/c"
    repositories = locate_repository_links(text)
    assert locate_web_links(text, repositories) == locate_web_links(text)
    assert [found.link.url for found in locate_web_links(text, repositories)] == [
        "https://oil.example",
        "https://github.com/c",
    ]


@pytest.mark.parametrize(
    "piece",
    [
        "https://",
        "://",
        "http",
        "https://a.b,",
        "https://a=",
        "https://a.github.io/(",
        "https://a.github.io/)",
        "https://a.github.io/[",
        "a.github.io",
        "a.github.io ",
        "a-",
        "a.",
        "project page ",
        "\\_",
        ". A",
        "(",
        "at ",
    ],
)
def test_ten_times_the_text_takes_ten_times_as_long(piece: str):
    def measure(size: int) -> float:
        text = "Page: https://a.github.io/b " + piece * (size // len(piece)) + " https://oil.example"
        return least_cpu_time(lambda: find_web_links(text))

    measure(1_000)
    assert measure(1_000_000) < 30 * max(measure(100_000), 0.001)
