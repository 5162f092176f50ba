"""A library that is in use is read by SQLite alone: its locks would be gone with any other file that is closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.errors import KnownError
from app.importing.source_text import SourceText
from app.library import Library
from app.values import PaperId


def test_the_open_library_is_no_source_and_no_file_of_a_paper(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    open_path = Path.open

    def note(path: Path, *given: Any) -> Any:
        opened.append(path)
        return open_path(path, *given)

    monkeypatch.setattr(Path, "open", note)
    with pytest.raises(KnownError, match="is a library that is open"):
        SourceText.from_file(library.path)
    with pytest.raises(KnownError, match="is a library that is open"):
        library.files.add(PaperId(3), library.path)
    assert library.path not in opened
