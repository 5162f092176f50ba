"""Pages that were copied one behind the other are told apart."""

import datetime

import pytest

from app.formats import part_pages, read_source
from tests.timing import least_cpu_time

CAPTURED_ON = datetime.date(2026, 11, 23)
HEADER = "CL\nh-index41\n1papers\n7,106citations\nNovelty50%\n"
PAPER = "SEJul 16, 2023Code\nChatDev\n\nChen Qian, Wei Liu et al. · tsinghua\n\nSoftware development is a task.\n"
OTHER = "CLMay 1, 2020\nDelta Tuning\n\nNing Ding, Yujia Qin et al.\n\nDespite the success, fine-tuning is costly.\n"


@pytest.mark.parametrize("gap", ["", "\n", "\n\n\n"])
@pytest.mark.parametrize("header", [HEADER, HEADER.removeprefix("CL\n"), HEADER.replace("\n", "\n\n")])
def test_each_header_behind_papers_begins_a_page(gap: str, header: str):
    papers = {"Weize Chen\n": PAPER, "Ada Lovelace": OTHER + PAPER, "Li Wei": OTHER}
    pages = [f"{name}\n{header}\n{listed}" for name, listed in papers.items()]
    text = gap.join(pages)
    parts = part_pages(text)
    assert "".join(parts) == text
    read = [read_source(part, captured_on=CAPTURED_ON) for part in parts]
    assert [source.reported.name for source in read if source.reported] == ["Weize Chen", "Ada Lovelace", "Li Wei"]
    assert [len(source.papers) for source in read] == [1, 2, 1]


@pytest.mark.parametrize("written", ["H-INDEX41", "H‑Index 41", "hindex\n41", "41 h index · 12 citations"])
@pytest.mark.parametrize("mark", ["", "> ", "\t"])
def test_a_header_is_found_however_its_h_index_is_written(written: str, mark: str):
    header = HEADER.replace("h-index41", written)
    text = "".join(f"{name}\n{header}\n{PAPER * 40}" for name in ("Weize Chen", "Ada Lovelace"))
    text = "".join(mark + line for line in text.splitlines(keepends=True))
    first, second = part_pages(text)
    assert first + second == text
    assert second.strip(mark).startswith("Ada Lovelace\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no page",
        f"Weize Chen\n{HEADER}",
        f"Weize Chen\n{HEADER}\n{PAPER}{OTHER}",
        f"{PAPER}{OTHER}",
        f"Weize Chen\n{HEADER}\n{PAPER}\n38 papers\n",
        f"Menu\n\nWeize Chen\n{HEADER}\n38 Papers\n\n{PAPER}",
    ],
)
def test_a_text_of_one_page_stays_whole(text: str):
    assert part_pages(text) == (text,)


def test_line_ends_are_kept():
    text = f"Weize Chen\n{HEADER}\n{PAPER}Ada Lovelace\n{HEADER}\n{OTHER}".replace("\n", "\r\n")
    parts = part_pages(text)
    assert len(parts) == 2
    assert "".join(parts) == text


def test_time_grows_with_the_text():
    def take(times: int) -> float:
        text = (f"Weize Chen\n{HEADER}\n{PAPER}{OTHER}") * times
        assert len(part_pages(text)) == times
        return least_cpu_time(lambda: part_pages(text))

    take(10)
    assert take(400) < 12 * take(100)
