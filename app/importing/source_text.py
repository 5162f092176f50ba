"""The text of a source, and how bytes become one."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from app.errors import KnownError

LARGEST_SOURCE = 1024 * 1024 * 1024
"""Bytes; a larger file is no bibliography."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text to import, and what to call it ("weize-chen.txt", "pasted text")."""

    text: str
    name: str = "pasted text"

    @classmethod
    def from_bytes(cls, data: bytes, name: str) -> SourceText:
        """Decode by its byte-order mark, else as UTF-8, else as Windows-1252, which every byte has a place in.

        Raises:
            KnownError: it holds NUL bytes, so it is no text.
        """
        encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
        if encoding is None and b"\0" in data:
            raise KnownError(f"{name} is not a text file.", "Copy the page's text, or save it as text.")
        try:
            return cls(data.decode(encoding or "utf-8"), name)
        except UnicodeDecodeError:
            return cls(data.decode("cp1252", errors="replace"), name)

    @classmethod
    def from_file(cls, path: Path) -> SourceText:
        """Read a file whole.

        Raises:
            KnownError: it cannot be read, is too large or is no text.
        """
        try:
            size = path.stat().st_size
            if size > LARGEST_SOURCE:
                raise KnownError(f"{path} has {size:,} bytes, more than any bibliography.", "Choose another file.")
            return cls.from_bytes(path.read_bytes(), path.name)
        except OSError as error:
            raise KnownError(
                f"{path} cannot be read: {error.strerror or error}.", "Check the name and its permissions."
            ) from error
