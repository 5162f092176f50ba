"""Profile pages of any size for the benchmarks, as copied from a browser.

They come from ``../shared/workload/generate.py`` where that is beside this checkout.  Elsewhere a page of the same
layout and about the same length is made here, of made-up words: the same number gives the same page.
"""

from __future__ import annotations

import itertools
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.libraries import GENERATOR

_SEED = 20261123
_SYLLABLES = "ka lo mi ner os pra qui ru sen to ul va wex yo zi bel cor dan el fir gor hus".split()
_GIVEN = "Anna Ben Chen Elena Farid Grace Hiro Ines Jun Kofi Lena Marco Nadia Omar Priya".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct".split()
_SUBJECTS = "CL LG AI CV SE RO IR CR DB NE".split()
_PLACES = "tsinghua pku berkeley mit eth cmu".split()


def write_page(path: Path, papers: int) -> None:
    """Write a page of so many papers, unless it is there already."""
    if path.exists():
        return
    unfinished = path.with_suffix(".unfinished")
    with unfinished.open("w", encoding="utf-8") as file:
        if GENERATOR.exists():
            subprocess.run([sys.executable, str(GENERATOR), "profile", str(papers)], stdout=file, check=True)
        else:
            file.writelines(itertools.chain([_make_header(papers)], _make_papers(papers)))
    unfinished.rename(path)


def make_unheard(text: str) -> str:
    """The same page with titles of its own: its papers are new to a library that holds those of the page."""
    chance = random.Random(_SEED)

    def make_title(match: re.Match[str]) -> str:
        words = ("".join(chance.choices(_SYLLABLES, k=3)) for _ in range(7))
        return f"{match[1]}Unheard {' '.join(words)}"

    return re.sub(r"(\b\d{4}(?:Code)?\n)[^\n]+", make_title, text)


def _make_header(papers: int) -> str:
    return f"Anna Chen\n\nCL\nh-index41\n{papers}papers\n7,106citations\nNovelty50%\nAI Score62\n\n{papers} Papers\n"


def _make_papers(papers: int) -> Iterator[str]:
    chance = random.Random(_SEED)
    words = sorted({"".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(6_000)})
    people = [f"{given} {chance.choice(words).capitalize()}" for given in _GIVEN for _ in range(200)]
    for number in range(papers):
        yield _make_paper(chance, words, people, number)


def _make_paper(chance: random.Random, words: list[str], people: list[str], number: int) -> str:
    has_code = chance.random() < 0.3
    day = f"{chance.choice(_MONTHS)} {chance.randint(1, 28)}, {chance.randint(1995, 2025)}"
    authors = ", ".join(chance.sample(people, chance.randint(1, 3))) + chance.choice(
        (" et al.", f" · {chance.choice(_PLACES)}")
    )
    abstract = " ".join(_make_sentence(chance, words, chance.randint(9, 22)) for _ in range(8))
    code = f" Code is available at https://github.com/{chance.choice(words)}-lab/{chance.choice(words)}-{number}."
    heading = f"{chance.choice(_SUBJECTS)}{day}{'Code' if has_code else ''}"
    title = _make_sentence(chance, words, chance.randint(6, 14)).rstrip(".")
    return f"\n{heading}\n{title}\n\n{authors}\n\n{abstract}{code if has_code else ''}\n"


def _make_sentence(chance: random.Random, words: list[str], length: int) -> str:
    return " ".join(chance.choices(words, k=length)).capitalize() + "."
