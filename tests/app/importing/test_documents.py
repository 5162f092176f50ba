"""What a file says of the paper that it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.importing.documents import find_dois, is_title, read_document, title_from_name
from tests.pdfs import write_pdf


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Attention is all you need.pdf", "Attention is all you need"),
        ("attention_is_all_you_need.pdf", "attention is all you need"),
        ("attention-is-all-you-need.pdf", "attention is all you need"),
        ("Attention+Is+All+You+Need.pdf", "Attention Is All You Need"),
        ("Attention%20is%20all.pdf", "Attention is all"),
        ("Smith.2020.On.Trees.pdf", "Smith 2020 On Trees"),
        ("State-of-the-art methods in 3.5 hours.pdf", "State-of-the-art methods in 3.5 hours"),
        ("2307.07924v5.pdf", "2307.07924v5"),
        ("README", "README"),
        (".pdf", ".pdf"),
        ("論文.pdf", "論文"),
        ("___.pdf", "___.pdf"),
        ("a\x07b\n.txt", "ab"),
    ],
)
def test_a_title_from_a_name(name: str, title: str):
    assert title_from_name(Path(name)) == title


@pytest.mark.parametrize(
    "title",
    [
        "ChatDev: Communicative Agents for Software Development",
        "Deep Learning",
        "注意力机制综述",
        "On the word problem",
        "Über Formal Unentscheidbare Sätze",
    ],
)
def test_what_is_a_title(title: str):
    assert is_title(title)


@pytest.mark.parametrize(
    "title",
    [
        "", "untitled", "Untitled Document", "Microsoft Word - paper_final.docx", "paper.dvi", "main.tex", "IEEEtran",
        "PowerPoint Presentation", "PII: S0140-6736(20)30183-5", "doi:10.1145/3544548", "10.1145/3544548.3581234",
        "arXiv:2307.07924v5 [cs.SE] 5 Jun 2024", "2307.07924", "1234567", "D:\\x\\thesis.doc", "a \ufffd b",
        "word " * 200, "sig-alternate sample",
    ],
)  # fmt: skip
def test_what_programs_put_in_place_of_a_title(title: str):
    assert not is_title(title)


def test_a_files_own_name_is_no_title():
    assert not is_title("My great paper", Path("my great paper.pdf"))


@pytest.mark.parametrize(
    ("text", "dois"),
    [
        ("see https://doi.org/10.1145/3544548.3581234.", ["10.1145/3544548.3581234"]),
        ("https://doi.org/10.1145/3544548.\n3581234 and", ["10.1145/3544548.3581234"]),
        ("10.1145/3544548\nNext line", ["10.1145/3544548"]),
        ("(doi:10.1016/S0140-6736(20)30183-5)", ["10.1016/s0140-6736(20)30183-5"]),
        ("DOI 10.1000/1, 10.1000/2; 10.1000/3]", ["10.1000/1", "10.1000/2", "10.1000/3"]),
        ("version 10.12/x", []),
        ("10.1000/", []),
    ],
)
def test_dois_in_a_text(text: str, dois: list[str]):
    assert list(find_dois(text)) == dois


def read(path: Path, *lines: str, xmp: str = "", **facts: str) -> tuple[str, str | None, str | None]:
    found = read_document(write_pdf(path, lines, xmp=xmp, content=b"", password="", **facts))
    return found.title, found.doi, found.arxiv_id


def test_a_pdf_with_all(tmp_path: Path):
    path = tmp_path / "x.pdf"
    lines = ("arXiv:2307.07924v5 [cs.SE] 5 Jun 2024", "https://doi.org/10.1000/1", "as arXiv:2301.00001 shows")
    assert read(path, *lines, Title="On  Trees\n") == ("On Trees", "10.1000/1", "2307.07924v5")


def test_what_the_metadata_say_comes_first(tmp_path: Path):
    lines = ("https://doi.org/10.1000/1", "https://doi.org/10.1000/2")
    assert read(tmp_path / "x.pdf", *lines, doi="10.1000/9") == ("x", "10.1000/9", None)
    assert read(tmp_path / "y.pdf", xmp="<prism:doi>10.1000/8</prism:doi>")[1] == "10.1000/8"


def test_of_several_dois_on_a_page_none_is_taken(tmp_path: Path):
    assert read(tmp_path / "x.pdf", "10.1000/1 10.1000/2")[1] is None
    assert read(tmp_path / "x.pdf", "10.1000/1 10.1000/1")[1] == "10.1000/1"


def test_an_arxiv_id_that_is_cited_is_not_taken(tmp_path: Path):
    assert read(tmp_path / "x.pdf", "arXiv preprint arXiv:2301.00001, 2023")[2] is None
    assert read(tmp_path / "x.pdf", "arXiv:math/0309136v1 [math.GT] 8 Sep 2003")[2] == "math/0309136v1"


def test_an_arxiv_id_from_name_metadata_or_doi(tmp_path: Path):
    assert read(tmp_path / "2307.07924v5.pdf") == ("arXiv:2307.07924v5", None, "2307.07924v5")
    assert read(tmp_path / "x.pdf", arXivID="https://arxiv.org/abs/2307.07924v5")[2] == "2307.07924v5"
    assert read(tmp_path / "x.pdf", DOI="https://doi.org/10.48550/arXiv.2307.07924")[1:] == (
        "10.48550/arxiv.2307.07924",
        "2307.07924",
    )


def test_a_title_that_a_program_put_there_gives_way_to_the_name(tmp_path: Path):
    assert read(tmp_path / "On_Trees.pdf", Title="Microsoft Word - x.docx")[0] == "On Trees"


def test_other_files_go_by_their_name(tmp_path: Path):
    path = tmp_path / "On_Trees.epub"
    path.write_bytes(b"PK")
    assert read_document(path).title == "On Trees"
    damaged = tmp_path / "Damaged_one.pdf"
    damaged.write_bytes(b"%PDF-1.4 " + bytes(50))
    assert read_document(damaged).title == "Damaged one"


def test_a_pipe_is_not_waited_for(tmp_path: Path):
    pipe = tmp_path / "a pipe.pdf"
    os.mkfifo(pipe)
    assert read_document(pipe).title == "a pipe"
    assert read_document(tmp_path).title == title_from_name(tmp_path)
