"""A text that holds several pages, one behind the other, as several texts."""

from __future__ import annotations

import dataclasses

from app.formats import part_pages
from app.importing.source_text import SourceText


def part_text(text: SourceText) -> tuple[SourceText, ...]:
    """The pages of a text, each called by its place (``dump.txt, page 2 of 3``); of most texts the text itself."""
    pages = part_pages(text.text)
    if len(pages) == 1:
        return (text,)
    return tuple(
        dataclasses.replace(text, text=page, name=f"{text.name}, page {number} of {len(pages)}")
        for number, page in enumerate(pages, start=1)
    )
