"""Each file of the corpus is read without failing, and so is the beginning of the sample page."""

import sys
from pathlib import Path

import pytest

from tests.fuzz import run
from tests.fuzz.target import CORPUS, try_bytes

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "weize-chen.txt"


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_what_is_in_the_corpus_is_read(path: Path):
    try_bytes(path.read_bytes())


@pytest.mark.parametrize("size", [1, 40, 333, 1999, 2999])
def test_a_cut_page_is_read(size: int):
    try_bytes(SAMPLE.read_bytes()[:size])


def test_where_there_is_no_atheris_a_sentence_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "atheris", None)
    with pytest.raises(SystemExit, match="needs atheris"):
        run.main(["1"])
