"""The libraries that pictures are taken of: empty, the sample page, a library that somebody lives in, and the world."""

from __future__ import annotations

import datetime
from pathlib import Path

from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Colour
from app.search_query import Everything, Order
from app.values import PaperId

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "samples" / "weize-chen.txt"
CAPTURED_ON = datetime.date(2026, 11, 23)

_COUNTS = (412, 96, 1780, 633, 508, 371, 74, 58, 41, 12, 9, 33, 27, 3, 0, 1, 145, 66, 18, 7, 220, 90, 5, 2, 61, 14)
_TAGS = {
    "method": (Colour.BLUE, range(12)),
    "survey": (Colour.ORANGE, (4, 8, 17)),
    "baseline": (Colour.GREEN, (2, 3, 9)),
    "reading group": (Colour.PURPLE, (0, 2, 6, 17)),
    "to cite": (Colour.RED, (2, 5)),
    "dataset": (None, (13, 20)),
}
_NOTE = """## What is new

*Roles talk to each other* in a chain of chats; the **instructor** asks and the assistant answers.

1. Design
2. Coding
3. Testing

> Compare with `MetaGPT`, and see https://github.com/OpenBMB/ChatDev.
"""


def make_empty(path: Path) -> Library:
    """A library without papers."""
    return Library.open(path)


def make_sample(path: Path) -> Library:
    """The sample page as it is on the first day."""
    library = Library.open(path)
    library.apply_import(library.plan_import(SourceText.from_file(SAMPLE), captured_on=CAPTURED_ON))
    return library


def make_lived_in(path: Path) -> Library:
    """The sample page with counts, tags, collections, notes, files, saved searches, a trash and possible duplicates."""
    library = make_sample(path)
    ids = [PaperId(key) for key in library.paper_ids(Everything(), Order("added"))]
    for paper_id, count in zip(ids, _COUNTS, strict=False):
        library.set_fields(paper_id, {"citations": str(count)})
    for name, (colour, places) in _TAGS.items():
        tag = library.tags.create(name, colour)
        library.tags.add([tag.id], [ids[place] for place in places])
    _collect(library, ids)
    library.papers.set_fields_of([ids[0], ids[3], ids[5]], {"status": "to read"})
    library.papers.set_fields_of([ids[2]], {"status": "reading", "rating": "5"})
    library.papers.set_fields_of([ids[6], ids[8]], {"status": "read", "rating": "4"})
    library.set_fields(ids[2], {"venue": "ACL", "doi": "10.48550/arxiv.2307.07924", "pages": "15174–15186"})
    library.saved_searches.save("RL, since 2025", "reinforcement year:2025-")
    library.saved_searches.save("ChatDev family", "repository:OpenBMB/ChatDev")
    library.notes.add(ids[2], _NOTE)
    library.notes.add(ids[2], "Ask Chen about the cost of one run.")
    page = path.with_name("chatdev-appendix.txt")
    page.write_text("The appendix.\n", encoding="utf-8")
    library.files.add(ids[2], page)
    library.papers.make({"title": "ChatDev: communicative agents for software development", "authors": "Qian, Chen"})
    library.papers.trash(ids[30:33])
    return library


def make_world(path: Path) -> Library:
    """Titles and names of many scripts, very long ones, and a paper with 300 authors."""
    library = Library.open(path)
    many = "; ".join(f"Author{number}, Given" for number in range(1, 301))
    rows = (
        (
            "大規模言語モデルによるソフトウェア開発のための会話",
            "山田, 太郎; 佐藤, 花子",
            "2024-03-01",
        ),
        ("面向软件开发的交流智能体：一种基于大型语言模型的方法", "陈, 伟泽; 钱, 晨", "2023-07-16"),
        ("소프트웨어 개발을 위한 의사소통 에이전트", "김, 민수", "2025"),
        ("نماذج اللغة الكبيرة وتطبيقاتها في هندسة البرمجيات", "الخوارزمي, محمد", "2022-11"),
        ("סוכנים תקשורתיים לפיתוח תוכנה: סקירה של ChatDev ושל אחרים", "כהן, דוד", "2024"),
        ("Коммуникативные агенты для разработки программного обеспечения", "Иванов, Иван", "2021-05-09"),
        ("Observation of a New Particle in the Search for Everything with a Very Large Detector", many, "2012-08-17"),
        ("Word " * 60 + "at the end of a very long title", "Long, Anna", "2020"),
        ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3, "Jones, Bob", "2019"),
        (r"On $\mathcal{O}(n^2)$ bounds for {\"o}ptimal trees & graphs", r"Erd{\H{o}}s, P{\'a}l", "1959"),
    )
    for title, authors, issued in rows:
        library.papers.make({"title": title, "authors": authors, "issued": issued, "citations": "1234567"})
    tag = library.tags.create("とても長い日本語のタグの名前です", Colour.TEAL)
    library.tags.add([tag.id], [PaperId(1), PaperId(2)])
    library.collections.create_path("研究 / 多智能体系统 / עברית")
    return library


def _collect(library: Library, ids: list[PaperId]) -> None:
    multi = library.collections.create("Multi-agent systems")
    software = library.collections.create("Software agents", multi.id)
    delta = library.collections.create("Delta tuning")
    library.collections.create("Reading group, spring")
    library.collections.add([ids[place] for place in (0, 2, 3, 6, 9, 10, 13, 16)], multi.id)
    library.collections.add([ids[place] for place in (2, 3, 16)], software.id)
    library.collections.add([ids[5], ids[11]], delta.id)
